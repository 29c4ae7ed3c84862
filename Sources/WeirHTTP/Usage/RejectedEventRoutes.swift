import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
package import WeirServices
package import WeirStorage

/// `/v1/events/rejected`: events that were not accepted.
struct RejectedEventRoutes: RouteGroup {
    let events: EventService

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/v1/events/rejected", .read(.usage), readsQuery: true, use: list)
        routes.on(.post, "/v1/events/rejected/replay", .write(.usage), idempotency: .recordsUnderKey, use: replay)
        routes.on(
            .post,
            "/v1/events/rejected/discard",
            .write(.usage),
            idempotency: .recordsUnderKey,
            use: discardMany
        )
        routes.on(
            .delete,
            "/v1/events/rejected/{id}",
            .write(.usage),
            idempotency: .recordsUnderKey,
            audit: .requestWithAnswer,
            use: discard
        )
    }

    @Sendable
    private func list(_ call: APICall) async throws -> APIResponse {
        let (filter, page) = try call.readQuery { fields in
            (Self.filter(fields), PageRequest<RejectedEventID>.read(fields, list: "rejectedEvents"))
        }
        let found = try await events.rejected(
            filter: filter,
            before: page.after,
            limit: page.limit + 1,
            context: call.context
        )
        return .list("rejectedEvents", Page(found, limit: page.limit), position: \.id) {
            RejectedEventBody(rejected: $0)
        }
    }

    /// Which rejected events are meant.
    private static func filter(_ fields: ObjectReader) -> RejectedEventFilter {
        RejectedEventFilter(
            customer: fields.optional("customerId") { $0.customerID() },
            eventName: fields.optional("eventName") { $0.string(maxBytes: EventFields.maximumEventNameBytes) },
            code: fields.optional("code") { $0.choice(EventRejection.Code.self) }?.rawValue
        )
    }

    @Sendable
    private func replay(_ call: APICall) async throws -> APIResponse {
        let selection = try call.read { fields -> ReplaySelection? in
            let ids = fields.optional("ids") { field in
                field.array(minCount: 1, maxCount: EventService.maximumReplay) { $0.id(RejectedEventID.self) }
            }
            let all = fields.optional("all") { $0.bool() } ?? false
            let after = PageRequest<RejectedEventID>.read(fields, list: "replay").after
            let filter = Self.filter(fields)
            if ids != nil, filter != .all {
                fields.report("ids", .conflictingFields, "and a filter exclude each other; give one of them")
            }
            switch (ids, all) {
            case (let ids?, false): return .ids(ids)
            case (nil, true): return .all(filter, before: after)
            case (_?, true):
                fields.report("all", .conflictingFields, "and 'ids' exclude each other; give one of them")
            case (nil, false):
                if !fields.says("ids") { fields.report("ids", .required, "or \"all\": true is required") }
            }
            return nil
        }
        let outcome = try await events.replay(selection, context: call.context) { kept in
            KeptEvent.read(kept)
        }
        let next = outcome.next.map { Cursor.text(list: "replay", position: $0.bytes) }
        var response = APIResponse.json { json in
            json.object { json in
                json.array("results") { json in
                    for entry in outcome.entries { json.element(ReplayEntryBody(entry: entry)) }
                }
                json.member("causes", outcome.causes.map { RejectedCauseBody(cause: $0) })
                json.member("hasMore", next != nil)
                json.member("nextCursor", next)
            }
        }
        response.audited = Self.audited(selection, outcome)
        return response
    }

    /// What was chosen and what came of it, for the audit trail.
    private static func audited(_ selection: ReplaySelection, _ outcome: ReplayOutcome) -> JSONValue {
        var chosen = JSONObject()
        var customer: JSONValue = .null
        switch selection {
        case .ids(let ids):
            chosen["idCount"] = .number(ExactDecimal(Int64(ids.count)))
            chosen["ids"] = .array(ids.prefix(AuditRendering.namedOfSelection).map { JSONValue($0) })
        case .all(let filter, let before):
            chosen["all"] = true
            customer = filter.customer.map { JSONValue($0) } ?? .null
            chosen["eventName"] = filter.eventName.map { .string($0) }
            chosen["code"] = filter.code.map { .string($0) }
            if before != nil { chosen["continued"] = true }
        }
        var (accepted, rejected, missing) = (0, 0, 0)
        for entry in outcome.entries {
            switch entry.fate {
            case .tried(.accepted): accepted += 1
            case .tried(.rejected): rejected += 1
            case .missing: missing += 1
            }
        }
        return [
            "customerId": customer, "selection": .object(chosen),
            "accepted": .number(ExactDecimal(Int64(accepted))), "rejected": .number(ExactDecimal(Int64(rejected))),
            "missing": .number(ExactDecimal(Int64(missing))),
        ]
    }

    // MARK: Giving up

    @Sendable
    private func discardMany(_ call: APICall) async throws -> APIResponse {
        let (filter, isDryRun) = try call.read { fields -> (RejectedEventFilter, Bool)? in
            let isDryRun = fields.optional("dryRun") { $0.bool() } ?? false
            let all = fields.optional("all") { $0.bool() } ?? false
            let filter = Self.filter(fields)
            if all || filter != .all { return (filter, isDryRun) }
            fields.report("all", .required, "must be true, or a filter is required, to choose rejected events")
            return nil
        }
        let outcome = try await events.discardRejected(filter, isDryRun: isDryRun, context: call.context)
        var response = APIResponse(RejectedDiscardBody(outcome: outcome, isDryRun: isDryRun))
        response.changedNothing = outcome.discarded == 0
        var chosen: JSONObject = ["all": true]
        chosen["eventName"] = filter.eventName.map { .string($0) }
        chosen["code"] = filter.code.map { .string($0) }
        response.audited = [
            "customerId": filter.customer.map { JSONValue($0) } ?? .null, "selection": .object(chosen),
            "discarded": .number(ExactDecimal(Int64(outcome.discarded))),
        ]
        return response
    }

    @Sendable
    private func discard(_ call: APICall) async throws -> APIResponse {
        let id = try call.identifier(of: "Rejected event", as: RejectedEventID.self)
        try await events.discardRejected(id, context: call.context)
        return .json { json in
            json.object { json in
                json.member("id", id)
                json.member("deleted", true)
            }
        }
    }
}

/// An event that was rejected and kept.
package enum KeptEvent {
    /// Reads it again, under the rules of today.
    package static func read(_ kept: RejectedEvent) -> SentEvent {
        let value = (try? JSONParser.parse(Array(kept.event.text.utf8))) ?? .null
        do {
            let isCloudEvent = CloudEvent.isOne(value)
            return SentEvent(.event(try isCloudEvent ? CloudEvent.read(value) : EventFields.read(value)))
        } catch {
            return SentEvent(.rejected(RejectedFields(value: value, issues: error.issues)))
        }
    }
}

/// What became of one event of a replay.
struct ReplayEntryBody: JSONWritable {
    let entry: ReplayOutcome.Entry

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", entry.id)
            switch entry.fate {
            case .tried(.accepted(let accepted)):
                json.member("status", "accepted")
                json.member("idempotencyKey", accepted.key)
                json.member("meters", accepted.meters)
                json.memberIfPresent("unmatched", accepted.unmatched)
            case .tried(.rejected(let rejection)):
                json.member("status", "rejected")
                json.member("code", rejection.code.rawValue)
                json.member("message", rejection.message)
            case .missing:
                json.member("status", "missing")
                json.member("code", EventRejection.Code.notFound.rawValue)
                json.member("message", "There is no such rejected event; it may have been replayed before.")
            }
        }
    }
}

/// Why some events were rejected.
struct RejectedCauseBody: JSONWritable {
    let cause: RejectedEventCause

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("code", cause.code)
            json.member("count", cause.count)
            json.member("message", cause.message)
        }
    }
}

/// What was given up, or would be.
struct RejectedDiscardBody: JSONWritable {
    let outcome: RejectedDiscard
    let isDryRun: Bool

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("dryRun", isDryRun)
            json.member("matched", outcome.matched)
            json.member("discarded", outcome.discarded)
            json.member("causes", outcome.causes.map { RejectedCauseBody(cause: $0) })
            json.member("events", outcome.sample.map { RejectedEventBody(rejected: $0) })
        }
    }
}
