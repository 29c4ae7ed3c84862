import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// When a quota begins anew: months, days, zones and the subscription's own rhythm.
struct PeriodScenarios {
    @Test
    func monthRollsOver() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            // Given a customer whose quota of February is used up
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 10))
            server.clock.set("2026-02-28T23:59:59.999Z")
            #expect(try await calls.consume(customer, "seo").status == 429)
            // When March begins
            server.clock.set("2026-03-01T00:00:00Z")
            // Then the whole quota is there again, and February stays as it was
            #expect(try await calls.consume(customer, "seo", 10).json["resetsAt"] == "2026-04-01T00:00:00.000Z")
            let usage = try await calls.usage(customer)
            #expect(usage["periodStart"] == "2026-03-01T00:00:00.000Z")
            let rows = try await calls.query([
                "customerId": .string(customer), "meter": "seo", "window": "month",
                "from": "2026-02-01T00:00:00Z", "to": "2026-04-01T00:00:00Z",
            ])
            #expect(rows.map { $0["value"] } == [10, 10])
        }
    }

    @Test(
        "The month begins at midnight where the customer is",
        arguments: [
            ("Europe/Berlin", "2026-02-28T22:59:59Z", "2026-02-28T23:00:00Z"),
            ("America/New_York", "2026-03-01T04:59:59Z", "2026-03-01T05:00:00Z"),
            ("Asia/Kathmandu", "2026-02-28T18:14:59Z", "2026-02-28T18:15:00Z"),
        ]
    )
    func monthFollowsTheZone(_ zone: String, _ before: String, _ after: String) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            server.clock.set("2026-02-10T00:00:00Z")
            // Given a customer of the zone who has used up the month
            try await calls.plan("pro", ["quotas": ["seo": 1]])
            let customer = try await calls.customer("acme", plan: "pro", ["timeZone": .string(zone)])
            try calls.stage(try await calls.consume(customer, "seo"))
            // When the last second of the local month comes, then nothing is left
            server.clock.set(before)
            #expect(try await calls.consume(customer, "seo").status == 429)
            // When the next local month begins, then the quota does too
            server.clock.set(after)
            #expect(try await calls.consume(customer, "seo").status == 200)
        }
    }

    @Test("Daylight saving makes one local day 23 hours long")
    func dayQuotaFollowsTheLocalDay() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            // Given a quota by the day, in Berlin, on the eve of the change to summer time
            server.clock.set("2026-03-28T22:59:00Z")
            try await calls.plan("daily", ["quotas": ["seo": 1], "period": "day"])
            let customer = try await calls.customer("acme", plan: "daily", ["timeZone": "Europe/Berlin"])
            #expect(try await calls.consume(customer, "seo").json["resetsAt"] == "2026-03-28T23:00:00.000Z")
            #expect(try await calls.consume(customer, "seo").status == 429)
            // When the short Sunday begins, then it has a quota of its own until 22:00 UTC
            server.clock.set("2026-03-28T23:00:00Z")
            let sunday = try await calls.consume(customer, "seo")
            #expect(sunday.json["resetsAt"] == "2026-03-29T22:00:00.000Z")
            let usage = try await calls.usage(customer)
            #expect(usage["period"] == "day")
            #expect(usage["usage"] == ["seo": 1])
        }
    }

    @Test("The quota month is the subscription's billing month, also after its end has passed")
    func monthIsAnchoredOnTheSubscription() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            server.clock.set("2026-01-31T12:00:00Z")
            // Given a subscription whose period ends on 31 January at 15:30
            try await calls.plan("pro", ["quotas": ["seo": 1]])
            let customer = try await calls.customer()
            try await calls.subscribe(customer, to: "pro", ["currentPeriodEnd": "2026-01-31T15:30:00Z"])
            // When the months go by, then they end on their last day where they have no 31st
            for (instant, end) in [
                ("2026-01-31T12:00:00Z", "2026-01-31T15:30:00.000Z"),
                ("2026-01-31T15:30:00Z", "2026-02-28T15:30:00.000Z"),
                ("2026-02-28T15:30:00Z", "2026-03-31T15:30:00.000Z"),
            ] {
                server.clock.set(instant)
                #expect(try await calls.consume(customer, "seo").json["resetsAt"].text == end)
                #expect(try await calls.consume(customer, "seo").status == 429)
            }
        }
    }

    @Test("Usage before the anchor moved is counted in the new period where it falls into it")
    func movedBoundaryIsCountedAnew() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            // Given a calendar month with 3 calls on the 5th and 4 on the 20th
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await calls.customer(plan: "pro")
            server.clock.set("2026-02-05T00:00:00Z")
            try calls.stage(try await calls.consume(customer, "seo", 3))
            server.clock.set("2026-02-20T00:00:00Z")
            try calls.stage(try await calls.consume(customer, "seo", 4))
            #expect(try await calls.used(customer, "seo") == 7)
            // When the subscription's period is told to end on 10 March
            try await calls.subscribe(customer, to: "pro", ["currentPeriodEnd": "2026-03-10T00:00:00Z"])
            // Then only what was used since 10 February counts
            #expect(try await calls.used(customer, "seo") == 4)
            #expect(try await calls.consume(customer, "seo", 6).json["remaining"] == 0)
        }
    }
}
