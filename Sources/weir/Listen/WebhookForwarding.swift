import WeirAPI
import WeirClient
import WeirCore
import WeirPrimitives
import WeirServices

/// Brings what happens in a workspace to a program on this machine, as a delivery would.
struct WebhookForwarding {
    /// Where it is brought to; nil only tells.
    let target: APIClient?
    let secret: WebhookSecret
    let patterns: EventPatterns
    let now: @Sendable () -> Timestamp

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
