import WeirPrimitives

/// Puts units into tiers.
enum TierCharges {
    /// Each tier prices the units that fall in it; the last one goes on above its bound.
    static func graduated(_ schedule: TierSchedule, _ units: ExactDecimal) throws(RatingFlaw) -> [RatedPart] {
        let spans = try spans(schedule.tiers.map(\.upTo), units, schedule.zeroQuantityChargesFirstTierFlat)
        var parts: [RatedPart] = []
        for (index, units) in spans {
            parts.append(.tier(try rated(schedule.tiers[index], index, units, chargesFlat: true)))
        }
        return parts
    }

    static func graduated(_ schedule: PercentageSchedule, _ units: ExactDecimal) throws(RatingFlaw) -> [RatedPart] {
        let spans = try spans(schedule.tiers.map(\.upTo), units, schedule.zeroQuantityChargesFirstTierFlat)
        return spans.map { index, units in
            let tier = schedule.tiers[index]
            return .tier(
                RatedTier(
                    number: index + 1,
                    units: units,
                    rate: .percent(tier.ratePercent),
                    flatAmount: tier.flatAmount ?? .zero
                )
            )
        }
    }

    /// The one tier that contains a quantity prices all units.
    static func volume(
        _ schedule: TierSchedule,
        _ units: ExactDecimal,
        selectedBy quantity: ExactDecimal
    ) throws(RatingFlaw) -> RatedPart {
        let index = schedule.tiers.firstIndex { $0.upTo.map { quantity <= $0 } ?? true } ?? schedule.tiers.count - 1
        guard schedule.tiers.indices.contains(index) else { return .fixed(.zero) }
        let chargesFlat = quantity > .zero || schedule.zeroQuantityChargesFirstTierFlat
        return .tier(try rated(schedule.tiers[index], index, units, chargesFlat: chargesFlat))
    }

    /// The tiers that units reach, each with its part of them.
    private static func spans(
        _ bounds: [ExactDecimal?],
        _ units: ExactDecimal,
        _ chargesFirstAtZero: Bool
    ) throws(RatingFlaw) -> [(index: Int, units: ExactDecimal)] {
        var spans: [(index: Int, units: ExactDecimal)] = []
        var lower = ExactDecimal.zero
        for (index, bound) in bounds.enumerated() where units > lower {
            let isLast = index == bounds.count - 1
            let upper = isLast ? units : min(units, bound ?? units)
            spans.append((index, try upper.minus(lower)))
            lower = upper
        }
        return spans.isEmpty && chargesFirstAtZero && !bounds.isEmpty ? [(0, .zero)] : spans
    }

    private static func rated(
        _ tier: PriceTier,
        _ index: Int,
        _ units: ExactDecimal,
        chargesFlat: Bool
    ) throws(RatingFlaw) -> RatedTier {
        var rate = RatedTier.Rate.unit(tier.unitAmount)
        if let size = tier.packageSize {
            rate = .block(size: size, blocks: try units.blocks(of: size, .up), amount: tier.unitAmount)
        }
        return RatedTier(
            number: index + 1,
            units: units,
            rate: rate,
            flatAmount: chargesFlat ? tier.flatAmount ?? .zero : .zero,
            maximumAmount: tier.maximumAmount
        )
    }
}
