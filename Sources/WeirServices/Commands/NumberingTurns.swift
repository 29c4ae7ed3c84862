import Synchronization
package import WeirPrimitives

/// Lets those who give invoices of a workspace their numbers go one behind the other.
///
/// Numbers have no gap, so whatever is finalized is decided on the counter, and refused by the store when someone else has
/// moved it since. Among the calls, jobs and runs of one server nobody has to be refused for that: each waits for its turn
/// before it reads. They come to turn in the order in which they asked, and there are as many as requests and jobs are
/// let in at once.
package final class NumberingTurns: Sendable {
    private struct Waiter {
        var ticket: UInt64
        var continuation: CheckedContinuation<Bool, Never>
    }

    private struct State {
        /// Those who wait, by workspace; empty while someone has the turn and nobody waits, nil while nobody has it.
        var waiting: [WorkspaceID: [Waiter]] = [:]
        var lastTicket: UInt64 = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// Runs something while nobody else has the workspace's turn; not from within a turn.
    ///
    /// - Throws: `CancellationError` when the task is cancelled while it waits; what `body` throws.
    package func turn<Value>(of workspace: WorkspaceID, _ body: () async throws -> Value) async throws -> Value {
        guard await begin(workspace) else { throw CancellationError() }
        defer { end(workspace) }
        return try await body()
    }

    /// How many wait for their turn.
    package func waiting(for workspace: WorkspaceID) -> Int { state.withLock { $0.waiting[workspace]?.count ?? 0 } }

    /// Waits for the turn; false when the task was cancelled before.
    private func begin(_ workspace: WorkspaceID) async -> Bool {
        let ticket = state.withLock { state in
            state.lastTicket += 1
            return state.lastTicket
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Bool, Never>) in
                let isDecided: Bool? = state.withLock { state in
                    // Whoever cancels from here on finds the waiter.
                    if Task.isCancelled { return false }
                    guard state.waiting[workspace] != nil else {
                        state.waiting[workspace] = []
                        return true
                    }
                    state.waiting[workspace]?.append(Waiter(ticket: ticket, continuation: continuation))
                    return nil
                }
                if let isDecided { continuation.resume(returning: isDecided) }
            }
        } onCancel: {
            let waiter = state.withLock { state -> Waiter? in
                guard let place = state.waiting[workspace]?.firstIndex(where: { $0.ticket == ticket }) else {
                    return nil
                }
                return state.waiting[workspace]?.remove(at: place)
            }
            waiter?.continuation.resume(returning: false)
        }
    }

    private func end(_ workspace: WorkspaceID) {
        let next = state.withLock { state -> Waiter? in
            guard let waiting = state.waiting[workspace], !waiting.isEmpty else {
                state.waiting[workspace] = nil
                return nil
            }
            return state.waiting[workspace]?.removeFirst()
        }
        next?.continuation.resume(returning: true)
    }
}
