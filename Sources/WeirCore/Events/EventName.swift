/// The kinds of domain event; each text is part of the API and is never given another meaning.
package enum EventName: Sendable, Hashable {
    case customer(CustomerEventKind)
    case subscription(SubscriptionEventKind)
    case contract(ContractEventKind)
    case invoice(InvoiceEventKind)
    case payment(PaymentEventKind)
    case quotaThresholdCrossed
    case spendThresholdCrossed
    case webhookEndpointTest

    /// `invoice.paid`.
    package var text: String {
        switch self {
        case .customer(let kind): "customer.\(kind.rawValue)"
        case .subscription(let kind): "subscription.\(kind.rawValue)"
        case .contract(let kind): "contract.\(kind.rawValue)"
        case .invoice(let kind): "invoice.\(kind.rawValue)"
        case .payment(let kind): "payment.\(kind.rawValue)"
        case .quotaThresholdCrossed: "quota.threshold_crossed"
        case .spendThresholdCrossed: "spend.threshold_crossed"
        case .webhookEndpointTest: "webhook_endpoint.test"
        }
    }

    /// Reads the text; nil when there is no such kind.
    package init?(_ text: String) {
        guard let found = Self.byText[text] else { return nil }
        self = found
    }

    private static let byText = Dictionary(uniqueKeysWithValues: allCases.map { ($0.text, $0) })
}

extension EventName: CaseIterable {
    package static var allCases: [EventName] {
        var all: [EventName] = CustomerEventKind.allCases.map { .customer($0) }
        all += SubscriptionEventKind.allCases.map { .subscription($0) }
        all += ContractEventKind.allCases.map { .contract($0) }
        all += InvoiceEventKind.allCases.map { .invoice($0) }
        all += PaymentEventKind.allCases.map { .payment($0) }
        all += [.quotaThresholdCrossed, .spendThresholdCrossed, .webhookEndpointTest]
        return all
    }
}

package enum CustomerEventKind: String, Sendable, Hashable, CaseIterable {
    case created
    case updated
    case suspended
    /// Active again.
    case resumed
    /// Its personal data was removed.
    case erased
}

package enum SubscriptionEventKind: String, Sendable, Hashable, CaseIterable {
    case created
    case updated
    /// It is over for good.
    case canceled
    /// Its trial ends soon.
    case trialWillEnd = "trial_will_end"
}

package enum ContractEventKind: String, Sendable, Hashable, CaseIterable {
    case created
    /// Its plan, seats or terms were changed.
    case updated
    /// Its end was asked for.
    case cancelled
}

/// What is told of invoices from their numbers on; drafts that a contract makes ahead follow from the contract.
package enum InvoiceEventKind: String, Sendable, Hashable, CaseIterable {
    /// One that no contract makes was drafted.
    case created
    /// It has its number, its cut and its last figures.
    case finalized
    case partiallyPaid = "partially_paid"
    case paid
    case voided
    /// It was given up.
    case markedUncollectible = "marked_uncollectible"
    /// A credit note was made on it.
    case credited
    /// Something that was paid was given back.
    case refunded
    /// Something else of it has changed.
    case updated
}

package enum PaymentEventKind: String, Sendable, Hashable, CaseIterable {
    /// It has begun and takes days, as bank debits do.
    case processing
    case succeeded
    case failed
    /// The customer must confirm it; nothing was charged.
    case actionRequired = "action_required"
    case refunded
    case disputed
}
