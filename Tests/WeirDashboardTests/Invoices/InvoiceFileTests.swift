import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

@Suite("Invoices in a file, those that could not be charged, and those of many lines")
struct InvoiceFileTests {
    @Test("The list is a file too: of what has a number when no state is asked for, as text that no spreadsheet runs")
    func file() async throws {
        try await DeskStage.run { stage in
            #expect(try await stage.open("/invoices").contains("/invoices.csv"))
            let path = "\(DeskStage.root)/invoices.csv"
            #expect(try await stage.browser.open(path).text.split(whereSeparator: \.isNewline).count == 1)
            let id = try await stage.dueInvoice()["id"].text
            try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(id)/finalize"))
            let total = try stage.calls.stage(try await stage.calls.get("/v1/invoices/\(id)"))["totalMinor"]
            let file = try await stage.browser.open(path + "?customer=acme&currency=EUR")
            #expect(file.header("Content-Type") == "text/csv; charset=utf-8")
            let rows = file.text.split(whereSeparator: \.isNewline)
            #expect(rows.count == 2)
            let row = try #require(rows.last)
            #expect(row.hasPrefix("\(id),INV-000001,\(stage.customer),"), "\(row)")
            #expect(
                row.contains(",sent,") && row.hasSuffix(",0,\(String(decoding: total.canonicalBytes, as: UTF8.self))"),
                "\(row)"
            )
            #expect(
                try await stage.browser.open(path + "?status=void").text.split(whereSeparator: \.isNewline).count == 1
            )
            #expect(try await stage.browser.open(path + "?from=yesterday").status == 400)
        }
    }

    @Test("An invoice is found by its number or the digits of it, if it is like the rest of what is asked for as well")
    func numbers() async throws {
        try await DeskStage.run { stage in
            let id = try await stage.dueInvoice()["id"].text
            try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(id)/finalize"))
            func finds(_ query: String) async throws -> Bool {
                let page = try await stage.open("/invoices?" + query)
                #expect(page.contains("No such invoices") != page.contains("/invoices/\(id)"), "\(query)")
                return page.contains("/invoices/\(id)")
            }
            for number in ["INV-000001", "inv-000001", "1", "000001", "%20INV-000001", id] {
                #expect(try await finds("number=\(number)"), "\(number)")
            }
            for number in ["2", "INV-000002", "X-000001", "INV-1", "INV-", "-1", "99999999999999999999"] {
                #expect(!(try await finds("number=\(number)")), "\(number)")
            }
            #expect(try await finds("number=1&status=sent&customer=acme&currency=EUR"))
            #expect(!(try await finds("number=1&status=void")))
            #expect(!(try await finds("number=1&from=2027-01-01")))
            for (number, lines) in [("1", 2), ("2", 1)] {
                let file = try await stage.browser.open("\(DeskStage.root)/invoices.csv?number=\(number)")
                #expect(file.text.split(whereSeparator: \.isNewline).count == lines)
            }
        }
    }

    @Test("Of failed payments the list says so, and none is there when none has failed")
    func declined() async throws {
        try await DeskStage.run { stage in
            #expect(try await stage.open("").contains("/invoices?payment=declined"))
            let page = try await stage.open("/invoices?payment=declined")
            #expect(page.contains("whose last charge was declined"))
            #expect(page.contains("No such invoices"))
        }
    }

    @Test("Of an invoice of many lines each is explained: page by page")
    func manyLines() async throws {
        try await DeskStage.run { stage in
            let lines = (1...60).map { number -> JSONValue in
                ["label": .string("Part \(number)"), "quantity": 2, "unitPrice": "3"]
            }
            let draft = try stage.calls.stage(
                try await stage.calls.post(
                    "/v1/invoices",
                    ["customerId": .string(stage.customer), "currency": "EUR", "lines": .array(lines)]
                )
            )
            let path = "/invoices/\(draft["id"].text)"
            for (from, first, last, others) in [
                ("", 1, 25, ["25"]), ("?explain=yes&from=25", 26, 50, ["0", "50"]),
                ("?explain=yes&from=50", 51, 60, ["25"]),
                ("?from=999999", 60, 60, ["34"]), ("?from=-7", 1, 25, ["25"]),
            ] {
                let page = try await stage.open(path + from)
                #expect(page.contains("Lines \(first) to \(last) of 60."), "\(from)")
                #expect(page.contains("Part \(last) — €6.00") && !page.contains("Part \(last + 1) — €6.00"), "\(from)")
                for other in others { #expect(page.contains("from=\(other)#explanation"), "\(from)") }
            }
        }
    }
}
