/// Where an invoice is in its life.
package enum InvoiceStatus: String, Sendable, CaseIterable {
    /// Made ahead; nothing was counted for it yet.
    case drafted
    /// Usage was counted for it.
    case inProgress = "in_progress"
    /// Finalized: it has a number, and its lines do not change any more.
    case sent
    /// A payment of it was started, and has not come in yet.
    case inTransit = "in_transit"
    case paid
    case void
    /// Given up; it may still be paid.
    case uncollectible
    /// Paid, and given back as a whole.
    case refunded

    /// Whether usage and changes of the contract still change it.
    package var isOpen: Bool {
        switch self {
        case .drafted, .inProgress: true
        case .sent, .inTransit, .paid, .void, .uncollectible, .refunded: false
        }
    }

    /// Whether something may be paid on it.
    package var isPayable: Bool {
        switch self {
        case .sent, .inTransit, .uncollectible: true
        case .drafted, .inProgress, .paid, .void, .refunded: false
        }
    }
}

/// What can happen to an invoice.
package enum InvoiceEvent: Sendable, Hashable, CaseIterable {
    /// An event was counted for one of its lines.
    case usageRecorded
    /// It was given its number and cut, and something is to be paid.
    case finalizedOwing
    /// It was given its number and cut, and nothing is to be paid.
    case finalizedOwingNothing
    case paymentStarted
    case paymentFailed
    /// A payment or a credit note leaves something to be paid.
    case settledInPart
    /// A payment or a credit note leaves nothing to be paid.
    case settledInFull
    case voided
    case writtenOff
    case refundedInPart
    case refundedInFull
    /// Something that was given back is there again: a refund failed, a dispute was won.
    case refundReversed
}

extension InvoiceStatus {
    /// The status after an event; nil when it cannot happen in this one.
    ///
    /// This table is all there is: nothing else moves an invoice.
    package func after(_ event: InvoiceEvent) -> InvoiceStatus? {
        switch (self, event) {
        case (.drafted, .usageRecorded), (.inProgress, .usageRecorded): .inProgress
        case (.drafted, .finalizedOwing), (.inProgress, .finalizedOwing): .sent
        case (.drafted, .finalizedOwingNothing), (.inProgress, .finalizedOwingNothing): .paid
        case (.drafted, .voided), (.inProgress, .voided), (.sent, .voided), (.uncollectible, .voided): .void
        case (.sent, .paymentStarted), (.uncollectible, .paymentStarted): .inTransit
        case (.inTransit, .paymentFailed): .sent
        case (.sent, .settledInPart): .sent
        case (.inTransit, .settledInPart): .inTransit
        case (.uncollectible, .settledInPart): .uncollectible
        case (.sent, .settledInFull), (.inTransit, .settledInFull), (.uncollectible, .settledInFull): .paid
        case (.sent, .writtenOff): .uncollectible
        case (.paid, .refundedInPart): .paid
        case (.paid, .refundedInFull): .refunded
        case (.paid, .refundReversed), (.refunded, .refundReversed): .paid
        case (.drafted, _), (.inProgress, _), (.sent, _), (.inTransit, _), (.paid, _), (.void, _),
            (.uncollectible, _), (.refunded, _):
            nil
        }
    }
}
