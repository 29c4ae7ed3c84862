import Testing
import WeirCore
import WeirPrimitives

/// What an invoice had come to at an instant.
struct InvoiceMomentTests {
    private let sent = Timestamp(milliseconds: 1_800_000_000_000)

    private func at(_ days: Int64) -> Timestamp { sent.adding(seconds: days * 86_400) }

    private func usd(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency: .usd) }

    private func payment(_ reference: String, _ minorUnits: Int64) -> InvoicePayment {
        InvoicePayment(
            method: .other,
            reference: reference,
            date: Zone.utc.localDate(at: sent),
            amount: usd(minorUnits)
        )
    }

    /// $100 that was given up on day 1, half paid on day 2, credited by $20 on day 3, paid on day 4, and of which $10 were
    /// refunded on day 5.
    private func invoice() throws -> Invoice {
        var numbers = InvoiceNumberSequence()
        var invoice = try InvoiceRulesTests.invoice(10_000)
        invoice = try InvoiceRules.moved(invoice, by: .usageRecorded, now: sent)
        #expect(invoice.moments.isEmpty, "What is open has come to nothing yet.")
        invoice = try InvoiceRulesTests.finalized(invoice, numbers: &numbers)
        invoice = try InvoiceRules.moved(invoice, by: .writtenOff, now: at(1))
        invoice = try InvoiceRules.paid(invoice, payment("1", 5_000), now: at(2))
        let note = try CreditNoteRules.note(
            CreditNoteID(rawValue: 1),
            for: invoice,
            lines: [CreditNote.Line(index: 0, amount: usd(2_000))],
            reason: .duplicate,
            now: at(3)
        )
        invoice = try InvoiceRules.credited(invoice, note, now: at(3))
        invoice = try InvoiceRules.paid(invoice, payment("2", 3_000), now: at(4))
        return try InvoiceRules.refunded(invoice, usd(1_000), now: at(5))
    }

    @Test func anInvoiceIsKnownAsItWas() throws {
        let invoice = try invoice()
        func shown(_ instant: Timestamp) throws -> String {
            let then = try #require(try invoice.asItWas(at: instant))
            return "\(then.status.rawValue) \(try then.amountPaid.minorUnits) \(then.creditNotes.count) "
                + "\(then.refunded.minorUnits) \(try then.amountDue.minorUnits)"
        }
        #expect(try shown(sent.adding(milliseconds: -1)) == "sent 0 0 0 10000")
        #expect(try shown(sent) == "sent 0 0 0 10000")
        #expect(try shown(at(1).adding(milliseconds: -1)) == "sent 0 0 0 10000")
        #expect(try shown(at(1)) == "uncollectible 0 0 0 10000")
        #expect(try shown(at(2)) == "uncollectible 5000 0 0 5000")
        #expect(try shown(at(3)) == "uncollectible 5000 1 0 3000")
        #expect(try shown(at(4)) == "paid 8000 1 0 0")
        #expect(try shown(at(5)) == "paid 8000 1 1000 0")
        #expect(try invoice.asItWas(at: at(9)) == invoice)
    }

    @Test func whatHappenedInTheVeryInstantIsTold() throws {
        let invoice = try invoice()
        #expect([1, 2, 3, 4, 5].allSatisfy { invoice.changed(at: at($0)) })
        #expect(!invoice.changed(at: at(6)))
        #expect(!invoice.changed(at: invoice.moments[0].at), "It was given its number then, which nobody doubts.")
    }

    @Test func whatWasNotNotedIsNotKnown() throws {
        var invoice = try invoice()
        invoice.moments = []
        #expect(try invoice.asItWas(at: at(3)) == nil)
    }
}
