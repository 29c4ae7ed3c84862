/// A clock that stands still: who sleeps by it sleeps until cancelled, so that nothing is done by the by.
package struct StandingClock: Clock {
    package typealias Instant = ContinuousClock.Instant

    private let start = ContinuousClock.now

    package init() {}

    package var now: Instant { start }
    package var minimumResolution: Duration { .nanoseconds(1) }

    package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: Never.self)
        defer { continuation.finish() }
        for await _ in stream {}
        throw CancellationError()
    }
}
