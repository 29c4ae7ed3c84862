package import WeirHTTP

/// The pages of operators, at `/dashboard`.
package struct DashboardRoutes: RouteGroup {
    package init() {}

    package func register(on routes: RouteRegistrar) {}
}
