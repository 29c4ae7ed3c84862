import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What was recorded is taken back, told anew, or comes late.
struct CorrectionTests {
    private static let quarter = (start: "2026-01-01T00:00:00Z", end: "2026-04-01T00:00:00Z")

    /// A customer on a plan with 100 a month that used 10 on 20 January; it is 10 February.
    private func withCustomer(_ tell: (Scenario, String) async throws -> Void) async throws {
        try await Scenario.run(from: "2026-01-20T00:00:00Z") { story in
            let calls = story.calls
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            let customer = try await calls.customer(plan: "pro")
            #expect(try await calls.consume(customer, "seo", 10).verdict == "10 of 100")
            try story.move(to: "2026-02-10T00:00:00Z")
            try await tell(story, customer)
        }
    }

    private func months(_ story: Scenario, _ customer: String) async throws -> [String] {
        try await story.months(customer, "seo", from: Self.quarter.start, to: Self.quarter.end)
    }

    @Test
    func retractionFreesQuota() async throws {
        try await withCustomer { story, customer in
            let calls = story.calls
            // given: the quota is used up, by a request and by an event
            try calls.stage(try await calls.consume(customer, "seo", 70, key: "big"))
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 30], key: "small"))
            #expect(try await calls.consume(customer, "seo").verdict == "no: 100 of 100")
            // when: the event is retracted, twice
            for _ in 1...2 {
                #expect(try await calls.delete("/v1/customers/\(customer)/events/small").isSuccess)
                // then: its quota is free, once
                #expect(try await calls.check(customer, "seo", 30).verdict == "100 of 100")
                #expect(try await calls.check(customer, "seo", 31).verdict == "no: 70 of 100")
            }
            // when: the request is retracted too
            #expect(try await calls.delete("/v1/customers/\(customer)/events/big").isSuccess)
            // then: all of February is free, and January as it was
            #expect(try await calls.used(customer, "seo") == 0)
            #expect(try await calls.consume(customer, "seo", 100).verdict == "100 of 100")
            #expect(try await months(story, customer) == ["2026-01: 10", "2026-02: 100"])
        }
    }

    @Test
    func retractedEventStaysAwayUntilItSaysSomethingElse() async throws {
        try await withCustomer { story, customer in
            let calls = story.calls
            // given: an event that was retracted
            let day = "2026-02-09T00:00:00Z"
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 30], key: "e", at: day))
            try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/e"))
            // when: it is sent again
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 30], key: "e", at: day))
            // then: it stays retracted
            #expect(try await calls.used(customer, "seo") == 0)
            // when: it says something else
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 31], key: "e", at: day))
            // then: it counts
            #expect(try await calls.used(customer, "seo") == 31)
        }
    }

    @Test
    func replacementMovesUsageBetweenMonths() async throws {
        try await withCustomer { story, customer in
            let calls = story.calls
            // given: an event of February
            let february = "2026-02-05T00:00:00Z"
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 60], key: "e", at: february))
            #expect(try await months(story, customer) == ["2026-01: 10", "2026-02: 60"])
            #expect(try await calls.consume(customer, "seo", 41).verdict == "no: 60 of 100")
            // when: it turns out to be of January, and larger
            let january = "2026-01-31T23:59:59.999Z"
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 75], key: "e", at: january))
            // then: both months are right, and February's quota is free
            #expect(try await months(story, customer) == ["2026-01: 85"])
            #expect(try await calls.consume(customer, "seo", 41).verdict == "41 of 100")
            // when: it moves back
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 20], key: "e", at: february))
            // then: both are right again
            #expect(try await months(story, customer) == ["2026-01: 10", "2026-02: 61"])
            #expect(try await calls.used(customer, "seo") == 61)
        }
    }

    @Test
    func lateEventLandsInItsOwnMonth() async throws {
        try await withCustomer { story, customer in
            let calls = story.calls
            // given: some usage in February
            try calls.stage(try await calls.consume(customer, "seo", 5))
            // when: an event comes from the last moment of January, and one from the first of February
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 7], at: "2026-01-31T23:59:59.999Z"))
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 2], at: "2026-02-01T00:00:00Z"))
            // then: each is in its month, and only the second takes quota
            #expect(try await months(story, customer) == ["2026-01: 17", "2026-02: 7"])
            #expect(try await calls.consume(customer, "seo").verdict == "8 of 100")
        }
    }

    @Test
    func eventOfTheNextHourMayBeOfTheNextMonth() async throws {
        try await withCustomer { story, customer in
            let calls = story.calls
            // given: half an hour is left of February, which is used up
            try story.move(to: "2026-02-28T23:30:00Z")
            try calls.stage(try await calls.consume(customer, "seo", 99))
            // when: an event comes from a clock that is ahead, in March, and one from further ahead
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 9], at: "2026-03-01T00:30:00Z"))
            let far = try await calls.record(customer, "seo", ["quantity": 9], at: "2026-03-01T00:30:00.001Z")
            // then: the first takes nothing of February, and the second is refused
            #expect(far.verdict == "400 invalid_input")
            #expect(try await calls.consume(customer, "seo").verdict == "100 of 100")
            #expect(try await months(story, customer) == ["2026-01: 10", "2026-02: 100", "2026-03: 9"])
            // when: March begins
            try story.move(to: "2026-03-01T00:00:00Z")
            // then: it is there
            #expect(try await calls.consume(customer, "seo", 91).verdict == "100 of 100")
        }
    }
}
