import WeirCore
import WeirPrimitives

/// The meters that the ledger's tests count with: one of each aggregation.
enum TestMeters {
    static let start = Timestamp(milliseconds: 1_769_904_000_000)  // 2026-02-01T00:00:00Z

    static func meter(
        _ number: Int,
        _ code: String,
        _ aggregation: Aggregation,
        groupKeys: [String] = [],
        operation: String? = nil
    ) -> Meter {
        Meter(
            id: MeterID(rawValue: UInt128(number)),
            workspace: WorkspaceID(rawValue: 1),
            code: code,
            displayName: code,
            eventNames: ["call"],
            aggregation: aggregation,
            valueProperty: aggregation.needsValue ? "value" : nil,
            operationProperty: operation,
            groupKeys: groupKeys,
            effectiveFrom: start.adding(seconds: -400 * 86_400),
            createdAt: start
        )
    }

    static let count = meter(1, "COUNT", .count)
    static let sum = meter(2, "SUM", .sum, groupKeys: ["region"])
    static let max = meter(3, "MAX", .max)
    static let min = meter(4, "MIN", .min)
    static let unique = meter(5, "UNIQUE", .uniqueCount, operation: "operation")
    static let latest = meter(6, "LATEST", .latest, groupKeys: ["region"])
    static let average = meter(7, "AVERAGE", .average)
    static let weighted = meter(8, "WEIGHTED", .weightedSum, groupKeys: ["region"])
    static let percentile = meter(9, "P90", .percentile(rank: Quantity(90)))

    static let all = [count, sum, max, min, unique, latest, average, weighted, percentile]

    static func period(_ days: Int64 = 28) -> TimeRange {
        TimeRange(start: start, end: start.adding(seconds: days * 86_400))
    }

    static func terms(_ meter: Meter, _ limit: QuotaLimit) -> DecisionTerms {
        DecisionTerms(feature: meter.code.lowercased(), meter: meter.id, period: period(), limit: limit)
    }
}
