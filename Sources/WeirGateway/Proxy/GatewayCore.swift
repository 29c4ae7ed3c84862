package import CoreMetrics
package import Logging
import NIOCore
import NIOHTTP1
import Synchronization
import WeirAPI
package import WeirCore
package import WeirGatewayRules
package import WeirHTTP
import WeirPrimitives
package import WeirStorage

/// What bounds the gateway.
package struct GatewayLimits: Sendable {
    package var head = HeadLimits()
    /// Milliseconds for the head of the first request of a connection.
    package var headTimeout = 15_000
    /// Milliseconds between an answer and the next head.
    package var keptFor = 60_000
    /// Connections of clients at once; further ones are closed.
    package var maximumConnections = 20_000
    /// Bytes of an answer that are kept until it is committed, so that its head comes only then.
    package var heldAnswerBytes = 1 << 20
    /// The same for an answer that does not say how long it is.
    package var heldUnknownBytes = 64 * 1024
    /// Milliseconds that the head of an answer of unknown length is kept at most.
    package var heldUnknownFor = 200
    /// Bytes of a request that are passed over after an early answer, to keep its connection.
    package var passedOverBytes = 256 * 1024
    /// Milliseconds that a connection lingers for the client to read the last answer.
    package var lingering = 2_000

    package init() {}
}

/// What all connections of a gateway share.
package final class GatewayCore: Sendable {
    let table: RouteTable
    let ledger: any CallLedger
    let limits: GatewayLimits
    private let proxies: TrustedProxies
    let errors: ErrorResponse
    let clock: WallClock
    let ids: IDGenerator
    let log: any AccessLog
    let logger: Logger
    let metrics: GatewayMetrics
    private let guesses: RequestLimiter
    let upstreams: [String: SecuredUpstream]
    private let loops = Mutex<[ObjectIdentifier: GatewayLoop]>([:])
    private let connections = Atomic<Int>(0)

    /// Makes it.
    ///
    /// What is given:
    /// - `rates`: How often an address may show no valid key or token.
    /// - `proxies`: Who is believed on where a call came from; without any, the table says whether everybody is.
    /// - Throws: When an upstream's TLS cannot be set up.
    package init(
        table: RouteTable,
        ledger: any CallLedger,
        limits: GatewayLimits = GatewayLimits(),
        rates: RequestRates = RequestRates(),
        proxies: TrustedProxies = .none,
        clock: WallClock,
        ids: IDGenerator,
        log: any AccessLog,
        logger: Logger,
        metrics: any MetricsFactory
    ) throws {
        self.table = table
        self.ledger = ledger
        self.limits = limits
        self.proxies = proxies
        self.clock = clock
        self.ids = ids
        self.log = log
        self.logger = logger
        errors = ErrorResponse(logger: logger)
        guesses = RequestLimiter(rules: rates)
        self.metrics = GatewayMetrics(factory: metrics)
        upstreams = try table.upstreams.mapValues { try SecuredUpstream($0) }
    }

    /// What belongs to an event loop; made when it is first asked for.
    ///
    /// `count`: Of all loops.
    func loop(_ eventLoop: any EventLoop, of count: Int) -> GatewayLoop {
        loops.withLock { loops in
            let id = ObjectIdentifier(eventLoop)
            if let loop = loops[id] { return loop }
            let loop = GatewayLoop(eventLoop: eventLoop, core: self, loops: count)
            loops[id] = loop
            return loop
        }
    }

    // MARK: Where calls come from

    /// Whether what a peer says in `X-Forwarded-…` is believed.
    ///
    /// The server's trusted proxies decide; where none are set, the table may trust everybody who can connect.
    func believes(_ peer: String) -> Bool {
        proxies.isEmpty ? table.trustsForwarded : proxies.contains(peer)
    }

    /// The address of whoever makes a call: the connection's, or the one that trusted proxies have seen.
    func address(of head: HTTPRequestHead, peer: String) -> String {
        guard proxies.isEmpty else { return proxies.client(head.headers["x-forwarded-for"], peer: peer) }
        return table.trustsForwarded ? ClientAddress.told(in: head) ?? peer : peer
    }

    /// Counts a client's connection; false when there are too many.
    func connectionOpened() -> Bool {
        guard connections.add(1, ordering: .relaxed).newValue > limits.maximumConnections else { return true }
        connections.subtract(1, ordering: .relaxed)
        return false
    }

    /// What is answered in the place of an error, once an address has shown too often what is no valid key or token.
    ///
    /// Every other error is answered as it is. Whoever shows a valid key is not held up by those who guess.
    func answer(to error: any Error, from address: String) -> any Error {
        guard (error as? APIError)?.code == .unauthorized else { return error }
        let (rate, refusal) = guesses.admitGuess(from: address, at: clock.now())
        return refusal.map { TooManyGuesses(error: $0, rate: rate) } ?? error
    }

    func connectionClosed() { connections.subtract(1, ordering: .relaxed) }
}

/// An address has shown too often what is no valid key or token.
struct TooManyGuesses: Error {
    var error: APIError
    var rate: RateState
}

/// What belongs to one event loop: connections to upstreams, and the date of the present second.
///
/// `@unchecked Sendable`: everything that changes is touched on the event loop only.
final class GatewayLoop: @unchecked Sendable {
    let eventLoop: any EventLoop
    unowned let core: GatewayCore
    private let share: Int
    private var pools: [String: UpstreamPool] = [:]
    private var dateSecond: Int64 = .min
    private var dateText: [UInt8] = []

    init(eventLoop: any EventLoop, core: GatewayCore, loops: Int) {
        self.eventLoop = eventLoop
        self.core = core
        share = max(1, loops)
    }

    /// The connections to an upstream of the table.
    func pool(_ name: String) -> UpstreamPool? {
        if let pool = pools[name] { return pool }
        guard let upstream = core.upstreams[name] else { return nil }
        let pool = UpstreamPool(upstream: upstream, loop: eventLoop, share: share)
        pools[name] = pool
        return pool
    }

    /// Closes connections that nobody uses; for the end.
    func closeIdle() {
        for pool in pools.values { pool.closeIdle() }
    }

    /// The value of the header `Date`.
    var date: [UInt8] {
        let second = core.clock.now().milliseconds / 1000
        if second != dateSecond {
            dateSecond = second
            dateText = Array(HTTPDate.text(second: second).utf8)
        }
        return dateText
    }
}

/// Counts calls and measures their time, by route and status, and what became of what they held.
final class GatewayMetrics: Sendable {
    private struct Key: Hashable {
        var route: String
        var status: Int
    }

    private let factory: any MetricsFactory
    private let timers = Mutex<[Key: CoreMetrics.Timer]>([:])
    private let settlements = Mutex<[String: CoreMetrics.Counter]>([:])

    init(factory: any MetricsFactory) { self.factory = factory }

    func record(route: String, status: Int, nanoseconds: Int64) {
        let key = Key(route: route, status: status)
        let timer = timers.withLock { timers in
            if let timer = timers[key] { return timer }
            let timer = CoreMetrics.Timer(
                label: "weir_gateway_call_duration_seconds",
                dimensions: [("route", route), ("status", "\(status)")],
                factory: factory
            )
            timers[key] = timer
            return timer
        }
        timer.recordNanoseconds(nanoseconds)
    }

    /// Notes what became of a reservation: `committed`, `released` or `failed`.
    func settled(_ outcome: String) {
        let counter = settlements.withLock { settlements in
            if let counter = settlements[outcome] { return counter }
            let counter = CoreMetrics.Counter(
                label: "weir_gateway_settlements_total",
                dimensions: [("outcome", outcome)],
                factory: factory
            )
            settlements[outcome] = counter
            return counter
        }
        counter.increment()
    }
}
