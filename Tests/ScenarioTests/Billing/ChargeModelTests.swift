import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Charge models and quantities that the other stories do not tell of, on drafts.
struct ChargeModelTests {
    /// A draft of February of a contract on a plan with one price, after events.
    private func draft(
        _ price: JSONValue,
        meter: JSONValue,
        events: [JSONValue],
        _ expect: (JSONValue) throws -> Void
    ) async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.meter("M", meter)
            try await calls.plan("plan", ["currency": "USD", "prices": [price]])
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "plan")
            for properties in events { try calls.stage(try await calls.record(customer, "e", properties)) }
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            try expect(draft)
            let explained = try calls.stage(try await calls.get("/v1/invoices/\(draft["id"].text)/explain"))
            #expect(explained["matches"] == true, "\(explained["differences"])")
        }
    }

    private let sum: JSONValue = ["eventName": "e", "aggregation": "sum", "valueProperty": "v"]

    @Test
    func eventsThatHaveTheirPriceAlready() async throws {
        let price: JSONValue = ["key": "cost", "name": "Passed on", "model": "dynamic", "meter": "M"]
        try await draft(price, meter: sum, events: [["v": "1.255"], ["v": "2.5"]]) { draft in
            #expect(draft.lines == ["Passed on: 376"])
        }
        let markup: JSONValue = [
            "key": "cost", "name": "With markup", "model": "multiplier", "multiplier": "1.2", "meter": "M",
        ]
        try await draft(markup, meter: sum, events: [["v": "1.255"], ["v": "2.5"]]) { draft in
            #expect(draft.lines == ["With markup: 451"])
        }
    }

    @Test
    func theCapacityThatCoversThePeaks() async throws {
        let meter: JSONValue = [
            "eventName": "e", "aggregation": "max", "valueProperty": "v", "groupKeys": ["unit"],
        ]
        let price: JSONValue = [
            "key": "size", "name": "Size", "model": "capacity", "meter": "M",
            "tiers": [
                ["amount": "10", "limits": ["gb": 5, "users": 3]],
                ["amount": "25", "limits": ["gb": 50, "users": 10]],
            ],
        ]
        try await draft(price, meter: meter, events: [["v": 4, "unit": "gb"], ["v": 3, "unit": "users"]]) { draft in
            #expect(draft.total == "1000")
        }
        try await draft(price, meter: meter, events: [["v": 4, "unit": "gb"], ["v": 4, "unit": "users"]]) { draft in
            #expect(draft.total == "2500")
        }
    }

    @Test
    func unitsAreConvertedAndSomeAreFree() async throws {
        // given: bytes that are sold by the started gigabyte at $2, one of them free
        let price: JSONValue = [
            "key": "storage", "name": "Storage", "model": "per_unit", "unitAmount": "2", "meter": "M", "freeUnits": 1,
            "unitConversion": ["operation": "divide", "factor": 1_000_000_000, "rounding": "ceiling"],
        ]
        // then: 2.5 GB are three, of which two are charged
        try await draft(price, meter: sum, events: [["v": 2_000_000_000], ["v": 500_000_000]]) { draft in
            #expect(draft.total == "400")
        }
    }

    @Test
    func tiersPackagesAndSeveralPricesOfAPlan() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: three prices on one meter
            try await calls.meter("M", sum)
            let tiers: JSONValue = [["upTo": 10, "unitAmount": "1"], ["upTo": nil, "unitAmount": "0.5"]]
            try await calls.plan(
                "plan",
                [
                    "currency": "USD",
                    "prices": [
                        ["key": "graduated", "name": "Graduated", "model": "graduated", "meter": "M", "tiers": tiers],
                        ["key": "volume", "name": "Volume", "model": "volume", "meter": "M", "tiers": tiers],
                        [
                            "key": "package", "name": "Package", "model": "package", "meter": "M", "packageSize": 5,
                            "packageAmount": "3",
                        ],
                    ],
                ]
            )
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "plan")
            // when: twelve units are used
            try calls.stage(try await calls.record(customer, "e", ["v": 12]))
            // then: each prices all of them
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            let totals = ["graduated", "volume", "package"].map { key in
                (draft["lines"].arrayValue ?? []).filter { $0["price"].text == key }
                    .reduce(0) { $0 + ($1["amountMinor"].wholeNumber ?? 0) }
            }
            #expect(totals == [1100, 600, 900])
        }
    }

    @Test
    func aPlanInSeveralCurrencies() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: fees in dollars, euros and yen
            let prices: [JSONValue] = [("usd", "10.00"), ("eur", "9.50"), ("jpy", "1500")].map { code, amount in
                [
                    "key": .string(code), "name": "Fee", "model": "flat", "amount": .string(amount),
                    "currency": .string(code.uppercased()),
                ]
            }
            try await calls.plan("plan", ["currency": "USD", "prices": .array(prices)])
            // when: contracts are made in each
            var totals: [String] = []
            for currency in [nil, "EUR", "JPY"] as [JSONValue] {
                let customer = try await calls.customer("customer-\(totals.count)")
                let contract = try await calls.contract(customer, "plan", ["currency": currency])
                let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
                totals.append("\(draft.total) \(draft["currency"].text)")
            }
            // then: each has the fee of its currency, in its minor unit
            #expect(totals == ["1000 USD", "950 EUR", "1500 JPY"])
            // then: a currency that the plan has not is refused
            let customer = try await calls.customer("other")
            let answer = try await calls.post(
                "/v1/contracts",
                ["customerId": .string(customer), "planKey": "plan", "currency": "GBP"]
            )
            #expect(answer.status == 400)
        }
    }

    @Test
    func overridesOfFreeUnitsAndLimits() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: calls at $0.10 with at least $5; for one contract twenty are free, with at most $2 and no minimum
            try await calls.guidePlans()
            try await calls.plan(
                "plan",
                [
                    "currency": "USD",
                    "prices": [
                        [
                            "key": "calls", "name": "Calls", "model": "per_unit", "unitAmount": "0.10",
                            "meter": "API_CALL", "minimumSpend": "5",
                        ]
                    ],
                ]
            )
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(
                customer,
                "plan",
                ["overrides": [["key": "calls", "freeUnits": 20, "minimumSpend": nil, "maximumSpend": "2"]]]
            )
            // when: fifty are made
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01").total == "0")
            try await calls.record(50, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            // then: thirty are charged, up to $2
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(draft.lines == ["Calls: 300", "Calls · maximum spend: -100"])
        }
    }
}
