import Testing
import WeirCore
import WeirPrimitives

/// What becomes of a subscription when a state of it is told.
struct SubscriptionRulesTests {
    private static let now = PolicyFixture.epoch
    private static let later = PolicyFixture.epoch.adding(seconds: 60)

    private let free: Plan
    private let pro: Plan
    private let team: Plan

    init() throws {
        free = try PolicyFixture.plan("free", id: 1, terms: PlanTerms(name: "Free"))
        pro = try PolicyFixture.plan("pro", id: 2, terms: PlanTerms(name: "Pro", stripePriceID: "price_1"))
        team = try PolicyFixture.plan(
            "team",
            id: 3,
            version: 4,
            terms: PlanTerms(name: "Team", stripePriceID: "price_2")
        )
    }

    private func accept(
        _ input: SubscriptionInput,
        over subscription: Subscription? = nil,
        id: Int = 9,
        at now: Timestamp = later
    ) -> SubscriptionVerdict {
        let present = subscription.map { subscription in
            PresentSubscription(subscription: subscription, isCharged: subscription.plan != free.id)
        }
        return SubscriptionRules.accept(
            input,
            over: present,
            customer: PolicyFixture().customer,
            id: SubscriptionID(rawValue: UInt128(id)),
            zone: .utc,
            now: now
        )
    }

    /// A stored subscription, made from a state.
    private func stored(_ input: SubscriptionInput) throws -> Subscription {
        guard case .set(var subscription) = accept(input, id: 1, at: Self.now) else { throw PolicyFixture.Missing() }
        subscription.revision = 1
        return subscription
    }

    private func set(_ verdict: SubscriptionVerdict) throws -> Subscription {
        guard case .set(let subscription) = verdict else {
            Issue.record("Expected a new state, not \(verdict)")
            throw PolicyFixture.Missing()
        }
        return subscription
    }

    @Test func theFirstStateMakesASubscription() throws {
        let end = Self.later.adding(seconds: 86_400)
        let made = try set(
            accept(SubscriptionInput(plan: team, status: .trialing, currentPeriodEnd: .set(end), asOf: Self.now))
        )
        #expect(made.id == SubscriptionID(rawValue: 9))
        #expect(made.plan == team.id)
        #expect(made.planVersion == 4)
        #expect(made.status == .trialing)
        #expect(made.source == .operator)
        #expect(made.currentPeriodEnd == end)
        #expect(made.billingAnchor == end)
        #expect(made.asOf == Self.now)
        #expect(made.revision == 0)
    }

    @Test func tellingTheSameAgainChangesNothing() throws {
        let input = SubscriptionInput(
            plan: pro,
            stripeCustomerID: .set("cus_1"),
            stripeSubscriptionID: .set("sub_1"),
            currentPeriodEnd: .set(Self.later)
        )
        let known = try stored(input)
        #expect(accept(input, over: known) == .unchanged(known))
        #expect(accept(SubscriptionInput(plan: pro), over: known) == .unchanged(known))
    }

    @Test func aChangeOfPlanKeepsWhatItDoesNotSay() throws {
        let known = try stored(
            SubscriptionInput(plan: pro, stripeSubscriptionID: .set("sub_1"), currentPeriodEnd: .set(Self.later))
        )
        let next = try set(accept(SubscriptionInput(plan: team), over: known))
        #expect(next.id == known.id)
        #expect(next.plan == team.id)
        #expect(next.planVersion == 4)
        #expect(next.stripeSubscriptionID == "sub_1")
        #expect(next.billingAnchor == known.billingAnchor)
        #expect(next.createdAt == known.createdAt)
        #expect(next.updatedAt == Self.later)
        #expect(next.revision == 1)
    }

    @Test func nullClears() throws {
        let known = try stored(
            SubscriptionInput(plan: pro, stripeCustomerID: .set("cus_1"), currentPeriodEnd: .set(Self.later))
        )
        let next = try set(
            accept(SubscriptionInput(plan: pro, stripeCustomerID: .clear, currentPeriodEnd: .clear), over: known)
        )
        #expect(next.stripeCustomerID == nil)
        #expect(next.currentPeriodEnd == nil)
        #expect(next.billingAnchor == nil)
    }

    @Test func theSamePlanKeepsTheVersionSubscribedTo() throws {
        let known = try stored(SubscriptionInput(plan: pro))
        var newer = pro
        newer.version = 7
        let next = try set(accept(SubscriptionInput(plan: newer, status: .pastDue), over: known))
        #expect(next.planVersion == 1)
    }

    @Test func thePeriodsAnchorIsKeptThroughShortMonths() throws {
        let known = try stored(
            SubscriptionInput(plan: pro, currentPeriodEnd: .set(try PolicyFixture.instant("2026-01-31T09:00:00Z")))
        )
        let february = SubscriptionInput(
            plan: pro,
            currentPeriodEnd: .set(try PolicyFixture.instant("2026-02-28T09:00:00Z"))
        )
        let next = try set(accept(february, over: known))
        #expect(next.billingAnchor == known.billingAnchor)
        #expect(next.currentPeriodEnd != known.currentPeriodEnd)
    }

    // MARK: Order

    @Test func anOlderStateNeverOverwritesANewerOne() throws {
        let known = try stored(
            SubscriptionInput(plan: pro, source: .stripe, stripeSubscriptionID: .set("sub_1"), asOf: Self.now)
        )
        var input = SubscriptionInput(
            plan: team,
            status: .canceled,
            source: .stripe,
            stripeSubscriptionID: .set("sub_1")
        )
        input.asOf = Self.now.adding(milliseconds: -1)
        #expect(accept(input, over: known) == .stale(known))
        input.asOf = Self.now
        #expect(try set(accept(input, over: known)).status == .canceled)
    }

    @Test func withoutAMomentTheLastCallWinsAndTheKnownMomentStays() throws {
        let known = try stored(SubscriptionInput(plan: pro, asOf: Self.now))
        let next = try set(accept(SubscriptionInput(plan: team), over: known))
        #expect(next.plan == team.id)
        #expect(next.asOf == Self.now)
    }

    @Test func theEndOfAnotherStripeSubscriptionEndsNothing() throws {
        let known = try stored(SubscriptionInput(plan: pro, source: .stripe, stripeSubscriptionID: .set("sub_2")))
        let ended = SubscriptionInput(
            plan: pro,
            status: .canceled,
            source: .stripe,
            stripeSubscriptionID: .set("sub_1"),
            asOf: Self.later
        )
        #expect(accept(ended, over: known) == .stale(known))
    }

    @Test func anEndedSubscriptionIsFollowedByANewOne() throws {
        let known = try stored(
            SubscriptionInput(
                plan: pro,
                status: .canceled,
                stripeSubscriptionID: .set("sub_1"),
                currentPeriodEnd: .set(Self.later)
            )
        )
        let next = try set(accept(SubscriptionInput(plan: free), over: known))
        #expect(next.id != known.id)
        #expect(next.stripeSubscriptionID == nil)
        #expect(next.currentPeriodEnd == nil)
        #expect(next.revision == 1)
        let same = try set(accept(SubscriptionInput(plan: pro, stripeSubscriptionID: .set("sub_1")), over: known))
        #expect(same.id == known.id)
    }

    // MARK: Who bills

    @Test func aPutThatCarriesTheMirroredIdIsTheSameSubscription() throws {
        let known = try stored(SubscriptionInput(plan: pro, source: .stripe, stripeSubscriptionID: .set("sub_1")))
        let reflected = SubscriptionInput(plan: team, stripeSubscriptionID: .set("sub_1"))
        let next = try set(accept(reflected, over: known))
        #expect(next.plan == team.id)
        #expect(next.source == .stripe)
    }

    @Test func mirroringWhatTheOperatorReflectedIsTheSameSubscription() throws {
        let known = try stored(SubscriptionInput(plan: pro, stripeSubscriptionID: .set("sub_1")))
        let mirrored = SubscriptionInput(plan: pro, source: .stripe, stripeSubscriptionID: .set("sub_1"))
        let next = try set(accept(mirrored, over: known))
        #expect(next.id == known.id)
        #expect(next.source == .stripe)
    }

    @Test func mirroringACustomerOfTheOperatorsSubscriptionIsTheSame() throws {
        let known = try stored(SubscriptionInput(plan: pro, stripeCustomerID: .set("cus_1")))
        let mirrored = SubscriptionInput(
            plan: pro,
            source: .stripe,
            stripeCustomerID: .set("cus_1"),
            stripeSubscriptionID: .set("sub_1")
        )
        #expect(try set(accept(mirrored, over: known)).id == known.id)
    }

    struct Biller: Sendable, CustomTestStringConvertible {
        var known: SubscriptionSource
        var knownStripeID: String?
        var isFree = false
        var told: SubscriptionSource
        var toldStripeID: String?
        /// nil: accepted.
        var conflict: SubscriptionSource?

        var testDescription: String { "\(known) \(knownStripeID ?? "-"), then \(told) \(toldStripeID ?? "-")" }
    }

    static let billers: [Biller] = [
        Biller(known: .operator, told: .operator),
        Biller(known: .operator, told: .stripe, toldStripeID: "sub_1", conflict: .operator),
        Biller(known: .operator, told: .contract, conflict: .operator),
        Biller(known: .operator, isFree: true, told: .stripe, toldStripeID: "sub_1"),
        Biller(known: .operator, isFree: true, told: .contract),
        Biller(known: .operator, knownStripeID: "sub_1", told: .operator),
        Biller(known: .operator, knownStripeID: "sub_1", told: .operator, toldStripeID: "sub_2"),
        Biller(known: .operator, knownStripeID: "sub_1", told: .contract, conflict: .stripe),
        Biller(known: .stripe, knownStripeID: "sub_1", told: .operator, conflict: .stripe),
        Biller(known: .stripe, knownStripeID: "sub_1", told: .operator, toldStripeID: "sub_2"),
        Biller(known: .stripe, knownStripeID: "sub_1", told: .stripe, toldStripeID: "sub_2"),
        Biller(known: .stripe, knownStripeID: "sub_1", told: .contract, conflict: .stripe),
        Biller(known: .contract, told: .contract),
        Biller(known: .contract, told: .operator, conflict: .contract),
        Biller(known: .contract, told: .operator, toldStripeID: "sub_1", conflict: .contract),
        Biller(known: .contract, told: .stripe, toldStripeID: "sub_1", conflict: .contract),
    ]

    @Test(arguments: billers)
    func neverBillsTwo(_ example: Biller) throws {
        var known = try stored(
            SubscriptionInput(
                plan: example.isFree ? free : pro,
                source: example.known,
                stripeSubscriptionID: example.knownStripeID.map { .set($0) } ?? .keep
            )
        )
        let told = SubscriptionInput(
            plan: team,
            source: example.told,
            stripeSubscriptionID: example.toldStripeID.map { .set($0) } ?? .keep
        )
        switch accept(told, over: known) {
        case .set(let next):
            #expect(example.conflict == nil)
            #expect(next.plan == team.id)
        case .conflict(let conflict):
            #expect(conflict.billedBy == example.conflict)
            #expect(conflict.stripeSubscriptionID == example.knownStripeID)
        case .unchanged, .stale:
            Issue.record("Neither stale nor unchanged was expected")
        }
        known.status = .canceled
        #expect(try set(accept(told, over: known)).plan == team.id)
    }
}
