package import WeirCore
import WeirPrimitives

/// How a meter counts, as it is stored.
///
/// It never changes after the meter was made.
package struct MeterDocument: Codable, Sendable {
    var eventNames: [String]
    var aggregation: String
    /// Of percentile.
    var rank: String?
    var valueProperty: String?
    var valueWhenMissing: String?
    var operationProperty: String?
    var filters: [String: [String]]
    var exclusions: [[String: [String]]]
    var groupKeys: [String]
    var rounding: String?
    var roundingPlaces: Int?

    package init(_ meter: Meter) {
        eventNames = meter.eventNames
        aggregation = meter.aggregation.storedName
        if case .percentile(let rank) = meter.aggregation { self.rank = rank.description }
        valueProperty = meter.valueProperty
        valueWhenMissing = meter.valueWhenMissing?.description
        operationProperty = meter.operationProperty
        filters = meter.filters
        exclusions = meter.exclusions
        groupKeys = meter.groupKeys
        rounding = meter.rounding?.rounding.rawValue
        roundingPlaces = meter.rounding?.places
    }

    /// Sets everything on a meter that tells how it counts.
    package func fill(_ meter: inout Meter) throws(DocumentError) {
        meter.eventNames = eventNames
        meter.aggregation = try storedAggregation()
        meter.valueProperty = valueProperty
        meter.valueWhenMissing = try ifPresent(valueWhenMissing, "valueWhenMissing", quantity)
        meter.operationProperty = operationProperty
        meter.filters = filters
        meter.exclusions = exclusions
        meter.groupKeys = groupKeys
        meter.rounding = try ifPresent(rounding, "rounding") { text, path throws(DocumentError) in
            guard let rounding = Rounding(rawValue: text) else { throw DocumentError(path) }
            return AggregateRounding(rounding: rounding, places: roundingPlaces ?? 0)
        }
    }

    private func storedAggregation() throws(DocumentError) -> Aggregation {
        switch aggregation {
        case "count": return .count
        case "sum": return .sum
        case "max": return .max
        case "min": return .min
        case "unique_count": return .uniqueCount
        case "latest": return .latest
        case "average": return .average
        case "weighted_sum": return .weightedSum
        case "percentile":
            guard let rank else { throw DocumentError("rank") }
            return .percentile(rank: try quantity(rank, "rank"))
        case _: throw DocumentError("aggregation")
        }
    }
}

extension Aggregation {
    fileprivate var storedName: String {
        switch self {
        case .count: "count"
        case .sum: "sum"
        case .max: "max"
        case .min: "min"
        case .uniqueCount: "unique_count"
        case .latest: "latest"
        case .average: "average"
        case .weightedSum: "weighted_sum"
        case .percentile: "percentile"
        }
    }
}
