import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What was paid in advance, when seats change or the contract ends.
struct PaidInAdvanceTests {
    private func plan(_ calls: OperatorCalls, _ amount: JSONValue, _ interval: JSONValue) async throws {
        try await calls.plan(
            "plan",
            [
                "currency": "USD",
                "prices": [
                    [
                        "key": "seat", "name": "Seat", "model": "flat", "amount": amount, "timing": "advance",
                        "interval": interval,
                    ]
                ],
            ]
        )
    }

    @Test
    func seatsThatAreAddedArePreviewedAndChargedForTheirDays() async throws {
        try await Scenario.run(from: "2026-04-01T00:00:00Z") { story in
            let calls = story.calls
            // given: five seats at $10 a month, April paid in advance
            try await plan(calls, "10", "month")
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "plan", ["quantity": 5])
            try await calls.rollOver(contract)
            #expect(try await calls.get("/v1/invoices/INV-000001")["totalMinor"] == 5000)
            // when: in the middle of April ten are looked at
            try story.move(to: "2026-04-16T12:00:00Z")
            let path = "/v1/contracts/\(contract)/change-plan"
            let preview = try calls.stage(try await calls.post(path, ["quantity": 10, "preview": true]))
            // then: half of April is credited for five and charged for ten, and May for ten
            let lines = ["Unused: Seat: -2500", "Seat: 5000", "Seat: 10000"]
            #expect(preview["invoices"][0].lines == lines)
            #expect(preview["invoices"][0].total == "12500")
            #expect(preview["invoices"][1].lines == ["Seat: 10000"])
            // when: they are taken, and given up again at the end of May
            try calls.stage(try await calls.post(path, ["quantity": 10]))
            #expect(try await calls.invoice(of: contract, endingOn: "2026-05-01").lines == lines)
            try story.move(to: "2026-05-01T00:00:00Z")
            try await calls.rollOver(contract)
            let fewer = try calls.stage(try await calls.post(path, ["quantity": 5, "effective": "end_of_period"]))
            #expect(fewer["quantity"] == 5)
            // then: May stays as it is, and June is charged for five
            #expect(try await calls.invoice(of: contract, endingOn: "2026-06-01").lines == ["Seat: 5000"])
        }
    }

    @Test
    func anEndInTheMiddleIsCreditedToTheDay() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            // given: $365 for a year, sent and not paid
            try await plan(calls, "365", "year")
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "plan")
            try await calls.rollOver(contract)
            // when: it is cancelled at once on 1 March, the sixtieth day
            try story.move(to: "2026-03-01T10:00:00Z")
            let cancelled = try calls.stage(
                try await calls.post("/v1/contracts/\(contract)/cancel", ["cancelAt": "immediately"])
            )
            #expect(cancelled["endDate"] == "2026-03-02")
            try story.move(to: "2026-03-02T00:00:00Z")
            try await calls.rollOver(contract)
            try await calls.rollOver(contract)
            // then: 305 days are credited, once, and sixty are owed
            let first = try calls.stage(try await calls.get("/v1/invoices/INV-000001"))
            #expect(first["creditNotes"].arrayValue?.count == 1)
            #expect(first["creditNotes"][0]["reason"] == "unused")
            #expect(first["creditNotes"][0]["totalMinor"] == 30500)
            #expect(first["amountDueMinor"] == 6000)
            #expect(first.status == "sent")
        }
    }

    @Test
    func anEndInTheMiddlePaysTheLastInvoiceFirst() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            // given: $365 for a year with 20 % tax and a tenth off, paid; and calls at $0.10
            try await calls.guidePlans()
            try await calls.coupon("TENTH", ["percentOff": 10, "prices": ["seat"]])
            try await plan(calls, "365", "year")
            let customer = try await calls.customer("acme", ["taxRates": [["code": "vat", "percent": "20"]]])
            let calling: JSONValue = [
                "key": "calls", "name": "Calls", "model": "per_unit", "unitAmount": "0.10", "meter": "API_CALL",
                "interval": "year",
            ]
            let contract = try await calls.contract(customer, "plan", ["addOns": [calling], "coupons": ["TENTH"]])
            try await calls.rollOver(contract)
            // 365.00 − 36.50 + 65.70
            let paid = try calls.stage(
                try await calls.post("/v1/invoices/INV-000001/mark-paid", ["reference": "R1", "method": "card"])
            )
            #expect(paid["amountPaidMinor"] == 39420)
            // when: it ends after 60 days, with calls for $100
            try await calls.record(1000, "call_count", of: customer, at: "2026-01-01T00:00:00Z", keys: "a")
            try story.move(to: "2026-03-01T10:00:00Z")
            try calls.stage(try await calls.post("/v1/contracts/\(contract)/cancel", ["cancelAt": "immediately"]))
            try story.move(to: "2026-03-02T00:00:00Z")
            try await calls.rollOver(contract)
            try await calls.rollOver(contract)
            // then: the calls, $120 with tax, are taken from the credit of 274.50 + 54.90
            let last = try await calls.invoice(of: contract, endingOn: "2026-03-02")
            #expect(last.lines == ["Calls: 10000"])
            #expect(last["creditsAppliedMinor"] == 12000)
            #expect(last["credits"][0]["source"] == "unused_fees")
            #expect(last.total == "0")
            // then: the rest is a credit note of what was paid
            let first = try calls.stage(try await calls.get("/v1/invoices/INV-000001"))
            #expect(first["creditNotes"][0]["totalMinor"] == 20940)
            #expect(first["creditNotes"].arrayValue?.count == 1)
        }
    }
}
