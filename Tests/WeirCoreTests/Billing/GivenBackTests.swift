import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// What is left of the lines of closed invoices, whatever gives something back of them.
struct GivenBackTests {
    private static let january = TimeRange(
        start: Zone.utc.startOfDay(LocalDate(dayNumber: 20_454)),
        end: Zone.utc.startOfDay(LocalDate(dayNumber: 20_485))
    )

    private func usage(_ cents: Int64) -> ChargeLine {
        ChargeLine(
            kind: .usage,
            label: "calls",
            priceKey: "calls",
            quantity: Quantity(cents),
            amount: ExactFraction(cents, over: 100),
            servicePeriod: Self.january
        )
    }

    private func invoice(
        _ counter: Int64,
        _ lines: [ChargeLine],
        coupons: [Coupon] = [],
        rates: [TaxRate] = []
    ) throws -> Invoice {
        let date = try day("2026-02-01")
        let closed = Timestamp(milliseconds: Self.january.end.milliseconds + counter * 1_000_000)
        return Invoice(
            id: InvoiceID(rawValue: UInt128(counter)),
            workspace: WorkspaceID(rawValue: 1),
            customer: CustomerID(rawValue: 1),
            contract: ContractID(rawValue: 1),
            status: .paid,
            number: InvoiceNumber(prefix: "INV-", counter: counter),
            slot: InvoiceSlot(
                period: TimeRange(start: Self.january.start, end: closed),
                invoiceDate: date,
                dueDate: date
            ),
            statement: try InvoiceBuilder.statement(
                of: InvoiceContent(currency: .usd, lines: lines, taxRates: rates, coupons: coupons)
            ),
            finalizedAt: closed,
            createdAt: closed,
            updatedAt: closed
        )
    }

    private func pay(_ invoice: inout Invoice, _ amount: Money) throws {
        invoice.payments.append(
            InvoicePayment(method: .card, reference: "\(amount)", date: try day("2026-02-02"), amount: amount)
        )
    }

    @Test("What was never paid and what was refunded is spread over the lines with their taxes")
    func spread() throws {
        let vat = TaxRate(code: "vat", percent: ExactDecimal(20))
        var invoice = try invoice(1, [usage(10_000), usage(5_000)], rates: [vat])
        #expect(invoice.statement.total == usd(18_000))
        invoice.status = .uncollectible
        try pay(&invoice, usd(6_000))
        // 120 of 180 are lost: two thirds of each line.
        let lost = try GivenBack(of: invoice, among: [invoice])
        #expect(lost.owed == usd(12_000))
        #expect(lost.net(ofLine: 0, gifts: false) == ExactFraction(200, over: 3))
        #expect(lost.net(ofLine: 1, gifts: false) == ExactFraction(100, over: 3))
        invoice.status = .paid
        try pay(&invoice, usd(12_000))
        invoice.refunded = usd(9_000)
        let refunded = try GivenBack(of: invoice, among: [invoice])
        #expect(refunded.net(ofLine: 0, gifts: false) == ExactFraction(50))
        #expect(refunded.net(ofLine: 1, gifts: false) == ExactFraction(25))
    }

    @Test("A refund gives out a note's credit first, so both are not counted")
    func refundOfANote() throws {
        var invoice = try invoice(1, [usage(10_000)])
        try pay(&invoice, usd(10_000))
        let note = try CreditNoteRules.note(
            CreditNoteID(rawValue: 1),
            for: invoice,
            lines: [CreditNote.Line(index: 0, amount: usd(4_000))],
            reason: .other,
            now: Self.january.end
        )
        invoice = try InvoiceRules.credited(invoice, note, now: Self.january.end)
        invoice.refunded = usd(4_000)
        #expect(try GivenBack(of: invoice, among: [invoice]).owed == usd(4_000))
        invoice.refunded = usd(5_000)
        #expect(try GivenBack(of: invoice, among: [invoice]).owed == usd(5_000))
        let accounts = try LineAccounts(of: [invoice], among: [invoice])
        #expect(try accounts.refundable(of: invoice) == usd(5_000))
        #expect(accounts.limits(of: invoice).most(ofLine: 0) == 6_000)
    }

    @Test(
        "In any order of corrections and credits, a line gives back no more than it charged, and charges no more than is owed"
    )
    func anyOrder() throws {
        for seed in 0..<UInt64(300 * BillingFixture.rounds) {
            var random = SeededGenerator(seed: seed)
            let off = Int64.random(in: 1...90, using: &random)
            let half = Coupon(code: "off", benefit: .percent(ExactDecimal(off)))
            let coupons = random.chance(50) ? [half] : []
            var wanted = Int64.random(in: 1...10_000, using: &random)
            var invoices = [try invoice(1, [usage(wanted)], coupons: coupons)]
            let first = invoices[0].id
            var noted = ExactFraction.zero
            var gifts = ExactFraction.zero
            for step in 2..<Int64(14) {
                if random.chance(60) {
                    wanted = Int64.random(in: 0...12_000, using: &random)
                    func differences() throws -> [ChargeLine] {
                        try AdjustmentRules.lines(
                            for: invoices[0],
                            recomputed: wanted == 0 ? [] : [usage(wanted)],
                            coupons: coupons,
                            history: LineAccounts(of: invoices, among: invoices).history(of: invoices[0]),
                            in: .utc
                        )
                    }
                    let lines = try differences()
                    invoices.append(try invoice(step, lines))
                    #expect(try differences().isEmpty, "seed \(seed), step \(step): said twice")
                } else {
                    let index = invoices.indices.randomElement(using: &random) ?? 0
                    let limits = try LineAccounts(of: invoices, among: invoices).limits(of: invoices[index])
                    guard !invoices[index].statement.lines.isEmpty else { continue }
                    let most = limits.most(ofLine: 0)
                    guard most > 0 else { continue }
                    let amount = random.chance(30) ? most : Int64.random(in: 1...most, using: &random)
                    let isGift = random.chance(30)
                    let note = try CreditNoteRules.note(
                        CreditNoteID(rawValue: UInt128(step)),
                        for: invoices[index],
                        lines: [CreditNote.Line(index: 0, amount: usd(amount))],
                        within: limits,
                        reason: isGift ? .goodwill : .other,
                        now: Timestamp(milliseconds: Self.january.end.milliseconds + step * 1_000_000)
                    )
                    invoices[index].creditNotes.append(note)
                    let line = invoices[index].statement.lines[0]
                    let net = usd(amount).fraction * line.net / line.amount.fraction
                    if isGift { gifts += net } else { noted += net }
                }
                let said = invoices.flatMap(\.statement.lines).reduce(ExactFraction.zero) { sum, line in
                    if case .adjustment(let source) = line.kind, source.invoice != first { return sum }
                    return sum + line.net
                }
                // Each step rounds by less than a minor unit.
                let slack = ExactFraction(step, over: 100)
                #expect(!(said - noted - gifts + slack).isNegative, "seed \(seed), step \(step): gave back too much")
            }
            // What was corrected last: never above what is owed, whatever was noted.
            let owed = try InvoiceBuilder.statement(
                of: InvoiceContent(currency: .usd, lines: [usage(wanted)], coupons: coupons)
            )
            let lines = try AdjustmentRules.lines(
                for: invoices[0],
                recomputed: wanted == 0 ? [] : [usage(wanted)],
                coupons: coupons,
                history: LineAccounts(of: invoices, among: invoices).history(of: invoices[0]),
                in: .utc
            )
            let said = (invoices.flatMap(\.statement.lines).map(\.net) + lines.map(\.amount)).reduce(.zero, +)
            let most = owed.subtotal.fraction - owed.discount.fraction + gifts + ExactFraction(15, over: 100)
            #expect(!(most - (said - noted)).isNegative, "seed \(seed): \(said) said, \(noted) noted, \(most)")
        }
    }
}

extension Money {
    fileprivate var fraction: ExactFraction { ExactFraction(self) }
}
