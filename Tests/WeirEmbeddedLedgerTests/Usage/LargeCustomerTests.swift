import Synchronization
import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirSQLite
import WeirStorage
import WeirTesting

/// A customer with many events: what is asked of one of them costs a few pages, however many there are.
@Suite(.timeLimit(.minutes(30))) struct LargeCustomerTests {
    private static let start = TestMeters.start
    private static let flushes = 24
    private static let eventsPerFlush = 500
    private static let secondsBetween: Int64 = 150
    private static let padding = String(repeating: "p", count: 400)

    private static func record(_ harness: LedgerHarness, _ index: Int) -> LedgerCommand {
        let at = start.adding(seconds: Int64(index) * secondsBetween)
        let text = PropertyValue.string(padding + "\(index)")
        let properties = ["value": PropertyValue.number(ExactDecimal(1)), "text": text]
        return harness.record(1, key: "e\(index)", at: at, properties, now: at)
    }

    /// What a ledger looks at for one question after the other.
    private func withHistory(
        _ body: (EmbeddedLedger, LedgerHarness, SQLiteBlockStore, _ runs: Int) async throws -> Void
    ) async throws {
        let harness = try LedgerHarness(meters: [TestMeters.count, TestMeters.max], configuration: .withoutTimedFlush)
        var made: SQLiteBlockStore?
        let keep: (any BlockStore) -> any BlockStore = { store in
            made = store as? SQLiteBlockStore
            return store
        }
        try await harness.withLedger(on: SimulatedDisk(), wrapping: keep) { ledger async throws in
            for flush in 0..<Self.flushes {
                let indices = (flush * Self.eventsPerFlush)..<((flush + 1) * Self.eventsPerFlush)
                _ = try await ledger.submit(LedgerBatch(indices.map { Self.record(harness, $0) }))
                try await ledger.flush()
            }
        }
        // Opened anew, so that nothing of it is in the ledger's memory.
        try await harness.withLedger(on: SimulatedDisk(), wrapping: keep) { ledger async throws in
            let store = try #require(made)
            while try store.tidy(until: { false }) {}
            let summaries = try store.runSummaries()
            #expect(summaries.reduce(0) { $0 + $1.pages } > 100)
            #expect(summaries.count <= 24)
            try await body(ledger, harness, store, summaries.count)
        }
    }

    @Test("A page of large events has fewer of them, and following it shows each once")
    func aPageOfLargeEventsIsBoundInBytes() async throws {
        let count = 60
        let text = PropertyValue.string(String(repeating: "x", count: 400_000))
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            for index in 0..<count {
                let at = Self.start.adding(seconds: Int64(index))
                _ = try await ledger.submit(harness.record(1, key: "e\(index)", at: at, ["text": text], now: at))
                if index % 20 == 19 { try await ledger.flush() }
            }
            var keys: [String] = []
            var sizes: [Int] = []
            var after: Sequence64? = 0
            while let from = after {
                let page = try await ledger.entries(
                    EntryQuery(context: harness.context(1), range: .always, after: from, limit: 1_000)
                )
                keys += page.events.map(\.recorded.event.key)
                sizes.append(page.events.count)
                after = page.next
            }
            #expect(keys == (0..<count).map { "e\($0)" })
            #expect(sizes.count > 1 && sizes.allSatisfy { $0 < count })
        }
    }

    @Test("A retry, a retraction and a correction of an old event look at a few pages a run")
    func oldEventsAreFoundOnAFewPages() async throws {
        try await withHistory { ledger, harness, store, runs async throws in
            // The customer itself comes into memory first.
            #expect(try await ledger.cut(harness.context(1)) == UInt64(Self.flushes * Self.eventsPerFlush + 1))
            for index in [0, 1, 777, 6_000, 11_999] {
                let before = store.pagesLookedAt
                let outcome = try await ledger.submit(Self.record(harness, index))
                guard case .recorded(let recorded) = outcome, recorded.kind == .duplicate else {
                    Issue.record("\(index): \(outcome)")
                    return
                }
                // By key, by number, and what became of it.
                #expect(store.pagesLookedAt - before <= 3 * runs)
            }
            let before = store.pagesLookedAt
            let retract = RetractCommand(context: harness.context(1), key: "e3000", now: Self.start)
            #expect(try await ledger.submit(.retract(retract)) == .retracted(sequence: 3_002, wasRetracted: false))
            // The hour's events are read too, since a maximum may go.
            #expect(store.pagesLookedAt - before <= 8 * runs)
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func aPartOfAnHourIsReadFromTheFewPagesThatHaveIt() async throws {
        try await withHistory { ledger, harness, store, runs async throws in
            let middle = Self.start.adding(seconds: 6_000 * Self.secondsBetween)
            // Two ends within hours: 90 minutes have 36 events.
            let window = TimeRange(start: middle.adding(seconds: 10), end: middle.adding(seconds: 5_410))
            let before = store.pagesLookedAt
            #expect(try await ledger.value(TestMeters.count, of: 1, in: window, harness) == Quantity(36))
            #expect(try await ledger.value(TestMeters.max, of: 1, in: window, harness) == .one)
            #expect(store.pagesLookedAt - before <= 12 * runs)
        }
    }

    @Test func aListBeginsWhereItIsAskedTo() async throws {
        try await withHistory { ledger, harness, store, runs async throws in
            for after in [UInt64(0), 1, 500, 501, 502, 7_000, 11_990, 12_001] {
                let before = store.pagesLookedAt
                let records = try await store.records(of: CustomerID(rawValue: 1), after: after, limit: 50).records
                let expected = (after + 1)..<min(after + 51, 12_002)
                #expect(records.map(\.sequence) == Array(expected), "after \(after)")
                #expect(store.pagesLookedAt - before <= 3 * runs + 2)
            }
        }
    }
}
