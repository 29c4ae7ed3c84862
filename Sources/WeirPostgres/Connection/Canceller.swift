import CPostgres
import Foundation
import Synchronization

/// Asks the server, from outside of a connection's thread, to end what runs on it.
final class Canceller: Sendable {
    /// How work has ended.
    enum End: Sendable {
        /// Nobody asked for its end.
        case undisturbed
        /// It was asked to end, and the server knows.
        case asked
        /// The request is on its way still and may end whatever runs next: nothing may run on this session any more.
        case isAsked
    }

    private struct State {
        var key: Key?
        /// The work that may be ended now.
        var work: UInt64?
        /// Whether it was asked to end.
        var isRequested = false
        /// Requests that were not answered yet.
        var open = 0
    }

    /// libpq's key to a session, which lasts as long as anybody uses it.
    ///
    /// `@unchecked Sendable`: libpq lets a key be used from any thread, and it is never changed.
    private final class Key: @unchecked Sendable {
        let pointer: OpaquePointer

        init(_ pointer: OpaquePointer) { self.pointer = pointer }

        deinit { PQfreeCancel(pointer) }
    }

    private let state = Mutex(State())
    /// A descriptor of its own for the session's socket, which libpq closes when it likes.
    private let socket = Mutex<CInt>(-1)

    deinit { setSocket(of: nil) }

    /// Another session is the connection's now.
    func set(_ connection: OpaquePointer?) {
        setSocket(of: connection)
        let key = connection.flatMap { PQgetCancel($0) }.map { Key($0) }
        state.withLock { state in
            state.key = key
            state.open = 0
        }
    }

    /// Work has begun that may be ended.
    func begin(_ work: UInt64) {
        state.withLock { state in
            state.work = work
            state.isRequested = false
        }
    }

    /// From here on nothing is ended; does not wait.
    func end() -> End {
        state.withLock { state in
            state.work = nil
            guard state.isRequested else { return .undisturbed }
            return state.open > 0 ? .isAsked : .asked
        }
    }

    var isRequested: Bool { state.withLock { $0.isRequested } }

    /// Ends the work, if it is still under way; returns at once.
    func cancel(_ work: UInt64) {
        // The request is a connection of its own, which takes its time.
        Thread.detachNewThread { [self] in
            let key: Key? = state.withLock { state in
                guard state.work == work, !state.isRequested else { return nil }
                state.isRequested = true
                if state.key != nil { state.open += 1 }
                return state.key
            }
            guard let key else { return }
            var message = [CChar](repeating: 0, count: 256)
            PQcancel(key.pointer, &message, CInt(message.count))
            // With another session the count began anew.
            state.withLock { state in if state.key === key { state.open -= 1 } }
        }
    }

    /// Ends the session from this end, so that nothing waits for its server any more; what is under way at the server goes
    /// on there.
    func interrupt() {
        socket.withLock { socket in
            if socket >= 0 { shutdown(socket, CInt(SHUT_RDWR)) }
        }
    }

    private func setSocket(of connection: OpaquePointer?) {
        let next = connection.map { dup(PQsocket($0)) } ?? -1
        let previous = socket.withLock { socket in
            defer { socket = next }
            return socket
        }
        if previous >= 0 { close(previous) }
    }
}
