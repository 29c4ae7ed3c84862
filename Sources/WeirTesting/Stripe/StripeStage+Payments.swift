package import WeirAPI
import WeirClient
import WeirPrimitives

/// What payments need: customers with saved methods, contracts, and a look at the books.
extension StripeStage {
    /// A customer that is billed monthly by contract, from the stage's present on.
    package struct Payer: Sendable {
        /// The operator's id of it, and Weir's.
        package var customer: String
        package var contract: String
        package var stripeCustomer: String
        /// The saved method; empty when it has none.
        package var method: String
    }

    /// A plan that costs a flat amount a month, in arrears.
    package func monthlyPlan(_ key: String = "pro", amount: String = "29.00", currency: String = "USD") async throws {
        try await calls.plan(
            key,
            [
                "currency": .string(currency),
                "prices": [
                    ["key": "base", "name": "Base", "model": "flat", "amount": .string(amount), "interval": "month"]
                ],
            ]
        )
    }

    /// Makes a customer with a saved method, as customers do, and a contract with auto-pay.
    ///
    /// `behaviour`: How the method behaves when it is charged; nil saves none.
    package func payer(
        _ name: String = "acme",
        behaviour: JSONValue? = "succeed",
        plan: String = "pro",
        type: String = "card",
        autoPay: Bool = true,
        further: JSONObject = [:],
        customer fields: JSONValue = [:]
    ) async throws -> Payer {
        var body = fields.objectValue ?? [:]
        if body["email"] == nil { body["email"] = .string("\(name)@example.com") }
        let customer = try await calls.customer(name, .object(body))
        var payer = Payer(customer: customer, contract: "", stripeCustomer: "", method: "")
        if let behaviour { try await save(behaviour, type: type, of: &payer) }
        var contract = further
        contract["customerId"] = .string(customer)
        contract["planKey"] = .string(plan)
        contract["autoPay"] = .bool(autoPay && behaviour != nil)
        payer.contract = try calls.stage(try await calls.post("/v1/contracts", .object(contract)))["id"].text
        return payer
    }

    /// Lets a customer save a method: the page of the operator's, Stripe's form on it, Stripe's event.
    ///
    /// `contract`: For this contract alone.
    package func save(
        _ behaviour: JSONValue,
        type: String = "card",
        of payer: inout Payer,
        contract: String? = nil
    ) async throws {
        var body: JSONObject = [:]
        body["contractId"] = contract.map { .string($0) }
        let setup = try calls.stage(
            try await calls.post("/v1/customers/\(payer.customer)/setup-intents", .object(body))
        )
        let made = try await account.control(
            "POST",
            "/payment_methods",
            ["behaviour": behaviour, "type": .string(type)]
        )
        payer.method = made.text("id") ?? ""
        let intent = setup["setupIntentId"].text
        let confirmed = try await account.control(
            "POST",
            "/setup_intents/\(intent)/confirm",
            ["paymentMethod": .string(payer.method)]
        )
        // The customer is at hand, and agrees.
        if confirmed.text("status") == "requires_action" {
            try await account.control("POST", "/setup_intents/\(intent)/authenticate", ["success": true])
        }
        try await account.control("POST", "/webhooks/deliver", [:])
        try await settle()
        let customer = try calls.stage(try await calls.get("/v1/customers/\(payer.customer)"))
        payer.stripeCustomer = customer["paymentProviderId"].text
    }

    /// Moves to an instant, and lets everything that is due happen.
    package func come(to text: String) async throws {
        try await move(to: text)
        try await work()
    }

    /// Lets everything that is due happen, with what Stripe tells of it unless that is held.
    package func work() async throws {
        await server.runJobs()
        await server.runJobs()
        try await settle()
        try await rest()
        await server.runJobs()
        try await rest()
    }

    /// Waits for jobs that the server has begun by itself, as it does when one is asked for.
    private func rest() async throws {
        for _ in 0..<2_000 {
            let open = try calls.stage(try await calls.get("/v1/jobs?state=open&limit=200"))["jobs"].arrayValue ?? []
            if !open.contains(where: { $0["state"] == "running" }) { return }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw StageFailure("a job does not end")
    }

    /// The numbered invoices of a customer, oldest first.
    package func invoices(of payer: Payer) async throws -> [JSONValue] {
        let list = try calls.stage(try await calls.get("/v1/invoices?customerId=\(payer.customer)&limit=200"))
        return (list["invoices"].arrayValue ?? []).filter { $0["invoiceNumber"] != .null }
            .sorted { $0["invoiceNumber"].text < $1["invoiceNumber"].text }
    }

    /// The one numbered invoice of a customer.
    package func invoice(of payer: Payer) async throws -> JSONValue {
        let found = try await invoices(of: payer)
        guard found.count == 1 else { throw StageFailure("there are \(found.count) invoices: \(found)") }
        return found[0]
    }

    /// How an invoice is paid.
    package func payments(of invoice: JSONValue) async throws -> JSONValue {
        try calls.stage(try await calls.get("/v1/invoices/\(invoice["id"].text)/payments"))
    }

    /// Status of the invoice and state of its collection: `paid settled`.
    package func standing(of payer: Payer) async throws -> String {
        let invoice = try await invoice(of: payer)
        let payments = try await payments(of: invoice)
        return "\(invoice["status"].text) \(payments["collection"]["state"].text)"
    }

    /// Charges of the account, as the double's ledger has them.
    package func charges() async throws -> [JSONObject] {
        let ledger = try await account.control("GET", "/ledger")
        return (ledger["entries"]?.arrayValue ?? []).compactMap(\.objectValue).filter { $0.text("kind") == "charge" }
    }

    /// How many requests of an operation the double has executed or replayed.
    package func count(_ operation: String) async throws -> Int { try await account.requests(operation).count }

    /// A link to an invoice's page, below this server's own address.
    package func payLink(_ invoice: JSONValue) async throws -> String {
        let made = try calls.stage(try await calls.post("/v1/invoices/\(invoice["id"].text)/pay-links"))
        return String(made["url"].text.dropFirst(StripeStage.publicURL.count))
    }

    /// Presses the button of the page.
    ///
    /// - Returns: The id of Stripe's page; nil when the page is shown again.
    package func press(_ link: String, saves: Bool = false) async throws -> String? {
        let answer = try await server.anonymous.send(
            "POST",
            link,
            bytes: Array((saves ? "save=yes" : "").utf8),
            headers: [("Content-Type", "application/x-www-form-urlencoded")]
        )
        guard answer.status == 303 else { return nil }
        return answer.header("Location")?.split(separator: "/").last.map(String.init)
    }

    /// Lets a customer pay on Stripe's page.
    package func complete(_ session: String, method: String = "pm_card_visa") async throws {
        try await account.control(
            "POST",
            "/checkout_sessions/\(session)/complete",
            ["paymentMethod": .string(method)]
        )
    }

    /// What customers may be charged at most, by invoice: the ledger of the double is compared with it.
    ///
    /// An invoice that is charged together with smaller ones may be charged their amounts too, and each of these that
    /// much less by itself: all together never more than they come to, whatever the server says of the parts.
    ///
    /// - Throws: ``StageFailure`` when the server says that more of an invoice was charged with others than it comes to.
    func totals() async throws -> JSONObject {
        var amounts: [String: Int64] = [:]
        var currencies: [String: String] = [:]
        var moved: [(from: String, to: String, amount: Int64)] = []
        var cursor = ""
        repeat {
            let list = try calls.stage(try await calls.get("/v1/invoices?limit=200\(cursor)"))
            for invoice in list["invoices"].arrayValue ?? [] where invoice["invoiceNumber"] != .null {
                let id = invoice["id"].text
                amounts[id] = Int64(invoice["totalMinor"].wholeNumber ?? 0)
                currencies[id] = invoice["currency"].text.lowercased()
                let payments = try await payments(of: invoice)
                for payment in payments["payments"].arrayValue ?? [] {
                    let booked = payment["booked"].arrayValue ?? []
                    guard booked.first?["invoiceId"].text == id else { continue }
                    moved += booked.dropFirst().map {
                        (from: $0["invoiceId"].text, to: id, amount: Int64($0["amountMinor"].wholeNumber ?? 0))
                    }
                }
            }
            cursor = list["nextCursor"] == .null ? "" : "&cursor=\(list["nextCursor"].text)"
        } while !cursor.isEmpty
        for part in moved {
            guard let left = amounts[part.from], part.amount > 0, part.amount <= left,
                currencies[part.from] == currencies[part.to]
            else { throw StageFailure("it is told that \(part.amount) of \(part.from) were charged with \(part.to)") }
            amounts[part.from] = left - part.amount
            amounts[part.to, default: 0] += part.amount
        }
        var totals: JSONObject = [:]
        for (id, amount) in amounts {
            totals[id] = ["amount": .number(ExactDecimal(amount)), "currency": .string(currencies[id] ?? "")]
        }
        return totals
    }
}
