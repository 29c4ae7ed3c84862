package import WeirCore
import WeirPrimitives

/// The parts of a contract that nothing is looked up by, as they are stored.
///
/// The names are a format: they are only added to, and what was stored once must stay readable.
package struct ContractDocument: Codable, Sendable {
    var timeZone: String
    var billing: String
    var anchor: String
    var proration: String
    var netTermsDays: Int
    var autoPay: Bool
    var paymentMethod: String?
    var trialDays: Int
    var phases: [ContractPhaseDocument]
    /// Minor units.
    var thresholds: [Int64]?
    var repeatEvery: Int64?
    var coupons: [ContractCouponDocument]?
    var earlier: [EarlierTermsDocument]?
    /// Absent for one that is not cancelled, or was by the operator.
    var isCancelledByCustomer: Bool?

    package init(_ contract: Contract) {
        timeZone = contract.timeZone
        billing = contract.billing.rawValue
        anchor = contract.anchor.description
        proration = contract.proration.rawValue
        netTermsDays = contract.netTermsDays
        autoPay = contract.autoPay
        paymentMethod = contract.paymentMethodID
        trialDays = contract.trialDays
        phases = contract.phases.map(ContractPhaseDocument.init)
        thresholds = contract.progressive?.thresholds.map(\.minorUnits)
        repeatEvery = contract.progressive?.repeatEvery?.minorUnits
        coupons = contract.coupons.isEmpty ? nil : contract.coupons.map(ContractCouponDocument.init)
        earlier = contract.earlier.isEmpty ? nil : contract.earlier.map(EarlierTermsDocument.init)
        isCancelledByCustomer = contract.isCancelledByCustomer ? true : nil
    }

    /// Sets the parts on a contract.
    package func fill(_ contract: inout Contract) throws(DocumentError) {
        guard let billing = BillingAlignment(rawValue: billing) else { throw DocumentError("billing") }
        guard let proration = ProrationMode(rawValue: proration) else { throw DocumentError("proration") }
        contract.timeZone = timeZone
        contract.billing = billing
        contract.anchor = try localDate(anchor, "anchor")
        contract.proration = proration
        contract.netTermsDays = netTermsDays
        contract.autoPay = autoPay
        contract.paymentMethodID = paymentMethod
        contract.isCancelledByCustomer = isCancelledByCustomer ?? false
        contract.trialDays = trialDays
        contract.phases = try each(phases) { document throws(DocumentError) in try document.phase() }
        let currency = contract.currency
        contract.progressive = thresholds.map { thresholds in
            ProgressiveBilling(
                thresholds: thresholds.map { Money(minorUnits: $0, currency: currency) },
                repeatEvery: repeatEvery.map { Money(minorUnits: $0, currency: currency) }
            )
        }
        contract.coupons = try each(coupons ?? []) { document throws(DocumentError) in
            try document.coupon()
        }
        contract.earlier = try each(earlier ?? []) { document throws(DocumentError) in try document.terms() }
    }
}

struct EarlierTermsDocument: Codable, Sendable {
    /// Milliseconds since 1970.
    var until: Int64
    var end: String?
    var dropped: [ContractPhaseDocument]

    init(_ terms: EarlierTerms) {
        until = terms.until.milliseconds
        end = terms.end?.description
        dropped = terms.dropped.map(ContractPhaseDocument.init)
    }

    func terms() throws(DocumentError) -> EarlierTerms {
        var day: LocalDate?
        if let end { day = try localDate(end, "end") }
        return EarlierTerms(
            until: Timestamp(milliseconds: until),
            end: day,
            dropped: try each(dropped) { document throws(DocumentError) in try document.phase() }
        )
    }
}

struct ContractPhaseDocument: Codable, Sendable {
    var start: String
    /// Milliseconds since 1970.
    var decidedAt: Int64
    var plan: String
    var planVersion: Int
    var quantity: Int64
    var fees: [ContractFeeDocument]
    var usages: [ContractUsageDocument]
    var minimumSpend: String?
    var maximumSpend: String?
    var commitmentInterval: String?
    var commitmentIntervalCount: Int?
    var taxRates: [TaxRateDocument]?
    var ownTaxRates: [String: [TaxRateDocument]]?

    init(_ phase: ContractPhase) {
        start = phase.start.description
        decidedAt = phase.decidedAt.milliseconds
        plan = phase.plan.description
        planVersion = phase.planVersion
        quantity = phase.quantity
        fees = phase.terms.fees.map(ContractFeeDocument.init)
        usages = phase.terms.usages.map(ContractUsageDocument.init)
        minimumSpend = phase.terms.minimumSpend?.description
        maximumSpend = phase.terms.maximumSpend?.description
        commitmentInterval = phase.terms.commitmentInterval?.unit.rawValue
        commitmentIntervalCount = phase.terms.commitmentInterval?.count
        taxRates = phase.terms.taxRates?.map(TaxRateDocument.init)
        let own = phase.terms.ownTaxRates
        ownTaxRates = own.isEmpty ? nil : own.mapValues { $0.map(TaxRateDocument.init) }
    }

    func phase() throws(DocumentError) -> ContractPhase {
        guard let plan = PlanKey(plan) else { throw DocumentError("plan") }
        return ContractPhase(
            start: try localDate(start, "start"),
            decidedAt: Timestamp(milliseconds: decidedAt),
            plan: plan,
            planVersion: planVersion,
            quantity: quantity,
            terms: ContractTerms(
                fees: try each(fees) { document throws(DocumentError) in try document.fee() },
                usages: try each(usages) { document throws(DocumentError) in try document.usage() },
                minimumSpend: try ifPresent(minimumSpend, "minimumSpend", decimal),
                maximumSpend: try ifPresent(maximumSpend, "maximumSpend", decimal),
                commitmentInterval: try ifPresent(commitmentInterval, "commitmentInterval", interval),
                taxRates: try ifPresent(taxRates, "taxRates", TaxRateDocument.rates),
                ownTaxRates: try each(ownTaxRates ?? [:], key: { $0 }, "ownTaxRates") {
                    documents throws(DocumentError) in try TaxRateDocument.rates(documents, "ownTaxRates")
                }
            )
        )
    }

    private func interval(_ unit: String, _ path: String) throws(DocumentError) -> BillingInterval {
        let count = commitmentIntervalCount ?? 1
        guard let unit = BillingInterval.Unit(rawValue: unit), BillingInterval.counts.contains(count) else {
            throw DocumentError(path)
        }
        return BillingInterval(unit, count: count)
    }
}

/// A fee of a contract, also inside the lines of invoices.
struct ContractFeeDocument: Codable, Sendable {
    var priceKey: String
    var label: String
    var unitAmount: String
    var quantity: Int64
    var interval: String
    var intervalCount: Int
    var timing: String
    var taxRates: [TaxRateDocument]?

    init(_ fee: ContractFee) {
        priceKey = fee.priceKey
        label = fee.label
        unitAmount = fee.unitAmount.description
        quantity = fee.quantity
        interval = fee.interval.unit.rawValue
        intervalCount = fee.interval.count
        timing = fee.timing.rawValue
        taxRates = fee.taxRates?.map(TaxRateDocument.init)
    }

    func fee() throws(DocumentError) -> ContractFee {
        guard let unit = BillingInterval.Unit(rawValue: interval), BillingInterval.counts.contains(intervalCount) else {
            throw DocumentError("interval")
        }
        guard let timing = PriceTiming(rawValue: timing) else { throw DocumentError("timing") }
        return ContractFee(
            priceKey: priceKey,
            label: label,
            unitAmount: try decimal(unitAmount, "unitAmount"),
            quantity: quantity,
            interval: BillingInterval(unit, count: intervalCount),
            timing: timing,
            taxRates: try ifPresent(taxRates, "taxRates", TaxRateDocument.rates)
        )
    }
}

struct ContractUsageDocument: Codable, Sendable {
    var price: PriceDocument
    var quotaLimit: String?
    var quotaPeriod: String?
    var minimum: String?
    var taxRates: [TaxRateDocument]?

    init(_ usage: ContractUsage) {
        price = PriceDocument(usage.price)
        quotaLimit = usage.quota?.limit.description
        quotaPeriod = usage.quota?.period.rawValue
        minimum = usage.minimum?.description
        taxRates = usage.taxRates?.map(TaxRateDocument.init)
    }

    func usage() throws(DocumentError) -> ContractUsage {
        var quota: IncludedQuota?
        if let quotaLimit {
            guard let limit = Quantity(parsing: quotaLimit) else { throw DocumentError("quotaLimit") }
            guard let period = quotaPeriod.flatMap({ QuotaPeriod(rawValue: $0) }) else {
                throw DocumentError("quotaPeriod")
            }
            quota = IncludedQuota(limit: limit, period: period)
        }
        return ContractUsage(
            price: try price.price(),
            quota: quota,
            minimum: try ifPresent(minimum, "minimum", decimal),
            taxRates: try ifPresent(taxRates, "taxRates", TaxRateDocument.rates)
        )
    }
}

struct TaxRateDocument: Codable, Sendable {
    var code: String
    var name: String?
    var percent: String
    var isInclusive: Bool?

    init(_ rate: TaxRate) {
        code = rate.code
        name = rate.name
        percent = rate.percent.description
        isInclusive = rate.isInclusive ? true : nil
    }

    func rate() throws(DocumentError) -> TaxRate {
        TaxRate(
            code: code,
            name: name,
            percent: try decimal(percent, "percent"),
            isInclusive: isInclusive ?? false
        )
    }

    static func rates(_ documents: [TaxRateDocument], _ path: String) throws(DocumentError) -> [TaxRate] {
        try each(documents) { document throws(DocumentError) in try document.rate() }
    }
}

func localDate(_ text: String, _ path: String) throws(DocumentError) -> LocalDate {
    guard let date = LocalDate(text) else { throw DocumentError(path) }
    return date
}
