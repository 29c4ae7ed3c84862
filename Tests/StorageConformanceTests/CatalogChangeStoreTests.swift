import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

struct CatalogChangeStoreTests {
    /// A change that makes one thing of each kind.
    private func everything(_ world: World) throws -> CatalogChange {
        let meter = world.meter(1, "seo")
        let kit = world.kit(1, "Kit")
        let plan = try world.plan(1, "pro", kit: kit.id)
        var settings = WorkspaceSettings(workspace: world.workspace, updatedAt: World.later, revision: 1)
        settings.defaultPlan = plan.key
        settings.defaultKit = kit.id
        return CatalogChange(
            workspace: world.workspace,
            meterVersion: 0,
            newMeters: [meter],
            features: [try world.feature(1, "seo", .metered(meter.id))],
            kits: [kit],
            plans: [PlanChange(plan: plan)],
            settings: settings
        )
    }

    @Test(arguments: Backend.available)
    func everythingIsWrittenAsOne(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.stores.applyCatalog(everything(world), record: world.record("c"))
            let catalog = try await world.catalog()
            #expect(catalog.meters.map(\.code) == ["seo"])
            #expect(catalog.features.map(\.key.text) == ["seo"])
            #expect(catalog.kits.map(\.name) == ["Kit"])
            #expect(catalog.plans == [PlanHistory(new: try world.plan(1, "pro", kit: AccountKitID(rawValue: 1)))])
            #expect(catalog.meterVersion == 1)
            let settings = try await world.stores.settings(of: world.workspace)
            #expect(settings?.defaultPlan?.text == "pro" && settings?.revision == 2)
            try await world.expectTrace(of: "c")
            #expect(try await world.stores.catalog(of: world.other)?.plans.isEmpty == true)
        }
    }

    @Test("whatever part fails, nothing is written", arguments: Backend.available)
    func allOrNothing(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let before = try await world.catalog()
            let settings = try await world.stores.settings(of: world.workspace)
            var faults: [(StorageError, CatalogChange)] = []
            func fault(_ error: StorageError, _ change: (inout CatalogChange) throws -> Void) throws {
                var broken = try everything(world)
                try change(&broken)
                faults.append((error, broken))
            }
            try fault(.conflict) { $0.meterVersion = 7 }
            try fault(.duplicate(.meterCode)) { $0.newMeters.append(world.meter(2, "seo")) }
            try fault(.duplicate(.featureKey)) { change in
                change.features.append(try world.feature(2, "seo", .boolean))
            }
            try fault(.notFound(.meter)) { change in
                change.features.append(try world.feature(2, "aeo", .metered(MeterID(rawValue: 9))))
            }
            try fault(.duplicate(.kitName)) { $0.kits.append(world.kit(2, "Kit")) }
            try fault(.duplicate(.planKey)) { change in
                change.plans.append(PlanChange(plan: try world.plan(2, "pro")))
            }
            try fault(.notFound(.accountKit)) { change in
                change.plans.append(PlanChange(plan: try world.plan(2, "team", kit: AccountKitID(rawValue: 9))))
            }
            try fault(.notFound(.plan)) { change in
                change.plans.append(PlanChange(plan: try world.plan(3, "next", version: 2)))
            }
            try fault(.notFound(.plan)) { change in change.archivedPlans.append(try world.plan(9, "none")) }
            try fault(.notFound(.meter)) { $0.changedMeters.append(world.meter(9, "none")) }
            try fault(.conflict) { $0.settings?.revision = 7 }
            try fault(.notFound(.plan)) { $0.settings?.defaultPlan = PlanKey("none") }
            try fault(.inUse(.settings)) { $0.deletedKits.append(AccountKitID(rawValue: 1)) }
            try fault(.notFound(.accountKit)) { $0.deletedKits.append(AccountKitID(rawValue: 9)) }
            for (error, change) in faults {
                await #expect(throws: error) {
                    try await world.stores.applyCatalog(change, record: world.record("c"))
                }
                #expect(try await world.catalog() == before)
                #expect(try await world.stores.settings(of: world.workspace) == settings)
            }
            try await world.expectNoTrace(of: "c")
        }
    }

    @Test(arguments: Backend.available)
    func plansAreArchivedAndKitsDeleted(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            var plan = try await world.add(world.plan(1, "pro"))
            let kit = try await world.add(world.kit(1, "Kit"))
            let used = try await world.add(world.kit(2, "Used"))
            try await world.add(world.customer(1) { $0.accountKit = used.id })
            #expect(try await world.stores.kitsOfCustomers(in: world.workspace) == [used.id])
            #expect(try await world.stores.kitsOfCustomers(in: world.other).isEmpty)
            plan.archivedAt = World.later
            var change = CatalogChange(
                workspace: world.workspace,
                meterVersion: 0,
                archivedPlans: [plan],
                deletedKits: [kit.id, used.id]
            )
            await #expect(throws: StorageError.inUse(.customer)) {
                try await world.stores.applyCatalog(change, record: .none)
            }
            change.deletedKits = [kit.id]
            try await world.stores.applyCatalog(change, record: .none)
            let catalog = try await world.catalog()
            #expect(catalog.plans.map(\.plan) == [plan])
            #expect(catalog.kits == [used])
            // A version that came since makes it another plan.
            plan.version = 2
            change = CatalogChange(workspace: world.workspace, meterVersion: 0, archivedPlans: [plan])
            await #expect(throws: StorageError.conflict) {
                try await world.stores.applyCatalog(change, record: .none)
            }
        }
    }
}
