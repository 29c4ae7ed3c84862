import CPostgres
import Foundation
import Synchronization

/// Listens to what other nodes announce, on a connection of its own.
///
/// Announcements are hints: those that come while the connection is lost are lost too. Whoever listens looks for itself
/// now and then, and each time that the connection is there again.
package actor PostgresListener {
    package enum Event: Sendable, Equatable {
        /// The connection is there, at first or again: whatever was announced before may have been missed.
        case connected
        case announcement(channel: String, payload: String)
        /// The connection was lost; the next wait tries to get another one.
        case lost(PostgresError)
    }

    private let configuration: PostgresConfiguration
    private let channels: [String]
    private let executor = ThreadExecutor(name: "weir-listen")
    private let wakeUp: WakeUp
    private var wire: Wire?
    private var pending: [Event] = []

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// `channels`: Names of lower-case letters, digits and underscores.
    ///
    /// - Throws: ``PostgresError/invalidConfiguration(_:)`` when a channel has another name.
    package init(_ configuration: PostgresConfiguration, channels: [String]) throws(PostgresError) {
        let isPlain = channels.allSatisfy { name in
            !name.isEmpty && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
        }
        guard isPlain else { throw .invalidConfiguration("A channel is named by lower-case letters, digits and _.") }
        self.configuration = configuration
        self.channels = channels
        guard let wakeUp = WakeUp() else { throw .unreachable("no file descriptor is left") }
        self.wakeUp = wakeUp
    }

    /// Waits for what happens next; nil when nothing did for so long.
    ///
    /// - Throws: `CancellationError`.
    package func next(within duration: Duration) async throws -> Event? {
        try await withTaskCancellationHandler {
            try wait(until: ContinuousClock.now + duration)
        } onCancel: {
            wakeUp.wake()
        }
    }

    /// Ends the connection; the next wait makes another one.
    package func close() {
        wire = nil
        pending = []
    }

    private func wait(until deadline: ContinuousClock.Instant) throws -> Event? {
        while true {
            try Task.checkCancellation()
            if !pending.isEmpty { return pending.removeFirst() }
            do {
                guard let wire else {
                    try connect()
                    return .connected
                }
                let left = (deadline - ContinuousClock.now).milliseconds
                if left <= 0 { return nil }
                wakeUp.wait(for: PQsocket(wire.connection), milliseconds: left)
                for (channel, payload) in try wire.takeNotifications() {
                    pending.append(.announcement(channel: channel, payload: payload))
                }
            } catch {
                wire = nil
                return .lost(error)
            }
        }
    }

    private func connect() throws(PostgresError) {
        let wire = try SessionStart.session(configuration, Canceller()).wire
        try wire.run(script: channels.map { "LISTEN \($0)" }.joined(separator: "; "))
        self.wire = wire
    }
}

/// Ends a wait for a socket from another thread.
private final class WakeUp: Sendable {
    private let descriptor: CInt

    init?() {
        descriptor = weir_wake_up_open()
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    func wake() { weir_wake_up(descriptor) }

    func wait(for socket: CInt, milliseconds: Int64) {
        var polls = [
            pollfd(fd: socket, events: Int16(POLLIN), revents: 0),
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        ]
        _ = poll(&polls, nfds_t(polls.count), Int32(clamping: milliseconds))
        weir_wake_up_clear(descriptor)
    }
}
