import NIOCore
import NIOExtras
import NIOHTTP1
import NIOPosix
import ServiceLifecycle
import Synchronization
import WeirGatewayRules

/// Serves the gateway's clients until it is told to stop; then calls that are under way come to their end.
package struct GatewayServer: Service {
    private let core: GatewayCore
    private let host: String
    private let port: Int
    private let whenRunning: @Sendable (Int) -> Void

    /// Bytes of a connection that may wait to be read as HTTP: more than any head that is taken.
    private static let maximumKeptBytes = 256 * 1024

    /// `whenRunning`: Told the port once calls are taken.
    package init(core: GatewayCore, host: String, port: Int, whenRunning: @escaping @Sendable (Int) -> Void) {
        self.core = core
        self.host = host
        self.port = port
        self.whenRunning = whenRunning
    }

    package func run() async throws {
        let group = MultiThreadedEventLoopGroup.singleton
        let quiescing = ServerQuiescingHelper(group: group)
        let clients = ClientChannels()
        let server: any Channel
        do {
            server = try await listen(on: group, quiescing, clients)
        } catch {
            quiescing.initiateShutdown(promise: nil)
            throw error
        }
        whenRunning(server.localAddress?.port ?? port)
        let ended = group.any().makePromise(of: Void.self)
        let isShuttingDown = Atomic(false)
        let shutDown = { @Sendable in
            guard !isShuttingDown.exchange(true, ordering: .acquiringAndReleasing) else { return }
            quiescing.initiateShutdown(promise: ended)
        }
        try await withTaskCancellationHandler {
            try await withGracefulShutdownHandler {
                try await ended.futureResult.get()
            } onGracefulShutdown: {
                shutDown()
            }
        } onCancel: {
            shutDown()
            clients.closeAll()
        }
        for loop in group.makeIterator() {
            let own = core.loop(loop, of: 1)
            loop.execute { own.closeIdle() }
        }
    }

    private func listen(
        on group: MultiThreadedEventLoopGroup,
        _ quiescing: ServerQuiescingHelper,
        _ clients: ClientChannels
    ) async throws -> any Channel {
        let core = core
        let loops = Array(group.makeIterator()).count
        return try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(quiescing.makeServerChannelHandler(channel: channel))
                }
            }
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                clients.add(channel)
                return channel.eventLoop.makeCompletedFuture {
                    var limits = NIOHTTPDecoderLimitConfiguration()
                    limits.maxHeaderFieldSize = core.limits.head.fieldBytes
                    limits.maxHeaderListSize = core.limits.head.totalBytes
                    limits.maxHeaderFieldCount = core.limits.head.fields
                    let decoder = HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: limits)
                    let pipeline = channel.pipeline.syncOperations
                    // Of what is read, only a head that is not whole is kept, and what follows an offer of another protocol.
                    try pipeline.addHandler(ByteToMessageHandler(decoder, maximumBufferSize: Self.maximumKeptBytes))
                    let loop = core.loop(channel.eventLoop, of: loops)
                    try pipeline.addHandler(ClientConnection(core: core, loop: loop))
                }
            }
            .bind(host: host, port: port)
            .get()
    }
}

/// The connections of clients, so that they can be closed when time is up.
private final class ClientChannels: Sendable {
    private let channels = Mutex<[ObjectIdentifier: any Channel]>([:])

    func add(_ channel: any Channel) {
        let id = ObjectIdentifier(channel)
        channels.withLock { $0[id] = channel }
        channel.closeFuture.whenComplete { _ in self.channels.withLock { _ = $0.removeValue(forKey: id) } }
    }

    func closeAll() {
        for channel in channels.withLock({ Array($0.values) }) { channel.close(promise: nil) }
    }
}
