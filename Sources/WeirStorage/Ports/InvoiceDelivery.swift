package import WeirCore
package import WeirPrimitives

/// Takes messages about invoices on their way to customers, such as mail does.
package protocol InvoiceDelivery: Sendable {
    /// Whether messages reach anyone; when not, none is handed over, and the invoice's timeline says so.
    var isConfigured: Bool { get }

    /// Takes a message; once it returns, the message is not lost any more.
    ///
    /// A server that ends before it has noted that hands the same message over again: one whose key is known is passed
    /// over.
    func handOver(_ handOver: InvoiceHandOver) async throws
}

/// A message that is handed over.
package struct InvoiceHandOver: Sendable, Hashable {
    package var invoice: Invoice
    package var customer: Customer
    package var message: InvoiceMessage
    /// When it was asked for, in the customer's time.
    package var requestedAt: Timestamp

    package init(invoice: Invoice, customer: Customer, message: InvoiceMessage, requestedAt: Timestamp) {
        self.invoice = invoice
        self.customer = customer
        self.message = message
        self.requestedAt = requestedAt
    }

    /// Names the message among all of all workspaces.
    package var key: String { "\(invoice.workspace)/\(invoice.id)/\(message)" }
}

/// Nobody delivers anything.
package struct NoInvoiceDelivery: InvoiceDelivery {
    package init() {}

    package var isConfigured: Bool { false }

    package func handOver(_ handOver: InvoiceHandOver) async throws {}
}
