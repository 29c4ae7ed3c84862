import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Mails, endpoints, deliveries and what was told of limits.
struct OutboxStoreTests {
    private static let runner = JobRunnerID(rawValue: 7)

    private func mail(
        _ world: World,
        _ id: Int,
        _ content: MailContent,
        to address: String = "ada@example.com"
    )
        -> OutboxMail
    {
        OutboxMail(
            id: MailID(rawValue: UInt128(id)),
            workspace: world.workspace,
            customer: CustomerID(rawValue: 2),
            content: content,
            recipient: address,
            createdAt: World.epoch
        )
    }

    @Test(arguments: Backend.available)
    func everyMailIsReadAsItWasStored(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let mails = try SampleMails.all().enumerated().map { mail(world, $0.offset + 1, $0.element) }
            try await world.stores.saveMails(mails, record: .none)
            // The same again, under other ids, is passed over; to another address it is another mail.
            let again = try SampleMails.all().enumerated().map { mail(world, $0.offset + 100, $0.element) }
            try await world.stores.saveMails(again, record: .none)
            let other = mail(world, 200, mails[0].content, to: "bob@example.com")
            try await world.stores.saveMails([other], record: .none)
            let listed = try await world.stores.mails(
                in: world.workspace,
                filter: MailFilter(),
                before: nil,
                limit: 500
            )
            #expect(listed == [other] + mails.reversed())
            let refunds = MailFilter(customer: CustomerID(rawValue: 2), kind: .refund, state: .waiting)
            let found = try await world.stores.mails(in: world.workspace, filter: refunds, before: nil, limit: 9)
            #expect(found.map(\.content.kind) == [.refund])
            #expect(try await world.stores.mailCounts().waiting == mails.count + 1)
        }
    }

    @Test(arguments: Backend.available)
    func mailsAreClaimedOldestFirstAndEndedByWhoeverHasThem(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let contents = try SampleMails.all()
            var late = mail(world, 1, contents[0])
            late.nextAt = World.later
            let early = mail(world, 2, contents[1])
            try await world.stores.saveMails([late, early], record: .none)
            var claimed = try await world.stores.claimMails(by: Self.runner, at: World.epoch, limit: 9)
            #expect(claimed.map(\.id) == [early.id])
            #expect(try await world.stores.claimMails(by: Self.runner, at: World.epoch, limit: 9).isEmpty)
            var ended = try #require(claimed.first)
            let claim = try #require(ended.claim)
            ended.owner = nil
            ended.state = .failed
            ended.lastError = "550"
            ended.endedAt = World.epoch
            let refused = RefusedAddress(
                workspace: world.workspace,
                address: ended.recipient,
                reason: "550",
                at: World.epoch
            )
            try await world.stores.endMailAttempt(ended, of: claim, refused: refused)
            await #expect(throws: StorageError.leaseLost) {
                try await world.stores.endMailAttempt(ended, of: claim, refused: nil)
            }
            #expect(try await world.stores.mail(early.id, in: world.workspace) == ended)
            #expect(try await world.stores.refusedAddress(ended.recipient, in: world.workspace) == refused)
            #expect(try await world.stores.refusedAddress(ended.recipient, in: world.other) == nil)
            #expect(try await world.stores.mailCounts() == OutboxCounts(waiting: 1, failed: 1, oldestAt: World.epoch))
            claimed = try await world.stores.claimMails(by: Self.runner, at: World.later, limit: 9)
            #expect(claimed.map(\.id) == [late.id])
            #expect(try await world.stores.deleteMails(endedBefore: World.epoch, limit: 9) == 0)
            #expect(try await world.stores.deleteMails(endedBefore: World.later, limit: 9) == 1)
            #expect(try await world.stores.mail(early.id, in: world.workspace) == nil)
        }
    }

    @Test("A mail that a server which stops has not sent is another's at once", arguments: Backend.available)
    func mailsAreGivenBack(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let other = JobRunnerID(rawValue: 8)
            let contents = try SampleMails.all()
            let mails = [mail(world, 1, contents[0]), mail(world, 2, contents[1])]
            try await world.stores.saveMails(mails, record: .none)
            let held = try #require(
                try await world.stores.claimMails(by: Self.runner, at: World.epoch, limit: 1).first
            )
            let theirs = try #require(try await world.stores.claimMails(by: other, at: World.epoch, limit: 1).first)
            try await world.stores.giveBackMails(of: Self.runner, at: World.epoch)
            let given = try #require(try await world.stores.mail(held.id, in: world.workspace))
            #expect(given.owner == nil && given.attempts == 0 && given.state == .waiting)
            let taken = try await world.stores.claimMails(by: other, at: World.epoch, limit: 9)
            #expect(taken.map(\.id) == [held.id])
            #expect(try await world.stores.mail(theirs.id, in: world.workspace)?.owner == other)
            // Whoever gave it back writes too late.
            var ended = held
            ended.owner = nil
            ended.state = .failed
            ended.endedAt = World.epoch
            let claim = try #require(held.claim)
            await #expect(throws: StorageError.leaseLost) {
                try await world.stores.endMailAttempt(ended, of: claim, refused: nil)
            }
        }
    }

    private func endpoint(_ world: World, _ id: Int) -> WebhookEndpoint {
        let off = WebhookEndpoint.Status.disabled
        return WebhookEndpoint(
            id: WebhookEndpointID(rawValue: UInt128(id)),
            workspace: world.workspace,
            url: "https://example.com/\(id)",
            events: [.all, .group("invoice"), .one(.payment(.failed))],
            description: "For the accountants",
            secret: WebhookSecret(text: "whsec_" + String(repeating: "a", count: 40)),
            previousSecret: WebhookEndpoint.ExpiringSecret(
                secret: WebhookSecret(text: "whsec_" + String(repeating: "b", count: 40)),
                endsAt: World.later
            ),
            status: off(.failing, World.epoch),
            after: 3,
            createdAt: World.epoch,
            updatedAt: World.epoch
        )
    }

    @Test(arguments: Backend.available)
    func endpointsAreReadAsTheyWereStored(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            var stored = endpoint(world, 1)
            try await world.stores.saveWebhookEndpoint(stored, record: .none)
            stored.revision = 1
            #expect(try await world.stores.webhookEndpoint(stored.id, in: world.workspace) == stored)
            #expect(try await world.stores.webhookEndpoint(stored.id, in: world.other) == nil)
            var changed = stored
            changed.status = .enabled
            changed.previousSecret = nil
            try await world.stores.saveWebhookEndpoint(changed, record: .none)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveWebhookEndpoint(changed, record: .none)
            }
            changed.revision = 2
            #expect(try await world.stores.webhookEndpoints(in: world.workspace) == [changed])
            try await world.stores.deleteWebhookEndpoint(changed.id, in: world.workspace, record: .none)
            await #expect(throws: StorageError.notFound(.webhookEndpoint)) {
                try await world.stores.deleteWebhookEndpoint(changed.id, in: world.workspace, record: .none)
            }
        }
    }

    @Test(arguments: Backend.available)
    func alertsAreStoredWithTheirEventsAndTheNoteGoesOnlyIfNothingCameSince(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let feature = try #require(FeatureKey("seo"))
            let state = AlertState(
                workspace: world.workspace,
                customer: CustomerID(rawValue: 1),
                subject: .feature(feature),
                period: TimeRange(start: World.epoch, end: World.later),
                limit: Quantity.inputLimit.billionths * 1_000,
                told: 80,
                count: 1
            )
            let crossing = QuotaCrossing(
                customer: CustomerID(rawValue: 1),
                feature: feature,
                threshold: 80,
                used: Quantity(80),
                limit: Quantity(100),
                period: state.period
            )
            let event = Announcement(
                workspace: world.workspace,
                event: .quotaThresholdCrossed(crossing, version: 1),
                at: World.epoch
            )
            let usage = ChangedUsage(
                workspace: world.workspace,
                customer: CustomerID(rawValue: 1),
                sequence: 5,
                note: 1
            )
            var other = usage
            other.customer = CustomerID(rawValue: 2)
            let change = AlertChange(usage: usage, states: [state], announcements: [event])
            try await world.stores.saveAlerts([change, AlertChange(usage: other)])
            try await world.stores.saveAlerts([change])
            #expect(try await world.stores.alertStates(of: [usage, other]) == [usage.customer: [state]])
            #expect(try await world.stores.alertStates(of: [other]).isEmpty)
            #expect(try await world.stores.undispatchedEvents(limit: 9).map(\.event) == [event.event])
            #expect(try await world.stores.changedUsage(after: nil, limit: 9).isEmpty)
        }
    }
    @Test(
        "Who is near a limit is found by how much of it is used, as long as the period goes on",
        arguments: Backend.available
    )
    func sharesOfLimits(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let stores = world.stores
            let feature = try #require(FeatureKey("seo"))
            let present = TimeRange(start: World.epoch, end: World.later)
            let over = TimeRange(start: World.epoch.adding(seconds: -3600), end: World.epoch)
            func change(
                _ id: UInt128,
                _ percent: Int,
                _ period: TimeRange,
                in workspace: WorkspaceID? = nil
            ) -> AlertChange {
                let workspace = workspace ?? world.workspace
                let customer = CustomerID(rawValue: id)
                let usage = ChangedUsage(workspace: workspace, customer: customer, sequence: 1, note: 1)
                let state = AlertState(
                    workspace: workspace,
                    customer: customer,
                    subject: .feature(feature),
                    period: period,
                    limit: Quantity(100).billionths,
                    told: 0,
                    count: 0,
                    usedPercent: percent
                )
                return AlertChange(usage: usage, states: [state])
            }
            let changes = [
                change(1, 85, present), change(2, 300, present), change(3, 99, over), change(4, 0, present),
                change(5, 90, present, in: world.other),
            ]
            try await stores.saveAlerts(changes)
            func near(after: NearLimitPlace? = nil, limit: Int = 9) async throws -> [UInt128] {
                try await stores.customersNearLimits(in: world.workspace, at: World.epoch, after: after, limit: limit)
                    .map(\.customer.rawValue)
            }
            #expect(try await near() == [2, 1])
            #expect(try await near(limit: 1) == [2])
            #expect(try await near(after: changes[1].states.first.flatMap { NearLimitPlace($0) }) == [1])
            // Where nothing was told and nothing is near, nothing is kept.
            #expect(try await stores.alertStates(of: [changes[3].usage]).isEmpty)
            #expect(try await stores.forgetShares(endedBy: World.epoch, limit: 9) == 1)
            #expect(try await stores.forgetShares(endedBy: World.epoch, limit: 9) == 0)
            let ended = try await stores.alertStates(of: [changes[2].usage])
            #expect(ended[CustomerID(rawValue: 3)]?.map(\.usedPercent) == [0])
            // What goes down leaves.
            try await stores.saveAlerts([change(2, 0, present)])
            #expect(try await near() == [1])
        }
    }

    /// A folder has one server; of several on a database one may tell between another's look and its save.
    @Test func whoeverLookedBeforeAnotherToldSavesNothing() async throws {
        try await World.run(on: .postgres) { world in
            let feature = try #require(FeatureKey("seo"))
            var state = AlertState(
                workspace: world.workspace,
                customer: CustomerID(rawValue: 1),
                subject: .feature(feature),
                period: TimeRange(start: World.epoch, end: World.later),
                limit: Quantity(100).billionths,
                told: 80,
                count: 1
            )
            let usage = ChangedUsage(workspace: world.workspace, customer: state.customer, sequence: 5, note: 1)
            func save(seen: [AlertSubject: Int]) async throws -> [AlertState]? {
                var change = AlertChange(usage: usage, states: [state])
                change.seen = seen
                try await world.stores.saveAlerts([change])
                return try await world.stores.alertStates(of: [usage])[usage.customer]
            }
            #expect(try await save(seen: [:]) == [state])
            let first = state
            state.told = 100
            // It saw nothing told, as the first one did, and is too late.
            #expect(try await save(seen: [:]) == [first])
            state.count = 2
            #expect(try await save(seen: [state.subject: 1]) == [state])
        }
    }
}
