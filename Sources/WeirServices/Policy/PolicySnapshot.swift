package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// All policy of one workspace as of one moment: what decisions read.
package struct PolicySnapshot: Sendable {
    package let workspace: WorkspaceID
    package let settings: WorkspaceSettings
    /// All meters, archived ones too.
    package let meters: MeterSet
    /// The zone of customers without one of their own.
    package let zone: Zone
    private let plansByKey: [PlanKey: PlanHistory]
    private let keysByPlan: [PlanID: PlanKey]
    private let kitsByID: [AccountKitID: AccountKit]
    private let featuresByKey: [FeatureKey: Feature]

    package init(catalog: Catalog, settings: WorkspaceSettings, zone: Zone) {
        workspace = catalog.workspace
        self.settings = settings
        self.zone = zone
        meters = MeterSet(version: catalog.meterVersion, meters: catalog.meters)
        plansByKey = Dictionary(catalog.plans.map { ($0.plan.key, $0) }) { first, _ in first }
        keysByPlan = Dictionary(catalog.plans.map { ($0.plan.id, $0.plan.key) }) { first, _ in first }
        kitsByID = Dictionary(catalog.kits.map { ($0.id, $0) }) { first, _ in first }
        featuresByKey = Dictionary(catalog.features.map { ($0.key, $0) }) { first, _ in first }
    }

    /// A plan by its key, archived ones too.
    package func plan(_ key: PlanKey) -> PlanHistory? { plansByKey[key] }

    /// A plan by its id, archived ones too.
    package func plan(_ id: PlanID) -> PlanHistory? { keysByPlan[id].flatMap { plansByKey[$0] } }

    package func kit(_ id: AccountKitID) -> AccountKit? { kitsByID[id] }

    package func feature(_ key: FeatureKey) -> Feature? { featuresByKey[key] }

    package func meter(code: String) -> Meter? { meters.meters.first { $0.code == code } }

    /// All plans, archived ones too, oldest first.
    package var plans: [PlanHistory] { plansByKey.values.sorted { $0.plan.id < $1.plan.id } }

    /// All kits, oldest first.
    package var kits: [AccountKit] { kitsByID.values.sorted { $0.id < $1.id } }

    /// All features in the order of their keys.
    package var features: [Feature] { featuresByKey.values.sorted { $0.key < $1.key } }
}
