import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirStorage
import WeirTesting

/// A server of its own at a moment of the story, and an operator who calls it.
struct Scenario {
    let calls: OperatorCalls
    private let server: TestServer

    /// Tells a story that begins at a moment.
    ///
    /// With the folder of an earlier story it goes on where that one ended.
    static func run(
        from start: String,
        seed: UInt64 = 1,
        folder: TemporaryFolder? = nil,
        delivery: any InvoiceDelivery = NoInvoiceDelivery(),
        _ story: (Scenario) async throws -> Void
    ) async throws {
        let clock = ManualClock(try #require(Timestamp(iso8601: start)))
        try await TestServer.run(clock: clock, seed: seed, folder: folder, delivery: delivery) { server in
            try await story(Scenario(calls: OperatorCalls(server.live), server: server))
        }
    }

    /// Moves the clock to a moment.
    func move(to moment: String) throws { server.clock.set(try #require(Timestamp(iso8601: moment))) }

    /// Lets the server do all that is due.
    func runJobs() async { await server.runJobs() }

    /// Moves the clock to a moment, and lets the server do all that is due by then.
    func reach(_ moment: String) async throws {
        try move(to: moment)
        await server.runJobs()
    }

    func wait(seconds: Int64) { server.clock.advance(seconds: seconds) }

    /// The start and the end of the quota period that the customer sees.
    func period(_ customer: String) async throws -> [String] {
        let usage = try await calls.usage(customer)
        return [usage["periodStart"].text, usage["periodEnd"].text]
    }

    /// What a meter has by month, as `2026-01: 42`, in the zone of the customer.
    func months(_ customer: String, _ meter: String, from start: String, to end: String) async throws -> [String] {
        let rows = try await calls.query([
            "meter": .string(meter), "customerId": .string(customer), "window": "month",
            "from": .string(start), "to": .string(end),
        ])
        return rows.map { "\($0["windowStart"].text.prefix(7)): \($0["value"].plain)" }
    }

    /// A customer's own limit or top-up.
    func quota(_ customer: String, _ feature: String, _ terms: JSONValue) async throws {
        try calls.stage(try await calls.put("/v1/users/\(customer)/quotas/\(feature)", terms))
    }
}

extension APIResponse {
    /// The decision in short: `43 of 1000`, `no: 1000 of 1000`, or status, code and reason of another refusal.
    var verdict: String {
        if isSuccess { return "\(self["used"].plain) of \(self["limit"].plain)" }
        let error = self["error"]
        guard refusal == "rate_limited/quota_exceeded", status == 429 else { return "\(status) \(refusal)" }
        return "no: \(error["used"].plain) of \(error["limit"].plain)"
    }

    /// When the quota begins anew, whether the answer is yes or no.
    var resetsAt: String { (isSuccess ? self["resetsAt"] : self["error"]["resetsAt"]).text }

    var retryAfter: String? { header("Retry-After") }
}

extension JSONValue {
    /// The value as it is read aloud; no limit is `any`.
    var plain: String {
        switch self {
        case .null: "any"
        case .number(let number): number.description
        case .string(let text), .oversizedNumber(let text): text
        case .bool(let value): "\(value)"
        case .array, .object: "?"
        }
    }
}

extension APIResponse {
    /// A member of the answer's body.
    subscript(_ name: String) -> JSONValue { json[name] }
}
