import Testing
import WeirCore
import WeirPrimitives

/// What a subscription at Stripe means for a customer's plan.
struct StripeMirrorRulesTests {
    private static let now = PolicyFixture.epoch.adding(seconds: 1_000_000)
    private static let start = PolicyFixture.epoch
    private static let end = PolicyFixture.epoch.adding(seconds: 2_592_000)

    private let pro: Plan
    private let team: Plan

    init() throws {
        pro = try PolicyFixture.plan("pro", id: 2, terms: PlanTerms(name: "Pro", stripePriceID: "price_pro"))
        team = try PolicyFixture.plan("team", id: 3, terms: PlanTerms(name: "Team", stripePriceID: "price_team"))
    }

    private func stripe(
        _ status: String = "active",
        id: String = "sub_1",
        items: [StripeSubscription.Item] = [item("price_pro")],
        period: StripeSubscription.Period = .init()
    ) -> StripeSubscription {
        StripeSubscription(
            id: id,
            customer: "cus_1",
            status: StripeOpen(status),
            items: items,
            period: period,
            createdAt: Self.start
        )
    }

    private static func item(
        _ price: String,
        start: Timestamp? = start,
        end: Timestamp? = end,
        isMetered: Bool = false
    ) -> StripeSubscription.Item {
        .init(price: price, isMetered: isMetered, period: .init(start: start, end: end))
    }

    /// A stored subscription.
    private func known(
        _ status: SubscriptionStatus = .active,
        id: String? = "sub_1",
        plan: Plan? = nil,
        source: SubscriptionSource = .stripe,
        asOf: Timestamp? = nil
    ) -> Subscription {
        Subscription(
            id: SubscriptionID(rawValue: 1),
            workspace: pro.workspace,
            customer: PolicyFixture().customer.id,
            plan: (plan ?? pro).id,
            planVersion: 1,
            status: status,
            source: source,
            stripeCustomerID: "cus_1",
            stripeSubscriptionID: id,
            currentPeriodEnd: Self.end,
            asOf: asOf,
            createdAt: Self.start,
            updatedAt: Self.start,
            revision: 1
        )
    }

    private func verdict(
        _ subscription: StripeSubscription,
        over present: Subscription? = nil
    ) -> StripeMirrorRules.Verdict {
        StripeMirrorRules.verdict(
            on: subscription,
            over: present,
            plans: [team, pro],
            presentPlan: present.map { $0.plan == team.id ? team : pro },
            now: Self.now
        )
    }

    private func told(_ verdict: StripeMirrorRules.Verdict) throws -> (SubscriptionInput, [StripeAlert.Kind]) {
        guard case .tell(let input, let alerts) = verdict else {
            Issue.record("Expected a state, not \(verdict)")
            throw PolicyFixture.Missing()
        }
        return (input, alerts)
    }

    @Test("Each status of a subscription that is known is told as it is", arguments: SubscriptionStatus.allCases)
    func statusesAreTold(_ status: SubscriptionStatus) throws {
        let found = verdict(stripe(status.rawValue), over: known(.trialing))
        guard status != .incomplete else {
            #expect(found == .keep(alerts: []))
            return
        }
        let (input, alerts) = try told(found)
        #expect(input.status == status && input.plan == pro && alerts.isEmpty)
        #expect(input.source == .stripe && input.stripeSubscriptionID == .set("sub_1"))
        #expect(input.currentPeriodEnd == .set(Self.end) && input.mirror?.currentPeriodStart == Self.start)
    }

    @Test(
        "What never began, or is over already, takes nothing",
        arguments: ["incomplete", "incomplete_expired", "canceled"]
    )
    func unknownOnesThatGrantNothingChangeNothing(_ status: String) {
        #expect(verdict(stripe(status)) == .keep(alerts: []))
        #expect(verdict(stripe(status, id: "sub_2"), over: known()) == .keep(alerts: []))
    }

    @Test("An unknown status changes nothing, and someone is told")
    func unknownStatusChangesNothing() {
        #expect(verdict(stripe("hibernating"), over: known()) == .keep(alerts: [.unknownStatus]))
        #expect(verdict(stripe("hibernating")) == .keep(alerts: [.unknownStatus]))
    }

    @Test("An unknown price keeps the plan; the status counts all the same")
    func unknownPriceKeepsThePlan() throws {
        let (input, alerts) = try told(
            verdict(stripe("unpaid", items: [Self.item("price_x")]), over: known(plan: team))
        )
        #expect(input.plan == team && input.status == .unpaid && alerts == [.unknownPrice])
        #expect(verdict(stripe(items: [Self.item("price_x")])) == .keep(alerts: [.unknownPrice]))
        let (ended, none) = try told(verdict(stripe("canceled", items: []), over: known(plan: team)))
        #expect(ended.plan == team && ended.status == .canceled && none.isEmpty)
    }

    @Test("Another price is another plan")
    func anotherPriceIsAnotherPlan() throws {
        let (input, _) = try told(verdict(stripe(items: [Self.item("price_team")]), over: known()))
        #expect(input.plan == team)
    }

    @Test("Of several items the plan's counts: that of the present plan, then licensed before metered ones")
    func planIsChosenAmongItems() throws {
        let both = [Self.item("price_team"), Self.item("price_pro"), Self.item("price_x")]
        #expect(try told(verdict(stripe(items: both), over: known())).0.plan == pro)
        #expect(try told(verdict(stripe(items: both))).0.plan == team)
        let metered = [Self.item("price_team", isMetered: true), Self.item("price_pro")]
        #expect(try told(verdict(stripe(items: metered))).0.plan == pro)
    }

    @Test("The period is that of the item that ends first, else the whole's, else the one before")
    func periodIsReadInBothShapes() throws {
        let early = PolicyFixture.epoch.adding(seconds: 1_500_000)
        let items = [Self.item("price_pro"), Self.item("price_x", start: Self.now, end: early)]
        let several = try told(verdict(stripe(items: items))).0
        #expect(several.currentPeriodEnd == .set(early) && several.mirror?.currentPeriodStart == Self.now)
        let bare = [Self.item("price_pro", start: nil, end: nil)]
        let old = try told(verdict(stripe(items: bare, period: .init(start: Self.start, end: early)))).0
        #expect(old.currentPeriodEnd == .set(early) && old.mirror?.currentPeriodStart == Self.start)
        let (none, alerts) = try told(verdict(stripe(items: bare), over: known()))
        #expect(none.currentPeriodEnd == .keep && alerts == [.missingPeriod])
    }

    @Test("A second one that bills is told apart, but for one that is known and over")
    func secondOneIsToldApart() throws {
        #expect(verdict(stripe(id: "sub_2"), over: known()) == .second(of: "sub_1"))
        #expect(verdict(stripe("past_due", id: "sub_2"), over: known(.unpaid)) == .second(of: "sub_1"))
        #expect(try told(verdict(stripe(id: "sub_2"), over: known(.canceled))).0.stripeSubscriptionID == .set("sub_2"))
        #expect(try told(verdict(stripe(id: "sub_2"), over: known(id: nil, source: .operator))).0.status == .active)
    }

    @Test("A reading is newer than what was told by a clock that is ahead")
    func readingIsNewest() throws {
        let ahead = Self.now.adding(seconds: 60)
        #expect(try told(verdict(stripe(), over: known(asOf: ahead))).0.asOf == ahead)
        #expect(try told(verdict(stripe(), over: known(asOf: Self.start))).0.asOf == Self.now)
    }

    @Test("That it will end is shown however it was said")
    func endIsShown() throws {
        var ending = stripe()
        ending.endsWithPeriod = true
        let byFlag = try told(verdict(ending)).0.mirror
        #expect(byFlag?.endsWithPeriod == true && byFlag?.endsAt == Self.end)
        var dated = stripe()
        dated.cancelsAt = Self.now
        let byDate = try told(verdict(dated)).0.mirror
        #expect(byDate?.endsWithPeriod == false && byDate?.endsAt == Self.now)
        #expect(try told(verdict(stripe())).0.mirror?.endsAt == nil)
    }

    @Test("What Stripe has ended never comes back, whoever says so")
    func endedStaysEnded() throws {
        var state = known(.canceled)
        state.updatedAt = Self.now
        for source in [SubscriptionSource.stripe, .operator] {
            let verdict = SubscriptionRules.accept(
                SubscriptionInput(plan: pro, source: source, stripeSubscriptionID: .set("sub_1")),
                over: PresentSubscription(subscription: state, isCharged: true),
                customer: PolicyFixture().customer,
                id: SubscriptionID(rawValue: 9),
                zone: .utc,
                now: Self.now
            )
            #expect(verdict == .stale(state))
        }
    }
}
