import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Quota is held for work that takes a while.
struct ReservationTests {
    private func withCustomer(
        from start: String = "2026-02-10T00:00:00Z",
        _ tell: (Scenario, String) async throws -> Void
    ) async throws {
        try await Scenario.run(from: start) { story in
            try await story.calls.plan("pro", ["quotas": ["seo": 100]])
            try await tell(story, try await story.calls.customer(plan: "pro"))
        }
    }

    @Test("What is held over the month's end counts in the month in which it was held")
    func reservationStaysInItsMonth() async throws {
        try await withCustomer(from: "2026-02-28T23:55:00Z") { story, customer in
            let calls = story.calls
            // given: all of February is held, five minutes before its end
            let held = try await calls.reserve(customer, "seo", 100, seconds: 600)
            #expect(held.status == 201)
            #expect(held["reserved"] == 100)
            #expect(held["resetsAt"] == "2026-03-01T00:00:00.000Z")
            #expect(try await calls.consume(customer, "seo").verdict == "no: 100 of 100")
            // when: March begins while it is held
            try story.move(to: "2026-03-01T00:01:00Z")
            let next = try await calls.consume(customer, "seo", 3)
            // then: it takes nothing of March
            #expect(next.verdict == "3 of 100")
            #expect(next["reserved"] == 0)
            // when: the work is done
            let done = try await calls.post("/v1/reservations/\(held["id"].text)/commit", ["quantity": 80])
            // then: it is counted in February
            #expect(done.verdict == "80 of 100")
            #expect(done["overrun"] == 0)
            #expect(done["resetsAt"] == "2026-03-01T00:00:00.000Z")
            #expect(try await calls.used(customer, "seo") == 3)
            let months = try await story.months(
                customer,
                "seo",
                from: "2026-02-01T00:00:00Z",
                to: "2026-04-01T00:00:00Z"
            )
            #expect(months == ["2026-02: 80", "2026-03: 3"])
        }
    }

    @Test
    func expiryFreesWhatWasHeld() async throws {
        try await withCustomer { story, customer in
            let calls = story.calls
            // given: 60 held for a minute, and 10 used
            let held = try await calls.reserve(customer, "seo", 60, seconds: 60)
            #expect(held["expiresAt"] == "2026-02-10T00:01:00.000Z")
            #expect(try await calls.consume(customer, "seo", 10)["reserved"] == 60)
            #expect(try await calls.used(customer, "seo") == 10)
            // when: more is asked for than is free, in the last moment and at the end of the minute
            story.wait(seconds: 59)
            let early = try await calls.consume(customer, "seo", 31)
            story.wait(seconds: 1)
            let after = try await calls.consume(customer, "seo", 31)
            // then: the minute is the difference
            #expect(early.verdict == "no: 70 of 100")
            #expect(after.verdict == "41 of 100")
            #expect(after["reserved"] == 0)
            let path = "/v1/reservations/\(held["id"].text)"
            #expect(try await calls.get(path)["status"] == "expired")
            // when: the work is done after all
            let late = try await calls.post(path + "/commit")
            // then: it counts, as overrun
            #expect(late.verdict == "101 of 100")
            #expect(late["overrun"] == 60)
            #expect(late["remaining"] == 0)
        }
    }

    @Test
    func renewalHoldsForLonger() async throws {
        try await withCustomer { story, customer in
            let calls = story.calls
            // given: 100 held for a minute, and renewed for ten in the last second
            let path = "/v1/reservations/\(try await calls.reserve(customer, "seo", 100, seconds: 60)["id"].text)"
            story.wait(seconds: 59)
            let renewed = try await calls.post(path + "/renew", ["ttlSeconds": 600])
            #expect(renewed["expiresAt"] == "2026-02-10T00:10:59.000Z")
            // when: the first minute is long over
            story.wait(seconds: 599)
            // then: it is held, until the second end
            #expect(try await calls.consume(customer, "seo").verdict == "no: 100 of 100")
            story.wait(seconds: 1)
            #expect(try await calls.consume(customer, "seo").verdict == "1 of 100")
            #expect(try await calls.post(path + "/renew", ["ttlSeconds": 60]).status == 409)
        }
    }

    @Test
    func commitAboveTheReservationShowsTheOverrun() async throws {
        try await withCustomer { story, customer in
            let calls = story.calls
            // given: 10 held, and 85 used
            try calls.stage(try await calls.consume(customer, "seo", 85))
            let path = "/v1/reservations/\(try await calls.reserve(customer, "seo", 10)["id"].text)"
            // when: the work took 25, told twice
            for _ in 1...2 {
                let done = try await calls.post(path + "/commit", ["quantity": 25])
                // then: it counts once, above the limit, and says by how much it was more
                #expect(done.status == 200)
                #expect(done["quantity"] == 25)
                #expect(done["overrun"] == 15)
                #expect(done.verdict == "110 of 100")
            }
            #expect(try await calls.consume(customer, "seo").verdict == "no: 110 of 100")
            // when: it is told with another amount, or released
            // then: it was committed
            #expect(try await calls.post(path + "/commit", ["quantity": 26]).status == 409)
            #expect(try await calls.post(path + "/release").status == 409)
        }
    }

    @Test
    func releaseGivesAllBack() async throws {
        try await withCustomer { story, customer in
            let calls = story.calls
            // given: everything held, in two parts
            let first = try await calls.reserve(customer, "seo", 60)["id"].text
            try calls.stage(try await calls.reserve(customer, "seo", 40))
            #expect(try await calls.reserve(customer, "seo", 1).verdict == "no: 100 of 100")
            // when: one part is released
            try calls.stage(try await calls.post("/v1/reservations/\(first)/release"))
            // then: that part is free
            #expect(try await calls.consume(customer, "seo", 60).verdict == "100 of 100")
            #expect(try await calls.post("/v1/reservations/\(first)/commit").status == 409)
        }
    }
}
