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

/// A meter made ready to look at events in their bytes; made once for a version of a workspace's meters.
package final class MeterMatcher: Sendable {
    package let meter: Meter
    let id: MeterID
    let aggregation: Aggregation
    let rounding: AggregateRounding?
    /// Its place among the workspace's meters.
    let index: Int
    private let valueProperty: [UInt8]?
    private let operationProperty: [UInt8]?
    private let filters: [Condition]
    private let exclusions: [[Condition]]
    private let groupKeys: [[UInt8]]
    private let eventNames: [[UInt8]]

    /// A property that must have one of some values.
    private struct Condition {
        let property: String
        let name: [UInt8]
        let values: [[UInt8]]

        init(_ property: String, _ values: [String]) {
            self.property = property
            name = Array(property.utf8)
            self.values = values.map { Array($0.utf8) }
        }

        func holds(_ properties: PropertyView) -> Bool {
            name.withUnsafeBufferPointer { properties[$0] }?.isOne(of: values) ?? false
        }
    }

    init(_ meter: Meter, index: Int = 0) {
        self.meter = meter
        self.index = index
        id = meter.id
        aggregation = meter.aggregation
        rounding = meter.rounding
        valueProperty = meter.aggregation.needsValue ? meter.valueProperty.map { Array($0.utf8) } : nil
        operationProperty = meter.operationProperty.map { Array($0.utf8) }
        filters = meter.filters.sorted { $0.key < $1.key }.map(Condition.init)
        exclusions = meter.exclusions.filter { !$0.isEmpty }.map { $0.map(Condition.init) }
        groupKeys = meter.groupKeys.map { Array($0.utf8) }
        eventNames = meter.eventNames.map { Array($0.utf8) }
    }

    func listens(to name: UnsafeBufferPointer<UInt8>) -> Bool {
        eventNames.contains { $0.withUnsafeBufferPointer { ByteOrder.equal($0, name) } }
    }

    /// What an event adds, or why it adds nothing.
    ///
    /// The event's name is taken to match.
    package func contribution(of properties: EventProperties) -> Result<Contribution, NotCounted> {
        properties.withView { view in
            evaluate(view).map { Contribution(meter: id, group: group(of: view), value: $0) }
        }
    }

    /// What an event with some properties adds, its group apart.
    func evaluate(_ properties: PropertyView) -> Result<Contribution.Value, NotCounted> {
        for filter in filters where !filter.holds(properties) { return .failure(.filtered(property: filter.property)) }
        for exclusion in exclusions where exclusion.allSatisfy({ $0.holds(properties) }) { return .failure(.excluded) }
        guard let valueProperty else { return .success(.quantity(.one)) }
        guard let found = valueProperty.withUnsafeBufferPointer({ properties[$0] }) else {
            guard let value = meter.valueWhenMissing, aggregation != .uniqueCount else {
                return .failure(.missingValue(property: meter.valueProperty ?? ""))
            }
            return .success(.quantity(value))
        }
        if aggregation == .uniqueCount { return member(found.value.text, in: properties) }
        guard let quantity = found.quantity else {
            return .failure(.invalidValue(property: meter.valueProperty ?? ""))
        }
        return .success(.quantity(quantity))
    }

    func group(of properties: PropertyView) -> GroupKey {
        groupKeys.isEmpty ? .empty : GroupKey(groupKeys, of: properties)
    }

    private func member(_ text: String, in properties: PropertyView) -> Result<Contribution.Value, NotCounted> {
        guard let operationProperty,
            let operation = operationProperty.withUnsafeBufferPointer({ properties[$0] })
        else { return .success(.member(text, isActive: true)) }
        switch operation.value.text {
        case "add": return .success(.member(text, isActive: true))
        case "remove": return .success(.member(text, isActive: false))
        case _: return .failure(.invalidOperation(property: meter.operationProperty ?? ""))
        }
    }
}

extension Meter {
    /// What an event adds to this meter, or why it adds nothing.
    ///
    /// The event's name is taken to match. Who asks often asks a ``MeterMatcher``, which is made ready once.
    package func contribution(of properties: EventProperties) -> Result<Contribution, NotCounted> {
        MeterMatcher(self).contribution(of: properties)
    }
}

extension NotCounted: Error {}
