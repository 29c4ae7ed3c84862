import HTTPTypes
import WeirAPI
import WeirCore
import WeirServices

/// `/v1/prices`.
struct PriceRoutes: RouteGroup {
    let estimates: PriceEstimateService

    func register(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/prices/estimate", .read(.plans), idempotency: IdempotencyMode.none) { call in
            let input = try call.read { EstimateRequest.read($0, now: call.context.now) }
            return APIResponse(PriceEstimateBody(estimate: try await estimates.estimate(input, call.context)))
        }
    }
}
