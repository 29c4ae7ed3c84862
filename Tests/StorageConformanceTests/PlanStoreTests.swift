import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

struct PlanStoreTests {
    /// Terms in which every field has a value, and every charge model is used.
    static func fullTerms(kit: AccountKitID) throws -> PlanTerms {
        let price = try #require(ExactDecimal(parsing: "0.000000000001"))
        let one = ExactDecimal(1)
        let tiers = TierSchedule(
            tiers: [
                PriceTier(upTo: one, unitAmount: price, flatAmount: one, packageSize: one, maximumAmount: one),
                PriceTier(upTo: nil, unitAmount: price),
            ],
            zeroQuantityChargesFirstTierFlat: true
        )
        let models: [ChargeModel] = [
            .flat(amount: one), .perUnit(unitAmount: price), .graduated(tiers), .volume(tiers),
            .package(PackageCharge(size: one, amount: price, roundsUp: false)),
            .percentage(
                PercentageCharge(
                    ratePercent: price,
                    fixedPerEvent: one,
                    freeEvents: 3,
                    freeAmount: one,
                    minimumPerEvent: price,
                    maximumPerEvent: one
                )
            ),
            .percentage(PercentageCharge(ratePercent: price)),
            .graduatedPercentage(
                PercentageSchedule(
                    tiers: [PercentageTier(upTo: one, ratePercent: price, flatAmount: one)],
                    zeroQuantityChargesFirstTierFlat: true
                )
            ),
            .dynamic, .multiplier(price),
            .capacity([CapacityTier(amount: one, limits: ["seats": one, "gb": price])]),
            .dimensional(
                RateCard(rates: [DimensionalRate(match: ["region": "eu"], unitAmount: price)], fallback: one)
            ),
            .dimensional(RateCard(rates: [])),
        ]
        var prices = models.enumerated().map { Price(key: "p\($0.offset)", model: $0.element, meter: "TOKENS") }
        prices[0] = Price(
            key: "base",
            name: "Base fee",
            model: .flat(amount: one),
            interval: BillingInterval(.quarter, count: 2),
            timing: .advance,
            currency: .jpy,
            perSeat: true,
            includesQuota: true,
            unitConversion: UnitConversion(operation: .divide, factor: one, rounding: .halfUp, precision: 3),
            freeUnits: one,
            bucket: .group,
            spend: SpendLimits(minimum: price, maximum: one)
        )
        prices[1].unitConversion = UnitConversion(operation: .multiply, factor: price)
        prices[2].spend.maximum = one
        return PlanTerms(
            name: "Pro",
            accountKit: kit,
            stripePriceID: "price_1",
            quotas: [
                try #require(FeatureKey("seo")): Quota(limit: Quantity(1000), alertThresholdsPercent: [50, 120]),
                try #require(FeatureKey("email.send")): Quota(limit: .one, mode: .soft(overageCap: nil)),
                try #require(FeatureKey("q:1")): Quota(
                    limit: try #require(Quantity(parsing: "0.5")),
                    mode: .soft(overageCap: Quantity(7))
                ),
                try #require(FeatureKey("q:2")): Quota(limit: .one, mode: .grace(hours: 24, overageCap: nil)),
                try #require(FeatureKey("q:3")): Quota(limit: .one, mode: .grace(hours: 1, overageCap: .one)),
            ],
            period: .day,
            prices: prices,
            currency: .eur,
            commitment: PlanCommitment(
                spend: SpendLimits(minimum: one),
                interval: BillingInterval(.quarter, count: 2)
            ),
            netTermsDays: 30,
            autoPay: true,
            features: [
                try #require(FeatureKey("sso")): .boolean(false),
                try #require(FeatureKey("seats")): .number(price),
                try #require(FeatureKey("support")): .text("gold"),
            ],
            rateLimits: [
                .everything: RateLimit(limit: 60, interval: .minute),
                .feature(try #require(FeatureKey("seo"))): RateLimit(limit: 5, interval: .second, burst: 10),
            ],
            trialDays: 14,
            spendAlerts: [one, price].sorted()
        )
    }

    @Test(arguments: Backend.available)
    func plansAreStoredWhole(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let kit = try await world.add(world.kit(1, "Kit"))
            var plan = try world.plan(1, "pro")
            plan.terms = try Self.fullTerms(kit: kit.id)
            let meter = world.meter(1, "seo")
            let change = PlanChange(
                plan: plan,
                additions: FeatureAdditions(
                    meters: [meter],
                    features: [try world.feature(1, "seo", .metered(meter.id))]
                )
            )
            try await world.stores.savePlan(change, record: world.record("p"))
            let catalog = try await world.catalog()
            #expect(catalog.plans == [PlanHistory(new: plan)])
            #expect(catalog.features.map(\.key.text) == ["seo"])
            #expect(catalog.meterVersion == 1)
            #expect(try await world.stores.plan(plan.key, in: world.workspace)?.plan == plan)
            #expect(try await world.stores.plan(plan.key, in: world.other) == nil)
            try await world.expectTrace(of: "p")
        }
    }

    @Test(arguments: Backend.available)
    func versionsFollowOneAnother(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let first = try await world.add(world.plan(1, "pro"))
            let second = try await world.add(world.plan(1, "pro", version: 2))
            await #expect(throws: StorageError.conflict) { try await world.add(second) }
            await #expect(throws: StorageError.conflict) { try await world.add(world.plan(1, "pro", version: 4)) }
            await #expect(throws: StorageError.notFound(.plan)) { try await world.add(world.plan(9, "x", version: 2)) }
            await #expect(throws: StorageError.duplicate(.planKey)) { try await world.add(world.plan(2, "pro")) }
            #expect(try await world.stores.planVersions(first.id, in: world.workspace) == [second, first])
            #expect(try await world.stores.planVersions(first.id, in: world.other).isEmpty)
            #expect(try await world.catalog().plans.map(\.plan) == [second])
        }
    }

    @Test(arguments: Backend.available)
    func reachIsStoredWithTheVersion(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            try await world.add(world.plan(1, "pro"))
            try await world.add(world.plan(1, "pro", version: 2), reach: .new)
            let plan = try await world.add(world.plan(1, "pro", version: 3), reach: .followers)
            let history = try #require(await world.stores.plan(plan.key, in: world.workspace))
            #expect(history.reaches == [.followers, .new, .followers])
            #expect((1...3).map { history.plan(subscribedAt: $0).version } == [1, 3, 3])
            #expect(try await world.catalog().plans == [history])
            await #expect(throws: StorageError.conflict) {
                try await world.stores.reachAll(with: plan.id, version: 2, in: world.workspace, record: .none)
            }
            try await world.stores.reachAll(with: plan.id, version: 3, in: world.workspace, record: world.record("all"))
            #expect(try await world.catalog().plans == [history.reachingAll()])
            try await world.expectTrace(of: "all")
            await #expect(throws: StorageError.notFound(.plan)) {
                try await world.stores.reachAll(with: plan.id, version: 3, in: world.other, record: .none)
            }
        }
    }

    @Test(arguments: Backend.available)
    func aPlanThatFailsLeavesNothing(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            var plan = try world.plan(1, "pro")
            plan.terms.accountKit = AccountKitID(rawValue: 9)
            let meter = world.meter(1, "seo")
            let additions = FeatureAdditions(
                meters: [meter],
                features: [try world.feature(1, "seo", .metered(meter.id))]
            )
            await #expect(throws: StorageError.notFound(.accountKit)) {
                try await world.stores.savePlan(PlanChange(plan: plan, additions: additions), record: world.record("p"))
            }
            try await world.expectNoTrace(of: "p")
            let catalog = try await world.catalog()
            #expect(catalog.plans.isEmpty && catalog.features.isEmpty && catalog.meters.isEmpty)
            #expect(catalog.meterVersion == 0)
        }
    }

    @Test(arguments: Backend.available)
    func aKitOfAnotherWorkspaceIsNotThere(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            var kit = world.kit(1, "Theirs")
            kit.workspace = world.other
            try await world.stores.saveAccountKit(kit, additions: .none, record: .none)
            await #expect(throws: StorageError.notFound(.accountKit)) {
                try await world.add(world.plan(1, "pro", kit: kit.id))
            }
            await #expect(throws: StorageError.notFound(.accountKit)) {
                try await world.add(world.customer(1) { $0.accountKit = kit.id })
            }
        }
    }
}
