import Testing
import WeirCore
import WeirPrimitives

/// What is said when an invoice is not what its events come to.
struct InvoiceReplayTests {
    private static let period = TimeRange(
        start: Timestamp(milliseconds: 0),
        end: Timestamp(milliseconds: 31 * 86_400_000)
    )

    private func line(
        _ label: String,
        _ quantity: Int64,
        _ minorUnits: Int64,
        kind: LineKind = .usage,
        taxRates: [TaxRate] = []
    ) -> InvoiceLine {
        InvoiceLine(
            kind: kind,
            label: label,
            priceKey: label,
            dimensions: [:],
            quantity: Quantity(quantity),
            unitPrice: nil,
            amount: Money(minorUnits: minorUnits, currency: .usd),
            discountShare: .zero,
            servicePeriod: Self.period,
            taxRates: taxRates
        )
    }

    @Test func equalLinesDoNotDiffer() {
        let lines = [line("calls", 3, 30), line("tokens", 0, 0)]
        #expect(InvoiceReplay.differences(of: lines, from: lines.reversed()) == [])
    }

    @Test func quantityAndAmountOfBothAreSaid() {
        #expect(
            InvoiceReplay.differences(of: [line("calls", 3, 30)], from: [line("calls", 4, 40)]) == [
                "'calls' says 3 for 0.30 USD, the events give 4 for 0.40 USD"
            ]
        )
        // The amount may be the same by chance.
        #expect(InvoiceReplay.differences(of: [line("calls", 3, 30)], from: [line("calls", 4, 30)]).count == 1)
    }

    @Test func linesThatOneSideLacksAreSaid() {
        let differences = InvoiceReplay.differences(of: [line("calls", 3, 30)], from: [line("tokens", 4, 40)])
        #expect(
            differences == [
                "the events give no line 'calls', which says 3 for 0.30 USD",
                "the events give a line 'tokens' of 4 for 0.40 USD, which is missing",
            ]
        )
        // A line of nothing is no difference, and neither is what does not follow from usage.
        #expect(InvoiceReplay.differences(of: [], from: [line("tokens", 0, 0)]) == [])
        #expect(InvoiceReplay.differences(of: [line("set-up", 1, 100, kind: .oneOff)], from: []) == [])
    }

    @Test func figuresThatDoNotAddUpAreSaid() throws {
        let tax = TaxRate(code: "vat", percent: ExactDecimal(20))
        let charge = ChargeLine(
            kind: .usage,
            label: "calls",
            amount: ExactFraction(10),
            servicePeriod: Self.period,
            taxRates: [tax]
        )
        let right = try InvoiceBuilder.statement(of: InvoiceContent(currency: .usd, lines: [charge]))
        #expect(InvoiceReplay.sums(of: right) == [])
        var wrong = right
        wrong.tax = Money(minorUnits: 199, currency: .usd)
        #expect(
            InvoiceReplay.sums(of: wrong) == [
                "the lines' taxes come to 200, not to 199", "the figures come to 1199, not to the total 1200",
            ]
        )
        wrong = right
        wrong.lines[0].amount = Money(minorUnits: 900, currency: .usd)
        #expect(InvoiceReplay.sums(of: wrong).first == "the lines add up to 900, not to the subtotal 1000")
    }
}
