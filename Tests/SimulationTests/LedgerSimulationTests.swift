import Foundation
import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Random commands against the naive ledger, with flushes, restarts and power cuts in between.
///
/// `WEIR_SIMULATION_STEPS` and `WEIR_SIMULATION_SEED` choose the run; the seed is printed.
@Suite struct LedgerSimulationTests {
    private static let steps = Int(ProcessInfo.processInfo.environment["WEIR_SIMULATION_STEPS"] ?? "") ?? 4_000

    /// Each step is a few round trips there.
    private static let postgresSteps = steps / 5

    private static var seeds: [UInt64] {
        if let seed = UInt64(ProcessInfo.processInfo.environment["WEIR_SIMULATION_SEED"] ?? "") { return [seed] }
        var system = SystemRandomNumberGenerator()
        return [20_260_201, system.next() % 1_000_000_000]
    }

    @Test("Every aggregation, quota and reservation agrees with a naive recomputation", arguments: seeds)
    func agreesWithTheModel(seed: UInt64) async throws {
        print("ledger simulation: seed \(seed), \(Self.steps) steps")
        var simulation = try LedgerSimulation(seed: seed)
        var remaining = Self.steps
        while remaining > 0 {
            let turn = min(remaining, 250)
            try await simulation.run(steps: turn)
            remaining -= turn
        }
        print("ledger simulation: seed \(seed), \(simulation.summary)")
        #expect(simulation.comparisons > 0)
    }

    @Test("The same on PostgreSQL, by one node or another", arguments: seeds)
    func agreesWithTheModelOnPostgres(seed: UInt64) async throws {
        print("ledger simulation on PostgreSQL: seed \(seed), \(Self.postgresSteps) steps")
        var simulation = try LedgerSimulation(seed: seed)
        simulation = try await PostgresNode.withDatabase { [simulation] url in
            var simulation = simulation
            var remaining = Self.postgresSteps
            while remaining > 0 {
                let turn = min(remaining, 200)
                try await simulation.run(steps: turn, onPostgres: url)
                remaining -= turn
            }
            return simulation
        }
        print("ledger simulation on PostgreSQL: seed \(seed), \(simulation.summary)")
        #expect(simulation.comparisons > 0)
    }
}
