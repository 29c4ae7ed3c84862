import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// A month ends, and the quota begins anew.
struct MonthRollOverTests {
    @Test
    func calendarMonthEndsAtMidnightUTC() async throws {
        try await Scenario.run(from: "2026-02-10T12:00:00Z") { story in
            let calls = story.calls
            // given: a plan with 1,000 calls a month, all used
            try await calls.plan("pro", ["quotas": ["seo": 1000]])
            let customer = try await calls.customer(plan: "pro")
            #expect(try await calls.consume(customer, "seo", 1000).verdict == "1000 of 1000")
            // when: one more is asked for, ten days in and in the last second
            let refused = try await calls.consume(customer, "seo")
            try story.move(to: "2026-02-28T23:59:59.001Z")
            let late = try await calls.consume(customer, "seo")
            // then: both are told when to come back
            #expect(refused.verdict == "no: 1000 of 1000")
            #expect(refused.resetsAt == "2026-03-01T00:00:00.000Z")
            #expect(refused.retryAfter == "\(18 * 86_400 + 12 * 3600)")
            #expect(late.retryAfter == "1")
            // when: that moment has come
            try story.move(to: "2026-03-01T00:00:00Z")
            let next = try await calls.consume(customer, "seo")
            // then: March is empty and February as it was
            #expect(next.verdict == "1 of 1000")
            #expect(next.resetsAt == "2026-04-01T00:00:00.000Z")
            #expect(try await story.period(customer) == ["2026-03-01T00:00:00.000Z", "2026-04-01T00:00:00.000Z"])
            let months = try await story.months(
                customer,
                "seo",
                from: "2026-02-01T00:00:00Z",
                to: "2026-04-01T00:00:00Z"
            )
            #expect(months == ["2026-02: 1000", "2026-03: 1"])
        }
    }

    @Test("The month of a customer in Kathmandu ends at a quarter past six in the evening, UTC")
    func calendarMonthFollowsTheCustomersZone() async throws {
        try await Scenario.run(from: "2026-02-28T18:14:59Z") { story in
            let calls = story.calls
            // given: February is used up, one second before its end in Kathmandu (+05:45)
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await calls.customer(plan: "pro", ["timeZone": "Asia/Kathmandu"])
            let last = try await calls.consume(customer, "seo", 10)
            #expect(last.resetsAt == "2026-02-28T18:15:00.000Z")
            #expect(try await calls.consume(customer, "seo").retryAfter == "1")
            // when: it ends there, though not yet in UTC
            story.wait(seconds: 1)
            let next = try await calls.consume(customer, "seo", 4)
            // then: March has begun
            #expect(next.verdict == "4 of 10")
            #expect(next.resetsAt == "2026-03-31T18:15:00.000Z")
            #expect(try await story.period(customer) == ["2026-02-28T18:15:00.000Z", "2026-03-31T18:15:00.000Z"])
        }
    }

    @Test("A billing month that ends on the 31st ends on the last day of shorter months, and on the 31st again")
    func billingMonthIsClampedAndComesBack() async throws {
        try await Scenario.run(from: "2026-01-15T00:00:00Z") { story in
            let calls = story.calls
            // given: a subscription that is paid until 31 January
            try await calls.plan("pro", ["quotas": ["seo": 5]])
            let customer = try await calls.customer()
            try await calls.subscribe(customer, to: "pro", ["currentPeriodEnd": "2026-01-31T00:00:00Z"])
            // when: every period is used up to its last second, and no new state is told
            let ends = ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"].map { "\($0)T00:00:00.000Z" }
            for (index, end) in ends.enumerated() {
                #expect(try await calls.consume(customer, "seo", 5).verdict == "5 of 5")
                // then: it lasts until the end of the billing month, not of the calendar's
                let refused = try await calls.consume(customer, "seo")
                #expect(refused.verdict == "no: 5 of 5")
                #expect(refused.resetsAt == end)
                if index > 0 { #expect(try await story.period(customer) == [ends[index - 1], end]) }
                try story.move(to: end)
            }
        }
    }

    @Test
    func renewalOnTheShortMonthKeepsTheRhythm() async throws {
        try await Scenario.run(from: "2026-01-15T00:00:00Z") { story in
            let calls = story.calls
            // given: paid until 31 January, renewed on that day until 28 February
            try await calls.plan("pro", ["quotas": ["seo": 5]])
            let customer = try await calls.customer()
            try await calls.subscribe(customer, to: "pro", ["currentPeriodEnd": "2026-01-31T10:00:00Z"])
            try story.move(to: "2026-01-31T10:00:00Z")
            try await calls.subscribe(customer, to: "pro", ["currentPeriodEnd": "2026-02-28T10:00:00Z"])
            #expect(try await story.period(customer) == ["2026-01-31T10:00:00.000Z", "2026-02-28T10:00:00.000Z"])
            // when: February is over
            try story.move(to: "2026-02-28T10:00:00Z")
            try await calls.subscribe(customer, to: "pro", ["currentPeriodEnd": "2026-03-31T10:00:00Z"])
            // then: the month ends on the 31st again
            #expect(try await story.period(customer) == ["2026-02-28T10:00:00.000Z", "2026-03-31T10:00:00.000Z"])
            #expect(try await calls.consume(customer, "seo", 5).resetsAt == "2026-03-31T10:00:00.000Z")
        }
    }
}
