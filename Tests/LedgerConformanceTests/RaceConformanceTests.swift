import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Many at once: accounts stay exact.
@Suite struct RaceConformanceTests {
    private static let now = ConformanceMeters.now

    @Test(arguments: LedgerEngine.available)
    func ofManyWhoWantTheLastUnitOneGetsIt(_ engine: LedgerEngine) async throws {
        let terms = ConformanceMeters.terms(ConformanceMeters.count, .hard(Quantity(3)))
        try await engine.withWorld(meters: ConformanceMeters.all) { world in
            let harness = world.harness
            try await world.withLedger { ledger async throws in
                for round in 1...10 {
                    for index in 0..<2 { _ = try await ledger.outcome(of: harness.ask(round, "t\(index)", terms)) }
                    let yes = try await withThrowingTaskGroup(of: Bool.self) { group in
                        for client in 0..<64 {
                            let key = "client-\(client)"
                            // Half of them ask at once for good, half of them hold.
                            let command =
                                client % 2 == 0
                                ? harness.ask(round, key, terms)
                                : harness.reserve(
                                    round,
                                    key: key,
                                    quantity: .one,
                                    seconds: 60,
                                    terms: terms,
                                    now: Self.now
                                )
                            group.addTask { try await ledger.outcome(of: command)?.isAllowed ?? false }
                        }
                        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                    }
                    #expect(yes == 1, "round \(round)")
                }
                #expect(try await ledger.allDifferences().isEmpty)
            }
        }
    }

    @Test(arguments: LedgerEngine.available)
    func oneRequestSentByManyIsDoneOnce(_ engine: LedgerEngine) async throws {
        let terms = ConformanceMeters.terms(ConformanceMeters.count, .hard(Quantity(100)))
        try await engine.withWorld(meters: ConformanceMeters.all) { world in
            try await world.withLedger { ledger async throws in
                for round in 0..<20 {
                    let command = world.harness.ask(1, "k\(round)", terms)
                    let first = try await withThrowingTaskGroup(of: Bool.self) { group in
                        for _ in 0..<16 {
                            group.addTask {
                                let outcome = try await ledger.outcome(of: command)
                                guard case .decided(.allowed(let decision, let isRepeated)) = outcome else {
                                    Issue.record("\(String(describing: outcome))")
                                    return false
                                }
                                #expect(decision.used == Quantity(Int64(round + 1)))
                                return !isRepeated
                            }
                        }
                        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                    }
                    #expect(first == 1)
                }
                #expect(try await ledger.total(ConformanceMeters.count, of: 1, world.harness) == Quantity(20))
            }
        }
    }

    @Test(arguments: LedgerEngine.available)
    func whatWasAnsweredIsSeenByWhoeverAsksNext(_ engine: LedgerEngine) async throws {
        try await engine.withWorld(meters: ConformanceMeters.all) { world in
            let harness = world.harness
            try await world.withLedger { ledger async throws in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for customer in 1...8 {
                        group.addTask {
                            for step in 1...20 {
                                let at = Self.now.adding(seconds: Int64(step) * 600)
                                _ = try await ledger.outcome(of: harness.event(customer, "k\(step)", at: at))
                                let count = try await ledger.total(ConformanceMeters.count, of: customer, harness)
                                #expect(count == Quantity(Int64(step)))
                                #expect(try await ledger.cut(harness.context(customer)) == UInt64(step + 1))
                            }
                        }
                    }
                    try await group.waitForAll()
                }
                #expect(try await ledger.allDifferences().isEmpty)
            }
        }
    }

    @Test(arguments: LedgerEngine.available)
    func verificationGoesOnBesideWriters(_ engine: LedgerEngine) async throws {
        try await engine.withWorld(meters: ConformanceMeters.all) { world in
            let harness = world.harness
            try await world.withLedger { ledger async throws in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for customer in 1...3 {
                        group.addTask {
                            for step in 0..<60 {
                                _ = try await ledger.outcome(
                                    of: harness.event(customer, "k\(step % 25)", Int64(step))
                                )
                            }
                        }
                    }
                    group.addTask { () async throws in
                        for _ in 0..<2 { #expect(try await ledger.allDifferences().isEmpty) }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }

    @Test(arguments: LedgerEngine.available)
    func callsOfARateAreCountedWhereverTheyAreAsked(_ engine: LedgerEngine) async throws {
        let rates = [RateRule(name: "burst", limit: 3, periodMilliseconds: 60_000)]
        let terms = ConformanceMeters.terms(ConformanceMeters.count, .unlimited, rates: rates)
        try await engine.withWorld(meters: ConformanceMeters.all) { world in
            try await world.withLedger { ledger async throws in
                var allowed = 0
                for index in 0..<6 {
                    let outcome = try await ledger.outcome(of: world.harness.ask(1, "k\(index)", terms))
                    if outcome?.isAllowed == true { allowed += 1 }
                }
                #expect(allowed == 3)
            }
        }
    }
}
