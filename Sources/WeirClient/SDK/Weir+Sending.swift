import NIOCore
import WeirAPI

extension Weir {
    /// What becomes of a call when its task is cancelled.
    enum Persistence: Sendable {
        /// It ends.
        case none
        /// It is waited for, and not sent again.
        case waits
        /// It goes on as if nothing had happened: the work is done, and must be told.
        case settles
    }

    /// Names and values behind the question mark; what is nil is left out.
    typealias Query = [(name: String, value: String?)]

    /// What is sent, and how.
    struct Call: Sendable {
        var method: String
        var path: String
        var query: Query
        var body: JSON?
        /// The same write under the same key takes effect once; nil makes one up for the attempts of this call.
        var key: String?
        /// A refusal is an answer, and waiting for it to change is the caller's affair.
        var isDecision: Bool
        var persistence: Persistence
        /// Times it is sent; nil is as often as the client does.
        var attempts: Int?
        /// How long one attempt may take, if that is less than the client lets it.
        var timeout: Duration?

        init(
            _ method: String,
            _ path: String,
            query: Query = [],
            body: JSON? = nil,
            key: String? = nil,
            isDecision: Bool = false,
            persistence: Persistence = .none,
            attempts: Int? = nil
        ) {
            self.method = method
            self.path = path
            self.query = query
            self.body = body
            self.key = key
            self.isDecision = isDecision
            self.persistence = persistence
            self.attempts = attempts
        }

        /// With the query; nil when an id in it is none.
        var address: String? {
            // URLs have no parts of dots, and no empty ones: they would lead elsewhere, encoded or not.
            let parts = path.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
            guard !parts.contains(where: Self.isNone) else { return nil }
            let items = query.compactMap { item in
                item.value.map { "\(PercentEncoding.encode(item.name))=\(PercentEncoding.encode($0))" }
            }
            return items.isEmpty ? path : path + "?" + items.joined(separator: "&")
        }

        private static func isNone(_ part: Substring) -> Bool { part.isEmpty || part == "." || part == ".." }
    }

    /// How often what settles is sent again after the API's own rate limit, beside the usual attempts.
    private static let limitedAttempts = 20
    /// The longest that one of these waits; limits are counted by the minute.
    private static let longestWaitSeconds = 60
    /// The longest between two attempts of other calls; what asks for longer is not sent again.
    private static let longestPauseMilliseconds: Int64 = 8_000

    /// An address below another: its ids are encoded, its last part may be more than one.
    static func path(_ base: String, _ id: String, _ rest: String = "") -> String {
        "\(base)/\(PercentEncoding.encode(id))\(rest.isEmpty ? "" : "/")\(rest)"
    }

    /// Sends a call and reads the object that it is answered with.
    func answer<Answer: Object>(_ call: Call) async throws(Failure) -> Answer {
        let response = try await send(call)
        let json = try self.json(of: response)
        if let missing = Answer.shape.missing(in: json) {
            throw Failure(
                status: response.status,
                code: "invalid_answer",
                message: "The answer of \(call.method) \(call.path) is without '\(missing)'.",
                hint: "Is the server older than this client?",
                requestId: response.header("X-Request-Id")
            )
        }
        return Answer(json: json)
    }

    /// Sends a call and reads its answer as JSON.
    func value(_ call: Call) async throws(Failure) -> JSON {
        try json(of: await send(call))
    }

    private func json(of response: APIResponse) throws(Failure) -> JSON {
        guard let value = try? JSONParser.parse(response.body) else {
            throw Failure(
                status: response.status,
                code: "invalid_answer",
                message: "The server answered \(response.status) without JSON; is something between it and you?",
                hint: nil,
                requestId: response.header("X-Request-Id"),
                isForeign: true
            )
        }
        return JSON(value)
    }

    /// Sends until there is an answer that stands, a bounded number of times.
    func send(_ call: Call) async throws(Failure) -> APIResponse {
        guard let address = call.address else {
            throw Failure(code: "invalid_id", message: "'\(call.path)' has a part that is no id.", hint: nil)
        }
        var headers: [(name: String, value: String)] = []
        if call.method != "GET" { headers.append(("Idempotency-Key", call.key ?? newKey())) }
        let bytes = call.body?.value.jsonBytes
        let attempts = call.attempts ?? attempts
        var client = client
        if let timeout = call.timeout {
            client.timeout = min(client.timeout, .milliseconds(max(1, timeout.cappedMilliseconds)))
        }
        var attempt = 1
        var limited = 0
        while true {
            let failure: Failure
            do {
                let response =
                    call.persistence == .none
                    ? try await client.send(call.method, address, bytes: bytes, headers: headers)
                    : try await client.settle(call.method, address, bytes: bytes, headers: headers)
                if response.isSuccess { return response }
                failure = Failure(response)
            } catch {
                failure = Failure(unanswered: error)
            }
            // No rate of a plan stands in the way of what is done; it is the key that has asked too often.
            if call.persistence == .settles, failure.status == 429, limited < Self.limitedAttempts {
                limited += 1
                let seconds = min(max(1, failure.retryAfterSeconds ?? 1), Self.longestWaitSeconds)
                await waitToSettle(Int64(seconds) * 1_000)
                continue
            }
            let milliseconds = attempt < attempts ? pause(after: failure, attempt, call) : nil
            guard let milliseconds else { throw failure }
            if call.persistence == .settles {
                await waitToSettle(milliseconds)
            } else {
                await wait(milliseconds)
                if Task.isCancelled { throw failure }
            }
            attempt += 1
        }
    }

    /// How long to wait before the next attempt; nil when there should be none.
    private func pause(after failure: Failure, _ attempt: Int, _ call: Call) -> Int64? {
        guard failure.isRetryable, !(call.isDecision && failure.isRefusal) else { return nil }
        let longest = Self.longestPauseMilliseconds
        let backoff = spread(min(longest, 100 << Int64(min(attempt, 20))))
        guard let asked = failure.retryAfterSeconds else { return backoff }
        return asked > longest / 1_000 ? nil : max(backoff, Duration.seconds(asked).cappedMilliseconds)
    }

    /// From half of a time to the whole of it: what has failed together is not sent again together.
    func spread(_ milliseconds: Int64) -> Int64 { random((milliseconds + 1) / 2...milliseconds) }

    /// Waits; a task that is cancelled does not.
    private func wait(_ milliseconds: Int64) async {
        if let pause { await pause(milliseconds) } else { try? await Task.sleep(for: .milliseconds(milliseconds)) }
    }

    /// Waits, also when the task is cancelled.
    func waitToSettle(_ milliseconds: Int64) async {
        if let pause { await pause(milliseconds) } else { await client.pauseToSettle(milliseconds: milliseconds) }
    }
}
