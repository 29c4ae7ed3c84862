import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Events that come, change or go when their period is invoiced already.
struct LateUsageTests {
    /// A contract at $0.10 a call whose February, with 100 calls, was finalized on 1 March.
    private func withFebruaryClosed(
        _ terms: JSONValue = [:],
        _ tell: (Scenario, _ customer: String, _ contract: String) async throws -> Void
    ) async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "free", terms)
            try await calls.record(100, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            try story.move(to: "2026-03-01T00:00:00Z")
            let february = try await calls.finalize(try await calls.invoice(of: contract, endingOn: "2026-03-01"))
            #expect(february.total == "1000")
            try await tell(story, customer, contract)
        }
    }

    @Test
    func aLateEventIsAdjustedOnTheNextInvoiceOnce() async throws {
        try await withFebruaryClosed { story, customer, contract in
            let calls = story.calls
            // when: ten calls of February come in March, among twenty of March, and one of February is taken back
            try story.move(to: "2026-03-10T00:00:00Z")
            try await calls.record(10, "call_count", of: customer, at: "2026-02-20T00:00:00Z", keys: "late")
            try await calls.record(20, "call_count", of: customer, at: "2026-03-09T00:00:00Z", keys: "march")
            try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/a-0"))
            // then: March says so, and February stays as it was sent
            let march = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(march.lines == ["API calls: 200", "Adjustment for 2026-02-01 to 2026-02-28: API calls: 90"])
            #expect(march["lines"][1]["quantity"] == 9)
            #expect(march["lines"][1]["adjusts"]["invoiceNumber"] == "INV-000001")
            #expect(march["lines"][1]["adjusts"]["quantity"] == 109)
            #expect(try await calls.get("/v1/invoices/INV-000001")["totalMinor"] == 1000)
            // when: March is finalized
            try story.move(to: "2026-04-01T00:00:00Z")
            #expect(try await calls.finalize(march).total == "290")
            // then: April has nothing of it any more
            #expect(try await calls.invoice(of: contract, endingOn: "2026-05-01").lines == ["API calls: 0"])
            // when: the late calls are taken back
            for index in 0..<10 {
                try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/late-\(index)"))
            }
            // then: April gives them back; it comes to less than nothing, so the rest goes to the balance
            let april = try await calls.invoice(of: contract, endingOn: "2026-05-01")
            #expect(april.charges == ["Adjustment for 2026-02-01 to 2026-02-28: API calls: -100"])
            #expect(april.total == "0")
            #expect(april["carriedOverMinor"] == 100)
            try story.move(to: "2026-05-01T00:00:00Z")
            #expect(try await calls.finalize(april).status == "paid")
            // then: what May comes to is taken from the balance first
            try await calls.record(15, "call_count", of: customer, at: "2026-05-01T00:00:00Z", keys: "may")
            let may = try await calls.invoice(of: contract, endingOn: "2026-06-01")
            #expect(may["subtotalMinor"] == 150)
            #expect(may["creditsAppliedMinor"] == 100)
            #expect(may.total == "50")
        }
    }

    @Test
    func afterTheLastInvoiceLateUsageIsInvoicedAndReturnedUsageCredited() async throws {
        try await withFebruaryClosed(["endDate": "2026-03-01"]) { story, customer, contract in
            let calls = story.calls
            try await calls.rollOver(contract)
            // when: after the end two calls of February are taken back
            try story.move(to: "2026-03-05T00:00:00Z")
            for key in ["a-0", "a-1"] {
                try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/\(key)"))
            }
            let credited = try await calls.rollOver(contract)
            // then: a credit note makes the invoice less, once
            #expect(credited["credited"].arrayValue?.count == 1)
            #expect(try await calls.rollOver(contract)["credited"] == [])
            let february = try calls.stage(try await calls.get("/v1/invoices/INV-000001"))
            #expect(february["creditNotes"][0]["totalMinor"] == 20)
            #expect(february["creditNotes"][0]["reason"] == "correction")
            #expect(february["amountDueMinor"] == 980)
            // when: five late calls of February come
            try await calls.record(5, "call_count", of: customer, at: "2026-02-27T00:00:00Z", keys: "late")
            try await calls.rollOver(contract)
            try await calls.rollOver(contract)
            // then: one more invoice is sent for them, once
            let invoices = try await calls.invoices(of: contract)
            #expect(invoices.map(\.total) == ["1000", "50"])
            #expect(invoices.map(\.status) == ["sent", "sent"])
            #expect(invoices[1].lines == ["Adjustment for 2026-02-01 to 2026-02-28: API calls: 50"])
            #expect(invoices[1]["invoiceNumber"] == "INV-000002")
        }
    }

    @Test
    func whatComesAfterAVoidInvoiceIsChargedAndWhatItSaidIsNot() async throws {
        try await withFebruaryClosed { story, customer, contract in
            let calls = story.calls
            // given: February's invoice is void
            try story.move(to: "2026-03-10T00:00:00Z")
            try calls.stage(try await calls.post("/v1/invoices/INV-000001/void"))
            // when: ten calls of February come late
            try await calls.record(10, "call_count", of: customer, at: "2026-02-20T00:00:00Z", keys: "late")
            // then: the late ones are charged
            let march = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(march.charges == ["Adjustment for 2026-02-01 to 2026-02-28: API calls: 100"])
            // when: they are invoiced, and more than these are taken back
            try story.move(to: "2026-04-01T00:00:00Z")
            #expect(try await calls.finalize(march).total == "100")
            for index in 0..<10 {
                try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/late-\(index)"))
                try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/a-\(index)"))
            }
            // then: what was charged for them is given back, and nothing of what nobody paid
            let april = try await calls.invoice(of: contract, endingOn: "2026-05-01")
            #expect(april.charges == ["Adjustment for 2026-02-01 to 2026-02-28: API calls: -100"])
        }
    }

    @Test
    func anExplanationReadsExactlyWhatWasCounted() async throws {
        try await withFebruaryClosed { story, customer, contract in
            let calls = story.calls
            let before = try calls.stage(try await calls.get("/v1/invoices/INV-000001/explain"))
            #expect(before["matches"] == true)
            let line = before["lines"][0]
            #expect(line["events"]["count"] == 100)
            #expect(line["events"]["sha256"].text.count == 64)
            #expect(line["planKey"] == "free")
            #expect(line["priceTerms"]["unitAmount"] == "0.1")
            #expect(line["meter"]["code"] == "API_CALL")
            #expect(line["rating"]["arithmetic"] != [])
            // when: events of its period come and go
            try story.move(to: "2026-03-10T00:00:00Z")
            try await calls.record(10, "call_count", of: customer, at: "2026-02-20T00:00:00Z", keys: "late")
            try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/a-0"))
            // then: it is explained as it was
            #expect(try calls.stage(try await calls.get("/v1/invoices/INV-000001/explain")) == before)
            // then: the draft is explained as it is
            let march = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            let draft = try calls.stage(try await calls.get("/v1/invoices/\(march["id"].text)/explain"))
            #expect(draft["matches"] == true)
            #expect(draft["lines"][1]["adjusts"]["invoiceNumber"] == "INV-000001")
        }
    }
}
