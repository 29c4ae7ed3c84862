package import WeirPrimitives

/// Why a line's amount is what it is: data from which it can be shown, and computed again.
package struct RatingExplanation: Sendable, Hashable {
    package var model: ChargeModel.Name
    /// One, or one for each bucket.
    package var sections: [RatedSection]

    package init(model: ChargeModel.Name, sections: [RatedSection]) {
        self.model = model
        self.sections = sections
    }

    /// The amount, computed from the explanation alone.
    package func amount() throws(RatingFlaw) -> ExactDecimal {
        var sum = ExactDecimal.zero
        for section in sections { sum = try sum.plus(section.amount()) }
        return sum
    }
}

/// The pricing of one quantity.
package struct RatedSection: Sendable, Hashable {
    /// When the bucket began; nil for a whole period.
    package var start: Timestamp?
    package var quantity: RatedQuantity
    /// What is added up.
    package var parts: [RatedPart]

    package init(start: Timestamp? = nil, quantity: RatedQuantity, parts: [RatedPart]) {
        self.start = start
        self.quantity = quantity
        self.parts = parts
    }

    package func amount() throws(RatingFlaw) -> ExactDecimal {
        var sum = ExactDecimal.zero
        for part in parts { sum = try sum.plus(part.amount()) }
        return sum
    }
}

/// From what the meter says to what is charged.
package struct RatedQuantity: Sendable, Hashable {
    /// The meter's aggregate, or the seats.
    package var metered: ExactDecimal
    /// Units within the included quota, in the meter's units.
    package var withinQuota: ExactDecimal
    /// In the units of the price, before rounding; nil without a conversion, or when it has no end as a decimal.
    package var converted: ExactDecimal?
    /// Units that are free, after conversion.
    package var free: ExactDecimal
    /// What is priced; usage below zero is priced as none, unless it is money.
    package var billable: ExactDecimal
    /// For volume: what selected the tier, when it is not what is priced.
    package var tierSelection: ExactDecimal?

    package init(
        metered: ExactDecimal,
        withinQuota: ExactDecimal = .zero,
        converted: ExactDecimal? = nil,
        free: ExactDecimal = .zero,
        billable: ExactDecimal,
        tierSelection: ExactDecimal? = nil
    ) {
        self.metered = metered
        self.withinQuota = withinQuota
        self.converted = converted
        self.free = free
        self.billable = billable
        self.tierSelection = tierSelection
    }

    /// A quantity that is priced as it is.
    package init(_ quantity: ExactDecimal) { self.init(metered: quantity, billable: quantity) }
}

/// One summand of an amount, with its factors.
package enum RatedPart: Sendable, Hashable {
    /// A fixed amount.
    case fixed(ExactDecimal)
    /// Units, each at one price.
    case units(ExactDecimal, at: ExactDecimal)
    case tier(RatedTier)
    case packages(RatedPackages)
    case percentage(RatedPercentage)
    /// Amounts that were priced already; the count is nil when only their sum is known.
    case priced(amount: ExactDecimal, events: Int?)
    case capacity(RatedCapacity)

    package func amount() throws(RatingFlaw) -> ExactDecimal {
        switch self {
        case .fixed(let amount): amount
        case .units(let units, let unitAmount): try units.times(unitAmount)
        case .tier(let tier): try tier.amount()
        case .packages(let packages): try packages.packages.times(packages.packageAmount)
        case .percentage(let percentage): try percentage.amount()
        case .priced(let amount, _): amount
        case .capacity(let capacity): capacity.amount
        }
    }
}

/// The units that a tier prices.
package struct RatedTier: Sendable, Hashable {
    package enum Rate: Sendable, Hashable {
        /// Each unit.
        case unit(ExactDecimal)
        /// Each started block of a size.
        case block(size: ExactDecimal, blocks: ExactDecimal, amount: ExactDecimal)
        /// A share of the units, which are money.
        case percent(ExactDecimal)
    }

    /// From 1.
    package var number: Int
    package var units: ExactDecimal
    package var rate: Rate
    /// Zero when it is not charged.
    package var flatAmount: ExactDecimal
    /// The most that the tier charges.
    package var maximumAmount: ExactDecimal?

    package init(
        number: Int,
        units: ExactDecimal,
        rate: Rate,
        flatAmount: ExactDecimal,
        maximumAmount: ExactDecimal? = nil
    ) {
        self.number = number
        self.units = units
        self.rate = rate
        self.flatAmount = flatAmount
        self.maximumAmount = maximumAmount
    }

    /// What the units come to, without flat amount and cap.
    package func usageAmount() throws(RatingFlaw) -> ExactDecimal {
        switch rate {
        case .unit(let amount): try units.times(amount)
        case .block(_, let blocks, let amount): try blocks.times(amount)
        case .percent(let percent): try units.share(percent: percent)
        }
    }

    package func amount() throws(RatingFlaw) -> ExactDecimal {
        let amount = try usageAmount().plus(flatAmount)
        return maximumAmount.map { min(amount, $0) } ?? amount
    }
}

/// Whole packages.
package struct RatedPackages: Sendable, Hashable {
    package var paidUnits: ExactDecimal
    package var size: ExactDecimal
    package var packages: ExactDecimal
    package var packageAmount: ExactDecimal

    package init(paidUnits: ExactDecimal, size: ExactDecimal, packages: ExactDecimal, packageAmount: ExactDecimal) {
        self.paidUnits = paidUnits
        self.size = size
        self.packages = packages
        self.packageAmount = packageAmount
    }
}

/// A share of amounts, with terms for each event.
package struct RatedPercentage: Sendable, Hashable {
    package var ratePercent: ExactDecimal
    package var paidAmount: ExactDecimal
    package var freeAmount: ExactDecimal
    /// nil when only the sum of the events is known.
    package var paidEvents: Int?
    package var freeEvents: Int?
    package var fixedPerEvent: ExactDecimal
    /// Events that paid it.
    package var fixedEvents: Int
    /// What raising events to the least adds in all.
    package var raised: ExactDecimal
    /// What cutting events to the most takes off in all.
    package var cut: ExactDecimal

    package init(
        ratePercent: ExactDecimal,
        paidAmount: ExactDecimal = .zero,
        freeAmount: ExactDecimal = .zero,
        paidEvents: Int? = nil,
        freeEvents: Int? = nil,
        fixedPerEvent: ExactDecimal = .zero,
        fixedEvents: Int = 0,
        raised: ExactDecimal = .zero,
        cut: ExactDecimal = .zero
    ) {
        self.ratePercent = ratePercent
        self.paidAmount = paidAmount
        self.freeAmount = freeAmount
        self.paidEvents = paidEvents
        self.freeEvents = freeEvents
        self.fixedPerEvent = fixedPerEvent
        self.fixedEvents = fixedEvents
        self.raised = raised
        self.cut = cut
    }

    package func amount() throws(RatingFlaw) -> ExactDecimal {
        let share = try paidAmount.share(percent: ratePercent)
        let fixed = try fixedPerEvent.times(ExactDecimal(Int64(fixedEvents)))
        return try share.plus(fixed).plus(raised).minus(cut)
    }
}

/// The tier that covers a period's peaks.
package struct RatedCapacity: Sendable, Hashable {
    /// From 1.
    package var tier: Int
    package var amount: ExactDecimal
    package var peaks: [String: ExactDecimal]
    /// No tier covers the peaks, so the last one stands.
    package var isBeyondLastTier: Bool

    package init(tier: Int, amount: ExactDecimal, peaks: [String: ExactDecimal], isBeyondLastTier: Bool) {
        self.tier = tier
        self.amount = amount
        self.peaks = peaks
        self.isBeyondLastTier = isBeyondLastTier
    }
}
