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
    /// The quantity is the contract's number of seats; `per: "seat"` in the API.
    package var perSeat: Bool
    /// Only units above the plan's quota are charged; `included: "quota"` in the API.
    package var includesQuota: Bool
    /// How the meter's units become those that are priced; nil prices the meter's own.
    package var unitConversion: UnitConversion?
    /// Units of a period, or of a bucket, that are not charged, after conversion; nil charges all.
    package var freeUnits: ExactDecimal?
    /// What is priced alone instead of the whole period; nil prices the period's total.
    package var bucket: PriceBucket?
    /// Least and most that the price charges a period, in major units.
    package var spend: SpendLimits

    package init(
        key: String,
        name: String? = nil,
        model: ChargeModel,
        interval: BillingInterval = .month,
        timing: PriceTiming = .arrears,
        currency: Currency? = nil,
        meter: String? = nil,
        perSeat: Bool = false,
        includesQuota: Bool = false,
        unitConversion: UnitConversion? = nil,
        freeUnits: ExactDecimal? = nil,
        bucket: PriceBucket? = nil,
        spend: SpendLimits = .none
    ) {
        self.key = key
        self.name = name
        self.model = model
        self.interval = interval
        self.timing = timing
        self.currency = currency
        self.meter = meter
        self.perSeat = perSeat
        self.includesQuota = includesQuota
        self.unitConversion = unitConversion
        self.freeUnits = freeUnits
        self.bucket = bucket
        self.spend = spend
    }
}

extension Price {
    /// What each seat costs a period, of a price that is charged at its start; nil for any other price.
    package var seatAmountInAdvance: ExactDecimal? {
        guard perSeat, timing == .advance, freeUnits == nil, spend.isEmpty, case .perUnit(let charge) = model else {
            return nil
        }
        return charge
    }
}

package enum PriceTiming: String, Sendable, CaseIterable {
    /// Charged at the start of the period.
    case advance
    /// Charged at its end.
    case arrears
}

/// What a price is applied to alone; the amounts are added up.
package enum PriceBucket: String, Sendable, CaseIterable {
    /// Local hours, days, weeks from Monday and months; tiers and free units begin anew in each.
    case hour, day, week, month
    /// Each combination of the meter's group keys, with its own line.
    case group
}

/// The least and the most that is charged for a period, in major units.
package struct SpendLimits: Sendable, Hashable {
    /// What is missing at the end of the period is charged as a true-up.
    package var minimum: ExactDecimal?
    /// What goes beyond is taken off again.
    package var maximum: ExactDecimal?

    package static let none = SpendLimits()

    package init(minimum: ExactDecimal? = nil, maximum: ExactDecimal? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }

    package var isEmpty: Bool { minimum == nil && maximum == nil }
}

/// What a customer commits to spend on all of a plan's prices together.
package struct PlanCommitment: Sendable, Hashable {
    /// In major units of the plan's currency; at least one of the two is there.
    package var spend: SpendLimits
    /// For how long it holds each time.
    package var interval: BillingInterval

    package init(spend: SpendLimits, interval: BillingInterval = .month) {
        self.spend = spend
        self.interval = interval
    }
}
