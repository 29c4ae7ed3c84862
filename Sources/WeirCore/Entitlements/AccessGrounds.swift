package import WeirPrimitives

/// What policy alone looks at to say whether a customer may use a feature.
package struct AccessGrounds: Sendable, Hashable {
    /// What is looked at, in order; the first that refuses is the answer.
    package enum Check: Sendable, CaseIterable {
        case customer
        case kit
        case subscription
    }

    package let feature: FeatureKey
    package let status: CustomerStatus
    package let standing: PlanStanding
    package let kit: AccountKit?

    package init(of feature: FeatureKey, for customer: CustomerPolicy, under policy: PolicySnapshot) {
        self.feature = feature
        status = customer.customer.status
        standing = customer.standing(in: policy)
        kit = customer.kit(under: standing, in: policy)
    }

    /// The first refusal that applies.
    package var refusal: AccessRefusal? {
        for check in Check.allCases {
            if let refusal = refusal(by: check) { return refusal }
        }
        return nil
    }

    /// What one check says.
    package func refusal(by check: Check) -> AccessRefusal? {
        switch check {
        case .customer:
            switch status {
            case .active: return nil
            case .suspended: return .customerSuspended
            }
        case .kit:
            guard let kit, !kit.enables(feature) else { return nil }
            return .primitiveDisabledByKit(kitName: kit.name, primitive: feature)
        case .subscription:
            switch standing {
            case .granted, .fallback, .unlimited: return nil
            case .inactive(let status): return .subscriptionInactive(status)
            }
        }
    }
}

/// What makes a limit per period, at one moment.
package struct QuotaGrounds: Sendable, Hashable {
    /// The plan's.
    package let quota: Quota?
    /// What stands in place of the plan's limit.
    package let overrideLimit: Quantity?
    /// What comes on top, all of it.
    package let topUps: Quantity
    /// The kit's limit, which nothing exceeds.
    package let kitLimit: Quantity?

    package init(of feature: FeatureKey, plan: Plan?, kit: AccountKit?, override: QuotaOverride?, now: Timestamp) {
        quota = plan?.terms.quotas[feature]
        overrideLimit = override?.activeLimit(at: now)
        topUps = override?.activeTopUps(at: now).reduce(.zero) { Self.saturatingSum($0, $1.amount) } ?? .zero
        kitLimit = kit?.limits[feature]?.perPeriod
    }

    /// The limit: the plan's or the one that stands in its place, with top-ups, and never above the kit's.
    ///
    /// A limit in place of the plan's keeps the mode of the plan's quota, and is hard where the plan has none. Top-ups
    /// raise a limit; where there is none there is nothing to raise. Of nothing there is no grace.
    package var limit: QuotaLimit {
        guard let base = overrideLimit ?? quota?.limit else { return kitLimit.map { .hard($0) } ?? .unlimited }
        let limit = Self.saturatingSum(base, topUps)
        switch quota?.mode ?? .hard {
        case .hard:
            return .hard(min(limit, kitLimit ?? limit))
        case .soft(let cap):
            guard let kitLimit else { return .soft(limit, overageCap: cap) }
            guard let room = Self.room(above: limit, below: kitLimit) else { return .hard(kitLimit) }
            return .soft(limit, overageCap: min(cap ?? room, room))
        case .grace(let hours, let cap):
            guard limit > .zero else { return .hard(.zero) }
            guard let kitLimit else { return .grace(limit, hours: hours, overageCap: cap) }
            guard let room = Self.room(above: limit, below: kitLimit) else { return .hard(kitLimit) }
            return .grace(limit, hours: hours, overageCap: min(cap ?? room, room))
        }
    }

    private static func room(above limit: Quantity, below ceiling: Quantity) -> Quantity? {
        ceiling > limit ? Quantity(billionths: ceiling.billionths - limit.billionths) : nil
    }

    /// Limits and top-ups are bounded one by one, but not how far they add up.
    private static func saturatingSum(_ left: Quantity, _ right: Quantity) -> Quantity {
        let (sum, overflow) = left.billionths.addingReportingOverflow(right.billionths)
        return overflow ? Quantity(billionths: .max) : Quantity(billionths: sum)
    }
}
