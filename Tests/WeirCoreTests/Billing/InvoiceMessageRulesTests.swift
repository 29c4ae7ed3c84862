import Testing
import WeirCore
import WeirPrimitives

/// What is sent about an invoice, and when contracts are looked at.
struct InvoiceMessageRulesTests {
    @Test(arguments: [
        InvoiceMessage.invoice(copy: 1), .invoice(copy: 50), .reminder(daysAfterDue: -3), .reminder(daysAfterDue: 0),
    ])
    func aMessageIsReadAsItIsWritten(message: InvoiceMessage) {
        #expect(InvoiceMessage(message.description) == message)
    }

    @Test(arguments: [
        "", "invoice", "invoice/0", "invoice/-1", "invoice/01", "reminder/x", "receipt/1", "reminder/1/2",
    ])
    func otherTextsAreNoMessages(text: String) { #expect(InvoiceMessage(text) == nil) }

    @Test func remindersAreLocalDaysThatAreStillToCome() throws {
        let zone = try BillingFixture.zone("America/New_York")
        let due = try #require(LocalDate("2026-03-08"))
        let slot = InvoiceSlot(
            period: TimeRange(start: .earliest, end: .earliest),
            invoiceDate: due,
            dueDate: due
        )
        let now = try #require(Timestamp(iso8601: "2026-03-08T05:00:00Z"))
        let found = InvoiceMessageRules.reminders([-1, 0, 1], for: slot, in: zone, after: now)
        // Clocks go forward on the due date; the reminder at its very beginning is not to come any more.
        #expect(found.map(\.days) == [1])
        #expect(found.map(\.at) == [try #require(Timestamp(iso8601: "2026-03-09T04:00:00Z"))])
    }

    @Test func looksGetRarerAndNeverEnd() throws {
        let end = try #require(Timestamp(iso8601: "2026-03-01T00:00:00Z"))
        var now = end
        var gaps: [Int64] = []
        for _ in 0..<200 {
            let next = BillingAgenda.nextLook(since: end, in: .utc, now: now)
            gaps.append(next.milliseconds(since: now) / 86_400_000)
            now = next
        }
        #expect(gaps.first == 1)
        #expect(gaps.last == 30)
        #expect(gaps == gaps.sorted())
    }

    @Test func aLookIsAheadWhateverTheTimeOfDay() throws {
        let end = try #require(Timestamp(iso8601: "2026-03-01T00:00:00Z"))
        for hour in 0..<48 {
            let now = end.adding(seconds: Int64(hour) * 3600)
            let next = BillingAgenda.nextLook(since: end, in: .utc, now: now)
            #expect(next > now)
            #expect(next.milliseconds(since: now) <= 86_400_000)
        }
    }
}
