package import WeirPrimitives

/// Applies prices to usage: pure and exact.
///
/// How a caller uses it:
///
/// 1. ``need(of:)`` says what of the period's usage a price needs. The caller reads exactly that from the ledger, with
///    the quantities that usage questions show (at most 9 decimals, after the meter's rounding), and makes a
///    ``RatedUsage`` of it.
/// 2. ``rate(_:_:_:)`` gives the lines. ``RatingTerms`` carries what else matters: the limit of an included quota, the
///    quantity that selects a volume tier, the plan's currency.
/// 3. ``RatedLine/money(in:)`` rounds a line half away from zero to the minor unit. This is the only rounding: nothing
///    before it is rounded but what a price itself says (packages, blocks of a tier, unit conversion).
///
/// From the meter to the amount a quantity goes through these steps, each of them in the explanation:
/// less the included quota (in the meter's units) → unit conversion → less free units → charge model.
///
/// A price with groups (a rate card, or buckets by group) makes one line for each combination of the meter's group keys.
/// Quota and free units of a rate card are used up in the order of its rates, within a rate in the order of the groups'
/// values. What matches no rate, without a fallback, is returned as ``RatedPrice/unpriced``, never charged as nothing.
///
/// Charging a period in several steps: `usage` is always all of the period so far and ``RatingTerms/prior`` the part
/// of it that earlier lines charged. A line is price(usage) − price(prior), so tiers, packages and free units that were
/// used before are not given again, and the lines of a period add up to one line for all of it, to the minor unit.
///
/// Spend limits come last, on the rounded lines: ``SpendRules``. A plan's commitment is settled by the same rules over
/// the lines of all its prices.
///
/// Bounds: figures have up to 38 digits. What needs more is ``RatingFlaw/overflow``, never a wrong amount.
package enum Rating {
    /// What of the period's usage a price needs.
    package static func need(of price: Price) -> UsageNeed {
        if price.perSeat { return .seats }
        switch price.model {
        case .flat: return .nothing
        case .capacity: return .peaks
        case .dimensional: return .groups
        case .percentage(let charge): return charge.needsEvents ? .events : .total
        case .dynamic: return .total
        case .perUnit, .graduated, .volume, .package, .graduatedPercentage, .multiplier:
            if price.includesQuota { return .quotaPeriods }
            switch price.bucket {
            case .hour: return .buckets(.hour)
            case .day: return .buckets(.day)
            case .week: return .buckets(.week)
            case .month: return .buckets(.month)
            case .group: return .groups
            case nil: return .total
            }
        }
    }

    /// The lines of a price for a period's usage.
    ///
    /// - Throws: ``RatingFlaw``.
    package static func rate(
        _ price: Price,
        _ usage: RatedUsage,
        _ terms: RatingTerms = RatingTerms()
    ) throws(RatingFlaw) -> RatedPrice {
        let charges = PriceCharges(price: price, terms: terms)
        var rated = try charges.rated(usage)
        if let prior = terms.prior {
            rated.lines = try subtracting(charges.rated(prior).lines, from: rated.lines)
        }
        if terms.settlesSpend, !price.spend.isEmpty {
            rated.lines += try SpendRules.lines(of: price, over: rated.lines, terms)
        }
        return rated
    }

    /// The exact amount of a price for a period's usage, spend limits not counted.
    package static func amount(
        of price: Price,
        _ usage: RatedUsage,
        _ terms: RatingTerms = RatingTerms()
    ) throws(RatingFlaw) -> ExactDecimal {
        var terms = terms
        terms.settlesSpend = false
        return try rate(price, usage, terms).amount()
    }

    /// What each of some quantities adds to the amount of those before it.
    package static func marginals(
        of price: Price,
        _ quantities: [ExactDecimal],
        _ terms: RatingTerms = RatingTerms()
    ) throws(RatingFlaw) -> [ExactDecimal] {
        var total = ExactDecimal.zero
        var charged = try amount(of: price, .total(.zero), terms)
        var marginals: [ExactDecimal] = []
        for quantity in quantities {
            total = try total.plus(quantity)
            let amount = try amount(of: price, .total(total), terms)
            marginals.append(try amount.minus(charged))
            charged = amount
        }
        return marginals
    }

    /// Takes off what earlier lines have charged for the same group; a group that is gone gives its amount back.
    private static func subtracting(
        _ earlier: [RatedLine],
        from lines: [RatedLine]
    ) throws(RatingFlaw) -> [RatedLine] {
        var rest: [[GroupValue]: RatedLine] = [:]
        for line in earlier { rest[line.group] = line }
        var result: [RatedLine] = []
        for var line in lines {
            if let prior = rest.removeValue(forKey: line.group) {
                line.priorAmount = prior.amount
                line.amount = try line.amount.minus(prior.amount)
                if let quantity = line.quantity, let before = prior.quantity {
                    line.quantity = try quantity.minus(before)
                }
            }
            result.append(line)
        }
        for line in earlier where rest[line.group] != nil {
            var back = line
            back.priorAmount = line.amount
            back.amount = try ExactDecimal.zero.minus(line.amount)
            back.quantity = try line.quantity.map { quantity throws(RatingFlaw) in
                try ExactDecimal.zero.minus(quantity)
            }
            back.explanation = RatingExplanation(model: line.explanation?.model ?? .flat, sections: [])
            result.append(back)
        }
        return result
    }
}
