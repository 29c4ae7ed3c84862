import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServer
import WeirTesting

extension StripeStage {
    static let due = "2026-03-01T00:00:00Z"

    /// A story of one customer that owes 29.00 on 1 March.
    static func paying(
        behaviour: JSONValue? = "succeed",
        webhooks: String = "immediate",
        autoPay: Bool = true,
        type: String = "card",
        mail: RecordingMail? = nil,
        _ story: (StripeStage, Payer) async throws -> Void
    ) async throws {
        try await run(
            webhookMode: webhooks,
            mail: mail,
            configure: { configuration in if mail != nil { configuration.mailTest = .send } }
        ) { stage in
            try await stage.monthlyPlan()
            let payer = try await stage.payer(behaviour: behaviour, type: type, autoPay: autoPay)
            try await story(stage, payer)
        }
    }

    /// Lets the next requests of an operation fail; the connection of a silent one breaks soon.
    @discardableResult
    func fail(
        _ kind: String,
        _ operation: String,
        times: Int64? = 1,
        _ further: JSONObject = [:]
    ) async throws -> String {
        var body = further
        body["kind"] = .string(kind)
        body["operation"] = .string(operation)
        body["times"] = times.map { .number(ExactDecimal($0)) } ?? .null
        if kind.hasPrefix("timeout") { body["milliseconds"] = 30 }
        return try await account.control("POST", "/faults", body).text("id") ?? ""
    }

    /// Ends all faults: where two workers may send one request, a number of faults would be used up at times.
    func mend() async throws { try await account.control("DELETE", "/faults") }

    static let create = "PostPaymentIntents"
    static let confirm = "PostPaymentIntentsIntentConfirm"
    static let cancel = "PostPaymentIntentsIntentCancel"
    static let getIntent = "GetPaymentIntentsIntent"
    static let openPage = "PostCheckoutSessions"

    /// The keys under which requests of an operation came: two workers may send one request, and its key tells that it is one.
    func keys(_ operation: String) async throws -> Set<String> {
        Set(try await account.requests(operation).compactMap { $0.text("idempotencyKey") })
    }

    /// Waits until a request hangs in a fault.
    func hangs(_ fault: String) async throws {
        let hit = try await account.answer("GET", "/faults/\(fault)?waitSeconds=30")
        #expect(hit.isSuccess, "\(hit.text)")
    }

    func release(_ fault: String) async throws { try await account.control("POST", "/faults/\(fault)/release", [:]) }

    /// The one intent at Stripe, or the last one.
    func intent() async throws -> JSONObject {
        let answer = try await account.answer("GET", "/objects/payment_intent").json
        let all = answer.arrayValue ?? answer.objectValue?["data"]?.arrayValue ?? []
        return all.last?.objectValue ?? [:]
    }

    func intents() async throws -> [JSONObject] {
        let answer = try await account.answer("GET", "/objects/payment_intent").json
        return (answer.arrayValue ?? answer.objectValue?["data"]?.arrayValue ?? []).compactMap(\.objectValue)
    }

    /// Lets the clock pass, and everything happen that is due by then.
    func wait(seconds: Int64) async throws {
        let now = server.clock.now.adding(seconds: seconds)
        try await come(to: now.description)
    }

    /// The mails of a kind, once there are so many.
    func mails(_ kind: String, count: Int) async throws -> [JSONValue] {
        var found: [JSONValue] = []
        try await eventually("\(count) mails of the kind \(kind) have gone") {
            found = try calls.stage(try await calls.get("/v1/mails?kind=\(kind)"))["mails"].arrayValue ?? []
            return found.count >= count && found.allSatisfy { $0["state"] != "waiting" }
        }
        return found
    }

    /// The customer confirms the payment on a page with Stripe's own form, and the bank agrees.
    func confirmOnSession(_ payer: Payer) async throws {
        let id = try await intent().text("id") ?? ""
        let confirmed = try await account.control(
            "POST",
            "/payment_intents/\(id)/confirm",
            ["paymentMethod": .string(payer.method)]
        )
        if confirmed.text("status") == "requires_action" {
            try await account.control("POST", "/payment_intents/\(id)/authenticate", ["success": true])
        }
    }
}
