package import WeirPrimitives

/// Other amounts for one of a plan's prices, as a contract agrees them.
///
/// It changes how much is charged. What is charged, when and in which currency stays the plan's.
package struct PriceOverride: Sendable, Equatable {
    /// The price's key in the plan.
    package var key: String
    /// The amounts, of the price's own charge model; nil keeps them.
    package var model: ChargeModel?
    package var freeUnits: FieldChange<ExactDecimal>
    package var minimumSpend: FieldChange<ExactDecimal>
    package var maximumSpend: FieldChange<ExactDecimal>

    package init(
        key: String,
        model: ChargeModel? = nil,
        freeUnits: FieldChange<ExactDecimal> = .keep,
        minimumSpend: FieldChange<ExactDecimal> = .keep,
        maximumSpend: FieldChange<ExactDecimal> = .keep
    ) {
        self.key = key
        self.model = model
        self.freeUnits = freeUnits
        self.minimumSpend = minimumSpend
        self.maximumSpend = maximumSpend
    }

    /// The price under the override.
    package func applied(to price: Price) -> Price {
        var price = price
        if let model { price.model = model }
        price.freeUnits = freeUnits.applied(to: price.freeUnits)
        price.spend.minimum = minimumSpend.applied(to: price.spend.minimum)
        price.spend.maximum = maximumSpend.applied(to: price.spend.maximum)
        return price
    }
}

extension PlanTerms {
    /// The prices under a contract's overrides; what no override names stays.
    package func prices(under overrides: [PriceOverride]) -> [Price] {
        prices.map { price in overrides.first { $0.key == price.key }?.applied(to: price) ?? price }
    }
}
