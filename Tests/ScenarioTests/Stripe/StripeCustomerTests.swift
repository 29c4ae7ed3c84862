import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Customers here and at Stripe: linked, never doubled, whichever comes first.
struct StripeCustomerTests {
    private func customers(_ stage: StripeStage) async throws -> [JSONValue] {
        let all = try await stage.calls.get("/v1/customers")["customers"].arrayValue ?? []
        return all.filter { $0["isDefault"] != true }
    }

    @Test("A Stripe customer that nobody has becomes a customer; the operator's later call is about that one")
    func eventFirstThenCall() async throws {
        try await StripeStage.run { stage in
            let stripe = try await stage.account.control("POST", "/customers", ["email": "a@b.c", "name": "Acme"])
            let id = try #require(stripe.text("id"))
            try await stage.settle()
            let made = try await customers(stage)
            #expect(made.count == 1 && made[0]["email"] == "a@b.c" && made[0]["paymentProviderId"] == .string(id))
            let answer = try await stage.calls.post(
                "/v1/customers",
                ["externalId": "acme", "paymentProviderId": .string(id), "provider": "stripe"]
            )
            #expect(answer.status == 201 && answer["id"] == made[0]["id"] && answer["externalId"] == "acme")
            #expect(answer["email"] == "a@b.c")
            #expect(try await customers(stage).count == 1)
            // From now on what the operator says counts.
            try stage.calls.stage(try await stage.calls.patch("/v1/customers/ext:acme", ["email": "own@b.c"]))
            try await stage.account.control("POST", "/customers/\(id)", ["email": "other@b.c"])
            try await stage.settle()
            #expect(try await stage.calls.get("/v1/customers/ext:acme")["email"] == "own@b.c")
        }
    }

    @Test("A Stripe customer whose metadata names a customer is linked to it, never by its e-mail address")
    func metadataLinks() async throws {
        try await StripeStage.run { stage in
            let known = try await stage.calls.customer("acme", ["email": "a@b.c"])
            let same = try await stage.account.control("POST", "/customers", ["email": "a@b.c"])
            try await stage.settle()
            #expect(try await stage.calls.get("/v1/customers/\(known)")["paymentProviderId"] == .null)
            let named = try await stage.account.control(
                "POST",
                "/customers",
                ["email": "x@y.z", "metadata": ["tenant_id": "acme"]]
            )
            try await stage.settle()
            let linked = try await stage.calls.get("/v1/customers/\(known)").json
            #expect(linked["paymentProviderId"] == .string(named.text("id") ?? "") && linked["email"] == "a@b.c")
            #expect(try await customers(stage).count == 2)
            // A second one that names it as well is not linked, and someone is told.
            let second = try await stage.account.control("POST", "/customers", ["metadata": ["tenant_id": "acme"]])
            try await stage.settle()
            #expect(try await stage.alerts() == ["customer_link \(second.text("id") ?? "")"])
            #expect(same.text("id") != second.text("id"))
            #expect(try await customers(stage).count == 2)
        }
    }

    @Test("Case 49: a customer that is deleted at Stripe stays here, without a Stripe customer, and gets a new one")
    func case49CustomerDeleted() async throws {
        try await StripeStage.run { stage in
            try await stage.freePlan()
            try await stage.plan("pro", limit: 1_000)
            let customer = try await stage.calls.customer()
            let (client, stripe, _) = try await stage.subscribed(customer, to: "pro")
            try await stage.account.control("POST", "/customers/\(stripe)/delete", [:])
            try await stage.settle()
            #expect(try await stage.calls.get("/v1/customers/\(customer)")["paymentProviderId"] == .null)
            #expect(try await stage.alerts().contains("customer_deleted \(stripe)"))
            #expect(try await client.post("/billing/portal").status == 409)
            let setup = try await client.post("/billing/setup-intent")
            #expect(setup.status == 201, "\(setup.text)")
            try await stage.settle()
            let next = try await stage.calls.get("/v1/customers/\(customer)")["paymentProviderId"].text
            #expect(next.hasPrefix("cus_") && next != stripe)
            let keys = try await stage.account.requests("PostCustomers").compactMap { $0.text("idempotencyKey") }
            #expect(Set(keys).count == 2)
        }
    }

    @Test(
        "Case 50: an answer that is lost when a customer is made does not make a second one",
        arguments: [
            "immediate", "held",
        ]
    )
    func case50LostAnswer(_ mode: String) async throws {
        try await StripeStage.run(webhookMode: mode) { stage in
            let customer = try await stage.calls.customer("acme", ["email": "a@b.c"])
            try await stage.account.fault("reset_after", on: "PostCustomers", times: 3)
            let client = try await stage.customerClient(customer)
            let lost = try await client.post("/billing/setup-intent")
            #expect(lost.status == 502, "\(lost.text)")
            // Changed meanwhile: what was kept goes out again all the same.
            try stage.calls.stage(try await stage.calls.patch("/v1/customers/\(customer)", ["email": "new@b.c"]))
            if mode == "immediate" { try await stage.settle() }
            #expect(try await client.post("/billing/setup-intent").status == 201)
            if mode == "held" { try await stage.deliver(["order": "reversed"]) }
            let requests = try await stage.account.requests("PostCustomers")
            #expect(Set(requests.compactMap { $0.text("idempotencyKey") }).count == 1)
            #expect(try await customers(stage).count == 1)
            let all = try await stage.account.answer("GET", "/objects/customer").json
            #expect(DoubleList.ids(all).count == 1, "\(all)")
        }
    }

    @Test("Case 51: one Stripe customer for two customers is 409")
    func case51OneForTwo() async throws {
        try await StripeStage.run { stage in
            let stripe = try await stage.account.control("POST", "/customers", [:])
            let link: JSONObject = [
                "paymentProviderId": .string(stripe.text("id") ?? ""), "provider": "stripe",
            ]
            let first = try await stage.calls.customer("acme", .object(link))
            try await stage.settle()
            let second = try await stage.calls.customer("globex")
            var body = link
            body["externalId"] = "initech"
            let made = try await stage.calls.post("/v1/customers", .object(body))
            #expect(made.status == 409 && made["error"]["details"]["customerId"] == .string(first), "\(made.text)")
            let changed = try await stage.calls.patch("/v1/customers/\(second)", .object(link))
            #expect(changed.status == 409, "\(changed.text)")
            try await stage.plan("pro", limit: 10)
            let told = try await stage.calls.put(
                "/v1/customers/\(second)/billing/subscription",
                ["planKey": "pro", "stripeCustomerId": .string(stripe.text("id") ?? "")]
            )
            #expect(told.status == 409, "\(told.text)")
        }
    }
}

/// Reads the double's lists of objects.
enum DoubleList {
    static func ids(_ json: JSONValue) -> [String] {
        let elements = json.arrayValue ?? json["data"].arrayValue ?? json["objects"].arrayValue ?? []
        return elements.map { $0["id"].text }
    }
}
