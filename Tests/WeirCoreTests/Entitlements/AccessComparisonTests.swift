import Testing
import WeirCore
import WeirPrimitives

struct AccessComparisonTests {
    private let now = Timestamp(milliseconds: 1_767_225_600_000)

    private func difference(_ before: Fixture, _ after: Fixture) -> AccessDifference {
        AccessComparison.difference(
            from: AccessComparison.Side(before.customer(), under: before.policy()),
            to: AccessComparison.Side(after.customer(), under: after.policy()),
            now: now
        )
    }

    /// A workspace with one metered feature, `seo`, and a boolean one, `sso`.
    private struct Fixture {
        var quota: Quota? = Quota(limit: Quantity(100))
        var period = QuotaPeriod.month
        var sso: Bool?
        var kit: AccountKit?
        var status = SubscriptionStatus.active
        var isDefault = false
        var override: Int64?
        var zone = "UTC"

        let workspace = WorkspaceID(rawValue: 1)
        let epoch = Timestamp(milliseconds: 0)

        private var meter: Meter {
            Meter(
                id: MeterID(rawValue: 5),
                workspace: workspace,
                code: "seo",
                displayName: "seo",
                eventNames: ["seo"],
                aggregation: .count,
                createdAt: epoch
            )
        }

        private func key(_ text: String) -> FeatureKey {
            guard let key = FeatureKey(text) else { preconditionFailure("a test names a feature wrongly") }
            return key
        }

        private func feature(_ id: UInt128, _ text: String, _ kind: FeatureKind) -> Feature {
            Feature(
                id: FeatureID(rawValue: id),
                workspace: workspace,
                key: key(text),
                kind: kind,
                createdAt: epoch,
                updatedAt: epoch
            )
        }

        func policy() -> PolicySnapshot {
            var terms = PlanTerms(name: "Pro", period: period)
            terms.quotas[key("seo")] = quota
            terms.features[key("sso")] = sso.map { .boolean($0) }
            guard let planKey = PlanKey("pro") else { preconditionFailure("a test names a plan wrongly") }
            let plan = Plan(
                id: PlanID(rawValue: 7),
                workspace: workspace,
                key: planKey,
                terms: terms,
                createdAt: epoch,
                updatedAt: epoch
            )
            var settings = WorkspaceSettings(workspace: workspace, timeZone: zone, updatedAt: epoch)
            if isDefault { settings.defaultPlan = planKey }
            settings.defaultKit = kit?.id
            return PolicySnapshot(
                workspace: Workspace(id: workspace, name: "w", mode: .test, createdAt: epoch),
                settings: settings,
                zone: .utc,
                meters: MeterSet(version: 1, meters: [meter]),
                plans: [PlanHistory(new: plan)],
                kits: kit.map { [$0] } ?? [],
                features: [feature(1, "seo", .metered(meter.id)), feature(2, "sso", .boolean)]
            )
        }

        func customer() -> CustomerPolicy {
            let customer = Customer(
                id: CustomerID(rawValue: 9),
                workspace: workspace,
                createdAt: epoch,
                updatedAt: epoch
            )
            return CustomerPolicy(
                customer: customer,
                subscription: Subscription(
                    id: SubscriptionID(rawValue: 3),
                    workspace: workspace,
                    customer: customer.id,
                    plan: PlanID(rawValue: 7),
                    planVersion: 1,
                    status: status,
                    createdAt: epoch,
                    updatedAt: epoch
                ),
                overrides: override.map {
                    [
                        QuotaOverride(
                            workspace: workspace,
                            customer: customer.id,
                            feature: key("seo"),
                            limit: LimitOverride(limit: Quantity($0)),
                            updatedAt: epoch
                        )
                    ]
                } ?? [],
                zone: .utc
            )
        }
    }

    private func kit(_ isEnabled: Bool, perPeriod: Int64? = nil) throws -> AccountKit {
        let seo = try #require(FeatureKey("seo"))
        return AccountKit(
            id: AccountKitID(rawValue: 4),
            workspace: WorkspaceID(rawValue: 1),
            name: "Kit",
            primitives: [seo: KitPrimitive(isEnabled: isEnabled)],
            limits: perPeriod.map { [seo: KitLimits(perPeriod: Quantity($0))] } ?? [:],
            createdAt: now,
            updatedAt: now
        )
    }

    @Test func theSameIsNoDifference() {
        #expect(difference(Fixture(), Fixture()).isEmpty)
        #expect(!AccessComparison.mayDiffer(Fixture().policy(), Fixture().policy()))
    }

    @Test(
        "a limit is lowered when it falls or comes into being",
        arguments: [(100, 99, 99), (100, 101, nil), (100, nil, nil), (nil, 5, 5)] as [(Int64?, Int64?, Int64?)]
    )
    func loweredLimits(before: Int64?, after: Int64?, lowered: Int64?) {
        var old = Fixture()
        old.quota = before.map { Quota(limit: Quantity($0)) }
        var new = Fixture()
        new.quota = after.map { Quota(limit: Quantity($0)) }
        let difference = difference(old, new)
        #expect(difference.features.map(\.text) == ["seo"])
        #expect(difference.loweredLimits.map(\.limit) == (lowered.map { [Quantity($0)] } ?? []))
        #expect(AccessComparison.mayDiffer(old.policy(), new.policy()))
    }

    @Test("another period is measured anew, whatever the limit")
    func anotherPeriod() {
        var new = Fixture()
        new.period = .day
        let difference = difference(Fixture(), new)
        #expect(difference.loweredLimits.map(\.limit) == [Quantity(100)])
        #expect(difference.loweredLimits.first?.period.end == now.adding(seconds: 86_400))
    }

    @Test func aKitThatForbidsOrLimitsMakesADifference() throws {
        var new = Fixture()
        new.kit = try kit(false)
        #expect(
            difference(Fixture(), new)
                == AccessDifference(features: difference(Fixture(), new).features, loweredLimits: [])
        )
        #expect(difference(Fixture(), new).features.map(\.text) == ["seo"])
        new.kit = try kit(true)
        #expect(difference(Fixture(), new).isEmpty)
        new.kit = try kit(true, perPeriod: 30)
        #expect(difference(Fixture(), new).loweredLimits.map(\.limit) == [Quantity(30)])
        #expect(AccessComparison.mayDiffer(Fixture().policy(), new.policy()))
    }

    @Test func anOwnLimitShieldsFromThePlan() {
        var old = Fixture()
        old.override = 500
        var new = old
        new.quota = Quota(limit: Quantity(1))
        #expect(difference(old, new).isEmpty)
    }

    @Test func whoHasNothingLosesNothing() {
        var old = Fixture()
        old.status = .canceled
        var new = old
        new.quota = Quota(limit: Quantity(1))
        #expect(difference(old, new).isEmpty)
        // With a default plan there is something again.
        new.isDefault = true
        #expect(difference(old, new).loweredLimits.map(\.limit) == [Quantity(1)])
    }

    @Test func valuesOfFeaturesCount() {
        var new = Fixture()
        new.sso = true
        let difference = difference(Fixture(), new)
        #expect(difference.features.map(\.text) == ["sso"])
        #expect(difference.loweredLimits.isEmpty)
    }

    @Test func anotherZoneMayDiffer() {
        var new = Fixture()
        new.zone = "Europe/Vienna"
        #expect(AccessComparison.mayDiffer(Fixture().policy(), new.policy()))
    }
}
