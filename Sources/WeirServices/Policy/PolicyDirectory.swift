package import WeirCore
package import WeirPrimitives
package import WeirStorage

import Synchronization

/// Keeps in memory what decisions read: the policy of every workspace, and the customers in use.
///
/// What is changed through the control plane is seen by the first request after the answer: whoever writes calls
/// ``refresh(_:)`` or ``refresh(customer:in:)`` before answering. When such a refresh fails, what was kept is forgotten,
/// so that a later request loads it anew rather than reading what is out of date.
package final class PolicyDirectory: Sendable {
    package typealias Stores = CatalogStore & CustomerStore & SettingsStore & WorkspaceStore

    private let stores: any Stores
    private let ledger: any Ledger
    private let zones: ZoneDatabase
    private let policies: LoadingCache<WorkspaceID, KeptPolicy>
    let customers: LoadingCache<Place<CustomerID>, KeptCustomer>
    let names: LoadingCache<Place<CustomerReference>, Named>
    /// The newest meters that the ledger has been told of.
    private let publishedVersions = Mutex<[WorkspaceID: UInt64]>([:])

    /// A key in one workspace, so that nothing crosses.
    struct Place<Key: Hashable & Sendable>: Hashable, Sendable {
        var workspace: WorkspaceID
        var key: Key

        func hash(into hasher: inout Hasher) {
            // Half of an id is random, and made by the server.
            hasher.combine(workspace.halves.low)
            hasher.combine(key)
        }
    }

    /// Whom a name leads to; a name may pass to another customer, so that whoever is found is asked for it.
    enum Named: Sendable {
        case id(CustomerID)
        /// Found in one step, as long as ``PolicyDirectory/customers`` keeps it.
        case customer(KeptCustomer)

        /// Depends on all that is read of it; see ``LoadingCache/look(at:warmth:each:)``.
        var warmth: Int {
            switch self {
            case .id(let id): Int(truncatingIfNeeded: id.halves.low)
            case .customer(let customer): customer.warmth
            }
        }

        var id: CustomerID {
            switch self {
            case .id(let id): id
            case .customer(let customer): customer.id
            }
        }
    }

    package static let defaultCustomerLimit = 200_000
    private static let workspaceLimit = 10_000

    /// Makes a directory that keeps at most `customerLimit` customers in memory.
    package init(
        stores: any Stores,
        ledger: any Ledger,
        zones: ZoneDatabase,
        customerLimit: Int = PolicyDirectory.defaultCustomerLimit
    ) {
        self.stores = stores
        self.ledger = ledger
        self.zones = zones
        policies = LoadingCache(limit: Self.workspaceLimit)
        customers = LoadingCache(limit: customerLimit, whenGone: { $0.retire() }, takeUse: { $0.takeUse() })
        names = LoadingCache(limit: customerLimit)
    }

    // MARK: Policy

    /// Loads the policy of every workspace and publishes the meters; for the start.
    package func loadAll() async throws {
        for workspace in try await stores.workspaces() { try await refresh(workspace.id) }
    }

    /// The policy of a workspace.
    ///
    /// - Throws: ``WeirError`` `notFound` when there is no such workspace; ``StorageError``; ``LedgerError``.
    package func policy(of workspace: WorkspaceID) async throws -> PolicySnapshot {
        try await require(policies.value(of: workspace, from: load), workspace).snapshot
    }

    /// The same, with the terms derived from it.
    func keptPolicy(loading workspace: WorkspaceID) async throws -> KeptPolicy {
        try await require(policies.value(of: workspace, from: load), workspace)
    }

    /// The policy of a workspace when it is in memory.
    package func keptPolicy(of workspace: WorkspaceID) -> PolicySnapshot? { policies.kept(workspace)?.snapshot }

    /// The same, with the terms derived from it.
    func policyInMemory(of workspace: WorkspaceID) -> KeptPolicy? { policies.kept(workspace) }

    /// Loads the policy of a workspace anew and tells the ledger of its meters; for after a write.
    @discardableResult
    package func refresh(_ workspace: WorkspaceID) async throws -> PolicySnapshot {
        try await require(policies.reload(workspace, from: load), workspace).snapshot
    }

    private func require(_ policy: KeptPolicy?, _ workspace: WorkspaceID) throws -> KeptPolicy {
        guard let policy else { throw WeirError.notFound("Workspace", workspace.description) }
        return policy
    }

    private func load(_ id: WorkspaceID) async throws -> KeptPolicy? {
        guard let workspace = try await stores.workspace(id), let catalog = try await stores.catalog(of: id),
            let settings = try await stores.settings(of: id)
        else { return nil }
        let policy = PolicySnapshot(
            workspace: workspace,
            settings: settings,
            zone: zone(named: settings.timeZone),
            meters: MeterSet(version: catalog.meterVersion, meters: catalog.meters),
            plans: catalog.plans,
            kits: catalog.kits,
            features: catalog.features
        )
        try await publish(policy.meters, of: id)
        return KeptPolicy(policy)
    }

    /// Tells the ledger of meters before anyone can ask for something that needs them.
    private func publish(_ meters: MeterSet, of workspace: WorkspaceID) async throws {
        let known = publishedVersions.withLock { $0[workspace] }
        if let known, known >= meters.version { return }
        try await ledger.publish(meters, of: workspace)
        publishedVersions.withLock { $0[workspace] = max($0[workspace] ?? 0, meters.version) }
    }

    // MARK: Zones

    /// The zone with an IANA name, or UTC when this machine no longer knows it; writing an unknown one is refused.
    package func zone(named name: String) -> Zone { (try? zones.zone(name)) ?? .utc }

    /// The zone with an IANA name, if the machine knows it.
    package func knownZone(named name: String) -> Zone? { try? zones.zone(name) }

    /// The zone that a customer's local days and months follow.
    package func zone(of customer: Customer, under policy: PolicySnapshot) -> Zone {
        customer.timeZone.map { zone(named: $0) } ?? policy.zone
    }

    // MARK: Customers

    /// All that the control plane knows of a customer; nil when there is none of that name.
    ///
    /// An erased customer is found by its id only.
    package func customer(
        _ reference: CustomerReference,
        in workspace: WorkspaceID
    ) async throws -> CustomerState? {
        try await find(reference, in: workspace)?.state
    }

    /// A customer as decisions under a policy read it; nil when there is none of that name.
    package func customerPolicy(
        _ reference: CustomerReference,
        under policy: PolicySnapshot
    ) async throws -> CustomerPolicy? {
        try await find(reference, in: policy.workspace.id)?.policy(zone: { zone(of: $0, under: $1) }, under: policy)
    }

    /// A customer's policy without waiting, for batches.
    ///
    /// nil also when the customer is not in memory.
    package func keptCustomerPolicy(
        _ reference: CustomerReference,
        under policy: PolicySnapshot
    ) -> CustomerPolicy? {
        kept(reference, in: policy.workspace.id)?.policy(zone: { zone(of: $0, under: $1) }, under: policy)
    }

    /// A customer that is in memory and not erased, and its policy.
    func customerInMemory(
        _ reference: CustomerReference,
        under policy: PolicySnapshot
    ) -> (kept: KeptCustomer, policy: CustomerPolicy)? {
        guard let customer = kept(reference, in: policy.workspace.id), !customer.isErased else { return nil }
        return (customer, customer.policy(zone: { zone(of: $0, under: $1) }, under: policy))
    }

    /// Loads a customer anew; for after a write.
    @discardableResult
    package func refresh(customer id: CustomerID, in workspace: WorkspaceID) async throws -> CustomerState? {
        try await customers.reload(Place(workspace: workspace, key: id)) { try await self.load($0) }?.state
    }

    /// As ``refresh(customer:in:)`` for some of them, which are read together.
    ///
    /// Few at a time: decisions on those that are being read have to load them by themselves.
    func refresh(customers ids: [CustomerID], in workspace: WorkspaceID) async throws {
        for start in stride(from: 0, to: ids.count, by: Self.refreshedAtOnce) {
            let part = Array(ids[start..<min(start + Self.refreshedAtOnce, ids.count)])
            try await customers.reload(part.map { Place(workspace: workspace, key: $0) }) { _ in
                let states = try await self.stores.customerStates(part, in: workspace)
                return Dictionary(
                    states.map { (Place(workspace: workspace, key: $0.customer.id), KeptCustomer($0)) }
                ) { first, _ in first }
            }
        }
    }

    private static let refreshedAtOnce = 50

    /// Forgets some customers; for after a write that changed what holds for them.
    func forget(_ ids: [CustomerID], of workspace: WorkspaceID) {
        for id in ids { customers.forget(Place(workspace: workspace, key: id)) }
    }

    /// Forgets all that is kept; for when nobody knows what has changed.
    func forgetAll() {
        policies.forgetAll { _ in true }
        customers.forgetAll { _ in true }
        names.forgetAll { _ in true }
    }

    /// Forgets all customers of a workspace; for after a write that changed any number of them.
    func forgetCustomers(of workspace: WorkspaceID) {
        customers.forgetAll { $0.workspace == workspace }
        // Names would keep in memory what is of no use any more.
        names.forgetAll { $0.workspace == workspace }
    }

    /// A customer from memory, or else from the store.
    func find(_ reference: CustomerReference, in workspace: WorkspaceID) async throws -> KeptCustomer? {
        if let customer = kept(reference, in: workspace) { return customer }
        guard let id = try await id(of: reference, in: workspace) else { return nil }
        return try await customers.value(of: Place(workspace: workspace, key: id)) { try await self.load($0) }
    }

    func kept(_ reference: CustomerReference, in workspace: WorkspaceID) -> KeptCustomer? {
        switch reference {
        case .id(let id):
            return customers.kept(Place(workspace: workspace, key: id), warmth: { $0.warmth })
        case .external, .stripe:
            let place = Place(workspace: workspace, key: reference)
            guard let named = names.kept(place, warmth: { $0.warmth }) else { return nil }
            if case .customer(let customer) = named, customer.isKept {
                customer.noteUse()
                return customer
            }
            guard let customer = customers.kept(Place(workspace: workspace, key: named.id)),
                customer.answers(to: reference)
            else { return nil }
            names.keep(.customer(customer), for: place)
            return customer
        }
    }

    /// Keeps the names under which customers were found together; they are checked whenever they are used.
    func keep(_ ids: [String: CustomerID], in workspace: WorkspaceID) {
        for (text, id) in ids { names.keep(.id(id), for: Place(workspace: workspace, key: .external(text))) }
    }

    private func load(_ place: Place<CustomerID>) async throws -> KeptCustomer? {
        try await stores.customerState(place.key, in: place.workspace).map(KeptCustomer.init)
    }

    private func id(of reference: CustomerReference, in workspace: WorkspaceID) async throws -> CustomerID? {
        if case .id(let id) = reference { return id }
        let named = try await names.reload(Place(workspace: workspace, key: reference)) { place in
            let id: CustomerID? =
                switch place.key {
                case .id(let id): id
                case .external(let text): try await self.stores.customer(externalID: text, in: place.workspace)?.id
                case .stripe(let text): try await self.stores.customer(stripeCustomerID: text, in: place.workspace)?.id
                }
            return id.map(Named.id)
        }
        return named?.id
    }
}
