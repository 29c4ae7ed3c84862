package import WeirPrimitives

/// The result of an aggregation, held as an exact fraction of billionths, so that it is rounded at most once.
package struct AggregateValue: Sendable, Hashable {
    /// Billionths of the unit, times `denominator`.
    package let numerator: Int128
    /// Greater than zero.
    package let denominator: Int128

    package static let zero = AggregateValue(.zero)

    package init(_ quantity: Quantity) {
        numerator = quantity.billionths
        denominator = 1
    }

    /// - Precondition: `denominator` is greater than zero.
    package init(numerator: Int128, denominator: Int128) {
        precondition(denominator > 0, "A fraction needs a positive denominator.")
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The value with at most 9 decimals, rounded half away from zero where there are more.
    package var quantity: Quantity {
        denominator == 1
            ? Quantity(billionths: numerator)
            : Quantity(billionths: Rounding.halfAwayFromZero.divide(numerator, by: denominator))
    }

    /// The value rounded to `places` decimals (up to 18; negative rounds to tens, hundreds); nil when it does not fit.
    ///
    /// The product with the power of ten is taken in 256 bits, so nothing is lost before the one rounding.
    package func rounded(toPlaces places: Int, _ rounding: Rounding) -> ExactDecimal? {
        let shift = places - Quantity.decimals
        if shift <= 0 {
            let (divisor, overflow) = denominator.multipliedReportingOverflow(by: PowersOfTen.value(min(-shift, 38)))
            if overflow { return nil }
            return decimal(units: rounding.divide(numerator, by: divisor), places: places)
        }
        let negative = numerator < 0
        let product = numerator.magnitude.multipliedFullWidth(by: PowersOfTen.value(min(shift, 38)).magnitude)
        guard product.high < denominator.magnitude else { return nil }
        let (quotient, remainder) = denominator.magnitude.dividingFullWidth(product)
        guard let whole = Int128(exactly: quotient) else { return nil }
        // The rest is rounded on its own: it is smaller than one unit, and has the sign of the whole.
        let rest = Int128(remainder)
        let signed = negative ? -whole : whole
        let carry = rounding.divide(negative ? -rest : rest, by: denominator)
        let (units, overflow) = signed.addingReportingOverflow(carry)
        return overflow ? nil : decimal(units: units, places: places)
    }

    private func decimal(units: Int128, places: Int) -> ExactDecimal? {
        guard places < 0 else { return ExactDecimal(coefficient: units, scale: min(places, ExactDecimal.maximumScale)) }
        let (product, overflow) = units.multipliedReportingOverflow(by: PowersOfTen.value(min(-places, 38)))
        return overflow ? nil : ExactDecimal(coefficient: product, scale: 0)
    }

    /// The value after a meter's rounding, if it has one, with at most 9 decimals.
    package func quantity(roundedBy rounding: AggregateRounding?) -> Quantity {
        guard let rounding, let decimal = rounded(toPlaces: rounding.places, rounding.rounding),
            let billionths = decimal.scaled(toPlaces: Quantity.decimals)
        else { return quantity }
        return Quantity(billionths: billionths)
    }
}
