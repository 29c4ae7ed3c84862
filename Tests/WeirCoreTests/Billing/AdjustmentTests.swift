import Testing
import WeirCore
import WeirPrimitives

/// Late and corrected usage of a period whose invoice is closed.
struct AdjustmentTests {
    private static let january = TimeRange(
        start: Zone.utc.startOfDay(LocalDate(dayNumber: 20_454)),
        end: Zone.utc.startOfDay(LocalDate(dayNumber: 20_485))
    )

    private func usage(_ quantity: Int64, _ cents: Int64, _ dimensions: [String: String] = [:]) -> ChargeLine {
        ChargeLine(
            kind: .usage,
            label: "calls" + dimensions.values.sorted().map { " · \($0)" }.joined(),
            priceKey: "calls",
            dimensions: dimensions,
            quantity: Quantity(quantity),
            amount: ExactFraction(cents, over: 100),
            servicePeriod: Self.january
        )
    }

    private var fee: ChargeLine {
        ChargeLine(kind: .oneOff, label: "setup", amount: ExactFraction(100), servicePeriod: Self.january)
    }

    private func invoice(_ lines: [ChargeLine], coupons: [Coupon] = [], rates: [TaxRate] = []) throws -> Invoice {
        let date = try day("2026-02-01")
        return Invoice(
            id: InvoiceID(rawValue: 9),
            workspace: WorkspaceID(rawValue: 1),
            customer: CustomerID(rawValue: 1),
            contract: ContractID(rawValue: 1),
            status: .paid,
            number: InvoiceNumber(prefix: "INV-", counter: 5),
            slot: InvoiceSlot(period: Self.january, invoiceDate: date, dueDate: date),
            statement: try InvoiceBuilder.statement(
                of: InvoiceContent(currency: .usd, lines: lines, taxRates: rates, coupons: coupons)
            ),
            createdAt: Self.january.start,
            updatedAt: Self.january.start
        )
    }

    private func adjust(
        _ invoice: Invoice,
        _ now: [ChargeLine],
        coupons: [Coupon] = [],
        adjusted: [InvoiceLine] = [],
        history: [AdjustmentEvent] = []
    ) throws -> [ChargeLine] {
        try AdjustmentRules.lines(
            for: invoice,
            recomputed: now,
            coupons: coupons,
            history: adjusted.map { .said($0) } + history,
            in: .utc
        )
    }

    /// The adjustment lines as the next invoice has them.
    private func next(_ lines: [ChargeLine], coupons: [Coupon] = []) throws -> InvoiceStatement {
        try InvoiceBuilder.statement(of: InvoiceContent(currency: .usd, lines: lines, coupons: coupons))
    }

    @Test("A late event adds a line that names period and difference")
    func late() throws {
        // Given 10 calls for 1.00, invoiced; when two more come; then 0.20 and two calls are added.
        let invoice = try invoice([usage(10, 100), fee])
        let lines = try adjust(invoice, [usage(12, 120)])
        #expect(lines.count == 1)
        #expect(lines[0].label == "Adjustment for 2026-01-01 to 2026-01-31: calls")
        #expect(lines[0].quantity == Quantity(2))
        #expect(lines[0].amount == ExactFraction(1, over: 5))
        #expect(lines[0].servicePeriod == Self.january)
        guard case .adjustment(let source) = lines[0].kind else { throw TestProblem() }
        #expect(source.invoice == invoice.id)
        #expect(source.invoiceNumber == invoice.number)
    }

    @Test("It is made once, and what is taken back later is given back")
    func once() throws {
        let invoice = try invoice([usage(10, 100)])
        let first = try next(adjust(invoice, [usage(12, 120)])).lines
        #expect(try adjust(invoice, [usage(12, 120)], adjusted: first).isEmpty)
        let second = try next(adjust(invoice, [usage(7, 70)], adjusted: first)).lines
        #expect(second.map(\.amount) == [usd(-50)])
        #expect(try adjust(invoice, [usage(7, 70)], adjusted: first + second).isEmpty)
        #expect(try next(adjust(invoice, [usage(10, 100)], adjusted: first + second)).lines.map(\.amount) == [usd(30)])
    }

    @Test func nothingChangedIsNoLine() throws {
        let invoice = try invoice([usage(10, 100), fee])
        #expect(try adjust(invoice, [usage(10, 100)]).isEmpty)
    }

    @Test("Each combination of dimensions is adjusted by itself, new and vanished ones too")
    func dimensions() throws {
        let (eu, us, asia) = (["region": "eu"], ["region": "us"], ["region": "asia"])
        let invoice = try invoice([usage(10, 100, eu), usage(5, 50, us)])
        let lines = try adjust(invoice, [usage(9, 90, eu), usage(1, 10, asia)])
        let figures = lines.map { "\($0.dimensions.values.sorted()) \($0.amount)" }.sorted()
        #expect(figures == [#"["asia"] 1/10"#, #"["eu"] -1/10"#, #"["us"] -1/2"#])
    }

    @Test("What a coupon took off the invoice is taken off the adjustment, and the next coupon takes nothing more")
    func afterDiscounts() throws {
        let half = Coupon(code: "half", benefit: .percent(ExactDecimal(50)))
        let invoice = try invoice([usage(10, 100), fee], coupons: [half])
        let lines = try adjust(invoice, [usage(30, 300)], coupons: [half])
        let statement = try next(lines, coupons: [half])
        #expect(statement.total == usd(100))
        #expect(try adjust(invoice, [usage(30, 300)], coupons: [half], adjusted: statement.lines).isEmpty)
    }

    @Test("With an amount off, the differences add up to that of the whole invoice")
    func amountOff() throws {
        let ten = Coupon(code: "ten", benefit: .amount(usd(1_000)))
        let invoice = try invoice([usage(10, 10_000), fee], coupons: [ten])
        let lines = try adjust(invoice, [usage(30, 30_001)], coupons: [ten])
        #expect(try next(lines).total == usd(20_001))
    }

    @Test("Without an invoice to come, what is owed is a final invoice and what is given back a credit note")
    func withoutNextInvoice() throws {
        let vat = TaxRate(code: "vat", percent: ExactDecimal(20))
        var invoice = try invoice([usage(10, 100)], rates: [vat])
        let more = try adjust(invoice, [usage(12, 120)])
        let less = try adjust(invoice, [usage(4, 40)])
        #expect(AdjustmentRules.place(of: more, hasNextInvoice: true) == .nextInvoice)
        #expect(AdjustmentRules.place(of: more, hasNextInvoice: false) == .finalInvoice)
        #expect(AdjustmentRules.place(of: less, hasNextInvoice: false) == .creditNote)
        #expect(AdjustmentRules.place(of: [], hasNextInvoice: false) == nil)
        let id = CreditNoteID(rawValue: 1)
        let now = Self.january.end
        let note = try CreditNoteRules.note(id, for: invoice, adjustments: less, now: now)
        #expect([note.subtotal, note.tax, note.total] == [usd(60), usd(12), usd(72)])
        #expect(note.reason == .correction)
        invoice = try InvoiceRules.credited(invoice, note, now: now)
        // It counts as said, so it is not said again.
        #expect(try adjust(invoice, [usage(4, 40)], adjusted: note.adjustments).isEmpty)
        #expect(throws: CreditNoteRefusal.nothingToCredit) {
            try CreditNoteRules.note(id, for: invoice, adjustments: more, now: now)
        }
        #expect(throws: CreditNoteRefusal.exceedsInvoice(left: usd(48))) {
            try CreditNoteRules.note(id, for: invoice, adjustments: less, now: now)
        }
    }

    @Test("An adjustment is taxed as the line that it corrects")
    func tax() throws {
        let vat = TaxRate(code: "vat", percent: ExactDecimal(20))
        let invoice = try invoice([usage(10, 100)], rates: [vat])
        let statement = try next(adjust(invoice, [usage(20, 200)]))
        #expect(statement.tax == usd(20))
        #expect(statement.total == usd(120))
    }
}

private struct TestProblem: Error {}
