import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// A service behind the gateway that does what the calls tell it to, and remembers what it has seen.
///
/// The header `X-Do` of a call says what becomes of it: see ``Deed``. Without one the answer is 200 with a JSON body whose
/// `usage.total_tokens` is the header `X-Tokens`.
package final class TestUpstream: Sendable {
    /// What a call wants.
    package enum Deed: Sendable, Equatable {
        case answer
        case status(Int)
        /// Never answers.
        case hang
        /// Does what the header `X-Then` says once the test lets it.
        case wait
        /// Closes the connection without a word.
        case drop
        /// Says that 100 bytes come, sends 10, and closes.
        case cut
        /// A body of so many bytes without a length, in pieces of 10.
        case chunks(Int)
        /// A body of so many bytes with a length, as fast as it is taken.
        case bytes(Int)
        /// So many server-sent events, each with some padding, the last of which tells of input and output tokens.
        case events(Int, input: Int, output: Int, padding: Int)
        /// An event before the request's body has come, and no end.
        case early
        /// Half of the events and then a closed connection.
        case brokenEvents(Int)
        /// A head with a field of so many bytes.
        case hugeHead(Int)
        /// So many answers that are none yet before the one that counts.
        case informational(Int)
        /// A body without length or chunks, which the end of the connection ends.
        case untilClose
        /// Answers and keeps the connection, but sends a second answer that nobody asked for.
        case twice

        init(_ text: String?) {
            let parts = (text ?? "").split(separator: "=").map(String.init)
            let numbers = (parts.count > 1 ? parts[1] : "").split(separator: ",").map { Int($0) ?? 0 }
            switch (parts.first ?? "", numbers.count) {
            case ("status", 1): self = .status(numbers[0])
            case ("hang", _): self = .hang
            case ("early", _): self = .early
            case ("wait", _): self = .wait
            case ("huge-head", 1): self = .hugeHead(numbers[0])
            case ("informational", 1): self = .informational(numbers[0])
            case ("until-close", _): self = .untilClose
            case ("drop", _): self = .drop
            case ("cut", _): self = .cut
            case ("chunks", 1): self = .chunks(numbers[0])
            case ("bytes", 1): self = .bytes(numbers[0])
            case ("events", 3...4):
                let padding = numbers.count > 3 ? numbers[3] : 0
                self = .events(numbers[0], input: numbers[1], output: numbers[2], padding: padding)
            case ("broken-events", 1): self = .brokenEvents(numbers[0])
            case ("twice", _): self = .twice
            case _: self = .answer
            }
        }
    }

    /// A request as it arrived.
    package struct Seen: Sendable {
        package var method: String
        package var uri: String
        package var headers: [(name: String, value: String)]
        package var body: String

        /// The values of a header.
        package subscript(_ name: String) -> [String] {
            headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
        }
    }

    package let port: Int
    private let isSecure: Bool
    private let state: Mutex<State>

    private struct State {
        var seen: [Seen] = []
        var finished = 0
        var writtenBytes = 0
        var connections = 0
        var isLetGo = false
        var waiting: [@Sendable () -> Void] = []
        /// Who waits until so many requests have arrived.
        var arrivals: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    /// The beginning of every address.
    package var url: String { "\(isSecure ? "https" : "http")://127.0.0.1:\(port)" }
    /// The requests so far.
    package var seen: [Seen] { state.withLock { $0.seen } }
    /// Whole successful answers that were written.
    package var finished: Int { state.withLock { $0.finished } }
    /// Bytes of bodies that were given to the machine.
    package var writtenBytes: Int { state.withLock { $0.writtenBytes } }
    /// Connections that were accepted.
    package var connections: Int { state.withLock { $0.connections } }

    private init(port: Int, isSecure: Bool) {
        self.port = port
        self.isSecure = isSecure
        state = Mutex(State())
    }

    /// Lets the calls go on that wait for it, and all later ones at once.
    package func letGo() {
        let waiting = state.withLock { state in
            state.isLetGo = true
            let waiting = state.waiting
            state.waiting = []
            return waiting
        }
        for answer in waiting { answer() }
    }

    /// Goes on when the test lets it.
    fileprivate func whenLetGo(_ answer: @escaping @Sendable () -> Void) {
        let isLetGo = state.withLock { state in
            if !state.isLetGo { state.waiting.append(answer) }
            return state.isLetGo
        }
        if isLetGo { answer() }
    }

    /// Returns when so many requests have arrived since the start.
    package func arrival(of count: Int = 1) async {
        await withCheckedContinuation { continuation in
            let hasSeen = state.withLock { state in
                if state.seen.count >= count { return true }
                state.arrivals.append((count, continuation))
                return false
            }
            if hasSeen { continuation.resume() }
        }
    }

    fileprivate func note(_ seen: Seen) {
        let arrivals = state.withLock { state in
            state.seen.append(seen)
            let count = state.seen.count
            let arrivals = state.arrivals.filter { $0.count <= count }
            state.arrivals.removeAll { $0.count <= count }
            return arrivals
        }
        for arrival in arrivals { arrival.continuation.resume() }
    }
    fileprivate func noteFinished() { state.withLock { $0.finished += 1 } }
    fileprivate func noteWritten(_ bytes: Int) { state.withLock { $0.writtenBytes += bytes } }
    fileprivate func noteConnection() { state.withLock { $0.connections += 1 } }

    /// Runs a test with an upstream, which is gone afterwards.
    ///
    /// `isSecure`: It speaks TLS, with ``TestCertificate``.
    package static func run<Value>(
        isSecure: Bool = false,
        _ test: (TestUpstream) async throws -> Value
    ) async throws -> Value {
        let parts = UpstreamParts()
        let tls = isSecure ? try TestCertificate.serverContext() : nil
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .serverChannelOption(.backlog, value: 1024)
            .childChannelInitializer { channel in
                parts.channels.withLock { $0.append(channel) }
                return channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if let tls { try pipeline.addHandler(NIOSSLServerHandler(context: tls)) }
                    try pipeline.configureHTTPServerPipeline(withErrorHandling: false)
                    try pipeline.addHandler(UpstreamScript { parts.upstream.withLock { $0 } })
                }
            }
            .bind(host: "127.0.0.1", port: 0)
            .get()
        let upstream = TestUpstream(port: server.localAddress?.port ?? 0, isSecure: isSecure)
        parts.upstream.withLock { $0 = upstream }
        let result: Result<Value, any Error>
        do {
            result = .success(try await test(upstream))
        } catch {
            result = .failure(error)
        }
        try await server.close()
        for channel in parts.channels.withLock({ $0 }) { channel.close(promise: nil) }
        return try result.get()
    }
}

/// What the connections of an upstream share.
private final class UpstreamParts: Sendable {
    let upstream = Mutex<TestUpstream?>(nil)
    let channels = Mutex<[any Channel]>([])
}

/// Plays the upstream on one connection.
private final class UpstreamScript: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let upstream: () -> TestUpstream?
    private var head: HTTPRequestHead?
    private var body = ByteBuffer()
    /// Bytes of a large body that are still to be written.
    private var remaining = 0

    init(_ upstream: @escaping () -> TestUpstream?) { self.upstream = upstream }

    func channelActive(context: ChannelHandlerContext) {
        upstream()?.noteConnection()
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body.clear()
            guard case .early = TestUpstream.Deed(head.headers.first(name: "X-Do")) else { return }
            events(context)
            event("{}", context)
        case .body(var bytes): body.writeBuffer(&bytes)
        case .end:
            guard let head else { return }
            upstream()?.note(
                TestUpstream.Seen(
                    method: head.method.rawValue,
                    uri: head.uri,
                    headers: head.headers.map { ($0.name, $0.value) },
                    body: String(decoding: body.readableBytesView, as: UTF8.self)
                )
            )
            play(TestUpstream.Deed(head.headers.first(name: "X-Do")), head, context)
        }
    }

    private func play(_ deed: TestUpstream.Deed, _ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        switch deed {
        case .hang, .early: break
        case .wait:
            let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
            let eventLoop = context.eventLoop
            upstream()?.whenLetGo {
                eventLoop.execute {
                    let (script, context) = bound.value
                    guard context.channel.isActive else { return }
                    script.play(TestUpstream.Deed(head.headers.first(name: "X-Then")), head, context)
                }
            }
        case .hugeHead(let count):
            let field = String(repeating: "x", count: count)
            let headers: HTTPHeaders = ["Content-Length": "0", "X-Flood": field]
            write(.head(HTTPResponseHead(version: .http1_1, status: .ok, headers: headers)), context)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        case .informational(let count):
            let hint = HTTPResponseHead(version: .http1_1, status: .init(statusCode: 103), headers: ["Link": "</a>"])
            for _ in 0..<count { write(.head(hint), context) }
            play(.answer, head, context)
        case .untilClose:
            // As a server of HTTP/1.0 does it.
            write(.head(.init(version: .http1_0, status: .ok, headers: ["Content-Type": "text/plain"])), context)
            write(.body(.byteBuffer(ByteBuffer(string: "0123456789"))), context)
            let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
            let ended = context.eventLoop.makePromise(of: Void.self)
            ended.futureResult.whenComplete { _ in bound.value.close(promise: nil) }
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: ended)
            upstream()?.noteFinished()
        case .drop: context.close(promise: nil)
        case .answer:
            let tokens = head.headers.first(name: "X-Tokens") ?? "0"
            answer(200, #"{"ok":true,"usage":{"total_tokens":\#(tokens)}}"#, context)
            upstream()?.noteFinished()
        case .status(let status): answer(status, #"{"ok":false}"#, context)
        case .twice:
            // The second answer is the end of the first one's body, as far as the encoder knows.
            let text = #"{"ok":true}"#
            let headers: HTTPHeaders = ["Content-Type": "application/json", "Content-Length": "\(text.utf8.count)"]
            write(.head(HTTPResponseHead(version: .http1_1, status: .ok, headers: headers)), context)
            let extra = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"
            write(.body(.byteBuffer(ByteBuffer(string: text + extra))), context)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            upstream()?.noteFinished()
        case .cut:
            write(.head(.init(version: .http1_1, status: .ok, headers: ["Content-Length": "100"])), context)
            write(.body(.byteBuffer(ByteBuffer(string: "0123456789"))), context)
            context.flush()
            context.close(promise: nil)
        case .chunks(let count):
            write(.head(.init(version: .http1_1, status: .ok, headers: ["Content-Type": "text/plain"])), context)
            for _ in 0..<count / 10 { write(.body(.byteBuffer(ByteBuffer(string: "0123456789"))), context) }
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            upstream()?.noteFinished()
        case .bytes(let count):
            write(.head(.init(version: .http1_1, status: .ok, headers: ["Content-Length": "\(count)"])), context)
            remaining = count
            writeRemaining(context)
        case .events(let count, let input, let output, let padding):
            events(context)
            let text = String(repeating: "x", count: padding)
            for index in 0..<count { event(#"{"delta":"\#(index)\#(text)"}"#, context) }
            let usage = #"{"usage":{"input_tokens":\#(input),"output_tokens":\#(output)}}"#
            event(usage, context)
            event("[DONE]", context)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            upstream()?.noteFinished()
        case .brokenEvents(let count):
            events(context)
            for index in 0..<count { event(#"{"delta":"\#(index)"}"#, context) }
            context.flush()
            context.close(promise: nil)
        }
    }

    private func events(_ context: ChannelHandlerContext) {
        write(.head(.init(version: .http1_1, status: .ok, headers: ["Content-Type": "text/event-stream"])), context)
    }

    private func event(_ data: String, _ context: ChannelHandlerContext) {
        write(.body(.byteBuffer(ByteBuffer(string: "data: \(data)\n\n"))), context)
        context.flush()
    }

    private func answer(_ status: Int, _ text: String, _ context: ChannelHandlerContext) {
        let headers: HTTPHeaders = [
            "Content-Type": "application/json", "Content-Length": "\(text.utf8.count)", "X-Usage-Used": "forged",
            "X-Service": "upstream", "X-Request-Id": "the service's",
        ]
        let response = HTTPResponseHead(version: .http1_1, status: .init(statusCode: status), headers: headers)
        write(.head(response), context)
        if head?.method != .HEAD { write(.body(.byteBuffer(ByteBuffer(string: text))), context) }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    private func writeRemaining(_ context: ChannelHandlerContext) {
        while remaining > 0, context.channel.isWritable {
            let count = min(remaining, 16 * 1024)
            remaining -= count
            upstream()?.noteWritten(count)
            let piece = ByteBuffer(repeating: UInt8(ascii: "x"), count: count)
            context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(piece))), promise: nil)
            if remaining == 0 {
                context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
                upstream()?.noteFinished()
            }
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) { writeRemaining(context) }

    private func write(_ part: HTTPServerResponsePart, _ context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(part), promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
