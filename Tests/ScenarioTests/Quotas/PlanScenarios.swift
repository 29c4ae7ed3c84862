import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What plans, subscriptions, kits and overrides do to a quota that is in use.
struct PlanScenarios {
    @Test
    func changingPlanKeepsTheCounts() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            // Given a customer who has used up a small plan
            try await calls.plan("free", ["quotas": ["seo": 10]])
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            let customer = try await calls.customer(plan: "free")
            try calls.stage(try await calls.consume(customer, "seo", 10))
            // When it takes a larger one, then what was used counts against that
            try await calls.subscribe(customer, to: "pro")
            #expect(try await calls.consume(customer, "seo", 5).json["remaining"] == 85)
            // When it goes back, then it is over the limit, and waits for the next month
            try await calls.subscribe(customer, to: "free")
            let refused = try await calls.consume(customer, "seo")
            #expect(refused.json["error"]["message"] == "Plan quota exceeded for 'seo' (15/10 this period)")
            server.clock.set("2026-03-01T00:00:00Z")
            #expect(try await calls.consume(customer, "seo").json["used"] == 1)
        }
    }

    @Test
    func changedQuotaReachesSubscribersAtOnce() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            // Given a customer at the limit of a plan
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 10))
            #expect(try await calls.consume(customer, "seo").status == 429)
            // When the plan's quota grows, then the next call goes through
            try await calls.plan("pro", ["quotas": ["seo": 11]])
            #expect(try await calls.consume(customer, "seo").json["remaining"] == 0)
        }
    }

    @Test("A cancelled customer falls back to the default plan and never becomes unlimited")
    func inactiveFallsBackToTheDefaultPlan() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            // Given a paying customer in a workspace whose default plan is the free one, with a kit of its own
            let kit = try await calls.kit("Free", ["primitivesConfig": ["aeo": ["enabled": false]]])
            try await calls.plan("free", ["quotas": ["seo": 10, "aeo": 10], "accountKitId": .string(kit)])
            try await calls.plan("pro", ["quotas": ["seo": 100, "aeo": 100]])
            try await calls.settings(["defaultPlanKey": "free"])
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 8))
            // When its subscription stops granting
            try await calls.subscribe(customer, to: "pro", ["status": "unpaid"])
            // Then the default plan's quota and kit hold, and the real status shows
            #expect(try await calls.consume(customer, "seo", 3).status == 429)
            #expect(try await calls.consume(customer, "seo", 2).json["remaining"] == 0)
            #expect(try await calls.consume(customer, "aeo").refusal == "forbidden/primitive_disabled_by_kit")
            let usage = try await calls.usage(customer)
            #expect(usage["plan"] == "free")
            #expect(usage["status"] == "unpaid")
            // When it pays again, then its plan is back with all that was used
            try await calls.subscribe(customer, to: "pro")
            #expect(try await calls.consume(customer, "seo", 90).json["remaining"] == 0)
            #expect(try await calls.consume(customer, "aeo").status == 200)
        }
    }

    @Test(arguments: ["active", "trialing", "past_due"])
    func theseStatusesGrant(_ status: String) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": 1]])
            let customer = try await calls.customer()
            try await calls.subscribe(customer, to: "pro", ["status": .string(status)])
            #expect(try await calls.consume(customer, "seo").json["limit"] == 1)
        }
    }

    @Test(arguments: ["incomplete", "incomplete_expired", "canceled", "unpaid", "paused"])
    func theseStatusesDoNot(_ status: String) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": 1]])
            let customer = try await calls.customer()
            try await calls.subscribe(customer, to: "pro", ["status": .string(status)])
            let answer = try await calls.consume(customer, "seo")
            #expect(answer.refusal == "payment_required/subscription_inactive")
            #expect(answer.json["error"]["details"]["status"].text == status)
        }
    }

    @Test
    func customerWithoutSubscriptionGetsTheDefaultPlan() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            // Given a workspace with a default plan, and a customer who never subscribed
            try await calls.plan("free", ["quotas": ["seo": 1]])
            try await calls.settings(["defaultPlanKey": "free"])
            let customer = try await calls.customer()
            // Then it is limited by that plan
            #expect(try await calls.consume(customer, "seo").json["limit"] == 1)
            #expect(try await calls.consume(customer, "seo").status == 429)
            let usage = try await calls.usage(customer)
            #expect(usage["plan"] == "free")
            #expect(usage["status"] == .null)
        }
    }

    @Test
    func overrideAndTopUpHoldUntilTheyExpire() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            // Given a customer at the limit
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 10))
            // When 5 are added until the 10th, then they can be used until then
            let quotas = "/v1/users/\(customer)/quotas/seo"
            try calls.stage(try await calls.put(quotas, ["add": 5, "expiresAt": "2026-02-10T00:00:00Z"]))
            #expect(try await calls.consume(customer, "seo", 3).json["limit"] == 15)
            // When a limit of its own is set, then it stands in the plan's place, and the added ones on top
            try calls.stage(try await calls.put(quotas, ["limit": 20, "expiresAt": "2026-02-20T00:00:00Z"]))
            #expect(try await calls.consume(customer, "seo", 12).json["limit"] == 25)
            #expect(try await calls.consume(customer, "seo").status == 429)
            // When they expire one after the other, then so does what they gave
            for (instant, limit) in [("2026-02-10T00:00:00Z", 20), ("2026-02-20T00:00:00Z", 10)] as [(String, Int64)] {
                server.clock.set(instant)
                let refused = try await calls.consume(customer, "seo")
                #expect(refused.json["error"]["limit"] == JSONValue(integerLiteral: limit))
                #expect(try await calls.usage(customer)["quotas"]["seo"] == JSONValue(integerLiteral: limit))
            }
        }
    }

    @Test
    func softQuotaGoesBeyondTheLimitUpToItsCap() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            // Given a soft quota of 10 that may go 5 beyond, and one without a cap
            try await calls.plan(
                "pro",
                [
                    "quotas": [
                        "seo": ["limit": 10, "mode": "soft", "overageCap": 5], "aeo": ["limit": 10, "mode": "soft"],
                    ]
                ]
            )
            let customer = try await calls.customer(plan: "pro")
            // When it goes beyond the limit, then it is allowed, with nothing remaining
            let beyond = try await calls.consume(customer, "seo", 14)
            #expect(beyond.json["remaining"] == 0)
            #expect(beyond.json["used"] == 14)
            // When it reaches the cap, then it is refused, and the limit is the plan's
            let refused = try await calls.consume(customer, "seo", 2)
            #expect(refused.json["error"]["message"] == "Plan quota exceeded for 'seo' (14/10 this period)")
            #expect(try await calls.consume(customer, "seo").status == 200)
            #expect(try await calls.consume(customer, "aeo", 1_000_000).status == 200)
        }
    }

    @Test
    func kitMakesAQuotaStricter() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            // Given a kit that allows less per period than the plan, and nothing that it does not name
            let kit = try await calls.kit(
                "Small",
                [
                    "mode": "closed", "primitivesConfig": ["seo": ["enabled": true]],
                    "limits": ["seo": ["perPeriod": 5]],
                ]
            )
            try await calls.plan("pro", ["quotas": ["seo": 10, "aeo": 10], "accountKitId": .string(kit)])
            let customer = try await calls.customer(plan: "pro")
            // Then the kit decides
            #expect(try await calls.consume(customer, "seo", 5).json["limit"] == 5)
            #expect(try await calls.consume(customer, "seo").status == 429)
            #expect(try await calls.consume(customer, "aeo").refusal == "forbidden/primitive_disabled_by_kit")
        }
    }

    @Test
    func suspendedCustomerIsRefusedAndComesBackWithItsCounts() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            // Given a suspended customer with usage
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 4))
            try calls.stage(try await calls.patch("/v1/users/\(customer)", ["status": "suspended"]))
            #expect(try await calls.consume(customer, "seo").refusal == "forbidden/customer_suspended")
            // When what happened is reported, then it counts all the same
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 2]))
            // When it is active again, then it goes on where it stood
            try calls.stage(try await calls.patch("/v1/users/\(customer)", ["status": "active"]))
            #expect(try await calls.consume(customer, "seo").json["used"] == 7)
        }
    }
}
