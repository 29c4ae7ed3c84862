import Synchronization
package import WeirPrimitives
package import WeirStorage

/// A clock that stands still until a test moves it.
package final class ManualClock: Sendable {
    private let instant: Mutex<Timestamp>

    /// Starts at 2026-02-01T00:00:00.000Z unless told otherwise.
    package init(_ start: Timestamp = ManualClock.usualStart) { instant = Mutex(start) }

    package static let usualStart = Timestamp(milliseconds: 1_769_904_000_000)

    package var now: Timestamp { instant.withLock { $0 } }

    package var wallClock: WallClock { WallClock { self.now } }

    package func set(_ now: Timestamp) { instant.withLock { $0 = now } }

    package func advance(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }

    package func advance(days: Int64) { advance(seconds: days * 86_400) }
}
