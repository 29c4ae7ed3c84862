import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What stays held and valid when a subscription changes in the middle of things.
struct MovedBoundaryTests {
    @Test("Quota that is held stays held when the period's boundary moves")
    func heldQuotaSurvivesANewPeriod() async throws {
        try await Scenario.run(from: "2026-02-12T00:00:00Z") { story in
            let calls = story.calls
            // given: 60 of 100 are held
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            let customer = try await calls.customer()
            try await calls.subscribe(customer, to: "pro")
            try calls.stage(try await calls.reserve(customer, "seo", 60))
            // when: the billing month is told to end on the 10th
            try await calls.subscribe(customer, to: "pro", ["currentPeriodEnd": "2026-03-10T00:00:00Z"])
            // then: what is held still counts
            #expect(try await calls.consume(customer, "seo", 41).verdict == "no: 60 of 100")
            #expect(try await calls.consume(customer, "seo", 40).verdict == "100 of 100")
        }
    }

    @Test("The end of an earlier Stripe subscription does not end the present one")
    func theEndOfAnotherSubscription() async throws {
        try await Scenario.run(from: "2026-02-12T00:00:00Z") { story in
            let calls = story.calls
            // given: a customer who moved from one Stripe subscription to another
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            let customer = try await calls.customer()
            try await calls.subscribe(customer, to: "pro", ["stripeSubscriptionId": "sub_new"])
            // when: the end of the earlier one is reflected late
            try await calls.subscribe(customer, to: "pro", ["stripeSubscriptionId": "sub_old", "status": "canceled"])
            // then: the present one stays
            #expect(try await calls.consume(customer, "seo", 1).verdict == "1 of 100")
        }
    }
}
