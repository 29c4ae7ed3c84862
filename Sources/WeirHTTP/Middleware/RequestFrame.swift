import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirStorage

/// Surrounds every request: gives it an id, turns errors into answers, sets the headers of every answer, and writes the
/// access log and the metrics.
///
/// The log names neither query, body, key nor customer.
struct RequestFrame: RouterMiddleware {
    typealias Context = WeirRequestContext

    let clock: WallClock
    let ids: IDGenerator
    let log: any AccessLog
    let limiter: RequestLimiter
    let proxies: TrustedProxies
    let metrics: RequestMetrics
    let errors: ErrorResponse
    let unknownRoutes: UnknownRoute
    let crossOrigin: CrossOrigin
    private let stopwatch = ContinuousClock()

    init(
        clock: WallClock,
        ids: IDGenerator,
        log: any AccessLog,
        errors: ErrorResponse,
        limiter: RequestLimiter,
        proxies: TrustedProxies,
        metrics: RequestMetrics,
        crossOrigin: CrossOrigin,
        table: [RouteDeclaration]
    ) {
        self.clock = clock
        self.ids = ids
        self.log = log
        self.errors = errors
        self.limiter = limiter
        self.proxies = proxies
        self.metrics = metrics
        self.crossOrigin = crossOrigin
        unknownRoutes = UnknownRoute(table: table)
    }

    @concurrent
    func handle(
        _ request: Request,
        context outer: WeirRequestContext,
        next: @concurrent (Request, WeirRequestContext) async throws -> Response
    ) async throws -> Response {
        let start = stopwatch.now
        let now = clock.now()
        var context = outer
        if !proxies.isEmpty {
            context.peer = proxies.client(request.headers[values: .forwardedFor], peer: outer.peer)
            if proxies.contains(outer.peer) { context.forwardedHost = Self.forwardedHost(request.headers) }
        }
        let id = ids.make(RequestID.self, at: now)
        context.notes.update { facts in
            facts.requestID = id
            facts.now = now
        }
        var response: Response
        do {
            if let preflight = try await crossOrigin.preflight(request) {
                response = preflight
            } else {
                response = try await next(request, context)
            }
        } catch {
            response = answer(to: error, request, context, id)
        }
        let facts = context.notes.value
        setHeaders(of: &response, facts, peer: context.peer)
        await crossOrigin.setHeaders(of: &response, to: request, facts.principal?.workspace)
        let duration = start.duration(to: stopwatch.now)
        let route = facts.route ?? "unknown"
        metrics.record(method: request.method, route: route, status: response.status.code, duration: duration)
        let entry = AccessEntry(
            requestID: facts.requestID.description,
            method: request.method.rawValue,
            route: route,
            status: response.status.code,
            microseconds: Self.microseconds(duration),
            caller: facts.principal.map(Caller.init)
        )
        log.write(entry)
        // One that is written while it is found out has only begun.
        if response.body.contentLength == nil { response.body = noted(response.body, entry, since: start) }
        return response
    }

    /// The name that the first of several proxies was called by.
    private static func forwardedHost(_ headers: HTTPFields) -> String? {
        guard let said = headers[.forwardedHost]?.prefix(while: { $0 != "," }) else { return nil }
        let name = said.filter { $0 != " " && $0 != "\t" }
        return name.isEmpty ? nil : String(name)
    }

    /// A body that writes a second line when it has ended, however it does.
    private func noted(_ body: ResponseBody, _ entry: AccessEntry, since start: ContinuousClock.Instant) -> ResponseBody
    {
        ResponseBody { writer in
            let written = WrittenBytes()
            func note(isComplete: Bool) {
                var entry = entry
                entry.microseconds = Self.microseconds(start.duration(to: stopwatch.now))
                entry.end = StreamedEnd(bytes: written.count, isComplete: isComplete)
                log.write(entry)
            }
            do {
                try await body.write(
                    writer.map { buffer in
                        written.add(buffer.readableBytes)
                        return buffer
                    }
                )
                note(isComplete: true)
            } catch {
                note(isComplete: false)
                throw error
            }
        }
    }

    private static func microseconds(_ duration: Duration) -> Int64 {
        duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
    }

    private func answer(
        to error: any Error,
        _ request: Request,
        _ context: WeirRequestContext,
        _ id: RequestID
    ) -> Response {
        guard context.notes.value.route == nil, let http = error as? HTTPError, http.status == .notFound else {
            return errors.response(to: error, requestID: id).response
        }
        let unknown = unknownRoutes.error(method: request.method, path: request.uri.path)
        var response = errors.response(to: unknown.error, requestID: id)
        if !unknown.allowed.isEmpty {
            response.headers[.allow] = unknown.allowed.map(\.rawValue).joined(separator: ", ")
        }
        return response.response
    }

    private func setHeaders(of response: inout Response, _ facts: RequestNotes.Facts, peer: String) {
        let rate = facts.rate ?? limiter.state(of: .peer(peer), at: facts.now)
        response.headers[.requestID] = facts.requestID.description
        response.headers[.rateLimitLimit] = "\(rate.limit)"
        response.headers[.rateLimitRemaining] = "\(rate.remaining)"
        response.headers[.rateLimitReset] = "\(rate.resetsAtSeconds)"
    }
}

/// Bytes of an answer that were written so far.
private final class WrittenBytes: Sendable {
    private let sum = Mutex(0)

    var count: Int { sum.withLock { $0 } }

    func add(_ count: Int) { sum.withLock { $0 += count } }
}

extension RateState {
    /// Unix seconds at which the whole rate is there again, rounded up.
    var resetsAtSeconds: Int64 { Int64(clamping: Rounding.up.divide(Int128(resetsAt.milliseconds), by: 1000)) }
}
