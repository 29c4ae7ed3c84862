import WeirAPI
import Testing
import WeirClient
import WeirTesting

/// Makes what a statement's request names, afresh each time, so that calls do not come in each other's way.
final class RouteStage {
    private let client: APIClient
    private var count = 0

    /// The public key of RFC 8037, appendix A.2, under a new name.
    static let publicKey =
        #"{"kty":"OKP","crv":"Ed25519","kid":"{new}","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#

    init(_ client: APIClient) { self.client = client }

    /// What all requests stand on.
    func prepare() async throws {
        try await client.prepare("POST", "/v1/plans", #"{"key":"pro","name":"Pro","quotas":{"seo":1000}}"#)
        let price = #"{"key":"base","model":"flat","amount":"10","timing":"advance"}"#
        let priced = #"{"key":"priced","name":"Priced","currency":"USD","prices":[\#(price)]}"#
        try await client.prepare("POST", "/v1/plans", priced)
    }

    /// A request, with all things of its own.
    struct Request {
        var method: String
        var path: String
        var body: String?
        /// The customer that it is about, if it is.
        var customer: String?
    }

    /// The statement's request with every name replaced by a thing that was just made.
    func request(_ statement: RouteStatement, under collection: String) async throws -> Request {
        count += 1
        let method = String(statement.route.prefix { $0 != " " })
        var text = (statement.path, statement.body ?? "")
        var made: [String: String] = ["new": "thing-\(count)"]
        // A customer first: other things are its.
        let names = [
            "customer", "outgrown", "plan", "kit", "meter", "override", "event", "rejected", "reservation", "key",
            "tokenKey", "clock", "failedJob", "coupon", "contract", "couponed", "draft", "sent", "paid",
            "credited",
        ]
        for name in names {
            guard text.0.contains("{\(name)}") || text.1.contains("{\(name)}") else { continue }
            made[name] = try await make(name, made["customer"])
        }
        for (name, value) in made {
            text.0 = text.0.replacing("{\(name)}", with: value)
            text.1 = text.1.replacing("{\(name)}", with: value)
        }
        return Request(
            method: method,
            path: text.0.replacing("/customers", with: "/\(collection)"),
            body: statement.body == nil ? nil : text.1,
            customer: made["customer"] ?? made["owner"]
        )
    }

    /// The customer of the last reservation, which a reservation's path does not name.
    private(set) var owner: String?

    private func make(_ name: String, _ customer: String?) async throws -> String {
        switch name {
        case "customer": return try await id("/v1/customers", #"{"externalId":"customer-\#(count)"}"#)
        case "outgrown":
            // A plan with a subscriber whose version is not the current one.
            let plan = try await make("plan", nil)
            let customer = try await make("customer", nil)
            let subscription = #"{"planKey":"\#(plan)"}"#
            try await client.prepare("PUT", "/v1/customers/\(customer)/billing/subscription", subscription)
            let quotas = #"{"key":"\#(plan)","name":"P","quotas":{"seo":5},"applyTo":"new"}"#
            try await client.prepare("POST", "/v1/plans", quotas)
            return plan
        case "plan":
            try await client.prepare("POST", "/v1/plans", #"{"key":"plan-\#(count)","name":"P"}"#)
            return "plan-\(count)"
        case "kit": return try await id("/v1/account-kits", #"{"name":"kit-\#(count)"}"#)
        case "meter":
            let body = #"{"code":"meter-\#(count)","eventName":"m","aggregation":"count"}"#
            try await client.prepare("POST", "/v1/meters", body)
            return "meter-\(count)"
        case "override":
            try await client.prepare("PUT", "/v1/customers/\(customer ?? "")/quotas/seo", #"{"limit":7}"#)
            return "seo"
        case "event":
            let body = #"{"customerId":"\#(customer ?? "")","eventName":"x","idempotencyKey":"event-\#(count)"}"#
            try await client.prepare("POST", "/v1/events", body)
            return "event-\(count)"
        case "rejected":
            let owner = try await make("customer", nil)
            let body = #"{"customerId":"\#(owner)","eventName":"x","timestamp":"2030-01-01T00:00:00Z"}"#
            let answer = try await client.call("POST", "/v1/events", body)
            try #require(answer.status == 400)
            let list = try await client.prepare("GET", "/v1/events/rejected?limit=1")
            return try #require(list["rejectedEvents"]?.arrayValue?.first?.objectValue?["id"]?.stringValue)
        case "reservation":
            let owner = try await make("customer", nil)
            self.owner = owner
            return try await id("/v1/customers/\(owner)/reservations", #"{"feature":"seo"}"#)
        case "contract":
            let owner = try await make("customer", nil)
            return try await id("/v1/contracts", #"{"customerId":"\#(owner)","planKey":"priced"}"#)
        case "coupon":
            let code = "coupon-\(count)"
            try await client.prepare("POST", "/v1/coupons", #"{"code":"\#(code)","percentOff":"20"}"#)
            return code
        case "couponed":
            // A contract that has the coupon of that name already.
            let owner = try await make("customer", nil)
            let coupons = #"["coupon-\#(count)"]"#
            let body = #"{"customerId":"\#(owner)","planKey":"priced","coupons":\#(coupons)}"#
            return try await id("/v1/contracts", body)
        case "draft":
            let owner = try await make("customer", nil)
            let lines = #"[{"label":"A","unitPrice":"10"}]"#
            return try await id("/v1/invoices", #"{"customerId":"\#(owner)","currency":"USD","lines":\#(lines)}"#)
        case "sent":
            let draft = try await make("draft", nil)
            try await client.prepare("POST", "/v1/invoices/\(draft)/finalize")
            return draft
        case "paid":
            let sent = try await make("sent", nil)
            try await client.prepare("POST", "/v1/invoices/\(sent)/mark-paid", #"{"reference":"T-1"}"#)
            return sent
        case "credited":
            // An invoice with one of its credit notes.
            let sent = try await make("sent", nil)
            let invoice = try await client.prepare("POST", "/v1/invoices/\(sent)/credit-notes")
            let note = try #require(invoice["creditNotes"]?.arrayValue?.first?.objectValue?["id"]?.stringValue)
            return "\(sent)/credit-notes/\(note)"
        case "key": return try await id("/v1/keys", #"{"name":"key-\#(count)"}"#)
        case "tokenKey":
            let key = Self.publicKey.replacing("{new}", with: "made-\(count)")
            let answer = try await client.prepare("POST", "/v1/token-keys", #"{"jwk":\#(key)}"#)
            return try #require(answer["tokenKeys"]?.arrayValue?.first?.objectValue?["id"]?.stringValue)
        case "clock": return try await id("/v1/test-clocks", #"{"now":"2026-02-01T00:00:00Z"}"#)
        case "failedJob":
            // The handlers of this server fail.
            let clock = try await make("clock", nil)
            let body = #"{"externalId":"customer-\#(count)","testClockId":"\#(clock)"}"#
            let owner = try await id("/v1/customers", body)
            let quota = #"{"limit":7,"expiresAt":"2026-02-02T00:00:00Z"}"#
            try await client.prepare("PUT", "/v1/customers/\(owner)/quotas/seo", quota)
            let target = #"{"to":"2026-02-02T00:00:00Z"}"#
            let advance = try await client.prepare("POST", "/v1/test-clocks/\(clock)/advance", target)
            return try #require(advance["jobs"]?.arrayValue?.first?.objectValue?["id"]?.stringValue)
        case _: preconditionFailure("'\(name)' is nothing that can be made.")
        }
    }

    private func id(_ path: String, _ body: String) async throws -> String {
        try #require(try await client.prepare("POST", path, body).text("id"))
    }
}
