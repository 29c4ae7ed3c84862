import WeirCore
import WeirPrimitives

// The parts of ``ChargeModelDocument``.

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
