import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// A plan says how often its customers may call.
struct PlanRateTests {
    @Test
    func sixtyAMinuteOverAllFeatures() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: 60 calls a minute, whatever the feature
            try await calls.plan(
                "free",
                [
                    "quotas": ["seo": 1000, "aeo": 1000],
                    "rateLimits": ["*": ["limit": 60, "interval": "minute"]],
                ]
            )
            let customer = try await calls.customer(plan: "free")
            let other = try await calls.customer("globex", plan: "free")
            // when: they are made at once, of both features
            for _ in 1...30 {
                #expect(try await calls.consume(customer, "seo").status == 200)
                #expect(try await calls.consume(customer, "aeo").status == 200)
            }
            // then: the next of either is refused, and another customer's is not
            for feature in ["seo", "aeo"] {
                let refused = try await calls.consume(customer, feature)
                #expect(refused.verdict == "429 rate_limited/rate_limit_exceeded")
                #expect(refused.retryAfter == "1")
                #expect(refused.header("X-RateLimit-Limit") == "60")
                #expect(refused.header("X-RateLimit-Remaining") == "0")
            }
            #expect(try await calls.consume(other, "seo").verdict == "1 of 1000")
            // when: as long is waited as was said
            story.wait(seconds: 1)
            // then: one more is allowed, and what was refused was not counted
            #expect(try await calls.consume(customer, "aeo").verdict == "31 of 1000")
            #expect(try await calls.consume(customer, "seo").verdict == "429 rate_limited/rate_limit_exceeded")
            // when: a minute has passed
            story.wait(seconds: 60)
            // then: there are 60 again
            for used in 31...90 { #expect(try await calls.consume(customer, "seo").verdict == "\(used) of 1000") }
            #expect(try await calls.consume(customer, "seo").verdict == "429 rate_limited/rate_limit_exceeded")
        }
    }

    @Test
    func rateOfOneFeatureLeavesTheOthersAlone() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: two calls of one feature an hour, and a plan without rates
            let rate: JSONValue = ["seo": ["limit": 2, "interval": "hour"]]
            try await calls.plan("free", ["quotas": ["seo": 1000, "aeo": 1000], "rateLimits": rate])
            try await calls.plan("pro", ["quotas": ["seo": 5000]])
            let customer = try await calls.customer(plan: "free")
            // when: they are made, of any size
            #expect(try await calls.consume(customer, "seo", 100).status == 200)
            #expect(try await calls.consume(customer, "seo", 100).status == 200)
            // then: the third waits half an hour, and other features do not
            let refused = try await calls.consume(customer, "seo")
            #expect(refused.verdict == "429 rate_limited/rate_limit_exceeded")
            #expect(refused.retryAfter == "1800")
            #expect(try await calls.consume(customer, "aeo").verdict == "1 of 1000")
            story.wait(seconds: 1799)
            #expect(try await calls.consume(customer, "seo").retryAfter == "1")
            // when: the customer goes to the plan without rates
            try await calls.subscribe(customer, to: "pro")
            // then: it need not wait any longer
            for used in 201...205 { #expect(try await calls.consume(customer, "seo").verdict == "\(used) of 5000") }
        }
    }

    @Test
    func burstIsWhatMayComeAtOnceAndRepetitionsAreFree() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: 60 calls a minute, 3 at once
            let rate: JSONValue = ["seo": ["limit": 60, "interval": "minute", "burst": 3]]
            try await calls.plan("free", ["quotas": ["seo": 1000], "rateLimits": rate])
            let customer = try await calls.customer(plan: "free")
            // when: three come at once
            for key in ["a", "b", "c"] { try calls.stage(try await calls.consume(customer, "seo", key: key)) }
            // then: the fourth waits a second, and what was allowed can be asked again
            let refused = try await calls.consume(customer, "seo", key: "d")
            #expect(refused.verdict == "429 rate_limited/rate_limit_exceeded")
            #expect(refused.retryAfter == "1")
            for _ in 1...5 { #expect(try await calls.consume(customer, "seo", key: "b").verdict == "2 of 1000") }
            story.wait(seconds: 1)
            #expect(try await calls.consume(customer, "seo", key: "d").verdict == "4 of 1000")
            // when: it is quiet for long
            story.wait(seconds: 3600)
            // then: three may come at once, no more
            for used in 5...7 { #expect(try await calls.consume(customer, "seo").verdict == "\(used) of 1000") }
            #expect(try await calls.consume(customer, "seo").retryAfter == "1")
        }
    }
}
