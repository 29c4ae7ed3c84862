import Testing
import WeirCore
import WeirPrimitives

struct EntitlementListTests {
    private func fixture() throws -> PolicyFixture {
        var fixture = PolicyFixture()
        let kit = try fixture.addKit("Kit", id: 1) {
            $0.primitives[try PolicyFixture.key("tasks")] = KitPrimitive(isEnabled: false)
            $0.primitives[try PolicyFixture.key("seo")] = KitPrimitive(
                isEnabled: true,
                defaults: JSONText(canonical: #"{"depth":3}"#)
            )
        }
        fixture.customer.accountKit = kit.id
        fixture.subscribe(
            to: try fixture.addPlan("pro", id: 1) {
                $0.quotas[try PolicyFixture.key("seo")] = Quota(limit: Quantity(10))
                $0.features[try PolicyFixture.key("sso")] = .boolean(true)
                $0.features[try PolicyFixture.key("support")] = .text("gold")
            }
        )
        return fixture
    }

    private func list(_ fixture: PolicyFixture) -> [Entitlement] {
        EntitlementRules.entitlements(of: fixture.customerPolicy, under: fixture.policy, now: PolicyFixture.epoch)
    }

    @Test func everyFeatureIsListedInOrder() throws {
        let list = list(try fixture())
        #expect(list.map(\.feature.key.text) == ["seo", "sso", "support", "tasks"])
        #expect(list.map(\.isEnabled) == [true, true, true, false])
        #expect(list.map(\.value) == [nil, .boolean(true), .text("gold"), nil])
        #expect(list[0].defaults?.text == #"{"depth":3}"#)
        #expect(list[0].terms?.limit == .hard(Quantity(10)))
        #expect(
            list[3].refusal
                == .primitiveDisabledByKit(kitName: "Kit", primitive: try PolicyFixture.key("tasks"))
        )
    }

    @Test func whatThePlanDoesNotSayIsOff() throws {
        var fixture = try fixture()
        fixture.subscribe(
            to: try fixture.addPlan("free", id: 2) { $0.features[try PolicyFixture.key("sso")] = .boolean(false) }
        )
        let list = list(fixture)
        #expect(list.map(\.isEnabled) == [true, false, false, false])
        #expect(list[0].terms?.limit == .unlimited)
        #expect(list[1].refusal == nil)
    }

    @Test func aSuspendedCustomerHasNothing() throws {
        var fixture = try fixture()
        fixture.customer.status = .suspended
        #expect(list(fixture).allSatisfy { !$0.isEnabled && $0.refusal == .customerSuspended })
    }

    // MARK: Overview

    private func overview(_ fixture: PolicyFixture) -> QuotaOverview {
        EntitlementRules.overview(of: fixture.customerPolicy, under: fixture.policy, now: PolicyFixture.epoch)
    }

    @Test func withoutSubscriptionThereIsNoPlanAndNoQuota() throws {
        let overview = overview(PolicyFixture())
        #expect(overview.plan == nil)
        #expect(overview.status == nil)
        #expect(overview.quotas.isEmpty)
        #expect(overview.periodKind == .month)
        #expect(overview.period == (try range("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z")))
    }

    @Test func overviewShowsThePlanThatHoldsAndTheRealStatus() throws {
        var fixture = try fixture()
        let free = try fixture.addPlan("free", id: 2) { $0.quotas[try PolicyFixture.key("seo")] = Quota(limit: .one) }
        #expect(overview(fixture).plan?.text == "pro")
        fixture.subscription?.status = .unpaid
        #expect(overview(fixture).plan == nil)
        #expect(overview(fixture).quotas.isEmpty)
        fixture.settings.defaultPlan = free.key
        #expect(overview(fixture).plan?.text == "free")
        #expect(overview(fixture).status == .unpaid)
        #expect(overview(fixture).quotas == [try PolicyFixture.key("seo"): .hard(.one)])
    }

    @Test func overviewShowsLimitsOfOverridesAndKit() throws {
        var fixture = try fixture()
        try fixture.override("seo", limit: LimitOverride(limit: Quantity(99)))
        try fixture.override("tasks", topUps: [QuotaTopUp(amount: .one)])
        fixture.kits[0].limits[try PolicyFixture.key("tasks")] = KitLimits(perPeriod: Quantity(7))
        let quotas = overview(fixture).quotas
        #expect(quotas[try PolicyFixture.key("seo")] == .hard(Quantity(99)))
        #expect(quotas[try PolicyFixture.key("tasks")] == .hard(Quantity(7)))
    }
}
