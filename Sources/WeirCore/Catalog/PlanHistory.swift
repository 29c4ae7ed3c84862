/// Whom new terms of a plan reach beside those who subscribe later.
package enum PlanReach: String, Sendable, CaseIterable {
    /// All subscribers who were not kept on an older version: the default.
    case followers
    /// Nobody: present subscribers keep the version they have.
    case new
    /// All subscribers, those kept on older versions too.
    case all
}

/// A plan with those older versions that still hold for some subscribers.
///
/// Who is kept on which version follows from the version that was subscribed to and the reach of each later one, so a
/// change of a plan takes hold for all its subscribers at once, whatever their number.
package struct PlanHistory: Sendable, Hashable {
    /// The current version.
    package let plan: Plan
    /// Of every version, the first one first.
    package let reaches: [PlanReach]
    /// By version subscribed to, the version that holds; both from 1.
    private let effectiveVersions: [Int]
    private let kept: [Int: Plan]

    /// Puts a history together.
    ///
    /// - Precondition: There is a reach for every version, and `older` holds all of ``keptVersions(by:)``.
    package init(plan: Plan, reaches: [PlanReach], older: [Plan] = []) {
        precondition(reaches.count == plan.version && plan.version >= 1, "A plan has a reach for each of its versions.")
        self.plan = plan
        self.reaches = reaches
        effectiveVersions = Self.effectiveVersions(by: reaches)
        let versions = Set(effectiveVersions)
        var kept: [Int: Plan] = [:]
        for plan in older where versions.contains(plan.version) { kept[plan.version] = plan }
        kept[plan.version] = plan
        precondition(versions.allSatisfy { kept[$0] != nil }, "A history holds every version that still holds.")
        self.kept = kept
    }

    /// The history of a plan that is new.
    package init(new plan: Plan) { self.init(plan: plan, reaches: [.followers]) }

    /// The terms for someone who subscribed to a version; a version that does not exist yet means the current one.
    package func plan(subscribedAt version: Int) -> Plan {
        guard version >= 1, version <= effectiveVersions.count else { return plan }
        return kept[effectiveVersions[version - 1]] ?? plan
    }

    /// Whether someone may still be on an older version.
    package var keepsOlderVersions: Bool { kept.count > 1 }

    /// All versions that still hold, the current one included.
    package var plansInForce: [Plan] { kept.values.sorted { $0.version < $1.version } }

    /// The history after a new version.
    package func adding(_ plan: Plan, reach: PlanReach) -> PlanHistory {
        PlanHistory(plan: plan, reaches: reaches + [reach], older: plansInForce)
    }

    /// The history after the current version was given to all subscribers.
    package func reachingAll() -> PlanHistory {
        PlanHistory(plan: plan, reaches: reaches.dropLast() + [.all])
    }

    /// The history with another state of the current version, as archiving makes one.
    package func replacingCurrent(with plan: Plan) -> PlanHistory {
        PlanHistory(plan: plan, reaches: reaches, older: plansInForce.filter { $0.version < plan.version })
    }

    /// The versions that lead to the one that holds now: by effective version, those subscribed to.
    package var versionsByHoldingVersion: [Int: [Int]] {
        Dictionary(grouping: 1...effectiveVersions.count) { effectiveVersions[$0 - 1] }
    }

    /// The versions below the current one that hold for someone who subscribed to them or before.
    package static func keptVersions(by reaches: [PlanReach]) -> Set<Int> {
        Set(effectiveVersions(by: reaches)).subtracting([reaches.count])
    }

    /// Works from the current version back: who is on a version goes where the next one leads that reaches them.
    private static func effectiveVersions(by reaches: [PlanReach]) -> [Int] {
        var effective = Array(1...max(1, reaches.count))
        var nextForAll: Int?
        for version in stride(from: reaches.count - 1, through: 1, by: -1) {
            let reach = reaches[version]
            if reach == .all { nextForAll = version + 1 }
            switch reach {
            case .followers, .all: effective[version - 1] = effective[version]
            case .new: if let nextForAll { effective[version - 1] = effective[nextForAll - 1] }
            }
        }
        return effective
    }
}
