package import WeirPrimitives

/// What a mail says, as far as it is known when the mail is put into the outbox.
///
/// Names, addresses, zone and links are read when it is sent.
package enum MailContent: Sendable, Hashable {
    /// The invoice itself; copies are counted from 1.
    case invoice(InvoiceSnapshot, copy: Int)
    /// A reminder so many days after the due date; before it, the number is below zero.
    case invoiceReminder(InvoiceSnapshot, daysAfterDue: Int)
    case invoiceVoided(InvoiceSnapshot, version: Int)
    case creditNote(InvoiceSnapshot, version: Int)
    case paymentConfirmation(PaymentSnapshot, version: Int)
    case paymentProcessing(PaymentSnapshot, version: Int)
    case paymentFailed(PaymentSnapshot, version: Int)
    case paymentActionRequired(PaymentSnapshot, version: Int)
    case refund(InvoiceSnapshot, version: Int)
    case trialEnding(SubscriptionSnapshot, version: Int)
    case subscriptionStarted(SubscriptionSnapshot, version: Int)
    case subscriptionEnded(SubscriptionSnapshot, version: Int)
    case cancellationScheduled(ContractSnapshot, version: Int)
    case quotaThreshold(QuotaCrossing, version: Int)
    case spendThreshold(SpendCrossing, version: Int)
    /// A link to the portal; those who ask are counted by minutes, so that one minute brings one mail.
    case portalLink(CustomerSnapshot, minute: Int)

    /// What an event says to the customer whom it is about; nil when it is nothing to them.
    ///
    /// Subscriptions that the operator sets are told of by the operator. The invoice itself and its reminders are asked
    /// for by billing.
    package init?(_ event: DomainEvent) {
        switch event {
        case .payment(.succeeded, let payment, let version): self = .paymentConfirmation(payment, version: version)
        case .payment(.processing, let payment, let version): self = .paymentProcessing(payment, version: version)
        case .payment(.failed, let payment, let version): self = .paymentFailed(payment, version: version)
        case .payment(.actionRequired, let payment, let version):
            self = .paymentActionRequired(payment, version: version)
        case .invoice(.voided, let invoice, let version): self = .invoiceVoided(invoice, version: version)
        case .invoice(.credited, let invoice, let version): self = .creditNote(invoice, version: version)
        case .invoice(.refunded, let invoice, let version): self = .refund(invoice, version: version)
        case .subscription(let kind, let subscription, let version):
            guard subscription.source != .operator else { return nil }
            switch kind {
            case .created:
                guard subscription.status.grants else { return nil }
                self = .subscriptionStarted(subscription, version: version)
            case .canceled: self = .subscriptionEnded(subscription, version: version)
            case .trialWillEnd: self = .trialEnding(subscription, version: version)
            case .updated: return nil
            }
        case .contract(.cancelled, let contract, let version): self = .cancellationScheduled(contract, version: version)
        case .quotaThresholdCrossed(let crossing, let version): self = .quotaThreshold(crossing, version: version)
        case .spendThresholdCrossed(let crossing, let version): self = .spendThreshold(crossing, version: version)
        // What a payment does to an invoice is told by the payment; refunds by the invoice.
        case .customer, .contract(.created, _, _), .contract(.updated, _, _), .invoice(.created, _, _),
            .invoice(.finalized, _, _), .invoice(.partiallyPaid, _, _), .invoice(.paid, _, _),
            .invoice(.markedUncollectible, _, _), .invoice(.updated, _, _), .payment(.refunded, _, _),
            .payment(.disputed, _, _), .webhookEndpointTest:
            return nil
        }
    }

    package var kind: MailKind {
        switch self {
        case .invoice: .invoice
        case .invoiceReminder: .invoiceReminder
        case .invoiceVoided: .invoiceVoided
        case .creditNote: .creditNote
        case .paymentConfirmation: .paymentConfirmation
        case .paymentProcessing: .paymentProcessing
        case .paymentFailed: .paymentFailed
        case .paymentActionRequired: .paymentActionRequired
        case .refund: .refund
        case .trialEnding: .trialEnding
        case .subscriptionStarted: .subscriptionStarted
        case .subscriptionEnded: .subscriptionEnded
        case .cancellationScheduled: .cancellationScheduled
        case .quotaThreshold: .quotaThreshold
        case .spendThreshold: .spendThreshold
        case .portalLink: .portalLink
        }
    }

    /// The event that holds the same; what is not of an event by itself is that the invoice has changed.
    package var event: DomainEvent {
        switch self {
        case .invoice(let invoice, _), .invoiceReminder(let invoice, _): .invoice(.updated, invoice, version: 1)
        case .invoiceVoided(let invoice, let version): .invoice(.voided, invoice, version: version)
        case .creditNote(let invoice, let version): .invoice(.credited, invoice, version: version)
        case .refund(let invoice, let version): .invoice(.refunded, invoice, version: version)
        case .paymentConfirmation(let payment, let version): .payment(.succeeded, payment, version: version)
        case .paymentProcessing(let payment, let version): .payment(.processing, payment, version: version)
        case .paymentFailed(let payment, let version): .payment(.failed, payment, version: version)
        case .paymentActionRequired(let payment, let version): .payment(.actionRequired, payment, version: version)
        case .trialEnding(let subscription, let version):
            .subscription(.trialWillEnd, subscription, version: version)
        case .subscriptionStarted(let subscription, let version):
            .subscription(.created, subscription, version: version)
        case .subscriptionEnded(let subscription, let version):
            .subscription(.canceled, subscription, version: version)
        case .cancellationScheduled(let contract, let version): .contract(.cancelled, contract, version: version)
        case .quotaThreshold(let crossing, let version): .quotaThresholdCrossed(crossing, version: version)
        case .spendThreshold(let crossing, let version): .spendThresholdCrossed(crossing, version: version)
        case .portalLink(let customer, _): .customer(.updated, customer, version: 1)
        }
    }

    /// Which copy or reminder it is; 0 for all that is said once.
    package var number: Int {
        switch self {
        case .invoice(_, let copy): copy
        case .invoiceReminder(_, let days): days
        case .portalLink(_, let minute): minute
        case .invoiceVoided, .creditNote, .paymentConfirmation, .paymentProcessing, .paymentFailed,
            .paymentActionRequired, .refund, .trialEnding, .subscriptionStarted, .subscriptionEnded,
            .cancellationScheduled, .quotaThreshold, .spendThreshold:
            0
        }
    }

    /// Reads what ``kind``, ``event`` and ``number`` said; nil when they do not go together.
    package init?(kind: MailKind, event: DomainEvent, number: Int) {
        switch (kind, event) {
        case (.invoice, .invoice(_, let invoice, _)): self = .invoice(invoice, copy: number)
        case (.invoiceReminder, .invoice(_, let invoice, _)): self = .invoiceReminder(invoice, daysAfterDue: number)
        case (.portalLink, .customer(_, let customer, _)): self = .portalLink(customer, minute: number)
        case _:
            guard let content = MailContent(event), content.kind == kind else { return nil }
            self = content
        }
    }

    /// Names what it is about among the mails of its kind and workspace: the same again is the same mail.
    package var subject: String {
        switch self {
        case .invoice(let invoice, let copy): "\(invoice.invoice)/\(copy)"
        case .invoiceReminder(let invoice, let days): "\(invoice.invoice)/\(days)"
        case .portalLink(let customer, let minute): "\(customer.customer)/\(minute)"
        case .invoiceVoided, .creditNote, .paymentConfirmation, .paymentProcessing, .paymentFailed,
            .paymentActionRequired, .refund, .trialEnding, .subscriptionStarted, .subscriptionEnded,
            .cancellationScheduled, .quotaThreshold, .spendThreshold:
            "\(event.subject)/\(event.version)"
        }
    }

    /// The invoice that it is about.
    package var invoice: InvoiceID? {
        switch event {
        case .invoice(_, let invoice, _): invoice.invoice
        case .payment(_, let payment, _): payment.invoice
        case .customer, .subscription, .contract, .quotaThresholdCrossed, .spendThresholdCrossed,
            .webhookEndpointTest:
            nil
        }
    }
}
