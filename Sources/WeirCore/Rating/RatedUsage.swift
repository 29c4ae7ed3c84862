package import WeirPrimitives

/// What of a period's usage a price needs, so that a caller loads exactly that.
package enum UsageNeed: Sendable, Hashable {
    /// The price does not depend on usage.
    case nothing
    /// The contract's number of seats.
    case seats
    /// The meter's aggregate over the period.
    case total
    /// The aggregate of each combination of the meter's group keys.
    case groups
    /// The amount of each event that the meter counts, in the order of their times; of equal ones, as received.
    case events
    /// The highest value of each unit; a unit is a value of the meter's one group key.
    case peaks
    /// The aggregate of each local window of the period.
    case buckets(UsageWindow)
    /// The aggregate of each quota period in the period.
    case quotaPeriods
}

/// Usage of a period in the form that a price needs.
///
/// Quantities are what usage questions show: aggregates with at most 9 decimals.
package enum RatedUsage: Sendable, Hashable {
    /// For ``UsageNeed/nothing``.
    case nothing
    /// For ``UsageNeed/total`` and ``UsageNeed/seats``; also for one quota period that is the whole period.
    case total(ExactDecimal)
    /// For ``UsageNeed/groups``.
    case groups([GroupUsage])
    /// For ``UsageNeed/events``.
    case events([ExactDecimal])
    /// For ``UsageNeed/peaks``.
    case peaks([String: ExactDecimal])
    /// For ``UsageNeed/buckets(_:)`` and ``UsageNeed/quotaPeriods``; those without usage may be left out.
    case buckets([BucketUsage])

    /// The unit of peaks of a meter without group key, which any limit is for.
    package static let onlyUnit = ""
}

/// The value that usage has of one group key.
package struct GroupValue: Sendable, Hashable {
    package var key: String
    /// nil for events without the property.
    package var value: String?

    /// How a missing value is shown.
    package static let missing = "–"

    package init(key: String, value: String?) {
        self.key = key
        self.value = value
    }
}

/// Usage of one combination of a meter's group keys.
package struct GroupUsage: Sendable, Hashable {
    /// One value for each of the meter's group keys, in their order.
    package var group: [GroupValue]
    package var quantity: ExactDecimal

    package init(group: [GroupValue], quantity: ExactDecimal) {
        self.group = group
        self.quantity = quantity
    }
}

/// Usage of one bucket or quota period.
package struct BucketUsage: Sendable, Hashable {
    package var start: Timestamp?
    package var quantity: ExactDecimal

    package init(start: Timestamp? = nil, quantity: ExactDecimal) {
        self.start = start
        self.quantity = quantity
    }
}

/// What rating needs to know beside price and usage.
package struct RatingTerms: Sendable, Hashable {
    /// What lines are called; nil takes the price's name, else its key.
    package var name: String?
    /// The currency of spend limits when the price has none of its own: the plan's.
    package var currency: Currency?
    /// For a volume price: the quantity that selects the tier, when it is not the one that is charged.
    ///
    /// A quantity prorated over part of a period is charged at the tier of the whole quantity.
    package var tierSelectionQuantity: ExactDecimal?
    /// The limit of the quota that the price includes, in the meter's units for each quota period.
    package var quotaLimit: ExactDecimal?
    /// What of the period's usage earlier lines have charged already, which is part of the usage too; nil for no line.
    ///
    /// A line for no usage is a prior too: it may have charged a flat amount.
    package var prior: RatedUsage?
    /// What earlier lines of the period came to, after their spend limits; nil for none.
    package var billed: Money?
    /// Whether the period ends with this; a minimum is charged then only.
    package var closesPeriod: Bool
    /// The part of the period for which spend limits hold.
    package var share: PeriodShare
    /// Whether lines for spend limits are made.
    package var settlesSpend: Bool

    package init(
        name: String? = nil,
        currency: Currency? = nil,
        tierSelectionQuantity: ExactDecimal? = nil,
        quotaLimit: ExactDecimal? = nil,
        prior: RatedUsage? = nil,
        billed: Money? = nil,
        closesPeriod: Bool = true,
        share: PeriodShare = .whole,
        settlesSpend: Bool = true
    ) {
        self.name = name
        self.currency = currency
        self.tierSelectionQuantity = tierSelectionQuantity
        self.quotaLimit = quotaLimit
        self.prior = prior
        self.billed = billed
        self.closesPeriod = closesPeriod
        self.share = share
        self.settlesSpend = settlesSpend
    }
}
