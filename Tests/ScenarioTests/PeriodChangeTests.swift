import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// The quota period itself changes while there is usage.
struct PeriodChangeTests {
    @Test
    func fromDaysToMonthsAndBackCountsWhatEachHas() async throws {
        try await Scenario.run(from: "2026-02-09T12:00:00Z") { story in
            let calls = story.calls
            // given: 10 used yesterday and 5 today, on a plan by the day
            try await calls.plan("daily", ["quotas": ["seo": 10], "period": "day"])
            try await calls.plan("monthly", ["quotas": ["seo": 100]])
            let customer = try await calls.customer(plan: "daily")
            #expect(try await calls.consume(customer, "seo", 10).verdict == "10 of 10")
            try story.move(to: "2026-02-10T12:00:00Z")
            #expect(try await calls.consume(customer, "seo", 5).verdict == "5 of 10")
            // when: the plan by the month comes
            try await calls.subscribe(customer, to: "monthly")
            // then: the month has both days
            let month = try await calls.consume(customer, "seo")
            #expect(month.verdict == "16 of 100")
            #expect(month.resetsAt == "2026-03-01T00:00:00.000Z")
            // when: the plan by the day comes back
            try await calls.subscribe(customer, to: "daily")
            // then: today has its own
            let day = try await calls.consume(customer, "seo")
            #expect(day.verdict == "7 of 10")
            #expect(day.resetsAt == "2026-02-11T00:00:00.000Z")
        }
    }

    @Test
    func newBillingDayCountsFromItOn() async throws {
        try await Scenario.run(from: "2026-02-05T00:00:00Z") { story in
            let calls = story.calls
            // given: calendar months, with 50 used on the 5th and 20 on the 12th
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 50))
            try story.move(to: "2026-02-12T00:00:00Z")
            #expect(try await calls.consume(customer, "seo", 20).verdict == "70 of 100")
            // when: it is told that the paid month ends on 10 March
            try await calls.subscribe(customer, to: "pro", ["currentPeriodEnd": "2026-03-10T00:00:00Z"])
            // then: what was used since 10 February counts
            #expect(try await story.period(customer) == ["2026-02-10T00:00:00.000Z", "2026-03-10T00:00:00.000Z"])
            #expect(try await calls.consume(customer, "seo", 80).verdict == "100 of 100")
            #expect(try await calls.consume(customer, "seo").verdict == "no: 100 of 100")
            // when: it is taken back
            try await calls.subscribe(customer, to: "pro", ["currentPeriodEnd": nil])
            // then: the calendar month has all of it
            #expect(try await calls.consume(customer, "seo").verdict == "no: 150 of 100")
        }
    }

    @Test
    func customerThatMovesHasTheDaysOfItsNewZone() async throws {
        try await Scenario.run(from: "2026-02-28T20:00:00Z") { story in
            let calls = story.calls
            // given: 8 used in February, UTC
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await calls.customer(plan: "pro")
            #expect(try await calls.consume(customer, "seo", 8).resetsAt == "2026-03-01T00:00:00.000Z")
            // when: the customer moves to where it is March already
            try calls.stage(try await calls.patch("/v1/users/\(customer)", ["timeZone": "Asia/Kathmandu"]))
            // then: the usage of that evening is March's
            let moved = try await calls.consume(customer, "seo", 2)
            #expect(moved.verdict == "10 of 10")
            #expect(moved.resetsAt == "2026-03-31T18:15:00.000Z")
            #expect(try await story.period(customer) == ["2026-02-28T18:15:00.000Z", "2026-03-31T18:15:00.000Z"])
        }
    }

    @Test
    func repetitionAfterTheMonthsEndGetsTheFirstAnswer() async throws {
        try await Scenario.run(from: "2026-02-28T23:59:59Z") { story in
            let calls = story.calls
            // given: a request in the last second of February, whose answer was lost
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await calls.customer(plan: "pro")
            let first = try await calls.consume(customer, "seo", 10, key: "lost")
            // when: it is repeated in March, and a year later
            for moment in ["2026-03-01T00:00:01Z", "2027-03-01T00:00:00Z"] {
                try story.move(to: moment)
                let again = try await calls.consume(customer, "seo", 10, key: "lost")
                // then: it is that request, and nothing of the new month
                #expect(again.text == first.text)
                #expect(try await calls.used(customer, "seo") == 0)
            }
        }
    }
}
