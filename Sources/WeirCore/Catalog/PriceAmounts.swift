import WeirPrimitives

/// Checks the amounts of one price.
struct PriceAmounts {
    let path: [CatalogFlaw.Step]

    func flaws(in model: ChargeModel) -> [CatalogFlaw] {
        switch model {
        case .flat(let amount): amountFlaws(amount, "amount")
        case .perUnit(let unitAmount): amountFlaws(unitAmount, "unitAmount")
        case .graduated(let schedule), .volume(let schedule): flaws(in: schedule)
        case .package(let charge):
            positiveFlaws(charge.size, "packageSize") + amountFlaws(charge.amount, "packageAmount")
        case .percentage(let charge): flaws(in: charge)
        case .graduatedPercentage(let schedule): flaws(in: schedule)
        case .dynamic: []
        case .multiplier(let multiplier): amountFlaws(multiplier, "multiplier")
        case .capacity(let tiers): flaws(in: tiers)
        case .dimensional(let card): flaws(in: card)
        }
    }

    func flaws(in conversion: UnitConversion) -> [CatalogFlaw] {
        let check = PriceAmounts(path: path + ["unitConversion"])
        var flaws = check.positiveFlaws(conversion.factor, "factor")
        if !UnitConversion.precisions.contains(conversion.precision) {
            flaws.append(check.flaw("precision", "must be 0 to 9 decimal places"))
        }
        if conversion.rounding == nil {
            if conversion.precision != 0 {
                let message = "precision needs a rounding"
                flaws.append(CatalogFlaw(check.path + ["precision"], .conflictingFields, message))
            }
            if flaws.isEmpty, !conversion.isExact {
                let message = """
                    dividing by \(conversion.factor) does not come out in \(UnitConversion.maximumAddedDecimals) \
                    decimals, so a rounding is needed
                    """
                flaws.append(CatalogFlaw(check.path + ["rounding"], .required, message))
            }
        }
        return flaws
    }

    func flaws(in spend: SpendLimits, currency: Currency?) -> [CatalogFlaw] {
        var flaws: [CatalogFlaw] = []
        for (limit, field) in [(spend.minimum, "minimumSpend"), (spend.maximum, "maximumSpend")] {
            guard let limit else { continue }
            flaws += amountFlaws(limit, .member(field))
            if let currency, limit.scale > currency.minorDigits {
                let message = "must have at most the \(currency.minorDigits) decimals of \(currency)"
                flaws.append(flaw(.member(field), message))
            }
        }
        if let minimum = spend.minimum, let maximum = spend.maximum, maximum < minimum {
            flaws.append(flaw("maximumSpend", "must not be below minimumSpend"))
        }
        return flaws
    }

    private func flaws(in schedule: TierSchedule) -> [CatalogFlaw] {
        var flaws = boundFlaws(schedule.tiers.map(\.upTo))
        for (index, tier) in schedule.tiers.enumerated() {
            let check = PriceAmounts(path: path + ["tiers", .element(index)])
            flaws += check.amountFlaws(tier.unitAmount, "unitAmount")
            flaws += check.amountFlaws(tier.flatAmount, "flatAmount")
            flaws += check.amountFlaws(tier.maximumAmount, "maxAmount")
            if let size = tier.packageSize { flaws += check.positiveFlaws(size, "packageSize") }
        }
        return flaws
    }

    private func flaws(in schedule: PercentageSchedule) -> [CatalogFlaw] {
        var flaws = boundFlaws(schedule.tiers.map(\.upTo))
        for (index, tier) in schedule.tiers.enumerated() {
            let check = PriceAmounts(path: path + ["tiers", .element(index)])
            flaws += check.amountFlaws(tier.ratePercent, "ratePercent")
            flaws += check.amountFlaws(tier.flatAmount, "flatAmount")
        }
        return flaws
    }

    private func flaws(in charge: PercentageCharge) -> [CatalogFlaw] {
        var flaws = amountFlaws(charge.ratePercent, "ratePercent")
        flaws += amountFlaws(charge.fixedPerEvent, "fixedPerEvent")
        flaws += amountFlaws(charge.freeAmount, "freeAmount")
        flaws += amountFlaws(charge.minimumPerEvent, "perEventMin")
        flaws += amountFlaws(charge.maximumPerEvent, "perEventMax")
        if let events = charge.freeEvents, events < 0 { flaws.append(flaw("freeEvents", "must be zero or more")) }
        if let minimum = charge.minimumPerEvent, let maximum = charge.maximumPerEvent, maximum < minimum {
            flaws.append(flaw("perEventMax", "must not be below perEventMin"))
        }
        return flaws
    }

    private func flaws(in tiers: [CapacityTier]) -> [CatalogFlaw] {
        var flaws = countFlaws(tiers.count, upTo: PriceRules.maximumTiers, "tiers")
        for (index, tier) in tiers.enumerated() {
            let check = PriceAmounts(path: path + ["tiers", .element(index)])
            flaws += check.amountFlaws(tier.amount, "amount")
            for (unit, limit) in tier.limits.sorted(by: { $0.key < $1.key }) {
                flaws += PriceAmounts(path: check.path + ["limits"]).amountFlaws(limit, .member(unit))
            }
        }
        return flaws
    }

    private func flaws(in card: RateCard) -> [CatalogFlaw] {
        var flaws = countFlaws(card.rates.count, upTo: PriceRules.maximumRates, "rates")
        for (index, rate) in card.rates.enumerated() {
            let check = PriceAmounts(path: path + ["rates", .element(index)])
            flaws += check.amountFlaws(rate.unitAmount, "unitAmount")
            if rate.match.isEmpty {
                flaws.append(check.flaw("match", "must name at least one value; 'fallback' prices the rest"))
            }
        }
        return flaws + amountFlaws(card.fallback, "fallback")
    }

    /// Bounds of tiers rise, and only the last one may be open.
    private func boundFlaws(_ bounds: [ExactDecimal?]) -> [CatalogFlaw] {
        var flaws = countFlaws(bounds.count, upTo: PriceRules.maximumTiers, "tiers")
        var last = ExactDecimal.zero
        for (index, bound) in bounds.enumerated() {
            let path = path + ["tiers", .element(index), "upTo"]
            guard let bound else {
                if index < bounds.count - 1 {
                    flaws.append(CatalogFlaw(path, .conflictingFields, "only the last tier's upTo may be null"))
                }
                continue
            }
            if bound <= last {
                flaws.append(CatalogFlaw(path, .outOfRange, "upTo must be above that of the tier before it"))
            }
            last = bound
        }
        return flaws
    }

    private func countFlaws(_ count: Int, upTo maximum: Int, _ field: CatalogFlaw.Step) -> [CatalogFlaw] {
        if count == 0 { return [CatalogFlaw(path + [field], .tooFew, "at least one entry is needed")] }
        if count > maximum { return [CatalogFlaw(path + [field], .tooMany, "at most \(maximum) entries are allowed")] }
        return []
    }

    func amountFlaws(_ amount: ExactDecimal?, _ field: CatalogFlaw.Step) -> [CatalogFlaw] {
        guard let amount else { return [] }
        if amount < .zero { return [flaw(field, "must be zero or more")] }
        if amount > PriceRules.maximumAmount || amount.scale > PriceRules.maximumDecimals {
            return [flaw(field, "must be at most 10^15 with at most 12 decimals")]
        }
        return []
    }

    private func positiveFlaws(_ amount: ExactDecimal, _ field: CatalogFlaw.Step) -> [CatalogFlaw] {
        amount > .zero ? amountFlaws(amount, field) : [flaw(field, "must be greater than zero")]
    }

    private func flaw(_ field: CatalogFlaw.Step, _ predicate: String) -> CatalogFlaw {
        let name =
            switch field {
            case .member(let name): name
            case .element(let index): "[\(index)]"
            }
        return CatalogFlaw(path + [field], .outOfRange, "\(name) \(predicate)")
    }
}
