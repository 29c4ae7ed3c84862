import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

struct CustomerStoreTests {
    private func full(_ world: World, kit: AccountKitID) -> Customer {
        world.customer(1) {
            $0.externalID = "user-1"
            $0.email = "a@example.com"
            $0.name = "Ada"
            $0.accountKit = kit
            $0.status = .suspended
            $0.timeZone = "Asia/Kathmandu"
            $0.metadata = JSONText(canonical: #"{"plan":["x",1.5,null]}"#)
            $0.billingAddress = PostalAddress(
                line1: "1",
                line2: "2",
                city: "C",
                state: "S",
                postalCode: "P",
                country: "NP"
            )
            $0.legalName = "Ada & Söhne"
            $0.contacts = [
                Contact(name: "Bo", email: "bo@example.com", role: "billing"), Contact(email: "c@example.com"),
            ]
            $0.tags = ["vip", "beta"]
            $0.stripeCustomerID = "cus_1"
            $0.paymentMethodID = "pm_1"
            $0.isDefault = true
        }
    }

    @Test(arguments: Backend.available)
    func customersAreStoredWhole(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let kit = try await world.add(world.kit(1, "Kit"))
            var customer = full(world, kit: kit.id)
            try await world.stores.createCustomer(customer, record: world.record("c"))
            customer.revision = 1
            let stores = world.stores
            #expect(try await stores.customer(customer.id, in: world.workspace) == customer)
            #expect(try await stores.customer(externalID: "user-1", in: world.workspace) == customer)
            #expect(try await stores.customer(stripeCustomerID: "cus_1", in: world.workspace) == customer)
            #expect(try await stores.defaultCustomer(in: world.workspace) == customer)
            #expect(
                try await stores.customerState(customer.id, in: world.workspace) == CustomerState(customer: customer)
            )
            try await world.expectTrace(of: "c")
        }
    }

    @Test(arguments: Backend.available)
    func nothingCrossesWorkspaces(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let kit = try await world.add(world.kit(1, "Kit"))
            let customer = full(world, kit: kit.id)
            try await world.add(customer)
            let stores = world.stores
            #expect(try await stores.customer(customer.id, in: world.other) == nil)
            #expect(try await stores.customer(externalID: "user-1", in: world.other) == nil)
            #expect(try await stores.customer(stripeCustomerID: "cus_1", in: world.other) == nil)
            #expect(try await stores.defaultCustomer(in: world.other) == nil)
            #expect(try await stores.customerState(customer.id, in: world.other) == nil)
            #expect(try await stores.customers(in: world.other, filter: .all, before: nil, limit: 10).isEmpty)
            #expect(try await stores.customerStates(in: world.other, after: nil, limit: 10).isEmpty)
            #expect(try await stores.customerIDs(externalIDs: ["user-1"], in: world.other).isEmpty)
            // The same names are free there.
            try await world.add(
                world.customer(2) {
                    $0.workspace = world.other
                    $0.externalID = "user-1"
                    $0.stripeCustomerID = "cus_1"
                    $0.isDefault = true
                }
            )
        }
    }

    @Test(arguments: Backend.available)
    func namesAreUnique(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.add(
                world.customer(1) {
                    $0.externalID = "u"
                    $0.stripeCustomerID = "cus_1"
                    $0.isDefault = true
                }
            )
            let second = try await world.add(world.customer(2))
            let third = try await world.add(world.customer(3))
            #expect(second.externalID == nil && third.externalID == nil)
            let changes: [(UniqueField, @Sendable (inout Customer) -> Void)] = [
                (.customerExternalID, { $0.externalID = "u" }),
                (.customerStripeID, { $0.stripeCustomerID = "cus_1" }),
                (.defaultCustomer, { $0.isDefault = true }),
            ]
            for (field, change) in changes {
                await #expect(throws: StorageError.duplicate(field)) { try await world.add(world.customer(4, change)) }
                var changed = second
                change(&changed)
                await #expect(throws: StorageError.duplicate(field)) {
                    try await world.stores.updateCustomer(changed, record: .none)
                }
            }
            await #expect(throws: StorageError.duplicate(.identifier)) { try await world.add(world.customer(1)) }
        }
    }

    @Test(arguments: Backend.available)
    func aChangeIsMadeFromTheStoredRevision(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(1))
            var changed = customer
            changed.name = "First"
            try await world.stores.updateCustomer(changed, record: world.record("first"))
            changed.name = "Second"
            await #expect(throws: StorageError.conflict) {
                try await world.stores.updateCustomer(changed, record: world.record("second"))
            }
            try await world.expectTrace(of: "first")
            try await world.expectNoTrace(of: "second")
            let stored = try #require(await world.stores.customer(customer.id, in: world.workspace))
            #expect(stored.name == "First")
            #expect(stored.revision == 2)
            await #expect(throws: StorageError.notFound(.customer)) {
                try await world.stores.updateCustomer(world.customer(9), record: .none)
            }
        }
    }

    @Test(arguments: Backend.available)
    func listsAreNewestFirstInPages(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let kit = try await world.add(world.kit(1, "Kit"))
            for id in 1...7 {
                try await world.add(
                    world.customer(id) {
                        $0.status = id % 2 == 0 ? .suspended : .active
                        $0.accountKit = id > 5 ? kit.id : nil
                        $0.email = id == 3 ? "c@example.com" : nil
                    }
                )
            }
            func list(_ filter: CustomerFilter = .all, before: Int? = nil, limit: Int = 10) async throws -> [UInt128] {
                try await world.stores.customers(
                    in: world.workspace,
                    filter: filter,
                    before: before.map { CustomerID(rawValue: UInt128($0)) },
                    limit: limit
                ).map(\.id.rawValue)
            }
            #expect(try await list(limit: 3) == [7, 6, 5])
            #expect(try await list(before: 5, limit: 3) == [4, 3, 2])
            #expect(try await list(before: 2, limit: 3) == [1])
            #expect(try await list(CustomerFilter(status: .suspended)) == [6, 4, 2])
            #expect(try await list(CustomerFilter(accountKit: kit.id)) == [7, 6])
            #expect(try await list(CustomerFilter(status: .active, accountKit: kit.id)) == [7])
            #expect(try await list(CustomerFilter(email: "c@example.com")) == [3])
            #expect(try await list(CustomerFilter(email: "c@example.com"), before: 3) == [])
        }
    }

    @Test("A search looks through a bounded number of customers and says where it ended", arguments: Backend.available)
    func customersAreFoundByAPartOfTheirNames(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            for id in 1...8 {
                try await world.add(
                    world.customer(id) {
                        $0.externalID = "tenant-\(id)"
                        $0.name = id % 2 == 0 ? "Acme \(id)" : "50%_off! Ltd"
                        $0.email = id == 5 ? "billing@acme.example" : nil
                        $0.erasedAt = id == 8 ? Timestamp(milliseconds: 1) : nil
                    }
                )
            }
            func search(
                _ text: String,
                before: Int? = nil,
                limit: Int = 10,
                looking: Int = 100,
                in workspace: WorkspaceID? = nil
            ) async throws -> String {
                let page = try await world.stores.customers(
                    containing: text,
                    in: workspace ?? world.workspace,
                    before: before.map { CustomerID(rawValue: UInt128($0)) },
                    limit: limit,
                    looking: looking
                )
                let found = page.found.map { "\($0.id.rawValue)" }.joined(separator: " ")
                return page.next.map { "\(found) > \($0.rawValue)" } ?? found
            }
            #expect(try await search("ACME") == "6 5 4 2")
            #expect(try await search("tenant-3") == "3")
            #expect(try await search("%_off!") == "7 5 3 1", "signs of patterns stand for themselves")
            #expect(try await search("o%f") == "")
            #expect(try await search("acme", limit: 2) == "6 5 > 5")
            #expect(try await search("acme", before: 5, limit: 2) == "4 2 > 2")
            #expect(try await search("acme", looking: 4) == "6 5 > 5")
            #expect(try await search("acme", before: 5, looking: 4) == "4 2 > 1")
            #expect(try await search("acme", before: 1, looking: 4) == "")
            #expect(try await search("acme", in: world.other) == "")
        }
    }

    @Test(arguments: Backend.available)
    func manyExternalIDsAreFoundAtOnce(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let names = ["plain", "quo\"te", "back\\slash", "ünï", "emoji 🦫", "123"]
            for (index, name) in names.enumerated() {
                try await world.add(world.customer(index + 1) { $0.externalID = name })
            }
            let found = try await world.stores.customerIDs(
                externalIDs: names + ["nobody", "plain"],
                in: world.workspace
            )
            let expected = names.enumerated().map { ($0.element, CustomerID(rawValue: UInt128($0.offset + 1))) }
            #expect(found == Dictionary(uniqueKeysWithValues: expected))
            #expect(try await world.stores.customerIDs(externalIDs: [], in: world.workspace).isEmpty)
        }
    }

    @Test("Those who subscribe to a plan are listed newest first, page by page", arguments: Backend.available)
    func listedByPlan(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let plans = [try await world.add(world.plan(1, "pro")), try await world.add(world.plan(2, "team"))]
            for id in 1...6 {
                try await world.add(world.customer(id) { $0.status = id == 3 ? .suspended : .active })
                guard id < 6 else { continue }
                let subscription = world.subscription(of: world.customer(id), to: plans[id == 2 ? 1 : 0])
                try await world.stores.setSubscription(SubscriptionChange(subscription: subscription), record: .none)
            }
            func ids(
                _ plan: Plan,
                _ status: CustomerStatus? = nil,
                before: Int? = nil,
                limit: Int = 9
            ) async throws -> [UInt128] {
                try await world.stores.customers(
                    in: world.workspace,
                    filter: CustomerFilter(status: status, plan: plan.id),
                    before: before.map { CustomerID(rawValue: UInt128($0)) },
                    limit: limit
                ).map(\.id.rawValue)
            }
            #expect(try await ids(plans[0]) == [5, 4, 3, 1])
            #expect(try await ids(plans[0], limit: 2) == [5, 4])
            #expect(try await ids(plans[0], before: 4) == [3, 1])
            #expect(try await ids(plans[0], .active, before: 4) == [1])
            #expect(try await ids(plans[1]) == [2])
        }
    }

    @Test(arguments: Backend.available)
    func statesAreLoadedInOrderWithAllThatBelongsToThem(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let plan = try await world.add(world.plan(1, "pro"))
            for id in 1...5 { try await world.add(world.customer(id)) }
            for id in [2, 4] {
                let subscription = world.subscription(of: world.customer(id), to: plan)
                try await world.stores.setSubscription(SubscriptionChange(subscription: subscription), record: .none)
            }
            for (id, key) in [(2, "b"), (2, "a"), (3, "c")] {
                let override = QuotaOverride(
                    workspace: world.workspace,
                    customer: CustomerID(rawValue: UInt128(id)),
                    feature: try #require(FeatureKey(key)),
                    updatedAt: World.epoch
                )
                try await world.stores.saveOverride(override, record: .none)
            }
            let first = try await world.stores.customerStates(in: world.workspace, after: nil, limit: 3)
            #expect(first.map(\.customer.id.rawValue) == [1, 2, 3])
            #expect(first.map { $0.subscription != nil } == [false, true, false])
            #expect(first.map { $0.overrides.map(\.feature.text) } == [[], ["a", "b"], ["c"]])
            let rest = try await world.stores.customerStates(
                in: world.workspace,
                after: first.last?.customer.id,
                limit: 3
            )
            #expect(rest.map(\.customer.id.rawValue) == [4, 5])
            #expect(rest[0].subscription?.plan == plan.id)
            for state in first + rest {
                #expect(try await world.stores.customerState(state.customer.id, in: world.workspace) == state)
            }
            // Some of them, with one that is nowhere.
            let asked = [4, 9, 2].map { CustomerID(rawValue: UInt128($0)) }
            let some = try await world.stores.customerStates(asked, in: world.workspace)
            #expect(some == [rest[0], first[1]])
            #expect(try await world.stores.customerStates(asked, in: world.other).isEmpty)
            #expect(try await world.stores.customerStates([], in: world.workspace).isEmpty)
        }
    }

    @Test(arguments: Backend.available)
    func erasureRemovesWhatNamesTheCustomer(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let kit = try await world.add(world.kit(1, "Kit"))
            let plan = try await world.add(world.plan(1, "pro"))
            let customer = try await world.add(full(world, kit: kit.id))
            var subscription = world.subscription(of: customer, to: plan)
            subscription.stripeCustomerID = "cus_1"
            subscription.stripeSubscriptionID = "sub_1"
            try await world.stores.setSubscription(SubscriptionChange(subscription: subscription), record: .none)
            try await world.stores.saveIdempotencyRecord(world.answer("about", customer: customer.id))
            try await world.stores.saveIdempotencyRecord(world.answer("else"))
            let event = RejectedEvent(
                id: RejectedEventID(rawValue: 1),
                workspace: world.workspace,
                customer: customer.id,
                code: "x",
                message: "x",
                event: .emptyObject,
                receivedAt: World.epoch
            )
            _ = try await world.stores.saveRejectedEvents([event], within: .unbounded)

            try await world.stores.eraseCustomer(customer.erased(at: World.later), record: world.record("erase"))

            let state = try #require(await world.stores.customerState(customer.id, in: world.workspace))
            #expect(state.customer.erasedAt == World.later)
            #expect(state.customer.email == nil)
            #expect(state.subscription?.stripeCustomerID == nil)
            #expect(state.subscription?.stripeSubscriptionID == nil)
            #expect(try await world.stores.customer(externalID: "user-1", in: world.workspace) == nil)
            #expect(try await world.stores.customers(in: world.workspace, filter: .all, before: nil, limit: 9).isEmpty)
            #expect(try await world.stores.customerStates(in: world.workspace, after: nil, limit: 9).count == 1)
            #expect(try await world.stores.idempotencyRecord(key: "about", in: world.workspace) == nil)
            #expect(try await world.stores.idempotencyRecord(key: "else", in: world.workspace) != nil)
            #expect(try await world.stores.rejectedEventTotal(in: world.workspace) == .none)
            try await world.expectTrace(of: "erase")
            // The names are free again.
            try await world.add(world.customer(2) { $0.externalID = "user-1" })
        }
    }
}
