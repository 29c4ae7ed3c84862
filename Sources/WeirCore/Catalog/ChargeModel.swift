package import WeirPrimitives

/// How a quantity becomes an amount.
///
/// Amounts are exact decimals in major units of the price's currency.
package enum ChargeModel: Sendable, Hashable {
    /// One amount, whatever the quantity.
    case flat(amount: ExactDecimal)
    case perUnit(unitAmount: ExactDecimal)
    /// Each tier prices the units that fall in it.
    case graduated(TierSchedule)
    /// The one tier that contains the total prices all units.
    case volume(TierSchedule)
    case package(PackageCharge)
    /// A share of the amounts that the events carry.
    case percentage(PercentageCharge)
    /// Tiers of percentages over the summed amount.
    case graduatedPercentage(PercentageSchedule)
    /// The events carry amounts already priced; they are summed.
    case dynamic
    /// The quantity is money; it is multiplied.
    case multiplier(ExactDecimal)
    /// The amount of the lowest tier that covers all peaks.
    case capacity([CapacityTier])
    /// A rate card: unit prices by properties of the usage.
    case dimensional(RateCard)

    /// The name in the API.
    package var name: Name {
        switch self {
        case .flat: .flat
        case .perUnit: .perUnit
        case .graduated: .graduated
        case .volume: .volume
        case .package: .package
        case .percentage: .percentage
        case .graduatedPercentage: .graduatedPercentage
        case .dynamic: .dynamic
        case .multiplier: .multiplier
        case .capacity: .capacity
        case .dimensional: .dimensional
        }
    }

    package enum Name: String, Sendable, CaseIterable {
        case flat
        case perUnit = "per_unit"
        case graduated
        case volume
        case package
        case percentage
        case graduatedPercentage = "graduated_percentage"
        case dynamic
        case multiplier
        case capacity
        case dimensional

        /// Whether a price of the model depends on a quantity: all but flat do.
        package var needsQuantity: Bool { self != .flat }

        /// Whether the quantity may be a number of seats instead of a meter's.
        package var allowsSeats: Bool {
            switch self {
            case .perUnit, .graduated, .volume, .package: true
            case .flat, .percentage, .graduatedPercentage, .dynamic, .multiplier, .capacity, .dimensional: false
            }
        }

        /// Whether the model prices one quantity at a time, so that units can be free, included or put in buckets.
        package var pricesUnits: Bool {
            switch self {
            case .perUnit, .graduated, .volume, .package, .graduatedPercentage, .multiplier: true
            case .flat, .percentage, .dynamic, .capacity, .dimensional: false
            }
        }
    }
}

/// The tiers of a graduated or volume price, lowest first.
package struct TierSchedule: Sendable, Hashable {
    package var tiers: [PriceTier]
    /// The first tier's flat amount is charged at quantity zero too.
    package var zeroQuantityChargesFirstTierFlat: Bool

    package init(tiers: [PriceTier], zeroQuantityChargesFirstTierFlat: Bool = false) {
        self.tiers = tiers
        self.zeroQuantityChargesFirstTierFlat = zeroQuantityChargesFirstTierFlat
    }
}

package struct PriceTier: Sendable, Hashable {
    /// Inclusive and cumulative; nil has no upper bound.
    ///
    /// Above a bounded last tier that tier goes on.
    package var upTo: ExactDecimal?
    package var unitAmount: ExactDecimal
    package var flatAmount: ExactDecimal?
    /// The unit amount is per started block of this size.
    package var packageSize: ExactDecimal?
    /// Caps the tier's amount.
    package var maximumAmount: ExactDecimal?

    package init(
        upTo: ExactDecimal?,
        unitAmount: ExactDecimal,
        flatAmount: ExactDecimal? = nil,
        packageSize: ExactDecimal? = nil,
        maximumAmount: ExactDecimal? = nil
    ) {
        self.upTo = upTo
        self.unitAmount = unitAmount
        self.flatAmount = flatAmount
        self.packageSize = packageSize
        self.maximumAmount = maximumAmount
    }
}

package struct PackageCharge: Sendable, Hashable {
    /// Units a package; greater than zero.
    package var size: ExactDecimal
    package var amount: ExactDecimal
    /// Started packages count whole (up, the default), or only full ones do (down).
    package var roundsUp: Bool

    package init(size: ExactDecimal, amount: ExactDecimal, roundsUp: Bool = true) {
        self.size = size
        self.amount = amount
        self.roundsUp = roundsUp
    }
}

package struct PercentageCharge: Sendable, Hashable {
    package var ratePercent: ExactDecimal
    /// On top of the share, for every event that is not free.
    package var fixedPerEvent: ExactDecimal?
    /// Events that are free, as long as their amounts are within `freeAmount`.
    package var freeEvents: Int?
    /// Amount that is free, as long as its events are within `freeEvents`.
    ///
    /// The first event that goes beyond either ends the free allowance; of an event that crosses the amount, only what
    /// lies above is charged.
    package var freeAmount: ExactDecimal?
    /// Least and most that an event is charged that is not free.
    package var minimumPerEvent: ExactDecimal?
    package var maximumPerEvent: ExactDecimal?

    /// Whether the amount of each event matters, and not only their sum.
    package var needsEvents: Bool {
        fixedPerEvent != nil || freeEvents != nil || freeAmount != nil || minimumPerEvent != nil
            || maximumPerEvent != nil
    }

    package init(
        ratePercent: ExactDecimal,
        fixedPerEvent: ExactDecimal? = nil,
        freeEvents: Int? = nil,
        freeAmount: ExactDecimal? = nil,
        minimumPerEvent: ExactDecimal? = nil,
        maximumPerEvent: ExactDecimal? = nil
    ) {
        self.ratePercent = ratePercent
        self.fixedPerEvent = fixedPerEvent
        self.freeEvents = freeEvents
        self.freeAmount = freeAmount
        self.minimumPerEvent = minimumPerEvent
        self.maximumPerEvent = maximumPerEvent
    }
}

/// The tiers of a graduated percentage, lowest first.
package struct PercentageSchedule: Sendable, Hashable {
    package var tiers: [PercentageTier]
    /// The first tier's flat amount is charged at quantity zero too.
    package var zeroQuantityChargesFirstTierFlat: Bool

    package init(tiers: [PercentageTier], zeroQuantityChargesFirstTierFlat: Bool = false) {
        self.tiers = tiers
        self.zeroQuantityChargesFirstTierFlat = zeroQuantityChargesFirstTierFlat
    }
}

package struct PercentageTier: Sendable, Hashable {
    /// Inclusive and cumulative; nil has no upper bound.
    package var upTo: ExactDecimal?
    package var ratePercent: ExactDecimal
    package var flatAmount: ExactDecimal?

    package init(upTo: ExactDecimal?, ratePercent: ExactDecimal, flatAmount: ExactDecimal? = nil) {
        self.upTo = upTo
        self.ratePercent = ratePercent
        self.flatAmount = flatAmount
    }
}

package struct CapacityTier: Sendable, Hashable {
    package var amount: ExactDecimal
    /// The peak of each unit that the tier covers; a unit not named is not limited.
    ///
    /// A unit is a value of the meter's group key. Without a group key there is one unit, whatever it is called.
    package var limits: [String: ExactDecimal]

    package init(amount: ExactDecimal, limits: [String: ExactDecimal]) {
        self.amount = amount
        self.limits = limits
    }
}

package struct RateCard: Sendable, Hashable {
    /// The first that matches prices the unit.
    package var rates: [DimensionalRate]
    /// The unit amount of what matches none; nil leaves it unpriced, which is then reported.
    package var fallback: ExactDecimal?

    package init(rates: [DimensionalRate], fallback: ExactDecimal? = nil) {
        self.rates = rates
        self.fallback = fallback
    }
}

package struct DimensionalRate: Sendable, Hashable {
    /// Values that group keys of the meter must have, all of them.
    package var match: [String: String]
    package var unitAmount: ExactDecimal

    package init(match: [String: String], unitAmount: ExactDecimal) {
        self.match = match
        self.unitAmount = unitAmount
    }
}
