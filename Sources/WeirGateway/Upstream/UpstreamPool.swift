import NIOCore
import NIOHTTP1
import NIOPosix
import WeirGatewayRules

/// The connections of one event loop to one upstream.
///
/// Only ever touched on its event loop.
final class UpstreamPool {
    /// Why a call got no connection.
    enum Failure: Error {
        case unreachable
        /// As many as there may be are in use, and as many calls wait as may.
        case full
        /// Waited too long.
        case timedOut
    }

    private struct Waiter {
        var exchange: Exchange
        var since: NIODeadline
    }

    private let upstream: SecuredUpstream
    private let loop: any EventLoop
    /// Known from the start when the host is an address, so that nothing need be looked up.
    private let address: SocketAddress?
    private let maximumConnections: Int
    private let maximumWaiting: Int
    private var idle: [UpstreamConnection] = []
    /// In use, idle and being made.
    private var count = 0
    private var waiting = CircularBuffer<Waiter>()

    var settings: GatewayUpstream { upstream.upstream }

    init(upstream: SecuredUpstream, loop: any EventLoop, share: Int) {
        self.upstream = upstream
        self.loop = loop
        address = try? SocketAddress(ipAddress: upstream.upstream.host, port: upstream.upstream.port)
        maximumConnections = max(1, upstream.upstream.maximumConnections / share)
        maximumWaiting = upstream.upstream.maximumWaiting == 0 ? 0 : max(1, upstream.upstream.maximumWaiting / share)
    }

    /// Gives a call a connection, at once or later: it is told.
    ///
    /// `fresh`: One that was not used before.
    func lease(_ exchange: Exchange, fresh: Bool = false) {
        if !fresh, let connection = idle.popLast() {
            exchange.connected(connection)
        } else if count < maximumConnections {
            connect(exchange)
        } else if fresh, !idle.isEmpty {
            // A place for a fresh one, which whoever waits is given while the other one is closed.
            waiting.append(Waiter(exchange: exchange, since: .now()))
            scheduleWaitCheck()
            idle.removeLast().close()
        } else if waiting.count < maximumWaiting {
            waiting.append(Waiter(exchange: exchange, since: .now()))
            scheduleWaitCheck()
        } else {
            exchange.notConnected(.full)
        }
    }

    /// Forgets a call that waits.
    func cancel(_ exchange: Exchange) { waiting.removeAll { $0.exchange === exchange } }

    /// Takes a connection back that can be used again.
    func giveBack(_ connection: UpstreamConnection) {
        while let waiter = waiting.popFirst() {
            connection.isReused = true
            waiter.exchange.connected(connection)
            return
        }
        guard settings.keptFor > 0 else { return connection.close() }
        connection.isReused = true
        idle.append(connection)
        connection.closeLater(in: .milliseconds(Int64(settings.keptFor)))
    }

    /// A connection is gone.
    func closed(_ connection: UpstreamConnection) {
        idle.removeAll { $0 === connection }
        count -= 1
        serveWaiting()
    }

    func closeIdle() {
        for connection in idle { connection.close() }
    }

    private func serveWaiting() {
        guard count < maximumConnections, let waiter = waiting.popFirst() else { return }
        connect(waiter.exchange)
    }

    private func scheduleWaitCheck() {
        let delay = TimeAmount.milliseconds(Int64(settings.connectTimeout))
        loop.assumeIsolated().scheduleTask(in: delay) {
            let limit = NIODeadline.now() - delay
            while let first = self.waiting.first, first.since <= limit {
                self.waiting.removeFirst()
                first.exchange.notConnected(.timedOut)
            }
        }
    }

    private func connect(_ exchange: Exchange) {
        count += 1
        let (upstream, settings) = (upstream, settings)
        let bootstrap = ClientBootstrap(group: loop)
            .connectTimeout(.milliseconds(Int64(settings.connectTimeout)))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if let secure = try upstream.secureHandler() { try pipeline.addHandler(secure) }
                    var encoding = HTTPRequestEncoder.Configuration()
                    encoding.automaticallySetFramingHeaders = false
                    let decoder = HTTPResponseDecoder(leftOverBytesStrategy: .dropBytes)
                    try pipeline.addHandler(HTTPRequestEncoder(configuration: encoding))
                    try pipeline.addHandler(ByteToMessageHandler(decoder))
                    try pipeline.addHandler(UpstreamConnection(channel.eventLoop))
                }
            }
        let connecting =
            if let address { bootstrap.connect(to: address) } else {
                bootstrap.connect(host: settings.host, port: settings.port)
            }
        connecting
            .assumeIsolated()
            .whenComplete { result in
                do {
                    let connection = try result.get().pipeline.syncOperations.handler(type: UpstreamConnection.self)
                    guard connection.enter(self) else { throw Failure.unreachable }
                    exchange.connected(connection)
                } catch {
                    self.count -= 1
                    exchange.notConnected(.unreachable)
                    self.serveWaiting()
                }
            }
    }
}
