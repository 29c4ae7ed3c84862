import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes

/// A connection as the HTTP library serves it, with the hot routes in front.
struct HotChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    private let ordinary: HTTP1Channel
    private let routes: HotRoutes
    private let idleTimeout: TimeAmount

    init(responder: @escaping HTTPChannelHandler.Responder, routes: HotRoutes, idleTimeout: TimeAmount) {
        // The library sees only a part of what comes, so it cannot tell what is idle.
        ordinary = HTTP1Channel(responder: responder, configuration: HTTP1Channel.Configuration(idleTimeout: nil))
        self.routes = routes
        self.idleTimeout = idleTimeout
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let connection = HotConnection(
                routes: routes,
                loop: routes.loop(channel.eventLoop),
                watch: OrdinaryWatch(),
                idleTimeout: idleTimeout
            )
            // Behind what is there already, TLS above all, and in front of the library's handlers.
            try channel.pipeline.syncOperations.addHandler(connection)
        }.flatMap {
            ordinary.setup(channel: channel, logger: logger)
        }.flatMapThrowing { value in
            let pipeline = channel.pipeline.syncOperations
            let connection = try pipeline.handler(type: HotConnection.self)
            let state = try pipeline.handler(type: HTTPConnectionStateHandler.self)
            try pipeline.addHandler(connection.watch, position: .before(state))
            return value
        }
    }

    func handle(value: Value, logger: Logger) async { await ordinary.handle(value: value, logger: logger) }
}
