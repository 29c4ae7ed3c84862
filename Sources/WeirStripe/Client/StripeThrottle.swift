import Synchronization
import WeirCore

/// Bounds what goes out to one account: how much at a time, how much a second, and how much may wait.
///
/// Stripe allows 100 requests a second in live mode and 25 in a sandbox; a fifth of the latter is left to others.
final class StripeThrottle: Sendable {
    private let slots: RequestSlots
    private let bucket: Mutex<TokenBucket>
    private let delays: any Clock<Duration>
    /// Since some instant, on a clock that never steps back.
    private let elapsed: @Sendable () -> Duration

    static let width = 8
    static let maximumWaiting = 1_000
    static let perSecond: Int64 = 20

    init(delays: any Clock<Duration>, elapsed: @escaping @Sendable () -> Duration) {
        slots = RequestSlots(width: Self.width, maximumWaiting: Self.maximumWaiting)
        bucket = Mutex(TokenBucket(perSecond: Self.perSecond, burst: Self.perSecond))
        self.delays = delays
        self.elapsed = elapsed
    }

    /// Runs one request when its turn has come.
    func run<Value: Sendable>(
        _ request: () async throws(StripeError) -> Value
    ) async throws(StripeError) -> Value {
        try await slots.enter()
        defer { slots.leave() }
        let now = elapsed().wholeNanoseconds
        let wait = bucket.withLock { $0.take(atNanoseconds: now) }
        if wait > 0 { try await pause(.nanoseconds(wait)) }
        return try await request()
    }

    /// Waits outside any turn.
    func pause(_ duration: Duration) async throws(StripeError) {
        do { try await delays.sleep(for: duration) } catch { throw StripeError(.cancelled) }
    }
}

extension Duration {
    /// Nanoseconds, as far as 64 bits go.
    fileprivate var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return Int64(clamping: Int128(seconds) * 1_000_000_000 + Int128(attoseconds / 1_000_000_000))
    }
}
