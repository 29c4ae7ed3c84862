import Synchronization
import WeirCore
import WeirPrimitives
import WeirStorage

/// A customer in memory, with what decisions read of it derived once.
///
/// What a decision reads that finds its terms known lies here together, and none of it in an object of its own: of a hundred
/// thousand customers none is in the processor's caches, and each object would be waited for.
final class KeptCustomer: Sendable {
    private struct Derived {
        /// Of the policy that the standing is under; 0, which no policy has, without one.
        var generation: UInt64 = 0
        var standing: KeptStanding?
        var policy: CustomerPolicy?
    }

    private let isRetired = Atomic<Bool>(false)
    private let isUsed = Atomic<Bool>(false)
    /// Whether the customer is erased.
    let isErased: Bool
    /// Whether its terms are those of all customers of its plan, kit and period.
    private let sharesTerms: Bool
    /// What the ledger must know of the customer.
    let context: CustomerContext
    private let derived = Mutex(Derived())
    // The last, which ``warmth`` relies on.
    private let file: CustomerFile

    init(_ state: CustomerState) {
        isErased = state.customer.erasedAt != nil
        sharesTerms = state.overrides.isEmpty && state.customer.status == .active
        context = CustomerContext(
            workspace: state.customer.workspace,
            customer: state.customer.id,
            ownTime: state.ownTime
        )
        file = CustomerFile(
            customer: state.customer,
            subscription: state.subscription,
            overrides: state.overrides,
            ownTime: state.ownTime
        )
    }

    var id: CustomerID { context.customer }

    /// The customer's present: the server's, unless it lives by a test clock.
    func now(_ serverNow: Timestamp) -> Timestamp { context.ownTime ?? serverNow }

    /// Depends on all that a decision reads; see ``LoadingCache/look(at:warmth:each:)``.
    ///
    /// A look at the first, the middle and the last of it: so every line of the processor's caches is touched in which
    /// something of it lies. The first word is the type; the count of references, the second, lies in the same line, because
    /// objects are aligned to two words.
    var warmth: Int {
        let first = Unmanaged.passUnretained(self).toOpaque().load(as: Int.self)
        return first &+ (context.ownTime == nil ? 1 : 0) &+ Int(bitPattern: ObjectIdentifier(file))
    }

    /// All that was loaded.
    var state: CustomerState {
        CustomerState(
            customer: file.customer,
            subscription: file.subscription,
            overrides: file.overrides.values.sorted { $0.feature < $1.feature },
            ownTime: file.ownTime
        )
    }

    /// Whether the customer has the name.
    func answers(to reference: CustomerReference) -> Bool {
        switch reference {
        case .id(let id): file.customer.id == id
        case .external(let text): file.customer.externalID == text
        case .stripe(let text): file.customer.stripeCustomerID == text
        }
    }

    /// Whether it is still what the directory has of the customer; whoever finds it elsewhere looks.
    var isKept: Bool { !isRetired.load(ordering: .acquiring) }

    /// Something newer takes its place, or nothing does.
    func retire() { isRetired.store(true, ordering: .releasing) }

    /// Notes that it was found elsewhere than where the directory keeps it.
    func noteUse() {
        // Most often it is noted already, and then nobody else's copy of the memory is made void.
        if !isUsed.load(ordering: .relaxed) { isUsed.store(true, ordering: .relaxed) }
    }

    /// Whether a use was noted since this was last asked.
    func takeUse() -> Bool { isUsed.exchange(false, ordering: .relaxed) }

    /// What decisions read; derived anew when the workspace's zone has changed and is the customer's.
    func policy(zone: (Customer, PolicySnapshot) -> Zone, under policy: PolicySnapshot) -> CustomerPolicy {
        if let derived = derived.withLock({ $0.policy }),
            file.customer.timeZone != nil || derived.zone.identifier == policy.zone.identifier
        {
            return derived
        }
        let new = CustomerPolicy(file, zone: zone(file.customer, policy))
        derived.withLock { $0 = Derived(policy: new) }
        return new
    }

    /// The terms of a decision on a metered feature, by its number, when they are known already, be it of others.
    func knownTerms(of feature: Int, under policy: KeptPolicy, now: Timestamp) -> DecisionTerms? {
        guard sharesTerms else { return nil }
        return derived.withLock { derived in
            if derived.generation == policy.generation, let standing = derived.standing, standing.period.contains(now) {
                return standing.terms.kept(feature)
            }
            guard keepsCalendar, let common = policy.commonStanding(of: KeptStanding.Cause(file), at: now) else {
                return nil
            }
            derived.generation = policy.generation
            derived.standing = common
            return common.terms.kept(feature)
        }
    }

    /// Whether its quota periods are those of the workspace's calendar.
    private var keepsCalendar: Bool { file.customer.timeZone == nil && file.subscription?.billingAnchor == nil }

    /// The terms of a decision on a metered feature, as ``EntitlementRules`` gives them.
    ///
    /// Customers without an override of the feature share them with all others of their plan, kit and period.
    func terms(
        of feature: FeatureKey,
        _ customer: CustomerPolicy,
        under policy: KeptPolicy,
        now: Timestamp
    ) -> Result<DecisionTerms?, AccessRefusal> {
        let resolved = {
            EntitlementRules.resolve(feature, for: customer, under: policy.snapshot, now: now).map(\.terms)
        }
        guard sharesTerms, let number = policy.number(of: feature.text) else { return resolved() }
        let terms = standing(customer, under: policy, now: now).terms
        if let known = terms.kept(number) { return .success(known) }
        return resolved().map { new in new.map { terms.keep($0, of: number) } }
    }

    /// What lists show of the customer, as ``EntitlementRules`` gives it.
    func lists(_ customer: CustomerPolicy, under policy: KeptPolicy, now: Timestamp) -> SharedTerms.Lists {
        let make = {
            SharedTerms.Lists(
                overview: EntitlementRules.overview(of: customer, under: policy.snapshot, now: now),
                entitlements: EntitlementRules.entitlements(of: customer, under: policy.snapshot, now: now)
            )
        }
        guard sharesTerms else { return make() }
        let standing = standing(customer, under: policy, now: now)
        var lists = standing.shared.lists(in: standing.period, make: make)
        // The one thing that customers of one plan do not share.
        lists.overview.status = file.subscription?.status
        return lists
    }

    /// The limits of the customer, as ``EntitlementRules`` gives them; for whoever goes over all customers.
    ///
    /// Periods of a customer's own are too many to keep lists for, and what is kept for those who ask would have to go. A time
    /// of its own would take the place of the standing that all others share.
    func overview(_ customer: CustomerPolicy, under policy: KeptPolicy, now: Timestamp) -> QuotaOverview {
        guard sharesTerms, keepsCalendar, context.ownTime == nil else {
            return EntitlementRules.overview(of: customer, under: policy.snapshot, now: now)
        }
        return lists(customer, under: policy, now: now).overview
    }

    private func standing(_ customer: CustomerPolicy, under policy: KeptPolicy, now: Timestamp) -> KeptStanding {
        let known = derived.withLock { $0.generation == policy.generation ? $0.standing : nil }
        if let known, known.period.contains(now) { return known }
        let standing = customer.standing(in: policy.snapshot)
        let inactive: SubscriptionStatus? = if case .inactive(let status) = standing { status } else { nil }
        let plan = standing.plan
        let shared = policy.terms(
            of: SharedTerms.Origin(
                plan: plan?.id,
                planVersion: plan?.version,
                kit: customer.kit(under: standing, in: policy.snapshot)?.id,
                inactive: inactive
            )
        )
        let period = customer.period(plan?.terms.period ?? .month, at: now)
        let new = KeptStanding(
            period: period,
            shared: shared,
            terms: shared.terms(in: period, features: policy.meteredFeatures.count, now: now)
        )
        if keepsCalendar, customer.zone.identifier == policy.snapshot.zone.identifier {
            policy.keep(new, of: KeptStanding.Cause(file))
        }
        derived.withLock { derived in
            guard derived.policy === customer else { return }
            derived.generation = policy.generation
            derived.standing = new
        }
        return new
    }
}
