import Synchronization
package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// A store that fails, counts or holds back what it is asked, when a test says so.
package final class FaultyBlockStore: BlockStore {
    package struct Failure: Error {}

    private struct State {
        var failsReads = false
        /// Writes that still succeed; nil when all do.
        var writesBeforeFailure: Int?
        var reads = 0
        var writes = 0
        var changesFacts: (@Sendable (inout StoredFacts) -> Void)?
        var changesRecords: (@Sendable (inout StoredRecords) -> Void)?
        var changesKeys: (@Sendable (inout [ExactText: KeyRecord]) -> Void)?
    }

    private let store: any BlockStore
    private let state = Mutex(State())
    /// Every write passes it.
    package let writeGate = Gate()

    package init(_ store: any BlockStore) { self.store = store }

    package func failReads(_ fails: Bool) { state.withLock { $0.failsReads = fails } }

    /// Makes writes fail after some more have succeeded; nil makes the store well again.
    package func failWrites(after count: Int?) { state.withLock { $0.writesBeforeFailure = count } }

    /// Reads of facts so far.
    package var reads: Int { state.withLock { $0.reads } }
    /// Transactions written so far.
    package var writes: Int { state.withLock { $0.writes } }

    /// Changes what the store answers, as if someone had changed what lies in it.
    package func tamper(facts: (@Sendable (inout StoredFacts) -> Void)? = nil) {
        state.withLock { $0.changesFacts = facts }
    }

    /// Changes the entries that the store gives.
    package func tamper(records: (@Sendable (inout StoredRecords) -> Void)? = nil) {
        state.withLock { $0.changesRecords = records }
    }

    /// Changes what the store says all keys of a customer stand for.
    package func tamper(keys: (@Sendable (inout [ExactText: KeyRecord]) -> Void)? = nil) {
        state.withLock { $0.changesKeys = keys }
    }

    private func changed(_ facts: StoredFacts) -> StoredFacts {
        var facts = facts
        state.withLock { $0.changesFacts }?(&facts)
        return facts
    }

    private func read() throws {
        let fails = state.withLock { state in
            state.reads += 1
            return state.failsReads
        }
        if fails { throw Failure() }
    }

    package func load(_ requirements: [Requirement]) throws -> StoredFacts {
        try read()
        return changed(try store.load(requirements))
    }

    package func loadConcurrently(_ requirements: [Requirement]) async throws -> StoredFacts {
        try read()
        return changed(try await store.loadConcurrently(requirements))
    }

    package func write(_ flushes: [CustomerFlush]) throws {
        writeGate.pass()
        let fails = state.withLock { state in
            guard let left = state.writesBeforeFailure else { return false }
            state.writesBeforeFailure = max(0, left - 1)
            return left == 0
        }
        if fails { throw Failure() }
        try store.write(flushes)
        state.withLock { $0.writes += 1 }
    }

    package func flushedFrame() throws -> UInt64 { try store.flushedFrame() }

    package func setFlushedFrame(_ frame: UInt64) throws { try store.setFlushedFrame(frame) }

    package func forEachKey(_ body: (CustomerID, String) -> Void) throws { try store.forEachKey(body) }

    package func keyRecords(of customer: CustomerID) async throws -> [ExactText: KeyRecord] {
        var keys = try await store.keyRecords(of: customer)
        state.withLock { $0.changesKeys }?(&keys)
        return keys
    }

    package func customers(after customer: CustomerID?, limit: Int) async throws -> [StoredCustomer] {
        try await store.customers(after: customer, limit: limit)
    }

    package func records(
        of customer: CustomerID,
        after sequence: Sequence64,
        limit: Int
    ) async throws -> StoredRecords {
        var records = try await store.records(of: customer, after: sequence, limit: limit)
        state.withLock { $0.changesRecords }?(&records)
        return records
    }
}
