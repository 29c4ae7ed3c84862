package import WeirPrimitives

/// What was told of a limit, so that it is told once, and how much of it was used.
package struct AlertState: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var customer: CustomerID
    /// What is measured: a feature's key, or what a contract costs.
    package var subject: AlertSubject
    /// The period that was looked at last.
    package var period: TimeRange
    /// The limit as it was then: billionths of a unit, or minor units.
    package var limit: Int128
    /// The highest threshold that was told in the period under the limit; 0 when none was.
    package var told: Int64
    /// How often something was told of the subject, in all periods: the version of what is told.
    package var count: Int
    /// Whole percent of the feature's limit that were used when it was looked at last, rounded down; 0 below
    /// ``AlertRules/nearPercent`` and for what a contract costs.
    package var usedPercent: Int

    /// Whether there is nothing to keep: nothing was ever told, and the limit is not near.
    package var isEmpty: Bool { told == 0 && count == 0 && usedPercent == 0 }

    package init(
        workspace: WorkspaceID,
        customer: CustomerID,
        subject: AlertSubject,
        period: TimeRange,
        limit: Int128,
        told: Int64,
        count: Int,
        usedPercent: Int = 0
    ) {
        self.workspace = workspace
        self.customer = customer
        self.subject = subject
        self.period = period
        self.limit = limit
        self.told = told
        self.count = count
        self.usedPercent = usedPercent
    }
}

/// What an alert is about.
package enum AlertSubject: Sendable, Hashable {
    case feature(FeatureKey)
    case spend(ContractID)

    package var text: String {
        switch self {
        case .feature(let key): "feature/\(key)"
        case .spend(let contract): "spend/\(contract)"
        }
    }

    /// Reads the text; nil when it is none.
    package init?(_ text: String) {
        if text.hasPrefix("feature/"), let key = FeatureKey(text.dropFirst("feature/".count)) {
            self = .feature(key)
        } else if text.hasPrefix("spend/"), let contract = ContractID(text.dropFirst("spend/".count)) {
            self = .spend(contract)
        } else {
            return nil
        }
    }
}

/// When usage alerts; pure.
package enum AlertRules {
    /// Percent of a limit from which on a customer is near it, whatever thresholds it has.
    package static let nearPercent = 80
    /// What is kept of a share at most.
    private static let mostPercent = 9_999

    /// What a look came to: the threshold to tell, if there is one, and what is to be kept.
    package struct Look: Sendable, Hashable {
        package var threshold: Int64?
        package var state: AlertState

        /// Whether the state is to be kept: a subject of which nothing was ever told and that is not near its limit is like
        /// one that nobody has looked at.
        ///
        /// `previous`: What was kept of the last look.
        package func isNews(after previous: AlertState?) -> Bool {
            guard let previous else { return !state.isEmpty }
            return state != previous
        }
    }

    /// Looks at what was used of a limit in a period.
    ///
    /// A threshold is told once a period; of several that are crossed at once only the highest. A new period and a higher
    /// limit arm all of them again. A lower limit arms nothing, but what it puts behind usage is told. Usage that goes down
    /// and up again is not told again.
    ///
    /// What is given:
    /// - `thresholds`: Percent of the limit, ascending.
    /// - `previous`: What was kept of the last look.
    /// - `used`, `limit`: In billionths; the limit is not below zero.
    package static func look(
        at used: Int128,
        of limit: Int128,
        in period: TimeRange,
        thresholds: [Int],
        previous: AlertState?,
        of customer: CustomerID,
        in workspace: WorkspaceID,
        subject: AlertSubject
    ) -> Look {
        let reached = thresholds.filter { isReached($0, by: used, of: limit) }.max().map { Int64($0) } ?? 0
        var look = look(reached, limit: limit, period, previous, customer, workspace, subject)
        look.state.usedPercent = usedPercent(used, of: limit)
        return look
    }

    /// Whole percent of a limit that are used, as they are kept; 0 below ``nearPercent``.
    package static func usedPercent(_ used: Int128, of limit: Int128) -> Int {
        guard isReached(nearPercent, by: used, of: limit) else { return 0 }
        // Of nothing, all is used.
        guard limit > 0 else { return 100 }
        let (scaled, isOver) = used.multipliedReportingOverflow(by: 100)
        return isOver ? mostPercent : Int(min(scaled / limit, Int128(mostPercent)))
    }

    /// Whether a part of a limit is used up.
    package static func isReached(_ percent: Int, by used: Int128, of limit: Int128) -> Bool {
        // Of nothing, everything is used up by anything.
        if limit == 0 { return used > 0 }
        let (left, isOver) = used.multipliedReportingOverflow(by: 100)
        let (right, isFar) = limit.multipliedReportingOverflow(by: Int128(percent))
        return isOver || (!isFar && left >= right)
    }

    /// The same for amounts: `thresholds` and `amount` are in minor units of one currency.
    package static func look(
        atSpend amount: Int64,
        in period: TimeRange,
        thresholds: [Int64],
        previous: AlertState?,
        of customer: CustomerID,
        in workspace: WorkspaceID,
        contract: ContractID
    ) -> Look {
        let reached = thresholds.filter { $0 > 0 && amount >= $0 }.max() ?? 0
        return look(reached, limit: 0, period, previous, customer, workspace, .spend(contract))
    }

    private static func look(
        _ reached: Int64,
        limit: Int128,
        _ period: TimeRange,
        _ previous: AlertState?,
        _ customer: CustomerID,
        _ workspace: WorkspaceID,
        _ subject: AlertSubject
    ) -> Look {
        var told: Int64 = 0
        if let previous, previous.period == period {
            // Whoever has more than when it was told is told anew.
            told = limit > previous.limit ? 0 : previous.told
        }
        let isTold = reached > told
        let state = AlertState(
            workspace: workspace,
            customer: customer,
            subject: subject,
            period: period,
            limit: limit,
            told: max(told, reached),
            count: (previous?.count ?? 0) + (isTold ? 1 : 0)
        )
        return Look(threshold: isTold ? reached : nil, state: state)
    }
}
