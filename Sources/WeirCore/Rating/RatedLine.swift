package import WeirPrimitives

/// What a price comes to for a period's usage.
package struct RatedPrice: Sendable, Hashable {
    package var lines: [RatedLine]
    /// Usage that no rate of a rate card matches: it has no price, and must be shown to the operator.
    package var unpriced: [GroupUsage]

    package init(lines: [RatedLine], unpriced: [GroupUsage] = []) {
        self.lines = lines
        self.unpriced = unpriced
    }

    /// The exact sum of the lines.
    package func amount() throws(RatingFlaw) -> ExactDecimal {
        var sum = ExactDecimal.zero
        for line in lines { sum = try sum.plus(line.amount) }
        return sum
    }

    /// The sum of the lines, each of them rounded to the minor unit.
    package func money(in currency: Currency) throws(RatingFlaw) -> Money {
        var sum = Money.zero(currency)
        for line in lines { sum = try sum.plus(line.money(in: currency)) }
        return sum
    }
}

/// One line of what a price comes to.
package struct RatedLine: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        /// What the price charges.
        case charge
        /// What is taken off, so that the price does not come to more than its maximum.
        case maximumSpend = "maximum_spend"
        /// What is added, so that the price comes to its minimum.
        case minimumSpend = "minimum_spend"
    }

    package var priceKey: String
    package var kind: Kind
    /// The group keys and values that the line is for; empty when it is for all usage.
    package var group: [GroupValue]
    /// Name and values of the group: "API calls · eu · gpt-large".
    package var label: String
    /// What is charged for: units after quota, conversion and free units, or money for percentages; nil for spend limits.
    package var quantity: ExactDecimal?
    /// The price of one unit; nil when tiers, packages or shares make the amount.
    package var unitPrice: ExactDecimal?
    /// What this line charges, exact, in major units of the price's currency.
    package var amount: ExactDecimal
    /// What earlier lines of the period have charged for the same, exact.
    package var priorAmount: ExactDecimal
    /// How `priorAmount` and `amount` together come about; nil for spend limits.
    package var explanation: RatingExplanation?

    package init(
        priceKey: String,
        kind: Kind = .charge,
        group: [GroupValue] = [],
        label: String,
        quantity: ExactDecimal? = nil,
        unitPrice: ExactDecimal? = nil,
        amount: ExactDecimal,
        priorAmount: ExactDecimal = .zero,
        explanation: RatingExplanation? = nil
    ) {
        self.priceKey = priceKey
        self.kind = kind
        self.group = group
        self.label = label
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.amount = amount
        self.priorAmount = priorAmount
        self.explanation = explanation
    }

    /// The line as money.
    ///
    /// The rounded whole less the rounded part that was charged before, so that a period's lines add up to what one
    /// line for all of it would be, however often it was divided.
    package func money(in currency: Currency) throws(RatingFlaw) -> Money {
        let whole = try priorAmount.plus(amount).money(in: currency)
        return try whole.minus(priorAmount.money(in: currency))
    }
}
