import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

struct CreditNoteTests {
    private static let now = Timestamp(milliseconds: 1_800_000_000_000)

    private func note(
        _ number: Int,
        _ invoice: Invoice,
        _ lines: [(Int, Int64)]
    ) throws(CreditNoteRefusal) -> CreditNote {
        try CreditNoteRules.note(
            CreditNoteID(rawValue: UInt128(number)),
            for: invoice,
            lines: lines.map { CreditNote.Line(index: $0, amount: Money(minorUnits: $1, currency: invoice.currency)) },
            reason: .goodwill,
            now: Self.now
        )
    }

    @Test("On an unpaid invoice it makes what is due less, and pays it when nothing is left")
    func unpaid() throws {
        var invoice = try InvoiceRulesTests.sent(10_000, tax: 20)
        let first = try note(1, invoice, [(0, 2_500)])
        #expect([first.subtotal, first.tax, first.total] == [usd(2_500), usd(500), usd(3_000)])
        #expect(first.offInvoice == usd(3_000))
        invoice = try InvoiceRules.credited(invoice, first, now: Self.now)
        #expect(try invoice.amountDue == usd(9_000))
        #expect(invoice.status == .sent)
        #expect(try InvoiceRules.credited(invoice, first, now: Self.now) == invoice)
        invoice = try InvoiceRules.credited(invoice, note(2, invoice, [(0, 7_500)]), now: Self.now)
        #expect(invoice.status == .paid)
        #expect(try invoice.amountDue == usd(0))
    }

    @Test("On a paid invoice it is the customer's")
    func paid() throws {
        var invoice = try InvoiceRulesTests.sent(10_000)
        invoice = try InvoiceRules.paid(
            invoice,
            InvoicePayment(method: .card, reference: "a", date: try day("2027-01-01"), amount: usd(10_000)),
            now: Self.now
        )
        let note = try note(1, invoice, [(0, 100)])
        #expect(note.offInvoice == usd(0))
        #expect(try note.toCustomer == usd(100))
        #expect(try InvoiceRules.credited(invoice, note, now: Self.now).status == .paid)
    }

    @Test func whatCannotBeCreditedIsRefused() throws {
        let invoice = try InvoiceRulesTests.sent(100)
        #expect(throws: CreditNoteRefusal.nothingToCredit) { try note(1, invoice, []) }
        #expect(throws: CreditNoteRefusal.noSuchLine(1)) { try note(1, invoice, [(1, 1)]) }
        #expect(throws: CreditNoteRefusal.exceedsLine(0, left: 100)) { try note(1, invoice, [(0, 101)]) }
        #expect(throws: CreditNoteRefusal.exceedsLine(0, left: 40)) { try note(1, invoice, [(0, 60), (0, 60)]) }
        #expect(throws: CreditNoteRefusal.exceedsLine(0, left: 100)) { try note(1, invoice, [(0, 0)]) }
        #expect(throws: CreditNoteRefusal.notFinalized(.drafted)) {
            try note(1, InvoiceRulesTests.invoice(100), [(0, 1)])
        }
    }

    @Test("However an invoice is credited in parts, all of it is credited to the minor unit, never more")
    func partsAddUp() throws {
        var generator = SeededGenerator(seed: 61)
        for _ in 0..<100 {
            let period = TimeRange(start: .earliest, end: Self.now)
            let date = try day("2027-01-01")
            let statement = try InvoiceBuilder.statement(
                of: InvoiceContent(
                    currency: .usd,
                    lines: (0..<3).map { index in
                        ChargeLine(
                            kind: .usage,
                            label: "line \(index)",
                            amount: ExactFraction(Int64.random(in: 1...500_000, using: &generator), over: 700),
                            servicePeriod: period
                        )
                    },
                    taxRates: [TaxRate(code: "vat", percent: try exact("8.875"))],
                    coupons: [Coupon(code: "off", benefit: .percent(try exact("33.3")))]
                )
            )
            var invoice = Invoice(
                id: InvoiceID(rawValue: 1),
                workspace: WorkspaceID(rawValue: 1),
                customer: CustomerID(rawValue: 1),
                contract: nil,
                status: .sent,
                slot: InvoiceSlot(period: period, invoiceDate: date, dueDate: date),
                statement: statement,
                createdAt: Self.now,
                updatedAt: Self.now
            )
            for number in 0..<200 {
                let left = CreditNoteRules.remaining(of: invoice)
                guard let index = left.firstIndex(where: { $0 > 0 }) else { break }
                let amount = Int64.random(in: 1...left[index], using: &generator)
                let lines = number > 20 ? left.enumerated().filter { $1 > 0 }.map { ($0, $1) } : [(index, amount)]
                invoice = try InvoiceRules.credited(invoice, note(number, invoice, lines), now: Self.now)
            }
            #expect(try Money.sum(invoice.creditNotes.map(\.total), in: .usd) == statement.total)
            #expect(try Money.sum(invoice.creditNotes.map(\.tax), in: .usd) == statement.tax)
        }
    }
}
