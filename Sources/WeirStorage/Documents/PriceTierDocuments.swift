import WeirCore
import WeirPrimitives

// The parts of ``ChargeModelDocument`` and ``PriceDocument``.

struct PriceTierDocument: Codable, Sendable {
    var upTo: String?
    var unitAmount: String
    var flatAmount: String?
    var packageSize: String?
    var maximumAmount: String?

    init(_ tier: PriceTier) {
        upTo = tier.upTo?.description
        unitAmount = tier.unitAmount.description
        flatAmount = tier.flatAmount?.description
        packageSize = tier.packageSize?.description
        maximumAmount = tier.maximumAmount?.description
    }

    func tier() throws(DocumentError) -> PriceTier {
        PriceTier(
            upTo: try ifPresent(upTo, "upTo", decimal),
            unitAmount: try decimal(unitAmount, "unitAmount"),
            flatAmount: try ifPresent(flatAmount, "flatAmount", decimal),
            packageSize: try ifPresent(packageSize, "packageSize", decimal),
            maximumAmount: try ifPresent(maximumAmount, "maximumAmount", decimal)
        )
    }
}

struct PercentageTierDocument: Codable, Sendable {
    var upTo: String?
    var ratePercent: String
    var flatAmount: String?

    init(_ tier: PercentageTier) {
        upTo = tier.upTo?.description
        ratePercent = tier.ratePercent.description
        flatAmount = tier.flatAmount?.description
    }

    func tier() throws(DocumentError) -> PercentageTier {
        PercentageTier(
            upTo: try ifPresent(upTo, "upTo", decimal),
            ratePercent: try decimal(ratePercent, "ratePercent"),
            flatAmount: try ifPresent(flatAmount, "flatAmount", decimal)
        )
    }
}

struct PercentageDocument: Codable, Sendable {
    var ratePercent: String
    var fixedPerEvent: String?
    var freeEvents: Int?
    var freeAmount: String?
    var minimumPerEvent: String?
    var maximumPerEvent: String?

    init(_ charge: PercentageCharge) {
        ratePercent = charge.ratePercent.description
        fixedPerEvent = charge.fixedPerEvent?.description
        freeEvents = charge.freeEvents
        freeAmount = charge.freeAmount?.description
        minimumPerEvent = charge.minimumPerEvent?.description
        maximumPerEvent = charge.maximumPerEvent?.description
    }

    func charge() throws(DocumentError) -> PercentageCharge {
        PercentageCharge(
            ratePercent: try decimal(ratePercent, "ratePercent"),
            fixedPerEvent: try ifPresent(fixedPerEvent, "fixedPerEvent", decimal),
            freeEvents: freeEvents,
            freeAmount: try ifPresent(freeAmount, "freeAmount", decimal),
            minimumPerEvent: try ifPresent(minimumPerEvent, "minimumPerEvent", decimal),
            maximumPerEvent: try ifPresent(maximumPerEvent, "maximumPerEvent", decimal)
        )
    }
}

struct CapacityTierDocument: Codable, Sendable {
    var amount: String
    var limits: [String: String]

    init(_ tier: CapacityTier) {
        amount = tier.amount.description
        limits = tier.limits.mapValues(\.description)
    }

    func tier() throws(DocumentError) -> CapacityTier {
        CapacityTier(
            amount: try decimal(amount, "amount"),
            limits: try each(limits, key: { $0 }, "limits") { text throws(DocumentError) in
                try decimal(text, "limits")
            }
        )
    }
}

struct DimensionalRateDocument: Codable, Sendable {
    var match: [String: String]
    var unitAmount: String

    init(_ rate: DimensionalRate) {
        match = rate.match
        unitAmount = rate.unitAmount.description
    }

    func rate() throws(DocumentError) -> DimensionalRate {
        DimensionalRate(match: match, unitAmount: try decimal(unitAmount, "unitAmount"))
    }
}

struct UnitConversionDocument: Codable, Sendable {
    var operation: String
    var factor: String
    var rounding: String?
    var precision: Int

    init(_ conversion: UnitConversion) {
        operation = conversion.operation.rawValue
        factor = conversion.factor.description
        rounding = conversion.rounding?.rawValue
        precision = conversion.precision
    }

    func conversion() throws(DocumentError) -> UnitConversion {
        guard let operation = UnitConversion.Operation(rawValue: operation) else {
            throw DocumentError("unitConversion.operation")
        }
        return UnitConversion(
            operation: operation,
            factor: try decimal(factor, "unitConversion.factor"),
            rounding: try ifPresent(rounding, "unitConversion.rounding") { text, path throws(DocumentError) in
                guard let rounding = UnitConversion.Rounding(rawValue: text) else { throw DocumentError(path) }
                return rounding
            },
            precision: precision
        )
    }
}

struct SpendLimitsDocument: Codable, Sendable {
    var minimum: String?
    var maximum: String?

    init(_ spend: SpendLimits) {
        minimum = spend.minimum?.description
        maximum = spend.maximum?.description
    }

    func limits() throws(DocumentError) -> SpendLimits {
        SpendLimits(
            minimum: try ifPresent(minimum, "spend.minimum", decimal),
            maximum: try ifPresent(maximum, "spend.maximum", decimal)
        )
    }
}

struct PlanCommitmentDocument: Codable, Sendable {
    var spend: SpendLimitsDocument
    var interval: String
    var intervalCount: Int

    init(_ commitment: PlanCommitment) {
        spend = SpendLimitsDocument(commitment.spend)
        interval = commitment.interval.unit.rawValue
        intervalCount = commitment.interval.count
    }

    func commitment() throws(DocumentError) -> PlanCommitment {
        guard let unit = BillingInterval.Unit(rawValue: interval), BillingInterval.counts.contains(intervalCount) else {
            throw DocumentError("commitment.interval")
        }
        return PlanCommitment(spend: try spend.limits(), interval: BillingInterval(unit, count: intervalCount))
    }
}
