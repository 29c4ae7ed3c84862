import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Taxes of customers, contracts and lines, and who stands on an invoice.
struct TaxOnInvoiceTests {
    @Test
    func aCustomersRatesAreForLinesWithoutTheirOwn() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a customer with 20 %, whose contract exempts the fee
            try await calls.guidePlans()
            let vat: JSONValue = [["code": "vat", "name": "VAT", "percent": "20"]]
            let customer = try await calls.customer("acme", ["taxRates": vat])
            #expect(try await calls.get("/v1/customers/\(customer)")["taxRates"][0]["percent"] == "20")
            let contract = try await calls.contract(customer, "pro", ["priceTaxRates": ["base": []]])
            try await calls.record(100, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            // then: the calls are taxed
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            #expect(draft["taxMinor"] == 160)
            #expect(draft["lines"][0]["taxRates"] == [])
            #expect(draft["lines"][1]["taxRates"][0]["code"] == "vat")
            // when: there are two seats
            let path = "/v1/contracts/\(contract)/change-plan"
            try calls.stage(try await calls.post(path, ["quantity": 2]))
            // then: the fee is still exempt
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01")["taxMinor"] == 160)
            // when: February is closed, and the customer's rate changes
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            let more: JSONValue = ["taxRates": [["code": "vat", "percent": "25"]]]
            try calls.stage(try await calls.patch("/v1/customers/\(customer)", more))
            try await calls.record(100, "call_count", of: customer, at: "2026-03-01T00:00:00Z", keys: "b")
            // then: February stays, and March has the new rate
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01")["taxMinor"] == 160)
            #expect(try await calls.invoice(of: contract, endingOn: "2026-04-01")["taxMinor"] == 200)
            // when: a call of February comes late
            try await calls.record(100, "call_count", of: customer, at: "2026-02-05T00:00:00Z", keys: "late")
            // then: it is taxed as February was
            let march = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(march["taxes"].arrayValue?.map { $0["amountMinor"].plain } == ["200", "160"])
            // when: the contract itself says that it has no tax
            try calls.stage(try await calls.post(path, ["taxRates": [], "priceTaxRates": [:]]))
            // then: only the late calls have one
            #expect(try await calls.invoice(of: contract, endingOn: "2026-04-01")["taxMinor"] == 160)
            // when: it says nothing of taxes any more
            try calls.stage(try await calls.post(path, ["taxRates": nil]))
            // then: the customer's hold again, for the fee too
            #expect(try await calls.invoice(of: contract, endingOn: "2026-04-01")["taxMinor"] == 2860)
        }
    }

    @Test
    func inclusiveAndExclusiveRatesOfOneOffLines() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a customer whose prices contain 19 %
            let customer = try await calls.customer(
                "acme",
                ["taxRates": [["code": "mwst", "percent": "19", "inclusive": true]]]
            )
            // when: a line has the customer's rates, one its own, and one none
            let draft = try calls.stage(
                try await calls.post(
                    "/v1/invoices",
                    [
                        "customerId": .string(customer), "currency": "EUR",
                        "lines": [
                            ["label": "A", "unitPrice": "119"],
                            ["label": "B", "unitPrice": "100", "taxRates": [["code": "sales", "percent": "8.875"]]],
                            ["label": "C", "unitPrice": "7", "taxRates": []],
                        ],
                    ]
                )
            )
            // then: one tax is contained, and the other on top
            #expect(draft["subtotalMinor"] == 22600)
            #expect(draft["includedTaxMinor"] == 1900)
            #expect(draft["taxMinor"] == 888)
            #expect(draft.total == "23488")
        }
    }

    @Test
    func whoBuysStandsOnTheInvoiceAsItWas() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a seller, and a customer with tax id, legal name and address
            try calls.stage(
                try await calls.patch("/v1/settings", ["seller": ["legalName": "Weir GmbH", "taxId": "ATU1"]])
            )
            let customer = try await calls.customer(
                "acme",
                [
                    "name": "Acme", "legalName": "Acme Ltd", "taxId": "GB123456789",
                    "billingAddress": ["line1": "1 High Street", "city": "London", "country": "GB"],
                ]
            )
            let body: JSONValue = [
                "customerId": .string(customer), "currency": "GBP", "lines": [["label": "A", "unitPrice": "10"]],
            ]
            let draft = try calls.stage(try await calls.post("/v1/invoices", body))
            #expect(draft["customer"] == .null)
            let sent = try await calls.finalize(draft)
            // then: all of it stands on the invoice
            #expect(sent["seller"]["taxId"] == "ATU1")
            #expect(sent["customer"]["name"] == "Acme")
            #expect(sent["customer"]["legalName"] == "Acme Ltd")
            #expect(sent["customer"]["taxId"] == "GB123456789")
            #expect(sent["customer"]["address"]["city"] == "London")
            // when: the customer and the seller change
            try calls.stage(
                try await calls.patch(
                    "/v1/customers/\(customer)",
                    ["taxId": "IE1", "legalName": nil, "billingAddress": ["city": "Dublin", "country": "IE"]]
                )
            )
            try calls.stage(try await calls.patch("/v1/settings", ["seller": ["taxId": "ATU2"]]))
            // then: the invoice stays, and the next one has what is new
            let before = try await calls.get("/v1/invoices/\(sent["id"].text)")
            #expect(before.json == sent)
            let next = try await calls.finalize(try calls.stage(try await calls.post("/v1/invoices", body)))
            #expect(next["customer"]["taxId"] == "IE1")
            #expect(next["customer"]["legalName"] == .null)
            #expect(next["seller"]["taxId"] == "ATU2")
            // when: the customer is erased
            try calls.stage(try await calls.delete("/v1/customers/\(customer)?erase=true"))
            // then: what was sent is kept, as the law asks for
            #expect(try await calls.get("/v1/invoices/\(sent["id"].text)")["customer"]["taxId"] == "GB123456789")
        }
    }
}
