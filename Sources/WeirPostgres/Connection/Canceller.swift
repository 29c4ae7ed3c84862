import CPostgres
import Foundation
import Synchronization

/// Asks the server, from outside of a connection's thread, to end what runs on it.
final class Canceller: Sendable {
    private struct State {
        /// libpq's key to the session.
        var key: Key?
        /// The work that may be ended now.
        var work: UInt64?
        /// Whether it was asked to end.
        var isRequested = false
    }

    /// libpq lets a key be used from any thread.
    private struct Key: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    private let state = Mutex(State())

    deinit { state.withLock { state in if let key = state.key { PQfreeCancel(key.pointer) } } }

    /// Another session is the connection's now.
    func set(_ connection: OpaquePointer?) {
        state.withLock { state in
            if let key = state.key { PQfreeCancel(key.pointer) }
            state.key = connection.flatMap { PQgetCancel($0) }.map { Key(pointer: $0) }
        }
    }

    /// Work has begun that may be ended.
    func begin(_ work: UInt64) {
        state.withLock { state in
            state.work = work
            state.isRequested = false
        }
    }

    /// From here on nothing is ended; returns whether the work was asked to end.
    ///
    /// Waits for a request that is on its way.
    func end() -> Bool {
        state.withLock { state in
            state.work = nil
            return state.isRequested
        }
    }

    var isRequested: Bool { state.withLock { $0.isRequested } }

    /// Ends the work, if it is still under way; returns at once.
    func cancel(_ work: UInt64) {
        // The request is a connection of its own, which takes its time.
        Thread.detachNewThread { [self] in
            state.withLock { state in
                guard state.work == work, !state.isRequested else { return }
                state.isRequested = true
                guard let key = state.key else { return }
                var message = [CChar](repeating: 0, count: 256)
                PQcancel(key.pointer, &message, CInt(message.count))
            }
        }
    }
}
