/// When a request to Stripe is sent again; pure.
///
/// The same key and the same bytes go out each time, so a repetition never does something twice.
package enum StripeRetryRules {
    /// What an attempt came to.
    package enum Outcome: Sendable, Hashable {
        /// No connection came about.
        case noConnection
        /// The connection ended, the time was up, or the answer broke off.
        case noAnswer
        /// An answer; `shouldRetry` is Stripe's own word on it.
        case answer(status: Int, shouldRetry: Bool?, retryAfterMilliseconds: Int64?)
    }

    /// What to do after it.
    package enum Step: Sendable, Hashable {
        case stop
        case retry(afterMilliseconds: Int64)
    }

    package static let maximumAttempts = 3
    package static let shortestWait: Int64 = 500
    package static let longestBackoff: Int64 = 5_000
    /// What Stripe may ask to wait at most; whoever asks is told when it is longer.
    package static let longestWait: Int64 = 10_000

    /// Says whether to send a request again, and when.
    ///
    /// In this order: no attempt is left; there was no answer, so again; Stripe's own word; 409, 429 and 5xx again; nothing
    /// else.
    ///
    /// - Parameters:
    ///   - outcome: Of the attempt that has just ended.
    ///   - attempt: Its number, from 1.
    ///   - jitterPermille: 0 to 1,000, by chance, so that many who wait do not come back at once.
    /// - Returns: What to do.
    package static func step(after outcome: Outcome, attempt: Int, jitterPermille: Int) -> Step {
        guard attempt < maximumAttempts else { return .stop }
        let backoff = backoff(afterAttempt: attempt, jitterPermille: jitterPermille)
        switch outcome {
        case .noConnection, .noAnswer:
            return .retry(afterMilliseconds: backoff)
        case .answer(let status, let shouldRetry, let retryAfter):
            guard shouldRetry ?? (status == 409 || status == 429 || status >= 500) else { return .stop }
            guard let retryAfter else { return .retry(afterMilliseconds: backoff) }
            // Sooner than Stripe asks for would be refused again.
            return retryAfter > longestWait ? .stop : .retry(afterMilliseconds: max(backoff, retryAfter))
        }
    }

    /// Twice as long each time, of which half to all.
    package static func backoff(afterAttempt attempt: Int, jitterPermille: Int) -> Int64 {
        let doublings = min(max(0, attempt - 1), 10)
        let whole = min(shortestWait << Int64(doublings), longestBackoff)
        let share = 500 + Int64(min(max(0, jitterPermille), 1_000)) / 2
        return max(shortestWait, whole * share / 1_000)
    }
}

/// How many requests may go out at an instant; pure.
///
/// Tokens come back evenly; a request takes one, and whoever finds none is told how long to wait for it.
package struct TokenBucket: Sendable, Hashable {
    package let perSecond: Int64
    package let burst: Int64
    /// The instant at which all tokens are there again, in nanoseconds of a clock that never steps back.
    private var fullAt: Int64 = .min

    /// - Precondition: Both are positive.
    package init(perSecond: Int64, burst: Int64) {
        precondition(perSecond > 0 && burst > 0, "A bucket lets something through.")
        self.perSecond = perSecond
        self.burst = burst
    }

    /// Takes a token.
    ///
    /// - Returns: How many nanoseconds to wait before it may be used; zero when at once.
    package mutating func take(atNanoseconds now: Int64) -> Int64 {
        let interval = 1_000_000_000 / perSecond
        fullAt = max(fullAt, now) + interval
        return max(0, fullAt - now - burst * interval)
    }
}
