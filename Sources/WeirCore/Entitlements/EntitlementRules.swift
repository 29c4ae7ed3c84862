package import WeirPrimitives

/// What a customer gets of a feature that no rule refuses.
package struct FeatureAccess: Sendable, Hashable {
    package var feature: Feature
    /// The plan that holds; nil when none does.
    package var plan: Plan?
    package var kit: AccountKit?
    /// What the ledger decides by; nil unless the feature is metered.
    package var terms: DecisionTerms?

    package init(feature: Feature, plan: Plan?, kit: AccountKit?, terms: DecisionTerms?) {
        self.feature = feature
        self.plan = plan
        self.kit = kit
        self.terms = terms
    }
}

/// Decides from policy alone what a customer may use; pure.
package enum EntitlementRules {
    /// Whether a customer may use a feature, and within which limits.
    ///
    /// - Returns: The access, or the first ``AccessRefusal`` that applies, in the order of its cases.
    package static func resolve(
        _ key: FeatureKey,
        for customer: CustomerPolicy,
        under policy: PolicySnapshot,
        now: Timestamp
    ) -> Result<FeatureAccess, AccessRefusal> {
        guard let feature = policy.features[key] else { return .failure(.unknownFeature(key)) }
        let grounds = AccessGrounds(of: key, for: customer, under: policy)
        if let refusal = grounds.refusal { return .failure(refusal) }
        let (standing, kit) = (grounds.standing, grounds.kit)
        let terms = feature.meter.map { meter in
            DecisionTerms(
                feature: key.text,
                meter: meter,
                period: customer.period(standing.plan?.terms.period ?? .month, at: now),
                limit: limit(of: key, plan: standing.plan, kit: kit, override: customer.overrides[key], now: now),
                perCallLimit: kit?.limits[key]?.perCall,
                rates: rates(of: key, plan: standing.plan, kit: kit)
            )
        }
        return .success(FeatureAccess(feature: feature, plan: standing.plan, kit: kit, terms: terms))
    }

    /// The limit per period: the plan's or the one that stands in its place, with top-ups, and never above the kit's.
    ///
    /// See ``QuotaGrounds``.
    package static func limit(
        of key: FeatureKey,
        plan: Plan?,
        kit: AccountKit?,
        override: QuotaOverride?,
        now: Timestamp
    ) -> QuotaLimit {
        QuotaGrounds(of: key, plan: plan, kit: kit, override: override, now: now).limit
    }

    /// The rates that all must allow a call: the plan's for all calls, the plan's for the feature, the kit's for it.
    package static func rates(of key: FeatureKey, plan: Plan?, kit: AccountKit?) -> [RateRule] {
        var rules: [RateRule] = []
        if let plan, !plan.terms.rateLimits.isEmpty {
            if let rate = plan.terms.rateLimits[.everything] { rules.append(rate.rule(named: "plan:*")) }
            if let rate = plan.terms.rateLimits[.feature(key)] { rules.append(rate.rule(named: "plan:\(key)")) }
        }
        if let rate = kit?.limits[key]?.rate { rules.append(rate.rule(named: "kit:\(key)")) }
        return rules
    }
}
