package import WeirPrimitives

/// A reusable offer, named by its key.
package struct Plan: Sendable, Hashable {
    package var id: PlanID
    package var workspace: WorkspaceID
    /// Unique in the workspace, and never changed.
    package var key: PlanKey
    package var terms: PlanTerms
    /// Numbers the different terms the plan has had, from 1.
    package var version: Int
    package var createdAt: Timestamp
    /// When the current version was made.
    package var updatedAt: Timestamp
    package var archivedAt: Timestamp?

    package init(
        id: PlanID,
        workspace: WorkspaceID,
        key: PlanKey,
        terms: PlanTerms,
        version: Int = 1,
        createdAt: Timestamp,
        updatedAt: Timestamp,
        archivedAt: Timestamp? = nil
    ) {
        self.id = id
        self.workspace = workspace
        self.key = key
        self.terms = terms
        self.version = version
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.archivedAt = archivedAt
    }

    /// The plan under other terms: the next version, or nil when the terms are the same and make none.
    package func revised(to terms: PlanTerms, at now: Timestamp) -> Plan? {
        guard terms != self.terms || archivedAt != nil else { return nil }
        var plan = self
        plan.terms = terms
        plan.version += 1
        plan.updatedAt = now
        plan.archivedAt = nil
        return plan
    }

    /// Whether someone is charged for it, through Stripe or by Weir.
    package var isCharged: Bool { terms.stripePriceID != nil || !terms.prices.isEmpty }
}

/// Everything about a plan that a version can change.
package struct PlanTerms: Sendable, Hashable {
    package var name: String
    /// Applied to the customer when the plan is subscribed to; nil leaves the customer's kit.
    package var accountKit: AccountKitID?
    package var stripePriceID: String?
    /// A feature without a quota is unlimited.
    package var quotas: [FeatureKey: Quota]
    /// The period of all quotas of the plan.
    package var period: QuotaPeriod
    package var prices: [Price]
    /// Of the prices.
    package var currency: Currency?
    /// Least and most to spend on all the prices together.
    package var commitment: PlanCommitment?
    /// Amounts of unbilled usage at which contracts are invoiced at once.
    package var progressive: ProgressiveTerms?
    /// Days from invoice date to due date; 0 to 365.
    package var netTermsDays: Int?
    package var autoPay: Bool?
    /// What the plan says of boolean and static features.
    package var features: [FeatureKey: StaticValue]
    package var rateLimits: [RateLimitScope: RateLimit]
    /// 0 to 3650.
    package var trialDays: Int?
    /// Amounts in major units of the currency, ascending, at which what a contract's period costs so far alerts; each above
    /// zero, at most 10.
    package var spendAlerts: [ExactDecimal]

    package init(
        name: String,
        accountKit: AccountKitID? = nil,
        stripePriceID: String? = nil,
        quotas: [FeatureKey: Quota] = [:],
        period: QuotaPeriod = .month,
        prices: [Price] = [],
        currency: Currency? = nil,
        commitment: PlanCommitment? = nil,
        progressive: ProgressiveTerms? = nil,
        netTermsDays: Int? = nil,
        autoPay: Bool? = nil,
        features: [FeatureKey: StaticValue] = [:],
        rateLimits: [RateLimitScope: RateLimit] = [:],
        trialDays: Int? = nil,
        spendAlerts: [ExactDecimal] = []
    ) {
        self.name = name
        self.accountKit = accountKit
        self.stripePriceID = stripePriceID
        self.quotas = quotas
        self.period = period
        self.prices = prices
        self.currency = currency
        self.commitment = commitment
        self.progressive = progressive
        self.netTermsDays = netTermsDays
        self.autoPay = autoPay
        self.features = features
        self.rateLimits = rateLimits
        self.trialDays = trialDays
        self.spendAlerts = spendAlerts
    }

    /// The features that the terms name anywhere.
    package var namedFeatures: Set<FeatureKey> {
        var keys = Set(quotas.keys).union(features.keys)
        for case .feature(let key) in rateLimits.keys { keys.insert(key) }
        return keys
    }
}

/// How much of a feature a plan allows per period.
package struct Quota: Sendable, Hashable {
    /// Zero or more.
    package var limit: Quantity
    package var mode: QuotaMode
    /// Percent of the limit, ascending, at which usage alerts, each 1 to 1000, at most 10; nil takes the workspace's.
    package var alertThresholdsPercent: [Int]?

    package init(limit: Quantity, mode: QuotaMode = .hard, alertThresholdsPercent: [Int]? = nil) {
        self.limit = limit
        self.mode = mode
        self.alertThresholdsPercent = alertThresholdsPercent
    }
}

package enum QuotaMode: Sendable, Hashable {
    /// Stops at the limit.
    case hard
    /// Goes beyond the limit, by at most the cap if there is one.
    case soft(overageCap: Quantity?)
    /// Goes beyond the limit for some hours after it was reached, by at most the cap if there is one; then stops.
    case grace(hours: Int, overageCap: Quantity?)

    /// Hours of grace: up to a month of them.
    package static let graceHours = 1...744
    /// Hours of grace where none are stated.
    package static let usualGraceHours = 24

    /// The most hours of grace that can be over within a period.
    ///
    /// A limit that is reached in the first hour of a period counts as reached at that hour's end, for grace ends on a
    /// whole hour. With so many hours behind it, there is still one left in a day, or in the longest month, that stops.
    package static func endingGraceHours(in period: QuotaPeriod) -> Int {
        switch period {
        case .day: 24 - 2
        case .month: 31 * 24 - 2
        }
    }

    /// How far beyond the limit usage may go; nil when as far as it likes, or not at all.
    package var overageCap: Quantity? {
        switch self {
        case .hard: nil
        case .soft(let cap), .grace(hours: _, let cap): cap
        }
    }
}

/// The period of a plan's quotas.
package enum QuotaPeriod: String, Sendable, CaseIterable {
    /// The subscription's billing month.
    case month
    /// The customer's local day.
    case day
}
