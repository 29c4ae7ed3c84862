import HTTPTypes
import NIOCore
import Synchronization
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// A route that is answered ahead of the router.
///
/// By reference, as all that a request is passed along with: to copy what it holds would be to count references to each
/// part of it, and all event loops count the same ones.
final class HotRoute: Sendable {
    let method: HTTPRequest.Method
    /// As the table has it: `/v1/customers/{id}/usage/consume`.
    let template: String
    let access: RouteAccess
    let readsIdempotencyKey: Bool
    let readsQuery: Bool
    let handler: LedgerHandler
    let metrics: RouteMetrics
    /// What stands before and behind the one parameter; the whole path in front when there is none.
    let prefix: [UInt8]
    let suffix: [UInt8]
    let parameter: String?

    init(_ route: RouteRegistrar.LedgerRoute, metrics: RequestMetrics) {
        let declaration = route.endpoint.declaration
        method = declaration.method
        template = declaration.path
        access = declaration.access
        readsIdempotencyKey = route.endpoint.idempotency != .none
        readsQuery = route.endpoint.readsQuery
        handler = route.handler
        self.metrics = metrics.route(declaration.method, declaration.path)
        let parts = declaration.path.split(separator: "{", omittingEmptySubsequences: false)
        let rest = parts.count > 1 ? parts[1].split(separator: "}", omittingEmptySubsequences: false) : []
        precondition(parts.count == 1 || parts.count == 2 && rest.count == 2, "A hot route has one parameter at most.")
        prefix = Array(parts[0].utf8)
        parameter = rest.first.map(String.init)
        suffix = rest.count > 1 ? Array(rest[1].utf8) : []
    }

    /// Whether a path is this route's; with the place of the parameter, empty when there is none.
    ///
    /// Escapes, empty parameters and the like are not matched: the router looks at them.
    func match(_ path: Range<Int>, in bytes: UnsafeRawBufferPointer) -> Range<Int>? {
        guard path.count >= prefix.count + suffix.count else { return nil }
        let value = path.lowerBound + prefix.count..<path.upperBound - suffix.count
        guard bytes[path.lowerBound..<value.lowerBound].elementsEqual(prefix),
            bytes[value.upperBound..<path.upperBound].elementsEqual(suffix),
            value.isEmpty == (parameter == nil),
            bytes[value].allSatisfy({ $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "%") })
        else { return nil }
        return value
    }
}

/// The key that a connection last came with, so that its digest is not taken for every request.
///
/// Not `Sendable`: it belongs to its connection.
final class ConnectionKey {
    let header: [UInt8]
    let key: APIKey
    let principal: Principal
    let caller: Caller
    /// The key's own rate, if it has one.
    let rate: RateRule?
    /// When its use was last noted, which is now and then enough.
    var notedAt: Timestamp
    /// Of the key directory, at which this was found.
    let version: UInt64
    /// The route that the key was last found to open.
    private var opened: HotRoute?

    init(_ key: APIKey, header: [UInt8], at now: Timestamp, version: UInt64) {
        self.header = header
        self.key = key
        principal = .key(key)
        caller = Caller(principal)
        rate = key.ownRate
        notedAt = now
        self.version = version
    }

    /// Whether the key may call a route.
    func opens(_ route: HotRoute) -> Bool {
        if opened === route { return true }
        guard case .scope(let resource, let access) = route.access, key.allows(access, to: resource) else {
            return false
        }
        opened = route
        return true
    }
}

/// The routes that are answered on the event loop itself, ahead of the router.
///
/// Only what can be answered from memory with one submission to the ledger is; everything else, errors above all, is left
/// to the ordinary entrance before anything has taken effect.
package final class HotRoutes: Sendable {
    private let gets: [HotRoute]
    private let posts: [HotRoute]
    private let keys: APIKeyDirectory
    private let uses: KeyUses
    private let limiter: RequestLimiter
    private let ledger: any Ledger
    private let clock: WallClock
    private let ids: IDGenerator
    private let answers: HotAnswers
    private let headerClock: WallClock
    private let loops = Mutex<[ObjectIdentifier: HotLoop]>([:])
    let maximumBodyBytes: Int

    /// Milliseconds between two notes of a key's use on one connection.
    private static let noteInterval: Int64 = 1000
    /// Hot requests under way on all connections; beyond it they are refused with 503.
    package static let maximumUnderWay = 8192

    init(
        routes: [RouteRegistrar.LedgerRoute],
        dependencies: HTTPDependencies,
        limiter: RequestLimiter,
        metrics: RequestMetrics,
        errors: ErrorResponse,
        steps: HotSteps,
        headerClock: WallClock
    ) {
        let all = routes.map { HotRoute($0, metrics: metrics) }
        gets = all.filter { $0.method == .get }
        posts = all.filter { $0.method == .post }
        keys = dependencies.services.keyDirectory
        uses = dependencies.services.keyUses
        ledger = dependencies.services.usage.ledger
        self.limiter = limiter
        clock = dependencies.clock
        ids = dependencies.ids
        self.headerClock = headerClock
        maximumBodyBytes = dependencies.limits.maximumBodyBytes
        answers = HotAnswers(errors: errors, log: dependencies.accessLog, steps: steps)
    }

    /// What belongs to an event loop; made when it is first asked for.
    func loop(_ eventLoop: any EventLoop) -> HotLoop {
        loops.withLock { loops in
            let id = ObjectIdentifier(eventLoop)
            if let loop = loops[id] { return loop }
            let loop = HotLoop(eventLoop: eventLoop, clock: headerClock, answers: answers, ledger: ledger)
            loops[id] = loop
            return loop
        }
    }

    /// The route of a request, and the place of its parameter; nil when it is not a hot one.
    func route(of head: RequestHead, in bytes: UnsafeRawBufferPointer) -> (route: HotRoute, parameter: Range<Int>)? {
        let candidates: [HotRoute]
        switch head.method {
        case .get: candidates = head.contentLength == 0 ? gets : []
        case .post: candidates = head.contentLength <= maximumBodyBytes ? posts : []
        case .other: candidates = []
        }
        for route in candidates {
            if let parameter = route.match(head.path, in: bytes) { return (route, parameter) }
        }
        return nil
    }

    /// Takes a request as far as it goes from memory; nil when the ordinary entrance is to answer it.
    ///
    /// `key`: What the connection came with before; changed when it comes with another key.
    func admit(
        _ head: RequestHead,
        _ route: HotRoute,
        parameter: Range<Int>,
        request: ByteBuffer,
        key: inout ConnectionKey?,
        connection: NIOLoopBound<HotConnection>,
        place: UInt64
    ) -> HotCall? {
        let begin = NIODeadline.now()
        let now = clock.now()
        return request.withUnsafeReadableBytes { bytes -> HotCall? in
            // Whoever may touch one customer only is looked at by the ordinary entrance.
            guard let authorization = head.authorization, isKnown(bytes[authorization], at: now, &key), let key,
                key.key.customer == nil, key.opens(route), Self.isPlain(head, bytes),
                route.readsQuery || head.query == nil
            else { return nil }
            var idempotencyKey: String?
            if route.readsIdempotencyKey, let range = head.idempotencyKey {
                let text = String(decoding: bytes[range], as: UTF8.self)
                guard let header = try? IdempotencyKeyHeader(text) else { return nil }
                idempotencyKey = header.key
            }
            var user: String?
            if let range = head.user {
                guard let header = try? UserHeader(String(decoding: bytes[range], as: UTF8.self)) else { return nil }
                user = header.user
            }
            let requestID = ids.make(RequestID.self, at: now)
            let notes = RequestNotes()
            let value = String(decoding: bytes[parameter], as: UTF8.self)
            let call = APICall(
                context: CallContext(
                    workspace: key.key.workspace,
                    actor: .apiKey(key.key.id),
                    requestID: requestID,
                    now: now,
                    user: user
                ),
                principal: key.principal,
                body: request.getSlice(
                    at: request.readerIndex + head.length,
                    length: head.contentLength
                ) ?? ByteBuffer(),
                query: head.query.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "",
                parameters: PathParameters(only: route.parameter.map { ($0, value) }),
                notes: notes,
                idempotencyKey: idempotencyKey
            )
            guard let submission = try? route.handler.kept(call) else { return nil }
            let (rate, refusal) = limiter.admit(.key(key.key.id), rule: key.rate, at: now)
            // A refused request used up nothing, so the ordinary entrance refuses it again, and says so.
            guard refusal == nil else { return nil }
            return HotCall(
                route: route,
                requestID: requestID,
                now: now,
                begin: begin,
                caller: key.caller,
                rate: rate,
                notes: notes,
                submission: submission,
                connection: connection,
                place: place
            )
        }
    }

    /// Submits a call, whose answer comes through its event loop; or gives the answer when too many are under way.
    func submit(_ call: HotCall, on loop: HotLoop) -> ByteBuffer? {
        guard answers.begin(limit: Self.maximumUnderWay) else {
            return answers.refusal(LedgerError.overloaded(retryAfterSeconds: 1), of: call, on: loop)
        }
        loop.submit(call)
        return nil
    }

    // MARK: Steps

    /// Whether a request whose body is still to come shows a key that is known and good.
    func isKnown(_ head: RequestHead, in request: ByteBuffer, key: inout ConnectionKey?) -> Bool {
        request.withUnsafeReadableBytes { bytes in
            guard let authorization = head.authorization else { return false }
            return isKnown(bytes[authorization], at: clock.now(), &key)
        }
    }

    /// Whether the header shows a key that opens something now.
    private func isKnown(
        _ header: UnsafeRawBufferPointer.SubSequence,
        at now: Timestamp,
        _ key: inout ConnectionKey?
    ) -> Bool {
        let version = keys.version
        if let known = key, known.version == version, Self.areEqual(known.header, header) {
            guard known.key.isValid(at: now) else { return false }
            if now.milliseconds >= known.notedAt.milliseconds + Self.noteInterval {
                uses.note(known.key, at: now)
                known.notedAt = now
            }
            return true
        }
        key = nil
        guard header.count > 7, header.prefix(7).elementsEqual("Bearer ".utf8),
            let secret = SecretKey(String(decoding: header.dropFirst(7), as: UTF8.self)),
            let found = keys.keptKey(of: secret)
        else { return false }
        key = ConnectionKey(found, header: Array(header), at: now, version: version)
        guard found.isValid(at: now) else { return false }
        uses.note(found, at: now)
        return true
    }

    /// Whether the body, if there is one, is said to be JSON or not said to be anything.
    private static func isPlain(_ head: RequestHead, _ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let type = head.contentType, head.contentLength > 0 else { return true }
        return bytes[type].elementsEqual("application/json".utf8)
    }
}
