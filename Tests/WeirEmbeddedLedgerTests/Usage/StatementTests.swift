import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Usage by several meters at one moment, and the number of the last entry in it.
@Suite struct StatementTests {
    private static let day: Int64 = 86_400

    private static func window(_ first: Int64, _ last: Int64, offset: Int64 = 0) -> TimeRange {
        TimeRange(
            start: TestMeters.start.adding(seconds: first * day + offset),
            end: TestMeters.start.adding(seconds: last * day + offset)
        )
    }

    /// Whole days, parts of hours, and one before anything happened.
    private static let windows = [window(0, 10), window(3, 4, offset: 1_234), window(9, 40), window(-9, -3)]

    private static let items = TestMeters.all.map { meter in
        StatementQuery.Item(meter: meter.id, windows: windows, groupBy: meter.groupKeys)
    }

    /// Three hundred events over thirty days in two regions, of which the store has the first `flushed`.
    private func withEvents(
        flushed: Int,
        _ test: (EmbeddedLedger, LedgerHarness) async throws -> Void
    ) async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            var random = SeededGenerator(seed: 7)
            for index in 0..<300 {
                let at = TestMeters.start.adding(milliseconds: Int64.random(in: 0..<(30 * 86_400_000), using: &random))
                let properties: [String: PropertyValue] = [
                    "value": .number(ExactDecimal(Int64.random(in: -5...90, using: &random))),
                    "region": .string(index % 3 == 0 ? "eu" : "us"),
                ]
                let now = TestMeters.start.adding(seconds: 31 * Self.day + Int64(index))
                let record = harness.record(1, key: "k\(index)", at: at, properties, now: now)
                _ = try await ledger.submit(LedgerBatch([record]))
                if index + 1 == flushed { try await ledger.flush() }
            }
            try await test(ledger, harness)
        }
    }

    private func figures(
        _ rows: [UsageRow],
        _ meter: Meter
    ) throws -> [[String]] {
        try rows.map { row in
            let value = try row.accumulator.result(
                meter.aggregation,
                over: row.window,
                initialLevel: row.initialLevel
            )
            return ["\(row.window.start.milliseconds)", "\(row.group)", "\(value)", "\(row.accumulator.eventCount)"]
        }
    }

    @Test(arguments: [0, 1, 150, 300])
    func saysWhatQuestionsAboutEachMeterSay(flushed: Int) async throws {
        try await withEvents(flushed: flushed) { ledger, harness async throws in
            let context = harness.context(1)
            let statement = try await ledger.statement(StatementQuery(context: context, items: Self.items))
            #expect(try await ledger.cut(context) == statement.cut)
            #expect(statement.rows.count == TestMeters.all.count)
            for (meter, rows) in zip(TestMeters.all, statement.rows) {
                let asked = try await ledger.usage(
                    UsageQuery(
                        customers: [context],
                        meter: meter.id,
                        windows: Self.windows,
                        groupBy: meter.groupKeys
                    )
                )
                let said = try figures(rows, meter)
                let answered = try figures(asked, meter)
                #expect(said == answered, "\(meter.code)")
                #expect(!said.isEmpty)
            }
        }
    }

    @Test
    func laterEntriesAreBehindTheCut() async throws {
        try await withEvents(flushed: 100) { ledger, harness async throws in
            let context = harness.context(1)
            let query = StatementQuery(context: context, items: Self.items)
            let first = try await ledger.statement(query)
            let later = TestMeters.start.adding(seconds: 33 * Self.day)
            let properties: [String: PropertyValue] = ["value": .number(ExactDecimal(1)), "region": .string("eu")]
            _ = try await ledger.submit(
                LedgerBatch([
                    harness.record(1, key: "late", at: TestMeters.start, properties, now: later),
                    .retract(RetractCommand(context: context, key: "k5", now: later)),
                ])
            )
            let second = try await ledger.statement(query)
            #expect(second.cut == first.cut + 2)
            // What the entries up to the first cut come to is what the first statement says.
            let entries = try await ledger.entries(EntryQuery(context: context, through: first.cut, limit: 10_000))
            let counted = entries.events.filter { event in
                event.fate == nil && event.meters.contains(TestMeters.count.id)
                    && Self.windows[0].contains(event.recorded.event.timestamp)
            }
            let rows = first.rows[0].filter { $0.window == Self.windows[0] }
            #expect(rows.map(\.accumulator.eventCount) == [Int64(counted.count)])
        }
    }

    @Test
    func nothingIsKnownOfACustomerWithoutEvents() async throws {
        try await withEvents(flushed: 0) { ledger, harness async throws in
            let unknown = StatementQuery.Item(meter: MeterID(rawValue: 99), windows: Self.windows)
            let statement = try await ledger.statement(
                StatementQuery(context: harness.context(2), items: Self.items + [unknown])
            )
            // Entries without events, as for meters, are numbered too.
            #expect(try await ledger.cut(harness.context(2)) == statement.cut)
            #expect(statement.rows.count == Self.items.count + 1)
            #expect(statement.rows.allSatisfy { $0.isEmpty })
        }
    }
}
