import Synchronization
import WeirCore
import WeirPrimitives
import WeirStorage

/// A workspace's policy in memory, with the terms of decisions that were derived from it.
final class KeptPolicy: Sendable {
    let snapshot: PolicySnapshot
    /// Tells the terms of one policy from those of another, for whoever keeps them.
    let generation: UInt64
    /// The features that have usage, in the order of their keys.
    let meteredFeatures: [(feature: FeatureKey, meter: MeterID)]
    private let shared = Mutex<[SharedTerms.Origin: SharedTerms]>([:])

    private static let lastGeneration = Atomic<UInt64>(0)
    /// Plans with kits of which terms are kept; beyond it they are made anew.
    private static let limit = 10_000

    init(_ snapshot: PolicySnapshot) {
        self.snapshot = snapshot
        meteredFeatures = Self.meteredFeatures(of: snapshot)
        generation = Self.lastGeneration.add(1, ordering: .relaxed).newValue
    }

    static func meteredFeatures(of policy: PolicySnapshot) -> [(feature: FeatureKey, meter: MeterID)] {
        policy.features.values.compactMap { feature in feature.meter.map { (feature.key, $0) } }
            .sorted { $0.feature < $1.feature }
    }

    /// The terms that all customers of a plan and a kit share.
    func terms(of origin: SharedTerms.Origin) -> SharedTerms {
        shared.withLock { shared in
            if let terms = shared[origin] { return terms }
            if shared.count >= Self.limit { shared = [:] }
            let terms = SharedTerms()
            shared[origin] = terms
            return terms
        }
    }
}

/// Terms of decisions by feature and period, the same for all customers of one plan and one kit.
final class SharedTerms: Sendable {
    /// What terms come from, the period apart.
    struct Origin: Hashable {
        var plan: PlanID?
        var planVersion: Int?
        var kit: AccountKitID?
        /// Of a subscription that grants nothing, where no plan stands in.
        var inactive: SubscriptionStatus?
    }

    private struct Place: Hashable {
        var feature: FeatureKey
        var period: TimeRange
    }

    /// What lists show in a period.
    struct Lists {
        var overview: QuotaOverview
        var entitlements: [Entitlement]
    }

    private let terms = Mutex<[Place: DecisionTerms]>([:])
    private let lists = Mutex<[TimeRange: Lists]>([:])
    /// Features and periods that are kept; the periods of customers may all differ, and pass.
    private static let limit = 10_000

    /// What lists show in a period, made when it is not there.
    func lists(in period: TimeRange, make: () -> Lists) -> Lists {
        if let known = lists.withLock({ $0[period] }) { return known }
        let new = make()
        lists.withLock { lists in
            if lists.count >= Self.limit / 100 { lists = [:] }
            lists[period] = new
        }
        return new
    }

    /// The terms of a feature in a period, made when they are not there.
    func terms<Failure>(
        of feature: FeatureKey,
        in period: TimeRange,
        make: () throws(Failure) -> DecisionTerms
    ) throws(Failure) -> DecisionTerms {
        let place = Place(feature: feature, period: period)
        if let known = terms.withLock({ $0[place] }) { return known }
        let new = try make()
        return terms.withLock { terms in
            if let known = terms[place] { return known }
            if terms.count >= Self.limit { terms = [:] }
            terms[place] = new
            return new
        }
    }
}

/// A customer in memory, with what decisions read of it derived once.
final class KeptCustomer: Sendable {
    /// The customer's standing under one policy, for as long as one quota period lasts.
    private struct Standing {
        var generation: UInt64
        var period: TimeRange
        var terms: SharedTerms
    }

    private struct Derived {
        var policy: CustomerPolicy?
        var standing: Standing?
    }

    private let file: CustomerFile
    private let derived = Mutex(Derived())
    private let isRetired = Atomic<Bool>(false)
    private let isUsed = Atomic<Bool>(false)
    let id: CustomerID
    /// Whether the customer is erased.
    let isErased: Bool

    init(_ state: CustomerState) {
        id = state.customer.id
        isErased = state.customer.erasedAt != nil
        file = CustomerFile(
            customer: state.customer,
            subscription: state.subscription,
            overrides: state.overrides,
            ownTime: state.ownTime
        )
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

    /// The terms of a decision on a metered feature, as ``EntitlementRules`` gives them.
    ///
    /// Customers without an override of the feature share them with all others of their plan, kit and period.
    func terms(
        of feature: FeatureKey,
        _ customer: CustomerPolicy,
        under policy: KeptPolicy,
        now: Timestamp
    ) -> Result<DecisionTerms?, AccessRefusal> {
        let resolve = {
            EntitlementRules.resolve(feature, for: customer, under: policy.snapshot, now: now).map(\.terms)
        }
        guard file.overrides.isEmpty, file.customer.status == .active else { return resolve() }
        let standing = standing(customer, under: policy, now: now)
        do throws(TermsRefusal) {
            let terms = try standing.terms.terms(of: feature, in: standing.period) { () throws(TermsRefusal) in
                switch resolve() {
                case .success(let terms?): return terms
                case .success(nil): throw .noTerms
                case .failure(let refusal): throw .refused(refusal)
                }
            }
            return .success(terms)
        } catch {
            switch error {
            case .noTerms: return .success(nil)
            case .refused(let refusal): return .failure(refusal)
            }
        }
    }

    /// What lists show of the customer, as ``EntitlementRules`` gives it.
    func lists(_ customer: CustomerPolicy, under policy: KeptPolicy, now: Timestamp) -> SharedTerms.Lists {
        let make = {
            SharedTerms.Lists(
                overview: EntitlementRules.overview(of: customer, under: policy.snapshot, now: now),
                entitlements: EntitlementRules.entitlements(of: customer, under: policy.snapshot, now: now)
            )
        }
        guard file.overrides.isEmpty, file.customer.status == .active else { return make() }
        let standing = standing(customer, under: policy, now: now)
        var lists = standing.terms.lists(in: standing.period, make: make)
        // The one thing that customers of one plan do not share.
        lists.overview.status = file.subscription?.status
        return lists
    }

    private enum TermsRefusal: Error {
        case noTerms
        case refused(AccessRefusal)
    }

    private func standing(_ customer: CustomerPolicy, under policy: KeptPolicy, now: Timestamp) -> Standing {
        if let known = derived.withLock({ $0.standing }), known.generation == policy.generation,
            known.period.contains(now)
        {
            return known
        }
        let standing = customer.standing(in: policy.snapshot)
        let inactive: SubscriptionStatus? = if case .inactive(let status) = standing { status } else { nil }
        let origin = SharedTerms.Origin(
            plan: standing.plan?.id,
            planVersion: standing.plan?.version,
            kit: customer.kit(under: standing, in: policy.snapshot)?.id,
            inactive: inactive
        )
        let new = Standing(
            generation: policy.generation,
            period: customer.period(standing.plan?.terms.period ?? .month, at: now),
            terms: policy.terms(of: origin)
        )
        derived.withLock { derived in
            if derived.policy === customer { derived.standing = new }
        }
        return new
    }
}
