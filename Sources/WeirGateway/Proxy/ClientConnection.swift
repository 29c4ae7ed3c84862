import NIOCore
import NIOExtras
import NIOHTTP1
import WeirCore
import WeirGatewayRules
import WeirHTTP
import WeirPrimitives
import WeirStorage

/// A connection of a client, whose requests are served one after the other.
///
/// What is read of a request waits here until its call can take it; while something waits, nothing more is read, so that
/// the client is slowed down by whoever is slowest behind the gateway.
final class ClientConnection: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private enum Mode {
        /// Between two requests, or serving one.
        case open
        /// The answer is out before the whole request is in: so many bytes of the rest are passed over.
        case passingOver(bytesLeft: Int)
        /// The last answer is written; what still comes is thrown away until the client has read it.
        case lingering
    }

    let core: GatewayCore
    let loop: GatewayLoop
    private(set) var context: ChannelHandlerContext?
    private var parts = CircularBuffer<HTTPServerRequestPart>()
    private var exchange: (any ServedExchange)?
    private var mode = Mode.open
    private var isReadHeld = false
    private var isProcessing = false
    /// The server ends: no further request is begun.
    private var isClosing = false
    /// The client sends nothing more.
    private var isInputClosed = false
    private var served = 0
    private let watch: LoopTimer
    private var wasCounted = false
    private var isEnding = false
    /// What comes behind the request that is served is not looked at any more, so it is not read either.
    private var isLast = false

    init(core: GatewayCore, loop: GatewayLoop) {
        self.core = core
        self.loop = loop
        watch = LoopTimer(loop.eventLoop)
    }

    // MARK: Life

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        guard core.connectionOpened() else {
            context.close(promise: nil)
            return
        }
        wasCounted = true
        checkWaiting(after: .milliseconds(Int64(core.limits.headTimeout)))
    }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { end() }

    private func end() {
        guard self.context != nil else { return }
        self.context = nil
        watch.cancel()
        parts.removeAll()
        if wasCounted { core.connectionClosed() }
        wasCounted = false
        let ended = exchange
        exchange = nil
        ended?.clientGone()
    }

    /// The client's address, for those behind the gateway.
    var peer: String { context?.channel.remoteAddress?.ipAddress ?? "" }

    // MARK: Reading

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .lingering = mode { return }
        parts.append(unwrapInboundIn(data))
        process()
    }

    func read(context: ChannelHandlerContext) {
        if isBlocked { isReadHeld = true } else { context.read() }
    }

    /// Whether something waits that cannot be looked at yet.
    private var isBlocked: Bool {
        if case .lingering = mode { return isLast }
        guard let exchange else { return isClosing || !parts.isEmpty }
        return !parts.isEmpty || isLast && exchange.hasWholeRequest
    }

    /// Looks at what was read, as far as it goes now.
    func process() {
        guard !isProcessing else { return }
        isProcessing = true
        while context != nil, step() {}
        isProcessing = false
        if !isBlocked, isReadHeld {
            isReadHeld = false
            context?.read()
        }
        closeAtEnd()
    }

    /// One step; false when there is nothing more to do now.
    private func step() -> Bool {
        switch mode {
        case .lingering:
            parts.removeAll()
            return false
        case .passingOver(let bytesLeft):
            guard let part = parts.popFirst() else { return false }
            switch part {
            case .head: break
            case .body(let bytes):
                guard bytes.readableBytes <= bytesLeft else {
                    linger()
                    return false
                }
                mode = .passingOver(bytesLeft: bytesLeft - bytes.readableBytes)
            case .end:
                mode = .open
                waitForHead()
            }
            return true
        case .open:
            if let exchange {
                guard let next = parts.first, exchange.takesBody else { return false }
                if case .head = next { return false }
                parts.removeFirst()
                exchange.take(next)
                return true
            }
            // Whoever asks on and on without reading has no further answer made before there is room for it.
            guard !isClosing, isWritable, let part = parts.popFirst() else { return false }
            guard case .head(let head) = part else { return true }
            begin(head)
            return true
        }
    }

    private func begin(_ head: HTTPRequestHead) {
        watch.cancel()
        served += 1
        isLast = CheckedRequest.offersUpgrade(head)
        let exchange = ExchangeMaker.exchange(for: head, on: self)
        self.exchange = exchange
        exchange.start()
    }

    /// Whether all of the request that is served has come, taken or not.
    private var isRequestComplete: Bool {
        parts.contains { if case .end = $0 { true } else { false } }
    }

    // MARK: Answering

    var isWritable: Bool { context?.channel.isWritable ?? false }
    var isActive: Bool { context?.channel.isActive ?? false }

    func write(_ bytes: ByteBuffer) { context?.write(wrapOutboundOut(bytes), promise: nil) }

    func flush() { context?.flush() }

    /// Whether an answer that is written now may tell the client that the connection goes on.
    func mayKeep(_ request: CheckedRequest?) -> Bool {
        guard let request, request.keepsAlive, !isClosing else { return false }
        return true
    }

    /// The answer to the request that was served is written.
    ///
    /// - Parameters:
    ///   - keepsAlive: The answer told the client that the connection goes on.
    ///   - tookAll: The whole request was taken.
    func answered(keepsAlive: Bool, tookAll: Bool) {
        exchange = nil
        flush()
        guard context != nil else { return }
        if !keepsAlive {
            linger()
        } else if tookAll {
            waitForHead()
        } else {
            mode = .passingOver(bytesLeft: core.limits.passedOverBytes)
            checkWaiting(after: .milliseconds(Int64(core.limits.headTimeout)))
        }
        process()
    }

    /// Breaks off an answer: the client must see that it is not whole.
    func breakOff() {
        exchange = nil
        context?.close(promise: nil)
    }

    /// Closes the connection once the client has had a moment to read what was written.
    private func linger() {
        guard let context else { return }
        mode = .lingering
        parts.removeAll()
        if isInputClosed { return closeWhenWritten() }
        // What is written goes out before; then the client is given a moment to close its side.
        let closed = loop.eventLoop.makePromise(of: Void.self)
        closed.futureResult.assumeIsolated().whenComplete { [weak self] _ in self?.outputClosed() }
        checkWaiting(after: .milliseconds(Int64(core.limits.keptFor)))
        // Done at once when everything is out, and then the shorter time counts.
        context.close(mode: .output, promise: closed)
        if isReadHeld, !isBlocked {
            isReadHeld = false
            context.read()
        }
    }

    private func outputClosed() {
        guard context != nil else { return }
        checkWaiting(after: .milliseconds(Int64(core.limits.lingering)))
    }

    /// Closes the connection once everything that is written has gone out.
    private func closeWhenWritten() {
        guard let context, !isEnding else { return }
        isEnding = true
        let written = loop.eventLoop.makePromise(of: Void.self)
        written.futureResult.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
        context.writeAndFlush(wrapOutboundOut(ByteBuffer()), promise: written)
    }

    // MARK: Time

    private func waitForHead() { checkWaiting(after: .milliseconds(Int64(core.limits.keptFor))) }

    private func checkWaiting(after delay: TimeAmount) {
        watch.set(in: delay) { [weak self] in self?.waitedLong() }
    }

    private func waitedLong() {
        guard exchange == nil, let context else { return }
        if served == 0, case .open = mode {
            // Something of a head may have come; whoever sends it byte by byte is told that it was too slow.
            let id = core.ids.make(RequestID.self, at: core.clock.now())
            write(OwnAnswer(.slowRequest, id).bytes(id, date: loop.date, keepsAlive: false))
            flush()
            linger()
        } else {
            context.close(promise: nil)
        }
    }

    // MARK: Events

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        exchange?.clientWritable()
        if isWritable { process() }
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent:
            isClosing = true
            process()
        case ChannelEvent.inputClosed:
            isInputClosed = true
            process()
            if let exchange, !exchange.hasWholeRequest, !isRequestComplete {
                // Nothing more comes of a request that is not whole.
                self.exchange = nil
                exchange.clientGone()
                context.close(promise: nil)
            }
        case _: context.fireUserInboundEventTriggered(event)
        }
    }

    /// Closes when nothing is served and nothing more is to come.
    private func closeAtEnd() {
        guard exchange == nil, context != nil else { return }
        if case .lingering = mode {
            if isInputClosed { closeWhenWritten() }
            return
        }
        if isClosing || isInputClosed && parts.isEmpty { closeWhenWritten() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard error is HTTPParserError || error is NIOHTTPDecoderError else {
            // The connection broke.
            context.close(promise: nil)
            return
        }
        if let exchange {
            // The body of the request that is served is broken.
            self.exchange = nil
            exchange.clientGone()
            context.close(promise: nil)
            return
        }
        if case .lingering = mode { return }
        let isTooLarge = (error as? HTTPParserError) == .headerOverflow
        let fault = isTooLarge ? GatewayFault.headTooLarge : .badRequest("The request is not HTTP/1.1 as it must be.")
        let id = core.ids.make(RequestID.self, at: core.clock.now())
        write(OwnAnswer(fault, id).bytes(id, date: loop.date, keepsAlive: false))
        core.metrics.record(route: "unknown", status: fault.status, nanoseconds: 0)
        flush()
        linger()
    }
}
