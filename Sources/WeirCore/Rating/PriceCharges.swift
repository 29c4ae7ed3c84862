import WeirPrimitives

/// The charges of one price, by its model and the form of its usage.
struct PriceCharges {
    let price: Price
    let terms: RatingTerms

    func rated(_ usage: RatedUsage) throws(RatingFlaw) -> RatedPrice {
        switch price.model {
        case .flat(let amount):
            let section = RatedSection(quantity: RatedQuantity(ExactDecimal(1)), parts: [.fixed(amount)])
            return RatedPrice(lines: [try line([section], unitPrice: amount)])
        case .perUnit, .graduated, .volume, .package, .graduatedPercentage, .multiplier:
            return RatedPrice(lines: try unitLines(usage))
        case .percentage(let charge):
            return RatedPrice(lines: [try line([percentageSection(charge, usage)])])
        case .dynamic:
            return RatedPrice(lines: [try line([dynamicSection(usage)])])
        case .capacity(let tiers):
            return RatedPrice(lines: [try line([capacitySection(tiers, usage)])])
        case .dimensional(let card):
            guard case .groups(let groups) = usage else { throw mismatch }
            return try RateCardCharges(charges: self, card: card).rated(groups)
        }
    }

    var mismatch: RatingFlaw { .wrongUsage(Rating.need(of: price)) }

    // MARK: Lines

    func line(
        _ sections: [RatedSection],
        group: [GroupValue] = [],
        unitPrice: ExactDecimal? = nil
    ) throws(RatingFlaw) -> RatedLine {
        let explanation = RatingExplanation(model: price.model.name, sections: sections)
        var quantity = ExactDecimal.zero
        for section in sections { quantity = try quantity.plus(section.quantity.billable) }
        return RatedLine(
            priceKey: price.key,
            group: group,
            label: label(group),
            quantity: quantity,
            unitPrice: unitPrice,
            amount: try explanation.amount(),
            explanation: explanation
        )
    }

    /// The name, and what the line is for: "API calls · eu · gpt-large"; a missing value is a dash.
    private func label(_ group: [GroupValue]) -> String {
        ([terms.name ?? price.name ?? price.key] + group.map { $0.value ?? GroupValue.missing }).joined(
            separator: " · "
        )
    }

    private func unitLines(_ usage: RatedUsage) throws(RatingFlaw) -> [RatedLine] {
        switch (usage, price.bucket) {
        case (.total(let total), nil):
            return try unitLines(total: [BucketUsage(quantity: total)])
        case (.buckets(let buckets), nil) where price.includesQuota:
            return try unitLines(total: buckets)
        case (.groups(let groups), .group):
            var lines: [RatedLine] = []
            for usage in groups.sorted(by: Self.isBefore) {
                let section = try section(quantity(usage.quantity))
                lines.append(try line([section], group: usage.group, unitPrice: unitPrice))
            }
            return lines
        case (.buckets(let buckets), .hour), (.buckets(let buckets), .day), (.buckets(let buckets), .week),
            (.buckets(let buckets), .month):
            var sections: [RatedSection] = []
            for bucket in buckets { sections.append(try section(quantity(bucket.quantity), start: bucket.start)) }
            return [try line(sections, unitPrice: unitPrice)]
        case (_, _):
            throw mismatch
        }
    }

    /// The line of a whole period, whose quota periods are priced together.
    private func unitLines(total periods: [BucketUsage]) throws(RatingFlaw) -> [RatedLine] {
        var metered = ExactDecimal.zero
        var withinQuota = ExactDecimal.zero
        for period in periods {
            metered = try metered.plus(period.quantity)
            withinQuota = try withinQuota.plus(included(of: period.quantity))
        }
        let quantity = try quantity(metered, withinQuota: withinQuota)
        return [try line([section(quantity)], unitPrice: unitPrice)]
    }

    /// What of a quota period's usage its quota includes.
    func included(of quantity: ExactDecimal) throws(RatingFlaw) -> ExactDecimal {
        guard price.includesQuota else { return .zero }
        guard let limit = terms.quotaLimit else { throw .quotaUnknown }
        return max(.zero, min(quantity, limit))
    }

    static func isBefore(_ left: GroupUsage, _ right: GroupUsage) -> Bool {
        for (one, other) in zip(left.group, right.group) where one.value != other.value {
            guard let one = one.value else { return true }
            guard let other = other.value else { return false }
            return one.utf8.lexicographicallyPrecedes(other.utf8)
        }
        return false
    }

    // MARK: Quantities

    /// From what is metered to what is priced; `free` is what is left of the free units.
    func quantity(
        _ metered: ExactDecimal,
        withinQuota: ExactDecimal = .zero,
        free: ExactDecimal? = nil
    ) throws(RatingFlaw) -> RatedQuantity {
        let above = try metered.minus(withinQuota)
        var units = above
        var converted: ExactDecimal?
        if let conversion = price.unitConversion {
            do {
                let result = try conversion.convert(above)
                units = result.billable
                converted = result.exact
            } catch {
                throw .overflow
            }
        }
        if units < .zero, !isMoney { units = .zero }
        let freeUnits = max(.zero, min(units, free ?? price.freeUnits ?? .zero))
        return RatedQuantity(
            metered: metered,
            withinQuota: withinQuota,
            converted: converted,
            free: freeUnits,
            billable: try units.minus(freeUnits)
        )
    }

    /// Whether what is metered is money, of which there can be less than none.
    private var isMoney: Bool {
        switch price.model {
        case .dynamic, .multiplier: true
        case .flat, .perUnit, .graduated, .volume, .package, .percentage, .graduatedPercentage, .capacity,
            .dimensional:
            false
        }
    }

    /// The price of one unit, where one price holds for all.
    private var unitPrice: ExactDecimal? {
        switch price.model {
        case .perUnit(let amount), .multiplier(let amount): amount
        case .flat, .graduated, .volume, .package, .percentage, .graduatedPercentage, .dynamic, .capacity,
            .dimensional:
            nil
        }
    }

    // MARK: Sections

    private func section(_ quantity: RatedQuantity, start: Timestamp? = nil) throws(RatingFlaw) -> RatedSection {
        var quantity = quantity
        let units = quantity.billable
        let parts: [RatedPart]
        switch price.model {
        case .perUnit(let amount), .multiplier(let amount):
            parts = [.units(units, at: amount)]
        case .graduated(let schedule):
            parts = try TierCharges.graduated(schedule, units)
        case .volume(let schedule):
            quantity.tierSelection = terms.tierSelectionQuantity
            parts = [try TierCharges.volume(schedule, units, selectedBy: terms.tierSelectionQuantity ?? units)]
        case .graduatedPercentage(let schedule):
            parts = try TierCharges.graduated(schedule, units)
        case .package(let charge):
            let packages = try units.blocks(of: charge.size, charge.roundsUp ? .up : .down)
            parts = [
                .packages(
                    RatedPackages(
                        paidUnits: units,
                        size: charge.size,
                        packages: packages,
                        packageAmount: charge.amount
                    )
                )
            ]
        case .flat, .percentage, .dynamic, .capacity, .dimensional:
            throw mismatch
        }
        return RatedSection(start: start, quantity: quantity, parts: parts)
    }

    private func dynamicSection(_ usage: RatedUsage) throws(RatingFlaw) -> RatedSection {
        var sum = ExactDecimal.zero
        var count: Int?
        switch usage {
        case .total(let total): sum = total
        case .events(let amounts):
            for amount in amounts { sum = try sum.plus(amount) }
            count = amounts.count
        case .nothing, .groups, .peaks, .buckets: throw mismatch
        }
        let quantity = try quantity(sum)
        return RatedSection(quantity: quantity, parts: [.priced(amount: quantity.billable, events: count)])
    }

    private func capacitySection(_ tiers: [CapacityTier], _ usage: RatedUsage) throws(RatingFlaw) -> RatedSection {
        guard case .peaks(let peaks) = usage, let last = tiers.last else { throw mismatch }
        let covering = tiers.firstIndex { tier in
            tier.limits.allSatisfy { unit, limit in (peaks[unit] ?? peaks[RatedUsage.onlyUnit] ?? .zero) <= limit }
        }
        let tier = covering ?? tiers.count - 1
        let part = RatedCapacity(
            tier: tier + 1,
            amount: covering.map { tiers[$0].amount } ?? last.amount,
            peaks: peaks,
            isBeyondLastTier: covering == nil
        )
        return RatedSection(quantity: RatedQuantity(ExactDecimal(1)), parts: [.capacity(part)])
    }

    private func percentageSection(
        _ charge: PercentageCharge,
        _ usage: RatedUsage
    ) throws(RatingFlaw) -> RatedSection {
        switch usage {
        case .total(let total) where !charge.needsEvents:
            let part = RatedPercentage(ratePercent: charge.ratePercent, paidAmount: total)
            return RatedSection(quantity: RatedQuantity(total), parts: [.percentage(part)])
        case .events(let amounts):
            let part = try PercentageCharges(charge).rated(amounts)
            let metered = try part.paidAmount.plus(part.freeAmount)
            let quantity = RatedQuantity(metered: metered, free: part.freeAmount, billable: part.paidAmount)
            return RatedSection(quantity: quantity, parts: [.percentage(part)])
        case .total, .nothing, .groups, .peaks, .buckets:
            throw mismatch
        }
    }
}
