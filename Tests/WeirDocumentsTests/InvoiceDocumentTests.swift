import Testing
import WeirCore
import WeirDocuments
import WeirFormats
import WeirPrimitives

/// What the document of an invoice says, before it is rendered.
struct InvoiceDocumentTests {
    private func totals(_ document: Document) throws -> [String] {
        let all = document.sections[0].parts.compactMap { part -> Totals? in
            if case .totals(let totals) = part { totals } else { nil }
        }
        return try #require(all.first).rows.map { "\($0.label) \($0.value)" }
    }

    private func tables(_ document: Document) -> [Table] {
        document.sections.flatMap(\.parts).compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    @Test func totalsLeadToWhatIsDue() throws {
        let document = try DocumentFixture.ordinaryDocument()
        #expect(
            try totals(document) == [
                "Subtotal €365.47", "Discount (Spring 2026: 10 % off) −€36.55", "VAT 19% €62.49", "Total €391.41",
                "Amount due €391.41",
            ]
        )
        #expect(document.headline == "€391.41 due 15 March 2026")
        #expect(document.mark == nil)
    }

    @Test(arguments: [
        ("JPY", "1234", "¥1,234"), ("KWD", "1234.567", "KWD\u{A0}1,234.567"), ("EUR", "0.05", "€0.05"),
        ("USD", "1234567.8", "$1,234,567.80"), ("BHD", "0.001", "BHD\u{A0}0.001"),
    ])
    func amountsHaveTheDigitsOfTheirCurrency(_ code: String, _ amount: String, _ expected: String) throws {
        let document = try DocumentFixture.document(
            try DocumentFixture.invoice([DocumentFixture.line("Plan", amount)], in: code)
        )
        #expect(try totals(document).last == "Amount due \(expected)")
        #expect(tables(document)[0].rows[0].cells.last?.text == expected)
    }

    @Test func nothingToPayIsSaid() throws {
        let document = try DocumentFixture.document(
            try DocumentFixture.invoice([DocumentFixture.line("Free plan", "0")], status: .paid)
        )
        #expect(document.headline == "Nothing to pay")
        #expect(try totals(document) == ["Subtotal €0.00", "Total €0.00", "Amount due €0.00"])
        #expect(document.mark == Document.Mark("Paid", .good))
    }

    @Test func noLinesIsSaid() throws {
        let document = try DocumentFixture.document(try DocumentFixture.invoice([]))
        #expect(tables(document).isEmpty)
        #expect(document.sections[0].parts.contains(.paragraph("Nothing is charged for this period.")))
    }

    @Test func whatIsBelowZeroIsCarriedOver() throws {
        let lines = try [DocumentFixture.line("Plan", "10"), DocumentFixture.line("Correction", "-25.50")]
        let document = try DocumentFixture.document(
            try DocumentFixture.invoice(lines, taxRates: [DocumentFixture.vat()], status: .paid)
        )
        #expect(
            try totals(document) == [
                "Subtotal −€15.50", "VAT 19% −€2.95", "Carried over to your balance €18.45", "Total €0.00",
                "Amount due €0.00",
            ]
        )
        #expect(tables(document)[0].rows[1].cells.last?.text == "−€25.50")
    }

    @Test func creditsAndPaymentsAreTakenOff() throws {
        var invoice = try DocumentFixture.invoice(
            [DocumentFixture.line("Plan", "100")],
            credits: [AvailableCredit(source: .balance, amount: Money(minorUnits: 1_500, currency: .eur))]
        )
        invoice.payments = [
            InvoicePayment(
                method: .bankTransfer,
                reference: "statement 17",
                date: try DocumentFixture.day("2026-03-05"),
                amount: Money(minorUnits: 5_000, currency: .eur)
            )
        ]
        let document = try DocumentFixture.document(invoice)
        #expect(
            try totals(document) == [
                "Subtotal €100.00", "Credit used −€15.00", "Total €85.00", "Paid −€50.00", "Amount due €35.00",
            ]
        )
        #expect(
            tables(document).last?.rows[0].cells.map(\.text) == [
                "statement 17", "Bank transfer", "5 March 2026", "€50.00",
            ]
        )
    }

    @Test func whatWasGivenBackIsSaidAndDueFromNobody() throws {
        var invoice = try DocumentFixture.invoice([DocumentFixture.line("Plan", "100")], status: .refunded)
        invoice.payments = [
            InvoicePayment(
                method: .card,
                reference: "ch_1",
                date: try DocumentFixture.day("2026-03-05"),
                amount: Money(minorUnits: 10_000, currency: .eur)
            )
        ]
        invoice.refunded = Money(minorUnits: 10_000, currency: .eur)
        let document = try DocumentFixture.document(invoice)
        #expect(document.headline == "€100.00 refunded")
        #expect(document.mark == Document.Mark("Refunded", .warning))
        #expect(
            try totals(document) == [
                "Subtotal €100.00", "Total €100.00", "Paid −€100.00", "Amount due €0.00", "Refunded €100.00",
            ]
        )
    }

    @Test func whatCreditNotesSettledWasNeverPaid() throws {
        var invoice = try CreditNoteTests.credited()
        invoice.status = .paid
        #expect(try DocumentFixture.document(invoice).mark == Document.Mark("Credited", .good))
        invoice.payments = [
            InvoicePayment(
                method: .cash,
                reference: "till",
                date: try DocumentFixture.day("2026-03-05"),
                amount: Money(minorUnits: 100, currency: .eur)
            )
        ]
        #expect(try DocumentFixture.document(invoice).mark == Document.Mark("Paid", .good))
    }

    @Test func ofWhatIsChargedOnTheDayOfTheInvoiceNoTimeIsTold() throws {
        var line = try DocumentFixture.line("Set-up", "1")
        let day = try DocumentFixture.instant("2026-03-01")
        for end in [day, day.adding(seconds: 3_600), try DocumentFixture.instant("2026-03-02")] {
            line.servicePeriod = TimeRange(start: day, end: end)
            let cells = tables(try DocumentFixture.document(try DocumentFixture.invoice([line])))[0].rows[0].cells
            #expect(cells[0].details == [])
        }
        line.servicePeriod = TimeRange(start: day, end: try DocumentFixture.instant("2026-03-03"))
        let cells = tables(try DocumentFixture.document(try DocumentFixture.invoice([line])))[0].rows[0].cells
        #expect(cells[0].details == ["1 Mar 2026 – 2 Mar 2026"])
    }

    @Test func aVoidInvoiceAsksForNothing() throws {
        let document = try DocumentFixture.document(
            try DocumentFixture.invoice([DocumentFixture.line("Plan", "100")], status: .void)
        )
        #expect(document.headline == "Nothing to pay")
        #expect(try totals(document).last == "Total €100.00")
        #expect(document.mark == Document.Mark("Void", .warning))
    }

    @Test func aDraftHasNoNumberAndTheGivenParties() throws {
        let document = try DocumentFixture.document(
            try DocumentFixture.invoice([DocumentFixture.line("Plan", "100")], status: .inProgress)
        )
        #expect(document.title == "Invoice")
        #expect(document.recipient.name == "Acme Robotics Ltd")
        #expect(
            document.recipient.lines == [
                "Acme", "1 Harbour Street", "Floor 4", "D02 XY45 Dublin", "Ireland", "Tax ID IE1234567T",
            ]
        )
        #expect(document.mark == Document.Mark("Draft", .warning))
    }

    @Test func columnsOnWhichNothingStandsAreLeftOut() throws {
        let plain = try DocumentFixture.document(try DocumentFixture.invoice([DocumentFixture.line("Plan", "1")]))
        #expect(tables(plain)[0].columns.map(\.title) == ["Description", "Amount"])
        let full = try DocumentFixture.ordinaryDocument()
        #expect(tables(full)[0].columns.map(\.title) == ["Description", "Quantity", "Unit price", "Tax", "Amount"])
    }

    // MARK: The usage statement

    @Test func stepsOfUsageAddUpToTheLine() throws {
        let table = tables(try DocumentFixture.ordinaryDocument())[1]
        #expect(
            table.rows.map { $0.cells.map(\.text).joined(separator: "|") } == [
                "Metered|1,334,567||", "Within the included quota|−100,000||", "Billable|1,234,567||",
                "Tier 1|1,000,000|€0.000215426|€215.426", "Tier 2|234,567|€0.0002|€46.9134", "Amount|||€262.34",
            ]
        )
    }

    @Test func whatOtherInvoicesStateIsToldApart() throws {
        var (invoice, workings) = try DocumentFixture.ordinary()
        invoice.statement.lines[2].amount = Money(minorUnits: 400, currency: .eur)
        workings[2].share = nil
        let table = tables(try DocumentFixture.document(invoice, workings: workings))[2]
        #expect(
            table.rows.suffix(3).map { "\($0.cells[0].text) \($0.cells[3].text)" } == [
                "Comes to €4.13", "Stated by other invoices −€0.13", "Amount €4.00",
            ]
        )
    }

    @Test func withoutWorkingsTheStatementSaysSo() throws {
        let (invoice, workings) = try DocumentFixture.ordinary()
        for given in [nil, Array(workings.dropLast())] {
            let section = try #require(try DocumentFixture.document(invoice, workings: given).sections.last)
            #expect(section.heading == "Usage statement")
            #expect(section.parts == [.paragraph(UsageTexts.english.notExplained)])
        }
    }

    @Test func whatWasNotUsedIsNotExplained() throws {
        var (invoice, workings) = try DocumentFixture.ordinary()
        for index in [1, 2] {
            invoice.statement.lines[index].amount = .zero(.eur)
            workings[index].events = LineWorking.Events(count: 0, digest: "")
        }
        #expect(try DocumentFixture.document(invoice, workings: workings).sections.count == 1)
        // Something that was used comes to nothing for a reason.
        workings[2].events = LineWorking.Events(count: 1, digest: "abc")
        let section = try #require(try DocumentFixture.document(invoice, workings: workings).sections.last)
        #expect(section.parts.contains(.heading("Storage · eu")))
        #expect(!section.parts.contains(.heading("API calls")))
        #expect(section.parts.contains(.note("1 event counted. SHA-256 of the events: abc")))
    }

    @Test func withoutUsageThereIsNoStatement() throws {
        let document = try DocumentFixture.document(try DocumentFixture.invoice([DocumentFixture.line("Plan", "1")]))
        #expect(document.sections.count == 1)
    }

    // MARK: Languages

    @Test func formatsFollowTheLocale() throws {
        let context = DocumentContext(format: LocalFormat(.german), zone: .utc)
        let document = try InvoiceDocument.document(
            of: try DocumentFixture.ordinary().invoice,
            parties: DocumentFixture.parties,
            workings: nil,
            in: context
        )
        #expect(try totals(document).last == "Amount due 391,41\u{A0}€")
        #expect(document.facts.contains(Document.Fact("Due date", "15. März 2026")))
    }
}
