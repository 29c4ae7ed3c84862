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
    /// The same as decisions read them, under the same numbers; in memory that is never changed.
    nonisolated(unsafe) private let features: UnsafeMutablePointer<MeteredFeature>
    private let numbers: [String: Int]
    private let shared = Mutex<[SharedTerms.Origin: SharedTerms]>([:])
    private let common = Mutex<[KeptStanding.Cause: KeptStanding]>([:])

    private static let lastGeneration = Atomic<UInt64>(0)
    /// Plans with kits of which terms are kept; beyond it they are made anew.
    private static let limit = 10_000

    init(_ snapshot: PolicySnapshot) {
        self.snapshot = snapshot
        let meteredFeatures = Self.meteredFeatures(of: snapshot)
        self.meteredFeatures = meteredFeatures
        features = .allocate(capacity: meteredFeatures.count)
        for (number, metered) in meteredFeatures.enumerated() {
            (features + number).initialize(to: MeteredFeature(metered.feature, metered.meter, under: snapshot))
        }
        numbers = Dictionary(meteredFeatures.enumerated().map { ($1.feature.text, $0) }) { _, last in last }
        generation = Self.lastGeneration.add(1, ordering: .relaxed).newValue
    }

    deinit {
        features.deinitialize(count: meteredFeatures.count)
        features.deallocate()
    }

    /// The number of a feature that has usage, by its key; nil when there is none.
    func number(of feature: String) -> Int? { numbers[feature] }

    /// A feature by its number; by its address, so that no references are counted.
    subscript(number: Int) -> MeteredFeature {
        unsafeAddress { UnsafePointer(features + number) }
    }

    /// The standing at a moment of all customers that keep the workspace's calendar, when somebody's was found before.
    func commonStanding(of cause: KeptStanding.Cause, at now: Timestamp) -> KeptStanding? {
        common.withLock { common in
            guard let known = common[cause], known.period.contains(now) else { return nil }
            return known
        }
    }

    /// Keeps the standing of customers that keep the workspace's calendar.
    func keep(_ standing: KeptStanding, of cause: KeptStanding.Cause) {
        common.withLock { common in
            if common.count >= Self.limit { common = [:] }
            common[cause] = standing
        }
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

/// A customer's standing under one policy, for as long as one quota period lasts.
struct KeptStanding: Sendable {
    /// All of a customer that its plan and its kit come from.
    struct Cause: Hashable {
        var plan: PlanID?
        var planVersion: Int?
        var status: SubscriptionStatus?
        var kit: AccountKitID?

        init(_ file: CustomerFile) {
            plan = file.subscription?.plan
            planVersion = file.subscription?.planVersion
            status = file.subscription?.status
            kit = file.customer.accountKit
        }
    }

    var period: TimeRange
    var shared: SharedTerms
    var terms: PeriodTerms
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

    /// What lists show in a period.
    struct Lists {
        var overview: QuotaOverview
        var entitlements: [Entitlement]
    }

    private let periods = Mutex<[TimeRange: PeriodTerms]>([:])
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

    /// The terms of so many features in a period.
    ///
    /// Where there are too many periods, those that are past are forgotten; when there are none, all are. Whoever stands on
    /// terms holds them itself, so that it only shares them no longer with those who come later.
    func terms(in period: TimeRange, features: Int, now: Timestamp) -> PeriodTerms {
        periods.withLock { periods in
            if let known = periods[period] { return known }
            let limit = Self.limit / max(1, features)
            if periods.count >= limit { periods = periods.filter { now < $0.key.end } }
            if periods.count >= limit { periods = [:] }
            let new = PeriodTerms(features: features)
            periods[period] = new
            return new
        }
    }
}

/// The terms of decisions in one period, as far as somebody has asked for them, under the numbers of features.
///
/// They are read without a lock: all event loops read the same ones.
final class PeriodTerms: Sendable {
    private let count: Int
    /// Addresses of ``DecisionTerms``, of each of which this holds a reference; nil where they are not known.
    ///
    /// In memory of its own that is as old as this; what is in it is atomic, and set once. Not `AtomicLazyReference`, which looks
    /// up its type whenever it is read.
    nonisolated(unsafe) private let terms: UnsafeMutablePointer<Atomic<UnsafeRawPointer?>>

    init(features: Int) {
        count = features
        terms = .allocate(capacity: features)
        for number in 0..<features { (terms + number).initialize(to: Atomic(nil)) }
    }

    deinit {
        for number in 0..<count { Self.object(terms[number].load(ordering: .acquiring))?.release() }
        terms.deinitialize(count: count)
        terms.deallocate()
    }

    /// The terms of a feature; nil when they are not known.
    func kept(_ feature: Int) -> DecisionTerms? {
        guard feature < count else { return nil }
        return Self.object(terms[feature].load(ordering: .acquiring))?.takeUnretainedValue()
    }

    /// Keeps the terms of a feature, and gives those that are kept: all customers stand on one object.
    func keep(_ new: DecisionTerms, of feature: Int) -> DecisionTerms {
        guard feature < count else { return new }
        let object = Unmanaged.passRetained(new)
        let (isKept, original) = terms[feature].compareExchange(
            expected: nil,
            desired: UnsafeRawPointer(object.toOpaque()),
            ordering: .acquiringAndReleasing
        )
        if isKept { return new }
        object.release()
        return Self.object(original)?.takeUnretainedValue() ?? new
    }

    private static func object(_ address: UnsafeRawPointer?) -> Unmanaged<DecisionTerms>? {
        address.map { Unmanaged.fromOpaque($0) }
    }
}
