/// Wakes whoever runs jobs, so that what has just become due does not wait for the next look.
///
/// A ring that nobody hears is not lost for ever: a look comes anyway.
package final class JobBell: Sendable {
    /// Rings, those in between left out; for one listener.
    package let rings: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    package init() {
        (rings, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    package func ring() { continuation.yield() }
}
