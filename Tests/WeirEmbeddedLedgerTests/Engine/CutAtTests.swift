import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Reading up to an instant, wherever the entries lie.
@Suite struct CutAtTests {
    private static let start = TestMeters.start.adding(seconds: 7_200)

    private static func moment(_ index: Int) -> Timestamp { start.adding(seconds: Int64(index * 10)) }

    /// Two hundred entries, ten seconds apart; the store has those before the last flush.
    private func withEntries(
        flushAfter: [Int],
        _ test: (EmbeddedLedger, LedgerHarness) async throws -> Void
    ) async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            for index in 0..<200 {
                let now = Self.moment(index)
                let value: [String: PropertyValue] = ["value": .number(ExactDecimal(Int64(index)))]
                _ = try await ledger.submit(
                    LedgerBatch([harness.record(1, key: "k\(index)", at: now, value, now: now)])
                )
                if flushAfter.contains(index) { try await ledger.flush() }
            }
            try await test(ledger, harness)
        }
    }

    static let flushes: [[Int]] = [[], [199], [10, 50, 120], [0, 198]]

    @Test(arguments: flushes)
    func theCutIsTheLastEntryUpToTheInstant(_ flushes: [Int]) async throws {
        try await withEntries(flushAfter: flushes) { ledger, harness async throws in
            let context = harness.context(1)
            // What comes before the first event has a number too.
            let first = Int(try await ledger.cut(context)) - 199
            for index in [0, 1, 9, 10, 11, 50, 119, 120, 121, 198, 199] {
                let at = Self.moment(index)
                #expect(try await ledger.cut(context, at: at) == Sequence64(index + first))
                let before = index == 0 ? 0 : Sequence64(index + first - 1)
                #expect(try await ledger.cut(context, at: at.adding(milliseconds: -1)) == before)
                #expect(try await ledger.cut(context, at: at.adding(milliseconds: 9_999)) == Sequence64(index + first))
            }
            #expect(try await ledger.cut(harness.context(2), at: Self.moment(5)) == 0)
        }
    }

    @Test(arguments: flushes)
    func whatLaterEntriesDidIsNotSeen(_ flushes: [Int]) async throws {
        try await withEntries(flushAfter: flushes) { ledger, harness async throws in
            let context = harness.context(1)
            let later = Self.moment(300)
            let last = try await ledger.cut(context)
            let changed: [String: PropertyValue] = ["value": .number(ExactDecimal(1_000))]
            _ = try await ledger.submit(
                LedgerBatch([
                    harness.record(1, key: "k3", at: Self.moment(3), changed, now: later),
                    .retract(RetractCommand(context: context, key: "k7", now: later)),
                ])
            )
            let cut = try await ledger.cut(context, at: Self.moment(250))
            #expect(cut == last)
            let then = try await ledger.entries(EntryQuery(context: context, through: cut, limit: 1_000))
            #expect(then.events.count == 200)
            #expect(then.events.allSatisfy { $0.fate == nil && !$0.meters.isEmpty })
            let now = try await ledger.entries(EntryQuery(context: context, limit: 1_000))
            #expect(now.events.count == 201)
            #expect(now.events.compactMap(\.fate).count == 2)
            // Part by part as well.
            var after: Sequence64? = 0
            var count = 0
            while let from = after {
                let page = try await ledger.entries(EntryQuery(context: context, after: from, through: cut, limit: 33))
                count += page.events.count
                after = page.next
            }
            #expect(count == 200)
        }
    }

    @Test("What is recorded late changes nothing of a moment that was asked for", arguments: [[], [0], [199]])
    func lateEntriesComeAfterTheMoment(_ flushes: [Int]) async throws {
        try await withEntries(flushAfter: flushes) { ledger, harness async throws in
            let context = harness.context(1)
            let asked = Self.moment(300)
            let cut = try await ledger.cut(context, at: asked)
            // The requests began before the moment, and have waited for ten minutes and more, as parts of streams do;
            // one is of another customer, who was not asked for.
            for (index, seconds) in [-600, -1, 0].enumerated() {
                let now = asked.adding(seconds: Int64(seconds))
                let commands = [1, 2].map { harness.record($0, key: "late\(index)", at: now, now: now) }
                _ = try await ledger.submit(LedgerBatch(commands))
                if flushes == [0] { try await ledger.flush() }
            }
            #expect(try await ledger.cut(context) == cut + 3)
            #expect(try await ledger.cut(context, at: asked) == cut)
            #expect(try await ledger.cut(harness.context(2), at: asked) == 0)
            let page = try await ledger.entries(EntryQuery(context: context, after: cut, limit: 10))
            #expect(page.events.map(\.recorded.receivedAt) == Array(repeating: asked.adding(milliseconds: 1), count: 3))
        }
    }

    @Test("Entries stand in the order in which they have come, whenever their requests began")
    func receiptsNeverGoBack() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        let (early, late) = (Self.moment(0), Self.moment(100))
        try await harness.withLedger(on: disk) { ledger async throws in
            _ = try await ledger.submit(LedgerBatch([harness.record(1, key: "a", at: late, now: late)]))
            _ = try await ledger.submit(LedgerBatch([harness.record(1, key: "b", at: early, now: early)]))
            // An entry of another customer counts too: one moment is asked of all.
            _ = try await ledger.submit(LedgerBatch([harness.record(2, key: "c", at: early, now: early)]))
            for customer in [1, 2] {
                let page = try await ledger.entries(EntryQuery(context: harness.context(customer), limit: 10))
                #expect(page.events.allSatisfy { $0.recorded.receivedAt == late })
                #expect(page.events.last?.recorded.event.timestamp == early)
            }
        }
    }
}
