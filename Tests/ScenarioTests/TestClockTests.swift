import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Customers of a test workspace live in the time of their clock, in everything.
struct TestClockTests {
    /// A test workspace with a plan of 10 a month, at real time 2026-02-01.
    private struct Stage {
        let server: TestServer
        let calls: OperatorCalls

        func clock(_ now: String) async throws -> String {
            try calls.stage(try await calls.post("/v1/test-clocks", ["now": .string(now)]))["id"].text
        }

        func customer(_ name: String, clock: String) async throws -> String {
            let body: JSONValue = ["externalId": .string(name), "testClockId": .string(clock)]
            let id = try calls.stage(try await calls.post("/v1/customers", body))["id"].text
            try calls.stage(try await calls.put("/v1/users/\(id)/billing/subscription", ["planKey": "pro"]))
            return id
        }

        func advance(_ clock: String, _ target: String, key: String? = nil) async throws -> APIResponse {
            try await calls.post("/v1/test-clocks/\(clock)/advance", ["to": .string(target)], key: key)
        }

        func move(_ clock: String, _ target: String) async throws {
            try calls.stage(try await advance(clock, target))
        }
    }

    private static func run(_ story: (Stage) async throws -> Void) async throws {
        let clock = ManualClock(try #require(Timestamp(iso8601: "2026-02-01T00:00:00Z")))
        try await TestServer.run(clock: clock) { server in
            let calls = OperatorCalls(server.test)
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            try await story(Stage(server: server, calls: calls))
        }
    }

    @Test
    func quotaPeriodsFollowTheClockOfTheCustomer() async throws {
        try await Self.run { stage in
            let calls = stage.calls
            // given: a customer whose clock is two years ahead, and one in real time
            let clock = try await stage.clock("2028-01-31T12:00:00Z")
            let ahead = try await stage.customer("ahead", clock: clock)
            let real = try await calls.customer("real", plan: "pro")
            // when: both use all that they have
            #expect(try await calls.consume(ahead, "seo", 10).verdict == "10 of 10")
            #expect(try await calls.consume(real, "seo", 10).verdict == "10 of 10")
            #expect(try await calls.consume(ahead, "seo").verdict == "no: 10 of 10")
            // then: each sees the month that it lives in
            #expect(try await calls.usage(ahead)["periodStart"] == "2028-01-01T00:00:00.000Z")
            #expect(try await calls.usage(real)["periodStart"] == "2026-02-01T00:00:00.000Z")
            let refused = try await calls.consume(ahead, "seo")
            #expect(refused.resetsAt == "2028-02-01T00:00:00.000Z")
            #expect(refused.header("Retry-After") == "43200")
            // when: real time goes on for a month
            stage.server.clock.set("2026-03-01T00:00:00Z")
            // then: only the other one has a new month
            #expect(try await calls.consume(ahead, "seo").verdict == "no: 10 of 10")
            #expect(try await calls.consume(real, "seo").verdict == "1 of 10")
            // when: the clock is moved into the next month
            try await stage.move(clock, "2028-02-01T00:00:00Z")
            // then: its customer has one too, from the next decision on
            #expect(try await calls.consume(ahead, "seo").verdict == "1 of 10")
            #expect(try await calls.usage(ahead)["periodStart"] == "2028-02-01T00:00:00.000Z")
            #expect(try await calls.consume(real, "seo").verdict == "2 of 10")
        }
    }

    @Test
    func eventsWithoutATimestampHappenNowByTheClock() async throws {
        try await Self.run { stage in
            let calls = stage.calls
            try await calls.meter("CALLS", ["eventName": "call", "aggregation": "count"])
            let clock = try await stage.clock("2027-06-15T10:00:00Z")
            let customer = try await stage.customer("ahead", clock: clock)
            func send(_ key: String, _ timestamp: String?) async throws -> APIResponse {
                var event: JSONObject = ["customerId": .string(customer), "eventName": "call"]
                event["idempotencyKey"] = .string(key)
                if let timestamp { event["timestamp"] = .string(timestamp) }
                return try await calls.post("/v1/events", .object(event))
            }
            // when: one comes without a timestamp, one an hour ahead, and one a moment more
            #expect(try await send("a", nil).status == 202)
            #expect(try await send("b", "2027-06-15T11:00:00Z").status == 202)
            let late = try await send("c", "2027-06-15T11:00:00.001Z")
            // then: the clock decides what is ahead, and says so
            #expect(late.status == 400)
            #expect(late["error"]["message"].text.contains("test clock"))
            // when: the same comes in a batch, with one in real time
            let batch = try await calls.post(
                "/v1/events/batch",
                [
                    "events": [
                        ["customerId": .string(customer), "eventName": "call"],
                        ["customerId": .string(customer), "eventName": "call", "timestamp": "2026-02-01T00:00:00Z"],
                        ["customerId": .string(customer), "eventName": "call", "timestamp": "2027-07-01T00:00:00Z"],
                    ]
                ]
            )
            #expect(batch["count"] == 2)
            // then: usage has each at its place
            let rows = try await calls.query([
                "meter": "CALLS", "customerId": .string(customer), "window": "month",
                "from": "2026-01-01T00:00:00Z", "to": "2028-01-01T00:00:00Z",
            ])
            let months = rows.map { "\($0["windowStart"].text.prefix(7)): \($0["value"].plain)" }
            #expect(months == ["2026-02: 1", "2027-06: 3"])
            let listed = try await calls.get("/v1/events?customerId=\(customer)&key=a")
            #expect(listed["events"].arrayValue?.first?["timestamp"] == "2027-06-15T10:00:00.000Z")
            // and: an export of the present has all of them
            let export = try await calls.get("/v1/export/events?customerId=\(customer)")
            #expect(export.text.split(separator: "\n").count == 4)
            // when: what was ahead is not any more
            try await stage.move(clock, "2027-07-01T00:00:00Z")
            // then: it can be replayed
            let replay = try await calls.post("/v1/events/rejected/replay", ["all": true])
            #expect(replay["results"].arrayValue?.map { $0["status"].text } == ["accepted", "accepted"])
        }
    }

    @Test
    func whatExpiresDoesSoByTheClockAndTheAdvanceTellsOfIt() async throws {
        try await Self.run { stage in
            let calls = stage.calls
            let clock = try await stage.clock("2026-05-01T00:00:00Z")
            let customer = try await stage.customer("ahead", clock: clock)
            // given: a limit of its own until the 10th, a top-up until the 15th, and a reservation of five minutes
            let quota = "/v1/users/\(customer)/quotas/seo"
            try calls.stage(try await calls.put(quota, ["limit": 20, "expiresAt": "2026-05-10T00:00:00Z"]))
            try calls.stage(try await calls.put(quota, ["add": 5, "expiresAt": "2026-05-15T00:00:00Z"]))
            let past = try await calls.put(quota, ["limit": 30, "expiresAt": "2026-04-30T00:00:00Z"])
            #expect(past.status == 400)
            let held = try await calls.post("/v1/users/\(customer)/reservations", ["feature": "seo", "quantity": 4])
            let reservation = held["id"].text
            #expect(held["expiresAt"] == "2026-05-01T00:05:00.000Z")
            // when: real time passes all of that
            stage.server.clock.set("2026-12-31T00:00:00Z")
            // then: nothing has expired
            #expect(try await calls.get("/v1/reservations/\(reservation)")["status"] == "pending")
            #expect(try await calls.consume(customer, "seo", 21).verdict == "25 of 25")
            // when: the clock passes five minutes
            let first = try await stage.advance(clock, "2026-05-01T00:05:00Z")
            #expect(first["jobs"].arrayValue?.isEmpty == true)
            // then: the reservation is over
            #expect(try await calls.get("/v1/reservations/\(reservation)")["status"] == "expired")
            // when: the clock goes to June
            let advance = try await stage.advance(clock, "2026-06-01T00:00:00Z", key: "once")
            // then: the answer tells what happened, in order
            let jobs = advance["jobs"].arrayValue ?? []
            #expect(jobs.map { $0["ranAt"].text } == ["2026-05-10T00:00:00.000Z", "2026-05-15T00:00:00.000Z"])
            #expect(jobs.allSatisfy { $0["kind"] == "quota_override_expiry" && $0["state"] == "done" })
            #expect(jobs.allSatisfy { $0["customerId"].text == customer })
            #expect(advance["testClock"]["now"] == "2026-06-01T00:00:00.000Z")
            #expect(advance["isComplete"] == true)
            #expect(try await calls.get("/v1/users/\(customer)/quotas")["quotas"].arrayValue?.isEmpty == true)
            #expect(try await calls.consume(customer, "seo").verdict == "1 of 10")
            // and: whoever lost the answer gets it again
            #expect(try await stage.advance(clock, "2026-06-01T00:00:00Z", key: "once").text == advance.text)
            // and: the audit trail names jobs and caller
            let trail = try await calls.get("/v1/audit?customerId=\(customer)&action=quotaOverride.expired")
            let actors = trail["auditEntries"].arrayValue?.map { $0["actor"].text }
            #expect(actors == ["job:quota_override_expiry", "job:quota_override_expiry"])
            // The trail stays in real time.
            #expect(trail["auditEntries"].arrayValue?.first?["at"] == "2026-12-31T00:00:00.000Z")
            let changes = trail["auditEntries"].arrayValue?.last?["changes"].arrayValue ?? []
            #expect(changes.first { $0["path"] == "limit" }?["from"] == 20)
            let moved = try await calls.get("/v1/audit?action=testClock.advanced")
            #expect(moved["auditEntries"].arrayValue?.count == 2)
        }
    }

    @Test
    func plansRatesAndSubscriptionsFollowTheClock() async throws {
        try await Self.run { stage in
            let calls = stage.calls
            let rates: JSONValue = ["seo": ["limit": 2, "interval": "minute"]]
            try await calls.plan("slow", ["quotas": ["seo": 10], "rateLimits": rates])
            let clock = try await stage.clock("2026-05-10T00:00:00Z")
            let customer = try await stage.customer("ahead", clock: clock)
            // when: a subscription is set whose period ends by the clock
            let subscription: JSONValue = ["planKey": "slow", "currentPeriodEnd": "2026-05-20T00:00:00Z"]
            let set = try await calls.put("/v1/users/\(customer)/billing/subscription", subscription)
            #expect(set["subscription"]["updatedAt"] == "2026-05-10T00:00:00.000Z")
            #expect(try await calls.usage(customer)["periodEnd"] == "2026-05-20T00:00:00.000Z")
            // then: the rate of the plan is one of the clock's time
            for _ in 0..<2 { #expect(try await calls.consume(customer, "seo").isSuccess) }
            #expect(try await calls.consume(customer, "seo").refusal == "rate_limited/rate_limit_exceeded")
            stage.server.clock.advance(days: 1)
            #expect(try await calls.consume(customer, "seo").refusal == "rate_limited/rate_limit_exceeded")
            try await stage.move(clock, "2026-05-10T00:05:00Z")
            #expect(try await calls.consume(customer, "seo").verdict == "3 of 10")
            try await stage.move(clock, "2026-05-20T00:00:00Z")
            #expect(try await calls.consume(customer, "seo").verdict == "1 of 10")
            // and: the customer itself was made, and changed, in that time
            let changed = try await calls.patch("/v1/users/\(customer)", ["name": "Acme"])
            #expect(changed["createdAt"] == "2026-05-10T00:00:00.000Z")
            #expect(changed["updatedAt"] == "2026-05-20T00:00:00.000Z")
            #expect(changed["testClockId"].text == clock)
        }
    }

    @Test
    func aClockNeverGoesBackNorTooFarAndStaysWhileSomeoneLivesByIt() async throws {
        try await Self.run { stage in
            let calls = stage.calls
            let clock = try await stage.clock("2026-05-10T00:00:00Z")
            let customer = try await stage.customer("ahead", clock: clock)
            let back = try await stage.advance(clock, "2026-05-09T00:00:00Z")
            #expect(back.refusal == "conflict")
            #expect(back["error"]["details"]["now"] == "2026-05-10T00:00:00.000Z")
            #expect(!back["error"]["hint"].text.isEmpty)
            let far = try await stage.advance(clock, "2029-05-10T00:00:00Z")
            #expect(far.status == 400)
            #expect(far["error"]["hint"] == "Advance in steps.")
            #expect(try await stage.advance(clock, "1969-01-01T00:00:00Z").status == 400)
            // A customer keeps its clock.
            #expect(try await calls.patch("/v1/users/\(customer)", ["testClockId": .string(clock)]).status == 400)
            let delete = try await calls.delete("/v1/test-clocks/\(clock)")
            #expect(delete.refusal == "conflict")
            try calls.stage(try await calls.delete("/v1/users/\(customer)?erase=true"))
            try calls.stage(try await calls.delete("/v1/test-clocks/\(clock)"))
            #expect(try await calls.get("/v1/test-clocks/\(clock)").status == 404)
            let body: JSONValue = ["externalId": "late", "testClockId": .string(clock)]
            #expect(try await calls.post("/v1/customers", body).status == 404)
            #expect(try await calls.get("/v1/test-clocks")["testClocks"].arrayValue?.isEmpty == true)
        }
    }

    @Test
    func aLiveWorkspaceHasNoClocks() async throws {
        try await Self.run { stage in
            let live = OperatorCalls(stage.server.live)
            let clock = try await stage.clock("2026-05-10T00:00:00Z")
            let made = try await live.post("/v1/test-clocks", ["now": "2026-05-10T00:00:00Z"])
            #expect(made.refusal == "conflict")
            #expect(made["error"]["hint"].text.contains("wr_test_"))
            let body: JSONValue = ["externalId": "acme", "testClockId": .string(clock)]
            #expect(try await live.post("/v1/customers", body).refusal == "conflict")
            #expect(try await live.get("/v1/test-clocks/\(clock)").refusal == "conflict")
        }
    }
}
