import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// A draft whose figures cannot be held, among others.
struct DraftThatCannotBeMadeTests {
    /// Two customers in February, at 1,000,000 a unit: one has a unit, the other more than money can hold.
    private func withTooMuch(
        _ tell: (Scenario, _ good: String, _ bad: (customer: String, contract: String)) async throws -> Void
    ) async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.meter("UNITS", ["eventName": "unit", "aggregation": "sum", "valueProperty": "count"])
            try await calls.plan(
                "dear",
                [
                    "currency": "USD",
                    "prices": [
                        ["key": "base", "model": "flat", "amount": "10"],
                        ["key": "units", "model": "per_unit", "unitAmount": "1000000", "meter": "UNITS"],
                    ],
                ]
            )
            func use(_ customer: String, _ count: JSONValue) async throws {
                try calls.stage(
                    try await calls.post(
                        "/v1/events",
                        [
                            "customerId": .string(customer), "eventName": "unit", "idempotencyKey": "much",
                            "properties": ["count": count],
                        ]
                    )
                )
            }
            let good = try await calls.customer("good")
            let kept = try await calls.contract(good, "dear")
            try await use(good, 1)
            let bad = try await calls.customer("bad")
            let broken = try await calls.contract(bad, "dear")
            try await use(bad, 900_000_000_000_000)
            try await tell(story, kept, (bad, broken))
        }
    }

    @Test func itIsListedWithTheReasonAndTheOthersWithTheirFigures() async throws {
        try await withTooMuch { story, good, bad in
            let calls = story.calls
            for query in ["", "&status=drafted", "&contractId=\(bad.contract)"] {
                let found = try await calls.client.list("/v1/invoices?limit=100\(query)", "invoices")
                    .map { JSONValue.object($0) }.filter { $0["contractId"].text == bad.contract }
                #expect(found.count == 12, "\(query)")
                // then: the first says why, and those behind it which one they wait for
                let marked = found.sorted { $0["period"]["end"].text < $1["period"]["end"].text }
                let error = try #require(marked.first)["figuresError"]
                #expect(error["code"] == "conflict")
                #expect(error["message"].text.contains(marked[0]["id"].text))
                #expect(error["message"].text.contains("cannot be held exactly"))
                #expect(error["hint"].text.contains("DELETE /v1/customers/<id>/events/<key>"))
                #expect(
                    marked.dropFirst().allSatisfy { $0["figuresError"]["message"].text.contains(marked[0]["id"].text) }
                )
                // then: it has the figures that it was drafted with
                #expect(marked[0].lines == ["base: 1000"])
            }
            let running = try await calls.client.list("/v1/invoices?status=in_progress&limit=100", "invoices")
                .map { JSONValue.object($0) }
            #expect(running.map(\.total) == ["100001000"])
            let kept = try await calls.invoices(of: good)
            #expect(kept.allSatisfy { $0["figuresError"] == .null })
            // then: so it does by itself
            let first = try await calls.invoices(of: bad.contract)[0]
            let one = try calls.stage(try await calls.get("/v1/invoices/\(first["id"].text)"))
            #expect(one["figuresError"]["message"].text.contains("cannot be made"))
            #expect(try await calls.get("/v1/invoices/\(first["id"].text)/explain").status == 409)
        }
    }

    @Test func itIsNotFinalizedAndRunsGoOnWithTheOthers() async throws {
        try await withTooMuch { story, good, bad in
            let calls = story.calls
            try story.move(to: "2026-03-01T00:00:00Z")
            let first = try await calls.invoices(of: bad.contract)[0]["id"].text
            // then: it is refused by name, with what to do
            let refused = try await calls.post("/v1/invoices/\(first)/finalize")
            #expect(refused.status == 409)
            #expect(refused["error"]["message"].text.contains(first))
            #expect(refused["error"]["details"]["invoiceId"].text == first)
            #expect(refused["error"]["hint"].text.contains("Retract or replace"))
            // when: all that is due is finalized
            let outcome = try calls.stage(try await calls.post("/v1/invoice-runs", [:]))
            // then: the other is, and the failure is told
            #expect(outcome["finalized"] == 1)
            #expect(outcome["failed"] == 1)
            #expect(outcome["failures"][0]["invoiceId"].text == first)
            #expect(try await calls.invoices(of: good)[0].status == "sent")
            // when: the event is taken back
            try calls.stage(try await calls.delete("/v1/customers/\(bad.customer)/events/much"))
            // then: all is well
            let draft = try await calls.invoices(of: bad.contract)[0]
            #expect(draft["figuresError"] == .null)
            #expect(try await calls.finalize(draft).total == "1000")
        }
    }

    @Test("A run that may finalize one goes on to the next when the first cannot be made")
    func aRunWithALimitGoesOn() async throws {
        try await withTooMuch { story, good, bad in
            let calls = story.calls
            try story.move(to: "2026-03-02T00:00:00Z")
            var finalized = 0
            for _ in 0..<2 {
                let outcome = try calls.stage(try await calls.post("/v1/invoice-runs", ["limit": 1]))
                finalized += Int(outcome["finalized"].wholeNumber ?? 0)
            }
            #expect(finalized == 1)
            #expect(try await calls.invoices(of: good)[0].status == "sent")
            #expect(try await calls.invoices(of: bad.contract)[0].status != "sent")
        }
    }

    @Test("What waits behind a draft that cannot be made does not fill a run with a limit")
    func aRunWithALimitReachesWhatIsBehind() async throws {
        try await withTooMuch { story, good, bad in
            let calls = story.calls
            // given: three months are over, so that two more wait behind the broken one
            try story.move(to: "2026-05-02T00:00:00Z")
            var finalized: [Int] = []
            for _ in 0..<4 {
                let outcome = try calls.stage(try await calls.post("/v1/invoice-runs", ["limit": 1]))
                finalized.append(outcome["finalized"].wholeNumber ?? -1)
            }
            // then: each run does one, as long as there are any
            #expect(finalized == [1, 1, 1, 0])
            #expect(try await calls.invoices(of: good).prefix(3).allSatisfy { $0["status"] == "sent" })
            #expect(try await calls.invoices(of: bad.contract).allSatisfy { $0["status"] != "sent" })
        }
    }

    @Test func itIsSimulatedAsUnknownAndTheOthersAreSimulated() async throws {
        try await withTooMuch { story, good, bad in
            let calls = story.calls
            try story.move(to: "2026-03-02T00:00:00Z")
            let catalog = try calls.stage(try await calls.get("/v1/catalog"))
            for format in ["ndjson", "csv"] {
                let path = "/v1/simulations?from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z&format=\(format)"
                let answer = try await calls.post(path, catalog)
                #expect(answer.isSuccess, "\(answer.text)")
                let lines = answer.text.split(separator: "\n").map(String.init)
                let one = try #require(lines.first { $0.contains(good) })
                let other = try #require(lines.first { $0.contains(bad.contract) })
                #expect(other.contains("as it is: "))
                #expect(other.contains("cannot be held exactly"))
                if format == "ndjson" {
                    let (one, other) = (try JSONParser.parse(Array(one.utf8)), try JSONParser.parse(Array(other.utf8)))
                    #expect([one["currentMinor"], one["simulatedMinor"]].map(\.plain) == ["100001000", "100001000"])
                    #expect(
                        [other["currentMinor"], other["simulatedMinor"], other["differenceMinor"]] == [
                            .null, .null, .null,
                        ]
                    )
                    #expect(other["invoices"] == 1)
                } else {
                    #expect(one.contains(",100001000,100001000,0"))
                    #expect(other.contains(",USD,1,,,,"))
                }
            }
        }
    }

    @Test("Where what is charged today cannot be said, what another catalogue charges is")
    func theOtherCatalogueIsTriedAlone() async throws {
        try await withTooMuch { story, _, bad in
            let calls = story.calls
            try story.move(to: "2026-03-02T00:00:00Z")
            // given: a catalogue in which a unit costs little
            let catalog: JSONValue = [
                "plans": [
                    [
                        "key": "dear", "name": "Dear", "currency": "USD",
                        "prices": [["key": "units", "model": "per_unit", "unitAmount": "0.01", "meter": "UNITS"]],
                    ]
                ]
            ]
            let path = "/v1/simulations?from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z"
            let answer = try await calls.post(path, catalog)
            #expect(answer.isSuccess, "\(answer.text)")
            let line = try #require(answer.text.split(separator: "\n").first { $0.contains(bad.contract) })
            let told = try JSONParser.parse(Array(line.utf8))
            // then: that is told, and the difference is not
            #expect(told["currentMinor"] == .null)
            #expect(told["simulatedMinor"].plain == "900000000000000")
            #expect(told["differenceMinor"] == .null)
            #expect(told["note"].text.hasPrefix("as it is: "))
        }
    }

    @Test("A draft does not wait for one behind it")
    func theOneBeforeIsFinalized() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.meter("UNITS", ["eventName": "unit", "aggregation": "sum", "valueProperty": "count"])
            try await calls.plan(
                "dear",
                [
                    "currency": "USD",
                    "prices": [["key": "units", "model": "per_unit", "unitAmount": "1000000", "meter": "UNITS"]],
                ]
            )
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "dear")
            try story.move(to: "2026-03-02T00:00:00Z")
            try calls.stage(
                try await calls.post(
                    "/v1/events",
                    [
                        "customerId": .string(customer), "eventName": "unit",
                        "properties": ["count": 900_000_000_000_000],
                    ]
                )
            )
            let drafts = try await calls.invoices(of: contract)
            #expect(drafts.prefix(3).map { $0["figuresError"] == .null } == [true, false, false])
            #expect(try await calls.finalize(drafts[0]).total == "0")
        }
    }
}
