import WeirAPI
import Testing
import WeirClient
import WeirPrimitives
import WeirTesting

/// Makes what a statement's request names, afresh each time, so that calls do not come in each other's way.
final class RouteStage {
    private let client: APIClient
    /// Of the workspace, at the Stripe double.
    private let account: DoubleAccount
    private let server: TestServer
    private var count = 0

    /// The public key of RFC 8037, appendix A.2, under a new name.
    static let publicKey =
        #"{"kty":"OKP","crv":"Ed25519","kid":"{new}","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#

    init(_ client: APIClient, _ account: DoubleAccount, _ server: TestServer) {
        self.client = client
        self.account = account
        self.server = server
    }

    /// What all requests stand on.
    func prepare() async throws {
        try await client.prepare("POST", "/v1/plans", #"{"key":"pro","name":"Pro","quotas":{"seo":1000}}"#)
        let price = #"{"key":"base","model":"flat","amount":"10","timing":"advance"}"#
        let priced = #"{"key":"priced","name":"Priced","currency":"USD","prices":[\#(price)]}"#
        try await client.prepare("POST", "/v1/plans", priced)
        try await account.setClock(seconds: server.clock.now.milliseconds / 1000)
        try await account.control("POST", "/prices", ["id": "price_paid", "unitAmount": 2_900, "currency": "usd"])
        try await client.prepare("POST", "/v1/plans", #"{"key":"paid","name":"Paid","stripePriceId":"price_paid"}"#)
        let urls = #"{"checkoutSuccess":"https://app.test/done"}"#
        let settings = #"{"returnUrls":\#(urls),"selfService":{"feature":"seo"}}"#
        try await client.prepare("PATCH", "/v1/settings", settings)
    }

    /// A token of a customer of a kind that was just made.
    func token(of asker: String) async throws -> String {
        count += 1
        let customer = try await make("customer", nil)
        switch asker {
        case "customer": break
        case "contractor":
            let contract = #"{"customerId":"\#(customer)","planKey":"priced"}"#
            try await client.prepare("POST", "/v1/contracts", contract)
        case "payer": try await client.prepare("POST", "/v1/customers/\(customer)/setup-intents")
        case _: preconditionFailure("'\(asker)' is no kind of customer.")
        }
        let token = try await client.prepare("POST", "/v1/customers/\(customer)/tokens", #"{"expiresInSeconds":3600}"#)
        return try #require(token.text("token"))
    }

    /// Lets an event of the other mode come, of which someone is told.
    private func makeAlert() async throws {
        let other = account.inMode("test")
        try await other.setClock(seconds: server.clock.now.milliseconds / 1000)
        let endpoint: JSONObject = [
            "url": .string(server.url + "/webhooks/stripe/live"), "secrets": ["whsec_of_the_matrix"], "mode": "held",
        ]
        try await other.control("PUT", "/webhooks/endpoint", endpoint)
        let object: JSONValue = ["id": "cus_x", "object": "customer"]
        let event = try await other.control("POST", "/events", ["type": "customer.updated", "object": object])
        let message = try await other.control(
            "POST",
            "/webhooks/message",
            ["event": event["id"] ?? .null, "secrets": ["whsec_of_the_matrix"]]
        )
        let headers = (message["headers"]?.objectValue?.members ?? []).map { ($0.name, $0.value.stringValue ?? "") }
        let body = Array((message["body"]?.stringValue ?? "").utf8)
        let answer = try await server.anonymous.send("POST", "/webhooks/stripe/live", bytes: body, headers: headers)
        try #require(answer.status == 400 && answer.text.contains("wrong_mode"), "\(answer.text)")
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
            "tokenKey", "clock", "failedJob", "coupon", "contract", "couponed", "draft", "sent", "paid", "owed",
            "alert",
            "credited",
            "endpoint", "delivery", "mail", "refused",
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

    /// The last endpoint, to which deliveries go.
    private var endpoint = ""

    /// Asks until something is there; what the server does by itself takes a moment.
    private func waitFor(_ path: String, _ list: String, where isIt: (JSONObject) -> Bool) async throws -> JSONObject {
        while true {
            let answer = try await client.prepare("GET", path)
            let found = answer[list]?.arrayValue?.compactMap(\.objectValue).first(where: isIt)
            if let found { return found }
        }
    }

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
        case "owed":
            // Its customer has a method at Stripe, as far as anyone here knows.
            let payer = #"{"externalId":"payer-\#(count)","provider":"stripe","paymentProviderId":"cus_m\#(count)","#
            let owner = try await id("/v1/customers", payer + #""paymentMethodId":"pm_matrix"}"#)
            let lines = #"[{"label":"A","unitPrice":"10"}]"#
            let body = #"{"customerId":"\#(owner)","currency":"USD","lines":\#(lines)}"#
            let owed = try await id("/v1/invoices", body)
            try await client.prepare("POST", "/v1/invoices/\(owed)/finalize")
            return owed
        case "alert":
            try await makeAlert()
            return "test"
        case "endpoint":
            endpoint = try await id("/v1/webhook-endpoints", #"{"url":"https://example.com/\#(count)"}"#)
            return endpoint
        case "delivery":
            try await client.prepare("POST", "/v1/webhook-endpoints/\(endpoint)/test")
            let path = "/v1/webhook-endpoints/\(endpoint)/deliveries"
            return try #require(try await waitFor(path, "deliveries") { _ in true }["id"]?.stringValue)
        case "mail", "refused":
            // The server to which mail goes refuses all of it.
            let body = #"{"externalId":"customer-\#(count)","email":"c\#(count)@example.com"}"#
            let owner = try await id("/v1/customers", body)
            let lines = #"[{"label":"A","unitPrice":"10"}]"#
            let invoice = #"{"customerId":"\#(owner)","currency":"USD","lines":\#(lines)}"#
            let paid = try await id("/v1/invoices", invoice)
            try await client.prepare("POST", "/v1/invoices/\(paid)/finalize")
            try await client.prepare("POST", "/v1/invoices/\(paid)/mark-paid", #"{"reference":"T-1"}"#)
            let mail = try await waitFor("/v1/mails?customerId=\(owner)", "mails") { $0["state"] == "failed" }
            return try #require(mail[name == "mail" ? "id" : "recipient"]?.stringValue)
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
