/// Which plan holds for a customer, and why.
package enum PlanStanding: Sendable, Hashable {
    /// The subscription grants its plan.
    case granted(Plan)
    /// The workspace's default plan stands in: the status does not grant, or (nil) there was never a subscription.
    case fallback(Plan, SubscriptionStatus?)
    /// There was never a subscription and there is no default plan: usage is counted and not limited.
    case unlimited
    /// The status does not grant, and there is no default plan.
    case inactive(SubscriptionStatus)

    /// The plan that holds; nil when none does.
    package var plan: Plan? {
        switch self {
        case .granted(let plan), .fallback(let plan, _): plan
        case .unlimited, .inactive: nil
        }
    }
}

extension CustomerPolicy {
    /// Which plan holds for the customer.
    ///
    /// A plan that the snapshot does not have counts as not granted: never does something missing make a customer
    /// unlimited.
    package func standing(in policy: PolicySnapshot) -> PlanStanding {
        guard let subscription else {
            return policy.defaultPlan.map { .fallback($0, nil) } ?? .unlimited
        }
        if subscription.status.grants, let plan = policy.plan(of: subscription) { return .granted(plan) }
        return policy.defaultPlan.map { .fallback($0, subscription.status) } ?? .inactive(subscription.status)
    }

    /// The kit that holds for the customer; nil when there is none, and then everything is enabled.
    ///
    /// It is the customer's own, else the workspace's default. Where the default plan stands in for a subscription that
    /// does not grant, that plan's kit holds; if it has none, a kit that came with the lost plan goes with it, and any
    /// other one stays. Where the default plan stands in for no subscription, its kit holds if the customer has none.
    package func kit(under standing: PlanStanding, in policy: PolicySnapshot) -> AccountKit? {
        let own = customer.accountKit.flatMap { policy.kits[$0] }
        switch standing {
        case .granted, .unlimited, .inactive:
            return own ?? policy.defaultKit
        case .fallback(let plan, nil):
            return own ?? plan.terms.accountKit.flatMap { policy.kits[$0] } ?? policy.defaultKit
        case .fallback(let plan, .some):
            if let kit = plan.terms.accountKit.flatMap({ policy.kits[$0] }) { return kit }
            let lost = subscription.flatMap { policy.plan(of: $0) }?.terms.accountKit
            return (own?.id == lost ? nil : own) ?? policy.defaultKit
        }
    }
}
