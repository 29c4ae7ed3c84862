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
        ordinary.setup(channel: channel, logger: logger).flatMapThrowing { value in
            let pipeline = channel.pipeline.syncOperations
            let watch = OrdinaryWatch()
            let state = try pipeline.handler(type: HTTPConnectionStateHandler.self)
            try pipeline.addHandler(watch, position: .before(state))
            let connection = HotConnection(
                routes: routes,
                loop: routes.loop(channel.eventLoop),
                watch: watch,
                idleTimeout: idleTimeout
            )
            try pipeline.addHandler(connection, position: .first)
            return value
        }
    }

    func handle(value: Value, logger: Logger) async { await ordinary.handle(value: value, logger: logger) }
}
