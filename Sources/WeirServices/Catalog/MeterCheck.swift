import WeirCore
import WeirPrimitives

/// Finds what in a new meter does not go together.
enum MeterCheck {
    static func issues(of input: CreateMeter) -> [RequestIssue] {
        var issues: [RequestIssue] = []
        if Set(input.eventNames).count != input.eventNames.count {
            issues.append(RequestIssue("eventNames", .conflictingFields, "'eventNames' must name each event once"))
        }
        issues += valueIssues(of: input)
        if case .percentile(let rank) = input.aggregation, rank <= .zero || rank > Quantity(100) {
            issues.append(RequestIssue("percentile", .outOfRange, "'percentile' must be above 0 and at most 100"))
        }
        if Set(input.groupKeys).count != input.groupKeys.count {
            issues.append(RequestIssue("groupKeys", .conflictingFields, "'groupKeys' must name each property once"))
        }
        return issues
    }

    private static func valueIssues(of input: CreateMeter) -> [RequestIssue] {
        var issues: [RequestIssue] = []
        switch (input.aggregation.needsValue, input.valueProperty) {
        case (true, nil):
            let message = "'valueProperty' is required: it names the property that holds the value"
            issues.append(RequestIssue("valueProperty", .required, message))
        case (false, .some):
            let message = "'valueProperty' does not go with 'count', which counts events whatever they hold"
            issues.append(RequestIssue("valueProperty", .conflictingFields, message))
        case (true, .some), (false, nil): break
        }
        let isUnique = input.aggregation == .uniqueCount
        if input.operationProperty != nil, !isUnique {
            let message = "'operationProperty' goes with 'unique_count' only"
            issues.append(RequestIssue("operationProperty", .conflictingFields, message))
        }
        if input.valueWhenMissing != nil, isUnique || !input.aggregation.needsValue {
            let message = "'valueWhenMissing' goes with aggregations of numbers only"
            issues.append(RequestIssue("valueWhenMissing", .conflictingFields, message))
        }
        return issues
    }
}
