import Foundation
import Testing
import WeirCore
import WeirDocuments
import WeirPrimitives

/// What a PDF says, read by another program.
struct PDFTests {
    private func text(_ invoice: Invoice, workings: [LineWorking]? = nil) throws -> String {
        try PDFReading(PDFRenderer.bytes(of: DocumentFixture.document(invoice, workings: workings))).text()
    }

    @Test func textStandsInReadingOrder() throws {
        let text = try PDFReading(PDFRenderer.bytes(of: DocumentFixture.ordinaryDocument())).text()
        var rest = text[...]
        for expected in [
            "Invoice", "Invoice number", "INV-000042", "Due date", "15 March 2026", "From", "Example Cloud GmbH",
            "Lindenstraße 12", "Tax ID DE123456789", "Bill to", "Acme Robotics Ltd", "Floor 4",
            "€391.41 due 15 March 2026",
            "Description", "Quantity", "Unit price", "Tax", "Amount", "Team plan", "1 Feb 2026 – 28 Feb 2026", "€99.00",
            "19%", "€99.00", "API calls", "1,234,567", "€262.34", "Storage · eu", "16.5", "€0.25", "€4.13", "Subtotal",
            "€365.47", "Discount (Spring 2026: 10 % off)", "−€36.55", "VAT 19%", "€62.49", "Total", "€391.41",
            "Amount due",
            "€391.41", "Page 1 of 2", "Usage statement", "API calls", "Metered", "1,334,567",
            "Within the included quota",
            "−100,000", "Billable", "1,234,567", "Tier 1", "1,000,000", "€0.000215426", "€215.426", "Tier 2", "234,567",
            "€0.0002", "€46.9134", "Amount", "€262.34", "48,211 events counted", "Page 2 of 2",
        ] {
            guard let found = rest.firstRange(of: expected) else {
                Issue.record("\(expected) does not come in its place in:\n\(text)")
                return
            }
            rest = rest[found.upperBound...]
        }
    }

    @Test func theSameDocumentHasTheSameBytes() async throws {
        let documents = [
            try DocumentFixture.ordinaryDocument(), try DocumentFixture.document(try DocumentFixture.worldwide()),
            try DocumentFixture.document(try DocumentFixture.long(60)),
        ]
        for document in documents {
            let first = try PDFRenderer.bytes(of: document)
            // Also while others are made at the same time.
            let others = try await withThrowingTaskGroup(of: [UInt8].self) { group in
                for _ in 0..<4 { group.addTask { try PDFRenderer.bytes(of: document) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(others.count == 4)
            #expect(others.allSatisfy { $0 == first })
            #expect(HTMLRenderer.page(of: document) == HTMLRenderer.page(of: document))
        }
    }

    @Test func aLogoStandsAboveTheTitleAndChangesNoWord() throws {
        let plain = try DocumentFixture.ordinaryDocument()
        // One red pixel, as programs write it; and a file that says it is a picture and is none.
        for (logo, isDrawn) in [(try LogoImage(DocumentFixture.picture), true), (DocumentFixture.noPicture, false)] {
            var document = plain
            document.logo = logo
            let bytes = try PDFRenderer.bytes(of: document)
            #expect(try PDFReading(bytes).text() == PDFReading(PDFRenderer.bytes(of: plain)).text())
            #expect(try PDFRenderer.bytes(of: document) == bytes)
            #expect(try (bytes.count != PDFRenderer.bytes(of: plain).count) || !isDrawn)
            let page = HTMLRenderer.page(of: document)
            #expect(page.contains("<img alt=\"\" src=\"data:image/png;base64,iVBORw0KGgo"))
            #expect(!HTMLRenderer.page(of: plain).contains("<img"))
        }
    }

    @Test func theOnlyDateIsTheInvoices() throws {
        let information = try PDFReading(PDFRenderer.bytes(of: DocumentFixture.ordinaryDocument())).information()
        #expect(information.contains("Title:           Invoice INV-000042"))
        #expect(information.contains("Author:          Example Cloud GmbH"))
        #expect(information.contains("Sun Mar  1 01:06:40 2026"))
        #expect(!information.contains("ModDate"))
        #expect(information.contains("Tagged:          yes"))
    }

    @Test func languageAndTitleAreForThoseWhoHaveItReadToThem() throws {
        let bytes = try PDFRenderer.bytes(of: DocumentFixture.ordinaryDocument())
        let text = String(decoding: bytes, as: Unicode.ASCII.self)
        let last = try #require(text.ranges(of: "/Type /Catalog").last)
        let catalogue = text[last.upperBound...]
        for expected in [
            "/StructTreeRoot", "/MarkInfo << /Marked true >>", "/Lang (en)",
            "/ViewerPreferences << /DisplayDocTitle true >>",
        ] { #expect(catalogue.contains(expected), "\(expected)") }
        // Where the last table says that the catalogue is, there it is.
        let place = try #require(catalogue.firstMatch(of: /xref\n(\d+) 1\n(\d{10}) 00000 n/))
        let start = try #require(Int(place.2))
        #expect(bytes[start...].starts(with: Array("\(place.1) 0 obj\n<< /Type /Catalog".utf8)))
        let table = try #require(catalogue.firstMatch(of: /startxref\n(\d+)\n%%EOF\n$/).flatMap { Int($0.1) })
        #expect(bytes[table...].starts(with: Array("xref\n\(place.1) 1\n".utf8)))
    }

    @Test func fontsAreEmbedded() throws {
        let fonts = try PDFReading(PDFRenderer.bytes(of: DocumentFixture.document(DocumentFixture.worldwide()))).fonts()
        let rows = fonts.split(separator: "\n").dropFirst(2)
        #expect(rows.count >= 4, "\(fonts)")
        // Columns from the right: object, generation, Unicode, subset, embedded.
        for row in rows {
            let columns = row.split(separator: " ").suffix(5).prefix(3)
            #expect(Array(columns) == ["yes", "yes", "yes"], "\(row)")
        }
    }

    @Test func titlesTablesAndCellsAreTagged() throws {
        let structure = try PDFReading(PDFRenderer.bytes(of: DocumentFixture.ordinaryDocument())).structure()
        for tag in ["H1", "H2", "H3", "P", "Table", "TR", "TH", "TD"] {
            let isThere = structure.split(separator: "\n").contains { $0.split { " (".contains($0) }.first == tag[...] }
            #expect(isThere, "\(tag): \(structure.prefix(400))")
        }
    }

    @Test func everyScriptCanBeReadBack() throws {
        let reading = PDFReading(try PDFRenderer.bytes(of: DocumentFixture.document(DocumentFixture.worldwide())))
        let (text, structure) = (try reading.readText(), try reading.structure())
        for expected in [
            "株式会社サンプル", "東京都", "شركة المثال للتقنية", "الرياض", "Ω-Rechner · größer", "خدمة التخزين",
            "ストレージ利用料", "Обработка событий", "Ελληνικά", "עברית", "한국어", "¥4,300",
        ] {
            #expect(text.contains(expected), "\(expected) is not in:\n\(text)")
            // What is read to those who cannot see it.
            #expect(structure.contains(expected), "\(expected) is not in:\n\(structure)")
        }
    }

    @Test func aLongInvoiceGoesOnOverPagesWithItsHead() throws {
        let pages = try PDFReading(PDFRenderer.bytes(of: DocumentFixture.document(DocumentFixture.long()))).pages()
        #expect(pages.count > 4)
        for (index, page) in pages.enumerated() {
            #expect(page.contains("Page \(index + 1) of \(pages.count)"))
            let lines = page.matches(of: /region-\d+/).count
            #expect(lines == 0 || page.contains("Description"), "Page \(index + 1) has lines without a head.")
        }
        let found = pages.joined().matches(of: /region-(\d+)/).compactMap { Int($0.1) }
        #expect(found == Array(1...200))
        #expect(pages.last?.contains("Amount due") == true)
    }

    @Test func eachPageOfWhatIsNotBindingSaysSo() throws {
        for (status, mark) in [(InvoiceStatus.drafted, "Draft"), (.void, "Void")] {
            let lines = try (1...80).map { try DocumentFixture.line("Line \($0)", "1") }
            let invoice = try DocumentFixture.invoice(lines, status: status)
            let pages = try PDFReading(PDFRenderer.bytes(of: DocumentFixture.document(invoice))).pages()
            #expect(pages.count > 2)
            for page in pages { #expect(page.contains(" · \(mark) Page ")) }
        }
        let pages = try PDFReading(PDFRenderer.bytes(of: DocumentFixture.ordinaryDocument())).pages()
        #expect(pages.first?.contains("Example Cloud GmbH · Invoice INV-000042 Page 1 of 2") == true)
    }

    /// Wherever a page ends, a heading has the first row of its table below it.
    @Test(arguments: 18...26)
    func headingsStayWithTheirTables(_ count: Int) throws {
        var invoice = try DocumentFixture.long(count)
        invoice.payments = [
            InvoicePayment(
                method: .card,
                reference: "ch_1",
                date: try DocumentFixture.day("2026-03-05"),
                amount: Money(minorUnits: 100, currency: .eur)
            )
        ]
        let pages = try PDFReading(PDFRenderer.bytes(of: DocumentFixture.document(invoice))).pages()
        let page = try #require(pages.first { $0.contains("Payments\n") })
        #expect(page.contains(/Payments\nReference Method Date Amount\nch_1 Card/), "\(page)")
    }

    /// The tables of the usage statement stand below each other, so their columns do too.
    @Test func figuresOfTablesAlikeAreAligned() throws {
        let boxes = try PDFReading(PDFRenderer.bytes(of: DocumentFixture.ordinaryDocument())).wordBoxes()
        func ends(_ word: String, _ page: Int) -> [Int] {
            boxes.filter { $0.page == page && $0.word == word }.map { Int($0.right.rounded()) }
        }
        let units = ends("Units", 2)
        #expect(units.count == 2)
        #expect(Set(units).count == 1)
        #expect(Set(ends("Price", 2)).count == 1)
        // Figures end where their heads do.
        #expect(ends("1,334,567", 2) + ends("16.5", 2).prefix(1) == units)
    }

    @Test func aLabelWithoutEndIsShownWhole() throws {
        let label = (1...900).map { "word\($0)" }.joined(separator: " ")
        let pages = try PDFReading(
            PDFRenderer.bytes(of: DocumentFixture.document(DocumentFixture.invoice([DocumentFixture.line(label, "1")])))
        ).pages()
        #expect(pages.count >= 2)
        let words = pages.joined(separator: " ").matches(of: /word(\d+)/).compactMap { Int($0.1) }
        #expect(words == Array(1...900))
    }

    @Test(arguments: [PageSize.a4, .letter])
    func aLabelWithoutSpacesStaysOnThePaper(_ size: PageSize) throws {
        let label = String(repeating: "W", count: 300)
        let invoice = try DocumentFixture.invoice([DocumentFixture.line(label, "1", quantity: "3", unitPrice: "1")])
        let reading = PDFReading(try PDFRenderer.bytes(of: DocumentFixture.document(invoice), size: size))
        let text = try reading.text()
        #expect(text.count { $0 == "W" } == 300)
        // A hyphen where it breaks would not be part of the name.
        #expect(!text.contains("W-"))
        #expect(try reading.information().contains(size == .a4 ? "(A4)" : "(letter)"))
    }

    @Test func namesCannotReorderOrTearThePage() throws {
        var parties = DocumentFixture.parties
        parties.customerLegalName = "Evil\u{202E}gpj.exe\nAmount due €0.00\u{0}!"
        let invoice = try DocumentFixture.invoice([DocumentFixture.line("a\u{2028}b", "1")], parties: parties)
        let text = try text(invoice)
        #expect(text.contains("Evilgpj.exe Amount due €0.00 !"))
        #expect(text.contains("a b"))
    }

    @Test func figuresOfAnyLengthStayInTheirColumns() throws {
        let invoice = try DocumentFixture.invoice([
            DocumentFixture.line(
                "Tokens",
                "90071992547409.91",
                quantity: "999999999999999.123456789",
                unitPrice: "0.000000000000000001"
            )
        ])
        let text = try text(invoice)
        #expect(text.contains("€90,071,992,547,409.91"))
        let digits = text.filter { $0.isNumber || $0 == "." || $0 == "," }
        #expect(digits.contains("999,999,999,999,999.123456789"))
    }
}
