import WeirAPI
import WeirClient
import WeirCore
import WeirPrimitives
import WeirServices

/// Brings what happens in a workspace to a program on this machine, as a delivery would.
struct WebhookForwarding {
    let client: APIClient
    /// Where it is brought to; nil only tells.
    let target: APIClient?
    let secret: WebhookSecret
    let patterns: EventPatterns
    let now: @Sendable () -> Timestamp

    /// Events of one request.
    private static let pageSize = 50
    /// Events that are caught up with after a time without connection; older ones are passed over and told of.
    private static let mostAtOnce = 1_000
    /// How long a program may take to answer, as a delivery has it.
    static let patience: Int64 = 15

    /// What became of an event.
    struct Outcome: Equatable {
        var name: String
        var subject: String
        var id: String
        /// The program's status; nil when there was no answer.
        var status: Int?
        var failure: String?

        var isTaken: Bool { status.map { (200..<300).contains($0) } ?? false }
    }

    /// The event behind which news begin: the newest one there is.
    ///
    /// - Throws: ``CommandFailure``; ``APIClientError``.
    func newest() async throws -> String? {
        try await page(before: nil, limit: 1).events.first?.text("id")
    }

    /// The events after one, oldest first, and how many more there were than are caught up with.
    ///
    /// - Throws: ``CommandFailure``; ``APIClientError``.
    func news(after last: String?) async throws -> (events: [JSONObject], isCut: Bool) {
        var found: [JSONObject] = []
        var cursor: String?
        while true {
            let page = try await page(before: cursor, limit: Self.pageSize)
            for event in page.events {
                // Ids are in the order of the instants and, in one instant, of the changes.
                guard let id = event.text("id"), id != last else { return (found.reversed(), false) }
                found.append(event)
                if found.count >= Self.mostAtOnce { return (found.reversed(), true) }
            }
            guard let next = page.next else { return (found.reversed(), false) }
            cursor = next
        }
    }

    private func page(before cursor: String?, limit: Int) async throws -> (events: [JSONObject], next: String?) {
        let rest = cursor.map { "&cursor=\(PercentEncoding.encode($0))" } ?? ""
        let response = try await client.send("GET", "/v1/webhook-events?limit=\(limit)\(rest)")
        guard response.isSuccess else { throw CommandFailure(response) }
        let object = response.json.objectValue
        return (
            (object?["webhookEvents"]?.arrayValue ?? []).compactMap(\.objectValue), object?["nextCursor"]?.stringValue
        )
    }

    /// Brings one event to the program, unless nobody wants it.
    func forward(_ event: JSONObject) async -> Outcome? {
        let name = event.text("type") ?? ""
        guard patterns.wants(name) else { return nil }
        let id = event.text("id") ?? ""
        var outcome = Outcome(name: name, subject: event["subject"]?.objectValue?.text("id") ?? "", id: id)
        guard let target else { return outcome }
        let body = event.jsonBytes
        let headers: [(name: String, value: String)] = [
            ("Content-Type", "application/json; charset=utf-8"), ("User-Agent", "Weir"),
            (WebhookSignature.headerName, WebhookSignature.header(body: body, secrets: [secret], at: now())),
            ("Weir-Event", id), ("Weir-Delivery", "wd_listen_" + id),
        ]
        do {
            outcome.status = try await target.send("POST", "", bytes: body, headers: headers).status
        } catch {
            outcome.failure = "\(error)"
        }
        return outcome
    }
}

extension JSONObject {
    /// A text among the members.
    fileprivate func text(_ name: String) -> String? { self[name]?.stringValue }
}
