/// The kinds of job; what each does is said by its handler.
package enum JobKind: String, Sendable, Hashable, CaseIterable {
    /// An override of a quota, or a top-up, has expired: it is taken away.
    case quotaOverrideExpiry = "quota_override_expiry"
    /// A contract's dates have come: its next invoice is finalized, drafts are rolled on, the subscription follows.
    case contractBilling = "contract_billing"
    /// A contract has ended: what changed of its closed periods is credited or invoiced.
    case contractSettlement = "contract_settlement"
    /// A customer is reminded of an invoice that is not paid.
    case invoiceReminder = "invoice_reminder"
    /// A message about an invoice is handed to whoever brings it to the customer.
    case invoiceDelivery = "invoice_delivery"
    /// An invoice is to be charged, or what pays it is to be put in order.
    case invoiceCollection = "invoice_collection"
    /// Money is to be sent back.
    case paymentRefund = "payment_refund"
    /// A customer's trial ends soon: the customer and the operator are told.
    case trialEnding = "trial_ending"
    /// An event came from Stripe: what it is about is read again.
    case stripeEvent = "stripe_event"
    /// A subscription at Stripe is read again without an event.
    case stripeSubscription = "stripe_subscription"
    /// A second subscription, begun by mistake, is ended and its payment given back.
    case stripeSecondSubscription = "stripe_second_subscription"
    /// Events of Stripe's that did not come are looked for.
    case stripeSweep = "stripe_sweep"
    /// Answers kept for repeated requests are forgotten once they are old enough.
    case keptAnswersCleanUp = "kept_answers_clean_up"

    /// Which goes first of jobs that are due at the same instant: the lower number.
    ///
    /// Stored with the jobs, so a number that was released never changes; there is room between them.
    package var order: Int {
        switch self {
        case .quotaOverrideExpiry: 100
        case .contractBilling: 200
        case .contractSettlement: 210
        case .invoiceReminder: 300
        case .invoiceDelivery: 310
        case .trialEnding: 320
        case .invoiceCollection: 330
        case .paymentRefund: 340
        case .stripeEvent: 400
        case .stripeSubscription: 410
        case .stripeSecondSubscription: 420
        case .stripeSweep: 800
        case .keptAnswersCleanUp: 900
        }
    }

    /// How long a job is kept once it is done, in milliseconds; nil is for ever, so that its key is never scheduled again.
    package var doneRetentionMilliseconds: Int64? {
        switch self {
        case .quotaOverrideExpiry, .contractBilling, .invoiceReminder, .invoiceDelivery, .trialEnding,
            .stripeSecondSubscription:
            nil
        // A look that is done again finds nothing more.
        case .contractSettlement: 90 * 86_400_000
        // The event itself says that it was dealt with, and a reading can be made again at any time.
        case .stripeEvent, .stripeSubscription, .stripeSweep: 7 * 86_400_000
        // What is to be done follows from the invoice's collection, so doing it again does nothing more.
        case .invoiceCollection, .paymentRefund: 30 * 86_400_000
        // Each hour has its own key, and running an old hour again would do no harm.
        case .keptAnswersCleanUp: 7 * 86_400_000
        }
    }

    /// Whether doing it asks a payment provider, which whoever has no settings of a server cannot.
    package var asksProvider: Bool {
        switch self {
        case .invoiceCollection, .paymentRefund, .stripeEvent, .stripeSubscription, .stripeSecondSubscription,
            .stripeSweep:
            true
        case .quotaOverrideExpiry, .contractBilling, .contractSettlement, .invoiceReminder, .invoiceDelivery,
            .trialEnding, .keptAnswersCleanUp:
            false
        }
    }

    /// What someone can do about a job of the kind that has failed.
    package var remedy: String {
        switch self {
        case .quotaOverrideExpiry:
            "The override does not count any more; only its record is left. Mend the cause and retry the job."
        case .stripeEvent, .stripeSubscription:
            "The customer has what was known before. See 'weir stripe status', mend the cause and retry the job."
        case .stripeSecondSubscription:
            "The customer is billed twice. End the subscription in Stripe's dashboard, or retry the job."
        case .stripeSweep:
            "Events that Stripe could not deliver are not known. See 'weir stripe status', then retry the job."
        case .contractBilling:
            "The contract's invoices wait for it, in order; nothing is lost or skipped. Mend the cause and retry the job."
        case .contractSettlement:
            "Late usage of closed periods is not invoiced or credited meanwhile. Mend the cause and retry the job."
        case .invoiceCollection:
            "Each hour the sweep goes on with it by itself. See the invoice's payments, mend the cause and retry the job."
        case .paymentRefund:
            "Each hour the sweep tries it by itself. See the invoice's payments, mend the cause and retry the job."
        case .invoiceReminder:
            "Later reminders of the invoice wait for it. Mend the cause and retry the job."
        case .invoiceDelivery:
            "The message and later ones about the invoice have not gone out. Mend the cause and retry the job."
        case .trialEnding:
            "The customer was not told that the trial ends. Mend the cause and retry the job, while the trial lasts."
        case .keptAnswersCleanUp:
            "Old answers are kept meanwhile, which takes room and does no harm. Mend the cause and retry the job."
        }
    }
}
