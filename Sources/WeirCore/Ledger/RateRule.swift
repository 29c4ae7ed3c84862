package import WeirPrimitives

/// How often something may be asked: `limit` calls a `period`, by the generic cell rate algorithm.
///
/// One instant is kept a rule: the theoretical arrival time of the next call if calls came evenly. A call conforms while
/// that instant is no further ahead than the burst allows.
package struct RateRule: Sendable, Hashable {
    /// Names the state: rules with the same name share it.
    package var name: String
    /// Greater than zero, as are the two below.
    package var limit: Int64
    package var periodMilliseconds: Int64
    /// Calls that may come at once from rest.
    package var burst: Int64

    package init(name: String, limit: Int64, periodMilliseconds: Int64, burst: Int64? = nil) {
        self.name = name
        self.limit = limit
        self.periodMilliseconds = periodMilliseconds
        self.burst = burst ?? limit
    }

    /// What each of several servers may let through, so that all of them together keep the rule; at least 1.
    package func share(of servers: Int) -> RateRule {
        guard servers > 1 else { return self }
        var share = self
        share.limit = max(1, limit / Int64(servers))
        share.burst = max(1, burst / Int64(servers))
        return share
    }

    /// Nanoseconds between calls that come evenly.
    private var interval: Int128 { Self.quotient(Int128(periodMilliseconds) * 1_000_000, Int128(limit)) }

    /// Divides; most numbers fit into one word, of which a division is many times cheaper.
    private static func quotient(_ number: Int128, _ divisor: Int128) -> Int128 {
        guard let small = Int64(exactly: number), let smallDivisor = Int64(exactly: divisor), smallDivisor > 0 else {
            return number / divisor
        }
        return Int128(small / smallDivisor)
    }

    /// Decides one call.
    ///
    /// - Parameters:
    ///   - arrival: The kept instant in nanoseconds since 1970, if there is one. Moved on when the call conforms, and
    ///     back when it lies further ahead than it could; to be kept in both cases.
    ///   - now: The moment of the call.
    /// - Returns: The state after the call, and how long to wait when it does not conform.
    package func admit(arrival: inout Int128?, now: Timestamp) -> (state: RateState, waitMilliseconds: Int64?) {
        let nowNanoseconds = Int128(now.milliseconds) * 1_000_000
        let tolerance = interval * Int128(burst)
        if let kept = arrival, kept > nowNanoseconds + tolerance {
            // No call that conformed leaves it that far ahead: the clock stepped back, or the rule got stricter. Nobody
            // is to wait for longer than the burst takes to come back.
            arrival = nowNanoseconds + tolerance
        }
        let expected = max(arrival ?? nowNanoseconds, nowNanoseconds)
        let next = expected + interval
        guard next - nowNanoseconds <= tolerance else {
            let wait = next - nowNanoseconds - tolerance
            let milliseconds = Rounding.up.divide(wait, by: 1_000_000)
            return (state(expected: expected, now: nowNanoseconds), Int64(clamping: milliseconds))
        }
        arrival = next
        return (state(expected: next, now: nowNanoseconds), nil)
    }

    private func state(expected: Int128, now: Int128) -> RateState {
        let free = interval * Int128(burst) - (expected - now)
        let remaining = interval > 0 ? max(0, Self.quotient(free, interval)) : Int128(burst)
        let reset = Rounding.up.divide(expected, by: 1_000_000)
        return RateState(
            limit: limit,
            remaining: Int64(clamping: remaining),
            resetsAt: Timestamp(milliseconds: Int64(clamping: reset))
        )
    }
}

/// What a rate rule allows at the moment.
package struct RateState: Sendable, Hashable {
    package var limit: Int64
    package var remaining: Int64
    /// When the full burst is available again.
    package var resetsAt: Timestamp

    package init(limit: Int64, remaining: Int64, resetsAt: Timestamp) {
        self.limit = limit
        self.remaining = remaining
        self.resetsAt = resetsAt
    }
}
