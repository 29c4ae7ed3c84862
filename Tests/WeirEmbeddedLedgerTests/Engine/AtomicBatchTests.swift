import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Batches that take effect as a whole or not at all.
@Suite struct AtomicBatchTests {
    private static let now = TestMeters.start.adding(seconds: 7_200)

    private func event(_ harness: LedgerHarness, _ customer: Int, _ key: String, _ value: Int64 = 1) -> LedgerCommand {
        harness.record(customer, key: key, at: Self.now, ["value": .number(ExactDecimal(value))], now: Self.now)
    }

    /// A command that fails whatever the ledger holds.
    private func impossible(_ harness: LedgerHarness, _ customer: Int) -> LedgerCommand {
        .release(ReleaseCommand(context: harness.context(customer), reservation: 12_345, now: Self.now))
    }

    @Test("Nothing of a refused batch is left, wherever the refusal stands", arguments: [0, 1, 7, 14])
    func aRefusedBatchLeavesNothing(place: Int) async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.residentCustomers = 3
        configuration.sliceLength = 4
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: configuration)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { ledger async throws in
            // Customers 1 to 3 are in the store, 4 and 5 in memory, 6 and 7 new.
            for customer in 1...5 {
                try await ledger.submit(event(harness, customer, "old", 5))
                if customer == 3 { try await ledger.flush() }
            }
            var commands = (0..<14).map { event(harness, $0 % 7 + 1, $0 < 7 ? "new" : "old", 9) }
            commands.insert(impossible(harness, 2), at: place)
            let outcomes = try await ledger.submit(LedgerBatch(commands, isAtomic: true))
            for (index, outcome) in outcomes.enumerated() {
                #expect(outcome == .failed(index == place ? .unknownReservation : .batchFailed))
            }
            for customer in 1...7 {
                let expected = customer <= 5 ? ["old"] : []
                #expect(try await ledger.events(of: customer, harness).map(\.recorded.event.key) == expected)
                #expect(
                    try await ledger.value(TestMeters.sum, of: customer, harness) == Quantity(customer <= 5 ? 5 : 0)
                )
            }
            // The same without the refusal takes effect as a whole.
            commands.remove(at: place)
            let accepted = try await ledger.submit(LedgerBatch(commands, isAtomic: true))
            for (index, outcome) in accepted.enumerated() {
                guard case .recorded(let recorded) = outcome else {
                    Issue.record("\(outcome)")
                    return
                }
                #expect(recorded.kind == (index < 7 || index % 7 > 4 ? .new : .replaced))
            }
            disk.cutPower(atOperation: 0)
        }
        try await harness.withLedger(on: disk.afterPowerCut(keeping: .lost)) { ledger async throws in
            for customer in 1...7 {
                #expect(try await ledger.value(TestMeters.sum, of: customer, harness) == Quantity(18))
            }
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func aLargeBatchIsNotCutIntoSlices() async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.sliceLength = 10
        configuration.commitBytes = 500
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: configuration)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { ledger async throws in
            // It is larger than a segment of the log, too.
            let commands = (0..<1_500).map { event(harness, 1, "key-\($0)") }
            let before = ledger.status.commits
            _ = try await ledger.submit(LedgerBatch(commands, isAtomic: true))
            #expect(ledger.status.commits == before + 1)
            disk.cutPower(atOperation: 0)
        }
        try await harness.withLedger(on: disk.afterPowerCut(keeping: .lost)) { ledger async throws in
            #expect(try await ledger.value(TestMeters.count, of: 1, harness) == Quantity(1_500))
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func manyBatchesAtOnceAreEachWholeOrNothing() async throws {
        print("atomic batches: seed 20260315")
        var random = SeededGenerator(seed: 20_260_315)
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .small)
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            let batches = (0..<120).map { number in
                let fails = random.chance(40)
                var commands = (0..<Int.random(in: 1...8, using: &random)).map { index in
                    event(harness, Int.random(in: 1...5, using: &random), "b\(number)-\(index)")
                }
                if fails { commands.append(impossible(harness, Int.random(in: 1...5, using: &random))) }
                return (fails: fails, batch: LedgerBatch(commands, isAtomic: true))
            }
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
            for customer in 1...5 { seen += try await ledger.events(of: customer, harness).count }
            #expect(seen == expected)
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func aBatchThatTheStoreCannotAnswerLeavesNothing() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        // The maximum of an hour must be found again in the store when it goes.
        try await harness.withLedger(on: disk) { ledger async throws in
            _ = try await ledger.submit(LedgerBatch([event(harness, 1, "high", 9), event(harness, 1, "low", 2)]))
        }
        try await harness.withFaultyStore(on: disk) { ledger, store async throws in
            #expect(try await ledger.value(TestMeters.count, of: 2, harness) == .zero)
            let retract = LedgerCommand.retract(
                RetractCommand(context: harness.context(1), key: "high", now: Self.now)
            )
            let batch = LedgerBatch([event(harness, 2, "first"), retract, event(harness, 2, "last")], isAtomic: true)
            store.failReads(true)
            await #expect(throws: LedgerError.self) { try await ledger.submit(batch) }
            store.failReads(false)
            #expect(try await ledger.events(of: 2, harness).isEmpty)
            #expect(try await ledger.value(TestMeters.max, of: 1, harness) == Quantity(9))
            _ = try await ledger.submit(batch)
            #expect(try await ledger.value(TestMeters.max, of: 1, harness) == Quantity(2))
            #expect(try await ledger.events(of: 2, harness).count == 2)
            #expect(try await ledger.differences().isEmpty)
        }
    }
}
