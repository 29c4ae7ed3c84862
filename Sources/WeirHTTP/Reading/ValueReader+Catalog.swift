import WeirAPI
import WeirCore
import WeirPrimitives

/// How the values of plans, kits and features are read.
extension ValueReader {
    func planKey() -> PlanKey? {
        string(maxBytes: Slug.maximumLength, expected: Slug.rule) { Slug.isValid($0) }.flatMap { PlanKey($0) }
    }

    func featureKey() -> FeatureKey? {
        string(maxBytes: Slug.maximumLength, expected: Slug.rule) { Slug.isValid($0) }.flatMap { FeatureKey($0) }
    }

    func currency() -> Currency? {
        string(maxBytes: 3, expected: "an ISO 4217 currency code like USD") { Currency(code: $0) != nil }
            .flatMap { Currency(code: $0) }
    }

    /// A table from features to values of one type.
    func featureMap<Value>(_ read: (ValueReader) -> Value?) -> [FeatureKey: Value]? {
        let table = map(
            maxCount: CatalogRules.maximumEntries,
            isKey: { Slug.isValid($0) },
            keyForm: Slug.rule
        ) { _, value in read(value) }
        guard let table else { return nil }
        var result: [FeatureKey: Value] = [:]
        for (text, value) in table {
            if let key = FeatureKey(text) { result[key] = value }
        }
        return result
    }

    /// A limit: zero or more, at most what an event may carry.
    func limit() -> Quantity? { quantity(in: .zero...Quantity.inputLimit) }

    /// A quota: a number, or an object with mode, cap and hours of grace.
    func quota() -> Quota? {
        guard case .object = value else { return limit().map { Quota(limit: $0) } }
        return object { fields in
            let limit = fields.required("limit") { $0.limit() }
            let mode = fields.optional("mode") { $0.choice(QuotaModeName.self) } ?? .hard
            let cap = fields.optional("overageCap") { $0.limit() }
            let hours = fields.optional("graceHours") { $0.int(in: QuotaMode.graceHours) }
            if mode == .hard, cap != nil {
                fields.report("overageCap", .conflictingFields, "needs the mode 'soft' or 'grace'")
            }
            if mode != .grace, hours != nil {
                fields.report("graceHours", .conflictingFields, "needs the mode 'grace'")
            }
            let thresholds = fields.optional("alertThresholds") { $0.alertThresholds() }
            guard let limit else { return nil }
            switch mode {
            case .hard: return Quota(limit: limit, alertThresholdsPercent: thresholds)
            case .soft: return Quota(limit: limit, mode: .soft(overageCap: cap), alertThresholdsPercent: thresholds)
            case .grace:
                return Quota(
                    limit: limit,
                    mode: .grace(hours: hours ?? QuotaMode.usualGraceHours, overageCap: cap),
                    alertThresholdsPercent: thresholds
                )
            }
        }
    }

    /// Percents of a limit, ascending and each once, whatever order they were sent in.
    func alertThresholds() -> [Int]? {
        array(maxCount: 10) { $0.int(in: 1...1000) }.map { Set($0).sorted() }
    }

    /// Amounts above zero, ascending and each once, whatever order they were sent in.
    func spendAlerts() -> [ExactDecimal]? {
        let amounts = ExactDecimal(coefficient: 1, scale: 2)...ExactDecimal(1_000_000_000_000)
        return array(maxCount: 10) { $0.decimal(maxDecimals: 3, in: amounts) }.map { Set($0).sorted() }
    }

    private enum QuotaModeName: String, CaseIterable {
        case hard
        case soft
        case grace
    }

    /// What a plan says of a boolean or static feature.
    func staticValue() -> StaticValue? {
        switch value {
        case .bool(let isOn): return .boolean(isOn)
        case .number: return decimal().map(StaticValue.number)
        case .string: return string(maxBytes: 1000, allowsEmpty: true).map(StaticValue.text)
        case .null, .oversizedNumber, .array, .object:
            report(.invalidType, "must be a boolean, a number or a string, not \(value.kind)")
            return nil
        }
    }

    func rateLimit() -> RateLimit? {
        object { fields in
            let range = Int(RateLimit.limitRange.lowerBound)...Int(RateLimit.limitRange.upperBound)
            let limit = fields.required("limit") { $0.int(in: range) }
            let interval = fields.required("interval") { $0.choice(RateInterval.self) }
            let burst = fields.optional("burst") { $0.int(in: range) }
            guard let limit, let interval else { return nil }
            return RateLimit(limit: Int64(limit), interval: interval, burst: burst.map { Int64($0) })
        }
    }

    /// Rate limits by what they are about: a feature, or `*` for every call.
    func rateLimits() -> [RateLimitScope: RateLimit]? {
        let table = map(
            maxCount: CatalogRules.maximumEntries,
            isKey: { RateLimitScope($0) != nil },
            keyForm: "'*' or \(Slug.rule)"
        ) { _, value in value.rateLimit() }
        guard let table else { return nil }
        var result: [RateLimitScope: RateLimit] = [:]
        for (text, rate) in table {
            if let scope = RateLimitScope(text) { result[scope] = rate }
        }
        return result
    }
}
