import Testing
import WeirCore
import WeirDocuments
import WeirPrimitives

struct CreditNoteTests {
    static func credited() throws -> Invoice {
        var invoice = try DocumentFixture.invoice(
            [DocumentFixture.line("Team plan", "99"), DocumentFixture.line("API calls", "20.50")],
            taxRates: [DocumentFixture.vat()]
        )
        for (id, minor) in [(UInt128(1), Int64(1_000)), (2, 500)] {
            let note = try CreditNoteRules.note(
                CreditNoteID(rawValue: id),
                for: invoice,
                lines: [CreditNote.Line(index: 1, amount: Money(minorUnits: minor, currency: .eur))],
                reason: .goodwill,
                now: try DocumentFixture.instant("2026-03-04")
            )
            invoice.creditNotes.append(note)
        }
        return invoice
    }

    static func document() throws -> Document {
        try #require(
            try CreditNoteDocument.document(
                of: CreditNoteID(rawValue: 2),
                on: try credited(),
                parties: DocumentFixture.parties,
                in: DocumentFixture.context
            )
        )
    }

    @Test func saysWhatIsCreditedOfWhichInvoice() throws {
        let text = try PDFReading(PDFRenderer.bytes(of: Self.document())).text()
        for expected in [
            "Credit note", "Credit note number INV-000042-CN2", "For invoice INV-000042", "Goodwill", "4 March 2026",
            "€5.95 credited",
            "API calls", "Subtotal after discounts €5.00", "Tax €0.95", "Total credited €5.95",
            "Taken off the invoice €5.95",
        ] {
            #expect(text.contains(expected), "\(expected) is not in:\n\(text)")
        }
        #expect(!text.contains("Team plan"))
    }

    /// Whoever adds up the lines comes to the total.
    @Test func discountsThatAreTakenBackAreTold() throws {
        var invoice = try DocumentFixture.ordinary().invoice
        let note = try CreditNoteRules.note(
            CreditNoteID(rawValue: 3),
            for: invoice,
            lines: [CreditNote.Line(index: 0, amount: Money(minorUnits: 5_000, currency: .eur))],
            reason: .goodwill,
            now: try DocumentFixture.instant("2026-03-04")
        )
        invoice.creditNotes.append(note)
        let document = try #require(
            try CreditNoteDocument.document(
                of: note.id,
                on: invoice,
                parties: DocumentFixture.parties,
                in: DocumentFixture.context
            )
        )
        let text = try PDFReading(PDFRenderer.bytes(of: document)).text()
        #expect(text.contains("Subtotal €50.00\nDiscounts −€5.00\nSubtotal after discounts €45.00"), "\(text)")
    }

    @Test func correctionsAreToldAsWhatTheCustomerGets() throws {
        var invoice = try Self.credited()
        let source = AdjustmentSource(
            invoice: invoice.id,
            invoiceNumber: invoice.number,
            priceKey: "price",
            dimensions: [:],
            isMinimum: false,
            period: try DocumentFixture.february(),
            quantity: nil
        )
        let line = try DocumentFixture.line("API calls", "-3.25", kind: .adjustment(source))
        let note = try CreditNoteRules.note(
            CreditNoteID(rawValue: 9),
            for: invoice,
            adjustments: [line],
            now: try DocumentFixture.instant("2026-03-05")
        )
        invoice.creditNotes.append(note)
        let document = try #require(
            try CreditNoteDocument.document(
                of: note.id,
                on: invoice,
                parties: DocumentFixture.parties,
                in: DocumentFixture.context
            )
        )
        let page = HTMLRenderer.page(of: document)
        #expect(page.contains("INV-000042-CN3"))
        #expect(page.contains("Correction of invoice INV-000042"))
        #expect(page.contains(">€3.25</td>"))
    }

    @Test func aNoteOfAnotherInvoiceIsNone() throws {
        let document = try CreditNoteDocument.document(
            of: CreditNoteID(rawValue: 77),
            on: try Self.credited(),
            parties: DocumentFixture.parties,
            in: DocumentFixture.context
        )
        #expect(document == nil)
    }
}
