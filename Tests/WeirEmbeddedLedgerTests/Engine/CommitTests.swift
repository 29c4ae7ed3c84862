import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

@testable import WeirEmbeddedLedger

/// While a commit is being synced the next one is applied; nobody is told of either before its own sync.
@Suite(.timeLimit(.minutes(30))) struct CommitTests {
    private static let now = TestMeters.start.adding(seconds: 7_200)
    private static let terms = TestMeters.terms(TestMeters.count, .hard(Quantity(12)))

    private static let plenty = TestMeters.terms(TestMeters.count, .hard(Quantity(1_000)))

    private func consume(_ harness: LedgerHarness, _ key: String, _ terms: DecisionTerms = terms) -> LedgerCommand {
        .consume(harness.consume(1, key: key, quantity: .one, terms: terms, now: Self.now))
    }

    private enum Answer: Equatable {
        case allowed, refused, overloaded, unavailable, other
    }

    private static func answer(_ result: Result<[LedgerOutcome], LedgerError>) -> Answer {
        switch result {
        case .success(let outcomes):
            switch outcomes.first {
            case .decided(.allowed): .allowed
            case .decided: .refused
            default: .other
            }
        case .failure(.overloaded): .overloaded
        case .failure(.unavailable): .unavailable
        case .failure: .other
        }
    }

    /// Submits commands together, each for itself; their answers come by their keys.
    private func submit(
        _ keys: [String],
        _ harness: LedgerHarness,
        to ledger: EmbeddedLedger,
        _ told: AsyncStream<(key: String, answer: Answer)>.Continuation,
        terms: DecisionTerms = terms
    ) {
        ledger.submit(
            keys.map { key in
                LedgerRequest(batch: LedgerBatch([consume(harness, key, terms)])) { told.yield((key, Self.answer($0))) }
            }
        )
    }

    private func collect(
        _ count: Int,
        from answers: AsyncStream<(key: String, answer: Answer)>
    ) async -> [String: Answer] {
        var collected: [String: Answer] = [:]
        guard count > 0 else { return collected }
        for await (key, answer) in answers {
            collected[key] = answer
            if collected.count == count { break }
        }
        return collected
    }

    private static func keys(_ range: Range<Int>) -> [String] { range.map { "k\($0)" } }

    @Test func whatComesTogetherIsCommittedTogetherAndInOrder() async throws {
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { ledger async throws in
            let (answers, told) = AsyncStream.makeStream(of: (key: String, answer: Answer).self)
            let before = ledger.status.commits
            submit(Self.keys(0..<15), harness, to: ledger, told)
            let answered = await collect(15, from: answers)
            #expect(Self.keys(0..<12).allSatisfy { answered[$0] == .allowed })
            #expect(Self.keys(12..<15).allSatisfy { answered[$0] == .refused })
            #expect(ledger.status.commits == before + 1)
        }
    }

    @Test func whileOneIsSyncedTheNextIsDecidedAndNobodyIsTold() async throws {
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { ledger async throws in
            let (answers, told) = AsyncStream.makeStream(of: (key: String, answer: Answer).self)
            let before = ledger.status.commits
            disk.syncGate.close()
            submit(Self.keys(0..<5), harness, to: ledger, told)
            await disk.syncGate.waitForArrival()
            submit(Self.keys(5..<10), harness, to: ledger, told)
            submit(Self.keys(10..<15), harness, to: ledger, told)
            // A question of the meters passes them, and is answered when they are applied: no sync is between.
            _ = try await ledger.meters(of: harness.workspace)
            #expect(ledger.status.commits == before)
            disk.syncGate.open()
            let answered = await collect(15, from: answers)
            #expect(answered.values.count { $0 == .allowed } == 12)
            #expect(Self.keys(12..<15).allSatisfy { answered[$0] == .refused })
            // All that came during the first sync is in one more commit.
            #expect(ledger.status.commits == before + 2)
        }
    }

    @Test func whatIsAppliedAheadCountsAmongWhatWaits() async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.queueLimit = 10
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: configuration)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { ledger async throws in
            let (answers, told) = AsyncStream.makeStream(of: (key: String, answer: Answer).self)
            disk.syncGate.close()
            submit(Self.keys(0..<4), harness, to: ledger, told)
            await disk.syncGate.waitForArrival()
            submit(Self.keys(4..<10), harness, to: ledger, told)
            _ = try await ledger.meters(of: harness.workspace)
            submit(Self.keys(10..<20), harness, to: ledger, told)
            // The disk still hangs: only those can be told that were turned away.
            let refused = await collect(6, from: answers)
            #expect(refused.values.allSatisfy { $0 == .overloaded })
            #expect(Set(refused.keys) == Set(Self.keys(14..<20)))
            disk.syncGate.open()
            let answered = await collect(14, from: answers)
            #expect(answered.values.count { $0 == .allowed } == 12)
        }
    }

    @Test func aFlushWaitsForTheCommitUnderWay() async throws {
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        try await harness.withFaultyStore(on: disk) { ledger, store async throws in
            let (answers, told) = AsyncStream.makeStream(of: (key: String, answer: Answer).self)
            store.writeGate.close()
            disk.syncGate.close()
            submit(Self.keys(0..<5), harness, to: ledger, told)
            await disk.syncGate.waitForArrival()
            async let flushed: Void = ledger.flush()
            submit(Self.keys(5..<8), harness, to: ledger, told)
            disk.syncGate.open()
            let answered = await collect(8, from: answers)
            #expect(answered.values.allSatisfy { $0 == .allowed })
            store.writeGate.open()
            try await flushed
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func whatComesToNothingMeanwhileTakesNobodysPlace() async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.queueLimit = 4
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: configuration)
        let disk = SimulatedDisk()
        try await harness.withFaultyStore(on: disk) { ledger, store async throws in
            let (answers, told) = AsyncStream.makeStream(of: (key: String, answer: Answer).self)
            disk.syncGate.close()
            submit(Self.keys(0..<4), harness, to: ledger, told)
            await disk.syncGate.waitForArrival()
            store.failReads(true)
            // Each fails at once, with neither an entry nor an answer that waits.
            for customer in 2...5 {
                await #expect(throws: LedgerError.self) {
                    try await ledger.value(TestMeters.count, of: customer, harness)
                }
            }
            #expect(ledger.status.queuedCommands == 4)
            store.failReads(false)
            disk.syncGate.open()
            #expect(await collect(4, from: answers).values.allSatisfy { $0 == .allowed })
            // The end of the commit is noticed by itself.
            while ledger.status.queuedCommands > 0 { await Task.yield() }
            submit(Self.keys(4..<8), harness, to: ledger, told)
            #expect(await collect(4, from: answers).values.allSatisfy { $0 == .allowed })
        }
    }

    @Test func eachCommitIsFollowedByAllThatCameMeanwhileAndToldAfterItsOwnSync() async throws {
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { ledger async throws in
            let (answers, told) = AsyncStream.makeStream(of: (key: String, answer: Answer).self)
            let before = ledger.status.commits
            disk.syncGate.close()
            submit(Self.keys(0..<3), harness, to: ledger, told, terms: Self.plenty)
            for step in 1...4 {
                await disk.syncGate.waitForArrival()
                // Two turns, of which the second is added to what waits already.
                for part in [step * 6 - 3..<step * 6, step * 6..<step * 6 + 3] {
                    submit(Self.keys(part), harness, to: ledger, told, terms: Self.plenty)
                    _ = try await ledger.meters(of: harness.workspace)
                }
                #expect(ledger.status.commits == before + UInt64(step) - 1)
                disk.syncGate.letOnePass()
                let first = step == 1 ? 0..<3 : step * 6 - 9..<step * 6 - 3
                #expect(Set(await collect(first.count, from: answers).keys) == Set(Self.keys(first)))
            }
            disk.syncGate.open()
            #expect(Set(await collect(6, from: answers).keys) == Set(Self.keys(21..<27)))
            #expect(ledger.status.commits == before + 5)
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func whatWaitsForACommitCountsUntilItIsBegun() async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.queueLimit = 10
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: configuration)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { ledger async throws in
            let (answers, told) = AsyncStream.makeStream(of: (key: String, answer: Answer).self)
            disk.syncGate.close()
            submit(Self.keys(0..<4), harness, to: ledger, told)
            await disk.syncGate.waitForArrival()
            submit(Self.keys(4..<10), harness, to: ledger, told)
            _ = try await ledger.meters(of: harness.workspace)
            #expect(ledger.status.queuedCommands == 6)
            disk.syncGate.letOnePass()
            #expect(Set(await collect(4, from: answers).keys) == Set(Self.keys(0..<4)))
            await disk.syncGate.waitForArrival()
            #expect(ledger.status.queuedCommands == 0)
            // The room is there again, and no more than that.
            submit(Self.keys(20..<30), harness, to: ledger, told)
            _ = try await ledger.meters(of: harness.workspace)
            submit(Self.keys(30..<33), harness, to: ledger, told)
            let refused = await collect(3, from: answers)
            #expect(refused == Dictionary(uniqueKeysWithValues: Self.keys(30..<33).map { ($0, .overloaded) }))
            disk.syncGate.open()
            #expect(await collect(16, from: answers).count == 16)
            while ledger.status.queuedCommands > 0 { await Task.yield() }
        }
    }

    @Test func whenTheCommitThatWaitedFailsThoseOfTheOneBeforeStand() async throws {
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        let answered = try await harness.withLedger(on: disk) { ledger async throws in
            let (answers, told) = AsyncStream.makeStream(of: (key: String, answer: Answer).self)
            disk.syncGate.close()
            submit(Self.keys(0..<4), harness, to: ledger, told)
            await disk.syncGate.waitForArrival()
            submit(Self.keys(4..<8), harness, to: ledger, told)
            _ = try await ledger.meters(of: harness.workspace)
            // The sync that is under way succeeds, and the write behind it does not.
            disk.cutPower(atOperation: disk.operationCount + 2)
            disk.syncGate.open()
            return await collect(8, from: answers)
        }
        #expect(answered.filter { $0.value == .allowed }.keys.sorted() == Self.keys(0..<4))
        #expect(answered.filter { $0.value == .unavailable }.keys.sorted() == Self.keys(4..<8))
        try await harness.withLedger(on: disk.afterPowerCut(keeping: .lost)) { ledger async throws in
            #expect(try await ledger.value(TestMeters.count, of: 1, harness) == Quantity(4))
        }
    }

    @Test func oneThatDoesNotFitLeavesTheRoomToOthers() async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.queueLimit = 10
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: configuration)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { ledger async throws in
            let (answers, told) = AsyncStream.makeStream(of: (key: String, answer: Answer).self)
            disk.syncGate.close()
            submit(Self.keys(0..<4), harness, to: ledger, told)
            await disk.syncGate.waitForArrival()
            let large = LedgerBatch(Self.keys(100..<120).map { consume(harness, $0) })
            ledger.submit([
                LedgerRequest(batch: LedgerBatch([consume(harness, "k4")])) { told.yield(("k4", Self.answer($0))) },
                LedgerRequest(batch: large) { told.yield(("large", Self.answer($0))) },
                LedgerRequest(batch: LedgerBatch([consume(harness, "k5")])) { told.yield(("k5", Self.answer($0))) },
            ])
            #expect(await collect(1, from: answers) == ["large": .overloaded])
            disk.syncGate.open()
            #expect(await collect(6, from: answers).values.allSatisfy { $0 == .allowed })
        }
    }

    @Test func whenACommitFailsEveryoneOfItAndOfTheNextIsToldSo() async throws {
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { ledger async throws in
            let (answers, told) = AsyncStream.makeStream(of: (key: String, answer: Answer).self)
            disk.syncGate.close()
            submit(Self.keys(0..<4), harness, to: ledger, told)
            await disk.syncGate.waitForArrival()
            submit(Self.keys(4..<8), harness, to: ledger, told)
            // A back-up waits for the commit too.
            async let held = ledger.holdLog {}
            disk.cutPower(atOperation: disk.operationCount + 1)
            disk.syncGate.open()
            let answered = await collect(8, from: answers)
            #expect(answered.values.allSatisfy { $0 == .unavailable })
            do {
                _ = try await held
                Issue.record("a copy was begun of a log that cannot be written")
            } catch LedgerError.unavailable {
            }
        }
    }

    @Test(
        "Nothing that was answered is lost when power is cut with a commit under way and the next one applied",
        arguments: [SimulatedDisk.Unsynced.lost, .torn, .kept]
    )
    func powerCuts(_ unsynced: SimulatedDisk.Unsynced) async throws {
        for operation in 1...60 {
            let harness = try LedgerHarness(meters: [TestMeters.count])
            let disk = SimulatedDisk()
            disk.cutPower(atOperation: operation)
            let answered = try await harness.withLedger(on: disk) { ledger async throws in
                let (answers, told) = AsyncStream.makeStream(of: (key: String, answer: Answer).self)
                for step in 0..<8 { submit(Self.keys(step * 3..<step * 3 + 3), harness, to: ledger, told) }
                return await collect(24, from: answers)
            }
            #expect(answered.values.allSatisfy { [.allowed, .refused, .unavailable].contains($0) })
            let allowed = answered.filter { $0.value == .allowed }.map(\.key)
            try await harness.withLedger(on: disk.afterPowerCut(keeping: unsynced)) { ledger async throws in
                let used = try await ledger.value(TestMeters.count, of: 1, harness)
                #expect(used >= Quantity(Int64(allowed.count)) && used <= Quantity(12), "operation \(operation)")
                let page = try await ledger.entries(EntryQuery(context: harness.context(1), limit: 1_000))
                let stored = page.events.map(\.recorded.event.key)
                #expect(Set(stored).count == stored.count && Set(stored).isSuperset(of: allowed))
                #expect(try await ledger.differences().isEmpty)
            }
        }
    }
}
