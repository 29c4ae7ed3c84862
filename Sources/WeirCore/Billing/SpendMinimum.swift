package import WeirPrimitives

/// What is missing to a minimum that was agreed for a whole period.
package enum SpendMinimum {
    /// The minimum for a part of the period, rounded to money.
    package static func prorated(
        _ minimum: ExactDecimal,
        share: ExactFraction,
        in currency: Currency
    ) throws(MoneyError) -> Money {
        try Money(rounding: ExactFraction(minimum) * share, in: currency)
    }

    /// What is missing to a minimum of fees and usage together: the difference of rounded amounts, never below zero.
    package static func trueUp(minimum: Money, charged: [Money]) throws(MoneyError) -> Money {
        let missing = try minimum.subtracting(Money.sum(charged, in: minimum.currency))
        return missing.isNegative ? .zero(minimum.currency) : missing
    }
}

/// The credit for a part of what was paid in advance.
package struct UnusedCredit: Sendable, Hashable {
    package var subtotal: Money
    package var tax: Money
    /// The sum of the two rounded parts.
    package var total: Money

    /// Gives back the unused share of an amount.
    ///
    /// - Parameters:
    ///   - billed: What was invoiced, after discounts.
    ///   - unused: What of it is not used, in any unit.
    ///   - whole: What it was for, in the same unit; above zero.
    ///   - rates: The rates it was taxed at.
    ///   - currency: Of the amount.
    /// - Throws: ``MoneyError`` when a figure does not fit.
    package init(
        of billed: ExactFraction,
        unused: Int64,
        whole: Int64,
        rates: [TaxRate],
        in currency: Currency
    ) throws(MoneyError) {
        try self.init([(billed * ExactFraction(unused, over: whole), rates)], in: currency)
    }

    /// Adds up parts of fees; amounts and taxes are each rounded once.
    package init(_ fees: [UnusedFee], in currency: Currency) throws(MoneyError) {
        try self.init(fees.map { ($0.amount, $0.taxRates) }, in: currency)
    }

    private init(_ parts: [(amount: ExactFraction, rates: [TaxRate])], in currency: Currency) throws(MoneyError) {
        var taxes = TaxSum()
        for part in parts { taxes.add(part.amount, rates: part.rates) }
        subtotal = try Money(rounding: parts.reduce(.zero) { $0 + $1.amount }, in: currency)
        tax = try taxes.amounts(inclusive: false, in: currency).total
        total = try subtotal.adding(tax)
    }

    /// What of a possible credit is given: never more than what was paid less what was credited before.
    package static func capped(_ credit: Money, paid: Money, alreadyCredited: Money) throws(MoneyError) -> Money {
        try credit.capped(at: paid.subtracting(alreadyCredited))
    }
}
