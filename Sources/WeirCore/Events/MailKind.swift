/// The kinds of mail that customers get; each text is part of the API.
package enum MailKind: String, Sendable, Hashable, CaseIterable {
    case invoice
    case invoiceReminder = "invoice_reminder"
    case invoiceVoided = "invoice_voided"
    case creditNote = "credit_note"
    case paymentConfirmation = "payment_confirmation"
    /// A payment has begun that takes days.
    case paymentProcessing = "payment_processing"
    case paymentFailed = "payment_failed"
    /// The customer must confirm a payment with the bank.
    case paymentActionRequired = "payment_action_required"
    case refund
    case trialEnding = "trial_ending"
    case subscriptionStarted = "subscription_started"
    case subscriptionEnded = "subscription_ended"
    case cancellationScheduled = "cancellation_scheduled"
    case quotaThreshold = "quota_threshold"
    case spendThreshold = "spend_threshold"
    /// A link that signs the customer in to its portal, asked for by whoever has the address.
    case portalLink = "portal_link"
}
