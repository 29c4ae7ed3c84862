import WeirCore
import WeirPrimitives

/// A price inside ``PlanTermsDocument``.
struct PriceDocument: Codable, Sendable {
    var key: String
    var name: String?
    var model: ChargeModelDocument
    var interval: String
    var intervalCount: Int
    var timing: String
    var currency: String?
    var meter: String?
    var includesQuota: Bool?
    var perSeat: Bool?
    var unitConversion: UnitConversionDocument?
    var freeUnits: String?
    var bucket: String?
    var spend: SpendLimitsDocument?

    init(_ price: Price) {
        key = price.key
        name = price.name
        model = ChargeModelDocument(price.model)
        interval = price.interval.unit.rawValue
        intervalCount = price.interval.count
        timing = price.timing.rawValue
        currency = price.currency?.code
        meter = price.meter
        includesQuota = price.includesQuota ? true : nil
        perSeat = price.perSeat ? true : nil
        unitConversion = price.unitConversion.map(UnitConversionDocument.init)
        freeUnits = price.freeUnits?.description
        bucket = price.bucket?.rawValue
        spend = price.spend.isEmpty ? nil : SpendLimitsDocument(price.spend)
    }

    func price() throws(DocumentError) -> Price {
        guard let unit = BillingInterval.Unit(rawValue: interval), BillingInterval.counts.contains(intervalCount) else {
            throw DocumentError("interval")
        }
        guard let timing = PriceTiming(rawValue: timing) else { throw DocumentError("timing") }
        return Price(
            key: key,
            name: name,
            model: try model.model(),
            interval: BillingInterval(unit, count: intervalCount),
            timing: timing,
            currency: try ifPresent(currency, "currency", currencyOf),
            meter: meter,
            perSeat: perSeat ?? false,
            includesQuota: includesQuota ?? false,
            unitConversion: try unitConversion?.conversion(),
            // Earlier versions stored the free units of a package with its model.
            freeUnits: try ifPresent(freeUnits ?? model.freeUnits, "freeUnits", decimal),
            bucket: try ifPresent(bucket, "bucket") { text, path throws(DocumentError) in
                guard let bucket = PriceBucket(rawValue: text) else { throw DocumentError(path) }
                return bucket
            },
            spend: try spend?.limits() ?? .none
        )
    }
}

/// A charge model: its name, and the members that it has.
struct ChargeModelDocument: Codable, Sendable {
    var name: String
    /// Of flat and package.
    var amount: String?
    /// Of per unit.
    var unitAmount: String?
    /// Of graduated and volume.
    var tiers: [PriceTierDocument]?
    /// Of graduated percentage.
    var percentageTiers: [PercentageTierDocument]?
    var zeroQuantityChargesFirstTierFlat: Bool?
    /// Of package.
    var size: String?
    /// Of package, as earlier versions stored it; it is read and no longer written.
    var freeUnits: String?
    var roundsUp: Bool?
    var percentage: PercentageDocument?
    var multiplier: String?
    var capacityTiers: [CapacityTierDocument]?
    var rates: [DimensionalRateDocument]?
    /// Of dimensional.
    var fallback: String?

    init(_ model: ChargeModel) {
        name = model.name.rawValue
        switch model {
        case .flat(let amount):
            self.amount = amount.description
        case .perUnit(let unitAmount):
            self.unitAmount = unitAmount.description
        case .graduated(let schedule), .volume(let schedule):
            tiers = schedule.tiers.map(PriceTierDocument.init)
            zeroQuantityChargesFirstTierFlat = schedule.zeroQuantityChargesFirstTierFlat
        case .package(let charge):
            size = charge.size.description
            amount = charge.amount.description
            roundsUp = charge.roundsUp
        case .percentage(let charge):
            percentage = PercentageDocument(charge)
        case .graduatedPercentage(let schedule):
            percentageTiers = schedule.tiers.map(PercentageTierDocument.init)
            zeroQuantityChargesFirstTierFlat = schedule.zeroQuantityChargesFirstTierFlat
        case .dynamic:
            break
        case .multiplier(let multiplier):
            self.multiplier = multiplier.description
        case .capacity(let tiers):
            capacityTiers = tiers.map(CapacityTierDocument.init)
        case .dimensional(let card):
            rates = card.rates.map(DimensionalRateDocument.init)
            fallback = card.fallback?.description
        }
    }

    func model() throws(DocumentError) -> ChargeModel {
        guard let name = ChargeModel.Name(rawValue: name) else { throw DocumentError("model.name") }
        switch name {
        case .flat: return .flat(amount: try required(amount, "amount"))
        case .perUnit: return .perUnit(unitAmount: try required(unitAmount, "unitAmount"))
        case .graduated: return .graduated(try schedule())
        case .volume: return .volume(try schedule())
        case .package: return .package(try package())
        case .percentage:
            guard let percentage else { throw DocumentError("model.percentage") }
            return .percentage(try percentage.charge())
        case .graduatedPercentage: return .graduatedPercentage(try percentageSchedule())
        case .dynamic: return .dynamic
        case .multiplier: return .multiplier(try required(multiplier, "multiplier"))
        case .capacity:
            return .capacity(try each(capacityTiers ?? []) { document throws(DocumentError) in try document.tier() })
        case .dimensional: return .dimensional(try rateCard())
        }
    }

    private func required(_ text: String?, _ path: String) throws(DocumentError) -> ExactDecimal {
        guard let text else { throw DocumentError("model.\(path)") }
        return try decimal(text, "model.\(path)")
    }

    private func schedule() throws(DocumentError) -> TierSchedule {
        TierSchedule(
            tiers: try each(tiers ?? []) { document throws(DocumentError) in try document.tier() },
            zeroQuantityChargesFirstTierFlat: zeroQuantityChargesFirstTierFlat ?? false
        )
    }

    private func percentageSchedule() throws(DocumentError) -> PercentageSchedule {
        PercentageSchedule(
            tiers: try each(percentageTiers ?? []) { document throws(DocumentError) in try document.tier() },
            zeroQuantityChargesFirstTierFlat: zeroQuantityChargesFirstTierFlat ?? false
        )
    }

    private func package() throws(DocumentError) -> PackageCharge {
        PackageCharge(
            size: try required(size, "size"),
            amount: try required(amount, "amount"),
            roundsUp: roundsUp ?? true
        )
    }

    private func rateCard() throws(DocumentError) -> RateCard {
        RateCard(
            rates: try each(rates ?? []) { document throws(DocumentError) in try document.rate() },
            fallback: try ifPresent(fallback, "fallback", decimal)
        )
    }
}
