import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// What credit notes, refunds and write-offs gave back is not given back again by a change of plan, an end or a correction.
struct GivenBackOnceTests {
    private static func fee(_ key: String, _ amount: JSONValue, _ interval: JSONValue = "month") -> JSONValue {
        [
            "key": .string(key), "name": .string(key), "model": "flat", "amount": amount, "timing": "advance",
            "interval": interval,
        ]
    }

    /// A contract over fees in advance from 1 January 2026, whose first invoice is finalized.
    private func withFees(
        _ fees: JSONValue...,
        isPaid: Bool = true,
        _ tell: (Scenario, _ contract: String) async throws -> Void
    ) async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.plan("plan", ["currency": "USD", "prices": .array(fees)])
            let contract = try await calls.contract(try await calls.customer("acme"), "plan")
            try await calls.rollOver(contract)
            if isPaid { try await pay("INV-000001", calls) }
            try await tell(story, contract)
        }
    }

    /// A contract at $0.10 a call whose January, with 1000 calls for $100, was finalized on 1 February.
    private func withUsage(
        _ terms: JSONValue = [:],
        isPaid: Bool = true,
        _ tell: (Scenario, _ customer: String, _ contract: String) async throws -> Void
    ) async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.guidePlans()
            try await calls.meter("UNITS", ["eventName": "units", "aggregation": "sum", "valueProperty": "n"])
            let price: JSONValue = [
                "key": "units", "name": "Units", "model": "per_unit", "unitAmount": "1", "meter": "UNITS",
            ]
            try await calls.plan("usage", ["currency": "USD", "prices": [price]])
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "usage", terms)
            try await set(100, of: customer, calls)
            try story.move(to: "2026-02-01T00:00:00Z")
            try await calls.rollOver(contract)
            #expect(try await calls.get("/v1/invoices/INV-000001")["totalMinor"] == 10000)
            if isPaid { try await pay("INV-000001", calls) }
            try story.move(to: "2026-02-05T00:00:00Z")
            try await tell(story, customer, contract)
        }
    }

    /// The units of January are so many: the same event with another value; another event once that is taken back.
    private func set(
        _ units: Int64,
        of customer: String,
        _ calls: OperatorCalls,
        key: JSONValue = "a"
    ) async throws {
        let event: JSONValue = [
            "customerId": .string(customer), "eventName": "units", "timestamp": "2026-01-01T00:00:00Z",
            "idempotencyKey": key, "properties": ["n": .number(ExactDecimal(units))],
        ]
        try calls.stage(try await calls.post("/v1/events", event))
    }

    private func pay(_ invoice: String, _ calls: OperatorCalls, _ amount: JSONValue? = nil) async throws {
        var body: JSONObject = ["reference": .string("\(invoice) \(amount?.plain ?? "")")]
        body["amountMinor"] = amount
        try calls.stage(try await calls.post("/v1/invoices/\(invoice)/mark-paid", .object(body)))
    }

    private func credit(
        _ invoice: String,
        _ calls: OperatorCalls,
        _ line: JSONValue? = nil,
        _ amount: JSONValue? = nil,
        reason: JSONValue = "other"
    ) async throws -> APIResponse {
        var body: JSONObject = ["reason": reason]
        if let line, let amount { body["lines"] = [["line": line, "amountMinor": amount]] }
        return try await calls.post("/v1/invoices/\(invoice)/credit-notes", .object(body))
    }

    private func change(_ contract: String, to fee: JSONValue, _ calls: OperatorCalls) async throws -> JSONValue {
        try await calls.plan("next", ["currency": "USD", "prices": [fee]])
        let path = "/v1/contracts/\(contract)/change-plan"
        let preview = try calls.stage(try await calls.post(path, ["planKey": "next", "preview": true]))
        try calls.stage(try await calls.post(path, ["planKey": "next"]))
        return preview["invoices"][0]
    }

    @Test(arguments: ["credited", "refunded", "given up"])
    func aFeeThatWasGivenBackIsNotCreditedByADowngrade(_ how: String) async throws {
        try await withFees(Self.fee("base", 50), isPaid: how != "given up") { story, contract in
            let calls = story.calls
            // given: $50 for January, given back whole, or never paid
            switch how {
            case "credited": try calls.stage(try await credit("INV-000001", calls, reason: "goodwill"))
            case "refunded": try calls.stage(try await calls.post("/v1/invoices/INV-000001/refund"))
            default: try calls.stage(try await calls.post("/v1/invoices/INV-000001/mark-uncollectible"))
            }
            // when: in the middle of January the plan changes to $31
            try story.move(to: "2026-01-16T00:00:00Z")
            let preview = try await change(contract, to: Self.fee("base", 31), calls)
            // then: the rest of January and February are charged, and nothing is credited again
            #expect(preview.lines == ["base: 1600", "base: 3100"])
            #expect(try await calls.invoice(of: contract, endingOn: "2026-02-01").lines == preview.lines)
            try story.move(to: "2026-02-01T00:00:00Z")
            try await calls.rollOver(contract)
            let second = try calls.stage(try await calls.get("/v1/invoices/INV-000002"))
            #expect(second.lines == preview.lines)
            #expect(second.total == (how == "credited" ? "0" : "4700"))
        }
    }

    @Test("A note counts towards the unused time, goodwill comes on top of it", arguments: ["other", "goodwill"])
    func aPartOfAFee(_ reason: String) async throws {
        try await withFees(Self.fee("base", 31)) { story, contract in
            let calls = story.calls
            // given: $31 for January, of which $10 were credited
            try calls.stage(try await credit("INV-000001", calls, 0, 1000, reason: .string(reason)))
            // when: after fifteen days the plan changes
            try story.move(to: "2026-01-16T00:00:00Z")
            let preview = try await change(contract, to: Self.fee("base", 62), calls)
            // then: of $16 unused, $6 are left to be given back; with a gift, $16 of the $21 that are left
            let unused = reason == "other" ? "-600" : "-1600"
            #expect(preview.lines == ["Unused: base: \(unused)", "base: 3200", "base: 6200"])
            // then: what is left of the line can be credited later, and no more
            try story.move(to: "2026-02-01T00:00:00Z")
            try await calls.rollOver(contract)
            let left: Int64 = reason == "other" ? 1500 : 500
            #expect(try await credit("INV-000001", calls, 0, .number(ExactDecimal(left + 1))).status == 400)
            let all = try calls.stage(try await credit("INV-000001", calls))
            #expect(all["creditNotes"][1]["totalMinor"].plain == "\(left)")
            #expect(try await credit("INV-000001", calls).status == 409)
            // then: nor can what was paid be refunded beside it
            #expect(try await calls.post("/v1/invoices/INV-000001/refund", ["amountMinor": 3100]).status == 409)
        }
    }

    @Test
    func anEndCreditsWhatIsLeftOfEachLine() async throws {
        try await withFees(Self.fee("a", 100), Self.fee("b", 10)) { story, contract in
            let calls = story.calls
            // given: $100 and $10 in advance, and the $10 credited by hand
            let first = try calls.stage(try await calls.get("/v1/invoices/INV-000001"))
            #expect(first.lines == ["a: 10000", "b: 1000"])
            try calls.stage(try await credit("INV-000001", calls, 1, 1000))
            // when: it is cancelled at once after eleven days
            try story.move(to: "2026-01-11T00:00:00Z")
            try calls.stage(try await calls.post("/v1/contracts/\(contract)/cancel", ["cancelAt": "immediately"]))
            try story.move(to: "2026-02-05T00:00:00Z")
            try await calls.rollOver(contract)
            try await calls.rollOver(contract)
            // then: 20 days of the $100 are credited
            let credited = try calls.stage(try await calls.get("/v1/invoices/INV-000001"))
            #expect(credited["creditNotes"].arrayValue?.map { $0["totalMinor"].plain } == ["1000", "6452"])
            #expect(credited["creditNotes"][1]["lines"].arrayValue?.count == 1)
        }
    }

    @Test
    func anEndCreditsTheUnusedTimeLessWhatWasCredited() async throws {
        try await withFees(Self.fee("a", 365, "year")) { story, contract in
            let calls = story.calls
            // given: $365 for a year, and $300 credited by hand
            try calls.stage(try await credit("INV-000001", calls, 0, 30000))
            // when: it is cancelled at once after eleven days
            try story.move(to: "2026-01-11T00:00:00Z")
            try calls.stage(try await calls.post("/v1/contracts/\(contract)/cancel", ["cancelAt": "immediately"]))
            try story.move(to: "2026-02-05T00:00:00Z")
            try await calls.rollOver(contract)
            // then: of the $65 that are left, $11 were used
            let credited = try calls.stage(try await calls.get("/v1/invoices/INV-000001"))
            #expect(credited["creditNotes"].arrayValue?.map { $0["totalMinor"].plain } == ["30000", "5400"])
        }
    }

    @Test
    func aCreditOnAVoidInvoiceIsGivenByTheNext() async throws {
        try await withFees(Self.fee("base", 100)) { story, contract in
            let calls = story.calls
            // given: January paid, a downgrade after ten days, and February's invoice with the credit for it voided
            try story.move(to: "2026-01-11T00:00:00Z")
            _ = try await change(contract, to: Self.fee("base", 80), calls)
            try story.move(to: "2026-02-01T00:00:00Z")
            try await calls.rollOver(contract)
            let lines = ["Unused: base: -6774", "base: 5419", "base: 8000"]
            #expect(try await calls.get("/v1/invoices/INV-000002").json.lines == lines)
            try calls.stage(try await calls.post("/v1/invoices/INV-000002/void"))
            // then: the next one credits what was paid, and charges nothing of the void one again
            let march = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(march.lines == ["Unused: base: -6774", "base: 8000"])
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            #expect(try await calls.get("/v1/invoices/INV-000003")["totalMinor"] == 1226)
        }
    }

    @Test
    func anInvoiceOfWhichSomethingWasGivenBackIsNotVoided() async throws {
        try await withUsage(isPaid: false) { story, customer, contract in
            let calls = story.calls
            // given: January is not paid, and February gives $40 of it back
            try await set(60, of: customer, calls)
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            #expect(try await calls.get("/v1/invoices/INV-000002")["carriedOverMinor"] == 4000)
            // then: January cannot be voided; what is left of it can be credited
            #expect(try await calls.post("/v1/invoices/INV-000001/void").status == 409)
            let all = try calls.stage(try await credit("INV-000001", calls))
            #expect(all["creditNotes"][0]["totalMinor"] == 6000)
            #expect(all["amountDueMinor"] == 4000)
        }
    }

    @Test(arguments: ["credited", "refunded", "given up"])
    func usageThatWasGivenBackIsNotCorrectedAgain(_ how: String) async throws {
        try await withUsage(isPaid: how != "given up") { story, customer, contract in
            let calls = story.calls
            // given: January given back whole, or never paid
            switch how {
            case "credited": try calls.stage(try await credit("INV-000001", calls))
            case "refunded": try calls.stage(try await calls.post("/v1/invoices/INV-000001/refund"))
            default: try calls.stage(try await calls.post("/v1/invoices/INV-000001/mark-uncollectible"))
            }
            // when: its usage is taken back
            try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/a"))
            // then: nothing is given back again
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01").charges.isEmpty)
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            let february = try calls.stage(try await calls.get("/v1/invoices/INV-000002"))
            #expect(february["carriedOverMinor"] == 0)
            // when: more usage of January comes than was invoiced
            try await set(130, of: customer, calls, key: "b")
            // then: what is new is charged
            let march = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(march.charges == ["Adjustment for 2026-01-01 to 2026-01-31: Units: 3000"])
        }
    }

    @Test
    func aPartThatWasCreditedCountsTowardsTheCorrection() async throws {
        try await withUsage { story, customer, contract in
            let calls = story.calls
            func february() async throws -> [String] {
                try await calls.invoice(of: contract, endingOn: "2026-03-01").charges
            }
            let label = "Adjustment for 2026-01-01 to 2026-01-31: Units"
            // given: $40 of $100 were credited, because events were wrong
            try calls.stage(try await credit("INV-000001", calls, 0, 4000))
            // when: they are corrected; then: nothing is given back again
            try await set(60, of: customer, calls)
            #expect(try await february().isEmpty)
            // when: ten more go; then: they are
            try await set(50, of: customer, calls)
            #expect(try await february() == ["\(label): -1000"])
            // when: all go; then: all that is left is
            try await set(0, of: customer, calls)
            #expect(try await february() == ["\(label): -6000"])
            // when: that is invoiced, and fifty come back
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            try await set(50, of: customer, calls)
            // then: in the end the fifty are charged, the credit included
            let march = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(march.charges == ["\(label): 5000"])
            #expect(march["lines"].arrayValue?.last?["quantity"] == 50)
        }
    }

    @Test
    func onAnInvoiceThatWasGivenUpOnlyWhatWasPaidIsGivenBack() async throws {
        try await withUsage(isPaid: false) { story, customer, contract in
            let calls = story.calls
            // given: $70 of $100 were paid, and the rest given up
            try await pay("INV-000001", calls, 7000)
            try calls.stage(try await calls.post("/v1/invoices/INV-000001/mark-uncollectible"))
            // when: only $60 are owed
            try await set(60, of: customer, calls)
            // then: $10 are given back, once
            let label = "Adjustment for 2026-01-01 to 2026-01-31: Units"
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01").charges == ["\(label): -1000"])
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            #expect(try await calls.invoice(of: contract, endingOn: "2026-04-01").charges.isEmpty)
            // when: the rest is paid after all; then: it is given back too
            try await pay("INV-000001", calls, 3000)
            #expect(try await calls.invoice(of: contract, endingOn: "2026-04-01").charges == ["\(label): -3000"])
        }
    }

    @Test
    func afterTheEndNothingThatWasCreditedIsGivenBackAgain() async throws {
        try await withUsage(["endDate": "2026-02-01"]) { story, customer, contract in
            let calls = story.calls
            // given: the last invoice, credited whole, and its usage taken back
            try calls.stage(try await credit("INV-000001", calls))
            try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/a"))
            // when: what changed is settled
            try story.move(to: "2026-02-10T00:00:00Z")
            try await calls.rollOver(contract)
            try await calls.rollOver(contract)
            // then: there is no further invoice or note
            let invoices = try await calls.invoices(of: contract)
            #expect(invoices.map(\.total) == ["10000"])
            #expect(invoices[0]["creditNotes"].arrayValue?.count == 1)
        }
    }

    @Test
    func afterTheEndWhatWasChargedLaterIsCreditedWhereItWasCharged() async throws {
        try await withUsage(["endDate": "2026-02-01"]) { story, customer, contract in
            let calls = story.calls
            // given: $50 of late usage on an invoice after the end
            try await set(150, of: customer, calls)
            try await calls.rollOver(contract)
            try await calls.rollOver(contract)
            try await pay("INV-000002", calls)
            // when: all of it is taken back
            try story.move(to: "2026-02-10T00:00:00Z")
            try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/a"))
            let settled = try await calls.rollOver(contract)
            // then: both invoices are credited whole, by notes, once
            #expect(settled["credited"].arrayValue?.count == 2)
            #expect(try await calls.rollOver(contract)["credited"] == [])
            let invoices = try await calls.invoices(of: contract)
            #expect(invoices.map(\.total) == ["10000", "5000"])
            #expect(invoices.map { $0["creditNotes"][0]["totalMinor"].plain } == ["10000", "5000"])
            // when: it comes back; then: it is charged again
            try await set(120, of: customer, calls, key: "b")
            try story.move(to: "2026-02-20T00:00:00Z")
            try await calls.rollOver(contract)
            try await calls.rollOver(contract)
            let last = try calls.stage(try await calls.get("/v1/invoices/INV-000003"))
            #expect(last.lines == ["Adjustment for 2026-01-01 to 2026-01-31: Units: 12000"])
            #expect(last.total == "0")
            #expect(last["creditsAppliedMinor"] == 12000)
        }
    }

    @Test(arguments: ["credited", "void"])
    func whatWasInvoicedWithinThePeriodIsGivenBackOnce(_ how: String) async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            // given: 100 calls for $10, invoiced at a threshold, and given back or void
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let thresholds: JSONValue = ["progressiveBilling": ["thresholds": ["10"]]]
            let contract = try await calls.contract(customer, "free", thresholds)
            try await calls.record(100, "call_count", of: customer, at: "2026-01-01T00:00:00Z", keys: "a")
            try story.move(to: "2026-01-02T00:00:00Z")
            try await calls.rollOver(contract)
            if how == "credited" {
                try await pay("INV-000001", calls)
                try calls.stage(try await credit("INV-000001", calls))
            } else {
                try calls.stage(try await calls.post("/v1/invoices/INV-000001/void"))
            }
            // when: half of the calls are taken back within the period, and the rest after it
            for index in 0..<50 {
                try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/a-\(index)"))
            }
            try story.move(to: "2026-02-01T00:00:00Z")
            try await calls.rollOver(contract)
            for index in 50..<100 {
                try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/a-\(index)"))
            }
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            // then: the customer has what the note gave, and nothing on top of it
            try await calls.record(500, "call_count", of: customer, at: "2026-03-01T00:00:00Z", keys: "b")
            let march = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(march["subtotalMinor"] == 5000)
            #expect(march["creditsAppliedMinor"].plain == (how == "credited" ? "1000" : "0"))
        }
    }

    @Test
    func aCreditIsUsedOrRefundedWhoeverIsFirst() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            // given: customers with $50 paid and credited, and a month at $50 that is due
            try await calls.guidePlans()
            var contracts: [String] = []
            for index in 0..<8 {
                contracts.append(try await calls.contract(try await calls.customer("customer-\(index)"), "pro"))
            }
            try story.move(to: "2026-02-01T00:00:00Z")
            for (index, contract) in contracts.enumerated() {
                try await calls.rollOver(contract)
                let number = "INV-00000\(index + 1)"
                try await pay(number, calls)
                try calls.stage(try await credit(number, calls))
            }
            try story.move(to: "2026-03-01T00:00:00Z")
            for (index, contract) in contracts.enumerated() {
                // when: the month is finalized while the credit is refunded
                async let rolled = calls.rollOver(contract)
                async let answer = calls.post("/v1/invoices/INV-00000\(index + 1)/refund")
                let (_, refund) = try await (rolled, answer)
                // then: it is either used or refunded
                let february = try await calls.invoice(of: contract, endingOn: "2026-03-01")
                #expect(february["creditsAppliedMinor"].plain == (refund.isSuccess ? "0" : "5000"))
                #expect(refund.isSuccess || refund.status == 409)
            }
        }
    }
}
