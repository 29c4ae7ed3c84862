package import WeirPrimitives

/// What prices must fulfil beyond the types of their fields; pure.
package enum PriceRules {
    package static let maximumPrices = 100
    package static let maximumTiers = 100
    package static let maximumRates = 1000
    /// Prices go to 10^15 with 12 decimals.
    package static let maximumDecimals = 12
    package static let maximumAmount = ExactDecimal(1_000_000_000_000_000)

    /// What is wrong with a plan's prices, in their order.
    package static func flaws(in prices: [Price], planCurrency: Currency?, meters: MeterSet) -> [CatalogFlaw] {
        var flaws: [CatalogFlaw] = []
        if prices.count > maximumPrices {
            flaws.append(CatalogFlaw(["prices"], .tooMany, "at most \(maximumPrices) prices are allowed"))
        }
        var keys: Set<String> = []
        for (index, price) in prices.enumerated() {
            let path: [CatalogFlaw.Step] = ["prices", .element(index)]
            if !Slug.isValid(price.key) {
                flaws.append(CatalogFlaw(path + ["key"], .invalidFormat, "key must be \(Slug.rule)"))
            }
            if !keys.insert(price.key).inserted {
                flaws.append(
                    CatalogFlaw(path + ["key"], .conflictingFields, "another price has the key '\(price.key)'")
                )
            }
            if price.currency == nil, planCurrency == nil {
                flaws.append(CatalogFlaw(path + ["currency"], .required, "the price or the plan must have a currency"))
            }
            flaws += meterFlaws(of: price, at: path, meters: meters)
            flaws += Check(path: path).flaws(in: price.model)
        }
        return flaws
    }

    private static func meterFlaws(of price: Price, at path: [CatalogFlaw.Step], meters: MeterSet) -> [CatalogFlaw] {
        let name = price.model.name
        guard let code = price.meter else {
            guard name.needsMeter else { return [] }
            return [CatalogFlaw(path + ["meter"], .required, "a \(name.rawValue) price must name its meter")]
        }
        guard name.needsMeter else {
            return [CatalogFlaw(path + ["meter"], .conflictingFields, "a flat price has no meter")]
        }
        guard let meter = meters.meters.first(where: { $0.code == code }) else {
            return [CatalogFlaw(path + ["meter"], .notFound, "there is no meter with the code '\(code)'")]
        }
        guard case .dimensional(let card) = price.model else { return [] }
        let names = Set(card.rates.flatMap(\.match.keys)).subtracting(meter.groupKeys).sorted()
        return names.map { name in
            CatalogFlaw(path + ["rates"], .notFound, "the meter '\(code)' does not group by '\(name)'")
        }
    }
}

/// Checks the amounts of one price.
private struct Check {
    let path: [CatalogFlaw.Step]

    func flaws(in model: ChargeModel) -> [CatalogFlaw] {
        switch model {
        case .flat(let amount): amountFlaws(amount, "amount")
        case .perUnit(let unitAmount): amountFlaws(unitAmount, "unitAmount")
        case .graduated(let schedule), .volume(let schedule): flaws(in: schedule)
        case .package(let charge):
            positiveFlaws(charge.size, "packageSize") + amountFlaws(charge.amount, "packageAmount")
                + amountFlaws(charge.freeUnits, "freeUnits")
        case .percentage(let charge): flaws(in: charge)
        case .graduatedPercentage(let schedule): flaws(in: schedule)
        case .dynamic: []
        case .multiplier(let multiplier): amountFlaws(multiplier, "multiplier")
        case .capacity(let tiers): flaws(in: tiers)
        case .dimensional(let card): flaws(in: card)
        }
    }

    private func flaws(in schedule: TierSchedule) -> [CatalogFlaw] {
        var flaws = boundFlaws(schedule.tiers.map(\.upTo))
        for (index, tier) in schedule.tiers.enumerated() {
            let check = Check(path: path + ["tiers", .element(index)])
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
            let check = Check(path: path + ["tiers", .element(index)])
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
            let check = Check(path: path + ["tiers", .element(index)])
            flaws += check.amountFlaws(tier.amount, "amount")
            for (unit, limit) in tier.limits.sorted(by: { $0.key < $1.key }) {
                flaws += Check(path: check.path + ["limits"]).amountFlaws(limit, .member(unit))
            }
        }
        return flaws
    }

    private func flaws(in card: RateCard) -> [CatalogFlaw] {
        var flaws = countFlaws(card.rates.count, upTo: PriceRules.maximumRates, "rates")
        for (index, rate) in card.rates.enumerated() {
            let check = Check(path: path + ["rates", .element(index)])
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

    private func amountFlaws(_ amount: ExactDecimal?, _ field: CatalogFlaw.Step) -> [CatalogFlaw] {
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
