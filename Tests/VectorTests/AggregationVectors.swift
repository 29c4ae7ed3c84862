import WeirCore
import WeirPrimitives
import WeirStorage

/// The areas of `aggregation.json`: events go through the ledger's rules, figures come from its usage table.
enum AggregationVectors {
    static let areas: [String: VectorArea] = [
        "aggregation.count": aggregate,
        "aggregation.sum": aggregate,
        "aggregation.max": aggregate,
        "aggregation.min": aggregate,
        "aggregation.latest": aggregate,
        "aggregation.average": aggregate,
        "aggregation.percentile": aggregate,
        "aggregation.unique_count": aggregate,
        "aggregation.weighted_sum": aggregate,
        "aggregation.windowed": windowed,
        "aggregation.rounding": rounding,
        "aggregation.prorated_sum": proratedSum,
        "aggregation.prorated_unique_count": proratedUniqueCount,
    ]

    private static func aggregate(_ vector: VectorCase) throws -> [VectorCheck] {
        let ledger = try VectorLedger(vector.inputs)
        let window = try vector.inputs.window
        let keys = vector.inputs["group_by"] == nil ? [] : try vector.inputs.texts("group_by")
        let rows = try ledger.rows(windows: [window], groupBy: keys)
        guard vector.expected["groups"] != nil else {
            let value = try rows.first.map { try ledger.value($0) } ?? .zero
            return [try check("value", vector.expected, value)]
        }
        var checks: [VectorCheck] = []
        let groups = try vector.expected.objects("groups")
        for (index, group) in groups.enumerated() {
            let wanted = try group.object("group")
            let row = rows.first { row in row.group == keys.map { wanted.optionalText($0) } }
            let value = try row.map { try ledger.value($0) }
            checks.append(
                VectorCheck(
                    "groups.\(index).value",
                    expected: try ExactDecimal.vector(group.text("value")),
                    seen: value?.quantity.decimal
                )
            )
        }
        checks.append(VectorCheck("groups.count", expected: groups.count, seen: rows.count))
        return checks
    }

    private static func windowed(_ vector: VectorCase) throws -> [VectorCheck] {
        let ledger = try VectorLedger(vector.inputs)
        guard let unit = UsageWindow(rawValue: try vector.inputs.text("window")) else {
            throw VectorProblem("the window is not known")
        }
        let zone = try ZoneDatabase().zone(vector.inputs.text("timezone"))
        guard let windows = unit.ranges(covering: try vector.inputs.window, in: zone, limit: 10_000) else {
            throw VectorProblem("there are too many windows")
        }
        let rows = try ledger.rows(windows: windows, groupBy: [])
        let expected = try vector.expected.objects("rows")
        var checks = [VectorCheck("rows.count", expected: expected.count, seen: rows.count)]
        for (index, (wanted, row)) in zip(expected, rows).enumerated() {
            let value = try ledger.value(row)
            checks += [
                VectorCheck(
                    "rows.\(index).window_start",
                    expected: try Timestamp.vector(wanted.text("window_start")),
                    seen: row.window.start
                ),
                VectorCheck(
                    "rows.\(index).window_end",
                    expected: try Timestamp.vector(wanted.text("window_end")),
                    seen: row.window.end
                ),
                VectorCheck(
                    "rows.\(index).value",
                    expected: try ExactDecimal.vector(wanted.text("value")),
                    seen: value.quantity.decimal
                ),
            ]
        }
        return checks
    }

    private static func rounding(_ vector: VectorCase) throws -> [VectorCheck] {
        let functions: [String: Rounding] = ["round": .halfAwayFromZero, "ceil": .up, "floor": .down]
        guard let function = functions[try vector.inputs.text("function")],
            let quantity = Quantity(parsing: try vector.inputs.text("value"))
        else { throw VectorProblem("the function or the value is not known") }
        let rounding = AggregateRounding(rounding: function, places: try vector.inputs.integer("precision"))
        let seen = AggregateValue(quantity).quantity(roundedBy: rounding)
        return [
            VectorCheck("value", expected: try ExactDecimal.vector(vector.expected.text("value")), seen: seen.decimal)
        ]
    }

    private static func proratedSum(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let value = try SeatUsage.proratedSum(
            of: try inputs.objects("events").map { event in
                (try Timestamp.vector(event.text("time")), try Quantity.vector(event.text("value")))
            },
            initialLevel: try Quantity.vector(inputs.text("initial_value")),
            periodEnd: try Timestamp.vector(inputs.text("period_end")),
            periodDays: try inputs.integer("period_days"),
            in: .utc
        )
        return [try check("value", vector.expected, value)]
    }

    private static func proratedUniqueCount(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let value = SeatUsage.proratedUniqueCount(
            of: try inputs.objects("events").map { event in
                SeatUsage.Operation(
                    at: try Timestamp.vector(event.text("time")),
                    member: try event.text("value"),
                    isAdd: try event.text("operation") == "add"
                )
            },
            carriedOver: try inputs.integer("carried_over_active_values"),
            period: TimeRange(
                start: try Timestamp.vector(inputs.text("period_start")),
                end: try Timestamp.vector(inputs.text("period_end"))
            ),
            periodDays: try inputs.integer("period_days"),
            in: .utc
        )
        return [try check("value", vector.expected, value)]
    }

    /// Compares exactly, or after rounding to the decimal places that the vector states.
    private static func check(
        _ field: String,
        _ expected: VectorFields,
        _ value: AggregateValue
    ) throws -> VectorCheck {
        let places = try expected.optionalInteger("decimal_places") ?? Quantity.decimals
        return VectorCheck(
            field,
            expected: try ExactDecimal.vector(expected.text(field)),
            seen: value.rounded(toPlaces: places, .halfAwayFromZero)
        )
    }
}

/// A customer's ledger that has recorded a vector's events, with the one meter that the vector describes.
struct VectorLedger {
    private var workingSet = WorkingSet(keyFilter: KeyFilter(bytes: 1_024))
    private let meter: Meter
    private let context: CustomerContext

    init(_ inputs: VectorFields) throws {
        let from = try Timestamp.vector(inputs.text("from"))
        let workspace = WorkspaceID(rawValue: 1)
        meter = try Self.meter(inputs, workspace, effectiveFrom: from.adding(seconds: -400 * 86_400))
        context = CustomerContext(
            workspace: workspace,
            customer: CustomerID(rawValue: 2)
        )
        workingSet.meterSets[workspace] = MeterSet(version: 1, meters: [meter])
        workingSet[context.customer] = CustomerLedger(workspace: workspace, customer: context.customer)
        var events = try inputs.objects("events").enumerated().map { index, event in
            try Self.event(event, index, key: Self.key(event, inputs, index))
        }
        if let initial = inputs.optionalText("initial_value") {
            // A level carried over is a change that was made before the window.
            events.insert(Self.change("carried-over", at: from.adding(seconds: -86_400), initial, [:]), at: 0)
        }
        for (index, event) in events.enumerated() { try record(event, number: index) }
    }

    private static func meter(
        _ inputs: VectorFields,
        _ workspace: WorkspaceID,
        effectiveFrom: Timestamp
    ) throws -> Meter {
        let aggregations: [String: Aggregation] = [
            "count": .count, "sum": .sum, "max": .max, "min": .min, "latest": .latest, "average": .average,
            "unique_count": .uniqueCount, "weighted_sum": .weightedSum, "percentile": .percentile(rank: Quantity(95)),
        ]
        guard let aggregation = aggregations[try inputs.text("aggregation")] else {
            throw VectorProblem("the aggregation is not known")
        }
        let exclusions = inputs["exclude"] == nil ? [] : try inputs.objects("exclude")
        return Meter(
            id: MeterID(rawValue: 3),
            workspace: workspace,
            code: "VECTOR",
            displayName: "Vector",
            eventNames: ["vector"],
            aggregation: aggregation,
            valueProperty: aggregation.needsValue ? "value" : nil,
            operationProperty: aggregation == .uniqueCount ? "operation" : nil,
            filters: inputs["filter"] == nil ? [:] : try lists(inputs.object("filter")),
            exclusions: try exclusions.map(lists),
            groupKeys: inputs["group_by"] == nil ? [] : try inputs.texts("group_by"),
            effectiveFrom: effectiveFrom,
            createdAt: effectiveFrom
        )
    }

    private static func lists(_ fields: VectorFields) throws -> [String: [String]] {
        try fields.names.reduce(into: [:]) { lists, name in lists[name] = try fields.texts(name) }
    }

    /// Events that are equal in the deduplication fields share a key; otherwise each has its own.
    private static func key(_ event: VectorFields, _ inputs: VectorFields, _ index: Int) throws -> String {
        guard inputs["deduplicate_by"] != nil else { return "\(index)" }
        return try inputs.texts("deduplicate_by").map { event.optionalText($0) ?? "" }.joined(separator: "|")
    }

    private static func event(_ event: VectorFields, _ index: Int, key: String) throws -> UsageEvent {
        var properties: [String: String] = [:]
        if event["properties"] != nil {
            let given = try event.object("properties")
            for name in given.names { properties[name] = given.optionalText(name) }
        }
        if let operation = event.optionalText("operation") { properties["operation"] = operation }
        return change(key, at: try Timestamp.vector(event.text("time")), try event.text("value"), properties)
    }

    private static func change(
        _ key: String,
        at timestamp: Timestamp,
        _ value: String,
        _ properties: [String: String]
    ) -> UsageEvent {
        var members = properties.map { EventProperties.Member(name: $0.key, value: .string($0.value)) }
        members.append(EventProperties.Member(name: "value", value: .string(value)))
        return UsageEvent(key: key, name: "vector", timestamp: timestamp, properties: EventProperties(members))
    }

    private mutating func record(_ event: UsageEvent, number: Int) throws {
        var delta = LedgerDelta()
        let outcome = try LedgerRules.apply(
            .record(
                RecordCommand(
                    context: context,
                    event: event,
                    hasAssignedTimestamp: false,
                    changedKeyPolicy: .replace,
                    now: event.timestamp
                )
            ),
            to: &workingSet,
            delta: &delta
        )
        guard case .recorded = outcome else { throw VectorProblem("an event was not recorded: \(outcome)") }
    }

    func rows(windows: [TimeRange], groupBy: [String]) throws -> [UsageTable.Row] {
        guard let ledger = workingSet[context.customer] else { return [] }
        let reader = UsageReader(ledger: ledger, meters: workingSet.meters(of: context.workspace))
        return try UsageTable.rows(of: meter, windows: windows, groupBy: groupBy, filter: [:], reader: reader)
    }

    func value(_ row: UsageTable.Row) throws -> AggregateValue {
        try row.accumulator.result(meter.aggregation, over: row.window, initialLevel: row.initialLevel)
    }
}

extension VectorFields {
    fileprivate var window: TimeRange {
        get throws {
            TimeRange(start: try Timestamp.vector(text("from")), end: try Timestamp.vector(text("to")))
        }
    }
}

extension Timestamp {
    fileprivate static func vector(_ text: String) throws -> Timestamp {
        guard let timestamp = Timestamp(iso8601: text) else { throw VectorProblem("\(text) is not an instant") }
        return timestamp
    }
}

extension Quantity {
    fileprivate static func vector(_ text: String) throws -> Quantity {
        guard let quantity = Quantity(parsing: text) else { throw VectorProblem("\(text) is not a quantity") }
        return quantity
    }
}
