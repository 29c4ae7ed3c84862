package import Hummingbird

/// The API's routes on a router.
package func makeRouter(
    _ dependencies: HTTPDependencies,
    entrance: Entrance = .network
) -> Router<WeirRequestContext> {
    RouteCollector.collect(dependencies, entrance).router
}

/// The table of the API's routes.
package func routeTable(_ dependencies: HTTPDependencies, entrance: Entrance = .network) -> [RouteDeclaration] {
    RouteCollector.collect(dependencies, entrance).table
}
