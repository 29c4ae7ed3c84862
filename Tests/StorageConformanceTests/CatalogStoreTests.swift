import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

struct CatalogStoreTests {
    @Test(arguments: Backend.available)
    func aNewWorkspaceOffersNothing(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let catalog = try await world.catalog()
            #expect(catalog.plans.isEmpty && catalog.kits.isEmpty && catalog.features.isEmpty && catalog.meters.isEmpty)
            #expect(try await world.stores.catalog(of: WorkspaceID(rawValue: 9)) == nil)
        }
    }

    // MARK: Kits

    @Test(arguments: Backend.available)
    func kitsAreStoredWhole(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            var kit = world.kit(1, "Starter")
            kit.description = "For a start"
            kit.mode = .closed
            kit.primitives = [
                try #require(FeatureKey("seo")): KitPrimitive(
                    isEnabled: true,
                    defaults: JSONText(canonical: #"{"a":"é"}"#)
                ),
                try #require(FeatureKey("tasks")): KitPrimitive(isEnabled: false),
            ]
            kit.limits = [
                try #require(FeatureKey("seo")): KitLimits(
                    perPeriod: Quantity(parsing: "0.000000001"),
                    perCall: .inputLimit,
                    rate: RateLimit(limit: 5, interval: .second, burst: 9)
                )
            ]
            let meter = world.meter(1, "seo")
            let additions = FeatureAdditions(
                meters: [meter],
                features: [try world.feature(1, "seo", .metered(meter.id)), try world.feature(2, "tasks", .boolean)]
            )
            try await world.stores.saveAccountKit(kit, additions: additions, record: world.record("kit"))
            kit.revision = 1
            let catalog = try await world.catalog()
            #expect(catalog.kits == [kit])
            #expect(catalog.features.map(\.key.text) == ["seo", "tasks"])
            #expect(catalog.meters == [meter])
            try await world.expectTrace(of: "kit")
        }
    }

    @Test(arguments: Backend.available)
    func kitsChangeOnlyFromTheStoredRevision(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let kit = try await world.add(world.kit(1, "A"))
            var changed = kit
            changed.name = "B"
            try await world.stores.saveAccountKit(changed, additions: .none, record: .none)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveAccountKit(changed, additions: .none, record: world.record("late"))
            }
            try await world.expectNoTrace(of: "late")
            #expect(try await world.catalog().kits.map(\.name) == ["B"])
            changed.id = AccountKitID(rawValue: 9)
            await #expect(throws: StorageError.notFound(.accountKit)) {
                try await world.stores.saveAccountKit(changed, additions: .none, record: .none)
            }
        }
    }

    @Test(arguments: Backend.available)
    func kitNamesAreUniqueInTheirWorkspace(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.add(world.kit(1, "A"))
            await #expect(throws: StorageError.duplicate(.kitName)) { try await world.add(world.kit(2, "A")) }
            var elsewhere = world.kit(3, "A")
            elsewhere.workspace = world.other
            try await world.stores.saveAccountKit(elsewhere, additions: .none, record: .none)
        }
    }

    @Test(arguments: Backend.available)
    func aKitInUseIsNotDeleted(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            func delete(_ kit: AccountKit) async throws {
                try await world.stores.deleteAccountKit(kit.id, in: world.workspace, record: .none)
            }
            let ofCustomer = try await world.add(world.kit(1, "A"))
            try await world.add(world.customer(1) { $0.accountKit = ofCustomer.id })
            await #expect(throws: StorageError.inUse(.customer)) { try await delete(ofCustomer) }

            let ofPlan = try await world.add(world.kit(2, "B"))
            try await world.add(world.plan(1, "pro", kit: ofPlan.id))
            await #expect(throws: StorageError.inUse(.plan)) { try await delete(ofPlan) }
            try await world.add(world.plan(1, "pro", version: 2), reach: .new)
            await #expect(throws: StorageError.inUse(.plan)) { try await delete(ofPlan) }
            try await world.add(world.plan(1, "pro", version: 3), reach: .all)
            try await delete(ofPlan)

            let ofSettings = try await world.add(world.kit(3, "C"))
            var settings = try #require(await world.stores.settings(of: world.workspace))
            settings.defaultKit = ofSettings.id
            try await world.stores.saveSettings(settings, record: .none)
            await #expect(throws: StorageError.inUse(.settings)) { try await delete(ofSettings) }

            await #expect(throws: StorageError.notFound(.accountKit)) { try await delete(ofPlan) }
            #expect(try await world.catalog().kits.map(\.name) == ["A", "C"])
        }
    }

    // MARK: Features and meters

    @Test(arguments: Backend.available)
    func featuresAreStoredWithTheirMeter(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let meter = world.meter(1, "seo")
            var feature = try world.feature(1, "seo", .metered(meter.id))
            await #expect(throws: StorageError.notFound(.meter)) {
                try await world.stores.saveFeature(feature, newMeter: nil, record: .none)
            }
            try await world.stores.saveFeature(feature, newMeter: meter, record: world.record("f"))
            feature.revision = 1
            #expect(try await world.catalog().features == [feature])
            try await world.expectTrace(of: "f")
            feature.unit = nil
            feature.failMode = .closed
            try await world.stores.saveFeature(feature, newMeter: nil, record: .none)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveFeature(feature, newMeter: nil, record: .none)
            }
            feature.revision = 2
            #expect(try await world.catalog().features == [feature])
            let twin = try world.feature(2, "seo", .boolean)
            await #expect(throws: StorageError.duplicate(.featureKey)) {
                try await world.stores.saveFeature(twin, newMeter: nil, record: .none)
            }
        }
    }

    @Test(arguments: Backend.available)
    func everyMeterDefinitionReadsBack(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let aggregations: [Aggregation] = [
                .count, .sum, .max, .min, .uniqueCount, .latest, .average, .weightedSum,
                .percentile(rank: try #require(Quantity(parsing: "99.9"))),
            ]
            var meters: [Meter] = []
            for (index, aggregation) in aggregations.enumerated() {
                var meter = world.meter(index + 1, "M\(index)")
                meter.aggregation = aggregation
                meter.eventNames = ["a", "b"]
                meter.valueProperty = "tokens"
                meter.valueWhenMissing = Quantity(parsing: "-1.5")
                meter.operationProperty = "op"
                meter.filters = ["region": ["eu", "us"]]
                meter.exclusions = [["test": ["true"]], ["a": ["b"], "c": ["d"]]]
                meter.groupKeys = ["model", "region"]
                meter.rounding = AggregateRounding(rounding: .up, places: -2)
                meter.effectiveFrom = World.later
                try await world.stores.createMeter(meter, record: .none)
                meters.append(meter)
            }
            let catalog = try await world.catalog()
            #expect(catalog.meters == meters)
            #expect(catalog.meterVersion == UInt64(meters.count))
            #expect(try await world.stores.meter(meters[0].id, in: world.workspace) == meters[0])
            #expect(try await world.stores.meter(meters[0].id, in: world.other) == nil)
            #expect(try await world.stores.meter(code: "M8", in: world.workspace) == meters[8])
            #expect(try await world.stores.meter(code: "M8", in: world.other) == nil)
        }
    }

    @Test(arguments: Backend.available)
    func aMeterChangesOnlyInNameAndArchiving(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let meter = world.meter(1, "A")
            try await world.stores.createMeter(meter, record: world.record("m"))
            try await world.expectTrace(of: "m")
            var changed = meter
            changed.displayName = "Calls"
            changed.archivedAt = World.later
            changed.aggregation = .sum
            try await world.stores.updateMeter(changed, record: .none)
            changed.aggregation = .count
            #expect(try await world.catalog().meters == [changed])
            #expect(try await world.catalog().meterVersion == 2)
            await #expect(throws: StorageError.duplicate(.meterCode)) {
                try await world.stores.createMeter(world.meter(2, "A"), record: world.record("twin"))
            }
            try await world.expectNoTrace(of: "twin")
            #expect(try await world.catalog().meterVersion == 2)
            await #expect(throws: StorageError.notFound(.meter)) {
                try await world.stores.updateMeter(world.meter(9, "B"), record: .none)
            }
        }
    }
}
