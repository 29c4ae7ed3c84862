package import WeirAPI
import WeirCore
import WeirPrimitives
package import WeirServices

/// Reads the body of a plan's upsert.
package enum PlanRequest {
    package static func read(_ fields: ObjectReader) -> UpsertPlan? {
        let key = fields.required("key") { $0.planKey() }
        let name = fields.required("name") { $0.name() }
        let kit = fields.fieldChange("accountKitId") { $0.id(AccountKitID.self) }
        var changes = changes(fields)
        changes.accountKit = kit
        changes.reach = fields.optional("applyTo") { $0.choice(ApplyTo.self) }?.reach
        guard let key, let name else { return nil }
        return UpsertPlan(key: key, name: name, changes: changes)
    }

    /// What is said of a plan's terms beside its name and kit.
    static func changes(_ fields: ObjectReader) -> UpsertPlan.Changes {
        var changes = UpsertPlan.Changes()
        changes.stripePriceID = fields.fieldChange("stripePriceId") { $0.string(maxBytes: 255) }
        changes.quotas = fields.fieldChange("quotas") { $0.featureMap { $0.quota() } }
        changes.period = fields.fieldChange("period") { $0.choice(QuotaPeriod.self) }
        changes.prices = fields.fieldChange("prices") { field in
            field.array(maxCount: PriceRules.maximumPrices) { $0.object(PriceRequest.read) }
        }
        changes.currency = fields.fieldChange("currency") { $0.currency() }
        changes.commitment = fields.fieldChange("commitment") { $0.object(PriceRequest.commitment) }
        changes.progressive = fields.fieldChange("progressiveBilling") { $0.object(progressive) }
        changes.netTermsDays = fields.fieldChange("netTerms") { $0.int(in: CatalogRules.netTermsRange) }
        changes.autoPay = fields.fieldChange("autoPay") { $0.bool() }
        changes.features = fields.fieldChange("features") { $0.featureMap { $0.staticValue() } }
        changes.rateLimits = fields.fieldChange("rateLimits") { $0.rateLimits() }
        changes.spendAlerts = fields.fieldChange("spendAlerts") { $0.spendAlerts() }
        changes.trialDays = fields.fieldChange("trialDays") { $0.int(in: CatalogRules.trialDaysRange) }
        return changes
    }

    /// Amounts of usage at which is invoiced at once.
    static func progressive(_ fields: ObjectReader) -> ProgressiveTerms? {
        let thresholds = fields.required("thresholds") { field in
            field.array(minCount: 1, maxCount: ContractRules.maximumThresholds) { $0.decimal() }
        }
        let repeatEvery = fields.optional("repeatEvery") { $0.decimal() }
        return thresholds.map { ProgressiveTerms(thresholds: $0, repeatEvery: repeatEvery) }
    }

    /// Whom a change reaches, as requests say it.
    enum ApplyTo: String, CaseIterable {
        case new
        case all

        var reach: PlanReach {
            switch self {
            case .new: .new
            case .all: .all
            }
        }
    }
}
