import WeirPrimitives

/// What plans and kits must fulfil beyond the types of their fields; pure.
///
/// All flaws are found at once.
package enum CatalogRules {
    /// Names that one plan or kit may hold of each kind.
    package static let maximumEntries = 1000
    package static let netTermsRange = 0...365
    package static let trialDaysRange = 0...3650

    /// What is wrong with a plan's terms.
    ///
    /// - Parameters:
    ///   - terms: The terms as they would be stored.
    ///   - features: Those of the workspace; a name that is not among them comes into being with the plan.
    ///   - meters: Those of the workspace.
    /// - Returns: The flaws, in the order of the fields.
    package static func flaws(
        in terms: PlanTerms,
        features: [FeatureKey: Feature],
        meters: MeterSet
    ) -> [CatalogFlaw] {
        var flaws: [CatalogFlaw] = []
        if terms.quotas.count > maximumEntries { flaws.append(tooMany(["quotas"])) }
        for (key, quota) in terms.quotas.sorted(by: { $0.key < $1.key }) {
            flaws += quotaFlaws(key, quota, by: terms.period, features: features, meters: meters)
        }
        let surroundings = PriceRules.Surroundings(of: terms, features: features, meters: meters)
        flaws += PriceRules.flaws(in: terms.prices, surroundings)
        if let commitment = terms.commitment {
            flaws += PriceRules.flaws(in: commitment, planCurrency: terms.currency)
        }
        if let progressive = terms.progressive {
            if let currency = terms.currency {
                flaws += progressive.flaws(in: currency)
            } else {
                flaws.append(CatalogFlaw(["currency"], .required, "thresholds need the plan's currency"))
            }
        }
        if let days = terms.netTermsDays, !netTermsRange.contains(days) {
            flaws.append(CatalogFlaw(["netTerms"], .outOfRange, "netTerms must be 0 to 365 days"))
        }
        if terms.autoPay == true, let days = terms.netTermsDays, days > 0 {
            flaws.append(CatalogFlaw(["autoPay"], .conflictingFields, "autoPay needs netTerms 0"))
        }
        if terms.features.count > maximumEntries { flaws.append(tooMany(["features"])) }
        for (key, value) in terms.features.sorted(by: { $0.key < $1.key }) {
            flaws += valueFlaws(key, value, quotas: terms.quotas, features: features)
        }
        for (scope, rate) in terms.rateLimits.sorted(by: { $0.key.description < $1.key.description }) {
            flaws += rateFlaws(rate, at: ["rateLimits", .member(scope.description)])
        }
        if let days = terms.trialDays, !trialDaysRange.contains(days) {
            flaws.append(CatalogFlaw(["trialDays"], .outOfRange, "trialDays must be 0 to 3650"))
        }
        if !terms.spendAlerts.isEmpty, terms.currency == nil, terms.prices.isEmpty {
            flaws.append(CatalogFlaw(["spendAlerts"], .required, "spendAlerts need a currency"))
        }
        return flaws
    }

    /// What is wrong with a kit; parameters as for a plan's terms.
    package static func flaws(
        in kit: AccountKit,
        features: [FeatureKey: Feature],
        meters: MeterSet
    ) -> [CatalogFlaw] {
        var flaws: [CatalogFlaw] = []
        if kit.primitives.count > maximumEntries { flaws.append(tooMany(["primitivesConfig"])) }
        if kit.limits.count > maximumEntries { flaws.append(tooMany(["limits"])) }
        for (key, limits) in kit.limits.sorted(by: { $0.key < $1.key }) {
            let path: [CatalogFlaw.Step] = ["limits", .member(key.text)]
            if let perPeriod = limits.perPeriod {
                flaws += amountFlaws(perPeriod, at: path + ["perPeriod"])
                flaws += meterFlaws(key, at: path + ["perPeriod"], features: features, meters: meters)
            }
            if let perCall = limits.perCall { flaws += amountFlaws(perCall, at: path + ["perCall"]) }
            if let rate = limits.rate { flaws += rateFlaws(rate, at: path + ["rate"]) }
        }
        return flaws
    }

    /// What is wrong with a limit of a feature: quotas stand on count, sum, unique count and max only.
    package static func meterFlaws(
        _ key: FeatureKey,
        at path: [CatalogFlaw.Step],
        features: [FeatureKey: Feature],
        meters: MeterSet
    ) -> [CatalogFlaw] {
        let meter: Meter?
        if let feature = features[key] {
            guard let id = feature.meter else {
                return [CatalogFlaw(path, .notAllowed, "'\(key)' is not a metered feature, so it can have no quota")]
            }
            meter = meters[id: id]
        } else {
            // It will stand on the meter of the same name if there is one.
            meter = meters.meters.first { $0.code == key.text && $0.archivedAt == nil }
        }
        guard let meter, !meter.aggregation.allowsQuota else { return [] }
        let message =
            "the meter '\(meter.code)' of '\(key)' can have no quota: quotas need count, sum, max or unique_count"
        return [CatalogFlaw(path, .notAllowed, message)]
    }

    package static func rateFlaws(_ rate: RateLimit, at path: [CatalogFlaw.Step]) -> [CatalogFlaw] {
        var flaws: [CatalogFlaw] = []
        if !RateLimit.limitRange.contains(rate.limit) {
            flaws.append(CatalogFlaw(path + ["limit"], .outOfRange, "a rate limit must be 1 to 1000000"))
        }
        if let burst = rate.burst, !RateLimit.limitRange.contains(burst) {
            flaws.append(CatalogFlaw(path + ["burst"], .outOfRange, "a burst must be 1 to 1000000"))
        }
        return flaws
    }

    private static func quotaFlaws(
        _ key: FeatureKey,
        _ quota: Quota,
        by period: QuotaPeriod,
        features: [FeatureKey: Feature],
        meters: MeterSet
    ) -> [CatalogFlaw] {
        let path: [CatalogFlaw.Step] = ["quotas", .member(key.text)]
        var flaws = amountFlaws(quota.limit, at: path)
        if let cap = quota.mode.overageCap { flaws += amountFlaws(cap, at: path + ["overageCap"]) }
        if case .grace(let hours, let cap) = quota.mode {
            if !QuotaMode.graceHours.contains(hours) {
                flaws.append(CatalogFlaw(path + ["graceHours"], .outOfRange, "hours of grace must be 1 to 744"))
            } else if cap == nil, hours > QuotaMode.endingGraceHours(in: period) {
                let message =
                    "\(hours) hours of grace are never over before the next \(period.rawValue) begins, so the quota would "
                    + "stop nobody: give at most \(QuotaMode.endingGraceHours(in: period)) as graceHours, or an overageCap"
                flaws.append(CatalogFlaw(path + ["graceHours"], .outOfRange, message))
            }
            if quota.limit == .zero {
                flaws.append(CatalogFlaw(path, .conflictingFields, "of a limit of 0 there is no grace"))
            }
        }
        return flaws + meterFlaws(key, at: path, features: features, meters: meters)
    }

    private static func valueFlaws(
        _ key: FeatureKey,
        _ value: StaticValue,
        quotas: [FeatureKey: Quota],
        features: [FeatureKey: Feature]
    ) -> [CatalogFlaw] {
        let path: [CatalogFlaw.Step] = ["features", .member(key.text)]
        if quotas[key] != nil {
            return [CatalogFlaw(path, .conflictingFields, "'\(key)' has a quota, so it cannot have a value as well")]
        }
        switch (features[key]?.kind, value) {
        case (.metered, _):
            return [CatalogFlaw(path, .notAllowed, "'\(key)' is a metered feature: give it a quota instead")]
        case (.boolean, .number), (.boolean, .text):
            return [CatalogFlaw(path, .notAllowed, "'\(key)' is a boolean feature: its value is true or false")]
        case (.boolean, .boolean), (.staticValue, _), (nil, _):
            return []
        }
    }

    private static func amountFlaws(_ amount: Quantity, at path: [CatalogFlaw.Step]) -> [CatalogFlaw] {
        amount < .zero ? [CatalogFlaw(path, .outOfRange, "a limit must be zero or more")] : []
    }

    private static func tooMany(_ path: [CatalogFlaw.Step]) -> CatalogFlaw {
        CatalogFlaw(path, .tooMany, "at most \(maximumEntries) entries are allowed")
    }
}
