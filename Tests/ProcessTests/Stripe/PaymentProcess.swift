import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// A real server that charges invoices at an account of the double; both may be killed and started again.
struct PaymentProcess {
    static let secret = "whsec_of_the_process"

    let server: ServerProcess
    let account: DoubleAccount

    var api: APIClient { server.client(key: TestKeys.test) }

    static func start(webhooks mode: String = "immediate") async throws -> PaymentProcess {
        let account = try await DoubleAccount.make()
        let server = ServerProcess(
            folder: try TemporaryFolder(),
            variables: [
                "STRIPE_SECRET_KEY": account.key, "STRIPE_WEBHOOK_SECRET": secret, "STRIPE_API_BASE": account.url,
                "WEIR_LOG_LEVEL": "critical", "WEIR_API_RATE_LIMIT": "1000000000",
                "WEIR_PUBLIC_URL": "https://pay.test",
            ]
        )
        let process = PaymentProcess(server: server, account: account)
        try await server.start()
        // What happens from here on comes by webhook, not by the look that is taken at the start.
        try await process.until("the first sweep is done") {
            let jobs = try await process.api.ask("GET", "/v1/jobs?kind=stripe_sweep&state=done")
            return jobs["jobs"]?.arrayValue?.isEmpty == false
        }
        try await process.api.ask(
            "POST",
            "/v1/plans",
            [
                "key": "pro", "name": "Pro", "currency": "USD",
                "prices": [["key": "base", "model": "flat", "amount": "29.00", "interval": "month"]],
            ]
        )
        try await process.subscribe(mode)
        return process
    }

    func subscribe(_ mode: String = "immediate") async throws {
        try await account.control(
            "PUT",
            "/webhooks/endpoint",
            ["url": .string(server.url + "/webhooks/stripe"), "secrets": [.string(Self.secret)], "mode": .string(mode)]
        )
    }

    /// Ends the server at once and starts it again on what that left.
    func killAndStart(_ mode: String = "immediate") async throws {
        try await server.kill()
        try await server.start()
        try await subscribe(mode)
    }

    /// Makes a customer with a saved method; the operator has both already.
    func customer(_ name: String, behaviour: JSONValue = "succeed", type: String = "card") async throws -> String {
        let made = try await account.control("POST", "/customers", ["email": .string("\(name)@example.com")])
        let stripeCustomer = made.text("id") ?? ""
        let method = try await account.control(
            "POST",
            "/payment_methods",
            ["customer": .string(stripeCustomer), "behaviour": behaviour, "type": .string(type)]
        )
        let customer = try await api.ask(
            "POST",
            "/v1/customers",
            [
                "externalId": .string(name), "provider": "stripe", "paymentProviderId": .string(stripeCustomer),
                "paymentMethodId": method["id"] ?? .null,
            ]
        )
        return customer.text("id") ?? ""
    }

    /// A contract whose first month is over: its invoice is made and charged at once.
    ///
    /// - Returns: Whether it is there now; a server that dies may not say so.
    func contract(_ customer: String) async throws -> Bool {
        let start = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)).adding(seconds: -40 * 86_400)
        let answer = try await api.send(
            "POST",
            "/v1/contracts",
            body: [
                "customerId": .string(customer), "planKey": "pro", "autoPay": true,
                "startDate": .string(String(start.description.prefix(10))),
            ] as JSONObject
        )
        return answer.isSuccess || answer.status == 409
    }

    func until(_ what: String, tries: Int = 6_000, _ condition: () async throws -> Bool) async throws {
        for _ in 0..<tries {
            if try await condition() { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("It never came about that \(what)")
    }

    /// All numbered invoices.
    func invoices() async throws -> [JSONObject] {
        try await api.list("/v1/invoices?limit=200", "invoices").filter { $0["invoiceNumber"] != .null }
    }

    /// What became of an invoice: its status, and the state of its collection.
    func standing(_ invoice: JSONObject) async throws -> String {
        let payments = try await api.ask("GET", "/v1/invoices/\(invoice.text("id") ?? "")/payments")
        let state = payments["collection"]?.objectValue?.text("state") ?? "none"
        return "\(payments.text("invoiceStatus") ?? "") \(state)"
    }

    /// What is wrong with the money at the double, compared with the invoices' totals.
    func offences() async throws -> String {
        var totals: JSONObject = [:]
        for invoice in try await invoices() {
            totals[invoice.text("id") ?? ""] = [
                "amount": invoice["totalMinor"] ?? .null,
                "currency": .string((invoice.text("currency") ?? "").lowercased()),
            ]
        }
        return try await account.offences(totals: totals)
    }
}
