import WeirAPI
import WeirCore
import WeirPrimitives

/// Reads one of a plan's prices.
enum PriceRequest {
    static func read(_ fields: ObjectReader) -> Price? {
        let key = fields.required("key") { field in
            field.string(maxBytes: Slug.maximumLength, expected: Slug.rule) { Slug.isValid($0) }
        }
        let name = fields.optional("name") { $0.name() }
        let model = fields.required("model") { $0.choice(ChargeModel.Name.self) }
        let unit = fields.optional("interval") { $0.choice(BillingInterval.Unit.self) }
        let count = fields.optional("intervalCount") { $0.int(in: BillingInterval.counts) }
        let timing = fields.optional("timing") { $0.choice(PriceTiming.self) }
        let currency = fields.optional("currency") { $0.currency() }
        let meter = fields.optional("meter") { $0.string(maxBytes: Slug.maximumLength) }
        let per = fields.optional("per") { $0.choice(Per.self) }
        let included = fields.optional("included") { $0.choice(Included.self) }
        let conversion = fields.optional("unitConversion") { $0.object(unitConversion) }
        let bucket = fields.optional("bucket") { $0.choice(PriceBucket.self) }
        let freeUnits = fields.optional("freeUnits") { $0.decimal() }
        let spend = spend(fields)
        guard let model, let charge = ChargeModelRequest.read(model, fields), let key else { return nil }
        return Price(
            key: key,
            name: name,
            model: charge,
            interval: BillingInterval(unit ?? .month, count: count ?? 1),
            timing: timing ?? .arrears,
            currency: currency,
            meter: meter,
            perSeat: per != nil,
            includesQuota: included != nil,
            unitConversion: conversion,
            freeUnits: freeUnits,
            bucket: bucket,
            spend: spend
        )
    }

    /// A plan's commitment.
    static func commitment(_ fields: ObjectReader) -> PlanCommitment? {
        let spend = spend(fields)
        let unit = fields.optional("interval") { $0.choice(BillingInterval.Unit.self) }
        let count = fields.optional("intervalCount") { $0.int(in: BillingInterval.counts) }
        return PlanCommitment(spend: spend, interval: BillingInterval(unit ?? .month, count: count ?? 1))
    }

    /// A contract's override of a price.
    static func override(_ fields: ObjectReader) -> PriceOverride? {
        let key = fields.required("key") { $0.string(maxBytes: Slug.maximumLength) }
        let model = fields.optional("model") { $0.choice(ChargeModel.Name.self) }
        let charge = model.flatMap { ChargeModelRequest.read($0, fields) }
        let freeUnits = fields.fieldChange("freeUnits") { $0.decimal() }
        let minimum = fields.fieldChange("minimumSpend") { $0.decimal() }
        let maximum = fields.fieldChange("maximumSpend") { $0.decimal() }
        if model == nil { ChargeModelRequest.reportAmounts(fields) }
        guard let key, model == nil || charge != nil else { return nil }
        return PriceOverride(
            key: key,
            model: charge,
            freeUnits: freeUnits,
            minimumSpend: minimum,
            maximumSpend: maximum
        )
    }

    private static func spend(_ fields: ObjectReader) -> SpendLimits {
        SpendLimits(
            minimum: fields.optional("minimumSpend") { $0.decimal() },
            maximum: fields.optional("maximumSpend") { $0.decimal() }
        )
    }

    private static func unitConversion(_ fields: ObjectReader) -> UnitConversion? {
        let operation = fields.required("operation") { $0.choice(UnitConversion.Operation.self) }
        let factor = fields.required("factor") { $0.decimal() }
        let rounding = fields.optional("rounding") { $0.choice(UnitConversion.Rounding.self) }
        let precision = fields.optional("precision") { $0.int(in: UnitConversion.precisions) }
        guard let operation, let factor else { return nil }
        return UnitConversion(operation: operation, factor: factor, rounding: rounding, precision: precision ?? 0)
    }

    /// What a quantity is counted in, when no meter says so.
    private enum Per: String, CaseIterable {
        case seat
    }

    /// What a usage price leaves uncharged.
    private enum Included: String, CaseIterable {
        case quota
    }
}

/// Reads the fields that a charge model adds to its price.
private enum ChargeModelRequest {
    static func read(_ model: ChargeModel.Name, _ fields: ObjectReader) -> ChargeModel? {
        switch model {
        case .flat: amount("amount", fields).map { .flat(amount: $0) }
        case .perUnit: amount("unitAmount", fields).map { .perUnit(unitAmount: $0) }
        case .graduated: schedule(fields).map { .graduated($0) }
        case .volume: schedule(fields).map { .volume($0) }
        case .package: package(fields).map { .package($0) }
        case .percentage: percentage(fields).map { .percentage($0) }
        case .graduatedPercentage: percentages(fields).map { .graduatedPercentage($0) }
        case .dynamic: .dynamic
        case .multiplier: amount("multiplier", fields).map { .multiplier($0) }
        case .capacity: capacity(fields).map { .capacity($0) }
        case .dimensional: rateCard(fields).map { .dimensional($0) }
        }
    }

    /// The fields of all models, which need the model to be read.
    private static let amountFields = [
        "amount", "unitAmount", "tiers", "packageSize", "packageAmount", "ratePercent", "multiplier", "rates",
    ]

    /// Reports amounts that stand without their model.
    static func reportAmounts(_ fields: ObjectReader) {
        for name in amountFields where fields.contains(name) {
            _ = fields.optional(name) { _ in true }
            fields.report(name, .required, "needs the 'model' of the price beside it")
        }
    }

    private static func amount(_ name: String, _ fields: ObjectReader) -> ExactDecimal? {
        fields.required(name) { $0.decimal() }
    }

    private static func optionalAmount(_ name: String, _ fields: ObjectReader) -> ExactDecimal? {
        fields.optional(name) { $0.decimal() }
    }

    private static func schedule(_ fields: ObjectReader) -> TierSchedule? {
        let tiers = fields.required("tiers") { field in
            field.array(minCount: 1, maxCount: PriceRules.maximumTiers) { element in
                element.object { fields -> PriceTier? in
                    let upTo = optionalAmount("upTo", fields)
                    let unitAmount = amount("unitAmount", fields)
                    let flatAmount = optionalAmount("flatAmount", fields)
                    let packageSize = optionalAmount("packageSize", fields)
                    let maximum = optionalAmount("maxAmount", fields)
                    guard let unitAmount else { return nil }
                    return PriceTier(
                        upTo: upTo,
                        unitAmount: unitAmount,
                        flatAmount: flatAmount,
                        packageSize: packageSize,
                        maximumAmount: maximum
                    )
                }
            }
        }
        let chargesFlat = fields.optional("zeroQuantityChargesFirstTierFlat") { $0.bool() } ?? false
        return tiers.map { TierSchedule(tiers: $0, zeroQuantityChargesFirstTierFlat: chargesFlat) }
    }

    private static func package(_ fields: ObjectReader) -> PackageCharge? {
        let size = amount("packageSize", fields)
        let price = amount("packageAmount", fields)
        let rounding = fields.optional("rounding") { $0.choice(PackageRounding.self) }
        guard let size, let price else { return nil }
        return PackageCharge(size: size, amount: price, roundsUp: rounding != .down)
    }

    private enum PackageRounding: String, CaseIterable {
        case up
        case down
    }

    private static func percentage(_ fields: ObjectReader) -> PercentageCharge? {
        let rate = amount("ratePercent", fields)
        let fixed = optionalAmount("fixedPerEvent", fields)
        let freeEvents = fields.optional("freeEvents") { $0.int(in: 0...1_000_000_000) }
        let freeAmount = optionalAmount("freeAmount", fields)
        let minimum = optionalAmount("perEventMin", fields)
        let maximum = optionalAmount("perEventMax", fields)
        guard let rate else { return nil }
        return PercentageCharge(
            ratePercent: rate,
            fixedPerEvent: fixed,
            freeEvents: freeEvents,
            freeAmount: freeAmount,
            minimumPerEvent: minimum,
            maximumPerEvent: maximum
        )
    }

    private static func percentages(_ fields: ObjectReader) -> PercentageSchedule? {
        let tiers = fields.required("tiers") { field in
            field.array(minCount: 1, maxCount: PriceRules.maximumTiers) { element in
                element.object { fields -> PercentageTier? in
                    let upTo = optionalAmount("upTo", fields)
                    let rate = amount("ratePercent", fields)
                    let flatAmount = optionalAmount("flatAmount", fields)
                    return rate.map { PercentageTier(upTo: upTo, ratePercent: $0, flatAmount: flatAmount) }
                }
            }
        }
        let chargesFlat = fields.optional("zeroQuantityChargesFirstTierFlat") { $0.bool() } ?? false
        return tiers.map { PercentageSchedule(tiers: $0, zeroQuantityChargesFirstTierFlat: chargesFlat) }
    }

    private static func capacity(_ fields: ObjectReader) -> [CapacityTier]? {
        fields.required("tiers") { field in
            field.array(minCount: 1, maxCount: PriceRules.maximumTiers) { element in
                element.object { fields -> CapacityTier? in
                    let price = amount("amount", fields)
                    let limits = fields.required("limits") { field in
                        field.map(
                            maxCount: 100,
                            isKey: { (1...EventProperty.maximumTextBytes).contains($0.utf8.count) },
                            keyForm: "a value of the meter's group key"
                        ) { _, limit in Self.limit(limit) }
                    }
                    guard let price, let limits else { return nil }
                    // A unit that is not limited need not be named.
                    return CapacityTier(amount: price, limits: limits.compactMapValues { $0 })
                }
            }
        }
    }

    /// A number, or null for no limit.
    private static func limit(_ value: ValueReader) -> ExactDecimal?? {
        if case .null = value.value { return .some(nil) }
        return value.decimal().map { .some($0) }
    }

    private static func rateCard(_ fields: ObjectReader) -> RateCard? {
        let rates = fields.required("rates") { field in
            field.array(minCount: 1, maxCount: PriceRules.maximumRates) { element in
                element.object { fields -> DimensionalRate? in
                    let match = fields.required("match") { field in
                        field.map(maxCount: Meter.maximumGroupKeys) { _, value in value.string(maxBytes: 4096) }
                    }
                    let unitAmount = amount("unitAmount", fields)
                    guard let match, let unitAmount else { return nil }
                    return DimensionalRate(match: match, unitAmount: unitAmount)
                }
            }
        }
        let fallback = optionalAmount("fallback", fields)
        return rates.map { RateCard(rates: $0, fallback: fallback) }
    }
}
