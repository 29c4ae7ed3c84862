import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServer
import WeirTesting

/// What customers see and do with their own token.
struct CustomerBillingTests {
    @Test("Core flow: from the checkout to kit and quotas, through public HTTP only")
    func checkoutToActive() async throws {
        try await StripeStage.run { stage in
            try await stage.freePlan()
            let kit = try await stage.plan("pro", limit: 1_000)
            let customer = try await stage.calls.customer("acme", ["email": "a@b.c"])
            let client = try await stage.customerClient(customer)
            let before = try await client.get("/billing/subscription").json
            #expect(before == ["tier": "free", "status": "active", "subscription": nil])
            #expect(try await stage.calls.check(customer, "executions").verdict == "1 of 100")
            let page = try stage.calls.stage(try await client.post("/billing/checkout", ["tier": "pro"]))
            #expect(page.objectValue?.count == 2 && page["checkoutUrl"].text.hasPrefix("http"))
            try await stage.account.control("POST", "/checkout_sessions/\(page["sessionId"].text)/complete", [:])
            try await stage.settle()
            let after = try await client.get("/billing/subscription").json
            #expect(after["tier"] == "pro" && after["status"] == "active")
            #expect(after["subscription"]["currentPeriodStart"] == "2026-02-01T00:00:00.000Z")
            #expect(after["subscription"]["currentPeriodEnd"] == "2026-03-01T00:00:00.000Z")
            #expect(after["subscription"]["cancelAtPeriodEnd"] == false)
            #expect(after["subscription"]["id"].text.hasPrefix("sub_"))
            #expect(try await stage.calls.get("/v1/customers/\(customer)")["accountKitId"] == .string(kit))
            #expect(try await stage.calls.check(customer, "executions").verdict == "1 of 1000")
            // Already on it.
            #expect(try await client.post("/billing/checkout", ["tier": "pro"]).status == 409)
            let portal = try await client.post("/billing/portal")
            #expect(portal.status == 200 && portal["portalUrl"].text.hasPrefix("http"), "\(portal.text)")
            // Redirects prove nothing and links say who: one customer at Stripe, named by metadata.
            let made = try await stage.account.requests("PostCustomers")
            #expect(made.count == 1)
        }
    }

    @Test("An unknown tier and a free one are 400; without a payment account the portal is 409")
    func refusals() async throws {
        try await StripeStage.run { stage in
            try await stage.freePlan()
            try await stage.plan("pro", limit: 1_000)
            let client = try await stage.customerClient(try await stage.calls.customer())
            for tier in ["nothing", "free", "Not A Key!"] {
                let answer = try await client.post("/billing/checkout", ["tier": .string(tier)])
                #expect(answer.status == 400 && answer["error"]["hint"] != .null, "\(answer.text)")
            }
            #expect(try await client.post("/billing/checkout").status == 400)
            #expect(try await client.post("/billing/cancel").status == 409)
            let portal = try await client.post("/billing/portal")
            #expect(portal.status == 409 && portal["error"]["hint"] != .null)
            #expect(try await stage.account.requests("PostCheckoutSessions").isEmpty)
        }
    }

    @Test("Case 33: a second click gets the page of the first; another tier closes it")
    func case33DoubleClick() async throws {
        try await StripeStage.run { stage in
            try await stage.plan("pro", limit: 1_000)
            try await stage.plan("team", cents: 7_900, limit: 100_000)
            let client = try await stage.customerClient(try await stage.calls.customer())
            async let left = client.post("/billing/checkout", ["tier": "pro"])
            async let right = client.post("/billing/checkout", ["tier": "pro"])
            let pages = try await [left, right].map { try stage.calls.stage($0)["sessionId"].text }
            #expect(pages[0] == pages[1])
            let third = try stage.calls.stage(try await client.post("/billing/checkout", ["tier": "pro"]))
            #expect(third["sessionId"].text == pages[0])
            let other = try stage.calls.stage(try await client.post("/billing/checkout", ["tier": "team"]))
            #expect(other["sessionId"].text != pages[0])
            let closed = try await stage.account.answer("POST", "/checkout_sessions/\(pages[0])/complete", [:])
            #expect(!closed.isSuccess)
            try await stage.account.control(
                "POST",
                "/checkout_sessions/\(other["sessionId"].text)/complete",
                [:]
            )
            // Before any event is dealt with: it is paid, so nothing more can be bought.
            #expect(try await client.post("/billing/checkout", ["tier": "team"]).status == 409)
            try await stage.settle()
            #expect(try await client.get("/billing/subscription")["tier"] == "team")
        }
    }

    @Test("Case 33: of two completed sessions one subscription lives; the other is ended and paid back")
    func case33TwoCompleted() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            try await stage.plan("pro", limit: 1_000)
            let customer = try await stage.calls.customer()
            let (_, stripe, first) = try await {
                let client = try await stage.customerClient(customer)
                let page = try stage.calls.stage(try await client.post("/billing/checkout", ["tier": "pro"]))
                try await stage.account.control(
                    "POST",
                    "/checkout_sessions/\(page["sessionId"].text)/complete",
                    [:]
                )
                try await stage.deliver()
                let known = try await stage.subscription(of: customer)
                return (client, known["stripeCustomerId"].text, known["stripeSubscriptionId"].text)
            }()
            // A second page that was open in another tab: the double lets it be completed all the same.
            let methods = try await stage.account.answer("GET", "/objects/payment_method").json
            let second = try await stage.account.control(
                "POST",
                "/subscriptions",
                [
                    "customer": .string(stripe), "price": "price_pro", "defaultPaymentMethod": methods[0]["id"],
                    "metadata": ["weir_checkout": "2", "weir_customer": .string(customer)],
                ]
            )
            let id = try #require(second.text("id"))
            try await stage.deliver()
            try await stage.until("the second one has ended") {
                let object = try await stage.account.answer("GET", "/objects/subscription/\(id)").json
                return object["status"] == "canceled"
            }
            try await stage.deliver()
            #expect(try await stage.alerts() == ["second_subscription \(id)"])
            #expect(try await stage.subscription(of: customer)["stripeSubscriptionId"] == .string(first))
            let ledger = try await stage.account.answer("GET", "/ledger").json
            let refunds = (ledger["entries"].arrayValue ?? []).filter { $0["kind"] == "refund" }
            #expect(refunds.count == 1, "\(ledger)")
            try stage.calls.stage(try await stage.calls.delete("/v1/stripe/alerts/second_subscription/\(id)"))
            #expect(try await stage.alerts() == [])
        }
    }

    @Test("Usage is shown in whole percents, with its parts, and a warning from 80 on")
    func ownUsage() async throws {
        try await StripeStage.run(from: "2026-02-10T00:00:00Z") { stage in
            try await stage.calls.meter(
                "EXECUTIONS",
                ["eventNames": ["agent.execution", "chain.execution"], "aggregation": "count"]
            )
            try await stage.calls.feature("executions", meter: "EXECUTIONS")
            try await stage.freePlan()
            try await stage.calls.settings([
                "selfService": [
                    "feature": "executions",
                    "breakdown": ["agentExecutions": "agent.execution", "chainExecutions": "chain.execution"],
                ]
            ])
            let customer = try await stage.calls.customer()
            let client = try await stage.customerClient(customer)
            for index in 0..<79 {
                let name = index < 50 ? "agent.execution" : "chain.execution"
                try stage.calls.stage(try await stage.calls.record(customer, name))
            }
            let shown = try stage.calls.stage(try await client.get("/billing/usage"))
            #expect(
                shown == [
                    "tier": "free", "used": 79, "limit": 100, "remaining": 21, "percentUsed": 79,
                    "period": ["start": "2026-02-01T00:00:00.000Z", "end": "2026-02-28T23:59:59.000Z"],
                    "breakdown": ["agentExecutions": 50, "chainExecutions": 29],
                ]
            )
            try stage.calls.stage(try await stage.calls.record(customer, "agent.execution"))
            let warned = try stage.calls.stage(try await client.get("/billing/usage"))
            #expect(warned["percentUsed"] == 80 && warned["warning"] == "80% of monthly limit reached")
            #expect(warned["breakdown"]["agentExecutions"] == 51)
        }
    }

    @Test("The plans stand side by side, the cheapest first, and the customer's own is marked")
    func plansSideBySide() async throws {
        try await StripeStage.run { stage in
            try await stage.freePlan()
            try await stage.plan("team", cents: 7_900, limit: 100_000)
            try await stage.calls.plan(
                "pro",
                [
                    "stripePriceId": "price_x", "quotas": ["executions": 10_000], "currency": "USD",
                    "prices": [["key": "fee", "model": "flat", "amount": "29"]],
                    "features": ["agents": "28+"], "rateLimits": ["*": ["limit": 600, "interval": "minute"]],
                ]
            )
            let client = try await stage.customerClient(try await stage.calls.customer())
            let plans = try stage.calls.stage(try await client.get("/billing/plans"))["plans"].arrayValue ?? []
            #expect(plans.map { $0["tier"].text } == ["free", "team", "pro"])
            #expect(plans[0]["current"] == true && plans[0]["canCheckOut"] == false)
            #expect(plans[2]["price"]["amount"] == "29" && plans[2]["quotas"]["executions"] == 10_000)
            #expect(plans[2]["features"]["agents"] == "28+")
            #expect(try await stage.calls.get("/billing/plans").status == 403)
        }
    }

    @Test("An API key is told to make a token; a token sees its own customer only")
    func tokensOnly() async throws {
        try await StripeStage.run { stage in
            try await stage.freePlan()
            for (method, path) in [
                ("GET", "/billing/subscription"), ("GET", "/billing/usage"), ("POST", "/billing/checkout"),
                ("POST", "/billing/cancel"), ("POST", "/billing/portal"), ("POST", "/billing/setup-intent"),
            ] {
                let answer = try await stage.server.test.send(method, path)
                #expect(answer.status == 403 && answer.refusal == "forbidden/token_required", "\(path)")
                #expect(try await stage.server.anonymous.send(method, path).status == 401)
            }
        }
    }

    @Test("Pages of named origins may call from a browser, and no others")
    func browsersAskFirst() async throws {
        try await StripeStage.run { stage in
            try await stage.freePlan()
            try await stage.calls.settings(["allowedOrigins": ["https://app.test"]])
            let client = try await stage.customerClient(try await stage.calls.customer()).client
            func allowed(_ method: String, _ origin: String, _ path: String = "/billing/plans") async throws -> String?
            {
                let answer = try await (method == "OPTIONS" ? stage.server.anonymous : client).send(
                    method,
                    path,
                    headers: [("Origin", origin), ("Access-Control-Request-Method", "GET")]
                )
                return answer.header("Access-Control-Allow-Origin")
            }
            for method in ["OPTIONS", "GET"] {
                #expect(try await allowed(method, "https://app.test") == "https://app.test")
                #expect(try await allowed(method, "https://evil.test") == nil)
                #expect(try await allowed(method, "https://app.test", "/v1/plans") == nil)
            }
            // The other workspace names nobody.
            let live = OperatorCalls(stage.server.live)
            let other = try await live.customer()
            let token = try live.stage(try await live.post("/v1/customers/\(other)/tokens"))["token"].text
            let answer = try await stage.server.client(key: token).send(
                "GET",
                "/billing/plans",
                headers: [("Origin", "https://app.test")]
            )
            #expect(answer.status == 200 && answer.header("Access-Control-Allow-Origin") == nil)
        }
    }

    @Test("A method that was saved becomes the customer's")
    func setupIntentSavesAMethod() async throws {
        try await StripeStage.run { stage in
            let customer = try await stage.calls.customer()
            let answer = try await stage.calls.post("/v1/customers/\(customer)/setup-intents", [:], key: "click-1")
            #expect(answer.status == 201 && answer["clientSecret"].text.contains("_secret_"), "\(answer.text)")
            let again = try await stage.calls.post("/v1/customers/\(customer)/setup-intents", [:], key: "click-1")
            #expect(again["setupIntentId"] == answer["setupIntentId"])
            let foreign = try await stage.calls.post(
                "/v1/customers/\(customer)/setup-intents",
                ["contractId": "contract_00000000000000000000000000"]
            )
            #expect(foreign.status == 400 || foreign.status == 404, "\(foreign.text)")
            try await stage.account.control(
                "POST",
                "/setup_intents/\(answer["setupIntentId"].text)/confirm",
                ["paymentMethod": "pm_card_visa"]
            )
            try await stage.settle()
            let method = try await stage.calls.get("/v1/customers/\(customer)")["paymentMethodId"].text
            #expect(method.hasPrefix("pm_"))
            #expect(try await !stage.calls.get("/v1/audit").text.contains("_secret_"))
        }
    }

    @Test("Without a key everything else works, and what needs Stripe says what to set")
    func withoutAKey() async throws {
        try await StripeStage.run(configure: { $0.stripe = [] }) { stage in
            try await stage.freePlan()
            let customer = try await stage.calls.customer()
            let client = try await stage.customerClient(customer)
            #expect(try await client.get("/billing/subscription")["tier"] == "free")
            #expect(try await client.get("/billing/plans").status == 200)
            try await stage.calls.plan("pro", ["stripePriceId": "price_pro"])
            let answers = [
                try await client.post("/billing/checkout", ["tier": "pro"]), try await client.post("/billing/portal"),
                try await client.post("/billing/setup-intent"), try await stage.calls.post("/v1/stripe/backfill"),
                try await stage.server.anonymous.send("POST", "/webhooks/stripe", bytes: Array("{}".utf8)),
            ]
            for answer in answers {
                #expect(answer.status == 409 && answer.refusal == "conflict/stripe_not_configured", "\(answer.text)")
                #expect(answer["error"]["hint"].text.contains("STRIPE_SECRET_KEY"), "\(answer.text)")
            }
            #expect(try await stage.calls.get("/v1/stripe")["configured"] == false)
        }
    }

    @Test("Without a key contracts are billed, paid and given back by hand, and what would charge says what to set")
    func billingWithoutAKey() async throws {
        try await StripeStage.run(configure: { $0.stripe = [] }) { stage in
            try await stage.monthlyPlan()
            let payer = try await stage.payer(behaviour: nil)
            // Kept for when there is a key; until then nothing comes of it.
            let terms = try await stage.calls.put(
                "/v1/contracts/\(payer.contract)/payment",
                ["autoPay": true, "paymentMethodId": "pm_kept"]
            )
            #expect(terms.status == 200, "\(terms.text)")
            try await stage.come(to: "2026-03-01T00:00:00Z")
            let invoice = try await stage.invoice(of: payer)
            let id = invoice["id"].text
            #expect(invoice["status"] == "sent" && invoice["amountDueMinor"] == 2_900)
            for path in [
                "/v1/invoices/\(id)/pay", "/v1/invoices/\(id)/pay-links",
                "/v1/customers/\(payer.customer)/setup-intents",
            ] {
                let answer = try await stage.calls.post(path)
                #expect(answer.status == 409 && answer.refusal == "conflict/stripe_not_configured", "\(answer.text)")
                #expect(answer["error"]["hint"].text.contains("STRIPE_SECRET_KEY"), "\(answer.text)")
            }
            #expect(try await stage.calls.post("/v1/invoices/\(id)/mark-paid", ["reference": "b-1"]).status == 200)
            #expect(try await stage.calls.post("/v1/invoices/\(id)/refund").status == 200)
            #expect(try await stage.invoice(of: payer)["status"] == "refunded")
        }
    }
}
