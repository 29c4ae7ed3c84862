import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// A customer goes from one plan to another.
struct PlanChangeTests {
    @Test
    func countsAreKeptAndTheNewLimitHoldsAtOnce() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a plan that is used up, and a larger one
            try await calls.plan("pro", ["quotas": ["seo": 1000, "aeo": 250]])
            try await calls.plan("team", ["quotas": ["seo": 5000]])
            let customer = try await calls.customer()
            try await calls.subscribe(customer, to: "pro", ["currentPeriodEnd": "2026-02-20T00:00:00Z"])
            try calls.stage(try await calls.consume(customer, "seo", 1000))
            try calls.stage(try await calls.consume(customer, "aeo", 250))
            #expect(try await calls.consume(customer, "seo").verdict == "no: 1000 of 1000")
            // when: the customer goes up
            try await calls.subscribe(customer, to: "team")
            // then: what is used is used, and the period is the same
            let up = try await calls.consume(customer, "seo", 500)
            #expect(up.verdict == "1500 of 5000")
            #expect(up.resetsAt == "2026-02-20T00:00:00.000Z")
            // What the plan does not limit is not limited.
            #expect(try await calls.consume(customer, "aeo").verdict == "251 of any")
            // when: the customer goes down again
            try await calls.subscribe(customer, to: "pro")
            // then: it has more than it may, and nothing is lost
            #expect(try await calls.consume(customer, "seo").verdict == "no: 1500 of 1000")
            #expect(try await calls.used(customer, "aeo") == 251)
        }
    }

    @Test
    func changedPlanHoldsForItsSubscribersAtOnce() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a customer at the limit
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 10))
            // when: the plan gets more
            try await calls.plan("pro", ["quotas": ["seo": 12]])
            // then: the next decision knows it
            #expect(try await calls.consume(customer, "seo", 2).verdict == "12 of 12")
            // when: it gets less, for new subscribers only
            try await calls.plan("pro", ["quotas": ["seo": 5], "applyTo": "new"])
            let other = try await calls.customer("globex", plan: "pro")
            // then: each has its own
            #expect(try await calls.consume(customer, "seo").verdict == "no: 12 of 12")
            #expect(try await calls.consume(other, "seo").verdict == "1 of 5")
        }
    }

    @Test
    func kitComesWithThePlan() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: two plans, each with a kit that names what it enables
            let enabled: JSONValue = ["enabled": true]
            let seoOnly = try await calls.kit("SEO", ["mode": "closed", "primitivesConfig": ["seo": enabled]])
            let both = try await calls.kit(
                "Both",
                ["mode": "closed", "primitivesConfig": ["seo": enabled, "aeo": enabled]]
            )
            try await calls.plan("pro", ["quotas": ["seo": 10, "aeo": 10], "accountKitId": .string(seoOnly)])
            try await calls.plan("team", ["quotas": ["seo": 20, "aeo": 20], "accountKitId": .string(both)])
            let customer = try await calls.customer()
            // when: the customer subscribes
            try await calls.subscribe(customer, to: "pro")
            // then: plan and kit hold from the same call on
            #expect(try await kit(of: customer, calls) == seoOnly)
            #expect(try await calls.consume(customer, "seo", 7).verdict == "7 of 10")
            let forbidden = try await calls.consume(customer, "aeo")
            #expect(forbidden.verdict == "403 forbidden/primitive_disabled_by_kit")
            #expect(forbidden["error"]["details"]["primitive"] == "aeo")
            // when: another plan comes
            try await calls.subscribe(customer, to: "team")
            // then: its kit takes the place of the first
            #expect(try await kit(of: customer, calls) == both)
            #expect(try await calls.consume(customer, "aeo").verdict == "1 of 20")
            #expect(try await calls.consume(customer, "seo").verdict == "8 of 20")
            // when: the way back is told to leave the kit alone
            try await calls.subscribe(customer, to: "pro", ["assignKit": false])
            // then: the plan is the old one and the kit the new
            #expect(try await kit(of: customer, calls) == both)
            #expect(try await calls.consume(customer, "aeo").verdict == "2 of 10")
        }
    }

    private func kit(of customer: String, _ calls: OperatorCalls) async throws -> String {
        try calls.stage(try await calls.get("/v1/customers/\(customer)"))["accountKitId"].text
    }
}
