package import WeirPrimitives

/// One workspace's plans, kits, features, meters and settings at one moment.
///
/// Immutable, so that decisions read it without a lock while the next one is being made. A class, because a decision
/// passes it on often, and one reference is cheaper to pass than a dozen collections.
package final class PolicySnapshot: Sendable {
    package let workspace: Workspace
    package let settings: WorkspaceSettings
    /// The settings' zone.
    package let zone: Zone
    package let meters: MeterSet
    package let plans: [PlanID: PlanHistory]
    package let kits: [AccountKitID: AccountKit]
    package let features: [FeatureKey: Feature]
    package let defaultPlan: Plan?
    package let defaultKit: AccountKit?
    private let planIDs: [PlanKey: PlanID]
    /// The same features by the text of their keys.
    private let featuresByText: [String: Feature]

    package init(
        workspace: Workspace,
        settings: WorkspaceSettings,
        zone: Zone,
        meters: MeterSet,
        plans: [PlanHistory],
        kits: [AccountKit],
        features: [Feature]
    ) {
        self.workspace = workspace
        self.settings = settings
        self.zone = zone
        self.meters = meters
        self.plans = Dictionary(plans.map { ($0.plan.id, $0) }) { _, last in last }
        self.kits = Dictionary(kits.map { ($0.id, $0) }) { _, last in last }
        self.features = Dictionary(features.map { ($0.key, $0) }) { _, last in last }
        featuresByText = Dictionary(features.map { ($0.key.text, $0) }) { _, last in last }
        planIDs = Dictionary(plans.map { ($0.plan.key, $0.plan.id) }) { _, last in last }
        defaultPlan = settings.defaultPlan.flatMap { [planIDs, plans = self.plans] key in
            planIDs[key].flatMap { plans[$0]?.plan }
        }
        defaultKit = settings.defaultKit.flatMap { [kits = self.kits] in kits[$0] }
    }

    /// The feature of a key as a request names it; nil when there is none, and for text that can be no key.
    package func feature(named text: String) -> Feature? { featuresByText[text] }

    package func plan(_ key: PlanKey) -> PlanHistory? { planIDs[key].flatMap { plans[$0] } }

    /// The version of a plan that holds for a subscription; nil when the plan is not in the snapshot.
    package func plan(of subscription: Subscription) -> Plan? {
        plans[subscription.plan]?.plan(subscribedAt: subscription.planVersion)
    }
}
