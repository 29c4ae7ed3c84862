import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Usage that is rated again under another catalogue.
struct BillingSimulationTests {
    /// The catalogue of the guide with Pro's calls in tiers, and a new meter that counts what calls cost.
    private static let catalog: JSONValue = [
        "meters": [
            ["code": "API_CALL", "displayName": "Calls", "eventName": "call_count", "aggregation": "count"],
            [
                "code": "COST", "eventName": "call_count", "aggregation": "sum", "valueProperty": "cost",
                "valueWhenMissing": 2,
            ],
        ],
        "plans": [
            [
                "key": "pro", "name": "Pro", "currency": "USD", "commitment": ["minimumSpend": "40.5"],
                "prices": [
                    ["key": "base", "name": "Pro", "model": "flat", "amount": "40"],
                    [
                        "key": "calls", "model": "graduated", "meter": "API_CALL",
                        "tiers": [
                            ["upTo": 10, "unitAmount": "0"], ["upTo": nil, "unitAmount": "0.10"],
                        ],
                    ],
                    ["key": "cost", "model": "per_unit", "unitAmount": "0.01", "meter": "COST"],
                ],
            ]
        ],
    ]

    private func simulate(_ calls: OperatorCalls, _ from: String, _ to: String) async throws -> [JSONValue] {
        let path = "/v1/simulations?from=\(from)T00:00:00Z&to=\(to)T00:00:00Z"
        let answer = try await calls.post(path, Self.catalog)
        #expect(answer.isSuccess, "\(answer.text)")
        return try answer.text.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
            .sorted { $0["externalCustomerId"].text < $1["externalCustomerId"].text }
    }

    @Test func eachContractIsRatedAgainPeriodByPeriod() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            // given: two customers on Pro and one on Free, with calls in January and February, and March begun
            try await calls.guidePlans()
            var customers: [String] = []
            for (name, plan) in [("ann", "pro"), ("bob", "pro"), ("cat", "free")] {
                customers.append(try await calls.customer(name))
                let taxes: JSONValue = ["taxRates": [["code": "vat", "percent": "20"]]]
                _ = try await calls.contract(customers[customers.count - 1], plan, taxes)
            }
            try story.move(to: "2026-03-10T00:00:00Z")
            for customer in [customers[0], customers[2]] {
                try await calls.record(15, "call_count", of: customer, at: "2026-01-31T23:59:59Z", keys: "a")
                try await calls.record(5, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "b")
                try await calls.record(7, "call_count", of: customer, at: "2026-03-01T00:00:00Z", keys: "c")
            }
            // when: January and February are rated under a catalogue with a cheaper fee, tiers, and a meter that is new
            let rows = try await simulate(calls, "2026-01-01", "2026-03-01")
            // then: tiers begin anew in each month, and the new meter counts the old events
            #expect(rows.map { $0["externalCustomerId"].text } == ["ann", "bob", "cat"])
            #expect(rows.map { $0["invoices"].plain } == ["2", "2", "2"])
            // 2 × $50 and 20 calls at $0.08; January $40, 5 calls above ten at $0.10, and 15 × 2 at $0.01; February $40 and
            // 5 × 2 at $0.01, but at least $40.50
            #expect(rows.map { $0["currentMinor"].plain } == ["10160", "10000", "200"])
            #expect(rows.map { $0["simulatedMinor"].plain } == ["8130", "8100", "200"])
            #expect(rows.map { $0["differenceMinor"].plain } == ["-2030", "-1900", "0"])
            #expect(rows[2]["note"].text.contains("no plan 'free'"))
            // when: only February is
            let february = try await simulate(calls, "2026-02-01", "2026-03-01")
            // then: its five calls are within the first tier
            #expect(february.map { $0["currentMinor"].plain } == ["5040", "5000", "50"])
            #expect(february.map { $0["simulatedMinor"].plain } == ["4050", "4050", "50"])
            // then: nothing has changed
            #expect(try await calls.get("/v1/meters/COST").status == 404)
        }
    }

    @Test func aCatalogueThatCannotBeIsRefused() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            let price: JSONValue = ["key": "x", "model": "per_unit", "unitAmount": "1", "meter": "NONE"]
            let wrong = try await calls.post(
                "/v1/simulations?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z",
                ["plans": [["key": "pro", "name": "Pro", "currency": "USD", "prices": [price]]]]
            )
            #expect(wrong.refusal.hasPrefix("invalid_input"), "\(wrong.text)")
            let times = try await calls.post(
                "/v1/simulations?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z",
                Self.catalog
            )
            #expect(times.status == 400)
            let missing = try await calls.post("/v1/simulations", Self.catalog)
            #expect(missing.status == 400)
        }
    }
}
