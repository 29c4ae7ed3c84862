package import WeirCore
package import WeirPrimitives

/// Keeps the contracts.
package protocol ContractStore: Sendable {
    func contract(_ id: ContractID, in workspace: WorkspaceID) async throws(StorageError) -> Contract?

    /// All contracts of a customer, newest first, ended ones too.
    func contracts(of customer: CustomerID, in workspace: WorkspaceID) async throws(StorageError) -> [Contract]

    /// At most `limit` contracts, newest first, from behind `before`.
    func contracts(
        in workspace: WorkspaceID,
        before: ContractID?,
        limit: Int
    ) async throws(StorageError) -> [Contract]

    /// Stores a contract (revision 0) with its drafts and its customer's subscription, or its next state with those that
    /// change by it.
    ///
    /// - Throws: ``StorageError/conflict`` when a revision is not the stored one, another contract of the customer
    ///   was stored since it was looked for, or a coupon that is redeemed cannot be any more; ``StorageError/notFound(_:)`` of the customer;
    ///   ``StorageError/duplicate(_:)`` of `idempotencyKey`.
    func saveContract(_ change: ContractStoreChange, record: CommandRecord) async throws(StorageError)

    /// At most `limit` contracts with thresholds that end after a day, of all workspaces, in the order of workspaces and
    /// ids, from behind `after`.
    func contractsWithThresholds(
        endingAfter day: LocalDate,
        after: ContractPlace?,
        limit: Int
    ) async throws(StorageError) -> [ContractPlace]
}

/// A contract among those of all workspaces.
package struct ContractPlace: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var contract: ContractID

    package init(workspace: WorkspaceID, contract: ContractID) {
        self.workspace = workspace
        self.contract = contract
    }
}

/// A contract that is stored, with the invoices and the subscription that are stored with it.
package struct ContractStoreChange: Sendable, Hashable {
    package var contract: Contract
    /// The customer's newest contract as the decision saw it; nil when there was none.
    ///
    /// Compared when the contract is new.
    package var newestKnown: ContractID?
    package var invoices: [Invoice]
    /// What the contract grants its customer, when that changes too.
    package var subscription: SubscriptionChange?
    /// Coupons that the contract comes to have by it; each is counted once.
    package var redeemed: [CouponID]

    package init(
        contract: Contract,
        newestKnown: ContractID? = nil,
        invoices: [Invoice] = [],
        subscription: SubscriptionChange? = nil,
        redeemed: [CouponID] = []
    ) {
        self.contract = contract
        self.newestKnown = newestKnown
        self.invoices = invoices
        self.subscription = subscription
        self.redeemed = redeemed
    }
}

/// Keeps invoices, their numbers, payments and credit notes.
package protocol InvoiceStore: Sendable {
    func invoice(_ id: InvoiceID, in workspace: WorkspaceID) async throws(StorageError) -> Invoice?

    func invoice(counter: Int64, in workspace: WorkspaceID) async throws(StorageError) -> Invoice?

    /// All invoices of a contract in the order of their periods, void ones too.
    func invoices(of contract: ContractID, in workspace: WorkspaceID) async throws(StorageError) -> [Invoice]

    /// At most `limit` invoices, newest first, from behind `before`.
    func invoices(
        in workspace: WorkspaceID,
        filter: InvoiceFilter,
        before: InvoiceID?,
        limit: Int
    ) async throws(StorageError) -> [Invoice]

    /// What was sent about an invoice, in the order in which it was noted.
    ///
    /// It is noted by the writes of commands, in their transactions (``CommandRecord``).
    func timeline(of invoice: InvoiceID, in workspace: WorkspaceID) async throws(StorageError) -> [InvoiceTimelineEntry]

    /// The lines of other invoices and the credit notes that correct an invoice, drafts and void ones left out.
    func adjustments(of invoice: InvoiceID, in workspace: WorkspaceID) async throws(StorageError) -> [InvoiceLine]

    /// Stores new invoices (revision 0) or their next states, all or none; payments and credit notes are only added.
    ///
    /// What is given beside them:
    /// - `amongAll`: How many invoices their customer had when it was decided; nil where that does not matter.
    /// - Throws: ``StorageError/conflict`` when a revision is not the stored one, or the customer has more invoices;
    ///   ``StorageError/duplicate(_:)`` of `invoicePeriod`, `paymentReference` or `idempotencyKey`;
    ///   ``StorageError/notFound(_:)`` of the customer.
    func saveInvoices(
        _ invoices: [Invoice],
        amongAll count: Int?,
        record: CommandRecord
    ) async throws(StorageError)

    /// The workspace's counter of invoice numbers.
    func invoiceNumbers(in workspace: WorkspaceID) async throws(StorageError) -> InvoiceNumberSequence

    /// Stores invoices that were just given their numbers, and the counter, in one transaction, so that numbers have no
    /// gap and none is given twice.
    ///
    /// The invoices are of one workspace, and their numbers follow `last` in their order. What changes of their contract
    /// by it, drafts and subscription, is stored with them.
    ///
    /// - Throws: ``StorageError/conflict`` when `last` is not the stored counter any more, or a revision is not the
    ///   stored one: read the counter again and decide again. ``StorageError/duplicate(_:)`` of `idempotencyKey`.
    func saveFinalizedInvoices(
        _ invoices: [Invoice],
        with contract: ContractStoreChange?,
        following last: InvoiceNumberSequence,
        record: CommandRecord
    ) async throws(StorageError)
}

extension InvoiceStore {
    /// Stores invoices, whatever others the customer has.
    package func saveInvoices(_ invoices: [Invoice], record: CommandRecord) async throws(StorageError) {
        try await saveInvoices(invoices, amongAll: nil, record: record)
    }

    /// Stores invoices that were just given their numbers, and nothing else.
    package func saveFinalizedInvoices(
        _ invoices: [Invoice],
        following last: InvoiceNumberSequence,
        record: CommandRecord
    ) async throws(StorageError) {
        try await saveFinalizedInvoices(invoices, with: nil, following: last, record: record)
    }
}

/// Which invoices are wanted; nil does not filter.
package struct InvoiceFilter: Sendable, Hashable {
    package var customer: CustomerID?
    package var contract: ContractID?
    package var status: InvoiceStatus?
    /// Only those with an invoice date on or after this day.
    package var from: LocalDate?
    /// Only those with an invoice date before this day.
    package var to: LocalDate?
    package var currency: Currency?
    /// Only those that have a number and are not void: what figures of revenue are made of.
    package var isIssued = false

    package init(
        customer: CustomerID? = nil,
        contract: ContractID? = nil,
        status: InvoiceStatus? = nil,
        from: LocalDate? = nil,
        to: LocalDate? = nil
    ) {
        self.customer = customer
        self.contract = contract
        self.status = status
        self.from = from
        self.to = to
    }
}
