import WeirAPI
import WeirCore
import WeirPrimitives

/// A price as the API shows it.
struct PriceBody: JSONWritable {
    let price: Price

    init(_ price: Price) { self.price = price }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("key", price.key)
            json.memberIfPresent("name", price.name)
            json.member("model", price.model.name.rawValue)
            json.member("interval", price.interval.unit.rawValue)
            json.member("intervalCount", price.interval.count)
            json.member("timing", price.timing.rawValue)
            json.memberIfPresent("currency", price.currency?.code)
            json.memberIfPresent("meter", price.meter)
            if price.perSeat { json.member("per", "seat") }
            if price.includesQuota { json.member("included", "quota") }
            json.memberIfPresent("unitConversion", price.unitConversion.map(UnitConversionBody.init))
            json.memberIfPresent("bucket", price.bucket?.rawValue)
            ChargeModelBody.write(price.model, to: &json)
            json.memberIfPresent("freeUnits", price.freeUnits)
            json.memberIfPresent("minimumSpend", price.spend.minimum)
            json.memberIfPresent("maximumSpend", price.spend.maximum)
        }
    }
}

/// A unit conversion as the API shows it.
struct UnitConversionBody: JSONWritable {
    let conversion: UnitConversion

    init(_ conversion: UnitConversion) { self.conversion = conversion }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("operation", conversion.operation.rawValue)
            json.member("factor", conversion.factor)
            guard let rounding = conversion.rounding else { return }
            json.member("rounding", rounding.rawValue)
            json.member("precision", conversion.precision)
        }
    }
}

/// A plan's commitment as the API shows it.
struct PlanCommitmentBody: JSONWritable {
    let commitment: PlanCommitment

    init(_ commitment: PlanCommitment) { self.commitment = commitment }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.memberIfPresent("minimumSpend", commitment.spend.minimum)
            json.memberIfPresent("maximumSpend", commitment.spend.maximum)
            json.member("interval", commitment.interval.unit.rawValue)
            json.member("intervalCount", commitment.interval.count)
        }
    }
}

/// A contract's override of a price as the API shows it.
struct PriceOverrideBody: JSONWritable {
    let override: PriceOverride

    init(_ override: PriceOverride) { self.override = override }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("key", override.key)
            if let model = override.model {
                json.member("model", model.name.rawValue)
                ChargeModelBody.write(model, to: &json)
            }
            Self.write("freeUnits", override.freeUnits, to: &json)
            Self.write("minimumSpend", override.minimumSpend, to: &json)
            Self.write("maximumSpend", override.maximumSpend, to: &json)
        }
    }

    /// What the override takes away is null, what it leaves is not there.
    private static func write(_ name: String, _ change: FieldChange<ExactDecimal>, to json: inout JSONWriter) {
        switch change {
        case .keep: break
        case .clear: json.member(name, ExactDecimal?.none)
        case .set(let amount): json.member(name, amount)
        }
    }
}

/// The fields that a charge model adds to its price.
enum ChargeModelBody {
    static func write(_ model: ChargeModel, to json: inout JSONWriter) {
        switch model {
        case .flat(let amount): json.member("amount", amount)
        case .perUnit(let unitAmount): json.member("unitAmount", unitAmount)
        case .graduated(let schedule), .volume(let schedule): write(schedule, to: &json)
        case .package(let charge): write(charge, to: &json)
        case .percentage(let charge): write(charge, to: &json)
        case .graduatedPercentage(let schedule): write(schedule, to: &json)
        case .dynamic: break
        case .multiplier(let factor): json.member("multiplier", factor)
        case .capacity(let tiers): write(tiers, to: &json)
        case .dimensional(let card): write(card, to: &json)
        }
    }

    private static func write(_ schedule: TierSchedule, to json: inout JSONWriter) {
        json.array("tiers") { json in
            for tier in schedule.tiers {
                json.object { json in
                    json.member("upTo", tier.upTo)
                    json.member("unitAmount", tier.unitAmount)
                    json.memberIfPresent("flatAmount", tier.flatAmount)
                    json.memberIfPresent("packageSize", tier.packageSize)
                    json.memberIfPresent("maxAmount", tier.maximumAmount)
                }
            }
        }
        if schedule.zeroQuantityChargesFirstTierFlat { json.member("zeroQuantityChargesFirstTierFlat", true) }
    }

    private static func write(_ charge: PackageCharge, to json: inout JSONWriter) {
        json.member("packageSize", charge.size)
        json.member("packageAmount", charge.amount)
        if !charge.roundsUp { json.member("rounding", "down") }
    }

    private static func write(_ charge: PercentageCharge, to json: inout JSONWriter) {
        json.member("ratePercent", charge.ratePercent)
        json.memberIfPresent("fixedPerEvent", charge.fixedPerEvent)
        json.memberIfPresent("freeEvents", charge.freeEvents)
        json.memberIfPresent("freeAmount", charge.freeAmount)
        json.memberIfPresent("perEventMin", charge.minimumPerEvent)
        json.memberIfPresent("perEventMax", charge.maximumPerEvent)
    }

    private static func write(_ schedule: PercentageSchedule, to json: inout JSONWriter) {
        json.array("tiers") { json in
            for tier in schedule.tiers {
                json.object { json in
                    json.member("upTo", tier.upTo)
                    json.member("ratePercent", tier.ratePercent)
                    json.memberIfPresent("flatAmount", tier.flatAmount)
                }
            }
        }
        if schedule.zeroQuantityChargesFirstTierFlat { json.member("zeroQuantityChargesFirstTierFlat", true) }
    }

    private static func write(_ tiers: [CapacityTier], to json: inout JSONWriter) {
        json.array("tiers") { json in
            for tier in tiers {
                json.object { json in
                    json.member("amount", tier.amount)
                    json.object("limits") { json in
                        for (unit, limit) in tier.limits.sorted(by: { $0.key < $1.key }) { json.member(unit, limit) }
                    }
                }
            }
        }
    }

    private static func write(_ card: RateCard, to json: inout JSONWriter) {
        json.array("rates") { json in
            for rate in card.rates {
                json.object { json in
                    json.object("match") { json in
                        for (key, value) in rate.match.sorted(by: { $0.key < $1.key }) { json.member(key, value) }
                    }
                    json.member("unitAmount", rate.unitAmount)
                }
            }
        }
        json.memberIfPresent("fallback", card.fallback)
    }
}
