/// An amount of money: an integer count of a currency's minor unit.
///
/// Amounts of different currencies never mix, and nothing wraps: both are errors.
package struct Money: Sendable, Hashable {
    /// Cents for EUR and USD, whole yen for JPY, fils for KWD; negative for a credit.
    package let minorUnits: Int64
    package let currency: Currency

    package init(minorUnits: Int64, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// Rounds an exact amount in major units (euros, yen) to the minor unit.
    ///
    /// This is the one place where an exact amount becomes money.
    ///
    /// - Throws: ``MoneyError/overflow`` when the result does not fit 64 bits.
    package init(
        rounding amount: ExactDecimal,
        in currency: Currency,
        _ rounding: Rounding = .halfAwayFromZero
    ) throws(MoneyError) {
        guard let rounded = amount.rounded(toPlaces: currency.minorDigits, rounding),
            let scaled = rounded.scaled(toPlaces: currency.minorDigits), let minorUnits = Int64(exactly: scaled)
        else { throw .overflow }
        self.init(minorUnits: minorUnits, currency: currency)
    }

    package static func zero(_ currency: Currency) -> Money { Money(minorUnits: 0, currency: currency) }

    package var isZero: Bool { minorUnits == 0 }
    package var isNegative: Bool { minorUnits < 0 }

    /// The amount in major units.
    package var decimal: ExactDecimal {
        ExactDecimal(coefficient: Int128(minorUnits), scale: currency.minorDigits)
    }

    package func adding(_ other: Money) throws(MoneyError) -> Money {
        try combined(with: other) { $0.addingReportingOverflow($1) }
    }

    package func subtracting(_ other: Money) throws(MoneyError) -> Money {
        try combined(with: other) { $0.subtractingReportingOverflow($1) }
    }

    package func negated() throws(MoneyError) -> Money {
        try Money.zero(currency).subtracting(self)
    }

    /// The sum of a list; zero of the currency for an empty one.
    package static func sum(_ amounts: some Sequence<Money>, in currency: Currency) throws(MoneyError) -> Money {
        var total = Money.zero(currency)
        for amount in amounts { total = try total.adding(amount) }
        return total
    }

    private func combined(
        with other: Money,
        by operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
    ) throws(MoneyError) -> Money {
        guard currency == other.currency else { throw .currencyMismatch(currency, other.currency) }
        let (result, overflow) = operation(minorUnits, other.minorUnits)
        if overflow { throw .overflow }
        return Money(minorUnits: result, currency: currency)
    }
}

extension Money {
    /// Splits the amount in proportion to weights, so that the parts add up to it exactly.
    ///
    /// Largest remainder: every part is first rounded towards zero, then the units left over go one each to the parts
    /// that lost most; among equal losses the earlier part wins, so the same input always splits alike. A negative
    /// amount splits as its positive mirror image.
    ///
    /// - Parameter weights: One per part, none negative, at least one above zero.
    /// - Returns: The parts, in the order of the weights.
    /// - Throws: ``MoneyError/invalidWeights`` when the weights are not as said.
    package func split(byWeights weights: [Int64]) throws(MoneyError) -> [Money] {
        let total = weights.reduce(Int128(0)) { $0 + Int128($1) }
        guard total > 0, weights.allSatisfy({ $0 >= 0 }) else { throw .invalidWeights }
        var parts: [Int128] = []
        var losses: [(loss: Int128, index: Int)] = []
        for (index, weight) in weights.enumerated() {
            // Two 63-bit magnitudes multiply within 126 bits.
            let (part, loss) = (Int128(minorUnits.magnitude) * Int128(weight)).quotientAndRemainder(dividingBy: total)
            parts.append(part)
            losses.append((loss, index))
        }
        let leftOver = Int(Int128(minorUnits.magnitude) - parts.reduce(0, +))
        losses.sort { ($1.loss, $0.index) < ($0.loss, $1.index) }
        for (_, index) in losses.prefix(leftOver) { parts[index] += 1 }
        return parts.map { part in
            Money(minorUnits: Int64(minorUnits < 0 ? -part : part), currency: currency)
        }
    }
}

extension Money: CustomStringConvertible {
    /// The amount with all its minor digits and the currency: `12.50 EUR`, `500 JPY`.
    package var description: String {
        let digits = String(minorUnits.magnitude)
        let places = currency.minorDigits
        let sign = minorUnits < 0 ? "-" : ""
        guard places > 0 else { return "\(sign)\(digits) \(currency)" }
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
        return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places)) \(currency)"
    }
}

/// Why an operation on money was refused.
package enum MoneyError: Error, Equatable {
    /// Two amounts of different currencies met.
    case currencyMismatch(Currency, Currency)
    /// The result does not fit 64 bits of minor units.
    case overflow
    /// A split needs weights that are not negative and not all zero.
    case invalidWeights
}
