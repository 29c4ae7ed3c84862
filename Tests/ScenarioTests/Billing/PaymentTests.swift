import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Invoices that are paid, voided, credited and refunded.
struct PaymentTests {
    /// Two months at $50 of a contract with net 30, finalized.
    private func withTwoInvoices(_ tell: (Scenario, _ contract: String) async throws -> Void) async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro", ["netTerms": 30])
            try story.move(to: "2026-03-01T00:00:00Z")
            let done = try await calls.rollOver(contract)
            #expect(done["finalized"].arrayValue?.count == 2)
            try await tell(story, contract)
        }
    }

    @Test
    func anInvoiceIsPaidInTwoParts() async throws {
        try await withTwoInvoices { story, _ in
            let calls = story.calls
            func pay(_ reference: String, _ amount: JSONValue?) async throws -> APIResponse {
                var body: JSONObject = [
                    "method": "bank_transfer", "reference": .string(reference), "date": "2026-03-02",
                ]
                body["amountMinor"] = amount
                return try await calls.post("/v1/invoices/INV-000001/mark-paid", .object(body))
            }
            // when: a part comes, twice told
            let part = try await pay("T-1", 2000)
            #expect(part["status"] == "sent")
            #expect(part["amountDueMinor"] == 3000)
            #expect(try await pay("T-1", 2000).json == part.json)
            // then: neither another payment of the name nor more than is due is booked
            #expect(try await pay("T-1", 1000).status == 409)
            let excess = try await pay("T-2", 3001)
            #expect(excess.status == 409)
            #expect(excess["error"]["details"]["amountDueMinor"] == 3000)
            #expect(try await calls.post("/v1/invoices/INV-000001/void").status == 409)
            // when: the rest comes
            let rest = try await pay("T-2", nil)
            // then: it is paid
            #expect(rest["status"] == "paid")
            #expect(rest["amountPaidMinor"] == 5000)
            #expect(rest["payments"].arrayValue?.map { $0["amountMinor"].plain } == ["2000", "3000"])
            // when: a part and then all is given back
            let some = try await calls.post("/v1/invoices/INV-000001/refund", ["amountMinor": 1000])
            #expect(some["status"] == "paid")
            let all = try await calls.post("/v1/invoices/INV-000001/refund")
            #expect(all["status"] == "refunded")
            #expect(all["refundedMinor"] == 5000)
            #expect(try await calls.post("/v1/invoices/INV-000001/refund").status == 409)
            #expect(try await pay("T-3", nil).status == 409)
        }
    }

    @Test
    func aVoidInvoiceKeepsItsNumberAndIsNotChargedAgain() async throws {
        try await withTwoInvoices { story, contract in
            let calls = story.calls
            // when: the first invoice is voided
            let void = try calls.stage(try await calls.post("/v1/invoices/INV-000001/void"))
            // then: it keeps its number, and the next one is no more than before
            #expect(void.status == "void")
            #expect(void["invoiceNumber"] == "INV-000001")
            let next = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(next.charges == ["Pro: 5000"])
            // then: a contract's draft is not voided by itself
            #expect(try await calls.post("/v1/invoices/\(next["id"].text)/void").status == 409)
            // when: the other one is given up, and paid after all
            let lost = try await calls.post("/v1/invoices/INV-000002/mark-uncollectible")
            #expect(lost["status"] == "uncollectible")
            let paid = try await calls.post("/v1/invoices/INV-000002/mark-paid", ["reference": "T-9"])
            #expect(paid["status"] == "paid")
        }
    }

    @Test
    func aCreditNoteLessensWhatIsOwedAndTheRestGoesToTheBalance() async throws {
        try await withTwoInvoices { story, contract in
            let calls = story.calls
            // given: one invoice that is open, and one that is paid
            try calls.stage(try await calls.post("/v1/invoices/INV-000002/mark-paid", ["reference": "T-1"]))
            func credit(_ number: String, _ amount: JSONValue) async throws -> APIResponse {
                try await calls.post(
                    "/v1/invoices/\(number)/credit-notes",
                    ["reason": "goodwill", "lines": [["line": 0, "amountMinor": amount]]]
                )
            }
            // when: something of both is credited
            let open = try await credit("INV-000001", 500)
            let paid = try await credit("INV-000002", 700)
            // then: the open one gets less
            #expect(open.status == 201)
            #expect(open["amountDueMinor"] == 4500)
            #expect(paid["creditNotes"][0]["offInvoiceMinor"] == 0)
            #expect(try await credit("INV-000001", 4501).status == 400)
            // then: the other's is taken off the next invoice
            let next = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(next["creditsAppliedMinor"] == 700)
            #expect(next.total == "4300")
            // when: that one is finalized, and the credited amount is asked back as well
            try story.move(to: "2026-04-01T00:00:00Z")
            #expect(try await calls.finalize(next).total == "4300")
            #expect(try await calls.post("/v1/invoices/INV-000002/refund").status == 409)
            // then: what was not used can be given back
            let refund = try await calls.post("/v1/invoices/INV-000002/refund", ["amountMinor": 4300])
            #expect(refund["refundedMinor"] == 4300)
            #expect(try await calls.invoice(of: contract, endingOn: "2026-05-01")["creditsAppliedMinor"] == 0)
        }
    }

    @Test
    func anInvoiceWithoutAContract() async throws {
        try await Scenario.run(from: "2026-01-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a seller, and work that was done
            try await calls.settings(["seller": ["legalName": "Weir Ltd", "numberPrefix": "WL-"]])
            let customer = try await calls.customer("acme")
            let draft = try calls.stage(
                try await calls.post(
                    "/v1/invoices",
                    [
                        "customerId": .string(customer), "currency": "EUR", "netTerms": 14,
                        "lines": [
                            [
                                "label": "Set-up", "unitPrice": "99.995",
                                "taxRates": [["code": "vat", "percent": "20"]],
                            ],
                            ["label": "Hours", "quantity": "2.5", "unitPrice": "80"],
                        ],
                    ]
                )
            )
            #expect(draft.status == "drafted")
            // when: it is finalized
            let sent = try await calls.finalize(draft)
            // then: each line is rounded once, and the tax over them
            #expect(sent.lines == ["Set-up: 10000", "Hours: 20000"])
            #expect(sent["taxMinor"] == 2000)
            #expect(sent.total == "32000")
            #expect(sent["invoiceNumber"] == "WL-000001")
            #expect(sent["dueDate"] == "2026-01-15")
            #expect(sent["seller"]["legalName"] == "Weir Ltd")
            // then: drafts without a contract can be voided, and what is for nothing is paid at once
            let other = try calls.stage(
                try await calls.post(
                    "/v1/invoices",
                    [
                        "customerId": .string(customer), "currency": "EUR",
                        "lines": [["label": "Gift", "unitPrice": "0"]],
                    ]
                )
            )
            #expect(try await calls.finalize(other).status == "paid")
            let found = try await calls.client.list("/v1/invoices?status=paid&customerId=\(customer)", "invoices")
            #expect(found.count == 1)
        }
    }
}
