import WeirCore
import WeirPages
import WeirServices

/// Meters in words.
enum MeterText {
    static let aggregations = [
        FieldOption("count", "Count: how many events"), FieldOption("sum", "Sum of a property"),
        FieldOption("max", "Largest value"), FieldOption("min", "Smallest value"),
        FieldOption("unique_count", "How many different values"), FieldOption("latest", "Latest value"),
        FieldOption("average", "Average"), FieldOption("weighted_sum", "Level, weighted by time"),
        FieldOption("percentile", "Percentile"),
    ]

    static func summary(of meter: Meter) -> String {
        let property = meter.valueProperty ?? ""
        return switch meter.aggregation {
        case .count: "Events"
        case .sum: "Sum of \(property)"
        case .max: "Largest \(property)"
        case .min: "Smallest \(property)"
        case .uniqueCount: "Different values of \(property)"
        case .latest: "Latest \(property)"
        case .average: "Average of \(property)"
        case .weightedSum: "Level of \(property)"
        case .percentile(let rank): "Percentile \(rank) of \(property)"
        }
    }

    static func conditions(of meter: Meter) -> String? {
        let conditions = meter.filters.sorted { $0.key < $1.key }.map { property, values in
            "\(property): \(values.joined(separator: ", "))"
        }
        return conditions.isEmpty ? nil : "where " + conditions.joined(separator: "; ")
    }

    static func cell(of row: MeterPreview.Row, _ format: PageFormat) -> Cell {
        switch row.value {
        case .success(.quantity(let quantity))?: Cell(format.number(quantity))
        case .success(.member(let name, let isActive))?: Cell(isActive ? name : "– \(name)")
        case .failure(let reason)?: Cell("", detail: reason.explanation, parts: [Badge("Not counted", .warning)])
        case nil: Cell("", parts: [Badge("Another event")])
        }
    }
}
