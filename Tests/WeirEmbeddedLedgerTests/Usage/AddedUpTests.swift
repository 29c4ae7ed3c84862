import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Usage of long windows, which the store adds up, is what the events come to: whatever came late, was replaced or taken
/// back, and wherever it lies.
@Suite struct AddedUpTests {
    private static let day: Int64 = 86_400
    private static let meters = [
        TestMeters.count, TestMeters.sum, TestMeters.max, TestMeters.min, TestMeters.latest, TestMeters.average,
        TestMeters.percentile,
    ]

    private static func window(_ first: Int64, _ last: Int64, offset: Int64 = 0) -> TimeRange {
        TimeRange(
            start: TestMeters.start.adding(seconds: first * day + offset),
            end: TestMeters.start.adding(seconds: last * day + offset)
        )
    }

    /// A month, a window of a zone with half hours, and one beyond the events.
    private static let windows = [window(0, 31), window(5, 26, offset: 1_800), window(28, 60)]

    private static func query(_ customer: Int, _ harness: LedgerHarness) -> StatementQuery {
        StatementQuery(
            context: harness.context(customer),
            items: meters.map { UsageItem(meter: $0.id, windows: windows, groupBy: $0.groupKeys) }
        )
    }

    // MARK: The model

    private struct Event {
        var at: Timestamp
        /// The order in which they came.
        var order: Sequence64
        var value: Int64
        var region: String
    }

    /// Live events by customer and key.
    private typealias Model = [Int: [String: Event]]

    /// Each event taken in by itself: neither hours nor groups of hours are added to one another.
    private static func expected(_ events: [String: Event], _ meter: Meter, _ window: TimeRange) throws -> [String] {
        var groups: [String: Accumulator] = [:]
        for event in events.values where window.contains(event.at) {
            let group = meter.groupKeys.isEmpty ? "" : event.region
            let position = EventPosition(timestamp: event.at, sequence: event.order)
            try groups[group, default: .empty(meter.aggregation, reference: window.start)]
                .add(.quantity(Quantity(event.value)), at: position)
        }
        return try groups.sorted { $0.key < $1.key }.map { group, accumulator in
            "\(group): \(try accumulator.result(meter.aggregation, over: window)), \(accumulator.eventCount)"
        }
    }

    private static func said(_ rows: [UsageRow], _ meter: Meter, _ window: TimeRange) throws -> [String] {
        try rows.filter { $0.window == window }.map { row in
            let group = row.group.first.flatMap(\.self) ?? ""
            let value = try row.accumulator.result(meter.aggregation, over: window)
            return "\(group): \(value), \(row.accumulator.eventCount)"
        }
    }

    private static func check(_ model: Model, _ ledger: EmbeddedLedger, _ harness: LedgerHarness) async throws {
        let customers = [1, 2, 3, 4]
        let statements = try await ledger.statements(customers.map { query($0, harness) })
        #expect(statements.count == customers.count)
        let cuts = try await ledger.cuts(customers.map { harness.context($0) })
        for (place, customer) in customers.enumerated() {
            let statement = try #require(statements[place])
            #expect(statement.cut == cuts[place])
            let alone = try await ledger.statement(query(customer, harness))
            #expect(alone.cut == statement.cut)
            for (index, meter) in meters.enumerated() {
                for window in windows {
                    let expected = try expected(model[customer] ?? [:], meter, window)
                    let together = try said(statement.rows[index], meter, window)
                    let one = try said(alone.rows[index], meter, window)
                    #expect(together == expected, "\(meter.code) of \(customer) in \(window)")
                    #expect(one == expected, "\(meter.code) of \(customer) in \(window), by itself")
                }
            }
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func agreesWithTheEventsWhateverHappens(seed: UInt64) async throws {
        let harness = try LedgerHarness(meters: TestMeters.all)
        let disk = SimulatedDisk()
        var random = SeededGenerator(seed: 20_260_314 + seed)
        var model: Model = [:]
        var order: Sequence64 = 0
        var second: Int64 = 0
        for _ in 0..<4 {
            // Each time the ledger begins with what the run before has left in store and log.
            try await harness.withLedger(on: disk) { ledger in
                for step in 0..<70 {
                    second += 1
                    order += 1
                    let now = TestMeters.start.adding(seconds: 40 * Self.day + second)
                    let customer = Int.random(in: 1...3, using: &random)
                    let known = (model[customer] ?? [:]).keys.sorted()
                    switch Int.random(in: 0..<100, using: &random) {
                    case 0..<15 where !known.isEmpty:
                        let key = random.pick(known)
                        let retraction = RetractCommand(context: harness.context(customer), key: key, now: now)
                        _ = try await ledger.submit(.retract(retraction))
                        model[customer]?[key] = nil
                    case 15..<25:
                        try await ledger.flush()
                    case let dice:
                        let key = dice < 45 && !known.isEmpty ? random.pick(known) : "k\(order)"
                        let event = Event(
                            at: TestMeters.start.adding(
                                milliseconds: Int64.random(in: 0..<(33 * Self.day * 1000), using: &random)
                            ),
                            order: order,
                            value: Int64.random(in: -20...90, using: &random),
                            region: random.pick(["eu", "us"])
                        )
                        let properties: [String: PropertyValue] = [
                            "value": .number(ExactDecimal(event.value)), "region": .string(event.region),
                        ]
                        _ = try await ledger.submit(
                            harness.record(customer, key: key, at: event.at, properties, now: now)
                        )
                        model[customer, default: [:]][key] = event
                    }
                    if step % 10 == 9 { try await Self.check(model, ledger, harness) }
                }
            }
        }
        try await harness.withLedger(on: disk) { ledger in
            try await Self.check(model, ledger, harness)
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func afterAPowerCutItIsWhatTheLogHolds() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        var model: Model = [:]
        func record(_ numbers: Range<Int>, _ ledger: EmbeddedLedger) async throws {
            for number in numbers {
                let event = Event(
                    at: TestMeters.start.adding(seconds: Int64(number) * 7 * 3600),
                    order: Sequence64(number + 1),
                    value: Int64(number),
                    region: number % 2 == 0 ? "eu" : "us"
                )
                let properties: [String: PropertyValue] = [
                    "value": .number(ExactDecimal(event.value)), "region": .string(event.region),
                ]
                let now = TestMeters.start.adding(seconds: 50 * Self.day + Int64(number))
                _ = try await ledger.submit(harness.record(1, key: "k\(number)", at: event.at, properties, now: now))
                model[1, default: [:]]["k\(number)"] = event
            }
        }
        try await harness.withLedger(on: disk) { ledger in
            try await record(0..<60, ledger)
            try await ledger.flush()
            try await record(60..<90, ledger)
            disk.cutPower(atOperation: disk.operationCount + 1)
            await #expect(throws: LedgerError.self) { try await record(90..<91, ledger) }
        }
        try await harness.withLedger(on: disk.afterPowerCut(keeping: .lost)) { ledger in
            try await Self.check(model, ledger, harness)
        }
    }

    @Test func theStoreAddsUpWhatOnlyItHolds() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        try await harness.withFaultyStore { ledger, store in
            let now = TestMeters.start.adding(seconds: 40 * Self.day)
            for number in 0..<20 {
                let at = TestMeters.start.adding(seconds: Int64(number) * Self.day)
                let properties: [String: PropertyValue] = ["value": .number(ExactDecimal(1)), "region": .string("eu")]
                _ = try await ledger.submit(harness.record(1, key: "k\(number)", at: at, properties, now: now))
            }
            try await ledger.flush()
            let query = StatementQuery(
                context: harness.context(1),
                items: [UsageItem(meter: TestMeters.sum.id, windows: [Self.window(0, 31)], groupBy: ["region"])]
            )
            // then: nothing is looked up by the hour
            store.forgetRequirements()
            #expect(try await ledger.statement(query).rows[0].first?.accumulator.eventCount == 20)
            #expect(store.requirements.contains { if case .totals = $0 { true } else { false } })
            #expect(!store.requirements.contains { if case .days = $0 { true } else { false } })
            // when: memory holds something of the window
            let properties: [String: PropertyValue] = ["value": .number(ExactDecimal(1)), "region": .string("eu")]
            _ = try await ledger.submit(
                harness.record(1, key: "late", at: TestMeters.start, properties, now: now.adding(seconds: 1))
            )
            // then: it is put together by the hour, and counted
            store.forgetRequirements()
            #expect(try await ledger.statement(query).rows[0].first?.accumulator.eventCount == 21)
            #expect(store.requirements.contains { if case .days = $0 { true } else { false } })
        }
    }

    @Test func manyCustomersAreReadTogether() async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.residentCustomers = 100
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: configuration)
        try await harness.withFaultyStore { ledger, store in
            let now = TestMeters.start.adding(seconds: 40 * Self.day)
            for customer in 1...30 {
                let properties: [String: PropertyValue] = [
                    "value": .number(ExactDecimal(Int64(customer))), "region": .string("eu"),
                ]
                _ = try await ledger.submit(
                    harness.record(customer, key: "k", at: TestMeters.start, properties, now: now)
                )
            }
            try await ledger.flush()
            let item = UsageItem(meter: TestMeters.sum.id, windows: [Self.window(0, 31)])
            let queries = (1...30).map { StatementQuery(context: harness.context($0), items: [item]) }
            let before = store.reads
            let statements = try await ledger.statements(queries)
            #expect(store.reads - before == 1)
            for (customer, statement) in zip(1...30, statements) {
                let row = try #require(statement?.rows[0].first)
                #expect(try row.accumulator.result(.sum, over: row.window).quantity == Quantity(Int64(customer)))
            }
        }
    }
}
