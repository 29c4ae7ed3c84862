import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// A meter comes after the events that it counts, and goes before others.
struct NewMeterTests {
    private func value(_ customer: String, _ meter: String, _ calls: OperatorCalls) async throws -> [JSONValue] {
        try await calls.query([
            "meter": .string(meter), "customerId": .string(customer),
            "from": "2026-01-01T00:00:00Z", "to": "2026-03-01T00:00:00Z",
        ])
        .map { $0["value"] }
    }

    @Test
    func newMeterCountsWhatHappenedBefore() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: events that nothing counts yet, one of them of January
            let customer = try await calls.customer()
            let events: [(String, JSONValue)] = [("2026-01-20", 100), ("2026-02-03", 4), ("2026-02-09", 6)]
            for (day, pages) in events {
                let answer = try await calls.record(customer, "render", ["pages": pages], at: "\(day)T00:00:00Z")
                #expect(answer.status == 202)
                #expect(answer["meters"] == [])
                #expect(answer["unmatched"] != .null)
            }
            // when: a meter is made for them
            let pages: JSONValue = ["eventName": "render", "aggregation": "sum", "valueProperty": "pages"]
            try await calls.meter("PAGES", pages)
            // then: all of them are counted in the next answer
            #expect(try await value(customer, "PAGES", calls) == [110])
            // when: one is made that begins with February
            var later = try #require(pages.objectValue)
            later["effectiveFrom"] = "2026-02-01T00:00:00Z"
            try await calls.meter("LATER_PAGES", .object(later))
            // then: it does not count January
            #expect(try await value(customer, "LATER_PAGES", calls) == [10])
            // when: another event comes
            let next = try await calls.record(customer, "render", ["pages": 5])
            // then: both count it
            #expect(next["meters"] == ["LATER_PAGES", "PAGES"])
            #expect(try await value(customer, "PAGES", calls) == [115])
            #expect(try await value(customer, "LATER_PAGES", calls) == [15])
        }
    }

    @Test
    func quotaOnANewMeterKnowsWhatHappenedBefore() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: eight events of this month, before there is any plan
            let customer = try await calls.customer()
            for _ in 1...8 { try calls.stage(try await calls.record(customer, "run")) }
            // when: a meter, a feature and a plan are made for them
            try await calls.meter("RUNS", ["eventName": "run", "aggregation": "count"])
            try await calls.feature("runs", meter: "RUNS")
            try await calls.plan("pro", ["quotas": ["runs": 10]])
            try await calls.subscribe(customer, to: "pro")
            // then: two are left
            #expect(try await calls.consume(customer, "runs").verdict == "9 of 10")
            #expect(try await calls.consume(customer, "runs").verdict == "10 of 10")
            #expect(try await calls.consume(customer, "runs").verdict == "no: 10 of 10")
        }
    }

    @Test
    func archivedMeterStops() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a meter that has counted
            let customer = try await calls.customer()
            try await calls.meter("RUNS", ["eventName": "run", "aggregation": "count"])
            for _ in 1...3 { try calls.stage(try await calls.record(customer, "run")) }
            #expect(try await value(customer, "RUNS", calls) == [3])
            // when: it is archived, twice, and more happens
            for _ in 1...2 { try calls.stage(try await calls.post("/v1/meters/RUNS/archive")) }
            let after = try await calls.record(customer, "run")
            let earlier = try await calls.record(customer, "run", at: "2026-02-05T00:00:00Z")
            // then: it counts no more, whenever that happened, and keeps what it has
            #expect(after["meters"] == [])
            #expect(earlier["meters"] == [])
            #expect(try await value(customer, "RUNS", calls) == [3])
            #expect(try await calls.get("/v1/meters/RUNS")["status"] == "archived")
            // Its code is taken for good.
            let again = try await calls.post(
                "/v1/meters",
                ["code": "RUNS", "eventName": "run", "aggregation": "count"]
            )
            #expect(again.verdict == "409 duplicate_record")
        }
    }

    @Test
    func openMonthIsTheCustomersOwn() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: one who pays until the 15th and one by calendar months, with events before and in February
            try await calls.plan("pro")
            let payer = try await calls.customer("payer")
            try await calls.subscribe(payer, to: "pro", ["currentPeriodEnd": "2026-02-15T00:00:00Z"])
            let other = try await calls.customer("other", plan: "pro")
            for customer in [payer, other] {
                for day in ["2026-01-14", "2026-01-15", "2026-01-31", "2026-02-01"] {
                    try calls.stage(try await calls.record(customer, "run", at: "\(day)T00:00:00Z"))
                }
            }
            // when: a meter is made, and a feature that stands on it
            try await calls.meter("RUNS", ["eventName": "run", "aggregation": "count"])
            try await calls.feature("runs", meter: "RUNS")
            // then: each has what belongs to its own open month
            #expect(try await calls.used(payer, "runs") == 3)
            #expect(try await calls.used(other, "runs") == 1)
        }
    }

    @Test
    func featureOfAnArchivedMeterDecidesNothing() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a feature that has counted, and one with a quota
            try await calls.meter("RUNS", ["eventName": "run", "aggregation": "count"])
            try await calls.feature("runs", meter: "RUNS")
            try await calls.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await calls.customer(plan: "pro")
            #expect(try await calls.consume(customer, "runs").verdict == "1 of any")
            // when: both meters are to be archived
            let free = try await calls.post("/v1/meters/RUNS/archive")
            let bound = try await calls.post("/v1/meters/seo/archive")
            // then: the one with a quota stays, and the other decides no more
            #expect(free["status"] == "archived")
            #expect(bound.verdict == "409 conflict")
            #expect(try await calls.consume(customer, "runs").verdict == "409 conflict")
            #expect(try await calls.consume(customer, "seo").verdict == "1 of 10")
        }
    }
}
