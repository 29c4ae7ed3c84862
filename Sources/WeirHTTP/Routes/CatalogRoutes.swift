import HTTPTypes
import WeirAPI
import WeirCore
import WeirServices

/// `/v1/catalog`.
struct CatalogRoutes: RouteGroup {
    let catalog: CatalogService

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/v1/catalog", .read(.catalog)) { call in
            APIResponse(CatalogBody(items: try await catalog.export(call.context.workspace)))
        }
        routes.on(
            .post,
            "/v1/catalog/diff",
            .read(.catalog),
            idempotency: IdempotencyMode.none,
            readsQuery: true
        ) { call in
            let options = try call.readQuery(CatalogRequest.options)
            let content = try call.read(CatalogRequest.read)
            let outcome = try await catalog.diff(content, options, call.context)
            return APIResponse(CatalogOutcomeBody(outcome: outcome, isApplied: false))
        }
        routes.on(.post, "/v1/catalog/apply", .write(.catalog), readsQuery: true) { call in
            let options = try call.readQuery(CatalogRequest.options)
            let content = try call.read(CatalogRequest.read)
            return try await call.answer(Self.applied) { context, keeping in
                try await catalog.apply(content, options, context, keeping: keeping)
            }
        }
    }

    @Sendable
    private static func applied(_ outcome: CatalogOutcome) -> APIResponse {
        APIResponse(CatalogOutcomeBody(outcome: outcome, isApplied: true))
    }
}
