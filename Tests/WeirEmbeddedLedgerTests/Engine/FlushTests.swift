import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// The way from the log to the store: what waits for it, and what happens when it fails.
@Suite struct FlushTests {
    private static let now = TestMeters.start.adding(seconds: 7_200)

    private func event(_ harness: LedgerHarness, _ customer: Int, _ key: String) -> LedgerCommand {
        harness.record(customer, key: key, at: Self.now, ["value": .number(ExactDecimal(3))], now: Self.now)
    }

    @Test func aFlushWaitsForWhatWasRecordedAndNotForWhatComesMeanwhile() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        try await harness.withFaultyStore() { ledger, store async throws in
            try await ledger.submit(event(harness, 1, "a"))
            store.writeGate.close()
            async let flushed: Void = ledger.flush()
            await store.writeGate.waitForArrival()
            try await ledger.submit(event(harness, 1, "b"))
            store.writeGate.letOnePass()
            try await flushed
            #expect(store.writes == 1)
            #expect(ledger.status.unflushedEntries == 1)
            store.writeGate.open()
            #expect(try await ledger.differences().isEmpty)
            #expect(try await ledger.events(of: 1, harness).map(\.recorded.event.key) == ["a", "b"])
        }
    }

    @Test(arguments: [0, 3_600_000]) func aFlushDoesNotYieldWhenItsEntriesHaveComeFast(milliseconds: Int) async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.flushEntries = 20
        configuration.urgentFlushMilliseconds = milliseconds
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: configuration)
        try await harness.withFaultyStore() { ledger, _ async throws in
            _ = try await ledger.submit(LedgerBatch((0..<60).map { event(harness, $0 % 5, "e\($0)") }))
            // What is asked for is begun by nobody's count.
            try await ledger.flush()
            #expect(ledger.status.flushes > 1)
            #expect(ledger.status.urgentFlushes == (milliseconds == 0 ? 0 : ledger.status.flushes - 1))
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func aFlushThatWasAskedForYields() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        try await harness.withFaultyStore() { ledger, _ async throws in
            _ = try await ledger.submit(LedgerBatch((0..<60).map { event(harness, $0 % 5, "e\($0)") }))
            try await ledger.flush()
            #expect(ledger.status.flushes == 1)
            #expect(ledger.status.urgentFlushes == 0)
        }
    }

    @Test func afterTheLedgerHasStoodStillFlushesDoNotYield() async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.flushEntries = 20
        configuration.unflushedLimit = 50
        configuration.sliceLength = 5
        configuration.urgentFlushMilliseconds = 0
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: configuration)
        try await harness.withFaultyStore { ledger, store async throws in
            store.writeGate.close()
            async let outcomes = ledger.submit(LedgerBatch((0..<500).map { event(harness, 1, "e\($0)") }))
            await store.writeGate.waitForArrival()
            #expect(ledger.status.urgentFlushes == 0)
            // The first one, of 20 events and the meters, is held up; with 30 entries more the ledger stands still.
            while ledger.status.unflushedEntries < 30 { await Task.yield() }
            store.writeGate.open()
            #expect(try await outcomes.count == 500)
            #expect(ledger.status.urgentFlushes > 0)
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func readersAndWritersGoOnWhileAFlushIsUnderWay() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        try await harness.withFaultyStore() { ledger, store async throws in
            for step in 0..<20 {
                store.writeGate.close()
                try await ledger.submit(event(harness, 1, "before-\(step)"))
                async let flushed: Void = ledger.flush()
                await store.writeGate.waitForArrival()
                try await ledger.submit(event(harness, 1, "meanwhile-\(step)"))
                let retraction = RetractCommand(context: harness.context(1), key: "before-\(step)", now: Self.now)
                try await ledger.submit(.retract(retraction))
                #expect(try await ledger.value(TestMeters.count, of: 1, harness) == Quantity(Int64(step + 1)))
                store.writeGate.open()
                try await flushed
                #expect(try await ledger.value(TestMeters.count, of: 1, harness) == Quantity(Int64(step + 1)))
                #expect(try await ledger.value(TestMeters.max, of: 1, harness) == Quantity(3))
            }
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func aFlushThatFailedLosesAndDoublesNothing() async throws {
        let customers = 450
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.residentCustomers = 1_000
        configuration.segmentSize = 1 << 20
        let harness = try LedgerHarness(meters: [TestMeters.count, TestMeters.max], configuration: configuration)
        let disk = SimulatedDisk()
        try await harness.withFaultyStore(on: disk) { ledger, store async throws in
            for round in 0..<3 {
                let commands = (1...customers).map { event(harness, $0, "round-\(round)") }
                _ = try await ledger.submit(LedgerBatch(commands))
                store.failWrites(after: 0)
                await #expect(throws: LedgerError.self) { try await ledger.flush() }
                #expect(try await ledger.value(TestMeters.count, of: 7, harness) == Quantity(Int64(round + 1)))
            }
            store.failWrites(after: nil)
            #expect(try await ledger.differences().isEmpty)
            #expect(try await ledger.value(TestMeters.count, of: customers, harness) == Quantity(3))
            // Again, and this time the ledger ends while the store cannot be written.
            let commands = (1...customers).map { event(harness, $0, "last") }
            _ = try await ledger.submit(LedgerBatch(commands))
            store.failWrites(after: 0)
            await #expect(throws: LedgerError.self) { try await ledger.stop() }
        }
        try await harness.withLedger(on: disk.afterPowerCut(keeping: .lost)) { ledger async throws in
            #expect(try await ledger.differences().isEmpty)
            let again = try await ledger.submit(LedgerBatch((1...customers).map { event(harness, $0, "last") }))
            for outcome in again {
                guard case .recorded(let recorded) = outcome, recorded.kind == .duplicate else {
                    Issue.record("\(outcome)")
                    return
                }
            }
            #expect(try await ledger.value(TestMeters.count, of: customers, harness) == Quantity(4))
        }
    }

    @Test func whatTheStoreCannotTellIsAskedAgainAndCountedOnce() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { try await $0.submit(event(harness, 1, "a")) }
        try await harness.withFaultyStore(on: disk) { ledger, store async throws in
            store.failReads(true)
            let batch = LedgerBatch([event(harness, 2, "b"), event(harness, 1, "a"), event(harness, 1, "c")])
            await #expect(throws: LedgerError.self) { try await ledger.submit(batch) }
            await #expect(throws: LedgerError.self) { try await ledger.value(TestMeters.sum, of: 1, harness) }
            store.failReads(false)
            _ = try await ledger.submit(batch)
            #expect(try await ledger.value(TestMeters.count, of: 1, harness) == Quantity(2))
            #expect(try await ledger.value(TestMeters.count, of: 2, harness) == .one)
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func stepsOfACommandThatCouldNotBeAppliedAreDurableToo() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        let terms = TestMeters.terms(TestMeters.count, .hard(Quantity(10)))
        try await harness.withFaultyStore(on: disk) { ledger, store async throws in
            let release = LedgerCommand.release(
                ReleaseCommand(context: harness.context(1), reservation: 2, now: Self.now.adding(seconds: 100))
            )
            for key in ["short", "long"] {
                let seconds: Int64 = key == "short" ? 10 : 60
                try await ledger.submit(
                    harness.reserve(1, key: key, quantity: .one, seconds: seconds, terms: terms, now: Self.now)
                )
            }
            try await ledger.submit(
                .release(ReleaseCommand(context: harness.context(1), reservation: 2, now: Self.now))
            )
            try await ledger.flush()
            store.failReads(true)
            // The other reservation expires at once; the released one must be read, which fails.
            await #expect(throws: LedgerError.self) { try await ledger.submit(release) }
            store.failReads(false)
            // A batch that is undone must not take the expiry with it.
            let refused = LedgerBatch(
                [
                    event(harness, 1, "undone"),
                    .release(ReleaseCommand(context: harness.context(1), reservation: 999, now: Self.now)),
                ],
                isAtomic: true
            )
            #expect(try await ledger.submit(refused) == [.failed(.batchFailed), .failed(.unknownReservation)])
            try await ledger.submit(event(harness, 1, "after"))
            disk.cutPower(atOperation: 0)
        }
        try await harness.withLedger(on: disk.afterPowerCut(keeping: .lost)) { ledger async throws in
            #expect(try await ledger.differences().isEmpty)
            #expect(try await ledger.value(TestMeters.count, of: 1, harness) == .one)
        }
    }
}
