import Synchronization

/// Where a running server can be reached.
package struct ServerAddresses: Sendable, Equatable {
    /// `http://127.0.0.1:8080`; nil when it does not listen on the network.
    package var url: String?
    /// The same of the gateway; nil when there is none.
    package var gatewayURL: String?
    /// Path of the local socket.
    package var socketPath: String

    package init(url: String?, gatewayURL: String? = nil, socketPath: String) {
        self.url = url
        self.gatewayURL = gatewayURL
        self.socketPath = socketPath
    }

    /// The address of a host and a port, with brackets around an IPv6 address.
    package static func url(host: String, port: Int, isSecure: Bool = false) -> String {
        let scheme = isSecure ? "https" : "http"
        return host.contains(":") ? "\(scheme)://[\(host)]:\(port)" : "\(scheme)://\(host):\(port)"
    }
}

/// Knows when every entrance of a server listens.
final class StartSignal: Sendable {
    private struct State {
        var addresses: ServerAddresses
        var waitingFor: Int
    }

    private let state: Mutex<State>
    private let stream: AsyncStream<ServerAddresses>
    private let continuation: AsyncStream<ServerAddresses>.Continuation

    init(entrances: Int, socketPath: String) {
        state = Mutex(State(addresses: ServerAddresses(url: nil, socketPath: socketPath), waitingFor: entrances))
        (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Says that an entrance listens.
    func listens(at url: String? = nil, gateway gatewayURL: String? = nil) {
        let started = state.withLock { state -> ServerAddresses? in
            state.waitingFor -= 1
            if let url { state.addresses.url = url }
            if let gatewayURL { state.addresses.gatewayURL = gatewayURL }
            return state.waitingFor == 0 ? state.addresses : nil
        }
        if let started { continuation.yield(started) }
    }

    /// Ends waiting although the server did not start.
    func giveUp() { continuation.finish() }

    /// Waits until every entrance listens; nil when that will not happen.
    func wait() async -> ServerAddresses? {
        for await addresses in stream { return addresses }
        return nil
    }
}
