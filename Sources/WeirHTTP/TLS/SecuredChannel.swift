import HummingbirdCore
import HummingbirdHTTP2
import Logging
import NIOCore
import NIOExtras
import NIOSSL
import NIOTLS

/// A connection under TLS, as HTTP/1.1 with the hot routes in front, or as HTTP/2 when the client offers it.
///
/// Requests of HTTP/2 go through the ordinary entrance: it shares rules, limits and metrics with the hot one.
struct SecuredChannel: ServerChildChannel {
    /// A connection of which the protocol is still to be agreed.
    struct Value: ServerChildChannelValue {
        let agreed: EventLoopFuture<Agreed>
        let channel: any Channel
    }

    /// The protocol that client and server agreed upon.
    enum Agreed: Sendable {
        case http1(HotChannel.Value)
        case http2(HTTP2Channel.Value)
    }

    /// Who has not shaken hands by then makes place for another.
    static let handshakeTimeout = TimeAmount.seconds(10)

    private let http1: HotChannel
    private let http2: HTTP2Channel
    private let certificates: ServerCertificates

    init(
        responder: @escaping HTTPChannelHandler.Responder,
        routes: HotRoutes,
        idleTimeout: TimeAmount,
        certificates: ServerCertificates
    ) {
        http1 = HotChannel(responder: responder, routes: routes, idleTimeout: idleTimeout)
        http2 = HTTP2Channel(
            responder: responder,
            configuration: HTTP2Channel.Configuration(
                idleTimeout: .nanoseconds(idleTimeout.nanoseconds),
                gracefulCloseTimeout: .seconds(10),
                streamConfiguration: HTTP1Channel.Configuration(idleTimeout: idleTimeout)
            )
        )
        self.certificates = certificates
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let choice = NIOTypedApplicationProtocolNegotiationHandler<Agreed> { result in
                switch result {
                case .negotiated("h2"): http2.setup(channel: channel, logger: logger).map { .http2($0) }
                // A client that says nothing of protocols speaks the older one; any other is not offered.
                case .negotiated, .fallback: http1.setup(channel: channel, logger: logger).map { .http1($0) }
                }
            }
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(NIOSSLServerHandler(context: certificates.current.context))
            try pipeline.addHandler(HandshakeWatch())
            try pipeline.addHandler(choice)
            let agreed = choice.protocolNegotiationResult
            let deadline = channel.eventLoop.scheduleTask(in: Self.handshakeTimeout) { channel.close(promise: nil) }
            agreed.whenComplete { _ in deadline.cancel() }
            return Value(agreed: agreed, channel: channel)
        }
    }

    func handle(value: Value, logger: Logger) async {
        // A connection without an agreement is closed, and nobody is left to be told.
        guard let agreed = try? await value.agreed.get() else { return }
        switch agreed {
        case .http1(let connection): await http1.handle(value: connection, logger: logger)
        case .http2(let connection): await http2.handle(value: connection, logger: logger)
        }
    }
}

/// Closes a connection that has not shaken hands when the server ends: nothing was asked on it.
private final class HandshakeWatch: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private var hasShaken = false

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case TLSUserEvent.handshakeCompleted: hasShaken = true
        case is ChannelShouldQuiesceEvent where !hasShaken: return context.close(promise: nil)
        case _: break
        }
        context.fireUserInboundEventTriggered(event)
    }
}
