package import WeirCore
package import WeirPrimitives

/// What is to be estimated.
package struct EstimatePrices: Sendable {
    /// Where the prices come from.
    package enum Offer: Sendable {
        /// The current version of a plan.
        case plan(PlanKey)
        /// Terms that no plan has yet.
        case terms(UpsertPlan.Changes)
    }

    /// What the prices are applied to.
    package enum Given: Sendable {
        /// Usage by price key; a price that is not named has none.
        case usage([String: GivenUsage])
        case events([LooseEvent])
    }

    package var offer: Offer
    /// As a contract would have them.
    package var overrides: [PriceOverride]
    package var given: Given
    /// The quantity of prices per seat.
    package var seats: ExactDecimal
    /// The period; needed for time-weighted meters.
    package var period: TimeRange?
    /// The zone of buckets; nil means the workspace's.
    package var timeZone: String?

    package static let maximumEvents = 10_000

    package init(
        offer: Offer,
        overrides: [PriceOverride] = [],
        given: Given,
        seats: ExactDecimal = ExactDecimal(1),
        period: TimeRange? = nil,
        timeZone: String? = nil
    ) {
        self.offer = offer
        self.overrides = overrides
        self.given = given
        self.seats = seats
        self.period = period
        self.timeZone = timeZone
    }
}

/// Usage of one price, as a request gives it.
package struct GivenUsage: Sendable, Hashable {
    package var usage: RatedUsage
    /// What of it was charged before.
    package var prior: RatedUsage?
    package var tierSelectionQuantity: ExactDecimal?

    package init(usage: RatedUsage, prior: RatedUsage? = nil, tierSelectionQuantity: ExactDecimal? = nil) {
        self.usage = usage
        self.prior = prior
        self.tierSelectionQuantity = tierSelectionQuantity
    }
}

/// What prices come to, for one period of each.
package struct PriceEstimate: Sendable {
    package struct Item: Sendable {
        package var price: Price
        package var currency: Currency
        package var rated: RatedPrice
        /// Of the lines together.
        package var total: Money

        package init(price: Price, currency: Currency, rated: RatedPrice, total: Money) {
            self.price = price
            self.currency = currency
            self.rated = rated
            self.total = total
        }
    }

    /// An event that no price counts.
    package struct UncountedEvent: Sendable, Hashable {
        /// Its place in the request.
        package var index: Int
        package var reason: String

        package init(index: Int, reason: String) {
            self.index = index
            self.reason = reason
        }
    }

    package var plan: PlanKey?
    /// In the order of the plan's prices.
    package var items: [Item]
    /// What the plan's commitment adds and takes off, over prices of its interval.
    package var commitment: SpendSettlement?
    /// By currency, the commitment counted.
    package var totals: [Money]
    package var uncounted: [UncountedEvent]

    package init(
        plan: PlanKey?,
        items: [Item],
        commitment: SpendSettlement?,
        totals: [Money],
        uncounted: [UncountedEvent]
    ) {
        self.plan = plan
        self.items = items
        self.commitment = commitment
        self.totals = totals
        self.uncounted = uncounted
    }
}
