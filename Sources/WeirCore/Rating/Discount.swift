package import WeirPrimitives

/// What is taken off an amount.
package enum Discount: Sendable, Hashable {
    /// So many percent of it, 0 to 100; rounded to the minor unit, then taken off.
    case percentage(ExactDecimal)
    /// A fixed amount in major units, never more than there is.
    case amount(ExactDecimal)

    /// What is taken off some money: never more than the money, and nothing of a negative amount.
    ///
    /// - Throws: ``RatingFlaw/overflow``.
    package func taken(from money: Money) throws(RatingFlaw) -> Money {
        guard money.minorUnits > 0 else { return .zero(money.currency) }
        let discount =
            switch self {
            case .percentage(let percent): try money.decimal.share(percent: percent).money(in: money.currency)
            case .amount(let amount): try amount.money(in: money.currency)
            }
        return discount.minorUnits < money.minorUnits ? discount : money
    }
}
