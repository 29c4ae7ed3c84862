package import WeirPrimitives

/// What prices must fulfil beyond the types of their fields; pure.
package enum PriceRules {
    package static let maximumPrices = 100
    package static let maximumTiers = 100
    package static let maximumRates = 1000
    /// Prices go to 10^15 with 12 decimals.
    package static let maximumDecimals = 12
    package static let maximumAmount = ExactDecimal(1_000_000_000_000_000)

    /// What prices refer to beside themselves.
    package struct Surroundings: Sendable {
        var planCurrency: Currency?
        var quotaPeriod: QuotaPeriod
        /// The plan's quotas, by the code of the meter that they count on.
        var quotas: [String: [FeatureKey]]
        fileprivate var meters: [String: MeterForm]

        package init(
            planCurrency: Currency?,
            meters: MeterSet,
            quotaPeriod: QuotaPeriod = .month,
            quotas: [String: [FeatureKey]] = [:]
        ) {
            self.planCurrency = planCurrency
            self.quotaPeriod = quotaPeriod
            self.quotas = quotas
            self.meters = Dictionary(meters.meters.map { ($0.code, MeterForm($0)) }) { first, _ in first }
        }

        /// Those of a plan's prices: the quotas are on the meters of their features.
        ///
        /// A quota of a feature that does not exist yet brings the feature with it, and a meter of the same name.
        package init(of terms: PlanTerms, features: [FeatureKey: Feature], meters: MeterSet) {
            self.init(planCurrency: terms.currency, meters: meters, quotaPeriod: terms.period)
            for key in terms.quotas.keys.sorted() {
                var code = key.text
                if let feature = features[key] {
                    guard let meter = feature.meter.flatMap({ meters[id: $0] }) else { continue }
                    code = meter.code
                } else if self.meters[code] == nil {
                    self.meters[code] = MeterForm(aggregation: .sum, groupKeys: [])
                }
                quotas[code, default: []].append(key)
            }
        }

        /// The feature whose quota a price includes; nil when it includes none.
        package func quotaIncluded(in price: Price) -> FeatureKey? {
            guard price.includesQuota, let meter = price.meter else { return nil }
            return quotas[meter]?.first
        }
    }

    /// What prices ask of a meter.
    fileprivate struct MeterForm: Sendable {
        var aggregation: Aggregation
        var groupKeys: [String]

        init(aggregation: Aggregation, groupKeys: [String]) {
            self.aggregation = aggregation
            self.groupKeys = groupKeys
        }

        init(_ meter: Meter) { self.init(aggregation: meter.aggregation, groupKeys: meter.groupKeys) }
    }

    /// What is wrong with a plan's prices, in their order.
    package static func flaws(in prices: [Price], _ surroundings: Surroundings) -> [CatalogFlaw] {
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
            flaws += Self.flaws(in: price, at: path, surroundings)
        }
        return flaws
    }

    /// What is wrong with a plan's commitment.
    package static func flaws(in commitment: PlanCommitment, planCurrency: Currency?) -> [CatalogFlaw] {
        var flaws: [CatalogFlaw] = []
        if planCurrency == nil {
            let message = "a commitment needs the plan's currency"
            flaws.append(CatalogFlaw(["currency"], .required, message))
        }
        if commitment.spend.isEmpty {
            let message = "a commitment needs minimumSpend or maximumSpend"
            flaws.append(CatalogFlaw(["commitment", "minimumSpend"], .required, message))
        }
        return flaws + PriceAmounts(path: ["commitment"]).flaws(in: commitment.spend, currency: planCurrency)
    }

    /// What is wrong with a contract's overrides of a plan's prices.
    ///
    /// The prices that come of them must fulfil what any price must.
    package static func flaws(
        in overrides: [PriceOverride],
        of prices: [Price],
        _ surroundings: Surroundings
    ) -> [CatalogFlaw] {
        var flaws: [CatalogFlaw] = []
        if overrides.count > maximumPrices {
            flaws.append(CatalogFlaw(["overrides"], .tooMany, "at most \(maximumPrices) overrides are allowed"))
        }
        var keys: Set<String> = []
        for (index, override) in overrides.enumerated() {
            let path: [CatalogFlaw.Step] = ["overrides", .element(index)]
            if !keys.insert(override.key).inserted {
                let message = "another override is of the price '\(override.key)'"
                flaws.append(CatalogFlaw(path + ["key"], .conflictingFields, message))
            }
            guard let price = prices.first(where: { $0.key == override.key }) else {
                let message = "the plan has no price with the key '\(override.key)'"
                flaws.append(CatalogFlaw(path + ["key"], .notFound, message))
                continue
            }
            if let model = override.model, model.name != price.model.name {
                let message = "model must be '\(price.model.name.rawValue)', as that of the price '\(price.key)'"
                flaws.append(CatalogFlaw(path + ["model"], .conflictingFields, message))
                continue
            }
            flaws += Self.flaws(in: override.applied(to: price), at: path, surroundings)
        }
        return flaws
    }

    private static func flaws(
        in price: Price,
        at path: [CatalogFlaw.Step],
        _ surroundings: Surroundings
    ) -> [CatalogFlaw] {
        var flaws: [CatalogFlaw] = []
        if price.currency == nil, surroundings.planCurrency == nil {
            flaws.append(CatalogFlaw(path + ["currency"], .required, "the price or the plan must have a currency"))
        }
        flaws += Basis(price: price, path: path, surroundings: surroundings).flaws
        let amounts = PriceAmounts(path: path)
        flaws += amounts.flaws(in: price.model)
        if let freeUnits = price.freeUnits { flaws += amounts.amountFlaws(freeUnits, "freeUnits") }
        if let conversion = price.unitConversion { flaws += amounts.flaws(in: conversion) }
        return flaws + amounts.flaws(in: price.spend, currency: price.currency ?? surroundings.planCurrency)
    }
}

/// Checks what a price is charged for: its meter or seats, and what is done with the quantity.
private struct Basis {
    let price: Price
    let path: [CatalogFlaw.Step]
    let surroundings: PriceRules.Surroundings

    private var model: ChargeModel.Name { price.model.name }

    var flaws: [CatalogFlaw] { meterFlaws + quantityFlaws + quotaFlaws + bucketFlaws }

    private func flaw(_ field: CatalogFlaw.Step, _ kind: CatalogFlaw.Kind, _ message: String) -> CatalogFlaw {
        CatalogFlaw(path + [field], kind, message)
    }

    // MARK: The meter

    private var meterFlaws: [CatalogFlaw] {
        if price.perSeat {
            if !model.allowsSeats { return [flaw("per", .notAllowed, "a \(model.rawValue) price cannot be per seat")] }
            if price.meter != nil { return [flaw("meter", .conflictingFields, "a price per seat has no meter")] }
            if price.timing == .advance, price.seatAmountInAdvance == nil {
                let message = """
                    seats are charged in advance by a per_unit price without freeUnits, minimumSpend and maximumSpend \
                    only; let the timing be 'arrears'
                    """
                return [flaw("timing", .notAllowed, message)]
            }
            return []
        }
        guard let code = price.meter else {
            guard model.needsQuantity else { return [] }
            let seats = model.allowsSeats ? ", or say \"per\": \"seat\"" : ""
            return [flaw("meter", .required, "a \(model.rawValue) price must name its meter\(seats)")]
        }
        guard model.needsQuantity else { return [flaw("meter", .conflictingFields, "a flat price has no meter")] }
        guard let meter = surroundings.meters[code] else {
            return [flaw("meter", .notFound, "there is no meter with the code '\(code)'")]
        }
        var flaws: [CatalogFlaw] = []
        if price.timing == .advance {
            let message = "usage is known at the end of a period only, so the timing must be 'arrears'"
            flaws.append(flaw("timing", .notAllowed, message))
        }
        return flaws + modelFlaws(code, meter)
    }

    private func modelFlaws(_ code: String, _ meter: PriceRules.MeterForm) -> [CatalogFlaw] {
        switch price.model {
        case .flat, .perUnit, .graduated, .volume, .package, .graduatedPercentage, .multiplier:
            return []
        case .dynamic:
            guard meter.aggregation != .sum else { return [] }
            return [flaw("meter", .notAllowed, "a dynamic price adds up amounts, so the meter '\(code)' must be a sum")]
        case .percentage(let charge):
            guard charge.needsEvents, meter.aggregation != .sum else { return [] }
            let message = "terms for each event need the events' amounts, so the meter '\(code)' must be a sum"
            return [flaw("meter", .notAllowed, message)]
        case .capacity(let tiers):
            return capacityFlaws(tiers, code, meter)
        case .dimensional(let card):
            let names = Set(card.rates.flatMap(\.match.keys)).subtracting(meter.groupKeys).sorted()
            return names.map { flaw("rates", .notFound, "the meter '\(code)' does not group by '\($0)'") }
                + unreachableFlaws(card)
        }
    }

    private func capacityFlaws(
        _ tiers: [CapacityTier],
        _ code: String,
        _ meter: PriceRules.MeterForm
    ) -> [CatalogFlaw] {
        if meter.aggregation != .max {
            return [flaw("meter", .notAllowed, "a capacity price looks at peaks, so the meter '\(code)' must be a max")]
        }
        let units = Set(tiers.flatMap(\.limits.keys))
        guard meter.groupKeys.count > 1 || meter.groupKeys.isEmpty && units.count > 1 else { return [] }
        let message = """
            the units of a capacity price are the values of the meter's group key, so the meter '\(code)' must have \
            exactly one\(units.count > 1 ? "" : ", or none for one unit")
            """
        return [flaw("meter", .notAllowed, message)]
    }

    /// A rate behind one that matches all that it matches would never price anything.
    private func unreachableFlaws(_ card: RateCard) -> [CatalogFlaw] {
        guard card.rates.count <= PriceRules.maximumRates else { return [] }
        return card.rates.enumerated().compactMap { index, rate in
            let earlier = card.rates[..<index].firstIndex { earlier in
                earlier.match.count <= rate.match.count && !earlier.match.isEmpty
                    && earlier.match.allSatisfy { rate.match[$0.key] == $0.value }
            }
            guard let earlier else { return nil }
            let message = "is never reached: rates[\(earlier)] matches all that it matches; put it first"
            return CatalogFlaw(path + ["rates", .element(index), "match"], .conflictingFields, message)
        }
    }

    // MARK: The quantity

    private var quantityFlaws: [CatalogFlaw] {
        var flaws: [CatalogFlaw] = []
        if price.freeUnits != nil, !model.pricesUnits, model != .dimensional {
            let instead = model == .percentage ? "; it has freeAmount and freeEvents instead" : ""
            flaws.append(flaw("freeUnits", .notAllowed, "a \(model.rawValue) price has no units\(instead)"))
        }
        if price.unitConversion != nil {
            switch model {
            case .flat, .percentage, .capacity:
                let message = "a \(model.rawValue) price has no units to convert"
                flaws.append(flaw("unitConversion", .notAllowed, message))
            case .perUnit, .graduated, .volume, .package, .graduatedPercentage, .dynamic, .multiplier, .dimensional:
                if price.perSeat {
                    flaws.append(flaw("unitConversion", .conflictingFields, "seats are not converted"))
                }
            }
        }
        guard !price.spend.isEmpty, model == .flat else { return flaws }
        let field: CatalogFlaw.Step = price.spend.minimum != nil ? "minimumSpend" : "maximumSpend"
        return flaws + [flaw(field, .notAllowed, "a flat price always charges its amount")]
    }

    // MARK: The quota

    private var quotaFlaws: [CatalogFlaw] {
        guard price.includesQuota else { return [] }
        guard model.pricesUnits || model == .dimensional else {
            return [flaw("included", .notAllowed, "a \(model.rawValue) price has no units that a quota could include")]
        }
        guard let meter = price.meter else {
            return [flaw("included", .conflictingFields, "only a price on a meter can include a quota")]
        }
        let quotas = surroundings.quotas[meter] ?? []
        if quotas.isEmpty {
            let message = "the plan has no quota on the meter '\(meter)', so nothing would be included"
            return [flaw("included", .required, message)]
        }
        if quotas.count > 1 {
            let names = quotas.map { "'\($0)'" }.joined(separator: ", ")
            return [
                flaw("included", .conflictingFields, "the plan has several quotas on the meter '\(meter)': \(names)")
            ]
        }
        if model == .dimensional, surroundings.quotaPeriod != .month || price.interval != .month {
            let message = "a rate card can include a quota only when both are monthly"
            return [flaw("included", .conflictingFields, message)]
        }
        return []
    }

    // MARK: Buckets

    private var bucketFlaws: [CatalogFlaw] {
        guard let bucket = price.bucket else { return [] }
        guard model.pricesUnits, let meter = price.meter else {
            return [flaw("bucket", .notAllowed, "only a price of a meter's units can be applied to buckets")]
        }
        if price.includesQuota {
            return [
                flaw("bucket", .conflictingFields, "buckets cannot include a quota; give 'freeUnits' of each bucket")
            ]
        }
        switch bucket {
        case .hour, .day, .week, .month:
            return []
        case .group:
            guard surroundings.meters[meter]?.groupKeys.isEmpty == true else { return [] }
            return [flaw("bucket", .notAllowed, "the meter '\(meter)' has no group keys")]
        }
    }
}
