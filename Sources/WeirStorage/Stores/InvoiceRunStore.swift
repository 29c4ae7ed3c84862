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

    /// Stores invoices of one workspace that were given their numbers, with the counter of numbers: all or none.
    ///
    /// - Parameters:
    ///   - invoices: In the order of their numbers.
    ///   - last: The number before the first one.
    ///   - record: What is kept of the run.
    /// - Throws: ``StorageError/conflict`` when another number was given, or one of the invoices changed, since they were
    ///   read.
    func saveInvoiceRun(
        _ invoices: [FinalizedInvoice],
        following last: InvoiceNumberSequence,
        record: CommandRecord
    ) async throws(StorageError)
}

/// An open invoice with what its figures follow from beside usage.
package struct DueInvoice: Sendable {
    package var invoice: Invoice
    package var contract: Contract
    package var customer: Customer
    /// The time of the customer's test clock, if it has one.
    package var ownTime: Timestamp?
    /// The customer's invoices that were given their numbers, oldest first.
    package var closed: [Invoice]

    package init(
        invoice: Invoice,
        contract: Contract,
        customer: Customer,
        ownTime: Timestamp?,
        closed: [Invoice]
    ) {
        self.invoice = invoice
        self.contract = contract
        self.customer = customer
        self.ownTime = ownTime
        self.closed = closed
    }
}

/// An invoice that was given its number, with the open one that it was made of.
package struct FinalizedInvoice: Sendable {
    /// As it was read.
    package var stored: Invoice
    package var invoice: Invoice

    package init(stored: Invoice, invoice: Invoice) {
        self.stored = stored
        self.invoice = invoice
    }
}
