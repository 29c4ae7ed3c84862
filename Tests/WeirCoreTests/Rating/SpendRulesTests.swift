import Testing
import WeirCore
import WeirPrimitives

struct SpendRulesTests {
    private func cents(_ amount: Int64) -> Money { Money(minorUnits: amount, currency: .usd) }

    /// Minimum commitments of a plan and of a charge, prorated by days: what is missing is the true-up.
    @Test(
        "A minimum holds for its share of the period",
        arguments: [
            ("10000", 100_000, 7, 7, 900_000), ("10000", 62_222, 56, 90, 560_000),
            ("10000", 91_507, 334, 365, 823_561), ("100", 7_000, 25, 28, 1_929),
        ] as [(String, Int64, Int64, Int64, Int64)]
    )
    func minimumIsProrated(minimum: String, usage: Int64, days: Int64, period: Int64, topUp: Int64) throws {
        let settlement = try SpendRules.settle(
            SpendLimits(minimum: decimal(minimum)),
            usage: cents(usage),
            billed: cents(0),
            share: PeriodShare(days, of: period)
        )
        #expect(settlement.minimumSpendTopUp == cents(topUp))
        #expect(settlement.total == cents(usage + topUp))
    }

    @Test func aMinimumIsChargedAtTheEndOnly() throws {
        let limits = SpendLimits(minimum: ExactDecimal(100))
        let midway = try SpendRules.settle(limits, usage: cents(10), billed: cents(0), closesPeriod: false)
        #expect(midway.minimumSpendTopUp.isZero)
        let end = try SpendRules.settle(limits, usage: cents(10), billed: cents(9_000))
        #expect(end.minimumSpendTopUp == cents(990))
    }

    @Test func aMaximumTakesOffAtMostWhatIsChargedNow() throws {
        let limits = SpendLimits(maximum: ExactDecimal(100))
        // A maximum that was lowered after more had been charged gives nothing back.
        let settlement = try SpendRules.settle(limits, usage: cents(500), billed: cents(15_000))
        #expect(settlement.maximumSpendDiscount == cents(500))
        #expect(settlement.total.isZero)
        let credit = try SpendRules.settle(limits, usage: cents(-500), billed: cents(15_000))
        #expect(credit.maximumSpendDiscount.isZero)
        #expect(credit.total == cents(-500))
    }

    @Test("The limit holds for the rounded lines, to the cent")
    func limitsStandOnRoundedLines() throws {
        let card = RateCard(rates: [], fallback: try decimal("33.335"))
        let price = RatingFixture.price(.dimensional(card)) { $0.spend.maximum = ExactDecimal(100) }
        let groups = try ["a", "b", "c"].map { try RatingFixture.group("1", [("region", $0)]) }
        let rated = try Rating.rate(price, .groups(groups), RatingTerms(currency: .usd))
        #expect(try rated.lines.map { try $0.money(in: .usd).minorUnits } == [3334, 3334, 3334, -2])
        #expect(try rated.money(in: .usd) == cents(10_000))
        #expect(rated.lines.last?.kind == .maximumSpend)
        #expect(rated.lines.last?.label == "API calls · maximum spend")
    }

    @Test func aPriceWithoutCurrencyCannotBeSettled() throws {
        let price = RatingFixture.price(.perUnit(unitAmount: ExactDecimal(1))) { $0.spend.minimum = ExactDecimal(1) }
        #expect(throws: RatingFlaw.currencyUnknown) { try Rating.rate(price, .total(.zero)) }
        let rated = try Rating.rate(price, .total(.zero), RatingTerms(currency: .jpy))
        #expect(rated.lines.map(\.kind) == [.charge, .minimumSpend])
        #expect(try rated.money(in: .jpy).minorUnits == 1)
    }

    @Test func discountsNeverExceedTheAmount() throws {
        #expect(try Discount.percentage(ExactDecimal(100)).taken(from: cents(333)) == cents(333))
        #expect(try Discount.percentage(try decimal("33.335")).taken(from: cents(1_000)) == cents(333))
        #expect(try Discount.amount(ExactDecimal(15)).taken(from: cents(1_000)) == cents(1_000))
        #expect(try Discount.amount(ExactDecimal(15)).taken(from: cents(-5)).isZero)
    }
}
