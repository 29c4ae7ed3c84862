import WeirPrimitives

/// Why usage could not be rated; never a wrong figure instead.
package enum RatingFlaw: Error, Sendable, Hashable {
    /// A figure on the way needs more than 38 digits, or an amount more than 64 bits of minor units.
    case overflow
    /// The usage is not what the price needs; see ``Rating/need(of:)``.
    case wrongUsage(UsageNeed)
    /// The price includes the plan's quota, and its limit was not given.
    case quotaUnknown
    /// Spend limits are amounts of money, and no currency was given.
    case currencyUnknown
}

// Arithmetic whose overflow is a flaw of rating.

extension ExactDecimal {
    func plus(_ other: ExactDecimal) throws(RatingFlaw) -> ExactDecimal {
        do { return try adding(other) } catch { throw .overflow }
    }

    func minus(_ other: ExactDecimal) throws(RatingFlaw) -> ExactDecimal {
        do { return try subtracting(other) } catch { throw .overflow }
    }

    func times(_ other: ExactDecimal) throws(RatingFlaw) -> ExactDecimal {
        do { return try multiplied(by: other) } catch { throw .overflow }
    }

    /// So many percent of it.
    func share(percent: ExactDecimal) throws(RatingFlaw) -> ExactDecimal {
        do { return try multiplied(by: percent.hundredth()) } catch { throw .overflow }
    }

    /// How often a size goes into it, in whole numbers.
    func blocks(of size: ExactDecimal, _ rounding: Rounding) throws(RatingFlaw) -> ExactDecimal {
        do { return try divided(by: size, toPlaces: 0, rounding) } catch { throw .overflow }
    }

    func money(in currency: Currency) throws(RatingFlaw) -> Money {
        do { return try Money(rounding: self, in: currency) } catch { throw .overflow }
    }
}

extension Money {
    func plus(_ other: Money) throws(RatingFlaw) -> Money {
        do { return try adding(other) } catch { throw .overflow }
    }

    func minus(_ other: Money) throws(RatingFlaw) -> Money {
        do { return try subtracting(other) } catch { throw .overflow }
    }
}
