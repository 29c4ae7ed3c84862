import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

struct PlanVersionStoreTests {
    /// A plan in its third version, and six customers: two on each of the versions, by their ids.
    private struct Stage {
        var plan: Plan
        var old: AccountKit
        var new: AccountKit

        init(_ world: World) async throws {
            old = try await world.add(world.kit(1, "Old"))
            new = try await world.add(world.kit(2, "New"))
            let first = try await world.add(world.plan(1, "pro", kit: old.id))
            let second = try await world.add(world.plan(1, "pro", version: 2, kit: old.id), reach: .new)
            plan = try await world.add(world.plan(1, "pro", version: 3, kit: new.id), reach: .new)
            for (index, plan) in [first, first, second, second, plan, plan].enumerated() {
                let customer = try await world.add(world.customer(index + 1) { $0.accountKit = old.id })
                let change = SubscriptionChange(subscription: world.subscription(of: customer, to: plan))
                try await world.stores.setSubscription(change, record: .none)
            }
        }

        func migration(_ world: World, from versions: [Int], count: Int) -> PlanMigration {
            PlanMigration(
                workspace: world.workspace,
                plan: plan.id,
                version: 3,
                moves: [PlanMigration.Move(versions: versions)],
                customers: nil,
                count: count,
                at: World.later
            )
        }
    }

    private func versions(_ world: World) async throws -> [Int] {
        try await world.stores.customerStates(in: world.workspace, after: nil, limit: 10)
            .map { $0.subscription?.planVersion ?? 0 }
    }

    @Test(arguments: Backend.available)
    func subscribersAreCountedAndListedByVersion(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let stage = try await Stage(world)
            let stores = world.stores
            #expect(try await stores.subscriberCounts(of: stage.plan.id, in: world.workspace) == [1: 2, 2: 2, 3: 2])
            #expect(try await stores.subscriberCounts(of: stage.plan.id, in: world.other).isEmpty)
            func ids(_ versions: Set<Int>, after: Int? = nil, limit: Int = 10) async throws -> [UInt128] {
                try await stores.subscribers(
                    of: stage.plan.id,
                    versions: versions,
                    in: world.workspace,
                    after: after.map { CustomerID(rawValue: UInt128($0)) },
                    limit: limit
                ).map(\.customer.id.rawValue)
            }
            #expect(try await ids([1, 3]) == [1, 2, 5, 6])
            #expect(try await ids([1, 3], limit: 3) == [1, 2, 5])
            #expect(try await ids([1, 3], after: 2) == [5, 6])
            #expect(try await ids([]) == [])
            for id in [3, 4] {
                let override = QuotaOverride(
                    workspace: world.workspace,
                    customer: CustomerID(rawValue: UInt128(id)),
                    feature: try #require(FeatureKey("seo")),
                    updatedAt: World.epoch
                )
                try await stores.saveOverride(override, record: .none)
            }
            let state = try await stores.subscribers(
                of: stage.plan.id,
                versions: [2],
                in: world.workspace,
                after: nil,
                limit: 1
            )
            let same = try await stores.customerState(CustomerID(rawValue: 3), in: world.workspace)
            #expect(state.count == 1 && state.first == same && same?.overrides.count == 1)
        }
    }

    @Test(arguments: Backend.available)
    func allOfAVersionAreMoved(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let stage = try await Stage(world)
            var migration = stage.migration(world, from: [1], count: 2)
            migration.moves[0].kit = PlanMigration.KitMove(from: stage.old.id, to: stage.new.id)
            // One of them was given another kit, which stays.
            let id = CustomerID(rawValue: 2)
            var customer = try #require(await world.stores.customer(id, in: world.workspace))
            customer.accountKit = nil
            try await world.stores.updateCustomer(customer, record: .none)
            try await world.stores.migrateSubscribers(migration, record: world.record("m"))
            #expect(try await versions(world) == [3, 3, 2, 2, 3, 3])
            try await world.expectTrace(of: "m")
            // The one entry is found under each of those who were moved, and under nobody else.
            for id in 1...6 {
                let filter = AuditFilter(customer: CustomerID(rawValue: UInt128(id)))
                func found(limit: Int, before: Int64? = nil) async throws -> [NumberedAuditEntry] {
                    try await world.stores.auditEntries(
                        in: world.workspace,
                        filter: filter,
                        before: before,
                        limit: limit
                    )
                }
                let entries = try await found(limit: 10)
                #expect(entries.map(\.entry) == (id <= 2 ? [world.audit("m")] : []), "\(id)")
                if let first = entries.first {
                    #expect(try await found(limit: 10, before: first.number).isEmpty)
                    let elsewhere = try await world.stores.auditEntries(
                        in: world.other,
                        filter: filter,
                        before: nil,
                        limit: 10
                    )
                    #expect(elsewhere.isEmpty)
                }
            }
            let states = try await world.stores.customerStates(in: world.workspace, after: nil, limit: 10)
            #expect(
                states.map(\.customer.accountKit) == [stage.new.id, nil] + Array(repeating: stage.old.id, count: 4)
            )
            #expect(states[0].customer.updatedAt == World.later && states[0].customer.revision == 2)
            #expect(states[0].subscription?.updatedAt == World.later && states[0].subscription?.revision == 2)
            #expect(states[2].subscription?.revision == 1)
        }
    }

    @Test(
        "Each move has its own entry under those who are moved, and one for those whose kit changes",
        arguments: Backend.available
    )
    func movesAreFoundUnderThoseWhomTheyAreAbout(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let stage = try await Stage(world)
            var migration = stage.migration(world, from: [1], count: 3)
            let kit = PlanMigration.KitMove(from: stage.old.id, to: stage.new.id, audit: world.audit("kit"))
            migration.moves[0].kit = kit
            migration.moves[0].audit = world.audit("first")
            migration.moves.append(PlanMigration.Move(versions: [2], audit: world.audit("second")))
            migration.customers = [1, 2, 3].map { CustomerID(rawValue: $0) }
            let id = CustomerID(rawValue: 2)
            var customer = try #require(await world.stores.customer(id, in: world.workspace))
            customer.accountKit = nil
            try await world.stores.updateCustomer(customer, record: .none)
            let also = CommandRecord(alsoAudited: [world.audit("also")])
            try await world.stores.migrateSubscribers(migration, record: also)
            var found: [[String]] = []
            for id in 1...4 {
                let entries = try await world.stores.auditEntries(
                    in: world.workspace,
                    filter: AuditFilter(customer: CustomerID(rawValue: UInt128(id))),
                    before: nil,
                    limit: 10
                )
                found.append(entries.reversed().map(\.entry.subject))
            }
            #expect(found == [["first", "kit"], ["first"], ["second"], []])
            let all = try await world.stores.auditEntries(in: world.workspace, filter: .all, before: nil, limit: 10)
            #expect(all.reversed().map(\.entry.subject) == ["also", "first", "kit", "second"])
        }
    }

    @Test(arguments: Backend.available)
    func namedCustomersAreMoved(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let stage = try await Stage(world)
            var migration = stage.migration(world, from: [1, 2], count: 2)
            migration.customers = [CustomerID(rawValue: 2), CustomerID(rawValue: 3)]
            try await world.stores.migrateSubscribers(migration, record: .none)
            #expect(try await versions(world) == [1, 3, 3, 2, 3, 3])
        }
    }

    @Test("what was counted otherwise moves nobody", arguments: Backend.available)
    func nothingIsMovedInParts(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let stage = try await Stage(world)
            let wrongCount = stage.migration(world, from: [1], count: 3)
            var wrongVersion = stage.migration(world, from: [1], count: 2)
            wrongVersion.version = 2
            for migration in [wrongCount, wrongVersion] {
                await #expect(throws: StorageError.conflict) {
                    try await world.stores.migrateSubscribers(migration, record: world.record("m"))
                }
            }
            var unknown = stage.migration(world, from: [1], count: 2)
            unknown.plan = PlanID(rawValue: 9)
            await #expect(throws: StorageError.notFound(.plan)) {
                try await world.stores.migrateSubscribers(unknown, record: world.record("m"))
            }
            var foreign = stage.migration(world, from: [1], count: 2)
            foreign.workspace = world.other
            await #expect(throws: StorageError.notFound(.plan)) {
                try await world.stores.migrateSubscribers(foreign, record: world.record("m"))
            }
            var kit = stage.migration(world, from: [1], count: 2)
            kit.moves[0].kit = PlanMigration.KitMove(from: nil, to: AccountKitID(rawValue: 9))
            await #expect(throws: StorageError.notFound(.accountKit)) {
                try await world.stores.migrateSubscribers(kit, record: world.record("m"))
            }
            #expect(try await versions(world) == [1, 1, 2, 2, 3, 3])
            try await world.expectNoTrace(of: "m")
        }
    }
}
