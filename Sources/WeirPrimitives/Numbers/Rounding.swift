/// How a value that does not fit is brought to the nearest representable one.
package enum Rounding: String, Sendable, CaseIterable {
    /// To the nearest; a tie goes away from zero. The rule for money.
    case halfAwayFromZero = "half_away_from_zero"
    /// Towards positive infinity.
    case up
    /// Towards negative infinity.
    case down
    /// Towards zero.
    case towardsZero = "towards_zero"

    /// Divides two integers and rounds the quotient by this rule.
    ///
    /// - Precondition: `divisor` is greater than zero.
    package func divide(_ dividend: Int128, by divisor: Int128) -> Int128 {
        precondition(divisor > 0, "A rounding division needs a positive divisor.")
        let (quotient, remainder) = Self.parts(dividend, divisor)
        if remainder == 0 { return quotient }
        switch self {
        case .towardsZero:
            return quotient
        case .up:
            return remainder > 0 ? quotient + 1 : quotient
        case .down:
            return remainder < 0 ? quotient - 1 : quotient
        case .halfAwayFromZero:
            // `divisor - |remainder|` cannot overflow, while doubling the remainder could.
            let isAtLeastHalf = remainder.magnitude >= (divisor - Int128(remainder.magnitude)).magnitude
            guard isAtLeastHalf else { return quotient }
            return remainder > 0 ? quotient + 1 : quotient - 1
        }
    }

    private static func parts(_ dividend: Int128, _ divisor: Int128) -> (quotient: Int128, remainder: Int128) {
        // Most numbers fit into one word, of which a division is many times cheaper.
        guard let small = Int64(exactly: dividend), let smallDivisor = Int64(exactly: divisor) else {
            return dividend.quotientAndRemainder(dividingBy: divisor)
        }
        let (quotient, remainder) = small.quotientAndRemainder(dividingBy: smallDivisor)
        return (Int128(quotient), Int128(remainder))
    }
}
