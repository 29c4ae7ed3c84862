package import WeirCore
package import WeirPrimitives

/// Whom a change of policy touches: how many get something else, and who would be over a limit.
package struct PolicyEffect: Sendable, Hashable {
    /// Customers who get something else of a feature.
    package var customers: Int
    /// Of those whose limits fall, the customers whose usage was looked at; at most
    /// ``PolicyEffectReader/maximumChecks``.
    package var checked: Int
    /// Of those whose limits fall, the customers whose usage was not looked at, because there are too many.
    package var unchecked: Int
    /// Customers who have used more than a new limit.
    package var over: Int
    /// By the plan that holds for them before the change, in the order of keys; those without one first.
    package var plans: [PlanEffect]
    /// Those over a limit, in the order of customers; at most ``PolicyEffectReader/maximumListed``.
    package var overuses: [Overuse]

    package static let none = PolicyEffect(customers: 0, checked: 0, unchecked: 0, over: 0, plans: [], overuses: [])

    package init(
        customers: Int,
        checked: Int,
        unchecked: Int,
        over: Int,
        plans: [PlanEffect],
        overuses: [Overuse]
    ) {
        self.customers = customers
        self.checked = checked
        self.unchecked = unchecked
        self.over = over
        self.plans = plans
        self.overuses = overuses
    }
}

/// What a change means for those of one plan.
package struct PlanEffect: Sendable, Hashable {
    /// nil when no plan holds.
    package var plan: PlanKey?
    package var customers: Int
    package var over: Int
    /// The features of which someone gets something else.
    package var features: Set<FeatureKey>

    package init(plan: PlanKey?, customers: Int = 0, over: Int = 0, features: Set<FeatureKey> = []) {
        self.plan = plan
        self.customers = customers
        self.over = over
        self.features = features
    }
}

/// A customer who has used more of a feature than a new limit allows.
package struct Overuse: Sendable, Hashable {
    package var customer: CustomerID
    package var externalID: String?
    package var plan: PlanKey?
    package var feature: FeatureKey
    /// Recorded and held in the quota period.
    package var used: Quantity
    package var limit: Quantity

    package init(
        customer: CustomerID,
        externalID: String?,
        plan: PlanKey?,
        feature: FeatureKey,
        used: Quantity,
        limit: Quantity
    ) {
        self.customer = customer
        self.externalID = externalID
        self.plan = plan
        self.feature = feature
        self.used = used
        self.limit = limit
    }
}
