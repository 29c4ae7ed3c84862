package import WeirAPI
import WeirCore
import WeirPrimitives
package import WeirServices

/// Reads the bodies of requests about features.
package enum FeatureRequest {
    package static func create(_ fields: ObjectReader) -> CreateFeature? {
        let key = fields.required("key") { $0.featureKey() }
        let type = fields.required("type") { $0.choice(FeatureKind.Name.self) }
        let meter = fields.optional("meter") { $0.string(maxBytes: Slug.maximumLength) }
        let unit = fields.optional("unit") { $0.string(maxBytes: 100) }
        let failMode = fields.optional("failMode") { $0.choice(FailMode.self) }
        if meter != nil, let type, type != .metered {
            fields.report("meter", .conflictingFields, "goes with the type 'metered' only")
        }
        guard let key, let type else { return nil }
        return CreateFeature(key: key, type: type, meter: meter, unit: unit, failMode: failMode ?? .closed)
    }

    package static func update(_ fields: ObjectReader) -> UpdateFeature {
        var input = UpdateFeature()
        input.type = fields.change("type") { $0.choice(FeatureKind.Name.self) }
        input.unit = fields.fieldChange("unit") { $0.string(maxBytes: 100) }
        input.failMode = fields.fieldChange("failMode") { $0.choice(FailMode.self) }
        return input
    }
}

/// Reads the bodies of requests about meters.
package enum MeterRequest {
    private static let maximumNames = 50
    private static let maximumValues = 100
    private static let maximumProperties = 20

    package static func create(_ fields: ObjectReader) -> CreateMeter? {
        let code = fields.required("code") { field in
            field.string(maxBytes: Slug.maximumLength, expected: Slug.rule) { Slug.isValid($0) }
        }
        let displayName = fields.optional("displayName") { $0.name() }
        let eventNames = eventNames(fields)
        let aggregation = aggregation(fields)
        let valueProperty = fields.optional("valueProperty") { $0.string(maxBytes: EventProperty.maximumNameBytes) }
        let valueWhenMissing = fields.optional("valueWhenMissing") { $0.quantity() }
        let operation = fields.optional("operationProperty") { $0.string(maxBytes: EventProperty.maximumNameBytes) }
        let filters = fields.optional("filters") { valueTable($0) }
        let exclusions = fields.optional("exclude") { field in
            field.array(maxCount: maximumProperties) { valueTable($0) }
        }
        let groupKeys = fields.optional("groupKeys") { field in
            field.array(maxCount: Meter.maximumGroupKeys) { $0.string(maxBytes: EventProperty.maximumNameBytes) }
        }
        let rounding = fields.optional("rounding") { $0.object(Self.rounding) }
        let effectiveFrom = fields.optional("effectiveFrom") { $0.timestamp() }
        guard let code, let eventNames, let aggregation else { return nil }
        return CreateMeter(
            code: code,
            displayName: displayName,
            eventNames: eventNames,
            aggregation: aggregation,
            valueProperty: valueProperty,
            valueWhenMissing: valueWhenMissing,
            operationProperty: operation,
            filters: filters ?? [:],
            exclusions: exclusions ?? [],
            groupKeys: groupKeys ?? [],
            rounding: rounding,
            effectiveFrom: effectiveFrom
        )
    }

    /// A meter's new name, the only thing of it that can change.
    package static func rename(_ fields: ObjectReader) -> String? {
        fields.required("displayName") { $0.name() }
    }

    /// One event name or several; one of the two fields must be there.
    private static func eventNames(_ fields: ObjectReader) -> [String]? {
        let several = fields.optional("eventNames") { field in
            field.array(minCount: 1, maxCount: maximumNames) { $0.string(maxBytes: EventFields.maximumEventNameBytes) }
        }
        let hasSeveral = fields.says("eventNames")
        let read = { (field: ValueReader) in field.string(maxBytes: EventFields.maximumEventNameBytes) }
        let one = hasSeveral ? fields.optional("eventName", read: read) : fields.required("eventName", read: read)
        if hasSeveral, one != nil {
            fields.report("eventName", .conflictingFields, "does not go together with 'eventNames'; give one of them")
            return nil
        }
        return several ?? one.map { [$0] }
    }

    private static func aggregation(_ fields: ObjectReader) -> Aggregation? {
        let name = fields.required("aggregation") { $0.choice(AggregationName.self) }
        if name == .percentile {
            return fields.required("percentile") { $0.quantity() }.map { .percentile(rank: $0) }
        }
        let rank = fields.optional("percentile") { $0.quantity() }
        guard let name else { return nil }
        if rank != nil {
            fields.report("percentile", .conflictingFields, "goes with the aggregation 'percentile' only")
        }
        switch name {
        case .count: return .count
        case .sum: return .sum
        case .max: return .max
        case .min: return .min
        case .uniqueCount: return .uniqueCount
        case .latest: return .latest
        case .average: return .average
        case .weightedSum: return .weightedSum
        case .percentile: return nil
        }
    }

    private static func valueTable(_ value: ValueReader) -> [String: [String]]? {
        value.map(
            maxCount: maximumProperties,
            isKey: { (1...EventProperty.maximumNameBytes).contains($0.utf8.count) },
            keyForm: "1 to \(EventProperty.maximumNameBytes) bytes long"
        ) { _, values in
            values.array(minCount: 1, maxCount: maximumValues) { $0.comparedText() }
        }
    }

    private static func rounding(_ fields: ObjectReader) -> AggregateRounding? {
        let mode = fields.optional("mode") { $0.choice(RoundingName.self) }
        let places = fields.optional("places") { $0.int(in: -15...9) }
        return AggregateRounding(rounding: (mode ?? .round).rounding, places: places ?? 0)
    }
}

extension ValueReader {
    /// A value that a property is compared with: text, a number or a boolean, in the form that is compared.
    func comparedText() -> String? {
        switch value {
        case .string: return string(maxBytes: EventProperty.maximumTextBytes, allowsEmpty: true)
        case .number(let number): return PropertyValue.number(number).text
        case .bool(let isTrue): return PropertyValue.bool(isTrue).text
        case .null, .oversizedNumber, .array, .object:
            report(.invalidType, "must be a string, a number or a boolean, not \(value.kind)")
            return nil
        }
    }
}
