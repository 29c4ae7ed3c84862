import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// States of a subscription come yearly, late, twice, or from two sides.
struct MirroredSubscriptionTests {
    @Test
    func yearlySubscriptionHasMonthlyQuotas() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: paid until 15 January of next year
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            let customer = try await calls.customer()
            try await calls.subscribe(customer, to: "pro", ["currentPeriodEnd": "2027-01-15T08:30:00Z"])
            #expect(try await story.period(customer) == ["2026-01-15T08:30:00.000Z", "2026-02-15T08:30:00.000Z"])
            // when: the month's quota is used up
            #expect(try await calls.consume(customer, "seo", 100).verdict == "100 of 100")
            let refused = try await calls.consume(customer, "seo")
            // then: the next month brings the next, not the next year
            #expect(refused.resetsAt == "2026-02-15T08:30:00.000Z")
            try story.move(to: "2026-02-15T08:30:00Z")
            #expect(try await calls.consume(customer, "seo").verdict == "1 of 100")
            // when: the year is over and nothing new was told
            try story.move(to: "2027-03-01T00:00:00Z")
            // then: months roll on
            #expect(try await story.period(customer) == ["2027-02-15T08:30:00.000Z", "2027-03-15T08:30:00.000Z"])
            #expect(try await calls.consume(customer, "seo").verdict == "1 of 100")
        }
    }

    @Test
    func staleStateNeverOverwrites() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a cancellation that is known
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            try await calls.plan("team", ["quotas": ["seo": 500]])
            let customer = try await calls.customer()
            try await calls.subscribe(customer, to: "pro", ["asOf": "2026-02-01T00:00:00Z"])
            try await calls.subscribe(
                customer,
                to: "pro",
                ["status": "canceled", "asOf": "2026-02-09T00:00:00Z"]
            )
            // when: an older state comes late
            let stale = try await calls.put(
                "/v1/users/\(customer)/billing/subscription",
                ["planKey": "team", "status": "active", "asOf": "2026-02-08T23:59:59.999Z"]
            )
            // then: the answer is the one that stands
            #expect(stale.status == 200)
            #expect(stale["subscription"]["planKey"] == "pro")
            #expect(stale["subscription"]["status"] == "canceled")
            #expect(stale["subscription"]["asOf"] == "2026-02-09T00:00:00.000Z")
            #expect(try await calls.consume(customer, "seo").status == 402)
            // when: a newer one comes
            try await calls.subscribe(customer, to: "team", ["asOf": "2026-02-09T00:00:01Z"])
            // then: it holds
            #expect(try await calls.consume(customer, "seo").verdict == "1 of 500")
        }
    }

    @Test
    func sameStripeSubscriptionIsNoConflict() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a subscription that mirrors Stripe's
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            let customer = try await calls.customer()
            let path = "/v1/users/\(customer)/billing/subscription"
            let state: JSONValue = [
                "planKey": "pro", "stripeCustomerId": "cus_1", "stripeSubscriptionId": "sub_A",
                "currentPeriodEnd": "2026-03-05T00:00:00Z", "asOf": "2026-02-05T00:00:00Z",
            ]
            let first = try calls.stage(try await calls.put(path, state))
            #expect(first["subscription"]["id"] == "sub_A")
            try calls.stage(try await calls.consume(customer, "seo", 60))
            // when: it is told again, later
            story.wait(seconds: 3600)
            let again = try await calls.put(path, state)
            // then: nothing has changed, not even the moment of the change
            #expect(again.status == 200)
            #expect(again.json == first)
            #expect(try await calls.consume(customer, "seo").verdict == "61 of 100")
        }
    }

    @Test
    func whatIsAnothersIsAConflict() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a customer with a Stripe subscription, and another without
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            let customer = try await calls.customer()
            let other = try await calls.customer("globex")
            let mirrored: JSONValue = ["stripeCustomerId": "cus_1", "stripeSubscriptionId": "sub_A"]
            try await calls.subscribe(customer, to: "pro", mirrored)
            // when: the other claims the subscription, the Stripe customer, and the first another Stripe customer
            let path = "/v1/users/\(other)/billing/subscription"
            let subscription = try await calls.put(path, ["planKey": "pro", "stripeSubscriptionId": "sub_A"])
            let payer = try await calls.put(path, ["planKey": "pro", "stripeCustomerId": "cus_1"])
            let relinked = try await calls.put(
                "/v1/users/\(customer)/billing/subscription",
                ["planKey": "pro", "stripeCustomerId": "cus_2"]
            )
            // then: each is refused and leaves nothing behind
            #expect(subscription.verdict == "409 duplicate_record")
            #expect(payer.verdict == "409 duplicate_record")
            #expect(relinked.verdict == "409 conflict")
            #expect(try await calls.get(path)["subscription"] == .null)
            let kept = try await calls.get("/v1/users/\(customer)/billing/subscription")["subscription"]
            #expect(kept["stripeCustomerId"] == "cus_1")
            #expect(kept["stripeSubscriptionId"] == "sub_A")
        }
    }
}
