import Synchronization
import WeirCore

/// Lets a few requests go out at a time, and a bounded number wait for their turn.
final class RequestSlots: Sendable {
    private struct State {
        var free: Int
        var waiting: [Waiter] = []
        var lastTicket: UInt64 = 0
    }

    private struct Waiter {
        var ticket: UInt64
        var continuation: CheckedContinuation<Bool, Never>
    }

    private let state: Mutex<State>
    private let maximumWaiting: Int

    init(width: Int, maximumWaiting: Int) {
        state = Mutex(State(free: width))
        self.maximumWaiting = maximumWaiting
    }

    /// Waits for a turn; whoever had one gives it back with ``leave()``.
    func enter() async throws(StripeError) {
        guard !Task.isCancelled else { throw StripeError(.cancelled) }
        let ticket = try take()
        guard let ticket else { return }
        let hasTurn = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in wait(Waiter(ticket: ticket, continuation: continuation)) }
        } onCancel: {
            giveUp(ticket)
        }
        guard hasTurn else { throw StripeError(.cancelled) }
    }

    func leave() {
        let next = state.withLock { state -> Waiter? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.free += 1
            return nil
        }
        next?.continuation.resume(returning: true)
    }

    /// Takes a turn at once, or a ticket to wait with.
    private func take() throws(StripeError) -> UInt64? {
        let outcome = state.withLock { state -> Result<UInt64?, StripeError> in
            if state.free > 0 {
                state.free -= 1
                return .success(nil)
            }
            guard state.waiting.count < maximumWaiting else { return .failure(StripeError(.overloaded)) }
            state.lastTicket += 1
            return .success(state.lastTicket)
        }
        return try outcome.get()
    }

    private func wait(_ waiter: Waiter) {
        enum Place { case first, queued, cancelled }
        let place = state.withLock { state -> Place in
            // The work may have been called off before it came to wait here.
            if Task.isCancelled { return .cancelled }
            if state.free > 0 {
                state.free -= 1
                return .first
            }
            state.waiting.append(waiter)
            return .queued
        }
        switch place {
        case .first: waiter.continuation.resume(returning: true)
        case .cancelled: waiter.continuation.resume(returning: false)
        case .queued: break
        }
    }

    private func giveUp(_ ticket: UInt64) {
        let waiter = state.withLock { state -> Waiter? in
            guard let index = state.waiting.firstIndex(where: { $0.ticket == ticket }) else { return nil }
            return state.waiting.remove(at: index)
        }
        waiter?.continuation.resume(returning: false)
    }
}
