package import WeirPrimitives

/// A usage charge with what it comes to, and from what.
package struct PricedCharge: Sendable {
    package var charge: UsageCharge
    /// One, or for seats one for each stretch of time with the same number of them.
    package var parts: [Part]
    /// What the price's least and most spend add and take off.
    package var spend: [ChargeLine]
    /// Whether an event was counted for it.
    package var hasUsage: Bool

    /// A stretch of the charge's window that was rated at once.
    package struct Part: Sendable {
        package var window: TimeRange
        package var usage: RatedUsage
        package var terms: RatingTerms
        package var rated: RatedPrice
        /// How much of the rated amounts is charged: seats are prices of a whole period.
        package var share: ExactFraction
    }

    /// All lines, for the invoice.
    package var lines: [ChargeLine] {
        var lines: [ChargeLine] = []
        for part in parts {
            lines += part.rated.lines.map { line($0, part) }
            lines += part.rated.unpriced.compactMap { unpriced($0, part) }
        }
        return lines + spend
    }

    private var price: Price { charge.usage.price }

    private func line(_ rated: RatedLine, _ part: Part) -> ChargeLine {
        ChargeLine(
            kind: .usage,
            label: rated.label,
            priceKey: rated.priceKey,
            dimensions: Self.dimensions(rated.group),
            quantity: rated.quantity.flatMap(Self.quantity),
            unitPrice: rated.unitPrice,
            amount: ExactFraction(rated.amount) * part.share,
            servicePeriod: part.window,
            taxRates: charge.usage.taxRates
        )
    }

    /// Usage that nobody put a price on stands on the invoice all the same, at nothing, so that it is seen.
    private func unpriced(_ usage: GroupUsage, _ part: Part) -> ChargeLine? {
        guard usage.quantity != .zero else { return nil }
        let values = usage.group.map { $0.value ?? GroupValue.missing }
        return ChargeLine(
            kind: .usage,
            label: ([price.name ?? price.key] + values + ["no price"]).joined(separator: " · "),
            priceKey: price.key,
            dimensions: Self.dimensions(usage.group),
            quantity: Self.quantity(usage.quantity),
            amount: .zero,
            servicePeriod: part.window,
            taxRates: charge.usage.taxRates
        )
    }

    /// The values of group keys as lines show them.
    package static func dimensions(_ group: [GroupValue]) -> [String: String] {
        Dictionary(group.map { ($0.key, $0.value ?? GroupValue.missing) }) { first, _ in first }
    }

    /// A quantity as lines show it, with at most 9 decimals.
    static func quantity(_ decimal: ExactDecimal) -> Quantity? {
        decimal.rounded(toPlaces: Quantity.decimals).flatMap { Quantity(exactly: $0) }
    }
}
