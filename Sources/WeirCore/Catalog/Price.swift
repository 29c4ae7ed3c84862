package import WeirPrimitives

/// What a plan charges for, how, and how often.
package struct Price: Sendable, Hashable {
    /// Unique in the plan.
    ///
    /// See ``Slug`` for the grammar.
    package var key: String
    package var name: String?
    package var model: ChargeModel
    /// From one charge to the next.
    package var interval: BillingInterval
    package var timing: PriceTiming
    /// nil means the plan's.
    package var currency: Currency?
    /// Code of the meter whose quantity is priced; nil for a price that does not depend on usage.
    package var meter: String?
    /// Only units above the plan's quota are charged; `included: "quota"` in the API.
    package var includesQuota: Bool

    package init(
        key: String,
        name: String? = nil,
        model: ChargeModel,
        interval: BillingInterval = .month,
        timing: PriceTiming = .arrears,
        currency: Currency? = nil,
        meter: String? = nil,
        includesQuota: Bool = false
    ) {
        self.key = key
        self.name = name
        self.model = model
        self.interval = interval
        self.timing = timing
        self.currency = currency
        self.meter = meter
        self.includesQuota = includesQuota
    }
}

package enum PriceTiming: String, Sendable, CaseIterable {
    /// Charged at the start of the period.
    case advance
    /// Charged at its end.
    case arrears
}
