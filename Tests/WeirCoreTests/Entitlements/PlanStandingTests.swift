import Testing
import WeirCore
import WeirPrimitives

/// Which plan and which kit hold, by what "Decided" says.
struct PlanStandingTests {
    private static let inactive = SubscriptionStatus.allCases.filter { !$0.grants }

    private func standing(_ fixture: PolicyFixture) -> PlanStanding {
        fixture.customerPolicy.standing(in: fixture.policy)
    }

    private func kitName(_ fixture: PolicyFixture) -> String? {
        let customer = fixture.customerPolicy
        return customer.kit(under: customer.standing(in: fixture.policy), in: fixture.policy)?.name
    }

    @Test func withoutSubscriptionAndDefaultPlanNothingLimits() throws {
        let fixture = PolicyFixture()
        #expect(standing(fixture) == .unlimited)
        #expect(try fixture.limit() == .unlimited)
    }

    @Test func withoutSubscriptionTheDefaultPlanHolds() throws {
        var fixture = PolicyFixture()
        let free = try fixture.addPlan("free", id: 1) { $0.quotas[try PolicyFixture.key("seo")] = Quota(limit: .one) }
        fixture.settings.defaultPlan = free.key
        #expect(standing(fixture) == .fallback(free, nil))
        #expect(try fixture.limit() == .hard(.one))
    }

    @Test(arguments: inactive)
    func inactiveStatusFallsBackToTheDefaultPlan(status: SubscriptionStatus) throws {
        var fixture = PolicyFixture()
        let free = try fixture.addPlan("free", id: 1)
        fixture.settings.defaultPlan = free.key
        fixture.subscribe(to: try fixture.addPlan("pro", id: 2), status)
        #expect(standing(fixture) == .fallback(free, status))
    }

    @Test func aPlanThatIsMissingNeverMakesUnlimited() throws {
        var fixture = PolicyFixture()
        fixture.subscribe(to: try fixture.addPlan("pro", id: 1))
        fixture.plans = []
        #expect(standing(fixture) == .inactive(.active))
    }

    @Test func subscriberOfAnOldVersionKeepsItWhenTheNewOneIsForNewOnes() throws {
        var fixture = PolicyFixture()
        let old = try fixture.addPlan("pro", id: 1) { $0.quotas[try PolicyFixture.key("seo")] = Quota(limit: .one) }
        fixture.subscribe(to: old)
        let new = try #require(old.revised(to: PlanTerms(name: "pro"), at: PolicyFixture.epoch))
        fixture.plans = [fixture.plans[0].adding(new, reach: .new)]
        #expect(try fixture.limit() == .hard(.one))
        fixture.plans = [fixture.plans[0].reachingAll()]
        #expect(try fixture.limit() == .unlimited)
    }

    // MARK: Kits

    private func kits() throws -> (fixture: PolicyFixture, own: AccountKit, paid: AccountKit, free: AccountKit) {
        var fixture = PolicyFixture()
        let own = fixture.addKit("Own", id: 1)
        let paid = fixture.addKit("Paid", id: 2)
        let free = fixture.addKit("Free", id: 3)
        let standard = fixture.addKit("Default", id: 4)
        fixture.settings.defaultKit = standard.id
        return (fixture, own, paid, free)
    }

    @Test func customersWithoutAKitGetTheDefaultOne() throws {
        #expect(kitName(try kits().fixture) == "Default")
        #expect(kitName(PolicyFixture()) == nil)
    }

    @Test func grantingPlanLeavesTheCustomersKit() throws {
        var (fixture, own, paid, _) = try kits()
        fixture.subscribe(to: try fixture.addPlan("pro", id: 1) { $0.accountKit = paid.id })
        #expect(kitName(fixture) == "Default")
        fixture.customer.accountKit = own.id
        #expect(kitName(fixture) == "Own")
    }

    @Test func fallbackBringsTheDefaultPlansKit() throws {
        var (fixture, own, paid, free) = try kits()
        fixture.settings.defaultPlan = try fixture.addPlan("free", id: 1) { $0.accountKit = free.id }.key
        fixture.subscribe(to: try fixture.addPlan("pro", id: 2) { $0.accountKit = paid.id }, .canceled)
        for kit in [own.id, paid.id, nil] {
            fixture.customer.accountKit = kit
            #expect(kitName(fixture) == "Free")
        }
    }

    @Test func aKitThatCameWithTheLostPlanGoesWithIt() throws {
        var (fixture, own, paid, _) = try kits()
        fixture.settings.defaultPlan = try fixture.addPlan("free", id: 1).key
        fixture.subscribe(to: try fixture.addPlan("pro", id: 2) { $0.accountKit = paid.id }, .unpaid)
        fixture.customer.accountKit = paid.id
        #expect(kitName(fixture) == "Default")
        fixture.customer.accountKit = own.id
        #expect(kitName(fixture) == "Own")
    }

    @Test func withoutSubscriptionTheCustomersKitComesBeforeTheDefaultPlans() throws {
        var (fixture, own, _, free) = try kits()
        fixture.settings.defaultPlan = try fixture.addPlan("free", id: 1) { $0.accountKit = free.id }.key
        #expect(kitName(fixture) == "Free")
        fixture.customer.accountKit = own.id
        #expect(kitName(fixture) == "Own")
    }
}
