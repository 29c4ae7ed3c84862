package import WeirCore
package import WeirPrimitives

/// Everything that a catalogue changes in a workspace, written as one.
package struct CatalogChange: Sendable, Hashable {
    package var workspace: WorkspaceID
    /// The meters' version that the change was decided on; another one is a conflict.
    package var meterVersion: UInt64
    package var newMeters: [Meter]
    /// Renamed or archived ones.
    package var changedMeters: [Meter]
    /// New ones (revision 0) and changed ones.
    package var features: [Feature]
    /// New ones (revision 0) and changed ones.
    package var kits: [AccountKit]
    /// New plans and next versions; they bring no features.
    package var plans: [PlanChange]
    /// Plans taken out of the offer, in their current version.
    package var archivedPlans: [Plan]
    package var deletedKits: [AccountKitID]
    package var newCoupons: [CouponOffer]
    /// Coupons that were taken out of the offer, or put back into it.
    package var changedCoupons: [CouponOffer]
    package var settings: WorkspaceSettings?

    package init(
        workspace: WorkspaceID,
        meterVersion: UInt64,
        newMeters: [Meter] = [],
        changedMeters: [Meter] = [],
        features: [Feature] = [],
        kits: [AccountKit] = [],
        plans: [PlanChange] = [],
        archivedPlans: [Plan] = [],
        deletedKits: [AccountKitID] = [],
        newCoupons: [CouponOffer] = [],
        changedCoupons: [CouponOffer] = [],
        settings: WorkspaceSettings? = nil
    ) {
        self.workspace = workspace
        self.meterVersion = meterVersion
        self.newMeters = newMeters
        self.changedMeters = changedMeters
        self.features = features
        self.kits = kits
        self.plans = plans
        self.archivedPlans = archivedPlans
        self.deletedKits = deletedKits
        self.newCoupons = newCoupons
        self.changedCoupons = changedCoupons
        self.settings = settings
    }

    package var isEmpty: Bool {
        newMeters.isEmpty && changedMeters.isEmpty && features.isEmpty && kits.isEmpty && plans.isEmpty
            && archivedPlans.isEmpty && deletedKits.isEmpty && newCoupons.isEmpty && changedCoupons.isEmpty
            && settings == nil
    }
}
