import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// One customer gets more than its plan says, for a while.
struct OwnQuotaTests {
    @Test
    func overrideAndTopUpRaiseTheLimitAndEnd() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a customer at the limit of its plan
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await calls.customer(plan: "pro")
            let other = try await calls.customer("globex", plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 10))
            #expect(try await calls.consume(customer, "seo").verdict == "no: 10 of 10")
            // when: a limit of its own holds until the 10th
            try await story.quota(customer, "seo", ["limit": 20, "expiresAt": "2026-02-10T00:00:00Z"])
            // then: the next decision knows it, and nobody else has it
            #expect(try await calls.consume(customer, "seo", 10).verdict == "20 of 20")
            #expect(try await calls.consume(other, "seo", 11).verdict == "no: 0 of 10")
            // when: a top-up comes on top until the 15th
            try await story.quota(customer, "seo", ["add": 5, "expiresAt": "2026-02-15T00:00:00Z"])
            #expect(try await calls.consume(customer, "seo", 5).verdict == "25 of 25")
            // then: each ends by itself, and what was used stays used
            try story.move(to: "2026-02-09T23:59:59.999Z")
            #expect(try await calls.consume(customer, "seo").verdict == "no: 25 of 25")
            try story.move(to: "2026-02-10T00:00:00Z")
            #expect(try await calls.consume(customer, "seo").verdict == "no: 25 of 15")
            #expect(try await calls.usage(customer)["quotas"]["seo"] == 15)
            try story.move(to: "2026-02-15T00:00:00Z")
            #expect(try await calls.consume(customer, "seo").verdict == "no: 25 of 10")
            // when: the month is over
            try story.move(to: "2026-03-01T00:00:00Z")
            // then: the plan holds
            #expect(try await calls.consume(customer, "seo", 10).verdict == "10 of 10")
            #expect(try await calls.consume(customer, "seo").verdict == "no: 10 of 10")
        }
    }

    @Test
    func topUpsAddUpAndCanBeTakenAway() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: two top-ups that do not end
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await calls.customer(plan: "pro")
            try await story.quota(customer, "seo", ["add": 5])
            try await story.quota(customer, "seo", ["add": "2.5"])
            // when: all is used
            let all = try await calls.consume(customer, "seo", "17.5")
            // then: it fits exactly
            #expect(all.verdict == "17.5 of 17.5")
            #expect(all["remaining"] == 0)
            // when: they are taken away
            try calls.stage(try await calls.delete("/v1/users/\(customer)/quotas/seo"))
            // then: the plan's limit is back
            #expect(try await calls.consume(customer, "seo").verdict == "no: 17.5 of 10")
        }
    }
}
