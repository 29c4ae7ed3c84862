import NIOCore
import NIOHTTP1
import NIOSSL

/// A connection to an upstream, which serves one call after the other.
final class UpstreamConnection: ChannelDuplexHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundIn = HTTPClientRequestPart
    typealias OutboundOut = HTTPClientRequestPart

    private var context: ChannelHandlerContext?
    private var pool: UpstreamPool?
    /// The call that it serves; each holds the other until one of them lets go.
    private var exchange: Exchange?
    /// Goes back to the pool once it is seen that nothing comes behind the answer.
    private var isLeaving = false
    private var isInRead = false
    private let idleClose: LoopTimer
    private var isReadHeld = false
    /// Whether it has served a call before.
    var isReused = false
    /// TLS was not agreed on, so the upstream has seen nothing of a call.
    private(set) var hasFailedHandshake = false
    /// Nothing is read while whoever takes the answer cannot take more.
    var isPaused = false {
        didSet {
            guard !isPaused, isReadHeld else { return }
            isReadHeld = false
            context?.read()
        }
    }

    init(_ loop: any EventLoop) { idleClose = LoopTimer(loop) }

    /// Becomes a connection of a pool; false when it is gone already.
    func enter(_ pool: UpstreamPool) -> Bool {
        guard let context, context.channel.isActive else { return false }
        self.pool = pool
        return true
    }

    /// Begins to serve a call.
    func serve(_ exchange: Exchange) {
        idleClose.cancel()
        self.exchange = exchange
        isPaused = false
    }

    /// Ends serving a call, and goes back to the pool or is closed.
    func leave(isReusable: Bool) {
        exchange = nil
        isPaused = false
        guard isReusable, let pool, isActive else { return close() }
        if isInRead { isLeaving = true } else { pool.giveBack(self) }
    }

    var isWritable: Bool { context?.channel.isWritable ?? false }
    var isActive: Bool { context?.channel.isActive ?? false }

    func write(_ part: HTTPClientRequestPart) { context?.write(wrapOutboundOut(part), promise: nil) }

    func flush() { context?.flush() }

    func close() {
        exchange = nil
        isLeaving = false
        context?.close(promise: nil)
    }

    func closeLater(in delay: TimeAmount) {
        idleClose.set(in: delay) { [weak self] in self?.close() }
    }

    // MARK: Events

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) { end() }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    private func end() {
        context = nil
        idleClose.cancel()
        let (exchange, pool) = (exchange, pool)
        self.exchange = nil
        self.pool = nil
        pool?.closed(self)
        exchange?.upstreamClosed(self)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        isInRead = true
        guard let exchange else {
            // An answer that nobody asked for: what follows cannot be trusted.
            context.close(promise: nil)
            return
        }
        exchange.upstreamPart(unwrapInboundIn(data))
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isInRead = false
        exchange?.upstreamReadComplete()
        if isLeaving {
            isLeaving = false
            if isActive { pool?.giveBack(self) }
        }
        context.fireChannelReadComplete()
    }

    func read(context: ChannelHandlerContext) {
        if isPaused { isReadHeld = true } else { context.read() }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        exchange?.upstreamWritable()
        context.fireChannelWritabilityChanged()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if case .handshakeFailed? = error as? NIOSSLError { hasFailedHandshake = true }
        if error is NIOSSLExtraError { hasFailedHandshake = true }
        context.close(promise: nil)
    }
}
