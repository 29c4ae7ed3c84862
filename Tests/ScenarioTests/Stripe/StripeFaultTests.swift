import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Answers that never come, or say nothing, and events that come more than once.
struct StripeFaultTests {
    /// The customers that the double has made.
    private func madeAtStripe(_ stage: StripeStage) async throws -> Int {
        DoubleList.ids(try await stage.account.answer("GET", "/objects/customer").json).count
    }

    @Test("Case 4: an event that comes five times at once is kept once, answered five times, and applied once")
    func case4FiveAtOnce() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            try await stage.account.control("POST", "/customers", ["email": "a@b.c"])
            let answer = try await stage.account.answer(
                "POST",
                "/webhooks/deliver",
                ["copies": 5, "concurrently": true]
            )
            let statuses = answer.json.arrayValue?.map { $0["attempt"]["status"] }
            #expect(statuses == Array(repeating: 200, count: 5), "\(answer.text)")
            try await stage.settle()
            let events = try await stage.calls.get("/v1/stripe/events")["events"].arrayValue ?? []
            #expect(events.map { $0["state"] } == ["applied"])
            let made = try await stage.calls.get("/v1/customers?email=a@b.c")["customers"].arrayValue
            #expect(made?.count == 1)
        }
    }

    @Test("Case 5: two events about one fact change it once")
    func case5TwoEventsForOneFact() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            try await stage.account.control("POST", "/customers", ["email": "a@b.c"])
            try await stage.deliver()
            try await stage.deliver(["again": true, "asNewEvent": true])
            let events = try await stage.calls.get("/v1/stripe/events")["events"].arrayValue ?? []
            #expect(events.count == 2 && events.allSatisfy { $0["state"] == "applied" })
            #expect(try await stage.calls.get("/v1/customers?email=a@b.c")["customers"].arrayValue?.count == 1)
        }
    }

    @Test(
        "Cases 12 to 15, 20, 21 and 54: whatever becomes of a request, the same one goes out again, and it is done once",
        arguments: [
            "reset_before", "reset_after", "truncated", "truncated_json", "html", "html_after", "empty", "empty_after",
            "error_unstored", "error_after_unstored", "rate_limited", "lock_timeout", "conflict",
        ]
    )
    func sameRequestUntilItIsAnswered(_ fault: String) async throws {
        try await StripeStage.run { stage in
            let customer = try await stage.calls.customer("acme", ["email": "a@b.c"])
            let client = try await stage.customerClient(customer)
            try await stage.account.fault(fault, on: "PostCustomers")
            let answer = try await client.post("/billing/setup-intent")
            #expect(answer.status == 201, "\(answer.text)")
            try await stage.settle()
            let requests = try await stage.account.requests("PostCustomers")
            #expect(requests.count == 2)
            #expect(Set(requests.compactMap { $0.text("idempotencyKey") }).count == 1)
            #expect(try await madeAtStripe(stage) == 1)
        }
    }

    @Test("Cases 16 and 54: a failure that Stripe has stored is told, and nothing is done beside it")
    func storedFailureIsTold() async throws {
        try await StripeStage.run { stage in
            let customer = try await stage.calls.customer()
            let client = try await stage.customerClient(customer)
            try await stage.account.fault("error_before_stored", on: "PostCustomers")
            let answer = try await client.post("/billing/setup-intent")
            #expect(answer.status == 502 && answer["error"]["code"] == "provider_error", "\(answer.text)")
            #expect(answer["error"]["hint"] != .null)
            #expect(try await madeAtStripe(stage) == 0)
            #expect(try await stage.calls.get("/v1/customers/\(customer)")["paymentProviderId"] == .null)
        }
    }

    @Test("A renewal that fails and is paid after all is read through the events of its invoice alone")
    func failedRenewal() async throws {
        try await StripeStage.run(webhookMode: "held") { stage in
            try await stage.freePlan()
            try await stage.plan("pro", limit: 1_000)
            // given: a subscription that was paid once
            let stripe = try #require(try await stage.account.control("POST", "/customers", [:]).text("id"))
            let customer = try await stage.calls.customer(
                "acme",
                ["paymentProviderId": .string(stripe), "provider": "stripe"]
            )
            try await stage.account.control(
                "POST",
                "/payment_methods",
                [
                    "customer": .string(stripe), "default": true,
                    "behaviour": ["succeed", "decline:insufficient_funds", "succeed"],
                ]
            )
            let made = try await stage.account.control(
                "POST",
                "/subscriptions",
                ["customer": .string(stripe), "price": "price_pro"]
            )
            let id = try #require(made.text("id"))
            try await stage.deliver()
            #expect(try await stage.subscription(of: customer)["status"] == "active")
            // when: the next one is declined
            try await stage.move(to: "2026-03-01T00:00:00Z")
            try await stage.deliver(["types": ["invoice.payment_failed"]])
            // then
            let failed = try await stage.subscription(of: customer)
            #expect(failed["status"] == "past_due" && failed["currentPeriodEnd"] == "2026-04-01T00:00:00.000Z")
            #expect(try await stage.calls.check(customer, "executions").verdict == "1 of 1000")
            // when: Stripe tries again
            let object = try await stage.account.answer("GET", "/objects/subscription/\(id)").json
            try await stage.account.control("POST", "/invoices/\(object["latest_invoice"].text)/pay", [:])
            try await stage.deliver(["types": ["invoice.paid"]])
            // then
            #expect(try await stage.subscription(of: customer)["status"] == "active")
        }
    }

    @Test("A subscription that is paused in the portal rests, and comes back with its plan, kit and quotas")
    func pausedAndResumed() async throws {
        try await StripeStage.run { stage in
            try await stage.freePlan()
            try await stage.plan("pro", limit: 1_000)
            let customer = try await stage.calls.customer()
            let (client, _, id) = try await stage.subscribed(customer, to: "pro")
            try await stage.account.control("POST", "/subscriptions/\(id)/pause", ["type": "pause_requested"])
            try await stage.settle()
            let resting = try await client.get("/billing/subscription").json
            #expect(resting["status"] == "paused" && resting["tier"] == "free", "\(resting)")
            #expect(try await stage.calls.check(customer, "executions").verdict == "1 of 100")
            try await stage.account.control("POST", "/subscriptions/\(id)/resume", [:])
            try await stage.settle()
            let back = try await client.get("/billing/subscription").json
            #expect(back["status"] == "active" && back["tier"] == "pro", "\(back)")
            #expect(try await stage.calls.check(customer, "executions").verdict == "1 of 1000")
        }
    }
}
