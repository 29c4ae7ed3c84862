import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Subscriptions at Stripe and what customers may do, in any order of events.
struct StripeMirrorTests {
    /// A customer whose Stripe customer is known, with a subscription made in the dashboard.
    private func linked(
        _ stage: StripeStage,
        to plan: String,
        status: String? = nil,
        price: String? = nil
    ) async throws -> (customer: String, stripe: String, subscription: String) {
        let stripe = try await stage.account.control("POST", "/customers", ["name": "Acme"])
        let id = try #require(stripe.text("id"))
        let customer = try await stage.calls.customer(
            "acme",
            ["paymentProviderId": .string(id), "provider": "stripe"]
        )
        var body: JSONObject = [
            "customer": .string(id), "price": .string(price ?? "price_\(plan)"), "status": "active",
        ]
        if let status { body["status"] = .string(status) }
        let subscription = try await stage.account.control("POST", "/subscriptions", body)
        return (customer, id, try #require(subscription.text("id")))
    }

    private func limit(_ stage: StripeStage, _ customer: String) async throws -> String {
        try await stage.calls.check(customer, "executions").verdict
    }

    private func kit(_ stage: StripeStage, _ customer: String) async throws -> String {
        try await stage.calls.get("/v1/customers/\(customer)")["accountKitId"].text
    }

    @Test("Case 43: an update that comes after the end changes nothing")
    func case43UpdatedAfterDeleted() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            try await stage.freePlan()
            try await stage.plan("pro", limit: 1_000)
            let (customer, _, id) = try await linked(stage, to: "pro")
            try await stage.deliver()
            try await stage.account.control("POST", "/subscriptions/\(id)", ["metadata": ["a": "b"]])
            try await stage.account.control("POST", "/subscriptions/\(id)/cancel", [:])
            try await stage.deliver(["order": "reversed"])
            let subscription = try await stage.subscription(of: customer)
            #expect(subscription["status"] == "canceled")
            #expect(try await limit(stage, customer) == "1 of 100")
            // And once more, from the operator's side.
            try await stage.calls.subscribe(
                customer,
                to: "pro",
                ["stripeSubscriptionId": .string(id), "status": "active"]
            )
            #expect(try await stage.subscription(of: customer)["status"] == "canceled")
        }
    }

    @Test(
        "Case 44: created after updated, all in one second: what Stripe says last holds",
        arguments: [
            "reversed", "created", "shuffled",
        ]
    )
    func case44AnyOrder(_ order: String) async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            try await stage.plan("pro", limit: 1_000)
            let kit = try await stage.plan("team", cents: 7_900, limit: 100_000)
            let (customer, _, id) = try await linked(stage, to: "pro")
            let item = try await stage.account.answer("GET", "/objects/subscription/\(id)").json
            try await stage.account.control(
                "POST",
                "/subscriptions/\(id)",
                ["items": [["id": item["items"]["data"][0]["id"], "price": "price_team"]]]
            )
            try await stage.deliver(["order": .string(order), "copies": 2])
            let subscription = try await stage.subscription(of: customer)
            #expect(subscription["planKey"] == "team" && subscription["source"] == "stripe")
            #expect(try await limit(stage, customer) == "1 of 100000")
            #expect(try await self.kit(stage, customer) == kit)
        }
    }

    @Test(
        "Case 45: the period is read from the items, from the top, from several, and kept when there is none",
        arguments: [
            "items", "top_level", "both",
        ]
    )
    func case45PeriodShapes(_ shape: String) async throws {
        try await StripeStage.run { stage in
            try await stage.plan("pro", limit: 1_000)
            try await stage.account.control("PATCH", "/settings", ["periodShape": .string(shape)])
            let (customer, _, id) = try await linked(stage, to: "pro")
            try await stage.settle()
            let first = try await stage.subscription(of: customer)
            #expect(first["currentPeriodStart"] == "2026-02-01T00:00:00.000Z")
            #expect(first["currentPeriodEnd"] == "2026-03-01T00:00:00.000Z")
            // None at all: the one before holds, and someone is told.
            try await stage.account.control("PATCH", "/settings", ["periodShape": "none"])
            try await stage.account.control("POST", "/subscriptions/\(id)/status", ["status": "past_due"])
            try await stage.settle()
            let bare = try await stage.subscription(of: customer)
            #expect(bare["status"] == "past_due" && bare["currentPeriodEnd"] == first["currentPeriodEnd"])
            #expect(try await stage.alerts() == ["missing_period \(id)"])
            // The answers without periods were the test's wish.
            try await stage.account.control("PATCH", "/settings", ["periodShape": .string(shape)])
            try await stage.account.control("POST", "/subscriptions/\(id)/status", ["status": "active"])
            try await stage.settle()
            #expect(try await stage.alerts() == [])
            try await stage.account.control("DELETE", "/violations?rule=answer")
        }
    }

    @Test("Case 45: of several items the plan's counts")
    func case45SeveralItems() async throws {
        try await StripeStage.run { stage in
            try await stage.plan("pro", limit: 1_000)
            try await stage.account.control(
                "POST",
                "/prices",
                ["id": "price_support", "unitAmount": 500, "currency": "usd"]
            )
            let stripe = try await stage.account.control("POST", "/customers", [:])
            let id = try #require(stripe.text("id"))
            let customer = try await stage.calls.customer(
                "acme",
                ["paymentProviderId": .string(id), "provider": "stripe"]
            )
            try await stage.account.control(
                "POST",
                "/subscriptions",
                [
                    "customer": .string(id), "status": "active",
                    "items": [["price": "price_support", "quantity": 1], ["price": "price_pro", "quantity": 1]],
                ]
            )
            try await stage.settle()
            #expect(try await stage.subscription(of: customer)["planKey"] == "pro")
            #expect(try await stage.alerts() == [])
        }
    }

    @Test("Case 46: past due keeps the kit, unpaid takes it, paying gives it back; each with the quotas at once")
    func case46PastDueUnpaidActive() async throws {
        try await StripeStage.run { stage in
            try await stage.freePlan()
            let kit = try await stage.plan("pro", limit: 1_000)
            let (customer, _, id) = try await linked(stage, to: "pro")
            try await stage.settle()
            #expect(try await self.kit(stage, customer) == kit)
            func become(_ status: String) async throws -> [String] {
                try await stage.account.control(
                    "POST",
                    "/subscriptions/\(id)/status",
                    ["status": .string(status)]
                )
                try await stage.settle()
                let shown = try await stage.subscription(of: customer)["status"].text
                return [shown, try await limit(stage, customer)]
            }
            #expect(try await become("past_due") == ["past_due", "1 of 1000"])
            #expect(try await become("unpaid") == ["unpaid", "1 of 100"])
            #expect(try await become("active") == ["active", "1 of 1000"])
            #expect(try await become("paused") == ["paused", "1 of 100"])
            #expect(try await become("trialing") == ["trialing", "1 of 1000"])
        }
    }

    @Test("Case 47: an unknown status, price or type changes no right, and is told")
    func case47UnknownValues() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            try await stage.freePlan()
            try await stage.plan("pro", limit: 1_000)
            let (customer, _, id) = try await linked(stage, to: "pro")
            try await stage.deliver()
            #expect(try await limit(stage, customer) == "1 of 1000")
            // A status of the future.
            try await stage.account.control(
                "PATCH",
                "/objects/subscription/\(id)",
                ["set": ["status": "hibernating"], "event": "customer.subscription.updated"]
            )
            try await stage.deliver()
            #expect(try await limit(stage, customer) == "1 of 1000")
            #expect(try await stage.subscription(of: customer)["status"] == "active")
            #expect(try await stage.alerts() == ["unknown_status \(id)"])
            try await stage.account.control("DELETE", "/violations?rule=answer")
            // A price that no plan has.
            try await stage.account.control(
                "POST",
                "/prices",
                ["id": "price_other", "unitAmount": 500, "currency": "usd"]
            )
            let object = try await stage.account.answer("GET", "/objects/subscription/\(id)").json
            try await stage.account.control(
                "PATCH",
                "/objects/subscription/\(id)",
                ["set": ["status": "active"]]
            )
            try await stage.account.control(
                "POST",
                "/subscriptions/\(id)",
                ["items": [["id": object["items"]["data"][0]["id"], "price": "price_other"]]]
            )
            try await stage.deliver()
            #expect(try await stage.subscription(of: customer)["planKey"] == "pro")
            #expect(try await stage.alerts().contains("unknown_price \(id)"))
            // A type that nobody knows.
            try await stage.account.control(
                "POST",
                "/events",
                ["type": "weather.changed", "object": ["id": "w_1", "object": "weather"]]
            )
            try await stage.deliver()
            let events = try await stage.calls.get("/v1/stripe/events?state=ignored")["events"]
            #expect(events[0]["type"] == "weather.changed")
        }
    }

    @Test("Case 48: the core flow of cancelling: ending with the period, undone in the portal, then ended")
    func case48CancelAtPeriodEnd() async throws {
        try await StripeStage.run { stage in
            try await stage.freePlan()
            try await stage.plan("pro", limit: 1_000)
            let customer = try await stage.calls.customer()
            let (client, _, id) = try await stage.subscribed(customer, to: "pro")
            let canceled = try await client.post("/billing/cancel")
            #expect(canceled.status == 200)
            #expect(canceled["message"] == "Subscription will be canceled at end of billing period")
            func own() async throws -> JSONValue { try await client.get("/billing/subscription").json }
            #expect(try await own()["subscription"]["cancelAtPeriodEnd"] == true)
            #expect(try await client.post("/billing/cancel").status == 200)
            try await stage.account.control("POST", "/subscriptions/\(id)", ["cancel_at_period_end": false])
            try await stage.settle()
            #expect(try await own()["subscription"]["cancelAtPeriodEnd"] == false)
            #expect(try await client.post("/billing/cancel").status == 200)
            #expect(try await own()["status"] == "active")
            #expect(try await limit(stage, customer) == "1 of 1000")
            try await stage.move(to: "2026-03-01T00:00:00Z")
            try await stage.settle()
            // A month later it needs a token anew.
            let later = try await stage.customerClient(customer)
            let ended = try await later.get("/billing/subscription").json
            #expect(ended["tier"] == "free" && ended["subscription"] == .null && ended["status"] == "canceled")
            #expect(try await limit(stage, customer) == "1 of 100")
            #expect(try await later.post("/billing/cancel").status == 409)
        }
    }

    @Test("A state that the operator reflects as well is the same subscription, whoever tells it first")
    func reflectingIsInHarmony() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            try await stage.plan("pro", limit: 1_000)
            try await stage.plan("team", cents: 7_900, limit: 100_000)
            let (customer, stripe, id) = try await linked(stage, to: "pro")
            let reflected: JSONValue = ["stripeCustomerId": .string(stripe), "stripeSubscriptionId": .string(id)]
            try await stage.calls.subscribe(customer, to: "pro", reflected)
            #expect(try await stage.subscription(of: customer)["source"] == "operator")
            try await stage.deliver()
            #expect(try await stage.subscription(of: customer)["source"] == "stripe")
            try await stage.calls.subscribe(customer, to: "pro", reflected)
            let shown = try await stage.subscription(of: customer)
            #expect(shown["source"] == "stripe" && shown["currentPeriodEnd"] == "2026-03-01T00:00:00.000Z")
            // An older state of the operator's takes nothing back.
            var stale = reflected.objectValue ?? [:]
            stale["asOf"] = "2026-01-31T00:00:00Z"
            try await stage.calls.subscribe(customer, to: "team", .object(stale))
            #expect(try await stage.subscription(of: customer)["planKey"] == "pro")
            #expect(try await stage.alerts() == [])
        }
    }

    @Test("A price that gets its plan later is taken up by the next backfill")
    func priceGetsItsPlanLater() async throws {
        try await StripeStage.run { stage in
            try await stage.account.control(
                "POST",
                "/prices",
                ["id": "price_pro", "unitAmount": 2_900, "currency": "usd"]
            )
            let (customer, _, id) = try await linked(stage, to: "pro")
            try await stage.settle()
            #expect(try await stage.subscription(of: customer) == .null)
            #expect(try await stage.alerts() == ["unknown_price \(id)"])
            try await stage.calls.plan("pro", ["stripePriceId": "price_pro", "quotas": ["executions": 1_000]])
            try stage.calls.stage(try await stage.calls.post("/v1/stripe/backfill"))
            try await stage.until("the subscription is there") {
                try await stage.subscription(of: customer)["planKey"] == "pro"
            }
            #expect(try await stage.alerts() == [])
        }
    }

    @Test("Someone whom a contract bills is not billed by Stripe too without anyone knowing")
    func contractAndStripeAreTold() async throws {
        try await StripeStage.run { stage in
            try await stage.plan("pro", limit: 1_000)
            try await stage.calls.plan(
                "deal",
                ["currency": "USD", "prices": [["key": "fee", "model": "flat", "amount": "10"]]]
            )
            let stripe = try await stage.account.control("POST", "/customers", [:])
            let customer = try await stage.calls.customer(
                "acme",
                ["paymentProviderId": .string(stripe.text("id") ?? ""), "provider": "stripe"]
            )
            try stage.calls.stage(
                try await stage.calls.post(
                    "/v1/contracts",
                    ["customerId": .string(customer), "planKey": "deal", "startDate": "2026-02-01"]
                )
            )
            let made = try await stage.account.control(
                "POST",
                "/subscriptions",
                ["customer": .string(stripe.text("id") ?? ""), "price": "price_pro", "status": "active"]
            )
            try await stage.settle()
            #expect(try await stage.subscription(of: customer)["planKey"] == "deal")
            #expect(try await stage.alerts() == ["billed_elsewhere \(made.text("id") ?? "")"])
        }
    }
}
