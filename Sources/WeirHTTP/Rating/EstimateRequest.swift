import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// Reads the body of an estimate.
enum EstimateRequest {
    /// Groups, buckets or amounts that the usage of one price may have.
    private static let maximumParts = 10_000

    static func read(_ fields: ObjectReader, now: Timestamp) -> EstimatePrices? {
        let plan = fields.optional("plan") { $0.planKey() }
        let terms = fields.optional("terms") { $0.object { fields in PlanRequest.changes(fields) } }
        let overrides = fields.optional("overrides") { field in
            field.array(maxCount: PriceRules.maximumPrices) { $0.object(PriceRequest.override) }
        }
        let usage = fields.optional("usage") { field in
            field.map(maxCount: PriceRules.maximumPrices, isKey: { Slug.isValid($0) }, keyForm: Slug.rule) { _, value in
                given(value)
            }
        }
        let events = fields.optional("events") { field in
            field.array(maxCount: EstimatePrices.maximumEvents) { $0.object { event($0, now: now) } }
        }
        let seats = fields.optional("seats") { $0.quantity(in: .zero...Quantity.inputLimit) }
        let period = period(fields)
        let zone = fields.optional("timeZone") { $0.string(maxBytes: 64) }
        exactlyOne(of: ["plan", "terms"], fields)
        if fields.says("usage"), fields.says("events") {
            fields.report("events", .conflictingFields, "and 'usage' exclude each other")
        }
        let offer = plan.map { EstimatePrices.Offer.plan($0) } ?? terms.map { .terms($0) }
        guard let offer else { return nil }
        return EstimatePrices(
            offer: offer,
            overrides: overrides ?? [],
            given: events.map { .events($0) } ?? .usage(usage ?? [:]),
            seats: seats?.decimal ?? ExactDecimal(1),
            period: period,
            timeZone: zone
        )
    }

    private static func exactlyOne(of names: [String], _ fields: ObjectReader) {
        let given = names.filter { fields.says($0) }
        let list = names.map { "'\($0)'" }.joined(separator: " or ")
        if given.isEmpty { fields.report(names[0], .required, "is required: give \(list)") }
        if given.count > 1 { fields.report(given[1], .conflictingFields, "excludes '\(given[0])': give \(list)") }
    }

    private static func period(_ fields: ObjectReader) -> TimeRange? {
        let start = fields.optional("from") { $0.timestamp() }
        let end = fields.optional("to") { $0.timestamp() }
        switch (start, end) {
        case (nil, nil): return nil
        case (let start?, let end?) where start < end: return TimeRange(start: start, end: end)
        case (_?, _?): fields.report("to", .conflictingFields, "must be after 'from'")
        case (nil, _?): fields.report("from", .required, "is required together with 'to'")
        case (_?, nil): fields.report("to", .required, "is required together with 'from'")
        }
        return nil
    }

    // MARK: Usage

    /// A quantity, or an object with one of the forms of usage.
    private static func given(_ value: ValueReader) -> GivenUsage? {
        guard case .object = value.value else {
            return value.quantity().map { GivenUsage(usage: .total($0.decimal)) }
        }
        return value.object { fields in
            let usage = usage(fields)
            let prior = fields.optional("prior") { value -> RatedUsage? in
                guard case .object = value.value else { return value.quantity().map { .total($0.decimal) } }
                return value.object(Self.usage)
            }
            let selection = fields.optional("tierSelectionQuantity") { $0.quantity() }
            guard let usage else { return nil }
            return GivenUsage(usage: usage, prior: prior, tierSelectionQuantity: selection?.decimal)
        }
    }

    private static func usage(_ fields: ObjectReader) -> RatedUsage? {
        let quantity = fields.optional("quantity") { $0.quantity() }
        let groups = fields.optional("groups") { $0.array(maxCount: maximumParts) { $0.object(group) } }
        let events = fields.optional("events") { $0.array(maxCount: maximumParts) { $0.quantity() } }
        let peaks = fields.optional("peaks") { field in
            field.map(
                maxCount: 100,
                isKey: { $0.utf8.count <= EventProperty.maximumTextBytes },
                keyForm: "a unit"
            ) { _, peak in peak.quantity() }
        }
        let buckets = fields.optional("buckets") { $0.array(maxCount: maximumParts) { $0.quantity() } }
        exactlyOne(of: ["quantity", "groups", "events", "peaks", "buckets"], fields)
        if let quantity { return .total(quantity.decimal) }
        if let groups { return .groups(groups) }
        if let events { return .events(events.map(\.decimal)) }
        if let peaks { return .peaks(peaks.mapValues(\.decimal)) }
        return buckets.map { .buckets($0.map { BucketUsage(quantity: $0.decimal) }) }
    }

    private static func group(_ fields: ObjectReader) -> GroupUsage? {
        let group = fields.required("group") { field in
            field.map(
                maxCount: Meter.maximumGroupKeys,
                isKey: { (1...200).contains($0.utf8.count) },
                keyForm: "a group key of the meter"
            ) { _, value in Self.text(value) }
        }
        let quantity = fields.required("quantity") { $0.quantity() }
        guard let group, let quantity else { return nil }
        let values = group.sorted { $0.key < $1.key }.map { GroupValue(key: $0.key, value: $0.value) }
        return GroupUsage(group: values, quantity: quantity.decimal)
    }

    /// A text, or null for a property that is missing.
    private static func text(_ value: ValueReader) -> String?? {
        if case .null = value.value { return .some(nil) }
        return value.string(maxBytes: EventProperty.maximumTextBytes, allowsEmpty: true).map { .some($0) }
    }

    private static func event(_ fields: ObjectReader, now: Timestamp) -> LooseEvent? {
        let name = fields.required("eventName", aliases: "event_name") { field in
            field.string(maxBytes: EventFields.maximumEventNameBytes)
        }
        let timestamp = fields.optional("timestamp") { $0.timestamp() }
        let properties = fields.optional("properties") { $0.eventProperties() }
        return name.map { name in
            LooseEvent(name: name, timestamp: timestamp ?? now, properties: EventProperties(properties ?? []))
        }
    }
}
