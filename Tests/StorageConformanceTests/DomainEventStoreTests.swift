import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Events are stored with the changes that they tell of, and are taken once.
struct DomainEventStoreTests {
    private func names(_ world: World) async throws -> [String] {
        try await world.stores.undispatchedEvents(limit: 100).map(\.event.name.text)
    }

    private func announcement(_ world: World, _ event: DomainEvent) -> Announcement {
        Announcement(workspace: world.workspace, event: event, at: World.epoch)
    }

    @Test(arguments: Backend.available)
    func everyEventIsReadAsItWasStored(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let events = try SampleMails.events().filter { $0.version > 0 }
            var seen: Set<String> = []
            let once = events.filter { seen.insert("\($0.name.text) \($0.subject) \($0.version)").inserted }
            let record = CommandRecord(announcements: once.map { announcement(world, $0) })
            try await world.stores.saveCommandRecord(record)
            // The same again is passed over.
            try await world.stores.saveCommandRecord(record)
            let stored = try await world.stores.undispatchedEvents(limit: 100)
            #expect(stored.map(\.event) == once)
            #expect(stored.allSatisfy { $0.workspace == world.workspace && $0.at == World.epoch })
            #expect(Set(stored.map(\.id)).count == stored.count)
            #expect(stored.map(\.number) == stored.map(\.number).sorted())
            let listed = try await world.stores.domainEvents(in: world.workspace, before: nil, limit: 2)
            #expect(listed.map(\.number) == stored.suffix(2).reversed().map(\.number))
            #expect(try await world.stores.domainEvents(in: world.other, before: nil, limit: 9).isEmpty)
            #expect(try await world.stores.newestEventNumber() == stored.last?.number)
        }
    }

    @Test(arguments: Backend.available)
    func changesAnnounceThemselvesAndWhatFailsDoesNot(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let plan = try world.plan(1, "pro")
            try await world.stores.savePlan(PlanChange(plan: plan), record: .none)
            let customer = world.customer(1) { $0.externalID = "acme" }
            try await world.stores.createCustomer(customer, record: .none)
            var changed = customer
            changed.revision = 1
            changed.status = .suspended
            try await world.stores.updateCustomer(changed, record: .none)
            // A write that comes too late announces nothing.
            await #expect(throws: StorageError.conflict) {
                try await world.stores.updateCustomer(changed, record: .none)
            }
            var subscription = Subscription(
                id: SubscriptionID(rawValue: 4),
                workspace: world.workspace,
                customer: customer.id,
                plan: plan.id,
                planVersion: 1,
                createdAt: World.epoch,
                updatedAt: World.epoch
            )
            try await world.stores.setSubscription(SubscriptionChange(subscription: subscription), record: .none)
            subscription.revision = 1
            subscription.status = .canceled
            try await world.stores.setSubscription(SubscriptionChange(subscription: subscription), record: .none)
            #expect(
                try await names(world) == [
                    "customer.created", "customer.suspended", "subscription.created", "subscription.canceled",
                ]
            )
            let events = try await world.stores.undispatchedEvents(limit: 100)
            #expect(events.map(\.event.version) == [1, 2, 1, 2])
            #expect(events.allSatisfy { $0.customerExternalID == "acme" })
            guard case .subscription(_, let snapshot, _)? = events.last?.event else {
                Issue.record("The last one is of the subscription.")
                return
            }
            #expect(snapshot.plan.text == "pro")
        }
    }

    @Test(arguments: Backend.available)
    func eventsAreTakenOnce(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.stores.createCustomer(world.customer(1), record: .none)
            let event = try #require(try await world.stores.undispatchedEvents(limit: 9).first)
            let mail = OutboxMail(
                id: MailID(rawValue: 1),
                workspace: world.workspace,
                customer: CustomerID(rawValue: 1),
                content: try #require(try SampleMails.all().first),
                recipient: "ada@example.com",
                createdAt: World.epoch
            )
            let dispatch = EventDispatch(number: event.number, mails: [mail])
            try await world.stores.saveDispatches([dispatch], at: World.later)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveDispatches([dispatch], at: World.later)
            }
            #expect(try await world.stores.undispatchedEvents(limit: 9).isEmpty)
            #expect(try await world.stores.mail(mail.id, in: world.workspace) == mail)
            #expect(try await world.stores.mail(mail.id, in: world.other) == nil)
        }
    }
}
