import HTTPTypes
import Logging
import NIOCore
import NIOEmbedded
import Testing
import WeirCore
import WeirPrimitives
import WeirServices
import WeirSQLite
import WeirStorage
import WeirTesting

@testable import WeirHTTP

/// A hot connection by itself: on a channel whose time the test moves, over a ledger that answers when it is told to.
///
/// There is one hot route, `POST /hot`, that any key may use, and that answers with what it was sent. What is handed on goes to the bench.
struct HotBench {
    let channel: EmbeddedChannel
    let connection: HotConnection
    let ledger: HeldLedger
    let handedOn: HandedOn
    /// Reads that were asked of the network.
    let reads: ReadCounter

    static let idleTimeout = TimeAmount.seconds(60)

    /// Runs a test, on one thread, on an open connection.
    static func run(_ test: (HotBench) throws -> Void) async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let stores = SQLiteControlPlane(database: try SQLiteDatabase(path: folder.path + "/weir.db"))
        let clock = ManualClock()
        let ledger = HeldLedger()
        let services = Services(stores: stores, ledger: ledger, zones: ZoneDatabase(), ids: .seeded(1))
        let secret = try #require(SecretKey(TestKeys.live))
        _ = try await services.workspaces.bootstrap(keys: [.live: secret], at: clock.now)
        // From here on it is in memory.
        #expect(try await services.keyDirectory.key(of: secret) != nil)
        let dependencies = HTTPDependencies(
            services: services,
            answers: stores,
            clock: clock.wallClock,
            ids: .seeded(2),
            logger: .silent,
            metrics: PrometheusMetrics()
        )
        try test(HotBench(dependencies, ledger: ledger, clock: clock))
    }

    private init(_ dependencies: HTTPDependencies, ledger: HeldLedger, clock: ManualClock) throws {
        self.ledger = ledger
        let routes = HotRoutes(
            routes: [Self.route],
            dependencies: dependencies,
            limiter: RequestLimiter(rules: dependencies.limits.rates),
            metrics: RequestMetrics(factory: dependencies.metrics),
            errors: ErrorResponse(logger: .silent),
            steps: HotSteps(),
            headerClock: clock.wallClock
        )
        channel = EmbeddedChannel()
        connection = HotConnection(
            routes: routes,
            loop: routes.loop(channel.eventLoop),
            watch: OrdinaryWatch(),
            idleTimeout: Self.idleTimeout
        )
        handedOn = HandedOn()
        reads = ReadCounter()
        try channel.pipeline.syncOperations.addHandlers([reads, connection, handedOn])
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    private static let route = RouteRegistrar.LedgerRoute(
        endpoint: Endpoint(
            declaration: RouteDeclaration(method: .post, path: "/hot", access: .write(.usage)),
            idempotency: .none,
            readsQuery: false,
            media: .json,
            handler: { _ in APIResponse(body: []) },
            streamHandler: nil
        ),
        handler: LedgerHandler(kept: { try submission($0) }, loaded: { try submission($0) })
    )

    private static func submission(_ call: APICall) throws -> LedgerSubmission<LedgerReply> {
        let body = try call.withBody { Array($0) }
        return LedgerSubmission(LedgerBatch([])) { _ in .now(APIResponse(body: body)) }
    }

    // MARK: Steps

    /// A request of the hot route.
    static func request(key: String = TestKeys.live, body: String = "{}") -> String {
        head(key: key, length: body.utf8.count) + body
    }

    static func head(key: String = TestKeys.live, length: Int) -> String {
        "POST /hot HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(key)\r\nContent-Length: \(length)\r\n\r\n"
    }

    /// Reads a text, to the end of the loop's turn.
    func send(_ text: String) throws {
        try channel.writeInbound(ByteBuffer(string: text))
        settle()
    }

    /// Requests that wait in the ledger at the end of the loop's turn.
    var underWay: Int {
        settle()
        return ledger.count
    }

    /// Does what waits for the loop.
    func settle() { channel.embeddedEventLoop.run() }

    func advance(seconds: Int64) { channel.embeddedEventLoop.advanceTime(by: .seconds(seconds)) }

    /// Answers all that waits in the ledger.
    func answerAll() {
        settle()
        while ledger.count > 0 { ledger.answerFirst() }
        settle()
    }

    /// Answers that have left since the last call.
    func answers() throws -> Int { try answeredBodies().count }

    /// The bodies of the answers that have left since the last call.
    func answeredBodies() throws -> [String] {
        var bodies: [String] = []
        while let written = try channel.readOutbound(as: IOData.self) {
            guard case .byteBuffer(let bytes) = written else { continue }
            let text = String(buffer: bytes)
            guard text.hasPrefix("HTTP/1.1 200 OK\r\n"), let end = text.firstRange(of: "\r\n\r\n") else { continue }
            bodies.append(String(text[end.upperBound...]))
        }
        return bodies
    }

    /// The client takes answers, or takes none; the channel tells of it.
    func take(_ isWritable: Bool) {
        channel.isWritable = isWritable
        channel.pipeline.fireChannelWritabilityChanged()
    }

    func quiesce() { channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent()) }
}

/// A socket that is full after the first answer.
final class FillingSocket: ChannelOutboundHandler {
    typealias OutboundIn = IOData

    private var whenFull: (() -> Void)?

    init(_ whenFull: @escaping () -> Void) { self.whenFull = whenFull }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        context.write(data, promise: promise)
        whenFull?()
        whenFull = nil
    }
}

/// Stands where the HTTP library does.
final class HandedOn: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private(set) var bytes = 0
    /// How often it was told that the server ends.
    private(set) var quiesced = 0

    func channelRead(context: ChannelHandlerContext, data: NIOAny) { bytes += unwrapInboundIn(data).readableBytes }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { quiesced += 1 }
    }
}

/// Stands where the network is.
final class ReadCounter: ChannelOutboundHandler {
    typealias OutboundIn = IOData

    private(set) var count = 0

    func read(context: ChannelHandlerContext) {
        count += 1
        context.read()
    }
}
