package import WeirCore
package import WeirPrimitives

/// What a run over many invoices reads, many at a time.
package protocol InvoiceRunStore: Sendable {
    /// Open invoices of contracts whose period ended at or before an instant, the oldest end first; at most `limit`.
    func dueInvoices(
        in workspace: WorkspaceID,
        endedBy instant: Timestamp,
        limit: Int
    ) async throws(StorageError) -> [InvoiceID]

    /// Invoices with what they are decided on, all of one moment.
    ///
    /// Those that are not open any more, and those before which another of their contract must be closed, are left out.
    func dueInvoices(_ ids: [InvoiceID], in workspace: WorkspaceID) async throws(StorageError) -> [DueInvoice]
}

/// An open invoice with what its figures follow from beside usage.
package struct DueInvoice: Sendable {
    package var invoice: Invoice
    package var contract: Contract
    package var customer: CustomerState
    /// The customer's invoices that were given their numbers, oldest first.
    package var closed: [Invoice]

    package init(invoice: Invoice, contract: Contract, customer: CustomerState, closed: [Invoice]) {
        self.invoice = invoice
        self.contract = contract
        self.customer = customer
        self.closed = closed
    }
}
