import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

@Suite("Invoices in the dashboard")
struct InvoicePagesTests {
    @Test("The list filters by state, customer, contract and date")
    func list() async throws {
        try await DeskStage.run { stage in
            let all = try await stage.invoices()
            #expect(all.count > 2)
            let soon = all.count { $0["invoiceDate"].text <= "2026-03-04" }
            #expect((1..<all.count).contains(soon), "contracts have drafts of a year")
            let near = try await stage.open("/invoices")
            #expect(near.count(of: "role=\"row\"") == soon + 1)
            #expect(near.contains("/invoices?drafts=all"))
            let shown = try await stage.open("/invoices?drafts=all")
            #expect(shown.count(of: "role=\"row\"") == all.count + 1)
            #expect(shown.contains("&lt;script&gt;"))
            #expect(try await stage.open("/invoices?status=paid").contains("No such invoices"))
            #expect(
                try await stage.open("/invoices?customer=acme&from=2026-03-01&to=2026-03-01").count(of: "role=\"row\"")
                    == 2
            )
            #expect(try await stage.open("/invoices?to=2026-02-01").contains("No such invoices"))
            #expect(try await stage.open("/invoices?from=yesterday").contains("A date is a day like"))
            #expect(try await stage.open("/invoices?contract=\(stage.contract)").contains("Of one contract only"))
        }
    }

    @Test("A draft shows its figures, and how each line came about down to its events")
    func explained() async throws {
        try await DeskStage.run { stage in
            let draft = try #require(try await stage.invoices().first { $0["lines"].arrayValue?.count == 2 })
            let id = draft["id"].text
            let page = try await stage.open("/invoices/\(id)")
            for line in draft["lines"].arrayValue ?? [] {
                #expect(page.contains(line["label"].text))
                #expect(page.contains(ContractPagesTests.euros(line["amountMinor"])))
            }
            let explanation = try stage.calls.stage(try await stage.calls.get("/v1/invoices/\(id)/explain"))
            let lines = explanation["lines"].arrayValue ?? []
            let usage = try #require(lines.first { $0["meter"] != .null })
            #expect(page.contains("2 events"))
            #expect(page.contains(usage["events"]["sha256"].text))
            #expect(page.contains("150 × 0.01 = 1.5"))
            #expect(page.contains("every figure is the same"))
            // The link leads to the very events.
            let link = try #require(
                page.split(separator: "href=\"\(DeskStage.root)/events?customer=").dropFirst().first
            )
            let query = link.prefix { $0 != "\"" }.replacing("&amp;", with: "&")
            let events = try await stage.open("/events?customer=\(query)")
            #expect(events.contains("k1") && events.contains("k2"))
            #expect(events.count(of: "role=\"row\"") == 3)
            #expect(try await stage.browser.open("\(DeskStage.root)/invoices/\(id)/pdf").text.hasPrefix("%PDF"))
            #expect(try await stage.browser.open("\(DeskStage.root)/invoices/\(id)/html").text.contains("Tokens"))
        }
    }

    @Test("From draft to paid: finalized once, sent again, booked in parts, with a timeline of it all")
    func life() async throws {
        try await DeskStage.run { stage in
            let id = try await stage.dueInvoice()["id"].text
            let page = "/invoices/\(id)"
            #expect(try await stage.open(page).contains("Finalize"))
            #expect(try await stage.open("\(page)/finalize").contains("cannot become a draft again"))
            let final = try await stage.submit("\(page)/finalize")
            #expect(final.text.contains("has its number"))
            #expect(final.text.contains("INV-000001"))
            let api = try stage.calls.stage(try await stage.calls.get("/v1\(page)"))
            #expect(api["status"] == "sent")
            #expect(final.text.contains(ContractPagesTests.euros(api["totalMinor"])))

            let sent = try await stage.submit("\(page)/send")
            #expect(sent.text.contains("The invoice is sent again"))
            #expect(sent.text.contains("Invoice, copy 2: to be sent"))

            try await stage.open("\(page)/mark-paid")
            let wrong = try await stage.submit("\(page)/mark-paid", [("reference", ""), ("amount", "1.234")])
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("Give a reference") && wrong.text.contains("Give an amount above zero"))
            let part = [("method", "bank_transfer"), ("reference", "B-1"), ("date", "2026-03-02"), ("amount", "20.00")]
            #expect(try await stage.submit("\(page)/mark-paid", part).status == 200)
            try await stage.open("\(page)/mark-paid")
            let rest = try await stage.submit(
                "\(page)/mark-paid",
                [("method", "cash"), ("reference", "B-2"), ("amount", "")]
            )
            #expect(rest.text.contains("Paid"))
            let paid = try stage.calls.stage(try await stage.calls.get("/v1\(page)"))
            #expect(paid["status"] == "paid")
            #expect(paid["amountPaidMinor"] == paid["totalMinor"])
            let shown = try await stage.open(page)
            #expect(shown.contains("Finalized as INV-000001"))
            #expect(shown.contains("Payment of €20.00 booked"))
            #expect(!shown.contains(">Void<"))

            try await stage.open("\(page)/refund")
            #expect(try await stage.submit("\(page)/refund", [("amount", "5")]).text.contains("Refunded"))
            #expect(try stage.calls.stage(try await stage.calls.get("/v1\(page)"))["refundedMinor"] == 500)
            // The customer's trail tells amounts in the currency of each invoice.
            #expect(try await stage.open("/customers/\(stage.customer)/audit").contains("amount paid: €0.00 → €20.00"))
            let trail = try await stage.trail()
            for action in ["invoice.finalized", "invoice.sendRequested", "invoice.paymentBooked", "invoice.refunded"] {
                #expect(trail.contains("\(action) Ada Owner"), "\(action)")
            }
        }
    }

    @Test("A double press refunds and credits once")
    func once() async throws {
        try await DeskStage.run { stage in
            let id = try await stage.dueInvoice()["id"].text
            try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(id)/finalize"))
            let page = "/invoices/\(id)"
            try await stage.open("\(page)/credit")
            let form = await stage.browser.page
            func hidden(_ name: String) throws -> String {
                let rest = try #require(form.split(separator: "name=\"\(name)\" value=\"").dropFirst().first)
                return String(rest.prefix { $0 != "\"" })
            }
            let fields = [
                ("_token", await stage.browser.formToken), ("key", try hidden("key")), ("shown", try hidden("shown")),
                ("reason", "goodwill"), ("line", "0"), ("amount", "3"),
            ]
            for _ in 0..<3 {
                #expect(try await stage.browser.post("\(DeskStage.root)\(page)/credit", fields).status == 200)
            }
            var api = try stage.calls.stage(try await stage.calls.get("/v1\(page)"))
            #expect(api["amountCreditedMinor"] == 300)
            #expect(api["creditNotes"].arrayValue?.count == 1)
            // The same again, on purpose, is another form.
            try await stage.open("\(page)/credit")
            _ = try await stage.submit("\(page)/credit", [("reason", "goodwill"), ("line", "0"), ("amount", "3")])
            api = try stage.calls.stage(try await stage.calls.get("/v1\(page)"))
            #expect(api["amountCreditedMinor"] == 600)
            let note = api["creditNotes"][0]["id"].text
            let document = try await stage.browser.open("\(DeskStage.root)\(page)/credit-notes/\(note)/pdf")
            #expect(document.text.hasPrefix("%PDF"))
        }
    }

    @Test("What a credit of the whole invoice comes to is said, and is what is credited")
    func wholeCredit() async throws {
        try await DeskStage.run { stage in
            let id = try await stage.dueInvoice()["id"].text
            let page = "/invoices/\(id)"
            func invoice() async throws -> JSONValue {
                try stage.calls.stage(try await stage.calls.get("/v1\(page)"))
            }
            try stage.calls.stage(try await stage.calls.post("/v1\(page)/finalize"))
            let total = try await invoice()["totalMinor"]
            let shown = try await stage.open("\(page)/credit")
            #expect(shown.contains("The whole invoice — \(ContractPagesTests.euros(total)) with taxes"), "\(shown)")
            // A part is credited meanwhile: less is left, and that is said first.
            try stage.calls.stage(
                try await stage.calls.post(
                    "/v1\(page)/credit-notes",
                    ["reason": "goodwill", "lines": [["line": 0, "amountMinor": 1000]]]
                )
            )
            let whole = [("reason", "goodwill"), ("line", ""), ("amount", "")]
            let stale = try await stage.submit("\(page)/credit", whole)
            #expect(stale.status == 409)
            let rest = try #require(total.wholeNumber) - 1000
            #expect(stale.text.contains("\(ContractPagesTests.euros(.number(ExactDecimal(Int64(rest))))) with taxes"))
            #expect(try await invoice()["amountCreditedMinor"] == 1000)
            #expect(try await stage.submit("\(page)/credit", whole).text.contains("The credit note was made"))
            #expect(try await invoice()["amountCreditedMinor"] == total)
            // Nothing is left: who asks is told so, and nothing is made.
            try await stage.open("\(page)/credit")
            #expect(try await stage.submit("\(page)/credit", whole).status == 422)
            #expect(try await invoice()["creditNotes"].arrayValue?.count == 2)
        }
    }

    @Test("A page that says an amount does no other: a refund names it, and what has changed is shown first")
    func staleAmounts() async throws {
        try await DeskStage.run { stage in
            let id = try await stage.dueInvoice()["id"].text
            let page = "/invoices/\(id)"
            func invoice() async throws -> JSONValue {
                try stage.calls.stage(try await stage.calls.get("/v1\(page)"))
            }
            // The draft grows while somebody reads what finalizing means.
            try await stage.open("\(page)/finalize")
            try stage.calls.stage(
                try await stage.calls.record(
                    stage.customer,
                    "llm",
                    ["tokens": 5_000, "model": "m-1"],
                    key: "late",
                    at: "2026-02-20T00:00:00Z"
                )
            )
            let grown = try await stage.submit("\(page)/finalize")
            #expect(grown.status == 409 && grown.text.contains("has changed meanwhile"), "\(grown.text)")
            #expect(grown.text.contains(ContractPagesTests.euros(try await invoice()["totalMinor"])))
            #expect(try await stage.submit("\(page)/finalize").text.contains("has its number"))
            // A part is paid while "Void" and "Charge" are looked at.
            try await stage.open("\(page)/void")
            try stage.calls.stage(
                try await stage.calls.post("/v1\(page)/mark-paid", ["reference": "B-1", "amountMinor": 2000])
            )
            #expect(try await stage.submit("\(page)/void").status == 409)
            #expect(try await invoice()["status"] == "sent")
            try stage.calls.stage(try await stage.calls.post("/v1\(page)/mark-paid", ["reference": "B-2"]))
            let paid = try await invoice()["amountPaidMinor"]
            let refund = try await stage.open("\(page)/refund")
            #expect(refund.contains("\(ContractPagesTests.euros(paid)) can be given back"))
            #expect(try await stage.submit("\(page)/refund", [("amount", "")]).status == 422)
            try await stage.open("\(page)/refund")
            try stage.calls.stage(try await stage.calls.post("/v1\(page)/refund", ["amountMinor": 500]))
            #expect(try await stage.submit("\(page)/refund", [("amount", "10")]).status == 409)
            #expect(try await invoice()["refundedMinor"] == 500)
            #expect(try await stage.submit("\(page)/refund", [("amount", "10")]).status == 200)
            #expect(try await invoice()["refundedMinor"] == 1500)
        }
    }

    @Test("Of drafts that are made at once the later one is the newer one, on every page of the list")
    func order() async throws {
        try await DeskStage.run { stage in
            _ = try await stage.dueInvoice()
            var path: String? = "/v1/invoices?limit=5"
            var dates: [String] = []
            var ids: [String] = []
            while let next = path {
                let page = try stage.calls.stage(try await stage.calls.get(next))
                for invoice in page["invoices"].arrayValue ?? [] {
                    dates.append(invoice["invoiceDate"].text)
                    ids.append(invoice["id"].text)
                }
                path = page["nextCursor"].stringValue.map { "/v1/invoices?limit=5&cursor=\($0)" }
            }
            #expect(dates.count >= 12 && Set(ids).count == ids.count)
            #expect(dates == dates.sorted().reversed())
        }
    }

    @Test("Voiding and giving up ask first, and are offered where the state allows them alone")
    func endings() async throws {
        try await DeskStage.run { stage in
            let id = try await stage.dueInvoice()["id"].text
            let page = "/invoices/\(id)"
            #expect(try await stage.open("\(page)/void").contains("void for good"))
            let early = try await stage.submit("\(page)/void")
            #expect(early.status == 422, "a contract's draft is voided by ending the contract")
            try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(id)/finalize"))
            let final = try await stage.open(page)
            for button in ["Mark paid", "Credit note", "Write off", "Void", "Charge now", "Pay link"] {
                #expect(final.contains(button), "\(button)")
            }
            #expect(!final.contains(">Finalize<") && !final.contains(">Refund<"))
            let charge = try await stage.browser.open("\(DeskStage.root)\(page)/pay")
            #expect(charge.status == 200)
            #expect(try await stage.submit("\(page)/pay").status == 422, "there is no payment service")
            try await stage.open(page)
            // Without a payment service there is nothing behind a link, as the API says too.
            #expect(try await stage.submit("\(page)/pay-link").status == 409)
            #expect(try await stage.calls.post("/v1\(page)/pay-links").status == 409)
            try await stage.open("\(page)/write-off")
            #expect(try await stage.submit("\(page)/write-off").text.contains("Uncollectible"))
            try await stage.open("\(page)/void")
            #expect(try await stage.submit("\(page)/void").text.contains("The invoice is void"))
            #expect(try stage.calls.stage(try await stage.calls.get("/v1\(page)"))["status"] == "void")
        }
    }

    @Test("With a payment service an invoice has a link to be paid by; what cannot be charged is said on the page")
    func payment() async throws {
        try await StripeStage.run { stage in
            let customer = try await stage.calls.customer("acme", ["email": "acme@example.com"])
            let draft = try stage.calls.stage(
                try await stage.calls.post(
                    "/v1/invoices",
                    [
                        "customerId": .string(customer), "currency": "USD",
                        "lines": [["label": "Setup", "quantity": 1, "unitPrice": "20"]],
                    ]
                )
            )
            let id = draft["id"].text
            try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(id)/finalize"))
            let browser = TestBrowser(stage.server)
            try await browser.becomeOwner(of: stage.server)
            let page = "/dashboard/test/invoices/\(id)"
            try await browser.open(page)
            let link = try await browser.submit("\(page)/pay-link")
            #expect(link.status == 200)
            #expect(link.text.contains("\(StripeStage.publicURL)/pay/"))
            try await browser.open("\(page)/pay")
            let charge = try await browser.submit("\(page)/pay")
            #expect(charge.status == 422)
            #expect(charge.text.contains("There is no saved payment method"))
        }
    }

    @Test("Another workspace's invoice is not there, and who may not move money does not")
    func guarded() async throws {
        try await DeskStage.run { stage in
            let id = try await stage.dueInvoice()["id"].text
            try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(id)/finalize"))
            let foreign = "/dashboard/test/invoices/\(id)"
            let actions = ["finalize", "send", "pay", "pay-link", "mark-paid", "credit", "refund", "write-off", "void"]
            for part in ["", "/pdf", "/html", "/void", "/refund"] {
                #expect(try await stage.browser.open(foreign + part).status == 404, "\(part)")
            }
            try await stage.open("/customers/\(stage.customer)")
            let token = await stage.browser.formToken
            for action in actions {
                let fields = [("_token", token), ("reference", "x"), ("amount", "1"), ("line", "0")]
                #expect(try await stage.browser.post("\(foreign)/\(action)", fields).status == 404, "\(action)")
            }
            let support = try await stage.member("support")
            let own = "\(DeskStage.root)/invoices/\(id)"
            let seen = try await support.open(own).text
            #expect(seen.contains("INV-000001") && !seen.contains(">Void<") && !seen.contains("Mark paid"))
            let theirs = await support.formToken
            for action in actions {
                #expect(try await support.post("\(own)/\(action)", [("_token", theirs)]).status == 403, "\(action)")
            }
            #expect(try stage.calls.stage(try await stage.calls.get("/v1/invoices/\(id)"))["status"] == "sent")
        }
    }
}
