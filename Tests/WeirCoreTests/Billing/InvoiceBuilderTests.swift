import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// Lines, coupons, taxes, credits and the total.
struct InvoiceBuilderTests {
    private static let period = TimeRange(start: Timestamp(milliseconds: 0), end: Timestamp(milliseconds: 1))

    private func line(
        _ amount: String,
        price: String? = nil,
        rates: [TaxRate]? = nil,
        kind: LineKind = .usage
    ) throws -> ChargeLine {
        ChargeLine(
            kind: kind,
            label: price ?? "line",
            priceKey: price,
            amount: ExactFraction(try exact(amount)),
            servicePeriod: Self.period,
            taxRates: rates
        )
    }

    private func rate(_ percent: String, inclusive: Bool = false) throws -> TaxRate {
        TaxRate(code: "vat-\(percent)", percent: try exact(percent), isInclusive: inclusive)
    }

    private func percent(_ percent: String, code: String = "off", prices: Set<String>? = nil) throws -> Coupon {
        Coupon(code: code, benefit: .percent(try exact(percent)), prices: prices)
    }

    @Test func eachLineIsRoundedOnceAndTheTotalIsTheirSum() throws {
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(currency: .usd, lines: [line("0.005"), line("0.005"), line("-0.005"), line("10.004")])
        )
        #expect(statement.lines.map(\.amount.minorUnits) == [1, 1, -1, 1000])
        #expect(statement.total == usd(1001))
    }

    @Test("Tax is rounded once over all lines, not once a line")
    func taxIsRoundedOnce() throws {
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(
                currency: .usd,
                lines: [line("0.01"), line("0.01"), line("0.01")],
                taxRates: [rate("20")]
            )
        )
        #expect(statement.tax == usd(1), "Each line alone would have no tax.")
        #expect(statement.total == usd(4))
    }

    @Test func taxesOfSeveralRatesAddUpToTheTax() throws {
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(
                currency: .usd,
                lines: [
                    line("10.01", rates: [rate("7.5"), rate("2.5")]), line("0.33", rates: [rate("7.5")]), line("5"),
                ],
                taxRates: []
            )
        )
        // 0.75075 + 0.02475 and 0.25025 are 1.02575.
        #expect(statement.tax == usd(103))
        #expect(statement.taxes.map(\.amount.minorUnits) == [78, 25])
    }

    @Test("An inclusive tax is in the amounts and is not added")
    func inclusiveTax() throws {
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(currency: .usd, lines: [line("119")], taxRates: [rate("19", inclusive: true)])
        )
        #expect(statement.total == usd(11_900))
        #expect(statement.tax == usd(0))
        #expect(statement.includedTax == usd(1_900))
    }

    @Test("On top of an inclusive tax, another is charged on what remains without it")
    func mixedTaxes() throws {
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(
                currency: .usd,
                lines: [line("110")],
                taxRates: [rate("10", inclusive: true), rate("5")]
            )
        )
        #expect(statement.includedTax == usd(1_000))
        #expect(statement.tax == usd(500))
        #expect(statement.total == usd(11_500))
    }

    @Test func aCouponComesBeforeTaxAndIsSpreadByAmount() throws {
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(
                currency: .usd,
                lines: [line("30", rates: [rate("20")]), line("10", rates: [])],
                coupons: [Coupon(code: "ten", benefit: .amount(usd(1_000)))]
            )
        )
        #expect(statement.lines.map(\.discountShare) == [ExactFraction(15, over: 2), ExactFraction(5, over: 2)])
        #expect(statement.tax == usd(450))
        #expect(statement.total == usd(3_450))
    }

    @Test("Restricted coupons come first, and a general one takes of what they left")
    func restrictedFirst() throws {
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(
                currency: .usd,
                lines: [line("100", price: "calls"), line("100", price: "seats")],
                coupons: [percent("10", code: "all"), percent("50", code: "calls", prices: ["calls"])]
            )
        )
        #expect(statement.discounts.map(\.couponCode) == ["calls", "all"])
        #expect(statement.discounts.map(\.amount.minorUnits) == [5_000, 1_500])
        #expect(statement.total == usd(13_500))
    }

    @Test func aDiscountNeverTakesMoreThanThereIs() throws {
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(
                currency: .usd,
                lines: [line("5", price: "calls"), line("-2"), line("7", price: "seats")],
                taxRates: [rate("20")],
                coupons: [
                    Coupon(code: "big", benefit: .amount(usd(100_000)), prices: ["calls"]),
                    percent("100", code: "again", prices: ["calls"]),
                ]
            )
        )
        #expect(statement.discount == usd(500))
        #expect(statement.discounts.count == 1, "Nothing is left for the second.")
        #expect(statement.total == usd(600))
    }

    @Test func aCouponThatIsForNoLineTakesNothing() throws {
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(
                currency: .usd,
                lines: [line("5", price: "calls"), line("5")],
                coupons: [percent("50", prices: ["seats"])]
            )
        )
        #expect(statement.discounts.isEmpty)
        #expect(statement.total == usd(1_000))
    }

    @Test("A coupon is limited in time and in uses, each half-open")
    func couponLimits() throws {
        var coupon = try percent("10")
        coupon.validFrom = try day("2026-02-01")
        coupon.validUntil = try day("2026-03-01")
        coupon.maximumUses = 2
        #expect(!coupon.isUsable(on: try day("2026-01-31"), uses: 0))
        #expect(coupon.isUsable(on: try day("2026-02-01"), uses: 0))
        #expect(coupon.isUsable(on: try day("2026-02-28"), uses: 1))
        #expect(!coupon.isUsable(on: try day("2026-02-28"), uses: 2))
        #expect(!coupon.isUsable(on: try day("2026-03-01"), uses: 0))
    }

    @Test func creditsAreUsedInOrderThenThePrepaidBalance() throws {
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(
                currency: .usd,
                lines: [line("10")],
                taxRates: [rate("20")],
                credits: [
                    AvailableCredit(source: .balance, amount: usd(300)),
                    AvailableCredit(source: .unusedFees, amount: usd(500)),
                ],
                prepaid: usd(10_000)
            )
        )
        #expect(statement.credits.map(\.amount.minorUnits) == [300, 500])
        #expect(statement.creditsApplied == usd(800))
        #expect(statement.prepaidApplied == usd(400))
        #expect(statement.total == usd(0))
    }

    @Test("What is below zero is carried over, and nothing is applied to it")
    func carriedOver() throws {
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(
                currency: .usd,
                lines: [line("10"), line("-30")],
                taxRates: [rate("10")],
                credits: [AvailableCredit(source: .balance, amount: usd(100))]
            )
        )
        #expect(statement.carriedOver == usd(2_200))
        #expect(statement.creditsApplied == usd(0))
        #expect(statement.total == usd(0))
    }

    @Test func aCouponInAnotherCurrencyIsAnError() throws {
        let content = InvoiceContent(
            currency: .usd,
            lines: [try line("10")],
            coupons: [Coupon(code: "eur", benefit: .amount(Money(minorUnits: 1, currency: .eur)))]
        )
        #expect(throws: MoneyError.currencyMismatch(.usd, .eur)) { try InvoiceBuilder.statement(of: content) }
    }

    @Test func amountsThatDoNotFitAreAnError() throws {
        let line = ChargeLine(
            kind: .usage,
            label: "huge",
            amount: ExactFraction(Int64.max),
            servicePeriod: Self.period
        )
        #expect(throws: MoneyError.overflow) {
            try InvoiceBuilder.statement(of: InvoiceContent(currency: .usd, lines: [line]))
        }
    }

    // MARK: Any invoice

    @Test(
        "For any invoice the lines, less discounts, with tax, less credits, are the total",
        arguments: ["JPY", "USD", "KWD"]
    )
    func figuresAddUp(code: String) throws {
        let currency = try #require(Currency(code: code))
        var generator = SeededGenerator(seed: 41)
        for round in 0..<120 * BillingFixture.rounds {
            let content = try randomContent(in: currency, using: &generator)
            let statement = try InvoiceBuilder.statement(of: content)
            let lines = statement.lines.reduce(0) { $0 + $1.amount.minorUnits }
            let sum =
                lines - statement.discount.minorUnits + statement.tax.minorUnits + statement.carriedOver.minorUnits
                - statement.creditsApplied.minorUnits - statement.prepaidApplied.minorUnits
            let shares = statement.lines.reduce(ExactFraction.zero) { $0 + $1.discountShare }
            let holds =
                sum == statement.total.minorUnits && lines == statement.subtotal.minorUnits
                && statement.total.minorUnits >= 0 && statement.carriedOver.minorUnits >= 0
                && shares == ExactFraction(statement.discount)
                && statement.discounts.reduce(0) { $0 + $1.amount.minorUnits } == statement.discount.minorUnits
                && statement.taxes.reduce(0) { $0 + $1.amount.minorUnits } == statement.tax.minorUnits
                && statement.includedTaxes.reduce(0) { $0 + $1.amount.minorUnits } == statement.includedTax.minorUnits
                && statement.lines.allSatisfy {
                    !$0.discountShare.isNegative && ($0.discountShare.isZero || !$0.net.isNegative)
                }
                && (statement.carriedOver.isZero || statement.total.isZero)
            if !holds {
                Issue.record("round \(round) in \(code): \(statement)")
                return
            }
        }
    }

    private func randomContent(
        in currency: Currency,
        using generator: inout SeededGenerator
    ) throws -> InvoiceContent {
        let keys = ["calls", "seats", "storage"]
        let rates = [
            try rate("7"), try rate("19.6"), try rate("8.875"), try rate("20", inclusive: true),
            try rate("5.5", inclusive: true),
        ]
        func pickRates() -> [TaxRate] { rates.filter { _ in generator.chance(30) } }
        var lines: [ChargeLine] = []
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
            let amount = ExactFraction(
                Int64.random(in: -20_000...200_000, using: &generator),
                over: Int64.random(in: 1...3_000, using: &generator)
            )
            lines.append(
                ChargeLine(
                    kind: .usage,
                    label: "line",
                    priceKey: generator.chance(80) ? generator.pick(keys) : nil,
                    amount: amount,
                    servicePeriod: Self.period,
                    taxRates: generator.chance(50) ? pickRates() : nil
                )
            )
        }
        var coupons: [Coupon] = []
        for number in 0..<Int.random(in: 0...4, using: &generator) {
            let benefit: Coupon.Benefit =
                generator.chance(50)
                ? .percent(ExactDecimal(coefficient: Int128.random(in: 1...10_000, using: &generator), scale: 2))
                : .amount(Money(minorUnits: .random(in: 1...50_000, using: &generator), currency: currency))
            coupons.append(
                Coupon(
                    code: "coupon-\(number)",
                    benefit: benefit,
                    prices: generator.chance(50) ? [generator.pick(keys), generator.pick(keys)] : nil
                )
            )
        }
        func money(upTo limit: Int64) -> Money {
            Money(minorUnits: .random(in: 0...limit, using: &generator), currency: currency)
        }
        return InvoiceContent(
            currency: currency,
            lines: lines,
            taxRates: pickRates(),
            coupons: coupons,
            credits: (0..<Int.random(in: 0...2, using: &generator)).map { _ in
                AvailableCredit(source: .balance, amount: money(upTo: 30_000))
            },
            prepaid: money(upTo: 10_000)
        )
    }
}
