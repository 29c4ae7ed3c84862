import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Prices of many kinds on the invoices of a contract.
struct PriceOnInvoiceTests {
    @Test
    func aYearlyFeeStandsOnTheMonthAtWhichItsYearBegins() async throws {
        try await Scenario.run(from: "2026-01-31T00:00:00Z") { story in
            let calls = story.calls
            // given: a fee of $1,200 a year in advance, and calls by the month
            try await calls.guidePlans()
            try await calls.plan(
                "yearly",
                [
                    "currency": "USD",
                    "prices": [
                        [
                            "key": "base", "name": "Year", "model": "flat", "amount": "1200", "interval": "year",
                            "timing": "advance",
                        ],
                        [
                            "key": "calls", "name": "Calls", "model": "per_unit", "unitAmount": "0.10",
                            "meter": "API_CALL",
                        ],
                    ],
                ]
            )
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "yearly", ["netTerms": 7])
            try await calls.record(3, "call_count", of: customer, at: "2026-01-31T00:00:00Z", keys: "a")
            // when: nobody looks for a year and a day
            try story.move(to: "2027-02-01T00:00:00Z")
            let done = try await calls.rollOver(contract)
            // then: each period is caught up once, in order and with numbers without a gap
            let invoices = try await calls.invoices(of: contract)
            let sent = invoices.filter { $0["invoiceNumber"] != .null }
            #expect(done["finalized"].arrayValue?.count == 13)
            #expect(
                sent.map { $0["invoiceNumber"].text } == (1...13).map { "INV-0000" + ($0 < 10 ? "0\($0)" : "\($0)") }
            )
            #expect(sent.map(\.total) == ["120000", "30"] + Array(repeating: "0", count: 10) + ["120000"])
            #expect(sent.map(\.status) == ["sent", "sent"] + Array(repeating: "paid", count: 10) + ["sent"])
            #expect(sent.last?["invoiceDate"] == "2027-01-31")
            // then: twelve drafts are ahead again, and doing it once more does nothing
            #expect(invoices.count == 13 + 12)
            #expect(try await calls.rollOver(contract)["finalized"] == [])
            #expect(try await calls.invoices(of: contract) == invoices)
        }
    }

    @Test
    func unitsWithinTheQuotaAreIncluded() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: 1,000 units a month are included, more cost $0.01
            try await calls.plan(
                "metered",
                [
                    "currency": "USD", "quotas": ["credits": ["limit": 1000, "mode": "soft"]],
                    "prices": [
                        [
                            "key": "credits", "name": "Credits", "model": "per_unit", "unitAmount": "0.01",
                            "meter": "credits", "included": "quota",
                        ]
                    ],
                ]
            )
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "metered")
            #expect(try await calls.consume(customer, "credits", 900).verdict == "900 of 1000")
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01").total == "0")
            // when: more is used
            try calls.stage(try await calls.consume(customer, "credits", 400))
            // then: what is above the quota is charged
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(draft.lines == ["Credits: 300"])
            #expect(draft["lines"][0]["quantity"] == 300)
            // then: next month they are included again
            try story.move(to: "2026-03-01T00:00:00Z")
            try calls.stage(try await calls.consume(customer, "credits", 1001))
            #expect(try await calls.invoice(of: contract, endingOn: "2026-04-01").total == "1")
        }
    }

    @Test
    func whatIsMissingToMinimumsIsCharged() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: calls at no less than $20 a month, and all together at no less than $100
            try await calls.guidePlans()
            try await calls.plan(
                "minimum",
                [
                    "currency": "USD", "commitment": ["minimumSpend": "100"],
                    "prices": [
                        [
                            "key": "calls", "name": "Calls", "model": "per_unit", "unitAmount": "0.10",
                            "meter": "API_CALL", "minimumSpend": "20",
                        ]
                    ],
                ]
            )
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "minimum")
            // when: calls for $12.30 are made
            try await calls.record(123, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            // then: both minimums are made up for
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(draft.lines == ["Calls: 1230", "Calls · minimum spend: 770", "Minimum spend: 8000"])
            #expect(draft.total == "10000")
            // when: February is closed, and ten late calls come
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            try await calls.record(10, "call_count", of: customer, at: "2026-02-02T00:00:00Z", keys: "late")
            // then: they are within the minimum, so nothing is owed for them
            let march = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(march.charges.count == 4)
            #expect(march.total == "10000")
        }
    }

    @Test
    func taxesAreAddedOverTheLines() async throws {
        try await Scenario.run(from: "2026-01-31T00:00:00Z") { story in
            let calls = story.calls
            // given: the guide's Pro with 20 % tax on top
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(
                customer,
                "pro",
                ["taxRates": [["code": "vat", "name": "VAT", "percent": "20"]]]
            )
            try await calls.record(1_234, "call_count", of: customer, at: "2026-01-31T00:00:00Z", keys: "a")
            try story.move(to: "2026-02-28T00:00:00Z")
            let sent = try await calls.finalize(try await calls.invoice(of: contract, endingOn: "2026-02-28"))
            // then: it is rounded once
            #expect(sent["subtotalMinor"] == 14872)
            #expect(sent["taxMinor"] == 2974)
            #expect(sent["taxes"][0]["code"] == "vat")
            #expect(sent.total == "17846")
        }
    }

    @Test
    func ratesByRegionAndUsageWithoutARate() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: rates for two regions, and none for others; and payments at 2 % and $0.30 each
            try await calls.meter(
                "TOKENS",
                [
                    "eventName": "tokens", "aggregation": "sum", "valueProperty": "count", "groupKeys": ["region"],
                ]
            )
            try await calls.meter(
                "PAYMENTS",
                ["eventName": "payment", "aggregation": "sum", "valueProperty": "amount"]
            )
            try await calls.plan(
                "rates",
                [
                    "currency": "USD",
                    "prices": [
                        [
                            "key": "tokens", "name": "Tokens", "model": "dimensional", "meter": "TOKENS",
                            "rates": [
                                ["match": ["region": "eu"], "unitAmount": "0.02"],
                                ["match": ["region": "us"], "unitAmount": "0.01"],
                            ],
                        ],
                        [
                            "key": "payments", "name": "Payments", "model": "percentage", "meter": "PAYMENTS",
                            "ratePercent": "2", "fixedPerEvent": "0.30",
                        ],
                    ],
                ]
            )
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "rates")
            // when: all of them are used
            for (region, count) in [("eu", 100), ("us", 100), ("mars", 7)] as [(JSONValue, JSONValue)] {
                try calls.stage(try await calls.record(customer, "tokens", ["region": region, "count": count]))
            }
            for amount in [100, 50] as [JSONValue] {
                try calls.stage(try await calls.record(customer, "payment", ["amount": amount]))
            }
            // then: each has its line, and what nobody put a price on is shown
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(
                draft.lines.sorted() == [
                    "Payments: 360", "Tokens · eu: 200", "Tokens · mars · no price: 0", "Tokens · us: 100",
                ]
            )
            let explained = try calls.stage(try await calls.get("/v1/invoices/\(draft["id"].text)/explain"))
            #expect(explained["matches"] == true, "\(explained["differences"])")
        }
    }

    @Test
    func aTrialChargesUsageButNoFee() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: fourteen days of trial
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro", ["trialDays": 14])
            let subscription = try await calls.get("/v1/customers/\(customer)/billing/subscription")
            #expect(subscription["subscription"]["status"] == "trialing")
            try await calls.record(10, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            // then: half of February's fee is charged, and the calls
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(draft.lines == ["Pro: 2500", "API calls: 80"])
        }
    }

    @Test
    func calendarBillingHasAStubAtTheStart() async throws {
        try await Scenario.run(from: "2026-01-16T00:00:00Z") { story in
            let calls = story.calls
            // given: a contract from the middle of January in Berlin that is billed by the calendar
            try await calls.guidePlans()
            let customer = try await calls.customer("acme", ["timeZone": "Europe/Berlin"])
            let contract = try await calls.contract(
                customer,
                "pro",
                ["billing": "calendar", "startDate": "2026-01-16", "endDate": "2026-03-16"]
            )
            // then: three invoices are made, the first and the last of them for a part of the month
            let invoices = try await calls.invoices(of: contract)
            #expect(
                invoices.map { $0["period"]["end"].text.prefix(13) } == [
                    "2026-01-31T23", "2026-02-28T23", "2026-03-15T23",
                ]
            )
            #expect(invoices.map(\.charges) == [["Pro: 2581"], ["Pro: 5000"], ["Pro: 2419"]])
        }
    }
}
