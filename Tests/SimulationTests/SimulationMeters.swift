import WeirCore
import WeirPrimitives

/// One meter of each aggregation.
///
/// Count and sum also listen to the events of decisions.
enum SimulationMeters {
    static let start = Timestamp(milliseconds: 1_769_904_000_000)  // 2026-02-01T00:00:00Z

    private static func meter(
        _ number: Int,
        _ code: String,
        _ aggregation: Aggregation,
        _ names: [String],
        grouped: Bool = false
    ) -> Meter {
        Meter(
            id: MeterID(rawValue: UInt128(number)),
            workspace: WorkspaceID(rawValue: 1),
            code: code,
            displayName: code,
            eventNames: ["call"] + names,
            aggregation: aggregation,
            valueProperty: aggregation.needsValue ? "value" : nil,
            operationProperty: aggregation == .uniqueCount ? "operation" : nil,
            groupKeys: grouped ? ["region"] : [],
            effectiveFrom: start.adding(seconds: -400 * 86_400),
            createdAt: start
        )
    }

    static let count = meter(1, "COUNT", .count, ["ask"])
    static let sum = meter(2, "SUM", .sum, ["spend"], grouped: true)
    static let all = [
        count, sum, meter(3, "MAX", .max, []), meter(4, "MIN", .min, []), meter(5, "UNIQUE", .uniqueCount, []),
        meter(6, "LATEST", .latest, [], grouped: true), meter(7, "AVERAGE", .average, []),
        meter(8, "WEIGHTED", .weightedSum, [], grouped: true), meter(9, "P90", .percentile(rank: Quantity(90)), []),
    ]

    /// Quota periods of ten days and half an hour, so that their edges lie within hours.
    static func period(containing instant: Timestamp) -> TimeRange {
        let length: Int64 = 10 * 86_400_000 + 1_800_000
        let number = CivilDay.floorDivide(instant.milliseconds(since: start), by: length).quotient
        let first = start.adding(milliseconds: number * length)
        return TimeRange(start: first, end: first.adding(milliseconds: length))
    }
}
