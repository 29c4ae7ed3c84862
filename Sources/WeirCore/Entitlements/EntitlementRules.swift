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
        guard customer.customer.status == .active else { return .failure(.customerSuspended) }
        let standing = customer.standing(in: policy)
        let kit = customer.kit(under: standing, in: policy)
        if let kit, !kit.enables(key) {
            return .failure(.primitiveDisabledByKit(kitName: kit.name, primitive: key))
        }
        if case .inactive(let status) = standing { return .failure(.subscriptionInactive(status)) }
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
    /// A limit in place of the plan's keeps the mode of the plan's quota, and is hard where the plan has none. Top-ups
    /// raise a limit; where there is none there is nothing to raise.
    package static func limit(
        of key: FeatureKey,
        plan: Plan?,
        kit: AccountKit?,
        override: QuotaOverride?,
        now: Timestamp
    ) -> QuotaLimit {
        let quota = plan?.terms.quotas[key]
        var limit = override?.activeLimit(at: now) ?? quota?.limit
        if let base = limit, let override {
            limit = override.activeTopUps(at: now).reduce(base) { saturatingSum($0, $1.amount) }
        }
        let ceiling = kit?.limits[key]?.perPeriod
        guard let limit else { return ceiling.map { .hard($0) } ?? .unlimited }
        switch quota?.mode ?? .hard {
        case .hard:
            return .hard(min(limit, ceiling ?? limit))
        case .soft(let cap):
            guard let ceiling else { return .soft(limit, overageCap: cap) }
            guard ceiling > limit else { return .hard(ceiling) }
            let room = Quantity(billionths: ceiling.billionths - limit.billionths)
            return .soft(limit, overageCap: min(cap ?? room, room))
        }
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

    /// Limits and top-ups are bounded one by one, but not how far they add up.
    private static func saturatingSum(_ left: Quantity, _ right: Quantity) -> Quantity {
        let (sum, overflow) = left.billionths.addingReportingOverflow(right.billionths)
        return overflow ? Quantity(billionths: .max) : Quantity(billionths: sum)
    }
}
