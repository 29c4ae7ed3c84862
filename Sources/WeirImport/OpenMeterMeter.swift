import WeirAPI
import WeirPrimitives

/// OpenMeter's meters and features.
enum OpenMeterMeter {
    /// A meter that was taken over.
    struct Known: Sendable {
        var meter: JSONObject
        /// Properties, by the name of the group there.
        var properties: [String: String]

        init(_ meter: JSONObject, _ record: ForeignRecord) {
            self.meter = meter
            properties = [:]
            for member in record.record("groupBy")?.object.members ?? [] {
                properties[member.name] = member.value.stringValue.flatMap(OpenMeterMeter.property)
            }
        }
    }

    struct Feature: Sendable {
        var feature: JSONObject
        /// A meter of its own, for one that counts a part of a meter.
        var meter: JSONObject?
    }

    private static let readOfMeter: Set<String> = [
        "id", "slug", "key", "name", "description", "metadata", "createdAt", "updatedAt", "deletedAt", "aggregation",
        "eventType", "eventFrom", "valueProperty", "groupBy", "windowSize",
    ]
    private static let readOfFeature: Set<String> = [
        "id", "key", "name", "metadata", "createdAt", "updatedAt", "deletedAt", "archivedAt", "meterSlug", "meter",
        "meterGroupByFilters", "advancedMeterGroupByFilters",
    ]

    static func meter(_ record: ForeignRecord) -> Mapped<JSONObject> {
        let name = record.text("slug") ?? record.text("key") ?? ""
        guard let code = ImportNames.key(name) else { return .leftOut("meter", name, "slug", "it has no slug") }
        let kind = record.text("aggregation")?.uppercased() ?? ""
        guard let aggregation = aggregation(kind) else {
            return .leftOut("meter", name, "aggregation", "'\(kind)' is not known")
        }
        guard let type = record.text("eventType") else {
            return .leftOut("meter", name, "eventType", "it does not say which events it counts")
        }
        var notes = ImportNote.unread("meter", name, record, readOfMeter)
        if code != name { notes.append(ImportNote("meter", name, "slug", "it is called '\(code)' here")) }
        var meter: JSONObject = [
            "code": .string(code), "displayName": .string(ImportNames.title(record.text("name")) ?? code),
            "eventName": .string(type), "aggregation": .string(aggregation),
        ]
        if aggregation != "count" {
            guard let path = record.text("valueProperty"), let property = property(path) else {
                return .leftOut("meter", name, "valueProperty", "it is not a plain path like $.tokens")
            }
            meter["valueProperty"] = .string(property)
        }
        var keys: [JSONValue] = []
        for member in record.record("groupBy")?.object.members ?? [] {
            guard let path = member.value.stringValue, let property = property(path) else {
                notes.append(ImportNote("meter", name, "groupBy.\(member.name)", "it is not a plain path like $.model"))
                continue
            }
            guard keys.count < LagoMeter.maximumGroupKeys else {
                notes.append(
                    ImportNote("meter", name, "groupBy.\(member.name)", "usage is kept apart by 8 properties at most")
                )
                continue
            }
            if property != member.name {
                notes.append(
                    ImportNote(
                        "meter",
                        name,
                        "groupBy.\(member.name)",
                        "the key is called '\(property)', as the property is"
                    )
                )
            }
            keys.append(.string(property))
        }
        if !keys.isEmpty { meter["groupKeys"] = .array(keys) }
        if let from = record.instant("eventFrom") { meter["effectiveFrom"] = JSONValue(from) }
        return Mapped(meter, notes)
    }

    private static func aggregation(_ kind: String) -> String? {
        switch kind {
        case "SUM": "sum"
        case "COUNT": "count"
        case "UNIQUE_COUNT": "unique_count"
        case "AVG": "average"
        case "MIN": "min"
        case "MAX": "max"
        case "LATEST": "latest"
        case _: nil
        }
    }

    /// The property that a path like `$.usage.tokens` names; nil for paths that choose, as with brackets.
    static func property(_ path: String) -> String? {
        guard path.hasPrefix("$.") else { return nil }
        let name = path.dropFirst(2)
        let isPlain = !name.isEmpty && !name.contains { "[]()*?@ ".contains($0) } && !name.contains("..")
        return isPlain ? String(name) : nil
    }

    /// A feature; one that counts only some groups of its meter gets a meter that does.
    static func feature(_ record: ForeignRecord, meters: [String: Known]) -> Mapped<Feature> {
        let name = record.text("key") ?? ""
        guard let key = ImportNames.key(name) else { return .leftOut("feature", name, "key", "it has no key") }
        guard let slug = record.text("meterSlug") ?? record.text("meter.slug") ?? record.text("meter.key") else {
            // It comes into being with the first plan that has it, which says of which type it is.
            return Mapped(nil)
        }
        guard let known = meters[slug] else {
            return .leftOut("feature", name, "meterSlug", "its meter '\(slug)' was not taken over")
        }
        let notes = ImportNote.unread("feature", name, record, readOfFeature)
        let meter = known.meter
        var conditions = JSONObject()
        for member in record.record("meterGroupByFilters")?.object.members ?? [] {
            guard let value = member.value.stringValue, let property = known.properties[member.name] else {
                return .leftOut("feature", name, "meterGroupByFilters", "the meter has no group '\(member.name)'")
            }
            conditions[property] = [.string(value)]
        }
        for member in record.record("advancedMeterGroupByFilters")?.object.members ?? [] {
            let filter = ForeignRecord(member.value.objectValue ?? [:])
            let values = filter.text("$eq").map { [$0] } ?? filter.texts("$in")
            guard !values.isEmpty, filter.object.count == 1, let property = known.properties[member.name] else {
                return .leftOut(
                    "feature",
                    name,
                    "advancedMeterGroupByFilters",
                    "a filter of a meter asks for certain values only"
                )
            }
            conditions[property] = .array(values.map { .string($0) })
        }
        guard !conditions.isEmpty else {
            return Mapped(
                Feature(feature: ["key": .string(key), "type": "metered", "meter": meter["code"] ?? .string(slug)]),
                notes
            )
        }
        var own = meter
        let code = "\(slug.prefix(49)):\(key.prefix(50))"
        own["code"] = .string(code)
        own["displayName"] = .string(ImportNames.title(record.text("name")) ?? key)
        own["filters"] = .object(conditions)
        return Mapped(
            Feature(feature: ["key": .string(key), "type": "metered", "meter": .string(code)], meter: own),
            notes
        )
    }
}
