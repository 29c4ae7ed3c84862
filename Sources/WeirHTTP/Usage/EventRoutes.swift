import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/v1/events`: what happened.
struct EventRoutes: RouteGroup {
    let events: EventService
    let tools: StreamTools

    func register(on routes: RouteRegistrar) {
        routes.on(
            .post,
            "/v1/events",
            .write(.usage),
            idempotency: .recordsUnderKey,
            subject: .named,
            submit: single
        )
        routes.on(
            .post,
            "/v1/events/batch",
            .write(.usage),
            idempotency: .recordsUnderKey,
            readsQuery: true,
            subject: .named,
            stream: { try stream($0) },
            submit: batch
        )
        routes.on(.get, "/v1/events", .read(.usage), readsQuery: true, subject: .named, use: list)
        routes.onCustomer(
            .delete,
            "/events/{key}",
            .write(.usage),
            idempotency: .recordsUnderKey,
            audit: .requestWithAnswer,
            use: retract
        )
    }

    // MARK: Recording

    /// One event.
    private var single: LedgerHandler {
        LedgerHandler(
            kept: { call in
                guard let submission = try keptEvent(call) else { return nil }
                let rest = call.withoutBody
                return submission.map { result in
                    // A rejected event is to be kept, and read again for that.
                    if case .rejected(let rejection) = result {
                        return .afterwards {
                            let (event, _) = try Self.readOne(call)
                            throw try await kept(event, rejection, call, error: rejection.error)
                        }
                    }
                    return .now(try Self.reply(result, rest))
                }
            },
            loaded: { call in
                if call.form.events == .cloudEventBatch { return try await cloudEventBatch(call) }
                let (event, error) = try Self.readOne(call)
                let submission = try await events.submission([event], isAtomic: false, context: call.context)
                return submission.map { results in
                    guard let result = results.first else {
                        throw WeirError(.internalError, "An event got no result.")
                    }
                    guard case .rejected(let rejection) = result else { return .now(try Self.reply(result, call)) }
                    return .afterwards {
                        // Kept first, so that it can be seen and tried again; the answer names every issue.
                        throw try await kept(event, rejection, call, error: error ?? rejection.error)
                    }
                }
            }
        )
    }

    /// A batch of events.
    private var batch: LedgerHandler {
        LedgerHandler(
            kept: { call in
                guard let (submission, isAtomic) = try keptBatch(call) else { return nil }
                return submission.map { try reply($0, call, isAtomic: isAtomic) { try Self.readBatch(call).events } }
            },
            loaded: { call in
                if call.form.events == .cloudEventBatch { return try await cloudEventBatch(call) }
                let (sent, isAtomic) = try Self.readBatch(call)
                let submission = try await events.submission(sent, isAtomic: isAtomic, context: call.context)
                return submission.map { try reply(EventTally($0), call, isAtomic: isAtomic) { sent } }
            }
        )
    }

    // MARK: Reading

    /// The event of a call, and what is wrong with it if it could not be read.
    private static func readOne(_ call: APICall) throws -> (event: SentEvent, error: APIError?) {
        let value: JSONValue
        switch call.form.events {
        case .plain, .cloudEventBatch: value = try call.json()
        case .cloudEvent: return Self.readCloudEvent(try call.json())
        case .cloudEventData(let attributes): return Self.readCloudEvent(try call.cloudEvent(attributes))
        }
        do {
            return (SentEvent(.event(try EventFields.read(value)), headerKey: call.idempotencyKey), nil)
        } catch {
            let rejected = RejectedFields(value: value, issues: error.issues)
            var error = error
            if CloudEvent.isOne(value) { error.hint = Self.cloudEventHint }
            return (SentEvent(.rejected(rejected), headerKey: call.idempotencyKey), error)
        }
    }

    private static let cloudEventHint = "Send a CloudEvent with 'Content-Type: application/cloudevents+json'."
    private static let arrayHint = """
        Send events as {"events": […]}, and an array of CloudEvents with \
        'Content-Type: application/cloudevents-batch+json'.
        """

    private static func readBatch(_ call: APICall) throws -> (events: [SentEvent], isAtomic: Bool) {
        let isAtomic = try isAtomic(call)
        try call.checkBatchKey()
        let key = call.idempotencyKey
        let readings = try call.withBody { bytes throws -> [EventReading] in
            do throws(APIError) {
                return try EventBatch.read(bytes)
            } catch {
                var error = error
                if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "[") { error.hint = Self.arrayHint }
                throw error
            }
        }
        let sent = readings.enumerated().map { index, reading in
            SentEvent(reading, headerKey: key.map { "\($0)/\(index)" })
        }
        return (sent, isAtomic)
    }

    static func isAtomic(_ call: APICall) throws -> Bool {
        try call.readQuery { fields in fields.optional("atomic") { $0.bool() } ?? false }
    }

    // MARK: Reading from bytes

    private func keptEvent(_ call: APICall) throws -> LedgerSubmission<EventResult>? {
        try call.withBody { bytes in
            guard let body = ScannedBody.event(bytes),
                let recorder = recorder(of: body, bytes, call, headerKey: { _ in call.idempotencyKey })
            else { return nil }
            return recorder.single()
        }
    }

    private func keptBatch(_ call: APICall) throws -> (LedgerSubmission<EventTally>, isAtomic: Bool)? {
        let isAtomic = try Self.isAtomic(call)
        try call.checkBatchKey()
        return try call.withBody { bytes in
            guard let body = ScannedBody.eventBatch(bytes),
                let recorder = recorder(
                    of: body,
                    bytes,
                    call,
                    headerKey: { index in call.idempotencyKey.map { "\($0)/\(index)" } }
                )
            else { return nil }
            return (recorder.submission(isAtomic: isAtomic), isAtomic)
        }
    }

    /// A recorder that has taken all events of a body; nil when one of them is not for it.
    private func recorder(
        of body: ScannedBody,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ call: APICall,
        headerKey: (_ index: Int) -> String?
    ) -> EventRecorder? {
        let count = body.events.count
        guard var recorder = events.recorder(call.context, count: count, byteCount: bytes.count) else { return nil }
        for (index, event) in body.events.enumerated() {
            let isTaken = recorder.add(of: event.customer.reference(in: bytes), timestamp: event.timestamp) {
                writer,
                newKey in
                event.write(to: &writer, body, bytes) { headerKey(index) ?? newKey() }
            }
            guard isTaken else { return nil }
        }
        return recorder
    }

    // MARK: Answering

    private static func reply(_ result: EventResult, _ call: APICall) throws -> APIResponse {
        switch result {
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

    /// The answer to a batch; rejected events, which `sent` has, are kept before it is given.
    func reply(
        _ tally: EventTally,
        _ call: APICall,
        isAtomic: Bool,
        sent: @escaping @Sendable () throws -> [SentEvent]
    ) throws -> LedgerReply {
        if isAtomic, let error = tally.atomicError() { throw error }
        let response = Self.response(tally, call)
        guard !isAtomic, !tally.rejected.isEmpty else { return .now(response) }
        return .afterwards {
            let events = try sent()
            let rejected = tally.rejected.map { (events[$0.index], $0.rejection) }
            let notKept = try await self.events.keepRejected(rejected, context: call.context)
            return notKept == 0 ? response : Self.response(tally, call, notKept: notKept)
        }
    }

    /// The answer to a single event that was rejected, once it is kept so that it can be seen and tried again.
    private func kept(
        _ event: SentEvent,
        _ rejection: EventRejection,
        _ call: APICall,
        error: APIError
    ) async throws -> APIError {
        var error = error
        if try await events.keepRejected([(event, rejection)], context: call.context) > 0 {
            error.details["kept"] = false
        }
        return error
    }

    private static func response(_ tally: EventTally, _ call: APICall, notKept: Int = 0) -> APIResponse {
        .json(status: .accepted) { json in
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
                if notKept > 0 { json.member("notKept", notKept) }
                json.member("requestId", call.context.requestID)
            }
        }
    }

    // MARK: Retracting

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

extension EventTally {
    /// Why an atomic batch was not taken; nil when it was.
    ///
    /// Only events with a cause of their own are named. Has the code of the causes if they share one.
    fileprivate func atomicError() -> APIError? {
        let causes = rejected.filter { $0.rejection != EventService.notTaken }
        guard let first = causes.first else { return nil }
        let code =
            causes.allSatisfy { $0.rejection.code == first.rejection.code }
            ? ErrorCode(first.rejection.code) : .invalidInput
        return APIError(
            code,
            "None of the \(count + rejected.count) events was recorded: event \(first.index) was rejected: \(first.rejection.message)",
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
