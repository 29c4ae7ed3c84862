import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Of those who ask for little, who came first is decided first; who asks for much lets them pass.
@Suite(.timeLimit(.minutes(30))) struct OrderTests {
    private static let now = TestMeters.start.adding(seconds: 7_200)
    private static let terms = TestMeters.terms(TestMeters.count, .hard(Quantity(10)))

    private func consume(_ harness: LedgerHarness, _ key: String) -> LedgerCommand {
        .consume(harness.consume(1, key: key, quantity: .one, terms: Self.terms, now: Self.now))
    }

    /// Submits batches while the disk hangs, so that all of them come into one round; how many of each are allowed.
    private func allowed(_ batches: [[String]]) async throws -> [Int] {
        let answers = try await answers(batches)
        return batches.indices.compactMap { index in answers.first { $0.batch == index }?.allowed }
    }

    /// The same, in the order of the answers.
    private func answers(_ batches: [[String]]) async throws -> [(batch: Int, allowed: Int)] {
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        let (answers, answered) = AsyncStream.makeStream(of: (batch: Int, allowed: Int).self)
        return try await harness.withLedger(on: disk) { ledger async throws in
            disk.syncGate.close()
            async let first = ledger.submit(harness.record(2, key: "first", at: Self.now, now: Self.now))
            await disk.syncGate.waitForArrival()
            for (index, keys) in batches.enumerated() {
                ledger.submit(LedgerBatch(keys.map { consume(harness, $0) })) { result in
                    let count = (try? result.get())?.count { outcome in
                        if case .decided(.allowed) = outcome { true } else { false }
                    }
                    answered.yield((index, count ?? -1))
                }
            }
            disk.syncGate.open()
            _ = try await first
            var order: [(batch: Int, allowed: Int)] = []
            for await answer in answers {
                order.append(answer)
                if order.count == batches.count { break }
            }
            return order
        }
    }

    @Test func singleCommandsDoNotOvertakeABatchThatCameBefore() async throws {
        let batch = (0..<10).map { "b\($0)" }
        #expect(try await allowed([batch, ["s0"], ["s1"], ["s2"]]) == [10, 0, 0, 0])
    }

    @Test func aLargeBatchLetsThosePassWhoAskForLittle() async throws {
        let large = (0..<2_000).map { "b\($0)" }
        let answers = try await answers([large, ["s0"], ["s1", "s2"]])
        #expect(answers.map(\.batch) == [1, 2, 0])
        #expect(answers.map(\.allowed) == [1, 2, 7])
    }

    @Test func largeBatchesTakeTurnsAndAllOfThemEnd() async throws {
        let large = (0..<5).map { batch in (0..<700).map { "b\(batch)-\($0)" } }
        let small = (0..<30).map { ["s\($0)"] }
        let answers = try await answers(small + large)
        #expect(Set(answers.map(\.batch)).count == 35)
        #expect(answers.prefix(30).allSatisfy { $0.batch < 30 })
        #expect(answers.reduce(0) { $0 + $1.allowed } == 10)
    }

    @Test func aBatchDoesNotOvertakeSingleCommandsThatCameBefore() async throws {
        let batch = (0..<10).map { "b\($0)" }
        #expect(try await allowed([["s0"], ["s1"], batch, ["s2"]]) == [1, 1, 8, 0])
    }
}
