import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Batches: in order, and as a whole or not at all where that is asked for.
@Suite struct BatchConformanceTests {
    /// A command that fails whatever the ledger holds.
    private func impossible(_ harness: LedgerHarness, _ customer: Int) -> LedgerCommand {
        .release(
            ReleaseCommand(context: harness.context(customer), reservation: 12_345, now: ConformanceMeters.now)
        )
    }

    @Test(arguments: LedgerEngine.available, [0, 7, 14])
    func aRefusedBatchLeavesNothing(_ engine: LedgerEngine, place: Int) async throws {
        try await engine.withWorld(meters: ConformanceMeters.all) { world in
            let harness = world.harness
            try await world.withLedger { ledger async throws in
                for customer in 1...5 { _ = try await ledger.outcome(of: harness.event(customer, "old", 5)) }
                var commands = (0..<14).map { harness.event($0 % 7 + 1, $0 < 7 ? "new" : "old", 9) }
                commands.insert(impossible(harness, 2), at: place)
                let outcomes = try await ledger.submit(LedgerBatch(commands, isAtomic: true))
                for (index, outcome) in outcomes.enumerated() {
                    #expect(outcome == .failed(index == place ? .unknownReservation : .batchFailed))
                }
                for customer in 1...7 {
                    let expected = customer <= 5 ? ["old"] : []
                    let events = try await ledger.events(of: harness.context(customer))
                    #expect(events.map(\.recorded.event.key) == expected)
                }
                // The same without the refusal takes effect as a whole.
                commands.remove(at: place)
                for (index, outcome) in try await ledger.submit(LedgerBatch(commands, isAtomic: true)).enumerated() {
                    #expect(outcome.recordedKind == (index < 7 || index % 7 > 4 ? .new : .replaced))
                }
            }
            try await world.withLedger { ledger async throws in
                for customer in 1...7 {
                    #expect(try await ledger.total(ConformanceMeters.sum, of: customer, harness) == Quantity(18))
                }
                #expect(try await ledger.allDifferences().isEmpty)
            }
        }
    }

    @Test(arguments: LedgerEngine.available)
    func aLargeBatchIsAnsweredInItsOrder(_ engine: LedgerEngine) async throws {
        try await engine.withWorld(meters: ConformanceMeters.all) { world in
            let harness = world.harness
            try await world.withLedger { ledger async throws in
                // Customers of all lanes, and more commands than one commit takes; each key comes twice.
                let commands = (0..<400).map { harness.event($0 % 9 + 1, "k\($0 / 2 % 100)-\($0 % 9)", 1) }
                let outcomes = try await ledger.submit(LedgerBatch(commands))
                var seen: Set<String> = []
                for (command, outcome) in zip(commands, outcomes) {
                    let name = "\(command.context.customer) \(command.key ?? "")"
                    #expect(outcome.recordedKind == (seen.insert(name).inserted ? .new : .duplicate))
                }
                #expect(outcomes.count == commands.count)
                // All of it again is all repeated.
                let again = try await ledger.submit(LedgerBatch(commands))
                #expect(again.allSatisfy { $0.recordedKind == .duplicate })
                #expect(try await ledger.submit(LedgerBatch([])).isEmpty)
            }
            try await world.withLedger { ledger async throws in #expect(try await ledger.allDifferences().isEmpty) }
        }
    }

    @Test(arguments: LedgerEngine.available)
    func ofABatchThatFitsInPartTheFirstAreAdmitted(_ engine: LedgerEngine) async throws {
        let terms = ConformanceMeters.terms(ConformanceMeters.count, .hard(Quantity(7)))
        try await engine.withWorld(meters: ConformanceMeters.all) { world in
            try await world.withLedger { ledger async throws in
                let commands = (0..<20).map { world.harness.ask(1, "k\($0)", terms) }
                let outcomes = try await ledger.submit(LedgerBatch(commands))
                #expect(outcomes.map(\.isAllowed) == (0..<20).map { $0 < 7 })
            }
        }
    }

    @Test(arguments: LedgerEngine.available)
    func manyBatchesAtOnceAreEachWholeOrNothing(_ engine: LedgerEngine) async throws {
        print("atomic batches: seed 20260315")
        var random = SeededGenerator(seed: 20_260_315)
        try await engine.withWorld(meters: ConformanceMeters.all) { world in
            let harness = world.harness
            let batches = (0..<60).map { number in
                let fails = random.chance(40)
                var commands = (0..<Int.random(in: 1...8, using: &random)).map { index in
                    harness.event(Int.random(in: 1...5, using: &random), "b\(number)-\(index)")
                }
                if fails { commands.append(impossible(harness, Int.random(in: 1...5, using: &random))) }
                return (fails: fails, batch: LedgerBatch(commands, isAtomic: true))
            }
            try await world.withLedger { ledger async throws in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for (fails, batch) in batches {
                        group.addTask {
                            let outcomes = try await ledger.submit(batch)
                            let failures = outcomes.count { if case .failed = $0 { true } else { false } }
                            #expect(failures == (fails ? outcomes.count : 0))
                        }
                    }
                    try await group.waitForAll()
                }
                let expected = batches.reduce(0) { $0 + ($1.fails ? 0 : $1.batch.commands.count) }
                var seen = 0
                for customer in 1...5 { seen += try await ledger.events(of: harness.context(customer)).count }
                #expect(seen == expected)
                #expect(try await ledger.allDifferences().isEmpty)
            }
        }
    }
}
