import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Questions that need much of the store at once are answered, whatever the edges of their windows.
@Suite struct ManyWindowsTests {
    private static let minute: Int64 = 60_000
    private static let hour = 60 * minute
    private static let day = 24 * hour
    private static let events = 300

    /// When the events happened, and the value of each: over 40 days, in no order.
    private static let history: [(at: Timestamp, value: Int64)] = {
        var random = SeededGenerator(seed: 20_260_212)
        return (0..<events).map { _ in
            let offset = Int64.random(in: 0..<(40 * day), using: &random)
            return (TestMeters.start.adding(milliseconds: offset), Int64.random(in: -20...50, using: &random))
        }
    }()

    /// Runs the body on a ledger whose store holds the history and whose memory holds nothing of it.
    private func withHistory(
        meters: [Meter] = TestMeters.all,
        _ body: (EmbeddedLedger, LedgerHarness) async throws -> Void
    ) async throws {
        let harness = try LedgerHarness(meters: meters)
        let disk = SimulatedDisk()
        let now = TestMeters.start.adding(milliseconds: 41 * Self.day)
        try await harness.withLedger(on: disk) { ledger in
            let commands = Self.history.enumerated().map { index, event in
                harness.record(
                    1,
                    key: "e\(index)",
                    at: event.at,
                    ["value": .number(ExactDecimal(event.value))],
                    now: now
                )
            }
            _ = try await ledger.submit(LedgerBatch(commands))
        }
        try await harness.withLedger(on: disk) { try await body($0, harness) }
    }

    private static func windows(_ count: Int, every step: Int64, from offset: Int64) -> [TimeRange] {
        (0..<Int64(count)).map { number in
            let start = TestMeters.start.adding(milliseconds: offset + number * step)
            return TimeRange(start: start, end: start.adding(milliseconds: step))
        }
    }

    @Test(
        "Series of any length and offset agree with the events",
        arguments: [
            // Minutes of six hours.
            (360, minute, 3 * day),
            // Hours of ten days in a zone at half past.
            (10 * 24, hour, hour / 2),
            // Days in a zone at a quarter to.
            (39, day, 5 * hour + 45 * minute),
        ]
    )
    func longSeries(count: Int, step: Int64, offset: Int64) async throws {
        let windows = Self.windows(count, every: step, from: offset)
        try await withHistory { ledger, harness in
            for meter in [TestMeters.count, TestMeters.sum, TestMeters.weighted] {
                let rows = try await ledger.usage(
                    UsageQuery(customers: [harness.context(1)], meter: meter.id, windows: windows)
                )
                for window in windows {
                    let row = rows.first { $0.window == window }
                    let seen = try row?.accumulator.result(
                        meter.aggregation,
                        over: window,
                        initialLevel: row?.initialLevel ?? .zero
                    )
                    #expect((seen ?? .zero).quantity == Self.naive(meter, window), "\(meter.code) in \(window)")
                }
            }
        }
    }

    private static func naive(_ meter: Meter, _ window: TimeRange) -> Quantity {
        let inside = history.filter { window.contains($0.at) }
        switch meter.aggregation {
        case .count: return Quantity(Int64(inside.count))
        case .sum: return Quantity(inside.reduce(0) { $0 + $1.value })
        case _:
            let length = Int128(window.end.milliseconds(since: window.start))
            let area = history.filter { $0.at < window.end }.reduce(Int128(0)) { area, event in
                area + Quantity(event.value).billionths
                    * Int128(window.end.milliseconds(since: max(event.at, window.start)))
            }
            return AggregateValue(numerator: area, denominator: length).quantity
        }
    }

    @Test func manyQuotasAreReadAtOnce() async throws {
        let periods = Self.windows(80, every: 11 * Self.hour + 7 * Self.minute, from: 11 * Self.minute)
        try await withHistory { ledger, harness in
            let items = periods.flatMap { period in
                [TestMeters.count, TestMeters.sum].map { QuotaReadCommand.Item(meter: $0.id, period: period) }
            }
            let now = TestMeters.start.adding(milliseconds: 41 * Self.day)
            let read = QuotaReadCommand(context: harness.context(1), items: items, now: now)
            guard case .quotas(let states) = try await ledger.submit(LedgerBatch([.readQuotas(read)])).first else {
                Issue.record("no quotas")
                return
            }
            for (item, state) in zip(items, states) {
                let meter = item.meter == TestMeters.count.id ? TestMeters.count : TestMeters.sum
                #expect(state.recorded == Self.naive(meter, item.period))
            }
        }
    }

    @Test func manyMetersCountOneEvent() async throws {
        let meters = (1...70).map { TestMeters.meter($0, "M\($0)", $0 % 2 == 0 ? .sum : .max) }
        try await withHistory(meters: meters) { ledger, harness in
            let now = TestMeters.start.adding(milliseconds: 41 * Self.day)
            let at = Self.history[0].at
            let value = ["value": PropertyValue.number(ExactDecimal(1_000))]
            let outcome = try await ledger.submit(
                LedgerBatch([harness.record(1, key: "late", at: at, value, now: now)])
            ).first
            guard case .recorded(let recorded) = outcome else {
                Issue.record("\(String(describing: outcome))")
                return
            }
            #expect(recorded.meters.count == 70)
            let replaced = harness.record(1, key: "e0", at: at.adding(milliseconds: Self.day), value, now: now)
            guard case .recorded(let second) = try await ledger.submit(LedgerBatch([replaced])).first else {
                Issue.record("not replaced")
                return
            }
            #expect(second.kind == .replaced)
            let others = try await ledger.verify { #expect($0.differences.isEmpty) }
            #expect(others.isEmpty)
        }
    }

    @Test func levelsOfTheLargestQuantitiesStayExact() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all)
        try await harness.withLedger(on: SimulatedDisk()) { ledger in
            let largest = PropertyValue.number(Quantity.inputLimit.decimal)
            let commands = (0..<50).map { index in
                harness.record(
                    1,
                    key: "e\(index)",
                    at: TestMeters.start.adding(milliseconds: Int64(index) * Self.hour),
                    ["value": largest],
                    now: TestMeters.start
                )
            }
            _ = try await ledger.submit(LedgerBatch(commands))
            let window = TimeRange(
                start: TestMeters.start.adding(milliseconds: 60 * Self.hour),
                end: TestMeters.start.adding(milliseconds: 61 * Self.hour)
            )
            let rows = try await ledger.usage(
                UsageQuery(customers: [harness.context(1)], meter: TestMeters.weighted.id, windows: [window])
            )
            let row = try #require(rows.first)
            #expect(row.initialLevel == Quantity(50_000_000_000_000_000))
            let value = try row.accumulator.result(.weightedSum, over: window, initialLevel: row.initialLevel)
            #expect(value.quantity == Quantity(50_000_000_000_000_000))
        }
    }
}
