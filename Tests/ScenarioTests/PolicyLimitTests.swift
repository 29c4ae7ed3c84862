import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Limits that come from elsewhere than the plan that was subscribed to.
struct PolicyLimitTests {
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
}
