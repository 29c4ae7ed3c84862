package import WeirCore
import WeirPrimitives

/// A plan's terms as they are stored, in JSON, alike in every database.
///
/// The names are a format: they are only added to, and what was stored once must stay readable.
package struct PlanTermsDocument: Codable, Sendable {
    var name: String
    var accountKit: String?
    var stripePriceID: String?
    var quotas: [String: QuotaDocument]
    var period: String
    var prices: [PriceDocument]
    var currency: String?
    var commitment: PlanCommitmentDocument?
    var netTermsDays: Int?
    var autoPay: Bool?
    var features: [String: StaticValueDocument]
    var rateLimits: [String: RateLimitDocument]
    var trialDays: Int?
    var thresholds: [String]?
    var repeatEvery: String?
    /// nil in terms that were stored before there were such alerts.
    var spendAlerts: [String]?

    package init(_ terms: PlanTerms) {
        name = terms.name
        accountKit = terms.accountKit?.description
        stripePriceID = terms.stripePriceID
        quotas = texts(terms.quotas, QuotaDocument.init)
        period = terms.period.rawValue
        prices = terms.prices.map(PriceDocument.init)
        currency = terms.currency?.code
        commitment = terms.commitment.map(PlanCommitmentDocument.init)
        netTermsDays = terms.netTermsDays
        autoPay = terms.autoPay
        features = texts(terms.features, StaticValueDocument.init)
        rateLimits = texts(terms.rateLimits, RateLimitDocument.init)
        trialDays = terms.trialDays
        thresholds = terms.progressive?.thresholds.map(\.description)
        repeatEvery = terms.progressive?.repeatEvery?.description
        spendAlerts = terms.spendAlerts.isEmpty ? nil : terms.spendAlerts.map(\.description)
    }

    package func terms() throws(DocumentError) -> PlanTerms {
        guard let period = QuotaPeriod(rawValue: period) else { throw DocumentError("period") }
        return PlanTerms(
            name: name,
            accountKit: try ifPresent(accountKit, "accountKit") { text, path throws(DocumentError) in
                guard let id = AccountKitID(text) else { throw DocumentError(path) }
                return id
            },
            stripePriceID: stripePriceID,
            quotas: try each(quotas, key: { FeatureKey($0) }, "quotas") { document throws(DocumentError) in
                try document.quota()
            },
            period: period,
            prices: try each(prices) { document throws(DocumentError) in try document.price() },
            currency: try ifPresent(currency, "currency", currencyOf),
            commitment: try commitment?.commitment(),
            progressive: try progressive(),
            netTermsDays: netTermsDays,
            autoPay: autoPay,
            features: try each(features, key: { FeatureKey($0) }, "features") { document throws(DocumentError) in
                try document.value()
            },
            rateLimits: try each(rateLimits, key: { RateLimitScope($0) }, "rateLimits") {
                document throws(DocumentError) in try document.rateLimit()
            },
            trialDays: trialDays,
            spendAlerts: try each(spendAlerts ?? []) { text throws(DocumentError) in
                try decimal(text, "spendAlerts")
            }
        )
    }

    private func progressive() throws(DocumentError) -> ProgressiveTerms? {
        guard let thresholds else { return nil }
        return ProgressiveTerms(
            thresholds: try each(thresholds) { text throws(DocumentError) in try decimal(text, "thresholds") },
            repeatEvery: try ifPresent(repeatEvery, "repeatEvery", decimal)
        )
    }
}

func currencyOf(_ code: String, _ path: String) throws(DocumentError) -> Currency {
    guard let currency = Currency(code: code) else { throw DocumentError(path) }
    return currency
}

struct QuotaDocument: Codable, Sendable {
    var limit: String
    var isSoft: Bool?
    var overageCap: String?
    /// There for the mode `grace` alone.
    var graceHours: Int?
    var alertThresholdsPercent: [Int]?

    init(_ quota: Quota) {
        limit = quota.limit.description
        alertThresholdsPercent = quota.alertThresholdsPercent
        switch quota.mode {
        case .hard: break
        case .soft(let cap):
            isSoft = true
            overageCap = cap?.description
        case .grace(let hours, let cap):
            graceHours = hours
            overageCap = cap?.description
        }
    }

    func quota() throws(DocumentError) -> Quota {
        Quota(
            limit: try quantity(limit, "limit"),
            mode: try mode(),
            alertThresholdsPercent: alertThresholdsPercent
        )
    }

    private func mode() throws(DocumentError) -> QuotaMode {
        let cap = try ifPresent(overageCap, "overageCap", quantity)
        if let graceHours { return .grace(hours: graceHours, overageCap: cap) }
        return isSoft == true ? .soft(overageCap: cap) : .hard
    }
}

/// Exactly one member is there.
struct StaticValueDocument: Codable, Sendable {
    var boolean: Bool?
    var number: String?
    var text: String?

    init(_ value: StaticValue) {
        switch value {
        case .boolean(let boolean): self.boolean = boolean
        case .number(let number): self.number = number.description
        case .text(let text): self.text = text
        }
    }

    func value() throws(DocumentError) -> StaticValue {
        if let boolean { return .boolean(boolean) }
        if let number { return .number(try decimal(number, "number")) }
        if let text { return .text(text) }
        throw DocumentError("features")
    }
}

struct RateLimitDocument: Codable, Sendable {
    var limit: Int64
    var interval: String
    var burst: Int64?

    init(_ rate: RateLimit) {
        limit = rate.limit
        interval = rate.interval.rawValue
        burst = rate.burst
    }

    func rateLimit() throws(DocumentError) -> RateLimit {
        guard let interval = RateInterval(rawValue: interval) else { throw DocumentError("interval") }
        return RateLimit(limit: limit, interval: interval, burst: burst)
    }
}
