import WeirCore
import WeirPrimitives

extension WeirError {
    /// Why something cannot be done with an invoice.
    init(_ refusal: InvoiceRefusal, of invoice: Invoice) {
        let name = invoice.number?.description ?? invoice.id.description
        switch refusal {
        case .notPossible(let event, let status):
            self.init(
                .conflict,
                "The invoice '\(name)' is \(status.words), so \(event.words).",
                hint: Self.hint(event, status, invoice)
            )
        case .tooEarly(let instant):
            self.init(
                .conflict,
                "The invoice '\(name)' cannot be finalized yet: its period and the grace period are not over.",
                hint: "Finalize it at 'finalizableAt' or later.",
                details: [Fact("finalizableAt", .instant(instant))]
            )
        case .otherCurrency(let currency):
            self.init(.conflict, "The invoice '\(name)' is in \(currency).")
        case .amountNotPositive:
            let message = "'amountMinor' must be above zero"
            self = .invalidInput([RequestIssue("amountMinor", .outOfRange, message)])
        case .referenceUsed(let reference):
            self.init(
                .conflict,
                "Another payment of the invoice '\(name)' has the reference '\(reference)'.",
                hint: "Give each payment a reference of its own; the same payment again is harmless."
            )
        case .exceedsDue(let due):
            self.init(
                .conflict,
                "Only \(due) is still due on the invoice '\(name)'.",
                details: [Fact("amountDueMinor", .integer(due.minorUnits))]
            )
        case .exceedsPaid(let rest):
            self.init(
                .conflict,
                "Only \(rest) of the invoice '\(name)' was paid and not given back.",
                details: [Fact("refundableMinor", .integer(rest.minorUnits))]
            )
        case .hasPayments:
            self.init(
                .conflict,
                "Something was paid on the invoice '\(name)', so it cannot be voided.",
                hint: "Credit it with a credit note, and refund what was paid."
            )
        case .money(let error):
            self.init(error)
        }
    }

    private static func hint(_ event: InvoiceEvent, _ status: InvoiceStatus, _ invoice: Invoice) -> String? {
        guard event == .voided, status.isOpen, invoice.contract != nil else { return nil }
        return "Cancel the contract to void its later drafts, or finalize this one first."
    }

    /// Why nothing is credited.
    init(_ refusal: CreditNoteRefusal, of invoice: Invoice) {
        let name = invoice.number?.description ?? invoice.id.description
        switch refusal {
        case .nothingToCredit:
            self.init(.conflict, "Nothing of the invoice '\(name)' is left to be credited.")
        case .notFinalized(let status):
            self.init(.conflict, "The invoice '\(name)' is \(status.words), so nothing of it can be credited.")
        case .noSuchLine(let index):
            let message = "the invoice has no line \(index); lines are numbered from 0"
            self = .invalidInput([RequestIssue("lines", .notFound, message)])
        case .exceedsLine(let index, let left):
            let message = "of line \(index) at least 1 and at most \(left) minor units can be credited"
            self = .invalidInput([RequestIssue("lines", .outOfRange, message)])
        case .exceedsInvoice(let left):
            self.init(.conflict, "Only \(left) of the invoice '\(name)' is left to be credited.")
        case .money(let error):
            self.init(error)
        }
    }
}

extension InvoiceStatus {
    var words: String {
        switch self {
        case .drafted: "a draft"
        case .inProgress: "in progress"
        case .sent: "sent"
        case .inTransit: "being paid"
        case .paid: "paid"
        case .void: "void"
        case .uncollectible: "written off"
        case .refunded: "refunded"
        }
    }
}

extension InvoiceEvent {
    fileprivate var words: String {
        switch self {
        case .usageRecorded: "it counts no more usage"
        case .finalizedOwing, .finalizedOwingNothing: "it cannot be finalized"
        case .paymentStarted, .settledInPart, .settledInFull: "nothing can be paid or credited on it"
        case .paymentFailed: "no payment of it can fail"
        case .voided: "it cannot be voided"
        case .writtenOff: "it cannot be written off"
        case .refundReversed: "nothing was given back"
        case .refundedInPart, .refundedInFull: "nothing of it can be refunded"
        }
    }
}
