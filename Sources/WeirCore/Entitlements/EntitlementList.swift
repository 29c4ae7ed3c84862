package import WeirPrimitives

/// What one customer gets of one feature, as lists show it.
package struct Entitlement: Sendable, Hashable {
    package var feature: Feature
    /// Whether the customer may use it; of a boolean feature, whether it is on.
    package var isEnabled: Bool
    /// Why not, if policy refuses it.
    package var refusal: AccessRefusal?
    /// What the plan says of a boolean or static feature.
    package var value: StaticValue?
    /// What the kit gives the operator's code.
    package var defaults: JSONText?
    /// Of a metered feature that is enabled: quota period, limit and rates.
    package var terms: DecisionTerms?

    package init(
        feature: Feature,
        isEnabled: Bool,
        refusal: AccessRefusal?,
        value: StaticValue?,
        defaults: JSONText?,
        terms: DecisionTerms?
    ) {
        self.feature = feature
        self.isEnabled = isEnabled
        self.refusal = refusal
        self.value = value
        self.defaults = defaults
        self.terms = terms
    }
}

/// A customer's plan and its quotas at one moment, without what is used of them.
package struct QuotaOverview: Sendable, Hashable {
    /// Key of the plan that holds: the default plan's where that stands in.
    package var plan: PlanKey?
    /// The subscription's own status, whatever plan holds.
    package var status: SubscriptionStatus?
    package var periodKind: QuotaPeriod
    package var period: TimeRange
    /// The limits of all features that have one.
    package var quotas: [FeatureKey: QuotaLimit]

    package init(
        plan: PlanKey?,
        status: SubscriptionStatus?,
        periodKind: QuotaPeriod,
        period: TimeRange,
        quotas: [FeatureKey: QuotaLimit]
    ) {
        self.plan = plan
        self.status = status
        self.periodKind = periodKind
        self.period = period
        self.quotas = quotas
    }
}

extension EntitlementRules {
    /// All features of the workspace in the order of their keys, with what the customer gets of each.
    ///
    /// A boolean feature is on when the kit enables it and the plan that holds says so; a static one is enabled when the
    /// plan gives it a value.
    package static func entitlements(
        of customer: CustomerPolicy,
        under policy: PolicySnapshot,
        now: Timestamp
    ) -> [Entitlement] {
        policy.features.values.sorted { $0.key < $1.key }.map { feature in
            switch resolve(feature.key, for: customer, under: policy, now: now) {
            case .failure(let refusal):
                Entitlement(
                    feature: feature,
                    isEnabled: false,
                    refusal: refusal,
                    value: nil,
                    defaults: nil,
                    terms: nil
                )
            case .success(let access):
                entitlement(to: access)
            }
        }
    }

    private static func entitlement(to access: FeatureAccess) -> Entitlement {
        let key = access.feature.key
        let value = access.plan?.terms.features[key]
        let isEnabled =
            switch access.feature.kind {
            case .metered: true
            case .boolean, .staticValue: value?.isEnabled ?? false
            }
        return Entitlement(
            feature: access.feature,
            isEnabled: isEnabled,
            refusal: nil,
            value: value,
            defaults: access.kit?.primitives[key]?.defaults,
            terms: access.terms
        )
    }

    /// The plan that holds for a customer, with the limits of all features that have one.
    ///
    /// Beside the plan's quotas these are the limits that the customer's overrides and kit bring. An inactive customer
    /// without a default plan has none.
    package static func overview(
        of customer: CustomerPolicy,
        under policy: PolicySnapshot,
        now: Timestamp
    ) -> QuotaOverview {
        let standing = customer.standing(in: policy)
        let kit = customer.kit(under: standing, in: policy)
        let kind = standing.plan?.terms.period ?? .month
        var quotas: [FeatureKey: QuotaLimit] = [:]
        var keys = Set(standing.plan?.terms.quotas.keys.map { $0 } ?? [])
        keys.formUnion(customer.overrides.keys)
        if let kit { keys.formUnion(kit.limits.keys) }
        if case .inactive = standing { keys = [] }
        for key in keys {
            let limit = limit(of: key, plan: standing.plan, kit: kit, override: customer.overrides[key], now: now)
            if limit != .unlimited { quotas[key] = limit }
        }
        return QuotaOverview(
            plan: standing.plan?.key,
            status: customer.subscription?.status,
            periodKind: kind,
            period: customer.period(kind, at: now),
            quotas: quotas
        )
    }
}
