import NIOCore
import NIOExtras

/// Stands in front of the HTTP library on a connection, answers hot requests and hands it all others.
///
/// At the border between two requests it reads the head of the next one (see ``RequestHead``). A hot request is collected
/// and answered here. Any other one is handed on, byte for byte, up to its end, and nothing behind it is looked at before
/// it is answered; so answers leave in the order of the requests. A head that deviates from the form, or a parser that
/// sees another end than the one expected, gives the connection to the HTTP library for good.
///
/// Reading stops while requests wait that cannot be begun yet.
final class HotConnection: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = IOData
    typealias OutboundOut = IOData

    /// Requests of one connection that are under way at most; further ones wait, at last in the client.
    static let maximumUnderWay = 64
    /// Bytes of a request that are collected before its key is looked at.
    private static let collectedUnknown = 1 << 16

    private enum Mode {
        /// At the border between two requests.
        case border
        /// A hot request of which the body is not complete.
        case collecting(RequestHead, HotRoute, parameter: Range<Int>)
        /// A request that the ordinary entrance answers once those before it are answered.
        case waiting(length: Int)
        /// A request is being handed on, so many bytes of it are still to come.
        case ordinary(remaining: Int)
        /// Everything is handed on.
        case passing
    }

    private let routes: HotRoutes
    private let loop: HotLoop
    let watch: OrdinaryWatch
    private let idleTimeout: TimeAmount
    private var mode = Mode.border
    /// What was read and not yet looked at.
    private var input = ByteBuffer()
    /// Answers in the order of the requests; nil while one is not known.
    private var answers = CircularBuffer<ByteBuffer?>()
    /// The place of the first of ``answers``, counted over all hot requests of the connection.
    private var firstPlace: UInt64 = 0
    private var key: ConnectionKey?
    private var context: ChannelHandlerContext?
    /// Of requests handed on: how many, to check that the parser sees the same.
    private var handedOn = 0
    private var isReadHeld = false
    private var isHandedOnInThisRead = false
    private var isFlushNeeded = false
    private var isProcessing = false
    /// The server ends: what was read is answered, and nothing more is read.
    private var isClosing = false
    /// The client takes its answers; told by the channel, which is not asked for each request.
    private var isWritable = true
    /// The client sends nothing more.
    private var isInputClosed = false
    private var isInputEndTold = false
    private var isQuiescingTold = false
    private var lastActivity: NIODeadline
    private var idleCheck: Scheduled<Void>?

    init(routes: HotRoutes, loop: HotLoop, watch: OrdinaryWatch, idleTimeout: TimeAmount) {
        self.routes = routes
        self.loop = loop
        self.watch = watch
        self.idleTimeout = idleTimeout
        lastActivity = loop.eventLoop.now
    }

    // MARK: Life

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        isWritable = context.channel.isWritable
        // Not weakly: an object that anything refers to weakly counts its references in a slower way from then on. The end of
        // the connection lets go of it.
        watch.whenAnswered = { self.ordinaryAnswered() }
        if context.channel.isActive { checkIdleness(after: idleTimeout) }
    }

    func channelActive(context: ChannelHandlerContext) {
        lastActivity = loop.eventLoop.now
        checkIdleness(after: idleTimeout)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { end() }

    private func end() {
        context = nil
        idleCheck?.cancel()
        idleCheck = nil
        watch.whenAnswered = nil
        input = ByteBuffer()
    }

    // MARK: Reading

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        lastActivity = loop.eventLoop.now
        if case .passing = mode {
            isHandedOnInThisRead = true
            context.fireChannelRead(data)
            return
        }
        var bytes = unwrapInboundIn(data)
        if input.readableBytes == 0 {
            input = bytes
        } else {
            if input.readerIndex > 0 {
                // What was looked at is let go: a connection that is never empty would keep all it ever sent.
                var rest = context.channel.allocator.buffer(capacity: input.readableBytes + bytes.readableBytes)
                rest.writeBuffer(&input)
                input = rest
            }
            input.writeBuffer(&bytes)
        }
        process()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        isWritable = context.channel.isWritable
        context.fireChannelWritabilityChanged()
        process()
        finishReading()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if isFlushNeeded { flush() }
        if isHandedOnInThisRead {
            isHandedOnInThisRead = false
            context.fireChannelReadComplete()
        } else if isFirstToLook {
            // Else the channel would ask all handlers, from the last one on, and they have nothing to say to it.
            context.read()
        }
    }

    func read(context: ChannelHandlerContext) {
        if isBlocked {
            isReadHeld = true
        } else {
            context.read()
        }
    }

    /// Memory for what was read, in bytes; for tests.
    var heldBytes: Int { input.capacity }

    /// Whether bytes wait that cannot be looked at yet.
    private var isBlocked: Bool {
        if isClosing, case .border = mode { return true }
        guard input.readableBytes > 0 else { return false }
        return switch mode {
        case .border: !mayBegin
        case .waiting: true
        case .ordinary(let remaining): remaining == 0
        case .collecting, .passing: false
        }
    }

    /// Whether what comes next is for here, or is at least looked at here before anybody else.
    private var isFirstToLook: Bool {
        guard !isBlocked else { return false }
        return switch mode {
        case .border, .collecting: true
        case .waiting, .ordinary, .passing: false
        }
    }

    /// Whether another request may be begun: few are under way, and the client takes the answers that it gets.
    private var mayBegin: Bool {
        answers.count < Self.maximumUnderWay && isWritable && context != nil
    }

    /// Looks at what was read, as far as it goes now.
    private func process() {
        // Handing on may bring an answer at once, which comes back here.
        guard !isProcessing else { return }
        isProcessing = true
        while let context, step(context) {}
        isProcessing = false
        if !isBlocked, isReadHeld {
            isReadHeld = false
            context?.read()
        }
        tellEnd()
    }

    /// One step; false when there is nothing more to do now.
    private func step(_ context: ChannelHandlerContext) -> Bool {
        switch mode {
        case .border: return readHead()
        case .collecting(let head, let route, let parameter): return collect(head, route, parameter)
        case .waiting(let length):
            guard answers.isEmpty else { return false }
            handedOn += 1
            mode = length == .max ? .passing : .ordinary(remaining: length)
            return true
        case .ordinary(let remaining): return handOn(remaining, context)
        case .passing:
            guard answers.isEmpty, input.readableBytes > 0 else { return false }
            fire(input, context)
            input = ByteBuffer()
            return false
        }
    }

    private func readHead() -> Bool {
        guard input.readableBytes > 0, mayBegin else { return false }
        switch input.withUnsafeReadableBytes({ RequestHead.read($0) }) {
        case .incomplete:
            guard isInputClosed else { return false }
            mode = .waiting(length: .max)
        case .deviates:
            mode = .waiting(length: .max)
        case .head(let head):
            guard let (route, parameter) = input.withUnsafeReadableBytes({ routes.route(of: head, in: $0) }) else {
                mode = .waiting(length: head.length + head.contentLength)
                return true
            }
            if input.readableBytes < head.length + head.contentLength {
                mode = .collecting(head, route, parameter: parameter)
            } else {
                begin(head, route, parameter)
            }
        }
        return true
    }

    private func collect(_ head: RequestHead, _ route: HotRoute, _ parameter: Range<Int>) -> Bool {
        let length = head.length + head.contentLength
        guard input.readableBytes >= length else {
            if isInputClosed {
                mode = .waiting(length: .max)
                return true
            }
            // A body is collected for those who have a key; others are told so by the ordinary entrance, which looks at
            // the key first.
            guard length <= Self.collectedUnknown || routes.isKnown(head, in: input, key: &key) else {
                mode = .waiting(length: length)
                return true
            }
            // No more than what has come: a length alone takes no memory.
            input.reserveCapacity(
                minimumWritableBytes: min(length - input.readableBytes, max(input.readableBytes, 1 << 16))
            )
            return false
        }
        begin(head, route, parameter)
        return true
    }

    /// Begins a hot request that is there as a whole, or leaves it to the ordinary entrance.
    private func begin(_ head: RequestHead, _ route: HotRoute, _ parameter: Range<Int>) {
        let length = head.length + head.contentLength
        let place = firstPlace + UInt64(answers.count)
        let call = routes.admit(
            head,
            route,
            parameter: parameter,
            request: input,
            key: &key,
            connection: NIOLoopBound(self, eventLoop: loop.eventLoop),
            place: place
        )
        guard let call else {
            mode = .waiting(length: length)
            return
        }
        input.moveReaderIndex(forwardBy: length)
        if input.readableBytes == 0 { input = ByteBuffer() }
        mode = .border
        answers.append(nil)
        if let bytes = routes.submit(call, on: loop), finish(place, with: bytes) { isFlushNeeded = true }
    }

    // MARK: Handing on

    private func handOn(_ remaining: Int, _ context: ChannelHandlerContext) -> Bool {
        let count = min(remaining, input.readableBytes)
        if count > 0, let slice = input.readSlice(length: count) {
            mode = .ordinary(remaining: remaining - count)
            fire(slice, context)
            return true
        }
        guard remaining == 0 else { return false }
        guard watch.begun == handedOn, watch.read == handedOn else {
            // The parser sees something else: it is right, and nothing is looked at here any more.
            mode = .passing
            return true
        }
        guard watch.isIdle else { return false }
        mode = .border
        return input.readableBytes > 0
    }

    private func fire(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
        isHandedOnInThisRead = true
        context.fireChannelRead(wrapInboundOut(bytes))
    }

    /// An answer of the ordinary entrance was written.
    private func ordinaryAnswered() {
        lastActivity = loop.eventLoop.now
        process()
        finishReading()
    }

    /// Ends what was handed on outside of a read of the channel.
    private func finishReading() {
        if isFlushNeeded { flush() }
        guard isHandedOnInThisRead, let context else { return }
        isHandedOnInThisRead = false
        context.fireChannelReadComplete()
    }

    // MARK: Answering

    /// Takes the answer of a hot request and writes all that are next in order.
    ///
    /// - Returns: Whether something was written that ``endWriting(at:)`` must send.
    func finish(_ place: UInt64, with bytes: ByteBuffer) -> Bool {
        guard let context else { return false }
        guard place == firstPlace else {
            answers[answers.index(answers.startIndex, offsetBy: Int(place - firstPlace))] = bytes
            return false
        }
        let wasWritten = isFlushNeeded
        write(bytes, context)
        while let first = answers.first, let bytes = first { write(bytes, context) }
        return isFlushNeeded && !wasWritten
    }

    /// Writes the answer that is next in order.
    private func write(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
        answers.removeFirst()
        firstPlace += 1
        isFlushNeeded = true
        context.write(wrapOutboundOut(.byteBuffer(bytes)), promise: nil)
    }

    /// Sends what was written and goes on with requests that waited for it.
    ///
    /// `now`: The present, which all that were written to have in common.
    func endWriting(at now: NIODeadline) {
        lastActivity = now
        flush()
        process()
        finishReading()
    }

    private func flush() {
        isFlushNeeded = false
        context?.flush()
    }

    // MARK: Events

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent:
            isClosing = true
        case ChannelEvent.inputClosed:
            isInputClosed = true
        case _:
            context.fireUserInboundEventTriggered(event)
            return
        }
        process()
        finishReading()
    }

    /// Tells the HTTP library of an end once nothing here is before it.
    private func tellEnd() {
        guard isClosing || isInputClosed, answers.isEmpty, let context else { return }
        switch mode {
        case .collecting, .waiting: return
        // What was read waits for the client to take the answers that it has.
        case .border where input.readableBytes > 0 && !mayBegin: return
        // What is behind an ordinary request is answered too.
        case .ordinary where input.readableBytes > 0: return
        case .border, .ordinary, .passing: break
        }
        if isInputClosed, !isInputEndTold, input.readableBytes == 0 {
            isInputEndTold = true
            finishReading()
            context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        }
        if isClosing, !isQuiescingTold {
            isQuiescingTold = true
            finishReading()
            context.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        }
    }

    // MARK: Idleness

    /// Looks again after a while whether the connection was of any use.
    private func checkIdleness(after delay: TimeAmount) {
        guard idleCheck == nil else { return }
        let connection = NIOLoopBound(self, eventLoop: loop.eventLoop)
        idleCheck = loop.eventLoop.scheduleTask(in: delay) {
            let connection = connection.value
            connection.idleCheck = nil
            connection.closeIfIdle()
        }
    }

    private func closeIfIdle() {
        guard let context else { return }
        let deadline = lastActivity + idleTimeout
        // Whoever waits for an answer is not idle.
        let isAnswering = !answers.isEmpty || watch.isAnswering
        if isAnswering {
            checkIdleness(after: idleTimeout)
        } else if loop.eventLoop.now < deadline {
            checkIdleness(after: deadline - loop.eventLoop.now)
        } else {
            context.close(promise: nil)
        }
    }
}
