import NIOCore
import NIOHTTPTypes

/// Stands behind the HTTP library's parser and tells what it has read and what it has answered.
final class OrdinaryWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Requests of which the head was read, those that were read to their end, and those that were answered.
    private(set) var begun = 0
    private(set) var read = 0
    private(set) var answered = 0
    /// Called when an answer was written to its end.
    var whenAnswered: (() -> Void)?

    /// Whether everything that was begun is read and answered.
    var isIdle: Bool { begun == read && read == answered }
    /// Whether a request was read to its end and waits for its answer.
    var isAnswering: Bool { begun == read && read > answered }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: begun += 1
        case .body: break
        case .end: read += 1
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let isEnd = if case .end = unwrapOutboundIn(data) { true } else { false }
        context.write(data, promise: promise)
        guard isEnd else { return }
        answered += 1
        whenAnswered?()
    }

    func handlerRemoved(context: ChannelHandlerContext) { whenAnswered = nil }
}
