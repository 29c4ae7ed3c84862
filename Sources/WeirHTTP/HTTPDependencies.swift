package import Logging
package import WeirCore
package import WeirServices
package import WeirStorage

/// What the HTTP API stands on.
package struct HTTPDependencies: Sendable {
    package var services: Services
    package var answers: any IdempotencyStore
    package var clock: WallClock
    package var ids: IDGenerator
    package var logger: Logger
    package var accessLog: any AccessLog
    /// Where metrics go, and what `/metrics` shows.
    package var metrics: PrometheusMetrics
    package var limits: HTTPLimits
    /// Why requests cannot be served now; nil when they can.
    package var unreadiness: @Sendable () async -> String?
    /// Further groups of routes.
    package var routes: [any RouteGroup]

    /// Makes them; without `accessLog` the lines of requests go through the logger.
    package init(
        services: Services,
        answers: any IdempotencyStore,
        clock: WallClock,
        ids: IDGenerator,
        logger: Logger,
        accessLog: (any AccessLog)? = nil,
        metrics: PrometheusMetrics,
        limits: HTTPLimits = HTTPLimits(),
        routes: [any RouteGroup] = [],
        unreadiness: @escaping @Sendable () async -> String? = { nil }
    ) {
        self.services = services
        self.answers = answers
        self.clock = clock
        self.ids = ids
        self.logger = logger
        self.accessLog = accessLog ?? LoggerAccessLog(logger)
        self.metrics = metrics
        self.limits = limits
        self.routes = routes
        self.unreadiness = unreadiness
    }
}

/// What bounds a request.
package struct HTTPLimits: Sendable {
    /// Bytes of a body; beyond is 413.
    package var maximumBodyBytes: Int
    package var rates: RequestRates
    /// Whose word is taken for where a request came from, when rates are counted by that.
    package var proxies: TrustedProxies

    package init(
        maximumBodyBytes: Int = 10 * 1024 * 1024,
        rates: RequestRates = RequestRates(),
        proxies: TrustedProxies = .none
    ) {
        self.maximumBodyBytes = maximumBodyBytes
        self.rates = rates
        self.proxies = proxies
    }
}
