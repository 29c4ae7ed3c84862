import Foundation

/// Where a thread waits until a test lets it pass.
///
/// `@unchecked Sendable`: every access is under the condition's lock.
package final class Gate: @unchecked Sendable {
    private let condition = NSCondition()
    private var isClosed = false
    /// How many may pass although it is closed.
    private var permits = 0
    private var waiting = 0
    private var arrivals: [CheckedContinuation<Void, Never>] = []

    package init() {}

    package func close() {
        condition.lock()
        defer { condition.unlock() }
        isClosed = true
    }

    package func open() {
        condition.lock()
        defer { condition.unlock() }
        isClosed = false
        permits = 0
        condition.broadcast()
    }

    /// Lets one thread pass, the one that waits or the next.
    package func letOnePass() {
        condition.lock()
        defer { condition.unlock() }
        permits += 1
        condition.signal()
    }

    /// Waits while the gate is closed.
    ///
    /// Blocks the thread.
    package func pass() {
        condition.lock()
        defer { condition.unlock() }
        guard isClosed else { return }
        waiting += 1
        for arrival in arrivals { arrival.resume() }
        arrivals = []
        while isClosed, permits == 0 { condition.wait() }
        permits = max(0, permits - 1)
        waiting -= 1
    }

    /// Whether a thread stands at the closed gate.
    package var isWaitedAt: Bool {
        condition.lock()
        defer { condition.unlock() }
        return waiting > 0
    }

    /// Returns when a thread stands at the closed gate.
    package func waitForArrival() async {
        await withCheckedContinuation { continuation in
            condition.lock()
            defer { condition.unlock() }
            if waiting > 0 { continuation.resume() } else { arrivals.append(continuation) }
        }
    }
}
