import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// The life of a reservation over HTTP.
///
/// The clock stands at 2026-02-01T00:00:00.000Z unless it is moved.
struct ReservationTests {
    /// A customer with a quota of 100 tokens.
    private func withCustomer(_ test: (OperatorCalls, String, ManualClock) async throws -> Void) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["tokens": 100]])
            try await test(calls, try await calls.customer(plan: "pro"), server.clock)
        }
    }

    private func end(
        _ calls: OperatorCalls,
        _ id: JSONValue,
        _ how: String,
        _ body: JSONValue = [:]
    ) async throws -> APIResponse {
        try await calls.post("/v1/reservations/\(id.text)/\(how)", body)
    }

    @Test
    func holdingCountsAgainstTheQuotaAndNotAsUsage() async throws {
        try await withCustomer { calls, customer, _ in
            let held = try await calls.reserve(customer, "tokens", 60)
            #expect(held.status == 201)
            #expect(held.json["status"] == "pending")
            #expect(held.json["expiresAt"] == "2026-02-01T00:05:00.000Z")
            #expect(held.json["used"] == 60)
            #expect(held.json["reserved"] == 60)
            #expect(held.json["remaining"] == 40)
            #expect(try await calls.consume(customer, "tokens", 41).status == 429)
            #expect(try await calls.used(customer, "tokens") == 0)
            let shown = try await calls.get("/v1/reservations/\(held.json["id"].text)")
            #expect(shown.json["quantity"] == 60)
            #expect(shown.json["feature"] == "tokens")
            #expect(shown.json["customerId"].text == customer)
        }
    }

    @Test
    func bodiesAreWhole() async throws {
        try await withCustomer { calls, customer, _ in
            let held = try await calls.reserve(customer, "tokens", 60, seconds: 60, key: "r1")
            let id = held.json["id"].text
            let common = """
                "id":"\(id)","customerId":"\(customer)","feature":"tokens"
                """
            #expect(
                held.text == """
                    {\(common),"status":"pending","quantity":60,"eventName":"tokens","idempotencyKey":"r1",\
                    "createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.000Z",\
                    "allowed":true,"used":60,"reserved":60,"limit":100,"remaining":40,\
                    "resetsAt":"2026-03-01T00:00:00.000Z"}
                    """
            )
            let committed = try await end(calls, held.json["id"], "commit", ["quantity": 25])
            #expect(
                committed.text == """
                    {\(common),"status":"committed","quantity":25,"eventName":"tokens","idempotencyKey":"r1",\
                    "createdAt":"2026-02-01T00:00:00.000Z","expiresAt":"2026-02-01T00:01:00.000Z",\
                    "overrun":0,"used":25,"reserved":0,"limit":100,"remaining":75,\
                    "resetsAt":"2026-03-01T00:00:00.000Z"}
                    """
            )
        }
    }

    @Test
    func commitRecordsWhatItTookUnderTheReservationsName() async throws {
        try await withCustomer { calls, customer, _ in
            let held = try await calls.reserve(customer, "tokens", 60)
            let committed = try await end(
                calls,
                held.json["id"],
                "commit",
                ["quantity": 25, "properties": ["model": "x"]]
            )
            #expect(committed.status == 200)
            #expect(try await calls.used(customer, "tokens") == 25)
            let listed = try await calls.get("/v1/events?customerId=\(customer)")
            let event = listed.json["events"][0]
            #expect(event["idempotencyKey"] == held.json["id"])
            #expect(event["properties"] == ["model": "x", "quantity": 25])
            #expect(event["source"] == "reservation")
        }
    }

    @Test
    func commitWithoutQuantityTakesWhatWasHeld() async throws {
        try await withCustomer { calls, customer, _ in
            let held = try await calls.reserve(customer, "tokens", 60)
            #expect(try await end(calls, held.json["id"], "commit").json["quantity"] == 60)
            #expect(try await calls.used(customer, "tokens") == 60)
        }
    }

    @Test
    func commitAboveWhatWasHeldCountsAndShowsTheOverrun() async throws {
        try await withCustomer { calls, customer, _ in
            let held = try await calls.reserve(customer, "tokens", 60)
            let committed = try await end(calls, held.json["id"], "commit", ["quantity": 130])
            #expect(committed.json["overrun"] == 70)
            #expect(committed.json["used"] == 130)
            #expect(committed.json["remaining"] == 0)
            #expect(try await calls.consume(customer, "tokens").refusal == "rate_limited/quota_exceeded")
        }
    }

    @Test(arguments: [(30, 0), (60, 0), (75, 15), (0, 0)])
    func aCommittedReservationShowsWhatWasCommitted(quantity: Int64, overrun: Int64) async throws {
        try await withCustomer { calls, customer, _ in
            let id = try await calls.reserve(customer, "tokens", 60).json["id"]
            let pending = try await calls.get("/v1/reservations/\(id.text)")
            #expect(pending.json["committedQuantity"] == .null)
            #expect(!pending.text.contains("overrun"))
            _ = try await end(calls, id, "commit", ["quantity": JSONValue(integerLiteral: quantity)])
            let shown = try await calls.get("/v1/reservations/\(id.text)")
            #expect(shown.json["status"] == "committed")
            #expect(shown.json["quantity"] == 60)
            #expect(shown.json["committedQuantity"] == JSONValue(integerLiteral: quantity))
            #expect(shown.json["overrun"] == JSONValue(integerLiteral: overrun))
        }
    }

    @Test
    func commitIsRepeatableAndAnotherOneIsAConflict() async throws {
        try await withCustomer { calls, customer, _ in
            let held = try await calls.reserve(customer, "tokens", 60)
            let first = try await end(calls, held.json["id"], "commit", ["quantity": 25])
            let again = try await end(calls, held.json["id"], "commit", ["quantity": 25])
            #expect(again.text == first.text)
            let other = try await end(calls, held.json["id"], "commit", ["quantity": 26])
            #expect(other.status == 409)
            #expect(try await end(calls, held.json["id"], "release").status == 409)
            #expect(try await calls.used(customer, "tokens") == 25)
        }
    }

    @Test
    func releaseGivesTheQuotaBackAndEndsIt() async throws {
        try await withCustomer { calls, customer, _ in
            let held = try await calls.reserve(customer, "tokens", 100)
            for _ in 1...2 {
                let released = try await end(calls, held.json["id"], "release")
                #expect(released.json["status"] == "released")
            }
            #expect(try await calls.consume(customer, "tokens", 100).status == 200)
            let commit = try await end(calls, held.json["id"], "commit")
            #expect(commit.status == 409)
            #expect(commit.json["error"]["details"]["status"] == "released")
        }
    }

    @Test("A crashed caller holds quota only until its reservation expires")
    func expiryGivesTheQuotaBack() async throws {
        try await withCustomer { calls, customer, clock in
            let held = try await calls.reserve(customer, "tokens", 100, seconds: 60)
            clock.advance(seconds: 59)
            #expect(try await calls.consume(customer, "tokens").status == 429)
            clock.advance(seconds: 1)
            let shown = try await calls.get("/v1/reservations/\(held.json["id"].text)")
            #expect(shown.json["status"] == "expired")
            #expect(try await calls.consume(customer, "tokens", 100).status == 200)
            // The work was done all the same, so it counts, as overrun as a whole.
            let late = try await end(calls, held.json["id"], "commit", ["quantity": 10])
            #expect(late.json["overrun"] == 10)
            #expect(try await calls.used(customer, "tokens") == 110)
        }
    }

    @Test
    func renewingHoldsLongerAndNeverShorter() async throws {
        try await withCustomer { calls, customer, clock in
            let held = try await calls.reserve(customer, "tokens", 100, seconds: 60)
            clock.advance(seconds: 50)
            let renewed = try await end(calls, held.json["id"], "renew", ["ttlSeconds": 60])
            #expect(renewed.json["expiresAt"] == "2026-02-01T00:01:50.000Z")
            let shorter = try await end(calls, held.json["id"], "renew", ["ttlSeconds": 1])
            #expect(shorter.json["expiresAt"] == "2026-02-01T00:01:50.000Z")
            clock.advance(seconds: 59)
            #expect(try await calls.check(customer, "tokens").status == 429)
            clock.advance(seconds: 1)
            #expect(try await calls.check(customer, "tokens").status == 200)
            #expect(try await end(calls, held.json["id"], "renew").status == 409)
        }
    }

    @Test
    func repeatedRequestGetsTheSameReservation() async throws {
        try await withCustomer { calls, customer, _ in
            let first = try await calls.reserve(customer, "tokens", 60, key: "r1")
            let again = try await calls.reserve(customer, "tokens", 60, key: "r1")
            #expect(again.status == 201)
            #expect(again.text == first.text)
            #expect(try await calls.reserve(customer, "tokens", 61, key: "r1").refusal == "idempotency_conflict")
            // Keys are one namespace for events, consumes and reservations.
            #expect(try await calls.consume(customer, "tokens", 60, key: "r1").refusal == "idempotency_conflict")
            #expect(try await calls.record(customer, "tokens", key: "r1").refusal == "idempotency_conflict")
        }
    }

    @Test(arguments: ["commit", "release", "renew"])
    func unknownReservationIsNotFound(_ how: String) async throws {
        try await withCustomer { calls, customer, _ in
            let held = try await calls.reserve(customer, "tokens", 1)
            let wrong = String(held.json["id"].text.dropLast()) + "9"
            for id in [wrong, "res_nonsense", "res_" + String(repeating: "0", count: 39)] {
                let answer = try await end(calls, .string(id), how)
                #expect(answer.status == 404)
                #expect(try await calls.get("/v1/reservations/\(id)").status == 404)
            }
        }
    }

    @Test
    func reservationBelongsToThePeriodInWhichItWasMade() async throws {
        try await withCustomer { calls, customer, clock in
            clock.set("2026-02-28T23:59:59Z")
            let held = try await calls.reserve(customer, "tokens", 100)
            clock.advance(seconds: 2)
            // March is untouched by what February holds.
            #expect(try await calls.consume(customer, "tokens", 100).status == 200)
            let committed = try await end(calls, held.json["id"], "commit", ["quantity": 30])
            #expect(committed.json["resetsAt"] == "2026-03-01T00:00:00.000Z")
            let rows = try await calls.query([
                "customerId": .string(customer), "meter": "tokens", "window": "month",
                "from": "2026-02-01T00:00:00Z", "to": "2026-04-01T00:00:00Z",
            ])
            #expect(rows.map { $0["value"] } == [30, 100])
        }
    }
}
