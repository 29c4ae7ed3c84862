import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

@testable import weir

/// What `weir invoices` does with invoices, against a running server.
struct InvoiceActionCommandTests {
    @Test func oneOffInvoicesAreMadePaidCreditedAndRefunded() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        func weir(_ words: String...) async throws -> CommandResult {
            try await BuiltCommand.run(["invoices"] + words + ["--data", server.dataFolder])
        }
        try await server.client().ask("POST", "/v1/customers", ["externalId": "acme"])
        func drafted(_ line: String) async throws -> String {
            let made = try await weir(
                "create",
                "--customer",
                "ext:acme",
                "--currency",
                "USD",
                "--line",
                line,
                "--net-terms",
                "14",
                "--json"
            )
            #expect(made.status == .exited(0), "\(made.errors)")
            return try #require(try JSONParser.parse(Array(made.output.utf8)).objectValue?.text("id"))
        }
        // when: an invoice is drafted, finalized and paid in parts
        let first = try await drafted("Hours=2.5x120")
        #expect(
            try await weir("finalize", first).output == "INV-000001 is sent: 300.00 USD, of which 300.00 USD are due\n"
        )
        let part = try await weir(
            "mark-paid",
            "INV-000001",
            "--reference",
            "a",
            "--amount",
            "100.50",
            "--method",
            "card"
        )
        #expect(part.output == "INV-000001 is sent: 300.00 USD, of which 199.50 USD are due\n", "\(part.errors)")
        let again = try await weir(
            "mark-paid",
            "INV-000001",
            "--reference",
            "a",
            "--amount",
            "100.50",
            "--method",
            "card"
        )
        #expect(again.output == part.output)
        #expect(
            try await weir("mark-paid", "INV-000001", "--reference", "b").output == "INV-000001 is paid: 300.00 USD\n"
        )
        // then: amounts that the currency does not have never reach the server
        let tooFine = try await weir("refund", "INV-000001", "--amount", "1.005")
        #expect(tooFine.status == .exited(64))
        #expect(tooFine.errors.contains("'--amount' must be an amount with at most 2 decimals in USD"))
        // when: a line is credited in part, and that is given back
        let credited = try await weir(
            "credit-notes",
            "INV-000001",
            "--reason",
            "goodwill",
            "--line",
            "0=12.25",
            "--json"
        )
        let invoice = try JSONParser.parse(Array(credited.output.utf8)).objectValue
        let note = invoice?["creditNotes"]?.arrayValue?.first?.objectValue
        #expect(note?.number("totalMinor") == 1_225, "\(credited.output)\(credited.errors)")
        #expect(try await weir("credits", "ext:acme").output == "12.25 USD\n  12.25 USD  credit note\n")
        let refunded = try await weir("refund", "INV-000001", "--amount", "12.25")
        #expect(refunded.output.contains("12.25 USD were refunded"), "\(refunded.output)\(refunded.errors)")
        #expect(try await weir("credits", "ext:acme").output == "nothing\n")
        // when: others are voided and given up
        _ = try await weir("finalize", try await drafted("Set-up=10"))
        #expect(try await weir("void", "INV-000002").output == "INV-000002 is void: 10.00 USD\n")
        _ = try await weir("finalize", try await drafted("Fee = yearly=20"))
        #expect(try await weir("mark-uncollectible", "INV-000003").output == "INV-000003 is uncollectible: 20.00 USD\n")
        // then: lists can be narrowed, and what cannot be done is refused
        let void = try await weir("list", "--status", "void", "--customer", "ext:acme")
        #expect(void.output.contains("INV-000002") && !void.output.contains("INV-000003"), "\(void.output)")
        #expect(try await weir("show", "INV-000003").output.contains("Fee = yearly"))
        #expect(try await weir("void", "INV-000001").status == .exited(1))
        #expect(try await weir("create", "--customer", "ext:acme", "--line", "nothing").status == .exited(64))
        #expect(try await weir("credit-notes", "INV-000001", "--line", "x=1").status == .exited(64))
        #expect(try await server.stop() == .exited(0))
        // and: it all works on the data without a server
        let offline = try await weir("mark-paid", "INV-000003", "--reference", "late")
        #expect(offline.output == "INV-000003 is paid: 20.00 USD\n", "\(offline.errors)")
    }

    @Test(
        arguments: [
            ("Set-up=100", ["label": "Set-up", "unitPrice": "100"]),
            ("Hours=2.5x120", ["label": "Hours", "unitPrice": "120", "quantity": "2.5"]),
            ("a = b=7", ["label": "a = b", "unitPrice": "7"]), ("Label", nil), ("=7", nil), ("Label=", nil),
            ("Label=2x", nil), ("Label=1x2x3", nil),
        ] as [(String, JSONObject?)]
    )
    func linesAreReadFromTheirEnd(text: String, line: JSONObject?) {
        #expect(InvoicesCreate.line(text) == line.map { .object($0) })
    }

    @Test(
        arguments: [
            ("12.5", "USD", 1_250), ("0.01", "USD", 1), ("7", "JPY", 7), ("1.234", "KWD", 1_234), ("7.0", "JPY", 7),
            ("1.005", "USD", nil), ("7.5", "JPY", nil), ("twelve", "USD", nil), ("", "USD", nil),
            ("99999999999999999999", "USD", nil),
        ] as [(String, String, Int64?)]
    )
    func amountsAreExactOrRefused(text: String, code: String, minor: Int64?) throws {
        let currency = try #require(Currency(code: code))
        let units = try? MinorAmount.units(text, in: currency, option: "--amount")
        #expect(units == minor.map { .number(ExactDecimal($0)) })
    }
}
