/// The result of exact arithmetic needs more than 38 digits, so it cannot be held; it is never rounded instead.
package struct DecimalOverflow: Error, Equatable {
    package init() {}
}

extension ExactDecimal {
    /// The exact sum.
    package func adding(_ other: ExactDecimal) throws(DecimalOverflow) -> ExactDecimal {
        let places = max(scale, other.scale)
        guard let left = scaled(toPlaces: places), let right = other.scaled(toPlaces: places) else {
            throw DecimalOverflow()
        }
        let (sum, overflow) = left.addingReportingOverflow(right)
        if overflow { throw DecimalOverflow() }
        return ExactDecimal(coefficient: sum, scale: places)
    }

    /// The exact difference.
    package func subtracting(_ other: ExactDecimal) throws(DecimalOverflow) -> ExactDecimal {
        let places = max(scale, other.scale)
        guard let left = scaled(toPlaces: places), let right = other.scaled(toPlaces: places) else {
            throw DecimalOverflow()
        }
        let (difference, overflow) = left.subtractingReportingOverflow(right)
        if overflow { throw DecimalOverflow() }
        return ExactDecimal(coefficient: difference, scale: places)
    }

    /// The exact product.
    ///
    /// It is taken in 256 bits, so only a result that itself needs more than 38 digits overflows.
    package func multiplied(by other: ExactDecimal) throws(DecimalOverflow) -> ExactDecimal {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
        if !overflow, scale + other.scale <= Self.maximumScale {
            return ExactDecimal(coefficient: product, scale: scale + other.scale)
        }
        var wide = WideProduct(coefficient.magnitude, other.coefficient.magnitude)
        var places = scale + other.scale
        while places > 0, wide.high > 0 || places > Self.maximumScale || wide.low > Int128.max.magnitude {
            guard wide.divideByTen() else { throw DecimalOverflow() }
            places -= 1
        }
        guard wide.high == 0, let magnitude = Int128(exactly: wide.low) else { throw DecimalOverflow() }
        let isNegative = (coefficient < 0) != (other.coefficient < 0)
        return ExactDecimal(coefficient: isNegative ? -magnitude : magnitude, scale: places)
    }

    /// The hundredth part: what one percent is.
    package func hundredth() throws(DecimalOverflow) -> ExactDecimal {
        try multiplied(by: ExactDecimal(coefficient: 1, scale: 2))
    }

    /// The exact quotient; nil when it needs more than `maximumPlaces` decimals, or over 38 digits.
    ///
    /// - Precondition: `divisor` is greater than zero.
    package func dividedExactly(
        by divisor: ExactDecimal,
        maximumPlaces: Int = ExactDecimal.maximumScale
    ) -> ExactDecimal? {
        for places in 0...maximumPlaces {
            guard let (dividend, divisor) = fraction(over: divisor, places: places) else { return nil }
            let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
            if remainder == 0 { return ExactDecimal(coefficient: quotient, scale: places) }
        }
        return nil
    }

    /// The quotient rounded to decimal places, from the exact fraction: rounded once.
    ///
    /// - Precondition: `divisor` is greater than zero, `places` is 0 to 38.
    package func divided(
        by divisor: ExactDecimal,
        toPlaces places: Int,
        _ rounding: Rounding = .halfAwayFromZero
    ) throws(DecimalOverflow) -> ExactDecimal {
        guard let (dividend, divisor) = fraction(over: divisor, places: places) else { throw DecimalOverflow() }
        return ExactDecimal(coefficient: rounding.divide(dividend, by: divisor), scale: places)
    }

    /// The integers whose quotient is this value over another, in units of `10^-places`; nil when they do not fit.
    private func fraction(over divisor: ExactDecimal, places: Int) -> (dividend: Int128, divisor: Int128)? {
        precondition(divisor.coefficient > 0, "A division needs a positive divisor.")
        let shift = places - scale + divisor.scale
        guard abs(shift) <= Self.maximumScale else { return nil }
        let (dividend, first) = coefficient.multipliedReportingOverflow(by: PowersOfTen.value(max(shift, 0)))
        let (by, second) = divisor.coefficient.multipliedReportingOverflow(by: PowersOfTen.value(max(-shift, 0)))
        return first || second ? nil : (dividend, by)
    }
}

/// The 256-bit product of two 128-bit magnitudes.
private struct WideProduct {
    var high: UInt128
    var low: UInt128

    init(_ left: UInt128, _ right: UInt128) {
        (high, low) = left.multipliedFullWidth(by: right)
    }

    /// Divides by ten when there is no rest; says whether it did.
    mutating func divideByTen() -> Bool {
        let upper = high.quotientAndRemainder(dividingBy: 10)
        let lower = (10 as UInt128).dividingFullWidth((upper.remainder, low))
        guard lower.remainder == 0 else { return false }
        (high, low) = (upper.quotient, lower.quotient)
        return true
    }
}
