package import WeirCore
package import WeirPrimitives

/// What an upsert says of a plan: an absent field is unchanged, `null` clears it.
package struct UpsertPlan: Sendable {
    package var key: PlanKey
    package var name: String
    package var changes: Changes
    /// The version that it was made from, 0 for none; another current one is refused, unless this is nil.
    package var base: Int?

    package init(key: PlanKey, name: String, changes: Changes = Changes()) {
        self.key = key
        self.name = name
        self.changes = changes
    }
}

extension UpsertPlan {
    /// What it says beside key and name.
    package struct Changes: Sendable {
        package var accountKit: FieldChange<AccountKitID> = .keep
        package var stripePriceID: FieldChange<String> = .keep
        package var quotas: FieldChange<[FeatureKey: Quota]> = .keep
        package var period: FieldChange<QuotaPeriod> = .keep
        package var prices: FieldChange<[Price]> = .keep
        package var currency: FieldChange<Currency> = .keep
        package var commitment: FieldChange<PlanCommitment> = .keep
        package var progressive: FieldChange<ProgressiveTerms> = .keep
        package var netTermsDays: FieldChange<Int> = .keep
        package var autoPay: FieldChange<Bool> = .keep
        package var features: FieldChange<[FeatureKey: StaticValue]> = .keep
        package var rateLimits: FieldChange<[RateLimitScope: RateLimit]> = .keep
        package var trialDays: FieldChange<Int> = .keep
        package var spendAlerts: FieldChange<[ExactDecimal]> = .keep
        /// nil reaches all subscribers who were not kept on an older version.
        package var reach: PlanReach?

        package init() {}
    }

    /// The terms after the upsert.
    package func applied(to current: PlanTerms?) -> PlanTerms {
        let base = current ?? PlanTerms(name: name)
        return PlanTerms(
            name: name,
            accountKit: changes.accountKit.applied(to: base.accountKit),
            stripePriceID: changes.stripePriceID.applied(to: base.stripePriceID),
            quotas: changes.quotas.applied(to: base.quotas, clearedTo: [:]),
            period: changes.period.applied(to: base.period, clearedTo: .month),
            prices: changes.prices.applied(to: base.prices, clearedTo: []),
            currency: changes.currency.applied(to: base.currency),
            commitment: changes.commitment.applied(to: base.commitment),
            progressive: changes.progressive.applied(to: base.progressive),
            netTermsDays: changes.netTermsDays.applied(to: base.netTermsDays),
            autoPay: changes.autoPay.applied(to: base.autoPay),
            features: changes.features.applied(to: base.features, clearedTo: [:]),
            rateLimits: changes.rateLimits.applied(to: base.rateLimits, clearedTo: [:]),
            trialDays: changes.trialDays.applied(to: base.trialDays),
            spendAlerts: changes.spendAlerts.applied(to: base.spendAlerts, clearedTo: [])
        )
    }
}

/// What came of an upsert.
package struct UpsertedPlan: Sendable, Hashable {
    package var plan: Plan
    package var isNew: Bool

    package init(plan: Plan, isNew: Bool) {
        self.plan = plan
        self.isNew = isNew
    }
}
