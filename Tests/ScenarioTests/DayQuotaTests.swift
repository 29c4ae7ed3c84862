import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Quotas by the day, where days are not all of the same length.
struct DayQuotaTests {
    /// A local day: its first moment, its end and its length.
    struct Day: Sendable, CustomTestStringConvertible {
        var zone: String
        var start: String
        var end: String
        var hours: Int

        var testDescription: String { "\(zone), \(hours) hours from \(start)" }
    }

    static let days = [
        Day(zone: "Europe/Berlin", start: "2026-03-27T23:00:00.000Z", end: "2026-03-28T23:00:00.000Z", hours: 24),
        Day(zone: "Europe/Berlin", start: "2026-03-28T23:00:00.000Z", end: "2026-03-29T22:00:00.000Z", hours: 23),
        Day(zone: "Europe/Berlin", start: "2026-10-24T22:00:00.000Z", end: "2026-10-25T23:00:00.000Z", hours: 25),
        Day(zone: "America/New_York", start: "2026-03-08T05:00:00.000Z", end: "2026-03-09T04:00:00.000Z", hours: 23),
        // The clock jumps from midnight to one: the day begins at one.
        Day(zone: "Africa/Cairo", start: "2026-04-23T22:00:00.000Z", end: "2026-04-24T21:00:00.000Z", hours: 23),
        Day(zone: "Asia/Kathmandu", start: "2026-03-28T18:15:00.000Z", end: "2026-03-29T18:15:00.000Z", hours: 24),
    ]

    @Test(arguments: days)
    func dayQuotaLastsForTheLocalDay(_ day: Day) async throws {
        try await Scenario.run(from: day.start) { story in
            let calls = story.calls
            // given: ten calls a day, used in the first moment of the day
            try await calls.plan("daily", ["quotas": ["seo": 10], "period": "day"])
            let customer = try await calls.customer(plan: "daily", ["timeZone": .string(day.zone)])
            #expect(try await calls.consume(customer, "seo", 10).verdict == "10 of 10")
            // when: more is asked for
            let refused = try await calls.consume(customer, "seo")
            // then: the wait is as long as the day
            #expect(refused.verdict == "no: 10 of 10")
            #expect(refused.resetsAt == day.end)
            #expect(refused.retryAfter == "\(day.hours * 3600)")
            #expect(try await story.period(customer) == [day.start, day.end])
            // when: the last second has come, and then the next day
            story.wait(seconds: Int64(day.hours) * 3600 - 1)
            #expect(try await calls.consume(customer, "seo").verdict == "no: 10 of 10")
            story.wait(seconds: 1)
            // then: there are ten calls again
            #expect(try await calls.consume(customer, "seo", 3).verdict == "3 of 10")
            #expect(try await calls.used(customer, "seo") == 3)
        }
    }

    @Test
    func daysBeforeAndAfterTheChangeKeepTheirOwnUsage() async throws {
        try await Scenario.run(from: "2026-03-28T12:00:00Z") { story in
            let calls = story.calls
            // given: a customer in Berlin who uses a little on each of three days
            try await calls.plan("daily", ["quotas": ["seo": 10], "period": "day"])
            let customer = try await calls.customer(plan: "daily", ["timeZone": "Europe/Berlin"])
            for quantity: JSONValue in [1, 2, 3] {
                try calls.stage(try await calls.consume(customer, "seo", quantity))
                story.wait(seconds: 86_400)
            }
            // when: the days are asked for
            let rows = try await calls.query([
                "meter": "seo", "customerId": .string(customer), "window": "day",
                "from": "2026-03-27T23:00:00Z", "to": "2026-03-30T22:00:00Z",
            ])
            // then: each has its own, and the middle one is 23 hours long
            #expect(rows.map { $0["value"] } == [1, 2, 3])
            #expect(rows[1]["windowStart"] == "2026-03-28T23:00:00.000Z")
            #expect(rows[1]["windowEnd"] == "2026-03-29T22:00:00.000Z")
        }
    }
}
