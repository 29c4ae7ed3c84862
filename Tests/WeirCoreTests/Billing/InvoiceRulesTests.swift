import Testing
import WeirCore
import WeirPrimitives

/// The life of an invoice: states, numbers, payments, refunds.
struct InvoiceRulesTests {
    private static let now = Timestamp(milliseconds: 1_800_000_000_000)

    /// An open invoice over an amount.
    static func invoice(_ minorUnits: Int64, currency: Currency = .usd, tax percent: Int64 = 0) throws -> Invoice {
        let cut = now.adding(seconds: -86_400)
        let period = TimeRange(start: cut.adding(seconds: -30 * 86_400), end: cut)
        let date = Zone.utc.localDate(at: cut)
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(
                currency: currency,
                lines: [
                    ChargeLine(
                        kind: .usage,
                        label: "calls",
                        priceKey: "calls",
                        amount: ExactFraction(Money(minorUnits: minorUnits, currency: currency)),
                        servicePeriod: period
                    )
                ],
                taxRates: percent == 0 ? [] : [TaxRate(code: "vat", percent: ExactDecimal(percent))]
            )
        )
        return Invoice(
            id: InvoiceID(rawValue: 7),
            workspace: WorkspaceID(rawValue: 1),
            customer: CustomerID(rawValue: 2),
            contract: ContractID(rawValue: 3),
            slot: InvoiceSlot(period: period, invoiceDate: date, dueDate: date.adding(days: 30)),
            statement: statement,
            createdAt: period.start,
            updatedAt: period.start
        )
    }

    static func finalized(
        _ invoice: Invoice,
        numbers: inout InvoiceNumberSequence,
        prefix: String? = nil
    ) throws(InvoiceRefusal) -> Invoice {
        try InvoiceRules.finalized(
            invoice,
            statement: invoice.statement,
            parties: InvoiceParties(seller: SellerIdentity(legalName: "Weir Ltd", numberPrefix: prefix)),
            cut: 12,
            numbers: &numbers,
            gracePeriodHours: 0,
            now: now
        )
    }

    static func sent(_ minorUnits: Int64, tax percent: Int64 = 0) throws -> Invoice {
        var numbers = InvoiceNumberSequence()
        return try finalized(invoice(minorUnits, tax: percent), numbers: &numbers)
    }

    private func payment(_ minorUnits: Int64, _ reference: String = "a") throws -> InvoicePayment {
        InvoicePayment(
            method: .bankTransfer,
            reference: reference,
            date: try day("2027-01-15"),
            amount: usd(minorUnits)
        )
    }

    // MARK: States

    /// Every move that there is; all else is refused.
    private static let moves: [InvoiceStatus: [InvoiceEvent: InvoiceStatus]] = [
        .drafted: [
            .usageRecorded: .inProgress, .finalizedOwing: .sent, .finalizedOwingNothing: .paid, .voided: .void,
        ],
        .inProgress: [
            .usageRecorded: .inProgress, .finalizedOwing: .sent, .finalizedOwingNothing: .paid, .voided: .void,
        ],
        .sent: [
            .paymentStarted: .inTransit, .settledInPart: .sent, .settledInFull: .paid, .voided: .void,
            .writtenOff: .uncollectible,
        ],
        .inTransit: [.paymentFailed: .sent, .settledInPart: .inTransit, .settledInFull: .paid],
        .paid: [.refundedInPart: .paid, .refundedInFull: .refunded, .refundReversed: .paid],
        .uncollectible: [
            .paymentStarted: .inTransit, .settledInPart: .uncollectible, .settledInFull: .paid, .voided: .void,
        ],
        .void: [:],
        .refunded: [.refundReversed: .paid],
    ]

    @Test("No event moves an invoice but as the table says", arguments: InvoiceStatus.allCases)
    func nothingElse(status: InvoiceStatus) throws {
        let moves = try #require(Self.moves[status])
        for event in InvoiceEvent.allCases {
            #expect(status.after(event) == moves[event], "\(event)")
        }
    }

    @Test func anInvoiceIsInProgressFromItsFirstUsageAndThenSent() throws {
        var invoice = try Self.invoice(14_872)
        #expect(invoice.status == .drafted)
        invoice = try InvoiceRules.moved(invoice, by: .usageRecorded, now: Self.now)
        #expect(invoice.status == .inProgress)
        var numbers = InvoiceNumberSequence(last: 41)
        invoice = try Self.finalized(invoice, numbers: &numbers)
        #expect(invoice.status == .sent)
        #expect(invoice.number?.description == "INV-000042")
        #expect(invoice.cut == 12)
        #expect(invoice.finalizedAt == Self.now)
    }

    @Test func nothingToPayIsPaidAtOnce() throws {
        var numbers = InvoiceNumberSequence()
        #expect(try Self.finalized(Self.invoice(0), numbers: &numbers).status == .paid)
    }

    @Test("It is not finalized before its period and the grace period are over, unless that is wanted")
    func gracePeriod() throws {
        let invoice = try Self.invoice(100)
        var numbers = InvoiceNumberSequence()
        func finalize(hours: Int, early: Bool) throws(InvoiceRefusal) -> Invoice {
            try InvoiceRules.finalized(
                invoice,
                statement: invoice.statement,
                parties: InvoiceParties(seller: SellerIdentity()),
                cut: 0,
                numbers: &numbers,
                gracePeriodHours: hours,
                early: early,
                now: Self.now
            )
        }
        #expect(throws: InvoiceRefusal.tooEarly(invoice.slot.cutAt.adding(seconds: 25 * 3600))) {
            try finalize(hours: 25, early: false)
        }
        #expect(numbers.last == 0, "A refusal takes no number.")
        #expect(try finalize(hours: 24, early: false).status == .sent)
        #expect(try finalize(hours: 25, early: true).status == .sent)
    }

    @Test("Numbers have no gaps, also when an invoice is voided or the prefix changes")
    func numbers() throws {
        var numbers = InvoiceNumberSequence()
        let first = try Self.finalized(Self.invoice(100), numbers: &numbers)
        let void = try InvoiceRules.voided(first, now: Self.now)
        #expect(void.status == .void)
        #expect(void.number == first.number)
        #expect(throws: InvoiceRefusal.notPossible(.finalizedOwing, in: .void)) {
            try Self.finalized(void, numbers: &numbers)
        }
        let second = try Self.finalized(Self.invoice(100), numbers: &numbers, prefix: "W/26-")
        #expect([first, second].map { $0.number?.description } == ["INV-000001", "W/26-000002"])
        #expect(InvoiceNumber(prefix: "", counter: 12_345_678).description == "12345678")
    }

    // MARK: Payments

    @Test("Bank transfers pay in parts, each once by its reference")
    func partialPayments() throws {
        var invoice = try Self.sent(10_000)
        invoice = try InvoiceRules.paid(invoice, payment(4_000), now: Self.now)
        #expect(invoice.status == .sent)
        #expect(try invoice.amountDue == usd(6_000))
        #expect(try InvoiceRules.paid(invoice, payment(4_000), now: Self.now) == invoice)
        #expect(throws: InvoiceRefusal.referenceUsed("a")) {
            try InvoiceRules.paid(invoice, payment(5_000), now: Self.now)
        }
        #expect(throws: InvoiceRefusal.exceedsDue(usd(6_000))) {
            try InvoiceRules.paid(invoice, payment(6_001, "b"), now: Self.now)
        }
        invoice = try InvoiceRules.paid(invoice, payment(6_000, "b"), now: Self.now)
        #expect(invoice.status == .paid)
        #expect(try invoice.amountDue == usd(0))
        #expect(try InvoiceRules.paid(invoice, payment(6_000, "b"), now: Self.now) == invoice, "Also when it is paid.")
        #expect(throws: InvoiceRefusal.notPossible(.settledInFull, in: .paid)) {
            try InvoiceRules.paid(invoice, payment(1, "c"), now: Self.now)
        }
    }

    @Test func paymentsThatCannotBeAreRefused() throws {
        let invoice = try Self.sent(100)
        #expect(throws: InvoiceRefusal.amountNotPositive) {
            try InvoiceRules.paid(invoice, payment(0), now: Self.now)
        }
        var euros = try payment(1)
        euros.amount = Money(minorUnits: 1, currency: .eur)
        #expect(throws: InvoiceRefusal.otherCurrency(.usd)) {
            try InvoiceRules.paid(invoice, euros, now: Self.now)
        }
        #expect(throws: InvoiceRefusal.notPossible(.settledInFull, in: .drafted)) {
            try InvoiceRules.paid(Self.invoice(100), payment(1), now: Self.now)
        }
    }

    @Test func whatWasPaidOnIsNotVoided() throws {
        let invoice = try InvoiceRules.paid(Self.sent(100), payment(1), now: Self.now)
        #expect(throws: InvoiceRefusal.hasPayments) { try InvoiceRules.voided(invoice, now: Self.now) }
        let void = try InvoiceRules.voided(Self.sent(100), now: Self.now)
        #expect(try InvoiceRules.voided(void, now: Self.now) == void)
    }

    @Test func whatIsGivenUpMayStillBePaid() throws {
        var invoice = try InvoiceRules.moved(Self.sent(100), by: .writtenOff, now: Self.now)
        invoice = try InvoiceRules.paid(invoice, payment(40), now: Self.now)
        #expect(invoice.status == .uncollectible)
        #expect(try InvoiceRules.paid(invoice, payment(60, "b"), now: Self.now).status == .paid)
    }

    @Test("Refunds give back what was paid, never more")
    func refunds() throws {
        var invoice = try InvoiceRules.paid(Self.sent(100), payment(100), now: Self.now)
        invoice = try InvoiceRules.refunded(invoice, usd(30), now: Self.now)
        #expect(invoice.status == .paid)
        #expect(throws: InvoiceRefusal.exceedsPaid(usd(70))) {
            try InvoiceRules.refunded(invoice, usd(71), now: Self.now)
        }
        invoice = try InvoiceRules.refunded(invoice, usd(70), now: Self.now)
        #expect(invoice.status == .refunded)
        #expect(throws: InvoiceRefusal.exceedsPaid(usd(0))) {
            try InvoiceRules.refunded(invoice, usd(1), now: Self.now)
        }
    }
}
