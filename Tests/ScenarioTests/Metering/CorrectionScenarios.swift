import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Late, corrected and retracted usage: every figure follows in the same instant.
struct CorrectionScenarios {
    /// Recorded usage of `seo` in January, February and March.
    private func months(_ calls: OperatorCalls, _ customer: String) async throws -> [JSONValue] {
        var values: [JSONValue] = []
        for (from, to) in [("01", "02"), ("02", "03"), ("03", "04")] {
            let rows = try await calls.query([
                "customerId": .string(customer), "meter": "seo",
                "from": .string("2026-\(from)-01T00:00:00Z"), "to": .string("2026-\(to)-01T00:00:00Z"),
            ])
            values.append(rows.first?["value"] ?? 0)
        }
        return values
    }

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
    func retractionFreesQuota() async throws {
        try await withCustomer { calls, customer, _ in
            // Given a customer at the limit
            try calls.stage(try await calls.consume(customer, "seo", 6, key: "wrong"))
            try calls.stage(try await calls.consume(customer, "seo", 4))
            #expect(try await calls.consume(customer, "seo").status == 429)
            // When one of its events is taken back
            try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/wrong"))
            // Then its quota is free again
            #expect(try await calls.used(customer, "seo") == 4)
            #expect(try await calls.consume(customer, "seo", 6).json["remaining"] == 0)
            // And the key stands for what was retracted, so the same event again counts no more
            let again = try await calls.record(
                customer,
                "seo",
                ["quantity": 6],
                key: "wrong",
                at: "2026-02-10T00:00:00Z"
            )
            #expect(again.json["unmatched"] == "the event with this key was retracted; send it with another key")
        }
    }

    @Test
    func lateEventLandsInItsPeriod() async throws {
        try await withCustomer { calls, customer, clock in
            // Given usage in February
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 3]))
            clock.set("2026-03-10T00:00:00Z")
            // When an event of February comes in March
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 5], at: "2026-02-28T23:59:59.999Z"))
            // Then February changes, and March's quota does not
            #expect(try await months(calls, customer) == [0, 8, 0])
            #expect(try await calls.used(customer, "seo") == 0)
            #expect(try await calls.consume(customer, "seo", 10).status == 200)
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

    @Test
    func replacementMovesUsageBetweenMonths() async throws {
        try await withCustomer { calls, customer, _ in
            // Given an event of February that uses up the quota
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 10], key: "e1"))
            #expect(try await calls.consume(customer, "seo").status == 429)
            // When it is sent again as one of January with another quantity
            try calls.stage(
                try await calls.record(customer, "seo", ["quantity": 7], key: "e1", at: "2026-01-20T00:00:00Z")
            )
            // Then it is gone from February and stands in January
            #expect(try await months(calls, customer) == [7, 0, 0])
            #expect(try await calls.consume(customer, "seo", 10).status == 200)
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

    @Test("A new meter counts from the start of the open period, filled in and switched at once")
    func newMeterIsFilledIn() async throws {
        try await TestServer.run { server in
            server.clock.set("2026-01-20T00:00:00Z")
            let calls = OperatorCalls(server.live)
            // Given events of January and February that nothing counts yet
            let customer = try await calls.customer()
            for (instant, tokens) in [
                ("2026-01-20T00:00:00Z", 1), ("2026-02-02T00:00:00Z", 2), ("2026-02-09T00:00:00Z", 4),
            ]
                as [(String, Int64)]
            {
                server.clock.set(instant)
                let answer = try await calls.record(customer, "llm", ["tokens": JSONValue(integerLiteral: tokens)])
                #expect(answer.json["meters"] == [])
            }
            // When a meter, and a feature and a quota on it, are made
            server.clock.set("2026-02-10T00:00:00Z")
            try await calls.meter("TOKENS", ["eventName": "llm", "aggregation": "sum", "valueProperty": "tokens"])
            try await calls.feature("tokens", meter: "TOKENS")
            try await calls.plan("pro", ["quotas": ["tokens": 10]])
            try await calls.subscribe(customer, to: "pro")
            // Then all of February counts, in usage, quota and list alike, and January does not
            #expect(try await calls.used(customer, "tokens") == 6)
            #expect(try await calls.consume(customer, "tokens", 5).status == 429)
            #expect(try await calls.consume(customer, "tokens", 4).json["remaining"] == 0)
            let rows = try await calls.query([
                "meter": "TOKENS", "from": "2026-01-01T00:00:00Z", "to": "2026-03-01T00:00:00Z",
            ])
            #expect(rows[0]["value"] == 10)
            let listed = try await calls.get("/v1/events?status=unmatched")
            #expect(listed.json["events"].arrayValue?.map { $0["timestamp"] } == ["2026-01-20T00:00:00.000Z"])
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
