import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Usage by several meters at one moment, in windows of all kinds, against the same read one by one.
@Suite struct UsageConformanceTests {
    private static let day: Int64 = 86_400

    private static func window(_ first: Int64, _ last: Int64, offset: Int64 = 0) -> TimeRange {
        TimeRange(
            start: ConformanceMeters.start.adding(seconds: first * day + offset),
            end: ConformanceMeters.start.adding(seconds: last * day + offset)
        )
    }

    /// Whole days, parts of hours, and one before anything happened.
    private static let windows = [window(0, 10), window(3, 4, offset: 1_234), window(9, 40), window(-9, -3)]

    private static let items = ConformanceMeters.all.map { meter in
        UsageItem(meter: meter.id, windows: windows, groupBy: meter.groupKeys)
    }

    private static func events(_ harness: LedgerHarness, _ count: Int) -> [LedgerCommand] {
        var random = SeededGenerator(seed: 7)
        return (0..<count).map { index in
            let at = ConformanceMeters.start.adding(
                milliseconds: Int64.random(in: 0..<(30 * 86_400_000), using: &random)
            )
            let properties: [String: PropertyValue] = [
                "value": .number(ExactDecimal(Int64.random(in: -5...90, using: &random))),
                "region": .string(index % 3 == 0 ? "eu" : "us"),
                "operation": .string(random.chance(20) ? "remove" : "add"),
            ]
            return harness.record(1, key: "k\(index)", at: at, properties, now: ConformanceMeters.now)
        }
    }

    private static func described(_ rows: [UsageRow], of item: UsageItem) throws -> Set<String> {
        let meter = try #require(ConformanceMeters.all.first { $0.id == item.meter })
        return Set(
            try rows.map { row in
                let value = try row.accumulator.result(
                    meter.aggregation,
                    over: row.window,
                    initialLevel: row.initialLevel
                )
                return "\(row.window) \(row.group) \(value.quantity) of \(row.accumulator.eventCount)"
            }
        )
    }

    @Test(arguments: LedgerEngine.available)
    func aStatementSaysWhatEachQuestionSays(_ engine: LedgerEngine) async throws {
        try await engine.withWorld(meters: ConformanceMeters.all) { world in
            let harness = world.harness
            let context = harness.context(1)
            let events = Self.events(harness, 150)
            try await world.withLedger { ledger async throws in
                for start in stride(from: 0, to: 150, by: 30) {
                    _ = try await ledger.submit(LedgerBatch(Array(events[start..<start + 30])))
                }
            }
            try await world.withLedger { ledger async throws in
                let query = StatementQuery(context: context, items: Self.items)
                let statement = try await ledger.statement(query)
                #expect(statement.cut == (try await ledger.cut(context)))
                for (item, rows) in zip(Self.items, statement.rows) {
                    var alone: [UsageRow] = []
                    for window in item.windows {
                        alone += try await ledger.usage(
                            UsageQuery(
                                customers: [context],
                                meter: item.meter,
                                windows: [window],
                                groupBy: item.groupBy
                            )
                        )
                    }
                    #expect(try Self.described(rows, of: item) == Self.described(alone, of: item))
                    #expect(!rows.isEmpty)
                }
                let many = try await ledger.statements([query, StatementQuery(context: harness.context(2), items: [])])
                #expect(many.map { $0?.rows.count } == [Self.items.count, 0])
            }
        }
    }

    @Test func bothLedgersSayTheSame() async throws {
        var answers: [[Set<String>]] = []
        for engine in LedgerEngine.available {
            try await engine.withWorld(meters: ConformanceMeters.all) { world in
                let harness = world.harness
                try await world.withLedger { ledger async throws in
                    for command in Self.events(harness, 90) { _ = try await ledger.outcome(of: command) }
                    // Some come again with other content, some go.
                    for index in stride(from: 0, to: 90, by: 7) {
                        _ = try await ledger.outcome(of: harness.event(1, "k\(index)", 11))
                        _ = try await ledger.outcome(of: harness.retract(1, "k\(index + 1)"))
                    }
                    let query = StatementQuery(context: harness.context(1), items: Self.items)
                    let rows = try await ledger.statement(query).rows
                    answers.append(try zip(Self.items, rows).map { try Self.described($1, of: $0) })
                    #expect(try await ledger.allDifferences().isEmpty)
                }
            }
        }
        #expect(answers.count == 2)
        #expect(answers.first == answers.last)
    }

    @Test(arguments: LedgerEngine.available)
    func whoWasActiveLastComesFirst(_ engine: LedgerEngine) async throws {
        try await engine.withWorld(meters: ConformanceMeters.all) { world in
            let harness = world.harness
            try await world.withLedger { ledger async throws in
                for customer in [1, 2, 3, 1] {
                    _ = try await ledger.outcome(of: harness.event(customer, "k\(customer)"))
                }
                let active = ledger.activeCustomers(of: harness.workspace).map(\.rawValue)
                #expect(active == [3, 2, 1], "the second one of customer 1 was a repetition")
            }
        }
    }
}
