import Logging
import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Short forms of what tests ask a ledger.
extension EmbeddedLedger {
    @discardableResult
    func submit(_ command: LedgerCommand) async throws -> LedgerOutcome {
        try #require(try await submit(LedgerBatch([command])).first)
    }

    /// The aggregate of a meter over a window, all groups together.
    func value(
        _ meter: Meter,
        of customer: Int,
        in window: TimeRange = TestMeters.period(),
        _ harness: LedgerHarness
    ) async throws -> Quantity {
        let rows = try await usage(
            UsageQuery(customers: [harness.context(customer)], meter: meter.id, windows: [window])
        )
        guard let row = rows.first else { return .zero }
        return try row.accumulator.result(meter.aggregation, over: window, initialLevel: row.initialLevel).quantity
    }

    /// All events of a customer that the ledger lists.
    func events(of customer: Int, _ harness: LedgerHarness) async throws -> [ListedEvent] {
        try await entries(EntryQuery(context: harness.context(customer), limit: 100_000)).events
    }

    /// What verification finds.
    func differences() async throws -> [LedgerDifference] {
        let found = Collected<LedgerDifference>()
        let others = try await verify { found.add($0.differences) }
        return found.all + others
    }
}

extension LedgerHarness {
    /// Opens the ledger on a store that can be made to fail.
    func withFaultyStore(
        on disk: any LogDisk = SimulatedDisk(),
        logger: Logger = .silent,
        _ body: (EmbeddedLedger, FaultyBlockStore) async throws -> Void
    ) async throws {
        var made: FaultyBlockStore?
        try await withLedger(
            on: disk,
            wrapping: { store in
                let faulty = FaultyBlockStore(store)
                made = faulty
                return faulty
            },
            logger: logger,
            { ledger in
                let store = try #require(made)
                try await body(ledger, store)
            }
        )
    }
}

extension EmbeddedLedgerConfiguration {
    /// Nothing leaves the log unless a test asks for it.
    static var withoutTimedFlush: EmbeddedLedgerConfiguration {
        var configuration = EmbeddedLedgerConfiguration.small
        configuration.flushEntries = 1_000_000
        configuration.flushIntervalMilliseconds = 3_600_000
        return configuration
    }
}
