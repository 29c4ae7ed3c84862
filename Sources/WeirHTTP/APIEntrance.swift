package import Hummingbird
package import HummingbirdCore
package import NIOCore
package import WeirStorage

/// The API as one kind of caller reaches it: the router with all routes, and the hot ones ahead of it.
package struct APIEntrance {
    package let router: Router<WeirRequestContext>
    package let table: [RouteDeclaration]
    private let hot: HotRoutes

    /// Makes an entrance.
    ///
    /// What is given:
    /// - `steps`: Carries out what hot requests must wait for; must run while the entrance does.
    /// - `headerClock`: The clock that the header `Date` of hot answers shows.
    package init(
        _ dependencies: HTTPDependencies,
        _ entrance: Entrance,
        steps: HotSteps,
        headerClock: WallClock
    ) {
        let limiter = RequestLimiter(rules: dependencies.limits.rates)
        let metrics = RequestMetrics(factory: dependencies.metrics)
        let errors = ErrorResponse(logger: dependencies.logger)
        let collected = RouteCollector.collect(dependencies, entrance, limiter, metrics, errors)
        router = collected.router
        table = collected.table
        hot = HotRoutes(
            routes: collected.ledgerRoutes,
            dependencies: dependencies,
            limiter: limiter,
            metrics: metrics,
            errors: errors,
            steps: steps,
            headerClock: headerClock
        )
    }

    /// Serves connections with the hot routes in front; for the entrance on the network.
    ///
    /// `certificates`: With them every connection is under TLS.
    package func server(idleTimeout: TimeAmount, certificates: ServerCertificates? = nil) -> HTTPServerBuilder {
        let hot = hot
        return HTTPServerBuilder { responder in
            guard let certificates else {
                return HotChannel(responder: responder, routes: hot, idleTimeout: idleTimeout)
            }
            return SecuredChannel(
                responder: responder,
                routes: hot,
                idleTimeout: idleTimeout,
                certificates: certificates
            )
        }
    }
}
