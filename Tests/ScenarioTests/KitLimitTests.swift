import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// A kit limits beside the plan; the stricter decides.
struct KitLimitTests {
    @Test
    func stricterOfKitAndPlanDecides() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a plan with 100 and a kit with 60, at most 40 a call
            let kit = try await calls.kit("Careful", ["limits": ["seo": ["perPeriod": 60, "perCall": 40]]])
            try await calls.plan("pro", ["quotas": ["seo": 100], "accountKitId": .string(kit)])
            let customer = try await calls.customer(plan: "pro")
            // when: more is asked for than one call may
            let large = try await calls.consume(customer, "seo", 41)
            // then: it is forbidden, whatever is left
            #expect(large.verdict == "403 forbidden/call_limit_exceeded")
            // when: it is asked for in parts
            #expect(try await calls.consume(customer, "seo", 40).verdict == "40 of 60")
            #expect(try await calls.consume(customer, "seo", 20).verdict == "60 of 60")
            // then: the kit's limit holds
            #expect(try await calls.consume(customer, "seo").verdict == "no: 60 of 60")
            // when: the kit allows more than the plan
            let limits: JSONValue = ["limits": ["seo": ["perPeriod": 200, "perCall": 40]]]
            try calls.stage(try await calls.patch("/v1/account-kits/\(kit)", limits))
            // then: the plan's holds, at once
            #expect(try await calls.consume(customer, "seo", 40).verdict == "100 of 100")
            #expect(try await calls.consume(customer, "seo").verdict == "no: 100 of 100")
        }
    }

    @Test
    func defaultKitHoldsForWhoHasNone() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a workspace whose default kit leaves out one feature
            try await calls.plan("pro", ["quotas": ["seo": 10, "aeo": 10]])
            let kit = try await calls.kit("Usual", ["primitivesConfig": ["aeo": ["enabled": false]]])
            let open = try await calls.kit("Open")
            try await calls.settings(["defaultAccountKitId": .string(kit)])
            let customer = try await calls.customer(plan: "pro")
            // when: both are asked for
            let allowed = try await calls.consume(customer, "seo")
            let refused = try await calls.consume(customer, "aeo")
            // then: one is forbidden
            #expect(allowed.verdict == "1 of 10")
            #expect(refused.verdict == "403 forbidden/primitive_disabled_by_kit")
            // when: the customer gets a kit of its own
            try calls.stage(try await calls.post("/v1/account-kits/\(open)/customers/\(customer)/assign"))
            // then: that one holds, and cannot be deleted while it does
            #expect(try await calls.consume(customer, "aeo").verdict == "1 of 10")
            #expect(try await calls.delete("/v1/account-kits/\(open)").status == 409)
        }
    }
}
