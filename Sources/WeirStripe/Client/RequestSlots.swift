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
        var continuation: CheckedContinuation<Turn, Never>
    }

    /// What became of waiting.
    private enum Turn: Sendable {
        case given
        case calledOff
        /// As many wait already as may.
        case refused
    }

    private let state: Mutex<State>
    private let maximumWaiting: Int

    init(width: Int, maximumWaiting: Int) {
        state = Mutex(State(free: width))
        self.maximumWaiting = maximumWaiting
    }

    /// How many wait for their turn.
    var waiting: Int { state.withLock { $0.waiting.count } }

    /// Waits for a turn; whoever had one gives it back with ``leave()``.
    func enter() async throws(StripeError) {
        let ticket = state.withLock { state in
            state.lastTicket += 1
            return state.lastTicket
        }
        let turn = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in wait(Waiter(ticket: ticket, continuation: continuation)) }
        } onCancel: {
            giveUp(ticket)
        }
        switch turn {
        case .given: return
        case .calledOff: throw StripeError(.cancelled)
        case .refused: throw StripeError(.overloaded)
        }
    }

    func leave() {
        let next = state.withLock { state -> Waiter? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.free += 1
            return nil
        }
        next?.continuation.resume(returning: .given)
    }

    /// Takes a turn at once, or a place among those who wait.
    private func wait(_ waiter: Waiter) {
        let turn = state.withLock { state -> Turn? in
            // The work may have been called off before it came to wait here.
            if Task.isCancelled { return .calledOff }
            if state.free > 0 {
                state.free -= 1
                return .given
            }
            guard state.waiting.count < maximumWaiting else { return .refused }
            state.waiting.append(waiter)
            return nil
        }
        if let turn { waiter.continuation.resume(returning: turn) }
    }

    private func giveUp(_ ticket: UInt64) {
        let waiter = state.withLock { state -> Waiter? in
            guard let index = state.waiting.firstIndex(where: { $0.ticket == ticket }) else { return nil }
            return state.waiting.remove(at: index)
        }
        waiter?.continuation.resume(returning: .calledOff)
    }
}
