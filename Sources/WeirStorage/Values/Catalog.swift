package import WeirCore
package import WeirPrimitives

/// Everything that a workspace offers, as of one moment.
package struct Catalog: Sendable, Hashable {
    package var workspace: WorkspaceID
    /// Archived plans too.
    package var plans: [PlanHistory]
    package var kits: [AccountKit]
    package var features: [Feature]
    package var meters: [Meter]
    /// Archived coupons too, in the order in which they were made.
    package var coupons: [CouponOffer]
    /// Grows with every change of the meters, and is never used twice.
    package var meterVersion: UInt64

    package init(
        workspace: WorkspaceID,
        plans: [PlanHistory],
        kits: [AccountKit],
        features: [Feature],
        meters: [Meter],
        coupons: [CouponOffer] = [],
        meterVersion: UInt64
    ) {
        self.workspace = workspace
        self.plans = plans
        self.kits = kits
        self.features = features
        self.meters = meters
        self.coupons = coupons
        self.meterVersion = meterVersion
    }
}

/// A new plan, or the next version of one.
package struct PlanChange: Sendable, Hashable {
    /// A new plan has version 1; otherwise the version is one above the stored one, or the write is a conflict.
    package var plan: Plan
    package var reach: PlanReach
    package var additions: FeatureAdditions

    package init(plan: Plan, reach: PlanReach = .followers, additions: FeatureAdditions = .none) {
        self.plan = plan
        self.reach = reach
        self.additions = additions
    }
}
