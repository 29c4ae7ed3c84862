import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Reading up to an instant.
@Suite struct CutConformanceTests {
    private static let start = ConformanceMeters.now
    private static func moment(_ index: Int) -> Timestamp { start.adding(seconds: Int64(index * 10)) }

    /// Entries ten seconds apart, of which the ledger that the test is given has made none.
    private func withEntries(
        _ engine: LedgerEngine,
        _ count: Int = 60,
        _ test: (any Ledger, LedgerHarness) async throws -> Void
    ) async throws {
        try await engine.withWorld(meters: ConformanceMeters.all) { world in
            try await world.withLedger { ledger async throws in
                for index in 0..<count {
                    let now = Self.moment(index)
                    let value: [String: PropertyValue] = ["value": .number(ExactDecimal(Int64(index)))]
                    _ = try await ledger.outcome(
                        of: world.harness.record(1, key: "k\(index)", at: now, value, now: now)
                    )
                }
            }
            try await world.withLedger { ledger async throws in try await test(ledger, world.harness) }
        }
    }

    @Test(arguments: LedgerEngine.available)
    func theCutIsTheLastEntryUpToTheInstant(_ engine: LedgerEngine) async throws {
        try await withEntries(engine) { ledger, harness async throws in
            let context = harness.context(1)
            // What comes before the first event has a number too.
            let first = Int(try await ledger.cut(context)) - 59
            for index in [0, 1, 9, 10, 11, 30, 58, 59] {
                let at = Self.moment(index)
                #expect(try await ledger.cut(context, at: at) == Sequence64(index + first))
                let before = index == 0 ? 0 : Sequence64(index + first - 1)
                #expect(try await ledger.cut(context, at: at.adding(milliseconds: -1)) == before)
            }
            #expect(try await ledger.cut(harness.context(2), at: Self.moment(5)) == 0)
        }
    }

    @Test(arguments: LedgerEngine.available)
    func whatLaterEntriesDidIsNotSeen(_ engine: LedgerEngine) async throws {
        try await withEntries(engine) { ledger, harness async throws in
            let context = harness.context(1)
            let later = Self.moment(100)
            let last = try await ledger.cut(context)
            let changed: [String: PropertyValue] = ["value": .number(ExactDecimal(1_000))]
            _ = try await ledger.submit(
                LedgerBatch([
                    harness.record(1, key: "k3", at: Self.moment(3), changed, now: later),
                    .retract(RetractCommand(context: context, key: "k7", now: later)),
                ])
            )
            let cut = try await ledger.cut(context, at: Self.moment(90))
            #expect(cut == last)
            let then = try await ledger.entries(EntryQuery(context: context, through: cut, limit: 1_000))
            #expect(then.events.count == 60)
            #expect(then.events.allSatisfy { $0.fate == nil && !$0.meters.isEmpty })
            let now = try await ledger.entries(EntryQuery(context: context, limit: 1_000))
            #expect(now.events.count == 61)
            #expect(now.events.compactMap(\.fate).count == 2)
            // Part by part as well.
            var after: Sequence64? = 0
            var count = 0
            while let from = after {
                let page = try await ledger.entries(EntryQuery(context: context, after: from, through: cut, limit: 13))
                count += page.events.count
                after = page.next
            }
            #expect(count == 60)
        }
    }

    @Test("What is recorded late changes nothing of a moment that was asked for", arguments: LedgerEngine.available)
    func lateEntriesComeAfterTheMoment(_ engine: LedgerEngine) async throws {
        try await withEntries(engine, 5) { ledger, harness async throws in
            let context = harness.context(1)
            let asked = Self.moment(300)
            let cut = try await ledger.cut(context, at: asked)
            // The requests began before the moment, and have waited for ten minutes and more, as parts of streams do;
            // one is of another customer, who was not asked for.
            for (index, seconds) in [-600, -1, 0].enumerated() {
                let now = asked.adding(seconds: Int64(seconds))
                let commands = [1, 2].map { harness.record($0, key: "late\(index)", at: now, now: now) }
                _ = try await ledger.submit(LedgerBatch(commands))
            }
            #expect(try await ledger.cut(context) == cut + 3)
            #expect(try await ledger.cut(context, at: asked) == cut)
            #expect(try await ledger.cut(harness.context(2), at: asked) == 0)
            let page = try await ledger.entries(EntryQuery(context: context, after: cut, limit: 10))
            #expect(page.events.map(\.recorded.receivedAt) == Array(repeating: asked.adding(milliseconds: 1), count: 3))
        }
    }
}
