import NIOCore
package import NIOHTTP1
import NIOPosix
import Synchronization

/// A server that gives the answers of a script, one a request, and keeps what it was asked.
package final class ScriptedServer: Sendable {
    package struct Answer: Sendable {
        package var status: Int
        package var headers: [(String, String)]
        package var body: String
        /// The connection ends instead of the answer, or within its body.
        package var isCut: Bool

        package init(
            status: Int = 200,
            headers: [(String, String)] = [],
            body: String = "{}",
            isCut: Bool = false
        ) {
            self.status = status
            self.headers = headers
            self.body = body
            self.isCut = isCut
        }
    }

    package struct Request: Sendable {
        package var method: String
        package var uri: String
        package var headers: HTTPHeaders
        package var body: String
    }

    private let script: Mutex<[Answer]>
    private let seen = Mutex<[Request]>([])

    private init(_ script: [Answer]) { self.script = Mutex(script) }

    package var requests: [Request] { seen.withLock { $0 } }

    /// Runs a test against a server with a script; after its end it answers 404.
    package static func run(
        _ script: [Answer],
        _ test: (ScriptedServer, _ url: String) async throws -> Void
    ) async throws {
        let server = ScriptedServer(script)
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(ChannelOptions.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(Handler(server))
                }
            }
            .bind(host: "127.0.0.1", port: 0)
            .get()
        let port = channel.localAddress?.port ?? 0
        do {
            try await test(server, "http://127.0.0.1:\(port)")
        } catch {
            try? await channel.close()
            throw error
        }
        try await channel.close()
    }

    private func answer(_ request: Request) -> Answer {
        seen.withLock { $0.append(request) }
        return script.withLock { $0.isEmpty ? Answer(status: 404) : $0.removeFirst() }
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart

        private let server: ScriptedServer
        private var head: HTTPRequestHead?
        private var body = ""

        init(_ server: ScriptedServer) { self.server = server }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head(let head):
                self.head = head
                body = ""
            case .body(let part): body += String(decoding: part.readableBytesView, as: UTF8.self)
            case .end:
                guard let head else { return }
                let answer = server.answer(
                    Request(method: head.method.rawValue, uri: head.uri, headers: head.headers, body: body)
                )
                send(answer, context)
            }
        }

        private func send(_ answer: Answer, _ context: ChannelHandlerContext) {
            if answer.isCut, answer.body.isEmpty {
                context.close(promise: nil)
                return
            }
            var headers = HTTPHeaders(answer.headers)
            headers.add(name: "Content-Length", value: "\(answer.body.utf8.count + (answer.isCut ? 10 : 0))")
            let head = HTTPResponseHead(version: .http1_1, status: .init(statusCode: answer.status), headers: headers)
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: answer.body)))), promise: nil)
            if answer.isCut {
                context.close(promise: nil)
            } else {
                context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            }
        }
    }
}
