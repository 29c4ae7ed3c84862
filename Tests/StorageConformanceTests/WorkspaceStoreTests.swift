import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

struct WorkspaceStoreTests {
    @Test(arguments: Backend.available)
    func workspacesAreStoredWhole(backend: Backend) async throws {
        try await backend.withControlPlane { stores in
            #expect(try await stores.workspaces().isEmpty)
            let world = World(stores: stores)
            var creation = world.creation(world.workspace, .live)
            creation.kits = [world.kit(1, "Default")]
            creation.settings.defaultKit = creation.kits[0].id
            creation.keys = [key(world, 1)]
            try await stores.createWorkspaces([creation])
            #expect(try await stores.workspaces() == [creation.workspace])
            #expect(try await stores.workspace(world.workspace) == creation.workspace)
            #expect(try await stores.workspace(world.other) == nil)
            #expect(try await stores.apiKeys(in: world.workspace) == creation.keys)
            creation.settings.revision = 1
            #expect(try await stores.settings(of: world.workspace) == creation.settings)
            #expect(try await world.catalog().kits.map(\.name) == ["Default"])
        }
    }

    @Test(arguments: Backend.available)
    func allWorkspacesAreCreatedOrNone(backend: Backend) async throws {
        try await backend.withControlPlane { stores in
            let world = World(stores: stores)
            var first = world.creation(world.workspace, .live)
            first.keys = [key(world, 1)]
            var second = world.creation(world.other, .test)
            second.keys = [key(world, 2)]
            second.keys[0].workspace = world.other
            second.keys[0].hash = first.keys[0].hash
            await #expect(throws: StorageError.duplicate(.apiKeyHash)) {
                try await stores.createWorkspaces([first, second])
            }
            let stored = try await stores.workspaces()
            #expect(stored.isEmpty)
        }
    }

    private func key(_ world: World, _ id: UInt8) -> APIKey {
        APIKey(
            id: APIKeyID(rawValue: UInt128(id)),
            workspace: world.workspace,
            name: "key \(id)",
            scopes: [.resource(.usage, .write), .resource(.customers, .read)],
            hash: Array(repeating: id, count: 32),
            shownPrefix: "wr_live_",
            lastFour: "abcd",
            expiresAt: World.later,
            createdAt: World.epoch
        )
    }

    @Test(arguments: Backend.available)
    func keysAreFoundByTheirHash(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let first = key(world, 1)
            var second = key(world, 2)
            second.expiresAt = nil
            second.scopes = [.all]
            try await world.stores.createAPIKey(first, record: world.record("k1"))
            try await world.stores.createAPIKey(second, record: .none)
            #expect(try await world.stores.apiKey(hash: first.hash) == first)
            #expect(try await world.stores.apiKey(hash: second.hash) == second)
            #expect(try await world.stores.apiKey(hash: Array(repeating: 9, count: 32)) == nil)
            #expect(try await world.stores.apiKeys(in: world.workspace) == [second, first])
            #expect(try await world.stores.apiKeys(in: world.other).isEmpty)
            #expect(try await world.stores.apiKey(first.id, in: world.workspace) == first)
            #expect(try await world.stores.apiKey(first.id, in: world.other) == nil)
            try await world.expectTrace(of: "k1")
            var copy = key(world, 3)
            copy.hash = first.hash
            await #expect(throws: StorageError.duplicate(.apiKeyHash)) {
                try await world.stores.createAPIKey(copy, record: world.record("k3"))
            }
            try await world.expectNoTrace(of: "k3")
        }
    }

    @Test(arguments: Backend.available)
    func revokingKeepsTheFirstMoment(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let made = key(world, 1)
            try await world.stores.createAPIKey(made, record: .none)
            for moment in [World.epoch, World.later] {
                try await world.stores.revokeAPIKey(made.id, in: world.workspace, at: moment, record: .none)
            }
            #expect(try await world.stores.apiKey(hash: made.hash)?.revokedAt == World.epoch)
            await #expect(throws: StorageError.notFound(.apiKey)) {
                try await world.stores.revokeAPIKey(made.id, in: world.other, at: World.later, record: .none)
            }
        }
    }

    @Test(arguments: Backend.available)
    func settingsAreReplacedWhole(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let kit = try await world.add(world.kit(1, "Kit"))
            let plan = try await world.add(world.plan(1, "free"))
            var settings = try #require(await world.stores.settings(of: world.workspace))
            settings.defaultKit = kit.id
            settings.defaultPlan = plan.key
            settings.timeZone = "Europe/Berlin"
            settings.changedKeyPolicy = .reject
            settings.gracePeriodHours = 12
            settings.reminderDays = [-3, 7]
            settings.alertThresholdsPercent = [50, 90]
            settings.returnURLs = ReturnURLs(
                checkoutSuccess: "https://a",
                checkoutCancel: "https://b",
                portal: "https://c"
            )
            settings.selfService = SelfServiceSettings(
                feature: FeatureKey("executions"),
                breakdown: ["agentExecutions": "agent.execution"]
            )
            settings.seller = SellerIdentity(
                legalName: "Weir \"Ltd\"",
                address: PostalAddress(line1: "1", line2: "2", city: "C", state: "S", postalCode: "P", country: "DE"),
                taxID: "DE1",
                logoURL: "https://logo",
                numberPrefix: "W-"
            )
            settings.allowedOrigins = ["https://app.example.com"]
            settings.mail = MailSettings(isQuiet: true, kindsOff: [.refund, .invoice], replyTo: "a@example.com")
            settings.retries = RetrySchedule(days: [2], hour: 0)
            try await world.stores.saveSettings(settings, record: world.record("s1"))
            settings.revision += 1
            #expect(try await world.stores.settings(of: world.workspace) == settings)
            try await world.expectTrace(of: "s1")
        }
    }

    @Test(arguments: Backend.available)
    func settingsNameOnlyWhatIsThere(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let settings = try #require(await world.stores.settings(of: world.workspace))
            var wrong = settings
            wrong.defaultKit = AccountKitID(rawValue: 9)
            await #expect(throws: StorageError.notFound(.accountKit)) {
                try await world.stores.saveSettings(wrong, record: .none)
            }
            wrong = settings
            wrong.defaultPlan = PlanKey("none")
            await #expect(throws: StorageError.notFound(.plan)) {
                try await world.stores.saveSettings(wrong, record: .none)
            }
            wrong = settings
            wrong.revision = 7
            await #expect(throws: StorageError.conflict) { try await world.stores.saveSettings(wrong, record: .none) }
            wrong.workspace = WorkspaceID(rawValue: 9)
            await #expect(throws: StorageError.notFound(.settings)) {
                try await world.stores.saveSettings(wrong, record: .none)
            }
            #expect(try await world.stores.settings(of: world.workspace) == settings)
            #expect(try await world.stores.settings(of: WorkspaceID(rawValue: 9)) == nil)
        }
    }
}
