package import WeirCore
package import WeirPrimitives

/// Keeps how invoices are paid through Stripe.
package protocol PaymentStore: Sendable {
    // MARK: Collections

    func collection(of invoice: InvoiceID, in workspace: WorkspaceID) async throws(StorageError) -> InvoiceCollection?

    /// The collection whose present page has an id.
    func collection(session: String, in workspace: WorkspaceID) async throws(StorageError) -> InvoiceCollection?

    /// Those of a customer in one of some states, oldest invoice first.
    func collections(
        of customer: CustomerID,
        states: [CollectionState],
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [InvoiceCollection]

    /// Those of which something is under way at Stripe and that nobody has changed since an instant, in the order of
    /// their invoices, from behind one.
    func collectionsUnderWay(
        in workspace: WorkspaceID,
        unchangedSince instant: Timestamp,
        after: InvoiceID?,
        limit: Int
    ) async throws(StorageError) -> [InvoiceCollection]

    func paymentAttempts(
        of invoice: InvoiceID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [PaymentAttempt]

    /// Invoices on which something may be paid, in the order of customers, from behind a place.
    func payableInvoices(
        in workspace: WorkspaceID,
        after: PayableInvoice?,
        limit: Int
    ) async throws(StorageError) -> [PayableInvoice]

    /// Whose invoices are charged to a method, by the customer's and by contracts' own.
    func holders(
        ofPaymentMethod method: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> PaymentMethodHolders

    // MARK: Money

    func stripePayment(_ intent: String, in workspace: WorkspaceID) async throws(StorageError) -> StripePayment?

    /// Those by which something of an invoice was paid, oldest first.
    func stripePayments(
        of invoice: InvoiceID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [StripePayment]

    func paymentRefund(_ id: String, in workspace: WorkspaceID) async throws(StorageError) -> PaymentRefund?

    /// Oldest first.
    func paymentRefunds(of intent: String, in workspace: WorkspaceID) async throws(StorageError) -> [PaymentRefund]

    /// Those that were to be sent and are not done, the oldest first, from behind a place.
    func pendingRefunds(
        in workspace: WorkspaceID,
        createdBefore instant: Timestamp,
        after: PaymentSweepPlace.Refund?,
        limit: Int
    ) async throws(StorageError) -> [PaymentRefund]

    /// Where the last look after what is under way has ended.
    func paymentSweepPlace(in workspace: WorkspaceID) async throws(StorageError) -> PaymentSweepPlace

    func savePaymentSweepPlace(_ place: PaymentSweepPlace, in workspace: WorkspaceID) async throws(StorageError)

    /// What Stripe has taught that it charges at least, of the account that the workspace is bound to; however long ago.
    func learnedMinimum(
        of currency: Currency,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> LearnedMinimum?

    /// Stores what belongs together.
    ///
    /// - Throws: ``StorageError/conflict`` when a revision is not the stored one, or the payment is there already;
    ///   ``StorageError/duplicate(_:)`` of `idempotencyKey` or `paymentReference`.
    func savePayment(_ write: PaymentWrite, record: CommandRecord) async throws(StorageError)

    // MARK: Links

    func savePayLink(_ link: PayLink) async throws(StorageError)

    /// A link by the digest of its secret, of whatever workspace.
    func payLink(digest: [UInt8]) async throws(StorageError) -> PayLink?

    /// Makes all links of an invoice invalid.
    func revokePayLinks(
        of invoice: InvoiceID,
        in workspace: WorkspaceID,
        at now: Timestamp,
        record: CommandRecord
    ) async throws(StorageError)
}

/// An invoice on which something may be paid, and whose it is.
package struct PayableInvoice: Sendable, Hashable {
    package var customer: CustomerID
    package var invoice: InvoiceID

    package init(customer: CustomerID, invoice: InvoiceID) {
        self.customer = customer
        self.invoice = invoice
    }
}

/// Who is charged to a payment method.
package struct PaymentMethodHolders: Sendable, Hashable {
    package var customers: [CustomerID]
    package var contracts: [ContractID]

    package init(customers: [CustomerID] = [], contracts: [ContractID] = []) {
        self.customers = customers
        self.contracts = contracts
    }
}
