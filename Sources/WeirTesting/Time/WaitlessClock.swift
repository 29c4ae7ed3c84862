import Synchronization

/// A clock on which no wait takes any time, and that keeps how long each was meant to be.
package final class WaitlessClock: Clock, Sendable {
    package typealias Instant = ContinuousClock.Instant

    private let kept = Mutex<[Duration]>([])

    package init() {}

    /// What was waited for, in order.
    package var waits: [Duration] { kept.withLock { $0 } }
    package var now: Instant { .now }
    package var minimumResolution: Duration { .zero }

    package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let wait = ContinuousClock.now.duration(to: deadline)
        kept.withLock { $0.append(wait) }
        await Task.yield()
    }
}
