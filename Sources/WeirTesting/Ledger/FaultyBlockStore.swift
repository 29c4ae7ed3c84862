import Synchronization
package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// A store that fails, counts or holds back what it is asked, when a test says so.
package final class FaultyBlockStore: BlockStore {
    package struct Failure: Error {}

    private struct State {
        var failsReads = false
        var failsTidying = false
        var triedTidying = 0
        var waitingForTidying: [(tried: Int, continuation: CheckedContinuation<Void, Never>)] = []
        /// Writes that still succeed; nil when all do.
        var writesBeforeFailure: Int?
        var reads = 0
        var requirements: [Requirement] = []
        var writes = 0
        var changesLedger: (@Sendable (inout StoredLedger) -> Void)?
        var changesFlush: (@Sendable (inout LedgerLayer) -> Void)?
    }

    private let store: any BlockStore
    private let state = Mutex(State())
    /// Every write passes it.
    package let writeGate = Gate()

    package init(_ store: any BlockStore) { self.store = store }

    package func failReads(_ fails: Bool) { state.withLock { $0.failsReads = fails } }

    /// Makes writes fail after some more have succeeded; nil makes the store well again.
    package func failWrites(after count: Int?) { state.withLock { $0.writesBeforeFailure = count } }

    package func failTidying(_ fails: Bool) { state.withLock { $0.failsTidying = fails } }

    /// How often the store was to tidy.
    package var triedTidying: Int { state.withLock { $0.triedTidying } }

    /// Returns when the store was to tidy more often than that.
    package func waitForTidying(moreOftenThan count: Int) async {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                if state.triedTidying > count { return true }
                state.waitingForTidying.append((count, continuation))
                return false
            }
            if isOver { continuation.resume() }
        }
    }

    /// Reads of facts so far.
    package var reads: Int { state.withLock { $0.reads } }
    /// What was asked for since it was forgotten last.
    package var requirements: [Requirement] { state.withLock { $0.requirements } }

    package func forgetRequirements() { state.withLock { $0.requirements = [] } }

    /// Transactions written so far.
    package var writes: Int { state.withLock { $0.writes } }

    /// Changes what the store says lies in it, as if someone had changed it.
    package func tamper(_ change: (@Sendable (inout StoredLedger) -> Void)?) {
        state.withLock { $0.changesLedger = change }
    }

    /// Changes what is brought to the store from here on.
    package func tamper(flush change: (@Sendable (inout LedgerLayer) -> Void)?) {
        state.withLock { $0.changesFlush = change }
    }

    private func read(_ requirements: [Requirement]) throws {
        let fails = state.withLock { state in
            state.reads += 1
            state.requirements += requirements
            return state.failsReads
        }
        if fails { throw Failure() }
    }

    package func load(_ requirements: [Requirement]) throws -> StoredFacts {
        try read(requirements)
        return try store.load(requirements)
    }

    package func loadConcurrently(_ requirements: [Requirement]) async throws -> StoredFacts {
        try read(requirements)
        return try await store.loadConcurrently(requirements)
    }

    package func write(_ flushes: [CustomerFlush], throughFrame: UInt64) throws {
        writeGate.pass()
        let fails = state.withLock { state in
            guard let left = state.writesBeforeFailure else { return false }
            state.writesBeforeFailure = max(0, left - 1)
            return left == 0
        }
        if fails { throw Failure() }
        var flushes = flushes
        if let change = state.withLock({ $0.changesFlush }) {
            flushes = flushes.map { flush in
                var layer = flush.layer
                change(&layer)
                return CustomerFlush(
                    workspace: flush.workspace,
                    customer: flush.customer,
                    head: flush.head,
                    layer: layer
                )
            }
        }
        try store.write(flushes, throughFrame: throughFrame)
        state.withLock { $0.writes += 1 }
    }

    package func tidy(until shouldStop: () -> Bool) throws -> Bool {
        let (fails, told) = state.withLock { state in
            state.triedTidying += 1
            let told = state.waitingForTidying.filter { $0.tried < state.triedTidying }
            state.waitingForTidying.removeAll { $0.tried < state.triedTidying }
            return (state.failsTidying, told)
        }
        for waiting in told { waiting.continuation.resume() }
        if fails { throw Failure() }
        return try store.tidy(until: shouldStop)
    }

    package func flushedFrame() throws -> UInt64 { try store.flushedFrame() }

    package func keySecret() throws -> KeySecret { try store.keySecret() }

    package func keyCount() throws -> Int { try store.keyCount() }

    package func readKeyHashes(
        in ranges: [ClosedRange<UInt64>],
        _ body: @Sendable (_ range: Int, _ hashes: UnsafeBufferPointer<UInt64>) -> Void
    ) throws { try store.readKeyHashes(in: ranges, body) }

    package func records(
        of customer: CustomerID,
        after sequence: Sequence64,
        limit: Int
    ) async throws -> StoredRecords {
        try await store.records(of: customer, after: sequence, limit: limit)
    }

    package func readLedgers<Value: Sendable>(
        after customer: CustomerID?,
        _ body: @escaping @Sendable (StoredLedgers) throws -> Value
    ) async throws -> Value {
        let change = state.withLock { $0.changesLedger }
        return try await store.readLedgers(after: customer) { ledgers in
            try body(
                StoredLedgers { visit in
                    try ledgers.forEach { stored in
                        var stored = stored
                        change?(&stored)
                        return try visit(stored)
                    }
                }
            )
        }
    }

    package func auditKeys() async throws -> [LedgerDifference] { try await store.auditKeys() }
}

extension StoredLedger {
    /// Changes the entries, as if someone had changed what lies in the store.
    package mutating func changeRecords(_ change: (inout [LedgerRecord]) -> Void) throws {
        var records: [LedgerRecord] = []
        try forEachRecord { records.append($0) }
        change(&records)
        forEachRecord = { [records] body in for record in records { body(record) } }
    }
}
