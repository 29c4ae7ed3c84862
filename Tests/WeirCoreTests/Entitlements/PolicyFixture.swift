import Foundation
import WeirCore
import WeirPrimitives

/// A small world of policy: features `seo` and `tasks` (metered), `sso` (boolean) and `support` (static).
struct PolicyFixture {
    static let workspace = WorkspaceID(rawValue: 1)
    static let epoch = Timestamp(milliseconds: 1_767_225_600_000)  // 2026-01-01T00:00:00Z

    var settings = WorkspaceSettings(workspace: Self.workspace, updatedAt: Self.epoch)
    var plans: [PlanHistory] = []
    var kits: [AccountKit] = []
    var features: [Feature] = [
        Self.feature("seo", .metered(MeterID(rawValue: 1))),
        Self.feature("tasks", .metered(MeterID(rawValue: 2))),
        Self.feature("sso", .boolean),
        Self.feature("support", .staticValue),
    ]
    var customer = Customer(
        id: CustomerID(rawValue: 1),
        workspace: Self.workspace,
        createdAt: Self.epoch,
        updatedAt: Self.epoch
    )
    var subscription: Subscription?
    var overrides: [QuotaOverride] = []
    var zone = Zone.utc

    var policy: PolicySnapshot {
        PolicySnapshot(
            workspace: Workspace(id: Self.workspace, name: "Test", mode: .test, createdAt: Self.epoch),
            settings: settings,
            zone: .utc,
            meters: .empty,
            plans: plans,
            kits: kits,
            features: features
        )
    }

    var customerPolicy: CustomerPolicy {
        CustomerPolicy(customer: customer, subscription: subscription, overrides: overrides, zone: zone)
    }

    func resolve(_ key: String, at now: Timestamp = Self.epoch) throws -> Result<FeatureAccess, AccessRefusal> {
        EntitlementRules.resolve(try Self.key(key), for: customerPolicy, under: policy, now: now)
    }

    /// The limit that a decision on `seo` stands on.
    func limit(at now: Timestamp = Self.epoch) throws -> QuotaLimit? {
        try resolve("seo", at: now).get().terms?.limit
    }

    @discardableResult
    mutating func addPlan(_ key: String, id: Int, _ change: (inout PlanTerms) throws -> Void = { _ in }) throws -> Plan
    {
        var terms = PlanTerms(name: key)
        try change(&terms)
        let plan = try Self.plan(key, id: id, terms: terms)
        plans.append(PlanHistory(new: plan))
        return plan
    }

    @discardableResult
    mutating func addKit(
        _ name: String,
        id: Int,
        _ change: (inout AccountKit) throws -> Void
    ) rethrows -> AccountKit {
        var kit = AccountKit(
            id: AccountKitID(rawValue: UInt128(id)),
            workspace: Self.workspace,
            name: name,
            createdAt: Self.epoch,
            updatedAt: Self.epoch
        )
        try change(&kit)
        kits.append(kit)
        return kit
    }

    @discardableResult
    mutating func addKit(_ name: String, id: Int) -> AccountKit { addKit(name, id: id) { _ in } }

    mutating func subscribe(to plan: Plan, _ status: SubscriptionStatus = .active, periodEnd: Timestamp? = nil) {
        subscription = Subscription(
            id: SubscriptionID(rawValue: 1),
            workspace: Self.workspace,
            customer: customer.id,
            plan: plan.id,
            planVersion: plan.version,
            status: status,
            currentPeriodEnd: periodEnd,
            createdAt: Self.epoch,
            updatedAt: Self.epoch
        )
    }

    mutating func override(_ key: String = "seo", limit: LimitOverride? = nil, topUps: [QuotaTopUp] = []) throws {
        overrides.append(
            QuotaOverride(
                workspace: Self.workspace,
                customer: customer.id,
                feature: try Self.key(key),
                limit: limit,
                topUps: topUps,
                updatedAt: Self.epoch
            )
        )
    }

    static func plan(_ key: String, id: Int, version: Int = 1, terms: PlanTerms) throws -> Plan {
        Plan(
            id: PlanID(rawValue: UInt128(id)),
            workspace: workspace,
            key: try planKey(key),
            terms: terms,
            version: version,
            createdAt: epoch,
            updatedAt: epoch
        )
    }

    static func feature(_ name: StaticString, _ kind: FeatureKind) -> Feature {
        guard let key = FeatureKey(name.description) else { preconditionFailure("Fixtures use valid slugs.") }
        return Feature(
            id: FeatureID(rawValue: 1),
            workspace: workspace,
            key: key,
            kind: kind,
            createdAt: epoch,
            updatedAt: epoch
        )
    }

    static func key(_ text: String) throws -> FeatureKey { try found(FeatureKey(text)) }
    static func planKey(_ text: String) throws -> PlanKey { try found(PlanKey(text)) }
    static func instant(_ text: String) throws -> Timestamp { try found(Timestamp(iso8601: text)) }

    static func zone(_ identifier: String) throws -> Zone {
        let data = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(identifier)"))
        return try Zone(identifier: identifier, tzif: Array(data))
    }

    static func found<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw Missing() }
        return value
    }

    struct Missing: Error {}
}

/// A range written as two instants.
func range(_ start: String, _ end: String) throws -> TimeRange {
    TimeRange(start: try PolicyFixture.instant(start), end: try PolicyFixture.instant(end))
}
