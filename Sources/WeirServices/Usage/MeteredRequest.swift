import WeirCore
import WeirPrimitives

/// A decision's request in terms of the feature's meter: the event that a yes records.
struct MeteredRequest {
    enum Purpose {
        case consume
        case reserve
    }

    let feature: FeatureKey
    let meter: MeterID
    let eventName: String
    /// How much is asked for: what the event adds to a sum, and 1 on other meters.
    let quantity: Quantity
    /// The event's, the quantity included.
    let properties: EventProperties

    /// Reads a request, which must fit the meter.
    ///
    /// A sum takes its value from the quantity, and a count counts calls one by one. All other meters take what they
    /// need from the properties, so a quantity would say the same thing twice; and since what an event would add to
    /// them depends on all others, nothing can be reserved on them.
    ///
    /// - Throws: ``WeirError`` `notFound` for an unknown feature, else `invalidInput`.
    init(_ request: DecisionRequest, for purpose: Purpose, under policy: PolicySnapshot) throws(WeirError) {
        guard let feature = policy.feature(named: request.feature) else {
            throw Self.unknownFeature(request.feature)
        }
        // By reference: a copy of a meter would count references to all that it names, for each request.
        guard let matcher = feature.meter.flatMap({ policy.meters.matcher(of: $0) }) else {
            throw .invalid("feature", .notAllowed, "names a \(feature.kind.name.rawValue) feature, which has no usage")
        }
        self.feature = feature.key
        self.meter = matcher.meter.id
        eventName = try Self.eventName(request, matcher.meter)
        switch matcher.meter.aggregation {
        case .count:
            quantity = request.quantity ?? .one
            guard quantity == .one else {
                throw .invalid(
                    "quantity",
                    .notAllowed,
                    "must be 1: meter '\(matcher.meter.code)' counts calls one by one"
                )
            }
            properties = request.properties
        case .sum:
            let summed = try Self.summedQuantity(request, matcher.meter)
            quantity = summed
            properties =
                matcher.meter.valueProperty.map { request.properties.setting($0, to: .number(summed.decimal)) }
                ?? request.properties
        case .max, .min, .uniqueCount, .latest, .average, .weightedSum, .percentile:
            try Self.checkTakesProperties(request, purpose, matcher.meter)
            quantity = .one
            properties = request.properties
        }
        if Self.mayNotCount(matcher.meter), case .failure(let reason) = matcher.meter.contribution(of: properties) {
            throw .invalid(
                "properties",
                .notAllowed,
                "do not fit meter '\(matcher.meter.code)', which would not count the event: \(reason.explanation)"
            )
        }
        if matcher.meter.archivedAt != nil {
            throw WeirError(
                .conflict,
                "Meter '\(matcher.meter.code)' of feature '\(feature.key)' is archived and counts nothing."
            )
        }
    }

    /// Whether there are events of the right name that a meter does not count, though they have the quantity given here.
    private static func mayNotCount(_ meter: Meter) -> Bool {
        switch meter.aggregation {
        case .count, .sum: !meter.filters.isEmpty || !meter.exclusions.isEmpty
        case .max, .min, .uniqueCount, .latest, .average, .weightedSum, .percentile: true
        }
    }

    static func unknownFeature(_ name: String) -> WeirError {
        // A name comes from the request and may be of any length.
        let shown = name.count > Slug.maximumLength ? String(name.prefix(Slug.maximumLength)) + "…" : name
        return WeirError(
            .notFound,
            "Unknown feature '\(shown)'",
            hint: "Create it with POST /v1/features, or name it in a plan's quotas.",
            reason: .unknownFeature,
            details: [Fact("feature", .text(shown))]
        )
    }

    private static func eventName(_ request: DecisionRequest, _ meter: Meter) throws(WeirError) -> String {
        var list: String { meter.eventNames.map { "'\($0)'" }.joined(separator: ", ") }
        guard let name = request.eventName else {
            guard meter.eventNames.count == 1 else {
                throw .invalid("eventName", .required, "is required: meter '\(meter.code)' listens to \(list)")
            }
            return meter.eventNames[0]
        }
        guard meter.eventNames.contains(name) else {
            throw .invalid("eventName", .unknownValue, "must be one that meter '\(meter.code)' listens to: \(list)")
        }
        return name
    }

    /// The quantity, be it given as such or as the property that the meter sums.
    private static func summedQuantity(_ request: DecisionRequest, _ meter: Meter) throws(WeirError) -> Quantity {
        let property = meter.valueProperty.flatMap { request.properties[$0] }
        guard let property else { return try positive(request.quantity ?? .one, "quantity") }
        let path = "properties.\(meter.valueProperty ?? "")"
        guard let value = property.quantity else {
            throw .invalid(path, .invalidFormat, "must be a number with at most 9 decimals")
        }
        if let quantity = request.quantity, quantity != value {
            throw .invalid(path, .conflictingFields, "says another quantity than 'quantity'; give one of them")
        }
        return try positive(value, path)
    }

    private static func positive(_ quantity: Quantity, _ path: String) throws(WeirError) -> Quantity {
        guard quantity > .zero, quantity <= .inputLimit else {
            throw .invalid(path, .outOfRange, "must be greater than 0 and at most \(Quantity.inputLimit)")
        }
        return quantity
    }

    private static func checkTakesProperties(
        _ request: DecisionRequest,
        _ purpose: Purpose,
        _ meter: Meter
    ) throws(WeirError) {
        switch purpose {
        case .reserve:
            throw .invalid(
                "feature",
                .notAllowed,
                "cannot be reserved: meter '\(meter.code)' adds up neither calls nor quantities"
            )
        case .consume:
            guard request.quantity == nil else {
                throw .invalid(
                    "quantity",
                    .notAllowed,
                    "must be left out: meter '\(meter.code)' takes its value from 'properties.\(meter.valueProperty ?? "")'"
                )
            }
        }
    }
}
