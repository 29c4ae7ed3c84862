import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Invoices and credit notes as people get them.
struct InvoiceDocumentTests {
    /// A contract with a fee and usage in tiers, whose February is invoiced.
    private func story(_ tell: (Scenario, _ invoice: JSONValue) async throws -> Void) async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            let seller: JSONValue = [
                "legalName": "Example <b>Inc</b>", "address": ["city": "Austin", "country": "US"],
            ]
            try calls.stage(try await calls.patch("/v1/settings", ["seller": seller]))
            try await calls.meter("M", ["eventName": "e", "aggregation": "sum", "valueProperty": "v"])
            let tiers: JSONValue = [["upTo": 10, "unitAmount": "1"], ["upTo": nil, "unitAmount": "0.5"]]
            try await calls.plan(
                "plan",
                [
                    "currency": "USD",
                    "prices": [["key": "calls", "name": "Calls", "model": "graduated", "meter": "M", "tiers": tiers]],
                ]
            )
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "plan")
            for value in ["12.5", "3.5"] {
                try calls.stage(try await calls.record(customer, "e", ["v": .string(value)]))
            }
            try await tell(story, try await calls.invoice(of: contract, endingOn: "2026-03-01"))
        }
    }

    @Test
    func anInvoiceIsAPDFAndAPageThatSayTheSame() async throws {
        try await story { story, draft in
            let calls = story.calls
            let path = "/v1/invoices/\(draft["id"].text)"
            let page = try await calls.get("\(path)/html")
            #expect(page.status == 200)
            #expect(page.header("Content-Type") == "text/html; charset=utf-8")
            #expect(page.header("Content-Security-Policy")?.hasPrefix("default-src 'none'") == true)
            // A draft says so, and has its steps as well: ten at a dollar, six at half of it.
            for expected in [
                ">Draft<", "$13.00 due ", "Example &lt;b&gt;Inc&lt;/b&gt;", "Tier 1", "$10.00", "Tier 2", "$3.00",
                "2 events counted",
            ] {
                #expect(page.text.contains(expected), "\(expected): \(page.text)")
            }

            try await story.reach("2026-03-05T00:00:00Z")
            let pdf = try await calls.get("\(path)/pdf")
            #expect(pdf.status == 200)
            #expect(pdf.header("Content-Type") == "application/pdf")
            #expect(pdf.header("Content-Disposition") == "inline; filename=\"INV-000001.pdf\"")
            #expect(pdf.body.starts(with: Array("%PDF-".utf8)))
            // The same again at another time, by its number too.
            story.wait(seconds: 86_400)
            #expect(try await calls.get("/v1/invoices/INV-000001/pdf").body == pdf.body)
            let final = try await calls.get("\(path)/html")
            #expect(!final.text.contains(">Draft<"))
            #expect(final.text.contains("INV-000001"))
        }
    }

    @Test
    func formatsAndTheAppendixAreChosen() async throws {
        try await story { story, draft in
            let path = "/v1/invoices/\(draft["id"].text)"
            try await story.reach("2026-03-05T00:00:00Z")
            let german = try await story.calls.get("\(path)/html?locale=de-AT&usage=false")
            #expect(german.text.contains("13,00\u{A0}$"))
            #expect(german.text.contains("1. März 2026"))
            #expect(german.text.contains("The steps are not stated here."))
            #expect(!german.text.contains("Tier 1"))
            #expect(try await story.calls.get("\(path)/html?usage=maybe").status == 400)
            #expect(try await story.calls.get("\(path)/html?language=de").status == 400)
        }
    }

    @Test
    func aCreditNoteHasItsOwn() async throws {
        try await story { story, draft in
            let calls = story.calls
            try await story.reach("2026-03-05T00:00:00Z")
            let path = "/v1/invoices/\(draft["id"].text)"
            let body: JSONValue = ["lines": [["line": 0, "amountMinor": 250]], "reason": "goodwill"]
            let credited = try calls.stage(try await calls.post("\(path)/credit-notes", body))
            let note = try #require(credited["creditNotes"].arrayValue?.first?["id"].text)
            let page = try await calls.get("\(path)/credit-notes/\(note)/html")
            #expect(page.text.contains("INV-000001-CN1"))
            #expect(page.text.contains("$2.50 credited"))
            let pdf = try await calls.get("\(path)/credit-notes/\(note)/pdf")
            #expect(pdf.header("Content-Disposition") == "inline; filename=\"INV-000001-CN1.pdf\"")
            #expect(pdf.body.starts(with: Array("%PDF-".utf8)))
            // The invoice's own document says what was credited.
            #expect(try await calls.get("\(path)/html").text.contains("−$2.50"))
            let other = note.dropLast() + (note.hasSuffix("0") ? "1" : "0")
            #expect(try await calls.get("\(path)/credit-notes/\(other)/pdf").status == 404)
            #expect(try await calls.get("\(path)/credit-notes/nothing/html").status == 404)
        }
    }
}
