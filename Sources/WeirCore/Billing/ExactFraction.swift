import BigInt
package import WeirPrimitives

/// A rational number held exactly: what amounts are until they become money.
///
/// Shares of a period (17 of 31 days) and shares of a discount are no decimals, so a decimal would round them. Numerator
/// and denominator have any number of digits, hence nothing overflows; they are kept in lowest terms, so equal values
/// are equal and hash alike.
package struct ExactFraction: Sendable, Hashable {
    private let numerator: BigInt
    /// Greater than zero.
    private let denominator: BigInt

    package static let zero = ExactFraction(0)
    package static let one = ExactFraction(1)

    private init(numerator: BigInt, denominator: BigInt) {
        guard denominator != 1, !numerator.isZero else {
            self.numerator = numerator
            self.denominator = 1
            return
        }
        let divisor = Self.commonDivisor(numerator.magnitude, denominator.magnitude)
        self.numerator = divisor == 1 ? numerator : numerator / divisor
        self.denominator = divisor == 1 ? denominator : denominator / divisor
    }

    /// The greatest common divisor; of numbers of one word, as nearly all are, without making others on the way.
    private static func commonDivisor(_ left: BigUInt, _ right: BigUInt) -> BigInt {
        guard var large = UInt64(exactly: left), var small = UInt64(exactly: right) else {
            return BigInt(left.greatestCommonDivisor(with: right))
        }
        while small != 0 { (large, small) = (small, large % small) }
        return BigInt(large)
    }

    package init(_ integer: Int64) {
        numerator = BigInt(integer)
        denominator = 1
    }

    /// - Precondition: `divisor` is greater than zero.
    package init(_ dividend: Int64, over divisor: Int64) {
        precondition(divisor > 0, "A fraction needs a positive denominator.")
        self.init(numerator: BigInt(dividend), denominator: BigInt(divisor))
    }

    package init(_ decimal: ExactDecimal) {
        self.init(
            numerator: Self.integer(decimal.coefficient),
            denominator: Self.integer(PowersOfTen.value(decimal.scale))
        )
    }

    package init(_ quantity: Quantity) { self.init(quantity.decimal) }

    /// The amount in major units of its currency.
    package init(_ money: Money) { self.init(money.decimal) }

    package init(_ value: AggregateValue) {
        self.init(
            numerator: Self.integer(value.numerator),
            denominator: Self.integer(value.denominator) * Self.integer(PowersOfTen.value(Quantity.decimals))
        )
    }

    /// By sign and magnitude: the package reads a negative integer of two words wrongly.
    private static func integer(_ value: Int128) -> BigInt {
        BigInt(sign: value < 0 ? .minus : .plus, magnitude: BigUInt(value.magnitude))
    }

    /// The opposite way; nil when it does not fit.
    private static func int128(_ value: BigInt) -> Int128? {
        guard let magnitude = UInt128(exactly: value.magnitude) else { return nil }
        guard value.sign == .minus else { return Int128(exactly: magnitude) }
        if magnitude == Int128.min.magnitude { return .min }
        return Int128(exactly: magnitude).map { -$0 }
    }

    /// Hundredths of a percentage: 20 becomes one fifth.
    package init(percent: ExactDecimal) {
        self = ExactFraction(percent) / ExactFraction(100)
    }

    /// Both parts in lowest terms; nil when one of them does not fit 64 bits.
    package var ratio: (dividend: Int64, divisor: Int64)? {
        guard let dividend = Int64(exactly: numerator), let divisor = Int64(exactly: denominator) else { return nil }
        return (dividend, divisor)
    }

    package var isZero: Bool { numerator.isZero }
    package var isNegative: Bool { numerator.sign == .minus }
    package var magnitude: ExactFraction { isNegative ? -self : self }

    package static func + (left: ExactFraction, right: ExactFraction) -> ExactFraction {
        if left.denominator == right.denominator {
            return ExactFraction(numerator: left.numerator + right.numerator, denominator: left.denominator)
        }
        return ExactFraction(
            numerator: left.numerator * right.denominator + right.numerator * left.denominator,
            denominator: left.denominator * right.denominator
        )
    }

    package static prefix func - (value: ExactFraction) -> ExactFraction {
        ExactFraction(numerator: -value.numerator, denominator: value.denominator)
    }

    package static func - (left: ExactFraction, right: ExactFraction) -> ExactFraction { left + -right }

    package static func += (left: inout ExactFraction, right: ExactFraction) { left = left + right }

    package static func -= (left: inout ExactFraction, right: ExactFraction) { left = left - right }

    package static func * (left: ExactFraction, right: ExactFraction) -> ExactFraction {
        ExactFraction(
            numerator: left.numerator * right.numerator,
            denominator: left.denominator * right.denominator
        )
    }

    /// - Precondition: `right` is not zero.
    package static func / (left: ExactFraction, right: ExactFraction) -> ExactFraction {
        precondition(!right.isZero, "A fraction is not divided by zero.")
        let numerator = left.numerator * right.denominator
        let denominator = left.denominator * right.numerator
        return denominator.sign == .minus
            ? ExactFraction(numerator: -numerator, denominator: -denominator)
            : ExactFraction(numerator: numerator, denominator: denominator)
    }

    /// The value as a count of `10^-places`, rounded once; nil when the count does not fit 128 bits.
    ///
    /// - Precondition: `places` is 0 to 38.
    package func units(ofPlaces places: Int, _ rounding: Rounding = .halfAwayFromZero) -> Int128? {
        let scaled = numerator * Self.integer(PowersOfTen.value(places))
        var (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: denominator)
        if !remainder.isZero {
            let isNegative = remainder.sign == .minus
            switch rounding {
            case .towardsZero: break
            case .up: if !isNegative { quotient += 1 }
            case .down: if isNegative { quotient -= 1 }
            case .halfAwayFromZero:
                if remainder.magnitude << 1 >= denominator.magnitude { quotient += isNegative ? -1 : 1 }
            }
        }
        return Self.int128(quotient)
    }

    /// The value rounded once to a number of decimal places; nil when it needs over 38 digits.
    package func rounded(toPlaces places: Int, _ rounding: Rounding = .halfAwayFromZero) -> ExactDecimal? {
        units(ofPlaces: places, rounding).map { ExactDecimal(coefficient: $0, scale: places) }
    }
}

extension ExactFraction: Comparable {
    package static func < (left: ExactFraction, right: ExactFraction) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension ExactFraction: CustomStringConvertible {
    /// In lowest terms: `17/31`, or `3` when it is whole.
    package var description: String {
        denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
    }

    /// Reads what ``description`` writes, in lowest terms or not; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let numerator = BigInt(String(parts[0])) else { return nil }
        guard parts.count == 2 else {
            self.init(numerator: numerator, denominator: 1)
            return
        }
        guard let denominator = BigInt(String(parts[1])), denominator > 0 else { return nil }
        self.init(numerator: numerator, denominator: denominator)
    }
}

extension Money {
    /// Rounds an exact amount in major units to the minor unit; see ``Money/init(rounding:in:_:)-(ExactDecimal,_,_)``.
    ///
    /// - Throws: ``MoneyError/overflow`` when the result does not fit 64 bits.
    package init(
        rounding amount: ExactFraction,
        in currency: Currency,
        _ rounding: Rounding = .halfAwayFromZero
    ) throws(MoneyError) {
        guard let units = amount.units(ofPlaces: currency.minorDigits, rounding), let minorUnits = Int64(exactly: units)
        else { throw .overflow }
        self.init(minorUnits: minorUnits, currency: currency)
    }
}
