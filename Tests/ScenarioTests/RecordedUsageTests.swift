import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What is recorded counts, beyond a limit and after a restart.
struct RecordedUsageTests {
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

    @Test("Recording counts beyond the limit; what is asked for afterwards does not fit")
    func recordingIsNeverRefusedForQuota() async throws {
        try await withCustomer { calls, customer, _ in
            // Given usage reported far beyond the limit
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 25]))
            // Then it shows, and nothing more is allowed
            #expect(try await calls.used(customer, "seo") == 25)
            let refused = try await calls.consume(customer, "seo")
            #expect(refused.json["error"]["message"] == "Plan quota exceeded for 'seo' (25/10 this period)")
            // And a correction downwards is taken into account at once
            try calls.stage(try await calls.record(customer, "seo", ["quantity": -20]))
            #expect(try await calls.consume(customer, "seo", 5).json["remaining"] == 0)
        }
    }

    @Test
    func usageSurvivesARestart() async throws {
        let folder = try TemporaryFolder()
        let clock = ManualClock()
        // Given a server with recorded, held and retracted usage
        let (customer, reservation) = try await TestServer.run(clock: clock, folder: folder) { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 10, key: "kept"))
            try calls.stage(try await calls.consume(customer, "seo", 20, key: "gone"))
            try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/gone"))
            let held = try await calls.reserve(customer, "seo", 30)
            return (customer, held.json["id"].text)
        }
        // When it is started again on the same folder
        try await TestServer.run(clock: clock, seed: 2, folder: folder) { server in
            let calls = OperatorCalls(server.live)
            // Then nothing is lost and nothing is there twice
            let check = try await calls.check(customer, "seo", 1)
            #expect(check.json["used"] == 41)
            #expect(check.json["reserved"] == 30)
            #expect(try await calls.consume(customer, "seo", 10, key: "kept").json["used"] == 10)
            try calls.stage(try await calls.post("/v1/reservations/\(reservation)/commit", ["quantity": 5]))
            #expect(try await calls.used(customer, "seo") == 15)
        }
    }
}
