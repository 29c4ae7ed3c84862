import Synchronization

/// Keeps callers from waiting for a database that is known to be away: they are told at once.
///
/// One for all connections that answer requests. While it lasts, none of them is asked for anything, and what was under way
/// is ended here, whatever becomes of it at the server.
package final class Suspension: Sendable {
    private struct State {
        var cause: PostgresError?
        var generation: UInt64 = 0
        var connections: [ObjectIdentifier: Canceller] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    /// Begins, or goes on for another cause.
    package func suspend(_ cause: PostgresError) {
        let connections = state.withLock { state in
            defer { state.cause = cause }
            return state.cause == nil ? Array(state.connections.values) : []
        }
        for connection in connections { connection.interrupt() }
    }

    /// Ends; sessions from before are not used any more.
    package func resume() {
        state.withLock { state in
            guard state.cause != nil else { return }
            state.cause = nil
            state.generation += 1
        }
    }

    /// Has sessions made anew before they are used again.
    package func renew() { state.withLock { $0.generation += 1 } }

    /// - Returns: What the session must have been made in to be used.
    func generation() throws(PostgresError) -> UInt64 {
        let (cause, generation) = state.withLock { ($0.cause, $0.generation) }
        if let cause { throw cause }
        return generation
    }

    func add(_ connection: Canceller) {
        state.withLock { $0.connections[ObjectIdentifier(connection)] = connection }
    }

    func remove(_ connection: Canceller) {
        _ = state.withLock { $0.connections.removeValue(forKey: ObjectIdentifier(connection)) }
    }
}
