import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What coupons take off the invoices of a contract.
struct CouponOnInvoiceTests {
    @Test
    func aPercentageForThreePeriods() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: Pro with a fifth off for three periods
            try await calls.guidePlans()
            try await calls.coupon(
                "WELCOME",
                ["name": "Welcome", "percentOff": "20", "duration": "repeating", "periods": 3]
            )
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro", ["coupons": ["WELCOME"]])
            // when: a hundred calls are made in February
            try await calls.record(100, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            // then: the draft says what is taken off, and from which lines
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(draft.lines == ["Pro: 5000", "API calls: 800"])
            #expect(draft.discounts == ["Welcome: 20 % off: 1160"])
            #expect((0..<2).map { draft["lines"][$0]["discountMinor"].plain } == ["1000", "160"])
            #expect(draft.total == "4640")
            // then: three drafts have it, and the fourth does not
            let totals = try await calls.invoices(of: contract).map(\.total)
            #expect(totals.prefix(4) == ["4640", "4000", "4000", "5000"])
            // when: two months are over
            try story.move(to: "2026-04-01T00:00:00Z")
            try await calls.rollOver(contract)
            // then: what was sent says the same, and one is left
            let invoices = try await calls.invoices(of: contract)
            #expect(invoices.prefix(4).map(\.total) == ["4640", "4000", "4000", "5000"])
            #expect(invoices.prefix(4).map(\.status) == ["sent", "sent", "drafted", "drafted"])
            let explained = try calls.stage(try await calls.get("/v1/invoices/INV-000001/explain"))
            #expect(explained["matches"] == true, "\(explained["differences"])")
        }
    }

    @Test
    func couponsForAPriceComeFirstAndNoneGoesBelowZero() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: half off everything, and behind it $10 off the calls
            try await calls.guidePlans()
            try await calls.coupon("HALF", ["percentOff": "50", "duration": "forever"])
            let ten: JSONValue = ["amountOff": "10", "currency": "USD", "prices": ["calls"], "duration": "forever"]
            try await calls.coupon("CALLS10", ten)
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro", ["coupons": ["HALF", "CALLS10"]])
            // when: calls for $4 are made
            try await calls.record(50, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            // then: of the calls nothing is left, and half of the rest
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(draft.discounts == ["CALLS10: 10.00 USD off: 400", "HALF: 50 % off: 2500"])
            #expect((0..<2).map { draft["lines"][$0]["discountMinor"].plain } == ["2500", "400"])
            #expect(draft.total == "2500")
            // when: calls for $12 are made
            try await calls.record(100, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "b")
            // then: $2 of them are left, of which half is taken too
            let more = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(more.discounts == ["CALLS10: 10.00 USD off: 1000", "HALF: 50 % off: 2600"])
            #expect(more.total == "2600")
        }
    }

    @Test
    func oneThatTakesAllOffLeavesAPaidInvoice() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: all off once, with taxes, for at most $30 of calls
            try await calls.guidePlans()
            try await calls.coupon("FREE", ["percentOff": 100])
            try await calls.plan(
                "capped",
                [
                    "currency": "USD",
                    "prices": [
                        [
                            "key": "calls", "name": "Calls", "model": "per_unit", "unitAmount": "1",
                            "meter": "API_CALL", "maximumSpend": "30",
                        ]
                    ],
                ]
            )
            let customer = try await calls.customer("acme")
            let rates: JSONValue = [["code": "vat", "percent": "20"]]
            let contract = try await calls.contract(customer, "capped", ["coupons": ["FREE"], "taxRates": rates])
            // when: calls for $100 are made
            try await calls.record(100, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            // then: $30 are taken off and not $100, nothing is owed, and nothing is below zero
            let sent = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(sent.lines == ["Calls: 10000", "Calls · maximum spend: -7000"])
            #expect(sent["discountMinor"] == 3000)
            #expect(sent["carriedOverMinor"] == 0)
            #expect(sent.total == "0")
            #expect(sent.status == "paid")
            // then: it is used up
            try await calls.record(10, "call_count", of: customer, at: "2026-03-01T00:00:00Z", keys: "b")
            #expect(try await calls.invoice(of: contract, endingOn: "2026-04-01").total == "1200")
        }
    }

    @Test
    func lateUsageHasTheCouponsOfItsPeriod() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: half off February alone, which is closed with $10 of calls
            try await calls.guidePlans()
            try await calls.coupon("HALF", ["percentOff": 50])
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "free", ["coupons": ["HALF"]])
            try await calls.record(100, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            try story.move(to: "2026-03-01T00:00:00Z")
            let february = try await calls.finalize(try await calls.invoice(of: contract, endingOn: "2026-03-01"))
            #expect(february.total == "500")
            // when: ten calls of February come late, among ten of March
            try story.move(to: "2026-03-10T00:00:00Z")
            try await calls.record(10, "call_count", of: customer, at: "2026-02-20T00:00:00Z", keys: "late")
            try await calls.record(10, "call_count", of: customer, at: "2026-03-09T00:00:00Z", keys: "march")
            // then: they cost half of $1, and those of March the whole
            let march = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(march.lines == ["API calls: 100", "Adjustment for 2026-02-01 to 2026-02-28: API calls: 50"])
            #expect(march.discounts.isEmpty)
            #expect(march.total == "150")
        }
    }

    @Test
    func givenAndTakenInTheMiddleOfAContract() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: Pro, whose January is closed
            try await calls.guidePlans()
            try await calls.coupon("HALF", ["percentOff": 50, "duration": "forever"])
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro", ["startDate": "2026-01-01"])
            try await calls.rollOver(contract)
            #expect(try await calls.invoice(of: contract, endingOn: "2026-02-01").total == "5000")
            // when: on the day of that invoice the contract is given a coupon
            let path = "/v1/contracts/\(contract)/coupons"
            let given = try calls.stage(try await calls.post(path, ["code": "HALF"]))
            #expect(given["coupons"][0]["code"] == "HALF")
            // then: it holds from the next invoice on, and the closed one is not corrected, late events or not
            try await calls.record(10, "call_count", of: customer, at: "2026-01-20T00:00:00Z", keys: "late")
            let february = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(
                february.lines == [
                    "Pro: 5000", "API calls: 0", "Adjustment for 2026-01-01 to 2026-01-31: API calls: 80",
                ]
            )
            #expect(february.total == "2580")
            // when: it is taken away in March, when February is closed
            try story.move(to: "2026-03-05T00:00:00Z")
            try await calls.rollOver(contract)
            let taken = try calls.stage(try await calls.delete("\(path)/HALF"))
            #expect(taken["coupons"][0]["removedAt"] != .null)
            // then: March is without it, February stays as it is, and taking it again changes nothing
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01").total == "2580")
            #expect(try await calls.invoice(of: contract, endingOn: "2026-04-01").total == "5000")
            #expect(try calls.stage(try await calls.delete("\(path)/HALF")) == taken)
            // when: a late event of February comes
            try await calls.record(10, "call_count", of: customer, at: "2026-02-20T00:00:00Z", keys: "later")
            // then: it has February's coupon
            let march = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(march.charges == ["Pro: 5000", "Adjustment for 2026-02-01 to 2026-02-28: API calls: 40"])
        }
    }

    @Test
    func aPreviewOfAChangeHasTheCoupons() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a contract with half off
            try await calls.guidePlans()
            try await calls.coupon("HALF", ["percentOff": 50, "duration": "forever"])
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro", ["coupons": ["HALF"]])
            // when: three seats are looked at, and taken
            let path = "/v1/contracts/\(contract)/change-plan"
            let preview = try calls.stage(try await calls.post(path, ["quantity": 3, "preview": true]))
            try calls.stage(try await calls.post(path, ["quantity": 3]))
            // then: both say the same
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(preview["invoices"][0].total == "7500")
            #expect(preview["invoices"][0].discounts == draft.discounts)
            #expect(draft.total == "7500")
        }
    }
}

extension JSONValue {
    /// The discounts of an invoice: `Welcome: 20 % off: 1160`.
    var discounts: [String] {
        (self["discounts"].arrayValue ?? []).map { "\($0["label"].text): \($0["amountMinor"].plain)" }
    }
}

extension OperatorCalls {
    /// Makes a coupon.
    func coupon(_ code: String, _ terms: JSONValue) async throws {
        var body = terms.objectValue ?? [:]
        body["code"] = .string(code)
        try stage(try await post("/v1/coupons", .object(body)))
    }
}
