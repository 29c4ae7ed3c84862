import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Usage on both sides of a boundary between quota periods.
struct PeriodBoundaryTests {
    /// A customer on a plan that was made in January, so that its meter counts from then on.
    private func withCustomer(
        _ test: (OperatorCalls, String, ManualClock) async throws -> Void
    ) async throws {
        try await TestServer.run { server in
            server.clock.set("2026-01-05T00:00:00Z")
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await calls.customer(plan: "pro")
            server.clock.set("2026-02-10T00:00:00Z")
            try await test(calls, customer, server.clock)
        }
    }

    @Test
    func eventAheadOfTheClockCountsInThePeriodThatIsToCome() async throws {
        try await withCustomer { calls, customer, clock in
            // Given half an hour before March, and an event of a clock that runs fast
            clock.set("2026-02-28T23:30:00Z")
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 7], at: "2026-03-01T00:00:00Z"))
            // Then February does not have it
            #expect(try await calls.consume(customer, "seo", 10).status == 200)
            // And March begins with it
            clock.set("2026-03-01T00:00:00Z")
            #expect(try await calls.consume(customer, "seo", 3).json["remaining"] == 0)
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
