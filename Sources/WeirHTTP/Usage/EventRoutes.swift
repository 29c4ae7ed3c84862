import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/v1/events`: what happened.
struct EventRoutes: RouteGroup {
    let events: EventService

    func register(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/events", .write(.usage), idempotency: .recordsUnderKey, submit: single)
        routes.on(.post, "/v1/events/batch", .write(.usage), idempotency: .recordsUnderKey, submit: batch)
        routes.on(.get, "/v1/events", .read(.usage), use: list)
        routes.onCustomer(
            .delete,
            "/events/{key}",
            .write(.usage),
            idempotency: .recordsUnderKey,
            use: retract
        )
    }

    // MARK: Recording

    /// Events of a call as they were read.
    private struct Sent: Sendable {
        var events: [SentEvent]
        var isAtomic = false
        /// Of a single event that could not be read: what is wrong, told when the event is kept.
        var error: APIError?
    }

    private var single: LedgerHandler { handler(read: Self.readOne, reply: Self.replyToOne) }
    private var batch: LedgerHandler { handler(read: Self.readBatch, reply: Self.replyToBatch) }

    /// A handler that keeps rejected events before it answers.
    private func handler(
        read: @escaping @Sendable (APICall) throws -> Sent,
        reply: @escaping @Sendable ([EventResult], Sent, APICall) throws -> APIResponse
    ) -> LedgerHandler {
        LedgerHandler(
            read: read,
            kept: { events.keptSubmission($0.events, isAtomic: $0.isAtomic, context: $1.context) },
            loaded: { try await events.submission($0.events, isAtomic: $0.isAtomic, context: $1.context) },
            reply: { results, sent, call in
                guard !sent.isAtomic, results.contains(where: \.isRejected) else {
                    return .now(try reply(results, sent, call))
                }
                return .afterwards {
                    try await events.keepRejected(sent.events, results, context: call.context)
                    return try reply(results, sent, call)
                }
            }
        )
    }

    @Sendable
    private static func readOne(_ call: APICall) throws -> Sent {
        let value = try call.json()
        do {
            var event = SentEvent(.event(try EventFields.read(value)))
            event.setKey(call.idempotencyKey)
            return Sent(events: [event])
        } catch {
            // Kept first, so that it can be seen and tried again; the answer names every issue.
            let rejected = SentEvent(.rejected(RejectedFields(value: value, issues: error.issues)))
            return Sent(events: [rejected], error: error)
        }
    }

    @Sendable
    private static func replyToOne(_ results: [EventResult], _ sent: Sent, _ call: APICall) throws -> APIResponse {
        if let error = sent.error { throw error }
        switch results.first {
        case nil:
            throw WeirError(.internalError, "An event got no result.")
        case .rejected(let rejection):
            throw rejection.error
        case .accepted(let accepted):
            return .json(status: .accepted) { json in
                json.object { json in
                    json.member("status", "accepted")
                    json.member("idempotencyKey", accepted.key)
                    json.member("requestId", call.context.requestID)
                    json.member("meters", accepted.meters)
                    json.memberIfPresent("unmatched", accepted.unmatched)
                }
            }
        }
    }

    @Sendable
    private static func readBatch(_ call: APICall) throws -> Sent {
        let isAtomic = try call.readQuery { fields in fields.optional("atomic") { $0.bool() } ?? false }
        var sent = try call.withBody { try EventBatch.read($0) }.map { SentEvent($0) }
        if let key = call.idempotencyKey {
            for index in sent.indices { sent[index].setKey("\(key)/\(index)") }
        }
        return Sent(events: sent, isAtomic: isAtomic)
    }

    @Sendable
    private static func replyToBatch(_ results: [EventResult], _ sent: Sent, _ call: APICall) throws -> APIResponse {
        let tally = EventTally(results)
        if sent.isAtomic, let error = tally.atomicError(of: sent.events.count) { throw error }
        return .json(status: .accepted) { json in
            json.object { json in
                json.member("status", "accepted")
                json.member("count", tally.count)
                json.member("duplicates", tally.duplicates)
                json.member("replaced", tally.replaced)
                json.array("rejected") { json in
                    for (index, rejection) in tally.rejected {
                        json.object { json in
                            json.member("index", index)
                            json.member("code", rejection.code.rawValue)
                            json.member("message", rejection.message)
                        }
                    }
                }
                json.member("requestId", call.context.requestID)
            }
        }
    }

    @Sendable
    private func retract(_ call: APICall) async throws -> APIResponse {
        let retracted = try await events.retract(
            key: call.parameter("key"),
            of: try call.customerReference(),
            context: call.context
        )
        return .json { json in
            json.object { json in
                json.member("status", "retracted")
                json.member("customerId", retracted.customer)
                json.member("idempotencyKey", retracted.key)
                json.member("requestId", call.context.requestID)
            }
        }
    }

    // MARK: Listing

    @Sendable
    private func list(_ call: APICall) async throws -> APIResponse {
        let (filter, page) = try call.readQuery { fields in
            let customer = fields.customerReference()
            let name = fields.optional("eventName") { $0.string(maxBytes: EventFields.maximumEventNameBytes) }
            let key = fields.optional("key", aliases: "idempotencyKey") {
                $0.string(maxBytes: EventFields.maximumKeyBytes)
            }
            let range = fields.timeRange()
            let status = fields.optional("status") { $0.choice(EventStatus.self) }
            let page = PageRequest<EventCursor>.read(fields, list: "events") { EventCursor(bytes: $0) }
            return (EventFilter(customer: customer, eventName: name, key: key, range: range, status: status), page)
        }
        let found = try await events.events(filter, after: page.after, limit: page.limit, context: call.context)
        let next = found.next.map { Cursor.text(list: "events", position: $0.bytes) }
        return .json { json in
            json.page("events", found.events, nextCursor: next) { json, listing in
                json.element(EventListingBody(listing: listing))
            }
        }
    }
}

/// What became of the events of a batch, counted.
struct EventTally {
    private(set) var count = 0
    private(set) var duplicates = 0
    private(set) var replaced = 0
    private(set) var rejected: [(index: Int, rejection: EventRejection)] = []

    /// - Parameter results: In the order of the request.
    init(_ results: [EventResult]) {
        for (index, result) in results.enumerated() {
            switch result {
            case .rejected(let rejection): rejected.append((index, rejection))
            case .accepted(let accepted):
                count += 1
                switch accepted.kind {
                case .new: break
                case .duplicate: duplicates += 1
                case .replaced: replaced += 1
                }
            }
        }
    }

    /// Why an atomic batch was not taken; nil when it was.
    ///
    /// Only events with a cause of their own are named. Has the code of the causes if they share one.
    func atomicError(of total: Int) -> APIError? {
        let causes = rejected.filter { $0.rejection != EventService.notTaken }
        guard let first = causes.first else { return nil }
        let code =
            causes.allSatisfy { $0.rejection.code == first.rejection.code }
            ? ErrorCode(first.rejection.code) : .invalidInput
        return APIError(
            code,
            "None of the \(total) events was recorded: event \(first.index) was rejected: \(first.rejection.message)",
            hint: "Correct or leave out the events under 'rejected', and send the batch again.",
            members: [
                "rejected": .array(
                    causes.prefix(IssueCollector.limit).map { index, rejection -> JSONValue in
                        [
                            "index": .number(ExactDecimal(Int64(index))),
                            "code": .string(rejection.code.rawValue),
                            "message": .string(rejection.message),
                        ]
                    }
                )
            ]
        )
    }
}
