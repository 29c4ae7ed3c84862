import Testing
import WeirCore
import WeirPrimitives
import WeirSQLite
import WeirStorage
import WeirTesting

@testable import WeirServices

struct PolicyDirectoryTests {
    private let folder: TemporaryFolder
    private let ledger = IdleLedger()
    private let stores: SQLiteControlPlane
    private let services: Services
    private let clock = ManualClock()

    init() throws {
        folder = try TemporaryFolder()
        stores = SQLiteControlPlane(database: try SQLiteDatabase(path: folder.path + "/weir.db"))
        services = Services(stores: stores, ledger: ledger, zones: ZoneDatabase(), ids: .seeded(1), secrets: .seeded(1))
    }

    private func context() async throws -> CallContext {
        let created = try await services.workspaces.bootstrap(at: clock.now)
        return CallContext(workspace: created[0].workspace.id, actor: .system, now: clock.now)
    }

    @Test func theLedgerKnowsNewMetersBeforeTheAnswer() async throws {
        let context = try await context()
        let before = await ledger.publishedVersions.count
        let key = try #require(PlanKey("pro"))
        let feature = try #require(FeatureKey("seo"))
        var changes = UpsertPlan.Changes()
        changes.quotas = .set([feature: Quota(limit: Quantity(1))])
        _ = try await services.plans.upsert(UpsertPlan(key: key, name: "Pro", changes: changes), context)
        let policy = try #require(services.directory.keptPolicy(of: context.workspace))
        let published = await ledger.publishedVersions
        #expect(published.count == before + 1)
        #expect(published.last == policy.meters.version)
        #expect(policy.features[feature]?.meter.flatMap { policy.meters[id: $0] }?.eventNames == ["seo"])
        // What changes no meter is not told again.
        _ = try await services.plans.upsert(UpsertPlan(key: key, name: "Pro 2"), context)
        let later = await ledger.publishedVersions
        #expect(later == published)
    }

    @Test func customersInMemoryFollowEveryWrite() async throws {
        let context = try await context()
        var input = CreateCustomer()
        input.externalID = "acme"
        let customer = try await services.customers.create(input, context)
        let policy = try await services.directory.policy(of: context.workspace)
        let kept = { services.directory.keptCustomerPolicy(.id(customer.id), under: policy) }
        #expect(kept()?.customer.status == .active)
        _ = try await services.customers.suspend(.external("acme"), context)
        #expect(kept()?.customer.status == .suspended)
        // Another workspace never finds it, in memory or not.
        let other = try await services.workspaces.workspace(named: "test").id
        let crossing = try await services.directory.customer(.id(customer.id), in: other)
        #expect(crossing == nil)
    }

    @Test func aWorkspaceWithoutAZoneOfItsCustomersMovesThemAll() async throws {
        let context = try await context()
        let customer = try await services.customers.create(CreateCustomer(), context)
        var settings = UpdateSettings()
        settings.timeZone = .set("Asia/Tokyo")
        _ = try await services.settings.update(settings, context)
        let policy = try await services.directory.policy(of: context.workspace)
        let read = try await services.directory.customerPolicy(.id(customer.id), under: policy)
        #expect(read?.zone.identifier == "Asia/Tokyo")
    }

    @Test func bootstrappingAgainMakesNothing() async throws {
        let first = try await services.workspaces.bootstrap(at: clock.now)
        #expect(first.map(\.workspace.mode) == [.live, .test])
        #expect(first.allSatisfy { $0.key.hash == $0.secret.hash })
        let second = try await services.workspaces.bootstrap(at: clock.now)
        #expect(second.isEmpty)
    }

    @Test("A change of one customer leaves the names of others in memory; whom memory cannot hold is loaded")
    func namesOfOthersStayInMemory() async throws {
        let context = try await context()
        let directory = PolicyDirectory(stores: stores, ledger: ledger, zones: ZoneDatabase(), customerLimit: 2)
        let policy = try await directory.policy(of: context.workspace)
        var ids: [CustomerID] = []
        for name in ["a", "b", "c"] {
            var input = CreateCustomer()
            input.externalID = name
            ids.append(try await services.customers.create(input, context).id)
        }
        func inMemory(_ name: String) -> CustomerID? {
            directory.keptCustomerPolicy(.external(name), under: policy)?.customer.id
        }
        for name in ["a", "b"] { _ = try await directory.customer(.external(name), in: context.workspace) }
        #expect([inMemory("a"), inMemory("b"), inMemory("c")] == [ids[0], ids[1], nil])
        try await directory.refresh(customer: ids[1], in: context.workspace)
        #expect([inMemory("a"), inMemory("b")] == [ids[0], ids[1]])
        // There is room for two: of those that are in use, one goes. Whoever is not in memory is loaded.
        for _ in 0..<3 {
            for (name, id) in zip(["a", "b", "c"], ids) {
                let found = try await directory.customer(.external(name), in: context.workspace)
                #expect(found?.customer.id == id)
                #expect(inMemory(name) == id)
                #expect(["a", "b", "c"].count { inMemory($0) != nil } <= 2)
            }
        }
        // What was dropped is not reached by its name either, so nobody reads what a later write has made out of date.
        directory.forgetCustomers(of: context.workspace)
        #expect(["a", "b", "c"].allSatisfy { inMemory($0) == nil })
    }

    @Test("A name leads to whoever has it, while names change hands under many readers")
    func namesFollowConcurrentChanges() async throws {
        let context = try await context()
        let policy = try await services.directory.policy(of: context.workspace)
        var customers: [CustomerID] = []
        for _ in 0..<3 { customers.append(try await services.customers.create(CreateCustomer(), context).id) }
        let name = CustomerReference.external("acme")
        let other = CustomerReference.stripe("cus_1")
        for round in 0..<60 {
            // From one customer to the next: first the old one gives the names up, then the new one takes them.
            let (old, new) = (customers[round % 3], customers[(round + 1) % 3])
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        for _ in 0..<50 {
                            for reference in [name, other] {
                                // From memory: only who has the name. From the store: whoever had it when it was asked.
                                if let kept = services.directory.keptCustomerPolicy(reference, under: policy) {
                                    let names = [kept.customer.externalID, kept.customer.stripeCustomerID]
                                    #expect(names == ["acme", "cus_1"], "\(reference) led to \(names)")
                                }
                                _ = try await services.directory.customer(reference, in: context.workspace)
                            }
                        }
                    }
                }
                group.addTask {
                    var update = UpdateCustomer()
                    (update.externalID, update.stripeCustomerID) = (.clear, .clear)
                    _ = try await services.customers.update(.id(old), update, context)
                    (update.externalID, update.stripeCustomerID) = (.set("acme"), .set("cus_1"))
                    _ = try await services.customers.update(.id(new), update, context)
                }
                try await group.waitForAll()
            }
            // Once the writes are answered, nobody is led to whom the name was before, from memory or not.
            for reference in [name, other] {
                let kept = services.directory.keptCustomerPolicy(reference, under: policy)
                #expect(kept == nil || kept?.customer.id == new, "round \(round)")
                let found = try await services.directory.customer(reference, in: context.workspace)
                #expect(found?.customer.id == new, "round \(round)")
                let now = services.directory.keptCustomerPolicy(reference, under: policy)
                #expect(now?.customer.id == new, "round \(round)")
            }
        }
    }
}
