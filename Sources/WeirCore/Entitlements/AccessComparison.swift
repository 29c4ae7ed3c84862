package import WeirPrimitives

/// What differs for one customer between two policies, or two states of the customer under one.
package struct AccessDifference: Sendable, Hashable {
    /// The features of which the customer gets something else, in order.
    package var features: [FeatureKey]
    /// Those whose limit is new or lower than before.
    package var loweredLimits: [LoweredLimit]

    package static let none = AccessDifference(features: [], loweredLimits: [])

    package init(features: [FeatureKey], loweredLimits: [LoweredLimit]) {
        self.features = features
        self.loweredLimits = loweredLimits
    }

    package var isEmpty: Bool { features.isEmpty }
}

/// A limit that comes into being or falls.
package struct LoweredLimit: Sendable, Hashable {
    package var feature: FeatureKey
    package var meter: MeterID
    /// The quota period in which usage meets the new limit.
    package var period: TimeRange
    package var limit: Quantity

    package init(feature: FeatureKey, meter: MeterID, period: TimeRange, limit: Quantity) {
        self.feature = feature
        self.meter = meter
        self.period = period
        self.limit = limit
    }
}

/// Compares what a customer may use; pure.
package enum AccessComparison {
    /// A customer as a policy sees it.
    package struct Side: Sendable {
        package var customer: CustomerPolicy
        package var policy: PolicySnapshot

        package init(_ customer: CustomerPolicy, under policy: PolicySnapshot) {
            self.customer = customer
            self.policy = policy
        }
    }

    /// What a customer gets otherwise after a change.
    ///
    /// A feature that only one side has is left out: what nobody could use yet, nobody loses.
    package static func difference(from before: Side, to after: Side, now: Timestamp) -> AccessDifference {
        var difference = AccessDifference.none
        for key in before.policy.features.keys.sorted() {
            guard let feature = after.policy.features[key] else { continue }
            let old = Access(key, before, now)
            let new = Access(key, after, now)
            guard old != new else { continue }
            difference.features.append(key)
            guard case .metered(let meter) = feature.kind, let terms = new.terms, let limit = terms.limit.limit,
                before.policy.meters[id: meter] != nil
            else { continue }
            if let known = old.terms?.limit.limit, known <= limit, old.terms?.period == terms.period { continue }
            difference.loweredLimits.append(
                LoweredLimit(feature: key, meter: meter, period: terms.period, limit: limit)
            )
        }
        return difference
    }

    /// Whether a change of policy can make a difference to anyone.
    ///
    /// False is certain; it spares asking every customer.
    package static func mayDiffer(_ before: PolicySnapshot, _ after: PolicySnapshot) -> Bool {
        if before.settings.timeZone != after.settings.timeZone { return true }
        if before.defaultPlan?.id != after.defaultPlan?.id || before.defaultPlan?.terms != after.defaultPlan?.terms {
            return true
        }
        if before.defaultKit?.id != after.defaultKit?.id { return true }
        for (id, kit) in before.kits {
            guard let other = after.kits[id] else { return true }
            if kit.name != other.name || kit.mode != other.mode || kit.primitives != other.primitives
                || kit.limits != other.limits
            {
                return true
            }
        }
        for (key, feature) in before.features where after.features[key]?.kind != feature.kind { return true }
        for (id, history) in before.plans {
            guard let other = after.plans[id] else { return true }
            for version in 1...history.plan.version
            where history.plan(subscribedAt: version).terms != other.plan(subscribedAt: version).terms {
                return true
            }
        }
        return false
    }

    /// Whether other terms of a plan can make a difference to those who have it.
    ///
    /// False is certain; it spares asking every subscriber.
    package static func mayDiffer(_ before: PlanTerms, _ after: PlanTerms) -> Bool {
        // What is charged, and when, and what alerts gives nobody anything. A term that is new some day does until it stands
        // here.
        var same = before
        same.name = after.name
        same.stripePriceID = after.stripePriceID
        same.prices = after.prices
        same.currency = after.currency
        same.commitment = after.commitment
        same.progressive = after.progressive
        same.netTermsDays = after.netTermsDays
        same.autoPay = after.autoPay
        same.trialDays = after.trialDays
        same.spendAlerts = after.spendAlerts
        return same != after
    }

    /// What one customer gets of a feature, without what does not matter to the customer.
    private struct Access: Hashable {
        var isEnabled: Bool
        var refusal: Kind?
        var value: StaticValue?
        var defaults: JSONText?
        var terms: DecisionTerms?

        enum Kind: Hashable {
            case unknownFeature
            case suspended
            case disabled
            case inactive
        }

        init(_ key: FeatureKey, _ side: Side, _ now: Timestamp) {
            switch EntitlementRules.resolve(key, for: side.customer, under: side.policy, now: now) {
            case .success(let access):
                value = access.plan?.terms.features[key]
                defaults = access.kit?.primitives[key]?.defaults
                terms = access.terms
                isEnabled = terms != nil || (value?.isEnabled ?? false)
            case .failure(let reason):
                isEnabled = false
                refusal =
                    switch reason {
                    case .unknownFeature: .unknownFeature
                    case .customerSuspended: .suspended
                    case .primitiveDisabledByKit: .disabled
                    case .subscriptionInactive: .inactive
                    }
            }
        }
    }
}
