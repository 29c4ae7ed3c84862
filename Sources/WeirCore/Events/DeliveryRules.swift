package import WeirPrimitives

/// How something that lies in an outbox is brought outside: attempts, waits and leases; pure.
package struct DeliveryRules: Sendable, Hashable {
    /// Attempts after which it is given up.
    package var maximumAttempts: Int
    /// The wait after the first attempt that failed, in milliseconds; it doubles with each further one.
    package var firstWaitMilliseconds: Int64
    package var longestWaitMilliseconds: Int64
    /// How long an attempt may take, in milliseconds; whoever has not ended by then is taken to be gone.
    package var leaseMilliseconds: Int64

    /// Over some three days: after 1, 2, 4, … minutes, at most 4 hours apart.
    package static let mail = DeliveryRules(
        maximumAttempts: 25,
        firstWaitMilliseconds: 60_000,
        longestWaitMilliseconds: 4 * 3_600_000,
        leaseMilliseconds: 300_000
    )

    /// Over some three days: after 10, 20, 40, … seconds, at most 8 hours apart.
    package static let webhook = DeliveryRules(
        maximumAttempts: 20,
        firstWaitMilliseconds: 10_000,
        longestWaitMilliseconds: 8 * 3_600_000,
        leaseMilliseconds: 120_000
    )

    /// The wait after an attempt that failed, counted from 1.
    package func wait(afterAttempt attempt: Int) -> Int64 {
        let doublings = min(max(0, attempt - 1), 30)
        return min(firstWaitMilliseconds << Int64(doublings), longestWaitMilliseconds)
    }

    /// The sum of all waits, in milliseconds.
    package var spanMilliseconds: Int64 {
        (1..<maximumAttempts).reduce(0) { $0 + wait(afterAttempt: $1) }
    }

    /// When the next attempt is due after one that failed; nil when there is none.
    package func next(afterAttempt attempt: Int, at now: Timestamp) -> Timestamp? {
        attempt < maximumAttempts ? now.adding(milliseconds: wait(afterAttempt: attempt)) : nil
    }

    /// The longest time that something may have to wait; what waits longer was put off by a clock that was ahead.
    package var longestPossibleWait: Int64 { max(leaseMilliseconds, longestWaitMilliseconds) }
}

/// Someone's right to make an attempt.
///
/// It holds until someone else claims the same: whoever ends an older attempt changes nothing.
package struct DeliveryClaim: Sendable, Hashable {
    package var owner: JobRunnerID
    /// Which claim of it, counted from 1.
    package var number: Int

    package init(owner: JobRunnerID, number: Int) {
        self.owner = owner
        self.number = number
    }
}

/// How something in an outbox stands.
package enum DeliveryState: String, Sendable, Hashable, CaseIterable {
    /// An attempt is due, or will be, or is under way.
    case waiting
    case delivered
    /// Given up: all attempts failed, or it was refused for good.
    case failed
    /// Not sent, on purpose.
    case omitted
}
