package import WeirPrimitives

/// What one event adds to one meter.
package struct Contribution: Sendable, Hashable {
    package enum Value: Sendable, Hashable {
        case quantity(Quantity)
        /// A member of a unique count; `isActive` is false for a `remove` operation.
        case member(String, isActive: Bool)
    }

    package var meter: MeterID
    package var group: GroupKey
    package var value: Value

    package init(meter: MeterID, group: GroupKey, value: Value) {
        self.meter = meter
        self.group = group
        self.value = value
    }
}

/// Why a meter that listens to the event's name does not count it.
///
/// In order of precedence.
package enum NotCounted: Sendable, Hashable {
    case filtered(property: String)
    case excluded
    case missingValue(property: String)
    case invalidValue(property: String)
    case invalidOperation(property: String)
    case beforeEffectiveTime
    case archived

    /// A sentence part for answers: "the property 'tokens' is missing".
    package var explanation: String {
        switch self {
        case .filtered(let property): "the property '\(property)' has none of the values that the meter's filter names"
        case .excluded: "an exclusion of the meter matches"
        case .missingValue(let property): "the property '\(property)' is missing"
        case .invalidValue(let property):
            "the property '\(property)' is not a number within ±10^15 with at most 9 decimals"
        case .invalidOperation(let property): "the property '\(property)' is neither 'add' nor 'remove'"
        case .beforeEffectiveTime: "its timestamp is before the meter's effective time"
        case .archived: "the meter is archived"
        }
    }
}

extension Meter {
    /// What an event adds to this meter, or why it adds nothing.
    ///
    /// The event's name is taken to match.
    package func contribution(of properties: EventProperties) -> Result<Contribution, NotCounted> {
        for (property, values) in filters where !Self.matches(properties[property], values) {
            return .failure(.filtered(property: property))
        }
        let isExcluded = exclusions.contains { exclusion in
            !exclusion.isEmpty && exclusion.allSatisfy { Self.matches(properties[$0.key], $0.value) }
        }
        if isExcluded { return .failure(.excluded) }
        return value(in: properties).map { value in
            Contribution(meter: id, group: GroupKey(groupKeys.map { properties[$0]?.text }), value: value)
        }
    }

    private static func matches(_ value: PropertyValue?, _ allowed: [String]) -> Bool {
        guard let text = value?.text else { return false }
        return allowed.contains(text)
    }

    private func value(in properties: EventProperties) -> Result<Contribution.Value, NotCounted> {
        guard let property = valueProperty, aggregation.needsValue else { return .success(.quantity(.one)) }
        guard let found = properties[property] else {
            guard let valueWhenMissing, aggregation != .uniqueCount else {
                return .failure(.missingValue(property: property))
            }
            return .success(.quantity(valueWhenMissing))
        }
        if case .uniqueCount = aggregation { return member(found.text, in: properties) }
        guard let quantity = found.quantity else { return .failure(.invalidValue(property: property)) }
        return .success(.quantity(quantity))
    }

    private func member(_ text: String, in properties: EventProperties) -> Result<Contribution.Value, NotCounted> {
        guard let operationProperty, let operation = properties[operationProperty] else {
            return .success(.member(text, isActive: true))
        }
        switch operation.text {
        case "add": return .success(.member(text, isActive: true))
        case "remove": return .success(.member(text, isActive: false))
        case _: return .failure(.invalidOperation(property: operationProperty))
        }
    }
}

extension NotCounted: Error {}
