/// An exact amount of a meter's unit: an integer count of billionths (10^-9).
///
/// One quantity that enters the system lies within ±10^15 and has at most 9 decimals. Sums may grow far beyond that;
/// one that would leave the 128-bit range is reported as an overflow, never wrapped.
package struct Quantity: Sendable, Hashable {
    /// Count of billionths.
    package var billionths: Int128

    @inlinable
    package init(billionths: Int128) { self.billionths = billionths }

    /// Whole units.
    @inlinable
    package init(_ units: Int64) { billionths = Int128(units) * 1_000_000_000 }

    package static let zero = Quantity(billionths: 0)
    package static let one = Quantity(1)
    package static let decimals = 9
    /// The largest magnitude that may enter: 10^15 units.
    package static let inputLimit = Quantity(1_000_000_000_000_000)

    /// The quantity of a decimal that has at most 9 decimals and lies within ±10^15, else nil.
    package init?(exactly decimal: ExactDecimal) {
        guard let billionths = decimal.scaled(toPlaces: Self.decimals),
            billionths.magnitude <= Self.inputLimit.billionths.magnitude
        else { return nil }
        self.billionths = billionths
    }

    /// Reads decimal text that is within the input range, else nil.
    package init?(parsing text: some StringProtocol) {
        guard let decimal = ExactDecimal(parsing: text), let quantity = Quantity(exactly: decimal) else { return nil }
        self = quantity
    }

    /// The same value as a decimal.
    package var decimal: ExactDecimal {
        if let whole = integerValue { return ExactDecimal(whole) }
        return ExactDecimal(coefficient: billionths, scale: Self.decimals)
    }

    package var isInteger: Bool { billionths % 1_000_000_000 == 0 }

    /// The whole units when there is no fraction and they fit.
    package var integerValue: Int64? {
        // Most fit into one word, of which a division is many times cheaper.
        if let small = Int64(exactly: billionths) {
            let (units, rest) = small.quotientAndRemainder(dividingBy: 1_000_000_000)
            return rest == 0 ? units : nil
        }
        let (units, rest) = billionths.quotientAndRemainder(dividingBy: 1_000_000_000)
        return rest == 0 ? Int64(exactly: units) : nil
    }

    /// The sum; throws when it would leave the 128-bit range.
    @inlinable
    package func adding(_ other: Quantity) throws(QuantityOverflow) -> Quantity {
        let (sum, overflow) = billionths.addingReportingOverflow(other.billionths)
        if overflow { throw QuantityOverflow() }
        return Quantity(billionths: sum)
    }

    /// The difference; throws when it would leave the 128-bit range.
    @inlinable
    package func subtracting(_ other: Quantity) throws(QuantityOverflow) -> Quantity {
        let (difference, overflow) = billionths.subtractingReportingOverflow(other.billionths)
        if overflow { throw QuantityOverflow() }
        return Quantity(billionths: difference)
    }
}

/// A sum or product of quantities left the range that can be held exactly.
package struct QuantityOverflow: Error, Equatable {
    @inlinable
    package init() {}
}

extension Quantity: Comparable, CustomStringConvertible {
    @inlinable
    package static func < (left: Quantity, right: Quantity) -> Bool { left.billionths < right.billionths }

    /// Plain decimal text: `42`, `0.5`.
    package var description: String { decimal.description }
}
