import Synchronization
package import WeirCore
import WeirEmbeddedLedger
package import WeirPrimitives
package import WeirStorage

/// The ledgers that the conformance tests run on.
package enum LedgerEngine: String, Sendable, CaseIterable, CustomStringConvertible {
    case embedded
    case postgres = "PostgreSQL"

    /// All that run here: one that cannot be started fails its tests, it is never left out.
    package static var available: [LedgerEngine] { allCases }

    package var description: String { rawValue }

    /// Runs a body on an empty ledger of its own, which can be opened again and again.
    package func withWorld(
        meters: [Meter],
        _ body: (LedgerWorld) async throws -> Void
    ) async throws {
        switch self {
        case .embedded:
            let disk = Mutex(SimulatedDisk())
            let harness = try LedgerHarness(meters: meters)
            try await body(
                LedgerWorld(harness: harness) { test in
                    let opened = disk.withLock { $0 }
                    try await harness.withLedger(on: opened) { try await test($0) }
                    disk.withLock { $0 = $0.afterPowerCut(keeping: .lost) }
                }
            )
        case .postgres:
            let harness = try LedgerHarness(meters: meters)
            let sets = PublishedMeters([harness.workspace: harness.meters])
            try await PostgresNode.withDatabase { url in
                try await body(
                    LedgerWorld(harness: harness) { test in
                        try await PostgresNode.withLedger(
                            on: url,
                            meterSets: sets.all,
                            readMeters: { sets.all[$0] ?? .empty },
                            { try await test($0) }
                        )
                    }
                )
            }
        }
    }
}

/// A ledger that can be opened, again after it was closed.
package struct LedgerWorld {
    package let harness: LedgerHarness
    private let open: ((any Ledger) async throws -> Void) async throws -> Void

    init(harness: LedgerHarness, open: @escaping ((any Ledger) async throws -> Void) async throws -> Void) {
        self.harness = harness
        self.open = open
    }

    /// Opens the ledger, as a node that has just been started does.
    package func withLedger(_ body: (any Ledger) async throws -> Void) async throws { try await open(body) }
}

/// The meters of workspaces as they are for all nodes.
package final class PublishedMeters: Sendable {
    private let sets: Mutex<[WorkspaceID: MeterSet]>

    package init(_ sets: [WorkspaceID: MeterSet]) { self.sets = Mutex(sets) }

    package var all: [WorkspaceID: MeterSet] { sets.withLock { $0 } }

    package func publish(_ set: MeterSet, of workspace: WorkspaceID) { sets.withLock { $0[workspace] = set } }
}

/// Short forms of what tests ask a ledger.
extension Ledger {
    package func outcome(of command: LedgerCommand) async throws -> LedgerOutcome? {
        try await submit(LedgerBatch([command])).first
    }

    /// The aggregate of a meter over a window, all groups together.
    package func value(
        _ meter: Meter,
        of context: CustomerContext,
        in window: TimeRange
    ) async throws -> Quantity {
        let rows = try await usage(UsageQuery(customers: [context], meter: meter.id, windows: [window]))
        guard let row = rows.first else { return .zero }
        return try row.accumulator.result(meter.aggregation, over: window, initialLevel: row.initialLevel).quantity
    }

    /// All events of a customer that the ledger lists.
    package func events(of context: CustomerContext) async throws -> [ListedEvent] {
        try await entries(EntryQuery(context: context, limit: 100_000)).events
    }

    /// What verification finds.
    package func allDifferences() async throws -> [LedgerDifference] {
        let found = Mutex<[LedgerDifference]>([])
        let others = try await verify { customer in found.withLock { $0 += customer.differences } }
        return found.withLock { $0 } + others
    }
}
