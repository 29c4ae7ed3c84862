import Synchronization
package import WeirPrimitives

/// The database's clock, which is one for all nodes, as a node tells it without asking each time.
///
/// What the machine's own clock says plays no part once the database was asked: the time since then is measured. So a node
/// whose clock is ahead takes no lease that somebody else has, and one whose clock is set back keeps none.
package final class DatabaseClock: Sendable {
    private struct Sample {
        var database: Timestamp
        var taken: ContinuousClock.Instant
    }

    private struct State {
        var sample: Sample?
        /// What was told last.
        var last = Timestamp.earliest
    }

    private let fallback: @Sendable () -> Timestamp
    private let state = Mutex(State())
    /// An answer that came later says too little of when it was given, unless there is no other.
    private static let quickest = Duration.milliseconds(50)
    /// After so long any answer is better than the last one.
    private static let longest = Duration.seconds(10)
    /// A clock that is set back by less is waited for, so that time does not run backwards.
    private static let setBackMilliseconds: Int64 = 1_000

    /// `fallback`: Says the time until the database has been asked.
    package init(fallback: @escaping @Sendable () -> Timestamp) { self.fallback = fallback }

    /// Takes what the database said between two moments.
    package func take(
        _ database: Timestamp,
        asked: ContinuousClock.Instant,
        answered: ContinuousClock.Instant
    ) {
        state.withLock { state in
            let lasted = answered - asked
            if let last = state.sample, lasted > Self.quickest, answered - last.taken < Self.longest { return }
            state.sample = Sample(database: database, taken: asked + lasted / 2)
        }
    }

    /// The present by the database's clock.
    package func now(at instant: ContinuousClock.Instant = .now) -> Timestamp {
        state.withLock { state in
            guard let sample = state.sample else { return fallback() }
            let present = sample.database.adding(milliseconds: (instant - sample.taken).wholeMilliseconds)
            if present >= state.last || state.last.milliseconds(since: present) > Self.setBackMilliseconds {
                state.last = present
            }
            return state.last
        }
    }
}

extension Duration {
    fileprivate var wholeMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
    }
}
