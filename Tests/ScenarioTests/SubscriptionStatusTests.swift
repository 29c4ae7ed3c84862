import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What a customer has left when the subscription does not grant, and what keeps granting.
struct SubscriptionStatusTests {
    /// A workspace with a free plan that allows `seo` only, and a customer on pro who used 150 of 1,000.
    private func withSubscriber(isFreeTheDefault: Bool, _ tell: (Scenario, String) async throws -> Void) async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            let kit = try await calls.kit("Free", ["mode": "closed", "primitivesConfig": ["seo": ["enabled": true]]])
            let all = try await calls.kit("All", ["mode": "open"])
            try await calls.plan("free", ["quotas": ["seo": 200], "accountKitId": .string(kit)])
            try await calls.plan("pro", ["quotas": ["seo": 1000, "aeo": 250], "accountKitId": .string(all)])
            if isFreeTheDefault { try await calls.settings(["defaultPlanKey": "free"]) }
            let customer = try await calls.customer(plan: "pro")
            #expect(try await calls.consume(customer, "seo", 150).verdict == "150 of 1000")
            #expect(try await calls.consume(customer, "aeo", 3).verdict == "3 of 250")
            try await tell(story, customer)
        }
    }

    @Test(arguments: ["canceled", "unpaid", "paused", "incomplete", "incomplete_expired"])
    func withoutGrantTheDefaultPlanAndItsKitStandIn(_ status: String) async throws {
        try await withSubscriber(isFreeTheDefault: true) { story, customer in
            let calls = story.calls
            // when: the subscription stops granting
            try await calls.subscribe(customer, to: "pro", ["status": .string(status), "assignKit": false])
            // then: the default plan holds with its kit, over the same counts
            #expect(try await calls.consume(customer, "seo", 50).verdict == "200 of 200")
            #expect(try await calls.consume(customer, "seo").verdict == "no: 200 of 200")
            #expect(try await calls.consume(customer, "aeo").verdict == "403 forbidden/primitive_disabled_by_kit")
            let usage = try await calls.usage(customer)
            #expect(usage["plan"] == "free")
            #expect(usage["status"] == .string(status))
            #expect(usage["usage"]["aeo"] == 3)
            // when: it is active again
            try await calls.subscribe(customer, to: "pro")
            // then: so is all of the plan
            #expect(try await calls.consume(customer, "seo").verdict == "201 of 1000")
            #expect(try await calls.consume(customer, "aeo").verdict == "4 of 250")
        }
    }

    @Test
    func withoutDefaultPlanNothingIsAllowed() async throws {
        try await withSubscriber(isFreeTheDefault: false) { story, customer in
            let calls = story.calls
            // when: the subscription is canceled and there is no default plan
            try await calls.subscribe(customer, to: "pro", ["status": "canceled"])
            // then: payment is asked for, and nothing counted
            let refused = try await calls.consume(customer, "seo")
            #expect(refused.verdict == "402 payment_required/subscription_inactive")
            #expect(try await calls.check(customer, "seo").status == 402)
            #expect(try await calls.reserve(customer, "seo", 1).status == 402)
            #expect(try await calls.used(customer, "seo") == 150)
            // when: a default plan is set
            try await calls.settings(["defaultPlanKey": "free"])
            // then: it stands in at once
            #expect(try await calls.consume(customer, "seo").verdict == "151 of 200")
        }
    }

    @Test(arguments: ["trialing", "past_due"])
    func trialAndLatePaymentKeepAccess(_ status: String) async throws {
        try await withSubscriber(isFreeTheDefault: true) { story, customer in
            let calls = story.calls
            // when: the subscription is on trial, or a payment is late
            try await calls.subscribe(customer, to: "pro", ["status": .string(status)])
            // then: the plan holds
            #expect(try await calls.consume(customer, "seo", 850).verdict == "1000 of 1000")
            #expect(try await calls.consume(customer, "aeo").verdict == "4 of 250")
            let usage = try await calls.usage(customer)
            #expect(usage["plan"] == "pro")
            #expect(usage["status"] == .string(status))
        }
    }

    @Test
    func whoNeverSubscribedIsCountedAndNotLimited() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a feature with a quota in a plan that the customer does not have, and no default plan
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await calls.customer()
            // when: far more is used than the plan has
            let answer = try await calls.consume(customer, "seo", 5000)
            // then: it is counted
            #expect(answer.verdict == "5000 of any")
            let usage = try await calls.usage(customer)
            #expect(usage["plan"] == .null)
            #expect(usage["status"] == .null)
            #expect(usage["quotas"] == [:])
            #expect(usage["usage"]["seo"] == 5000)
            // when: the customer subscribes
            try await calls.subscribe(customer, to: "pro")
            // then: the count meets the limit
            #expect(try await calls.consume(customer, "seo").verdict == "no: 5000 of 10")
        }
    }
}
