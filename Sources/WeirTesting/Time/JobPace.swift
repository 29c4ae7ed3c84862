import Synchronization

/// Lets whoever waits between two rounds of work go on when a test says so.
package final class JobPace: Clock, Sendable {
    package typealias Instant = ContinuousClock.Instant

    private struct State {
        var sleeper: CheckedContinuation<Void, any Error>?
        var isOver = false
        /// Those who wait for the end of a round.
        var watchers: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    package init() {}

    package var now: Instant { .now }
    package var minimumResolution: Duration { .nanoseconds(1) }

    package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let (watchers, isOver) = state.withLock { state in
                    if !state.isOver { state.sleeper = continuation }
                    let watchers = state.watchers
                    state.watchers = []
                    return (watchers, state.isOver)
                }
                if isOver { continuation.resume(throwing: CancellationError()) }
                for watcher in watchers { watcher.resume() }
            }
        } onCancel: {
            let (sleeper, watchers) = state.withLock { state in
                state.isOver = true
                let taken = (state.sleeper, state.watchers)
                state.sleeper = nil
                state.watchers = []
                return taken
            }
            sleeper?.resume(throwing: CancellationError())
            for watcher in watchers { watcher.resume() }
        }
    }

    /// Lets one round of work go by, from the wait before it to the wait behind it.
    package func round() async {
        await waiting()
        let sleeper = state.withLock { state in
            let sleeper = state.sleeper
            state.sleeper = nil
            return sleeper
        }
        sleeper?.resume()
        await waiting()
    }

    /// Returns when someone waits, or nobody will any more.
    private func waiting() async {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                if state.sleeper != nil || state.isOver { return true }
                state.watchers.append(continuation)
                return false
            }
            if isOver { continuation.resume() }
        }
    }
}
