import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// A limit that may be passed, and how far.
struct SoftQuotaTests {
    @Test
    func capEndsTheOverage() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: 100 included and 20 beyond
            try await calls.plan("pro", ["quotas": ["seo": ["limit": 100, "mode": "soft", "overageCap": 20]]])
            let customer = try await calls.customer(plan: "pro")
            // when: more is used than is included
            let over = try await calls.consume(customer, "seo", 110)
            // then: it is allowed
            #expect(over.verdict == "110 of 100")
            #expect(over["remaining"] == 0)
            // when: the next asks for more than is left of the cap, then for what is left
            #expect(try await calls.consume(customer, "seo", 11).verdict == "no: 110 of 100")
            #expect(try await calls.consume(customer, "seo", 10).verdict == "120 of 100")
            // then: nothing goes beyond it, this month
            let refused = try await calls.consume(customer, "seo")
            #expect(refused.verdict == "no: 120 of 100")
            #expect(refused.resetsAt == "2026-03-01T00:00:00.000Z")
            try story.move(to: "2026-03-01T00:00:00Z")
            #expect(try await calls.consume(customer, "seo", 120).verdict == "120 of 100")
        }
    }

    @Test
    func graceGoesOnForADayAndThenStops() async throws {
        try await Scenario.run(from: "2026-02-10T08:00:00Z") { story in
            let calls = story.calls
            // given: 100 a month, and a day beyond
            try await calls.plan("pro", ["quotas": ["seo": ["limit": 100, "mode": "grace", "graceHours": 24]]])
            let customer = try await calls.customer(plan: "pro")
            // when: the limit is reached and passed
            #expect(try await calls.consume(customer, "seo", 100).verdict == "100 of 100")
            #expect(try await calls.consume(customer, "seo", 10).verdict == "110 of 100")
            // then: usage goes on until the day is over, and no longer
            try story.move(to: "2026-02-11T08:59:59Z")
            #expect(try await calls.consume(customer, "seo").verdict == "111 of 100")
            try story.move(to: "2026-02-11T09:00:00Z")
            #expect(try await calls.consume(customer, "seo").verdict == "no: 111 of 100")
            let list = try calls.stage(try await calls.get("/v1/users/\(customer)/entitlements"))["entitlements"]
            #expect(list[0]["mode"] == "grace")
            // then: the explanation says which day it was
            let path = "/v1/users/\(customer)/entitlements/seo/explain"
            let quota = try calls.stage(try await calls.get(path))["steps"][5]
            #expect(quota["outcome"] == "refused")
            #expect(
                quota["inputs"]["grace"]
                    == [
                        "hours": 24, "reachedBefore": "2026-02-10T09:00:00.000Z", "usedBefore": 110, "isOver": true,
                    ]
            )
            // when: the next month begins
            try story.move(to: "2026-03-01T00:00:00Z")
            #expect(try await calls.consume(customer, "seo", 120).verdict == "120 of 100")
        }
    }

    @Test
    func softQuotaWithoutCapIsNeverRefused() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a soft limit
            try await calls.plan("pro", ["quotas": ["seo": ["limit": 100, "mode": "soft"]]])
            let customer = try await calls.customer(plan: "pro")
            // when: it is passed by far
            let answer = try await calls.consume(customer, "seo", 1_000_000)
            // then: it is shown and holds nothing up
            #expect(answer.verdict == "1000000 of 100")
            #expect(answer["remaining"] == 0)
            let list = try calls.stage(try await calls.get("/v1/users/\(customer)/entitlements"))["entitlements"]
            #expect(list[0]["mode"] == "soft")
            #expect(list[0]["limit"] == 100)
            #expect(list[0]["used"] == 1_000_000)
            // when: the plan makes it hard
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            // then: it holds
            #expect(try await calls.consume(customer, "seo").verdict == "no: 1000000 of 100")
        }
    }
}
