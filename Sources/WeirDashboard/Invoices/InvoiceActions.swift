import WeirCore
import WeirPages
import WeirPrimitives

/// What may be done with an invoice in its state.
enum InvoiceAction: String, Sendable, CaseIterable {
    case finalize
    case send
    case pay
    case payLink = "pay-link"
    case markPaid = "mark-paid"
    case credit
    case refund
    case writeOff = "write-off"
    case void

    /// What an operator reads on the button.
    var words: String {
        switch self {
        case .finalize: "Finalize"
        case .send: "Send again"
        case .pay: "Charge now"
        case .payLink: "Pay link"
        case .markPaid: "Mark paid"
        case .credit: "Credit note"
        case .refund: "Refund"
        case .writeOff: "Write off"
        case .void: "Void"
        }
    }

    /// What the page is called that asks.
    func title(_ invoice: Invoice) -> String {
        let isDraft = invoice.status.isOpen
        let number = isDraft ? "the draft" : invoice.shownNumber
        return switch self {
        case .finalize: "Finalize \(number)"
        case .send: "Send \(number) again"
        case .pay: "Charge \(number) now"
        case .payLink: "Pay link for \(number)"
        case .markPaid: "Mark \(number) as paid"
        case .credit: "Credit note for \(number)"
        case .refund: "Refund of \(number)"
        case .writeOff: "Write off \(number)"
        case .void: "Void \(number)"
        }
    }

    /// Whether it asks on a page of its own: what cannot be taken back, and what needs more to be said.
    var asks: Bool {
        switch self {
        case .send, .payLink: false
        case .finalize, .pay, .markPaid, .credit, .refund, .writeOff, .void: true
        }
    }

    var kind: PageButton.Kind {
        switch self {
        case .finalize: .primary
        case .void, .writeOff, .refund: .danger
        case .send, .pay, .payLink, .markPaid, .credit: .plain
        }
    }

    /// Whether the state of an invoice lets it; the rules have the last word.
    func isPossible(on invoice: Invoice) -> Bool {
        let due = (try? invoice.amountDue)?.minorUnits ?? 0
        let paid = (try? invoice.amountPaid)?.minorUnits ?? 0
        switch self {
        case .finalize: return invoice.status.isOpen
        case .send: return InvoiceMessageRules.isSendable(invoice)
        case .pay, .payLink, .markPaid: return invoice.status.isPayable && due > 0
        case .writeOff: return invoice.status == .sent
        case .void:
            switch invoice.status {
            // A contract's drafts are voided by ending the contract.
            case .drafted, .inProgress: return invoice.contract == nil
            case .sent, .uncollectible: return true
            case .inTransit, .paid, .void, .refunded: return false
            }
        case .credit:
            switch invoice.status {
            case .sent, .inTransit, .paid, .uncollectible: return invoice.statement.total.minorUnits > 0
            case .drafted, .inProgress, .void, .refunded: return false
            }
        case .refund: return invoice.status == .paid && paid > invoice.refunded.minorUnits
        }
    }

    static func possible(on invoice: Invoice) -> [InvoiceAction] { allCases.filter { $0.isPossible(on: invoice) } }

    /// What it does, in a sentence for the page that asks.
    func consequence(of invoice: Invoice, _ site: PageSite) -> String {
        let number = invoice.shownNumber
        let due = (try? invoice.amountDue).map { site.money($0) } ?? "nothing"
        switch self {
        case .finalize:
            return "The draft gets its number and its last figures, \(site.money(invoice.statement.total)) in all, "
                + "and is sent to the customer. It cannot become a draft again."
        case .send: return "The invoice \(number) is sent to the customer once more."
        case .pay: return "\(due) is charged to the saved payment method now."
        case .payLink: return "A link is made with which the customer can pay \(due)."
        case .markPaid: return "Books a payment that reached you outside Weir. It cannot be taken back."
        case .credit: return "A credit note gives back a part of the invoice, or all of it. It cannot be taken back."
        case .refund:
            let most = invoice.refundable.map { site.money($0) } ?? "nothing"
            return "Of what was paid, \(most) can be given back. What came through Stripe goes back through Stripe; "
                + "the rest is booked here, and you pay it back yourself."
        case .writeOff:
            return
                "\(due) is written off as uncollectible, and nobody is reminded any more. The customer may still pay."
        case .void:
            return invoice.status.isOpen
                ? "The draft is void for good, and nothing is charged."
                : "The invoice \(number) is void for good: nothing is owed on it any more."
        }
    }

    /// What it asks of whoever does it.
    var permission: TeamPermission {
        switch self {
        case .finalize, .send, .payLink, .markPaid, .writeOff, .void: .manageBilling
        case .pay, .credit, .refund: .moveMoney
        }
    }

    /// The buttons for what is possible.
    static func buttons(
        _ actions: [InvoiceAction],
        for invoice: Invoice,
        formKey: String,
        _ site: PageSite
    ) -> [any PageComponent] {
        actions.map { action in
            let address = site.invoices.page(invoice.id, action.rawValue)
            return action.asks
                ? PageButton(action.words, href: address, action.kind)
                : PageForm.button(
                    action.words,
                    address,
                    action.kind,
                    hidden: [("key", "\(formKey)-\(action.rawValue)")]
                )
        }
    }
}

extension Invoice {
    /// What was paid and not given back yet.
    var refundable: Money? {
        guard let paid = try? amountPaid else { return nil }
        return Money(minorUnits: max(0, paid.minorUnits - refunded.minorUnits), currency: currency)
    }
}
