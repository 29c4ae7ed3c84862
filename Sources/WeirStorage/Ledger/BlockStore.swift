package import WeirCore
package import WeirPrimitives

/// Where the embedded ledger keeps what left its log.
///
/// One customer's part of a flush is written in one transaction, so the store always holds a customer's ledger complete
/// to one sequence.
package protocol BlockStore: Sendable {
    /// Reads what rules asked for, at one moment. Blocks; for the ledger's own threads.
    func load(_ requirements: [Requirement]) throws -> StoredFacts

    /// As ``load(_:)``, without blocking the caller's thread.
    func loadConcurrently(_ requirements: [Requirement]) async throws -> StoredFacts

    /// Writes the flushed part of some customers in one transaction.
    func write(_ flushes: [CustomerFlush]) throws

    /// The log frame up to which everything is in the store.
    func flushedFrame() throws -> UInt64

    func setFlushedFrame(_ frame: UInt64) throws

    /// Calls `body` with every stored key, in no order.
    func forEachKey(_ body: (CustomerID, String) -> Void) throws

    /// Everything that a customer's keys stand for; for verification.
    func keyRecords(of customer: CustomerID) async throws -> [ExactText: KeyRecord]

    /// Customers with a ledger, in order of id, after one of them.
    func customers(after customer: CustomerID?, limit: Int) async throws -> [StoredCustomer]

    /// Entries of a customer from a sequence on, in order.
    func records(of customer: CustomerID, after sequence: Sequence64, limit: Int) async throws -> StoredRecords
}

package struct StoredCustomer: Sendable, Hashable {
    package var customer: CustomerID
    package var workspace: WorkspaceID

    package init(customer: CustomerID, workspace: WorkspaceID) {
        self.customer = customer
        self.workspace = workspace
    }
}

/// Entries with what became of them, and how far the store was when it was read.
package struct StoredRecords: Sendable {
    package var records: [LedgerRecord]
    package var fates: [Sequence64: Fate]
    package var headSequence: Sequence64

    package init(records: [LedgerRecord], fates: [Sequence64: Fate], headSequence: Sequence64) {
        self.records = records
        self.fates = fates
        self.headSequence = headSequence
    }
}

/// What a store answered; each requirement that was asked has its answer, "none" included.
package struct StoredFacts: Sendable {
    package var heads: [CustomerID: LedgerHead?] = [:]
    package var workspaces: [CustomerID: WorkspaceID] = [:]
    package var keys: [CustomerID: [ExactText: KeyRecord?]] = [:]
    package var fates: [CustomerID: [Sequence64: Fate?]] = [:]
    package var records: [CustomerID: [Sequence64: LedgerRecord?]] = [:]
    package var days: [CustomerID: [MeterDay: [GroupKey: DayUsage]]] = [:]
    package var events: [CustomerID: [TimeRange: [RecordedEvent]]] = [:]
    /// How far the store was, for every customer that was asked about.
    package var headSequences: [CustomerID: Sequence64] = [:]

    package init() {}
}

/// One customer's part of a flush: everything that is newer than the store.
package struct CustomerFlush: Sendable {
    package var workspace: WorkspaceID
    package var customer: CustomerID
    package var head: LedgerHead
    package var records: [LedgerRecord]
    package var keys: [ExactText: KeyRecord]
    package var fates: [Sequence64: Fate]
    /// Whole days of the series that changed; an empty day is to be removed.
    package var series: [SeriesDay: DayUsage]

    package init(_ ledger: CustomerLedger) {
        workspace = ledger.workspace
        customer = ledger.customer
        head = LedgerHead(ledger)
        records = ledger.tail
        keys = ledger.unflushedKeys
        fates = ledger.unflushedFates
        series = Dictionary(
            uniqueKeysWithValues: ledger.unflushedSeries.map { series in
                let day = MeterDay(meter: series.meter, day: series.day)
                return (series, ledger.days[day]?[series.group] ?? DayUsage())
            }
        )
    }
}
