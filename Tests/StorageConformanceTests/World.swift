import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// An empty control plane with two workspaces, and values to fill it with.
struct World {
    static let epoch = Timestamp(milliseconds: 1_767_225_600_000)  // 2026-01-01T00:00:00Z
    static let later = epoch.adding(seconds: 3600)

    let stores: any ControlPlane
    let workspace = WorkspaceID(rawValue: 1)
    let other = WorkspaceID(rawValue: 2)

    /// Runs a test on a fresh database of a backend.
    static func run(on backend: Backend, _ test: (World) async throws -> Void) async throws {
        try await backend.withControlPlane { stores in
            let world = World(stores: stores)
            try await stores.createWorkspaces([
                world.creation(world.workspace, .live), world.creation(world.other, .test),
            ])
            try await test(world)
        }
    }

    func creation(_ id: WorkspaceID, _ mode: WorkspaceMode) -> WorkspaceCreation {
        WorkspaceCreation(
            workspace: Workspace(id: id, name: mode.rawValue, mode: mode, createdAt: Self.epoch),
            settings: WorkspaceSettings(workspace: id, updatedAt: Self.epoch),
            kits: [],
            keys: []
        )
    }

    // MARK: Values

    func customer(_ id: Int) -> Customer { customer(id) { _ in } }

    func customer(_ id: Int, _ change: (inout Customer) throws -> Void) rethrows -> Customer {
        var customer = Customer(
            id: CustomerID(rawValue: UInt128(id)),
            workspace: workspace,
            createdAt: Self.epoch,
            updatedAt: Self.epoch
        )
        try change(&customer)
        return customer
    }

    func kit(_ id: Int, _ name: String) -> AccountKit {
        AccountKit(
            id: AccountKitID(rawValue: UInt128(id)),
            workspace: workspace,
            name: name,
            createdAt: Self.epoch,
            updatedAt: Self.epoch
        )
    }

    func plan(_ id: Int, _ key: String, version: Int = 1, kit: AccountKitID? = nil) throws -> Plan {
        Plan(
            id: PlanID(rawValue: UInt128(id)),
            workspace: workspace,
            key: try #require(PlanKey(key)),
            terms: PlanTerms(name: "\(key) \(version)", accountKit: kit),
            version: version,
            createdAt: Self.epoch,
            updatedAt: Self.epoch.adding(seconds: Int64(version))
        )
    }

    func meter(_ id: Int, _ code: String) -> Meter {
        Meter(
            id: MeterID(rawValue: UInt128(id)),
            workspace: workspace,
            code: code,
            displayName: code,
            eventNames: [code],
            aggregation: .count,
            createdAt: Self.epoch
        )
    }

    func feature(_ id: Int, _ key: String, _ kind: FeatureKind) throws -> Feature {
        Feature(
            id: FeatureID(rawValue: UInt128(id)),
            workspace: workspace,
            key: try #require(FeatureKey(key)),
            kind: kind,
            unit: "call",
            failMode: .open,
            createdAt: Self.epoch,
            updatedAt: Self.epoch
        )
    }

    func subscription(of customer: Customer, to plan: Plan) -> Subscription {
        Subscription(
            id: SubscriptionID(rawValue: customer.id.rawValue + 1000),
            workspace: customer.workspace,
            customer: customer.id,
            plan: plan.id,
            planVersion: plan.version,
            createdAt: Self.epoch,
            updatedAt: Self.epoch
        )
    }

    func answer(_ key: String, customer: CustomerID? = nil, at now: Timestamp = epoch) -> IdempotencyRecord {
        IdempotencyRecord(
            workspace: workspace,
            key: key,
            fingerprint: Array(repeating: 7, count: 32),
            status: 201,
            body: Array(#"{"id":1}"#.utf8),
            customer: customer,
            createdAt: now
        )
    }

    func record(_ key: String) -> CommandRecord { CommandRecord(idempotency: answer(key), audit: audit(key)) }

    func audit(_ subject: String, customer: CustomerID? = nil) -> AuditEntry {
        AuditEntry(
            workspace: workspace,
            at: Self.epoch,
            actor: .system,
            action: "thing.made",
            kind: .customer,
            subject: subject,
            customer: customer
        )
    }

    // MARK: Steps

    @discardableResult
    func add(_ customer: Customer) async throws -> Customer {
        try await stores.createCustomer(customer, record: .none)
        return try #require(await stores.customer(customer.id, in: customer.workspace))
    }

    @discardableResult
    func add(_ plan: Plan, reach: PlanReach = .followers) async throws -> Plan {
        try await stores.savePlan(PlanChange(plan: plan, reach: reach), record: .none)
        return plan
    }

    @discardableResult
    func add(_ kit: AccountKit) async throws -> AccountKit {
        try await stores.saveAccountKit(kit, additions: .none, record: .none)
        return try #require(try await catalog().kits.first { $0.id == kit.id })
    }

    func catalog() async throws -> Catalog { try #require(await stores.catalog(of: workspace)) }

    /// That a write which fails leaves neither its answer nor its audit entry behind.
    func expectNoTrace(of key: String) async throws {
        #expect(try await stores.idempotencyRecord(key: key, in: workspace) == nil)
        let entries = try await stores.auditEntries(in: workspace, filter: .all, before: nil, limit: 100)
        #expect(!entries.contains { $0.entry.subject == key })
    }

    /// That a write left its answer and its audit entry.
    func expectTrace(of key: String) async throws {
        #expect(try await stores.idempotencyRecord(key: key, in: workspace) == answer(key))
        let entries = try await stores.auditEntries(in: workspace, filter: .all, before: nil, limit: 100)
        #expect(entries.contains { $0.entry == audit(key) })
    }
}
