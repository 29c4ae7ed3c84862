import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

extension EmbeddedLedger {
    /// Whether nothing is taken any more because the ledger was told to stop.
    fileprivate var isStopping: Bool { status.flushes > 0 && status.unflushedEntries == 0 }
}

/// How a ledger ends: by request, or because its disk failed.
@Suite(.timeLimit(.minutes(30))) struct StoppingTests {
    private static let now = TestMeters.start.adding(seconds: 7_200)
    /// How often a test that sees that nothing happens lets others go on.
    ///
    /// Beside many tests each turn takes long.
    private static let turns = 50

    private func event(_ harness: LedgerHarness, _ key: String) -> LedgerCommand {
        harness.record(1, key: key, at: Self.now, ["value": .number(ExactDecimal(1))], now: Self.now)
    }

    @Test func whatIsQueuedIsDoneBeforeTheEnd() async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.sliceLength = 10
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: configuration)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { ledger async throws in
            disk.syncGate.close()
            async let first = ledger.submit(event(harness, "first"))
            await disk.syncGate.waitForArrival()
            async let large = ledger.submit(LedgerBatch((0..<300).map { event(harness, "e\($0)") }))
            async let question = ledger.cut(harness.context(1))
            async let stopped: Void = ledger.stop()
            async let stoppedToo: Void? = try? ledger.stop()
            disk.syncGate.open()
            _ = try await first
            try await stopped
            _ = await stoppedToo
            // Either it was queued before the end and is done as a whole, or it was refused as a whole.
            let answered = try? await large.count
            #expect(answered == nil || answered == 300)
            _ = try? await question
            await #expect(throws: LedgerError.self) { try await ledger.submit(event(harness, "late")) }
            await #expect(throws: LedgerError.self) { try await ledger.flush() }
        }
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            // All of it is in the store: the log was not needed.
            let count = try await ledger.value(TestMeters.count, of: 1, harness)
            #expect(count == Quantity(301) || count == .one)
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func stoppingEndsALedgerInUse() async throws {
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        let answered = Collected<Int>()
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for client in 0..<4 {
                    group.addTask {
                        for index in 0... {
                            do {
                                try await ledger.submit(self.event(harness, "\(client)-\(index)"))
                                answered.add([index])
                            } catch LedgerError.unavailable {
                                return
                            }
                        }
                    }
                }
                while answered.all.count < 50 { await Task.yield() }
                try await ledger.stop()
                try await group.waitForAll()
            }
        }
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            let count = try await ledger.value(TestMeters.count, of: 1, harness)
            #expect(count == Quantity(Int64(answered.all.count)))
        }
    }

    @Test("After a failed write or sync nothing is answered as done", arguments: [1, 2, 3, 4])
    func aFailedDiskEndsTheLedger(operation: Int) async throws {
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        disk.cutPower(atOperation: operation)
        try await harness.withLedger(on: disk) { ledger async throws in
            var answered = 0
            for index in 0..<3 {
                do {
                    try await ledger.submit(event(harness, "e\(index)"))
                    answered += 1
                } catch LedgerError.unavailable {
                    break
                }
            }
            #expect(answered == (operation - 1) / 2)
            #expect(ledger.status.failure != nil)
            await #expect(throws: LedgerError.self) { try await ledger.submit(event(harness, "late")) }
            await #expect(throws: LedgerError.self) { try await ledger.submit(event(harness, "e0")) }
            await #expect(throws: LedgerError.self) {
                try await ledger.value(TestMeters.count, of: 1, harness)
            }
            await #expect(throws: LedgerError.self) { try await ledger.flush() }
            await #expect(throws: LedgerError.self) { try await ledger.stop() }
            await #expect(throws: LedgerError.self) {
                try await ledger.publish(harness.meters, of: harness.workspace)
            }
        }
    }

    @Test func whoeverIsToldOfTheEndFindsTheFlusherDone() async throws {
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        try await harness.withFaultyStore(on: disk) { ledger, store async throws in
            try await ledger.submit(event(harness, "a"))
            store.writeGate.close()
            let writesWhenTold = Collected<Int>()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    await #expect(throws: LedgerError.self) { try await ledger.flush() }
                    writesWhenTold.add([store.writes])
                }
                await store.writeGate.waitForArrival()
                disk.cutPower(atOperation: 0)
                await #expect(throws: LedgerError.self) { try await ledger.submit(event(harness, "b")) }
                // Whoever does not wait for the flusher has time to say so.
                for _ in 0..<Self.turns { await Task.yield() }
                #expect(writesWhenTold.all.isEmpty)
                store.writeGate.open()
                try await group.waitForAll()
            }
            #expect(writesWhenTold.all == [1])
        }
    }

    @Test func whoeverIsToldOfTheEndFindsNoSegmentBeingMade() async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.preparesSegments = true
        configuration.segmentSize = 1 << 20
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: configuration)
        let disk = GatedDisk(SimulatedDisk())
        try await harness.withLedger(on: disk) { ledger async throws in
            disk.openGate.close()
            // When more than half of a segment is written, the next one is made.
            var batch = 0
            while !disk.openGate.isWaitedAt {
                batch += 1
                _ = try await ledger.submit(LedgerBatch((0..<500).map { event(harness, "\(batch)-\($0)") }))
            }
            let openingsWhenTold = Collected<Int>()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await ledger.stop()
                    openingsWhenTold.add([disk.openings])
                }
                while !ledger.isStopping { await Task.yield() }
                for _ in 0..<Self.turns { await Task.yield() }
                #expect(openingsWhenTold.all.isEmpty)
                disk.openGate.open()
                try await group.waitForAll()
            }
            #expect(openingsWhenTold.all == [2])
        }
    }

    @Test func allWhoWaitHearOfAFailedDisk() async throws {
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { ledger async throws in
            disk.syncGate.close()
            let failures = try await withThrowingTaskGroup(of: Bool.self) { group in
                for index in 0..<20 {
                    group.addTask {
                        do {
                            try await ledger.submit(self.event(harness, "e\(index)"))
                            return false
                        } catch LedgerError.unavailable {
                            return true
                        }
                    }
                    group.addTask {
                        do {
                            try await ledger.flush()
                            return false
                        } catch LedgerError.unavailable {
                            return true
                        }
                    }
                    group.addTask {
                        do {
                            _ = try await ledger.value(TestMeters.count, of: 1, harness)
                            return false
                        } catch LedgerError.unavailable {
                            return true
                        }
                    }
                }
                await disk.syncGate.waitForArrival()
                disk.cutPower(atOperation: 0)
                disk.syncGate.open()
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            // A question that came before the first entry saw nothing that is not durable.
            #expect(failures >= 20)
        }
    }
}
