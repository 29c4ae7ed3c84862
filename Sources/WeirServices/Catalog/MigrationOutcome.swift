package import WeirCore
package import WeirPrimitives

/// Which subscribers are to be moved to a plan's current version.
package enum MigratedSubscribers: Sendable, Hashable {
    /// All for whom a version holds.
    case version(Int)
    /// These, whatever version holds for them; at most ``PlanVersionService/maximumCustomers``.
    case customers([CustomerReference])
}

/// A version of a plan with those for whom it holds.
package struct ListedPlanVersion: Sendable, Hashable {
    package var plan: Plan
    package var isCurrent: Bool
    /// Customers for whom it holds, whatever the status of their subscription.
    package var subscribers: Int

    package init(plan: Plan, isCurrent: Bool, subscribers: Int) {
        self.plan = plan
        self.isCurrent = isCurrent
        self.subscribers = subscribers
    }
}

/// What a migration comes to.
package struct MigrationOutcome: Sendable, Hashable {
    package var plan: PlanKey
    /// The current version, to which subscribers are moved.
    package var version: Int
    /// How many are moved; those who are on the current version already are not among them.
    package var moved: Int
    /// What it means to those who were looked at.
    package var effect: PolicyEffect
    /// Of those who are moved, how many were looked at: all, unless a bound was given.
    package var looked: Int

    package init(plan: PlanKey, version: Int, moved: Int, effect: PolicyEffect, looked: Int) {
        self.plan = plan
        self.version = version
        self.moved = moved
        self.effect = effect
        self.looked = looked
    }
}
