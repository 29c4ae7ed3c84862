import NIOCore
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// Events in other forms than the API's own: CloudEvents, and streams of lines or rows.
extension EventRoutes {
    /// Records the events of a body that is read while it comes.
    func stream(_ call: APICall) throws -> APIResponse {
        guard let body = call.stream else {
            throw WeirError(.internalError, "A stream has no body.")
        }
        try call.checkBatchKey()
        let stream = try call.readQuery { fields in
            let told = fields.optional("results") { $0.choice(EventStream.Told.self) } ?? .rejected
            let name = fields.optional("eventName") { $0.string(maxBytes: EventFields.maximumEventNameBytes) }
            if name != nil, body.media != "text/csv" {
                fields.report("eventName", .notAllowed, "is for 'text/csv' only; other events say it themselves")
            }
            let first = fields.optional("firstLine") { $0.int(in: 1...EventLineReader.maximumFirstLine) } ?? 1
            return EventStream(
                events: events,
                tools: tools,
                call: call,
                told: told,
                eventName: name,
                firstLine: first
            )
        }
        return .streamed(APIResponse.linesType, stream.body(of: body))
    }

    /// A batch of CloudEvents.
    func cloudEventBatch(_ call: APICall) async throws -> LedgerSubmission<LedgerReply> {
        let isAtomic = try Self.isAtomic(call)
        let sent = try CloudEvent.readBatch(try call.json()).map { SentEvent($0) }
        let submission = try await events.submission(sent, isAtomic: isAtomic, context: call.context)
        return submission.map { try reply(EventTally($0), call, isAtomic: isAtomic) { sent } }
    }

    /// A CloudEvent, and what is wrong with it if it could not be read; its key is its own, whatever the header says.
    static func readCloudEvent(_ value: JSONValue) -> (event: SentEvent, error: APIError?) {
        do throws(APIError) {
            return (SentEvent(.event(try CloudEvent.read(value))), nil)
        } catch {
            return (SentEvent(.rejected(RejectedFields(value: value, issues: error.issues))), error)
        }
    }
}

extension APICall {
    /// The event whose attributes are headers and whose data is the body, in the structured form.
    func cloudEvent(_ attributes: [String: String]) throws -> JSONValue {
        var event = JSONObject()
        for (name, value) in attributes.sorted(by: { $0.key < $1.key }) { event[name] = .string(value) }
        if body.readableBytes > 0 { event["data"] = try json() }
        return .object(event)
    }
}
