import HTTPTypes
import Hummingbird
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
        metrics: RequestMetrics,
        crossOrigin: CrossOrigin,
        table: [RouteDeclaration]
    ) {
        self.clock = clock
        self.ids = ids
        self.log = log
        self.errors = errors
        self.limiter = limiter
        self.metrics = metrics
        self.crossOrigin = crossOrigin
        unknownRoutes = UnknownRoute(table: table)
    }

    @concurrent
    func handle(
        _ request: Request,
        context: WeirRequestContext,
        next: @concurrent (Request, WeirRequestContext) async throws -> Response
    ) async throws -> Response {
        let start = stopwatch.now
        let now = clock.now()
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
        let microseconds = duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
        let route = facts.route ?? "unknown"
        metrics.record(method: request.method, route: route, status: response.status.code, duration: duration)
        log.write(
            AccessEntry(
                requestID: facts.requestID.description,
                method: request.method.rawValue,
                route: route,
                status: response.status.code,
                microseconds: microseconds,
                caller: facts.principal.map(Caller.init)
            )
        )
        return response
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

extension RateState {
    /// Unix seconds at which the whole rate is there again, rounded up.
    var resetsAtSeconds: Int64 { Int64(clamping: Rounding.up.divide(Int128(resetsAt.milliseconds), by: 1000)) }
}
