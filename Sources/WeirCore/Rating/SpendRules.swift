package import WeirPrimitives

/// A part of a period, as a fraction: billable days over the days of the period, say.
package struct PeriodShare: Sendable, Hashable {
    package var part: Int64
    /// Greater than zero.
    package var whole: Int64

    package static let whole = PeriodShare(1, of: 1)

    /// - Precondition: `part` is not negative, `whole` is greater than zero.
    package init(_ part: Int64, of whole: Int64) {
        precondition(part >= 0 && whole > 0, "A share is a part of something.")
        self.part = part
        self.whole = whole
    }

    /// The share of an amount, rounded once.
    func money(of amount: ExactDecimal, in currency: Currency) throws(RatingFlaw) -> Money {
        let product = try amount.times(ExactDecimal(part))
        do {
            let share = try product.divided(by: ExactDecimal(whole), toPlaces: currency.minorDigits)
            return try Money(rounding: share, in: currency)
        } catch {
            throw .overflow
        }
    }
}

/// What spend limits add to a period's lines, and take off them.
package struct SpendSettlement: Sendable, Hashable {
    /// What is taken off: zero or more.
    package var maximumSpendDiscount: Money
    /// What is added: zero or more.
    package var minimumSpendTopUp: Money
    /// What the lines come to with both.
    package var total: Money

    package init(maximumSpendDiscount: Money, minimumSpendTopUp: Money, total: Money) {
        self.maximumSpendDiscount = maximumSpendDiscount
        self.minimumSpendTopUp = minimumSpendTopUp
        self.total = total
    }
}

/// Least and most spend of a period, over lines that are already rounded; for one price and for a plan's commitment.
package enum SpendRules {
    /// Settles spend limits.
    ///
    /// What is given:
    /// - `usage`: What this step's lines come to, after discounts.
    /// - `billed`: What earlier lines of the period came to, limits counted.
    /// - `closesPeriod`: A minimum is charged with the last lines of a period only; a maximum holds at any time.
    /// - `share`: The part of the period for which the limits hold.
    /// - Throws: ``RatingFlaw/overflow``.
    package static func settle(
        _ limits: SpendLimits,
        usage: Money,
        billed: Money,
        closesPeriod: Bool = true,
        share: PeriodShare = .whole
    ) throws(RatingFlaw) -> SpendSettlement {
        let currency = usage.currency
        let reached = try billed.plus(usage)
        var settlement = SpendSettlement(
            maximumSpendDiscount: .zero(currency),
            minimumSpendTopUp: .zero(currency),
            total: usage
        )
        if let maximum = limits.maximum {
            let excess = try reached.minus(share.money(of: maximum, in: currency))
            // Nothing that was charged before is given back: the discount is at most what is charged now.
            if excess.minorUnits > 0, usage.minorUnits > 0 {
                settlement.maximumSpendDiscount = excess.minorUnits < usage.minorUnits ? excess : usage
                settlement.total = try usage.minus(settlement.maximumSpendDiscount)
            }
        }
        if closesPeriod, let minimum = limits.minimum {
            let missing = try share.money(of: minimum, in: currency).minus(billed.plus(settlement.total))
            if missing.minorUnits > 0 {
                settlement.minimumSpendTopUp = missing
                settlement.total = try settlement.total.plus(missing)
            }
        }
        return settlement
    }

    /// The lines that a price's spend limits add to its charges.
    static func lines(
        of price: Price,
        over charges: [RatedLine],
        _ terms: RatingTerms
    ) throws(RatingFlaw) -> [RatedLine] {
        guard let currency = price.currency ?? terms.currency else { throw .currencyUnknown }
        let settlement = try settle(
            price.spend,
            usage: RatedPrice(lines: charges).money(in: currency),
            billed: terms.billed ?? .zero(currency),
            closesPeriod: terms.closesPeriod,
            share: terms.share
        )
        let name = terms.name ?? price.name ?? price.key
        var lines: [RatedLine] = []
        if !settlement.maximumSpendDiscount.isZero {
            lines.append(
                RatedLine(
                    priceKey: price.key,
                    kind: .maximumSpend,
                    label: "\(name) · maximum spend",
                    amount: try ExactDecimal.zero.minus(settlement.maximumSpendDiscount.decimal)
                )
            )
        }
        if !settlement.minimumSpendTopUp.isZero {
            lines.append(
                RatedLine(
                    priceKey: price.key,
                    kind: .minimumSpend,
                    label: "\(name) · minimum spend",
                    amount: settlement.minimumSpendTopUp.decimal
                )
            )
        }
        return lines
    }
}
