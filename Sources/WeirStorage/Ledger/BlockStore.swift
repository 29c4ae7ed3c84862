package import WeirCore
package import WeirPrimitives

/// Where the embedded ledger keeps what left its log.
///
/// A flush is written as a whole or not at all, so the store always holds every customer's ledger complete to one
/// entry.
package protocol BlockStore: Sendable {
    /// Reads what rules asked for, at one moment. Blocks; for the ledger's own threads.
    func load(_ requirements: [Requirement]) throws -> StoredFacts

    /// As ``load(_:)``, without blocking the caller's thread.
    func loadConcurrently(_ requirements: [Requirement]) async throws -> StoredFacts

    /// Writes a flush. Blocks, and lets other writers in between.
    ///
    /// The flushes come in the order of their customers; `throughFrame` is the log's frame up to which everything is in
    /// the store afterwards.
    func write(_ flushes: [CustomerFlush], throughFrame: UInt64) throws

    /// Does a piece of the upkeep that keeps reads quick; false when there is nothing to do.
    ///
    /// `shouldStop` tells that something else is waiting.
    func tidy(until shouldStop: () -> Bool) throws -> Bool

    /// The log frame up to which everything is in the store.
    func flushedFrame() throws -> UInt64

    /// By which keys are hashed; made at random when the store is new, and never changed.
    func keySecret() throws -> KeySecret

    /// How many keys are stored.
    func keyCount() throws -> Int

    /// Calls `body` with the hashes of all stored keys, one for each entry that took a key, some at a time.
    ///
    /// `ranges`: All hashes, each in one of them. They are read at once, each by a thread of its own that tells its
    /// range's place and gives those of the range in any order. For a store that nobody writes to meanwhile. Blocks
    /// until all threads have ended, and throws what the first range failed with.
    func readKeyHashes(
        in ranges: [ClosedRange<UInt64>],
        _ body: @Sendable (_ range: Int, _ hashes: UnsafeBufferPointer<UInt64>) -> Void
    ) throws

    /// Entries of a customer from a sequence on, in order.
    func records(of customer: CustomerID, after sequence: Sequence64, limit: Int) async throws -> StoredRecords

    /// Reads what is stored of customers, in the order of their ids, after one of them; for verification.
    ///
    /// All are of one moment, which lasts as long as `body` and should not last long.
    func readLedgers<Value: Sendable>(
        after customer: CustomerID?,
        _ body: @escaping @Sendable (StoredLedgers) throws -> Value
    ) async throws -> Value

    /// Compares the stored keys with those that the entries took, at one moment; returns what is wrong, in words.
    func auditKeys() async throws -> [LedgerDifference]
}

/// The ledgers of a store at one moment; valid during the call that gives them.
package struct StoredLedgers {
    /// Gives the ledgers one by one, as long as `visit` says to go on.
    package let forEach: (_ visit: (StoredLedger) throws -> Bool) throws -> Void

    package init(forEach: @escaping (_ visit: (StoredLedger) throws -> Bool) throws -> Void) { self.forEach = forEach }
}

/// All that is stored of one customer; valid during the call that gives it.
package struct StoredLedger {
    package var customer: CustomerID
    package var state: StoredState
    /// Calls a closure with every entry, in order; holds a block of them at a time, and may be called again.
    package var forEachRecord: (_ body: (LedgerRecord) -> Void) throws -> Void

    package init(
        customer: CustomerID,
        state: StoredState,
        forEachRecord: @escaping (_ body: (LedgerRecord) -> Void) throws -> Void
    ) {
        self.customer = customer
        self.state = state
        self.forEachRecord = forEachRecord
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
    /// By hash, the entries that took such a key, newest first; they are among ``records``, and their fates among
    /// ``fates``.
    package var keys: [CustomerID: [UInt64: [Sequence64]]] = [:]
    package var fates: [CustomerID: [Sequence64: Fate?]] = [:]
    package var records: [CustomerID: [Sequence64: LedgerRecord?]] = [:]
    package var days: [CustomerID: [MeterDay: [GroupKey: DayUsage]]] = [:]
    /// What usage over whole hours adds up to; nil when it does not fit.
    package var totals: [CustomerID: [MeterHours: [GroupKey: Accumulator]?]] = [:]
    package var events: [CustomerID: [TimeRange: [RecordedEvent]]] = [:]
    package var past: [CustomerID: [MetersEntry: PastUsage]] = [:]
    /// How far the store was, for every customer that was asked about.
    package var headSequences: [CustomerID: Sequence64] = [:]

    package init() {}

    /// Customers about whom something but the head was read.
    package var detailed: Set<CustomerID> {
        Set(keys.keys).union(fates.keys).union(records.keys).union(days.keys)
            .union(totals.keys).union(events.keys).union(past.keys)
    }
}

/// One customer's part of a flush: everything that is newer than the store.
///
/// An object, because it is large, and sorted and handed on.
package final class CustomerFlush: Sendable {
    package let workspace: WorkspaceID
    package let customer: CustomerID
    package let head: LedgerHead
    package let layer: LedgerLayer

    package init(workspace: WorkspaceID, customer: CustomerID, head: LedgerHead, layer: LedgerLayer) {
        self.workspace = workspace
        self.customer = customer
        self.head = head
        self.layer = layer
    }

    /// Sends what is fresh in a ledger on its way.
    package init(of ledger: inout CustomerLedger) {
        workspace = ledger.workspace
        customer = ledger.customer
        head = ledger.makeHead()
        layer = ledger.beginFlush()
    }

    package var state: StoredState {
        StoredState(workspace: workspace, head: head, fates: layer.fates, slots: layer.usage.slots)
    }
}
