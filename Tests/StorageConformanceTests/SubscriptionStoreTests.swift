import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

struct SubscriptionStoreTests {
    @Test(arguments: Backend.available)
    func aSubscriptionIsStoredWithTheCustomersChanges(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let kit = try await world.add(world.kit(1, "Kit"))
            let plan = try await world.add(world.plan(1, "pro", kit: kit.id))
            var customer = try await world.add(world.customer(1))
            customer.accountKit = kit.id
            customer.stripeCustomerID = "cus_1"
            var subscription = world.subscription(of: customer, to: plan)
            subscription.status = .trialing
            subscription.source = .stripe
            subscription.stripeCustomerID = "cus_1"
            subscription.stripeSubscriptionID = "sub_1"
            subscription.currentPeriodEnd = World.later
            subscription.billingAnchor = World.epoch
            subscription.asOf = World.epoch
            try await world.stores.setSubscription(
                SubscriptionChange(subscription: subscription, customer: customer),
                record: world.record("s")
            )
            subscription.revision = 1
            customer.revision = 2
            let stores = world.stores
            #expect(try await stores.subscription(of: customer.id, in: world.workspace) == subscription)
            #expect(try await stores.subscription(stripeSubscriptionID: "sub_1", in: world.workspace) == subscription)
            let state = CustomerState(customer: customer, subscription: subscription)
            #expect(try await stores.customerState(customer.id, in: world.workspace) == state)
            try await world.expectTrace(of: "s")
            #expect(try await stores.subscription(of: customer.id, in: world.other) == nil)
            #expect(try await stores.subscription(stripeSubscriptionID: "sub_1", in: world.other) == nil)
        }
    }

    @Test(arguments: Backend.available)
    func bothAreStoredOrNeither(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let plan = try await world.add(world.plan(1, "pro"))
            var customer = try await world.add(world.customer(1))
            let subscription = world.subscription(of: customer, to: plan)
            customer.revision = 7
            let change = SubscriptionChange(subscription: subscription, customer: customer)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.setSubscription(change, record: world.record("s"))
            }
            #expect(try await world.stores.subscription(of: customer.id, in: world.workspace) == nil)
            try await world.expectNoTrace(of: "s")
        }
    }

    @Test(arguments: Backend.available, SubscriptionStatus.allCases)
    func everyStatusIsStored(backend: Backend, status: SubscriptionStatus) async throws {
        try await World.run(on: backend) { world in
            let plan = try await world.add(world.plan(1, "pro"))
            let customer = try await world.add(world.customer(1))
            for source in SubscriptionSource.allCases {
                var subscription =
                    try await world.stores.subscription(of: customer.id, in: world.workspace)
                    ?? world.subscription(of: customer, to: plan)
                subscription.status = status
                subscription.source = source
                try await world.stores.setSubscription(SubscriptionChange(subscription: subscription), record: .none)
                subscription.revision += 1
                #expect(try await world.stores.subscription(of: customer.id, in: world.workspace) == subscription)
            }
        }
    }

    @Test(arguments: Backend.available)
    func aStateIsMadeFromTheStoredRevision(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let plan = try await world.add(world.plan(1, "pro"))
            let customer = try await world.add(world.customer(1))
            var subscription = world.subscription(of: customer, to: plan)
            func set() async throws {
                try await world.stores.setSubscription(SubscriptionChange(subscription: subscription), record: .none)
            }
            try await set()
            // Another first one, and one from an old revision.
            await #expect(throws: StorageError.conflict) { try await set() }
            subscription.revision = 1
            try await set()
            await #expect(throws: StorageError.conflict) { try await set() }
        }
    }

    @Test(arguments: Backend.available)
    func whatItNamesMustBeThere(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let plan = try await world.add(world.plan(1, "pro"))
            let customer = try await world.add(world.customer(1))
            let absent = SubscriptionChange(subscription: world.subscription(of: world.customer(9), to: plan))
            await #expect(throws: StorageError.notFound(.customer)) {
                try await world.stores.setSubscription(absent, record: .none)
            }
            let unknown = SubscriptionChange(
                subscription: world.subscription(of: customer, to: try world.plan(9, "none"))
            )
            await #expect(throws: StorageError.notFound(.plan)) {
                try await world.stores.setSubscription(unknown, record: .none)
            }
        }
    }

    @Test(arguments: Backend.available)
    func aStripeSubscriptionBelongsToOneCustomer(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let plan = try await world.add(world.plan(1, "pro"))
            for id in 1...2 {
                let customer = try await world.add(world.customer(id))
                var subscription = world.subscription(of: customer, to: plan)
                subscription.stripeSubscriptionID = "sub_1"
                let change = SubscriptionChange(subscription: subscription)
                if id == 1 {
                    try await world.stores.setSubscription(change, record: .none)
                } else {
                    await #expect(throws: StorageError.duplicate(.subscriptionStripeID)) {
                        try await world.stores.setSubscription(change, record: .none)
                    }
                }
            }
        }
    }

    // MARK: Overrides

    @Test(arguments: Backend.available)
    func overridesAreStoredWhole(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(1))
            var override = QuotaOverride(
                workspace: world.workspace,
                customer: customer.id,
                feature: try #require(FeatureKey("seo")),
                limit: LimitOverride(limit: Quantity(5), expiresAt: World.later),
                topUps: [
                    QuotaTopUp(amount: try #require(Quantity(parsing: "0.25")), expiresAt: World.later),
                    QuotaTopUp(amount: .inputLimit),
                ],
                updatedAt: World.epoch
            )
            try await world.stores.saveOverride(override, record: world.record("o"))
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveOverride(override, record: .none)
            }
            override.revision = 1
            #expect(try await world.stores.overrides(of: customer.id, in: world.workspace) == [override])
            #expect(try await world.stores.overrides(of: customer.id, in: world.other).isEmpty)
            try await world.expectTrace(of: "o")
            override.limit = nil
            override.topUps = []
            try await world.stores.saveOverride(override, record: .none)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveOverride(override, record: .none)
            }
            override.revision = 2
            #expect(try await world.stores.overrides(of: customer.id, in: world.workspace) == [override])
            override.customer = CustomerID(rawValue: 9)
            await #expect(throws: StorageError.notFound(.customer)) {
                try await world.stores.saveOverride(override, record: .none)
            }
        }
    }

    @Test(arguments: Backend.available)
    func anOverrideIsDeletedOnce(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(1))
            let feature = try #require(FeatureKey("seo"))
            let override = QuotaOverride(
                workspace: world.workspace,
                customer: customer.id,
                feature: feature,
                updatedAt: World.epoch
            )
            try await world.stores.saveOverride(override, record: .none)
            func delete(in workspace: WorkspaceID) async throws {
                try await world.stores.deleteOverride(of: feature, customer: customer.id, in: workspace, record: .none)
            }
            await #expect(throws: StorageError.notFound(.quotaOverride)) { try await delete(in: world.other) }
            try await delete(in: world.workspace)
            #expect(try await world.stores.overrides(of: customer.id, in: world.workspace).isEmpty)
            await #expect(throws: StorageError.notFound(.quotaOverride)) { try await delete(in: world.workspace) }
        }
    }
}
