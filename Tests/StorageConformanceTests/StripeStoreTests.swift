import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// What comes from Stripe and what goes there, as every adapter keeps it.
struct StripeStoreTests {
    private func event(_ id: String, _ world: World, at now: Timestamp = World.epoch) -> StoredStripeEvent {
        StoredStripeEvent(
            workspace: world.workspace,
            event: StripeEvent(
                id: id,
                type: "customer.updated",
                createdAt: World.epoch,
                mode: .live,
                apiVersion: StripePost.version,
                objectID: "cus_1",
                subscription: nil
            ),
            state: .pending,
            receivedAt: now
        )
    }

    /// Its id tells when it was made, as ids do.
    private func job(_ event: String, _ world: World) -> Job {
        let number = event.utf8.reduce(UInt128(0)) { $0 * 31 + UInt128($1) }
        return Job(
            id: JobID(rawValue: UInt128(World.epoch.milliseconds) << 80 | number),
            workspace: world.workspace,
            kind: .stripeEvent,
            subject: event,
            period: "1",
            dueAt: World.epoch,
            createdAt: World.epoch
        )
    }

    private func effects(
        _ world: World,
        _ readings: [StripeReading] = [],
        event: DoneStripeEvent? = nil,
        alerts: [StripeAlert] = [],
        settled: [String] = []
    ) -> StripeEffects {
        StripeEffects(
            workspace: world.workspace,
            at: World.later,
            readings: readings,
            event: event,
            alerts: alerts,
            settled: settled
        )
    }

    @Test("An event is kept once, with its job, and in its workspace only", arguments: Backend.available)
    func eventsAreKeptOnce(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let first = event("evt_1", world)
            #expect(try await world.stores.saveStripeEvent(first, job: job("evt_1", world)))
            var again = first
            again.receivedAt = World.later
            #expect(try await !world.stores.saveStripeEvent(again, job: job("evt_1", world)))
            #expect(try await world.stores.stripeEvent("evt_1", in: world.workspace) == first)
            #expect(try await world.stores.stripeEvent("evt_1", in: world.other) == nil)
            let runner = JobRunnerID(rawValue: 1)
            #expect(try await world.stores.claimJobs(by: runner, at: World.epoch, limit: 9).map(\.subject) == ["evt_1"])
            let counts = try await world.stores.stripeEventCounts(in: world.workspace)
            #expect(counts == StripeEventCounts(pending: 1, oldestPendingAt: World.epoch, lastReceivedAt: World.epoch))
        }
    }

    @Test("An event is dealt with in the transaction of its effect, or not at all", arguments: Backend.available)
    func eventIsDoneWithItsEffect(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            _ = try await world.stores.saveStripeEvent(event("evt_1", world), job: nil)
            let done = DoneStripeEvent(id: "evt_1", state: .applied)
            let taken = world.customer(1) { $0.externalID = "a" }
            try await world.add(taken)
            let second = world.customer(2) { $0.externalID = "a" }
            await #expect(throws: StorageError.duplicate(.customerExternalID)) {
                try await world.stores.createCustomer(
                    second,
                    record: CommandRecord(stripe: effects(world, event: done))
                )
            }
            #expect(try await world.stores.stripeEvent("evt_1", in: world.workspace)?.state == .pending)
            try await world.stores.createCustomer(
                world.customer(3),
                record: CommandRecord(stripe: effects(world, event: done))
            )
            let stored = try #require(await world.stores.stripeEvent("evt_1", in: world.workspace))
            #expect(stored.state == .applied && stored.doneAt == World.later)
            let listed = try await world.stores.stripeEvents(in: world.workspace, state: .applied, limit: 5)
            #expect(listed == [stored])
            #expect(try await world.stores.stripeEvents(in: world.workspace, state: .pending, limit: 5).isEmpty)
        }
    }

    @Test("Only a reading that is newer than the last applied is stored", arguments: Backend.available)
    func olderReadingsAreRefused(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let name = StripeObjectName(workspace: world.workspace, topic: .subscription, id: "sub_1")
            let first = try await world.stores.takeStripeReading(of: name)
            let second = try await world.stores.takeStripeReading(of: name)
            #expect(second > first)
            func apply(_ number: Int64, _ id: Int) async throws {
                let reading = StripeReading(object: name, number: number)
                try await world.stores.createCustomer(
                    world.customer(id),
                    record: CommandRecord(stripe: effects(world, [reading]))
                )
            }
            try await apply(second, 1)
            for number in [first, second] {
                await #expect(throws: StorageError.conflict) { try await apply(number, 2) }
            }
            #expect(try await world.stores.customer(CustomerID(rawValue: 2), in: world.workspace) == nil)
            try await apply(try await world.stores.takeStripeReading(of: name), 2)
            // Another object, and another workspace's, has numbers of its own.
            var foreign = name
            foreign.workspace = world.other
            #expect(try await world.stores.takeStripeReading(of: foreign) == 1)
        }
    }

    @Test("Stripe customers that were deleted are counted for their customer", arguments: Backend.available)
    func deletedCustomersAreCounted(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(1))
            for id in ["cus_1", "cus_2"] {
                let name = StripeObjectName(workspace: world.workspace, topic: .customer, id: id)
                let number = try await world.stores.takeStripeReading(of: name)
                let reading = StripeReading(object: name, number: number, goneFrom: customer.id)
                try await world.stores.saveStripeEffects(effects(world, [reading]))
            }
            #expect(try await world.stores.deletedStripeCustomers(of: customer.id, in: world.workspace) == 2)
            #expect(try await world.stores.deletedStripeCustomers(of: customer.id, in: world.other) == 0)
        }
    }

    @Test("What was kept of a request first is what is sent", arguments: Backend.available)
    func firstRequestCounts(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let first = StripePost("/v1/customers", StripeForm(["email": "a@b.c"]), key: "k")
            let other = StripePost("/v1/customers", StripeForm(["email": "x@y.z"]), key: "k")
            let kept = try await world.stores.keepStripePost(first, in: world.workspace, at: World.epoch)
            #expect(kept == KeptStripePost(post: first, keptAt: World.epoch))
            #expect(try await world.stores.keepStripePost(other, in: world.workspace, at: World.later) == kept)
            #expect(try await world.stores.keepStripePost(other, in: world.other, at: World.later).post == other)
            try await world.stores.forgetStripeTraffic(before: World.later, in: world.workspace, limit: 10)
            #expect(try await world.stores.keepStripePost(other, in: world.workspace, at: World.later).post == other)
        }
    }

    @Test(
        "Events that were dealt with are forgotten with their jobs, pending ones are not",
        arguments: Backend.available
    )
    func oldEventsAreForgotten(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            for id in ["evt_1", "evt_2"] {
                _ = try await world.stores.saveStripeEvent(event(id, world), job: job(id, world))
            }
            let runner = JobRunnerID(rawValue: 1)
            let claimed = try await world.stores.claimJobs(by: runner, at: World.epoch, limit: 9)
            let first = try #require(claimed.first { $0.subject == "evt_1" }?.claim)
            try await world.stores.saveCommandRecord(
                CommandRecord(
                    completion: JobCompletion(claim: first, at: World.later),
                    stripe: effects(world, event: DoneStripeEvent(id: "evt_1", state: .ignored))
                )
            )
            func left() async throws -> [Int] {
                let events = try await world.stores.stripeEvents(in: world.workspace, state: nil, limit: 9)
                let jobs = try await world.stores.jobs(
                    in: world.workspace,
                    filter: JobFilter(standings: [.open, .done, .failed]),
                    before: nil,
                    limit: 9,
                    at: World.later
                )
                return [events.count, jobs.count]
            }
            try await world.stores.forgetStripeTraffic(before: World.epoch, in: world.workspace, limit: 9)
            #expect(try await left() == [2, 2])
            try await world.stores.forgetStripeTraffic(before: World.later, in: world.other, limit: 9)
            #expect(try await left() == [2, 2])
            try await world.stores.forgetStripeTraffic(before: World.later, in: world.workspace, limit: 9)
            #expect(try await left() == [1, 1])
        }
    }

    @Test("A customer has one checkout at a time, and the next follows the one before", arguments: Backend.available)
    func checkoutsFollowEachOther(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(1))
            var checkout = StripeCheckout(
                workspace: world.workspace,
                customer: customer.id,
                number: 1,
                plan: try #require(PlanKey("pro")),
                price: "price_1",
                createdAt: World.epoch
            )
            try await world.stores.startStripeCheckout(checkout, after: nil)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.startStripeCheckout(checkout, after: nil)
            }
            try await world.stores.noteStripeSession("cs_1", of: customer.id, number: 1, in: world.workspace)
            try await world.stores.noteStripeSession("cs_9", of: customer.id, number: 9, in: world.workspace)
            checkout.session = "cs_1"
            #expect(try await world.stores.stripeCheckout(of: customer.id, in: world.workspace) == checkout)
            checkout.number = 2
            checkout.session = nil
            try await world.stores.startStripeCheckout(checkout, after: 1)
            #expect(try await world.stores.stripeCheckout(of: customer.id, in: world.workspace) == checkout)
            // Erasing the customer takes it away, with what was sent about it.
            let post = StripePost.createCustomer(for: customer, generation: 1)
            _ = try await world.stores.keepStripePost(post, in: world.workspace, at: World.epoch)
            try await world.stores.eraseCustomer(customer.erased(at: World.later), record: .none)
            #expect(try await world.stores.stripeCheckout(of: customer.id, in: world.workspace) == nil)
            let fresh = StripePost("/v1/customers", StripeForm(), key: post.idempotencyKey)
            #expect(try await world.stores.keepStripePost(fresh, in: world.workspace, at: World.later).post == fresh)
        }
    }

    @Test("An alert stands once, counts, and goes when a reading finds nothing wrong", arguments: Backend.available)
    func alertsStandOnce(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let price = StripeAlert(.unknownPrice, "sub_1")
            let second = StripeAlert(.secondSubscription, "sub_1")
            for _ in 0..<2 { try await world.stores.saveStripeEffects(effects(world, alerts: [price, second])) }
            let stored = try await world.stores.stripeAlerts(in: world.workspace, limit: 10)
            #expect(Set(stored.map(\.alert)) == [price, second] && stored.allSatisfy { $0.count == 2 })
            #expect(try await world.stores.stripeAlerts(in: world.other, limit: 10).isEmpty)
            try await world.stores.saveStripeEffects(effects(world, settled: ["sub_1"]))
            #expect(try await world.stores.stripeAlerts(in: world.workspace, limit: 10).map(\.alert) == [second])
            await #expect(throws: StorageError.notFound(.stripeAlert)) {
                try await world.stores.deleteStripeAlert(.unknownPrice, "sub_1", in: world.workspace, record: .none)
            }
            try await world.stores.deleteStripeAlert(
                .secondSubscription,
                "sub_1",
                in: world.workspace,
                record: world.record("k")
            )
            #expect(try await world.stores.stripeAlerts(in: world.workspace, limit: 10).isEmpty)
            try await world.expectTrace(of: "k")
        }
    }

    @Test("A workspace is bound to the account that came first", arguments: Backend.available)
    func bindingHolds(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let first = StripeBinding(workspace: world.workspace, account: "acct_1", boundAt: World.epoch)
            let other = StripeBinding(workspace: world.workspace, account: "acct_2", boundAt: World.later)
            #expect(try await world.stores.bindStripe(first) == first)
            #expect(try await world.stores.bindStripe(other) == first)
            #expect(try await world.stores.stripeBinding(of: world.other) == nil)
            try await world.stores.rebindStripe(other, record: world.record("k"))
            #expect(try await world.stores.stripeBinding(of: world.workspace) == other)
        }
    }

    @Test("A connection is read back as it was set", arguments: Backend.available)
    func connectionIsReadBack(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let connection = StripeConnection(
                workspace: world.workspace,
                key: try #require(StripeKey("sk_live_1")),
                webhookSecrets: [
                    try #require(StripeWebhookSecret("whsec_one")), try #require(StripeWebhookSecret("whsec_two")),
                ],
                source: .stored
            )
            try await world.stores.saveStripeConnection(connection, at: World.epoch, record: .none)
            #expect(try await world.stores.stripeConnection(of: world.workspace) == connection)
            #expect(try await world.stores.stripeConnections() == [connection])
            var changed = connection
            changed.webhookSecrets = []
            try await world.stores.saveStripeConnection(changed, at: World.later, record: world.record("k"))
            #expect(try await world.stores.stripeConnection(of: world.workspace) == changed)
            try await world.stores.deleteStripeConnection(of: world.workspace, record: .none)
            #expect(try await world.stores.stripeConnection(of: world.workspace) == nil)
        }
    }

    @Test("The installation's mark and pause are kept", arguments: Backend.available)
    func installationIsKept(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            #expect(try await world.stores.installation() == nil)
            var installation = StoredInstallation(mark: InstallationMark(id: "a", start: "1", place: "p"))
            try await world.stores.saveInstallation(installation)
            #expect(try await world.stores.installation() == installation)
            installation.before = "1"
            installation.mark.start = "2"
            installation.pause = PaymentPause(since: World.epoch, cause: .copied)
            try await world.stores.saveInstallation(installation)
            #expect(try await world.stores.installation() == installation)
            try await world.stores.endPaymentPause(at: .earliest, record: world.record("k"))
            installation.pause = nil
            installation.resumedAt = .earliest
            #expect(try await world.stores.installation() == installation)
        }
    }

    @Test("Changes of the installation at once come one after the other", arguments: Backend.available)
    func installationIsChangedOneAfterTheOther(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let changed = try await world.stores.changeInstallation { stored in
                            let count = Int(stored?.mark.start ?? "") ?? 0
                            return StoredInstallation(
                                mark: InstallationMark(id: "a", start: "\(count + 1)", place: "p"),
                                before: stored?.mark.start
                            )
                        }
                        #expect(changed.before.map { Int($0) ?? 0 } ?? 0 == (Int(changed.mark.start) ?? 0) - 1)
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await world.stores.installation()?.mark.start == "4")
        }
    }

    @Test(
        "Mirrored subscriptions that have not ended are listed, and keep what Stripe says of them",
        arguments: Backend.available
    )
    func mirroredSubscriptionsAreListed(_ backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let plan = try await world.add(try world.plan(1, "pro"))
            func add(_ id: Int, _ change: (inout Subscription) -> Void) async throws {
                let customer = try await world.add(world.customer(id))
                var subscription = world.subscription(of: customer, to: plan)
                subscription.source = .stripe
                subscription.stripeSubscriptionID = "sub_\(id)"
                subscription.currentPeriodEnd = World.epoch
                change(&subscription)
                try await world.stores.setSubscription(SubscriptionChange(subscription: subscription), record: .none)
            }
            let mirror = SubscriptionMirror(
                currentPeriodStart: World.epoch,
                endsWithPeriod: true,
                endsAt: World.later,
                trialEndsAt: World.later,
                startedAt: World.epoch,
                pauseCause: "system",
                isEndedByOperator: true
            )
            try await add(1) { $0.mirror = mirror }
            try await add(2) { $0.status = .canceled }
            try await add(3) { $0.source = .operator }
            try await add(4) { $0.currentPeriodEnd = World.later }
            func list(_ bound: Timestamp?, after: String? = nil) async throws -> [String] {
                try await world.stores.mirroredSubscriptions(
                    in: world.workspace,
                    periodEndedBefore: bound,
                    after: after,
                    limit: 10
                )
            }
            #expect(try await list(nil) == ["sub_1", "sub_4"])
            #expect(try await list(nil, after: "sub_1") == ["sub_4"])
            #expect(try await list(World.later) == ["sub_1"])
            let stored = try await world.stores.subscription(stripeSubscriptionID: "sub_1", in: world.workspace)
            #expect(stored?.mirror == mirror)
        }
    }
}
