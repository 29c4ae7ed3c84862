import WeirStorage

/// What is done at one moment of the log; it must not take long, because everybody waits for it.
package typealias HoldBody = @Sendable () throws -> Void

/// The frames that a log keeps for a copy: those that the store had not by some moment, up to that moment.
package struct HeldLog: Sendable, Equatable {
    /// The store had all frames up to this one, or more.
    package var flushedFrame: UInt64
    /// The last durable frame of the moment; everything answered by then is in it or before it.
    package var lastFrame: UInt64
}

extension EmbeddedLedger {
    /// Does something at one moment of the log, and keeps what a copy of that moment needs until ``releaseLog()``.
    ///
    /// `body` is called on the ledger's own thread when everything that was decided is durable and nothing is being
    /// decided: who begins to read the store in it sees the store of the very moment. The log grows for as long as it is
    /// held. One copy is made at a time.
    ///
    /// - Throws: What `body` throws; ``LedgerError/overloaded(retryAfterSeconds:)`` while another copy is made.
    package func holdLog(_ body: @escaping HoldBody) async throws -> HeldLog {
        try await withCheckedThrowingContinuation { add(.hold(body, $0)) }
    }

    /// Lets the log use its segments again.
    package func releaseLog() { add(.release) }
}

extension Sequencer {
    func hold(_ body: HoldBody, _ continuation: CheckedContinuation<HeldLog, any Error>) throws {
        guard heldFrame == nil else {
            return continuation.resume(throwing: LedgerError.overloaded(retryAfterSeconds: 30))
        }
        // What was applied and is not durable yet belongs to no moment that may be kept.
        do {
            try commitNow()
        } catch {
            continuation.resume(throwing: LedgerError.unavailable("the ledger cannot write: \(error)"))
            throw error
        }
        do {
            try body()
        } catch {
            return continuation.resume(throwing: error)
        }
        // The store may have more by now than this thread was told; it never has less.
        heldFrame = flushedFrame
        continuation.resume(returning: HeldLog(flushedFrame: flushedFrame, lastFrame: log.lastFrame))
    }
}
