import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/v1/events/retract`: takes many events back, or says which it would be.
struct RetractionRoutes: RouteGroup {
    let events: EventService

    func register(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/events/retract", .write(.usage), idempotency: .recordsUnderKey) { call in
            let (selection, isDryRun) = try call.read(Self.read)
            let outcome = try await events.retract(selection, isDryRun: isDryRun, context: call.context)
            var response = APIResponse(RetractionBody(outcome: outcome, isDryRun: isDryRun))
            response.changedNothing = outcome.retracted == 0
            response.audited = Self.audited(selection, outcome)
            return response
        }
    }

    private static func read(_ fields: ObjectReader) -> (RetractionSelection, Bool)? {
        let customer = fields.customerReference()
        let isDryRun = fields.optional("dryRun") { $0.bool() } ?? false
        let keys = fields.optional("keys") { field in
            field.array(minCount: 1, maxCount: 1000) { $0.string(maxBytes: EventFields.maximumKeyBytes) }
        }
        let filter = fields.optional("filter") { field in field.object { Self.readFilter($0, customer) } }
        let after = fields.optional("cursor") { field -> EventCursor? in
            guard let text = field.string(maxBytes: Cursor.maximumLength) else { return nil }
            if let cursor = Cursor.position(in: text, list: "retract").flatMap({ EventCursor(bytes: $0) }) {
                return cursor
            }
            field.report(.invalidFormat, "must be the 'nextCursor' of an earlier answer to this question")
            return nil
        }
        switch (keys, filter) {
        case (let keys?, nil):
            guard let customer else {
                fields.report("customerId", .required, "or 'externalCustomerId' is required beside 'keys'")
                return nil
            }
            return (.keys(keys, of: customer), isDryRun)
        case (nil, let filter?):
            return (.filter(filter, after: after), isDryRun)
        case (_?, _?):
            fields.report("filter", .conflictingFields, "and 'keys' exclude each other; give one of them")
        case (nil, nil):
            if !fields.says("keys"), !fields.says("filter") {
                fields.report("filter", .required, "or 'keys' is required, to choose events")
            }
        }
        return nil
    }

    /// What was chosen and what came of it, for the audit trail; which values of properties were chosen may tell of a
    /// person.
    private static func audited(_ selection: RetractionSelection, _ outcome: RetractionOutcome) -> JSONValue {
        var chosen = JSONObject()
        switch selection {
        case .keys(let keys, _):
            chosen["keyCount"] = .number(ExactDecimal(Int64(keys.count)))
            chosen["keys"] = .array(keys.prefix(AuditRendering.namedOfSelection).map { .string($0) })
        case .filter(let filter, let after):
            chosen["eventName"] = filter.eventName.map { .string($0) }
            chosen["keyPrefix"] = filter.keyPrefix.map { .string($0) }
            if filter.range.start > .earliest { chosen["from"] = JSONValue(filter.range.start) }
            if filter.range.end < .distantFuture { chosen["to"] = JSONValue(filter.range.end) }
            let properties = filter.properties.keys.sorted().map { name in
                JSONObject.Member(name: name, value: AuditRendering.personal)
            }
            chosen["properties"] = .object(JSONObject(members: properties))
            // A selection of many parts comes in several requests.
            if after != nil { chosen["continued"] = true }
        }
        let meters = outcome.meters.sorted { $0.key < $1.key }.map { code, count in
            JSONObject.Member(name: code, value: .number(ExactDecimal(Int64(count))))
        }
        return [
            "customerId": outcome.customer.map { JSONValue($0) } ?? .null, "selection": .object(chosen),
            "retracted": .number(ExactDecimal(Int64(outcome.retracted))),
            "missing": .number(ExactDecimal(Int64(outcome.missing.count))),
            "meters": .object(JSONObject(members: meters)),
        ]
    }

    private static func readFilter(_ fields: ObjectReader, _ customer: CustomerReference?) -> EventFilter? {
        var filter = EventFilter(customer: customer)
        filter.eventName = fields.optional("eventName") { $0.string(maxBytes: EventFields.maximumEventNameBytes) }
        filter.keyPrefix = fields.optional("keyPrefix") { $0.string(maxBytes: EventFields.maximumKeyBytes) }
        filter.range = fields.timeRange()
        let properties = fields.optional("properties") { $0.eventProperties() } ?? []
        for member in EventProperties(properties).members { filter.properties[member.name] = member.value.text }
        let choosesSome =
            filter.eventName != nil || filter.keyPrefix != nil || !filter.properties.isEmpty
            || fields.says("from") || fields.says("to")
        guard choosesSome else {
            fields.report(
                "eventName",
                .required,
                "or another field of the filter is required: a filter that chooses everything is refused"
            )
            return nil
        }
        return filter
    }
}

/// What a retraction did, or would do.
private struct RetractionBody: JSONWritable {
    let outcome: RetractionOutcome
    let isDryRun: Bool

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("dryRun", isDryRun)
            json.member("matched", outcome.matched)
            json.member("retracted", outcome.retracted)
            json.object("meters") { json in
                for (code, count) in outcome.meters.sorted(by: { $0.key < $1.key }) { json.member(code, count) }
            }
            json.member("missing", outcome.missing)
            json.member("events", outcome.sample.map { EventListingBody(listing: $0) })
            json.member("hasMore", outcome.next != nil)
            json.member("nextCursor", outcome.next.map { Cursor.text(list: "retract", position: $0.bytes) })
        }
    }
}
