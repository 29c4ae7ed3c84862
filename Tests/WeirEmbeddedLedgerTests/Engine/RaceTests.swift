import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Many at once: accounts stay exact.
@Suite struct RaceTests {
    private static let now = TestMeters.start.adding(seconds: 7_200)

    @Test func ofManyWhoWantTheLastUnitOneGetsIt() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .small)
        let terms = TestMeters.terms(TestMeters.count, .hard(Quantity(3)))
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            for round in 1...30 {
                for index in 0..<2 {
                    let taken = harness.consume(round, key: "t\(index)", quantity: .one, terms: terms, now: Self.now)
                    try await ledger.submit(.consume(taken))
                }
                let yes = try await withThrowingTaskGroup(of: Bool.self) { group in
                    for client in 0..<64 {
                        let key = "client-\(client)"
                        // Half of them ask at once for good, half of them hold.
                        let command: LedgerCommand =
                            client % 2 == 0
                            ? .consume(harness.consume(round, key: key, quantity: .one, terms: terms, now: Self.now))
                            : harness.reserve(round, key: key, quantity: .one, seconds: 60, terms: terms, now: Self.now)
                        group.addTask {
                            switch try await ledger.submit(command) {
                            case .decided(.allowed): return true
                            case .reserved(let outcome):
                                if case .held = outcome.kind { return true }
                                return false
                            case _: return false
                            }
                        }
                    }
                    return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                }
                #expect(yes == 1, "round \(round)")
            }
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func oneRequestSentByManyIsDoneOnce() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .small)
        let terms = TestMeters.terms(TestMeters.count, .hard(Quantity(100)))
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            for round in 0..<20 {
                let command = LedgerCommand.consume(
                    harness.consume(1, key: "k\(round)", quantity: .one, terms: terms, now: Self.now)
                )
                let first = try await withThrowingTaskGroup(of: Bool.self) { group in
                    for _ in 0..<16 {
                        group.addTask {
                            let outcome = try await ledger.submit(command)
                            guard case .decided(.allowed(let decision, let isRepeated)) = outcome else {
                                Issue.record("\(outcome)")
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
            #expect(try await ledger.value(TestMeters.count, of: 1, harness) == Quantity(20))
        }
    }

    @Test func whatWasAnsweredIsSeenByWhoeverAsksNext() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .small)
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for customer in 1...8 {
                    group.addTask {
                        for step in 1...40 {
                            let command = harness.record(
                                customer,
                                key: "k\(step)",
                                at: Self.now.adding(seconds: Int64(step) * 600),
                                ["value": .number(ExactDecimal(1))],
                                now: Self.now
                            )
                            try await ledger.submit(command)
                            let count = try await ledger.value(TestMeters.count, of: customer, harness)
                            #expect(count == Quantity(Int64(step)))
                            #expect(try await ledger.cut(harness.context(customer)) == UInt64(step + 1))
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func verificationGoesOnBesideWriters() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .small)
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for customer in 1...3 {
                    group.addTask {
                        for step in 0..<150 {
                            try await ledger.submit(
                                harness.record(
                                    customer,
                                    key: "k\(step % 60)",
                                    at: Self.now.adding(seconds: Int64(step)),
                                    ["value": .number(ExactDecimal(Int64(step)))],
                                    now: Self.now
                                )
                            )
                        }
                    }
                }
                group.addTask { () async throws in
                    for _ in 0..<3 { #expect(try await ledger.differences().isEmpty) }
                }
                try await group.waitForAll()
            }
        }
    }
}
