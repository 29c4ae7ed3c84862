/// How often something may be asked, as plans and kits state it.
package struct RateLimit: Sendable, Hashable {
    /// Calls an interval; 1 to 1,000,000.
    package var limit: Int64
    package var interval: RateInterval
    /// Calls that may come at once from rest; nil means ``limit``.
    ///
    /// 1 to 1,000,000.
    package var burst: Int64?

    package static let limitRange: ClosedRange<Int64> = 1...1_000_000

    package init(limit: Int64, interval: RateInterval, burst: Int64? = nil) {
        self.limit = limit
        self.interval = interval
        self.burst = burst
    }

    /// The rule that the ledger applies; rules of one name share their state.
    package func rule(named name: String) -> RateRule {
        RateRule(name: name, limit: limit, periodMilliseconds: interval.milliseconds, burst: burst)
    }
}

package enum RateInterval: String, Sendable, CaseIterable {
    case second
    case minute
    case hour

    package var milliseconds: Int64 {
        switch self {
        case .second: 1000
        case .minute: 60_000
        case .hour: 3_600_000
        }
    }
}

/// What a plan's rate limit is about: every call of a customer, written `*`, or the calls for one feature.
package enum RateLimitScope: Sendable, Hashable, CustomStringConvertible {
    case everything
    case feature(FeatureKey)

    /// Reads `*` or a slug.
    package init?(_ text: some StringProtocol) {
        if text == "*" {
            self = .everything
        } else if let key = FeatureKey(text) {
            self = .feature(key)
        } else {
            return nil
        }
    }

    package var description: String {
        switch self {
        case .everything: "*"
        case .feature(let key): key.text
        }
    }
}
