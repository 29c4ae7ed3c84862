package import WeirCore
package import WeirPrimitives

/// Something that the server did for billing by itself.
package enum BillingEvent: Sendable, Hashable {
    /// An invoice was given its number, its cut and its last figures.
    case invoiceFinalized(InvoiceFacts)
    /// Drafts were made so that as many are ahead as are to be, or changed with the contract.
    case draftsRolledOn(made: Int, changed: Int)
    case subscriptionChanged(SubscriptionStatus)
    /// Usage of closed periods was given back after the contract's end.
    case invoiceCredited(InvoiceFacts, CreditNoteID, Money)
    /// Usage of closed periods is to be paid after the contract's end.
    case correctionDrafted(InvoiceFacts)
    /// A message about an invoice is to be sent, was handed over, or nobody was there to take it.
    case message(InvoiceFacts, InvoiceMessage, InvoiceMessageEvent)

    /// One sentence for a person, without personal data.
    package var text: String {
        switch self {
        case .invoiceFinalized(let invoice): "The invoice \(invoice.name) was finalized: \(invoice.total)."
        case .draftsRolledOn(let made, let changed): "Drafts were made: \(made); changed: \(changed)."
        case .subscriptionChanged(let status): "The subscription follows the contract: \(status.rawValue)."
        case .invoiceCredited(let invoice, _, let total): "\(total) was credited on the invoice \(invoice.name)."
        case .correctionDrafted(let invoice): "An invoice was drafted for late usage: \(invoice.total)."
        case .message(let invoice, let message, let event): "\(message.words) \(invoice.name) \(event.words)."
        }
    }
}

/// What is told of an invoice.
package struct InvoiceFacts: Sendable, Hashable {
    package var id: InvoiceID
    package var number: InvoiceNumber?
    package var status: InvoiceStatus
    package var total: Money
    package var period: TimeRange

    package init(_ invoice: Invoice) {
        id = invoice.id
        number = invoice.number
        status = invoice.status
        total = invoice.statement.total
        period = invoice.slot.period
    }

    fileprivate var name: String { number?.description ?? id.description }
}

extension InvoiceMessage {
    fileprivate var words: String {
        switch self {
        case .invoice(1): "The invoice"
        case .invoice: "A copy of the invoice"
        case .reminder(let days) where days < 0: "The reminder \(-days) days before the due date of the invoice"
        case .reminder(0): "The reminder on the due date of the invoice"
        case .reminder(let days): "The reminder \(days) days after the due date of the invoice"
        }
    }
}

extension InvoiceMessageEvent {
    fileprivate var words: String {
        switch self {
        case .requested: "is to be sent"
        case .handedOver: "was handed over"
        case .notDelivered: "was not delivered: no delivery is configured"
        }
    }
}
