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

    /// Adds up parts of fees; amounts and taxes are each rounded once.
    package init(_ fees: [UnusedFee], in currency: Currency) throws(MoneyError) {
        var taxes = TaxSum()
        for fee in fees { taxes.add(fee.amount, rates: fee.taxRates) }
        subtotal = try Money(rounding: fees.reduce(.zero) { $0 + $1.amount }, in: currency)
        tax = try taxes.amounts(inclusive: false, in: currency).total
        total = try subtotal.adding(tax)
    }
}
