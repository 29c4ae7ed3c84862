import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `…/billing/subscription` and `…/quotas` of a customer.
struct SubscriptionRoutes: RouteGroup {
    let subscriptions: SubscriptionService
    let overrides: OverrideService

    func register(on routes: RouteRegistrar) {
        routes.onCustomer(.put, "/billing/subscription", .write(.subscriptions)) { call in
            let input = try call.read(SubscriptionRequest.set)
            let customer = try call.customerReference()
            return try await call.answer({ APIResponse(SubscriptionBody($0)) }) { context, keeping in
                try await subscriptions.set(input, for: customer, context, keeping: keeping)
            }
        }
        routes.onCustomer(.get, "/billing/subscription", .read(.subscriptions)) { call in
            let customer = try call.customerReference()
            let subscription = try await subscriptions.subscription(of: customer, in: call.context.workspace)
            return APIResponse(SubscriptionBody(subscription))
        }
        routes.onCustomer(.get, "/quotas", .read(.subscriptions)) { call in
            let found = try await overrides.overrides(
                of: call.customerReference(),
                in: call.context.workspace,
                at: call.context.now
            )
            return .json { json in
                json.page("quotas", found, nextCursor: nil) { json, listed in
                    json.element(OverrideBody(listed))
                }
            }
        }
        routes.onCustomer(.put, "/quotas/{feature}", .write(.subscriptions)) { call in
            let change = try call.read(SubscriptionRequest.override)
            return try await answer(call) { feature, customer, context, keeping in
                try await overrides.set(change, of: feature, for: customer, context, keeping: keeping)
            }
        }
        routes.onCustomer(.delete, "/quotas/{feature}", .write(.subscriptions)) { call in
            try await answer(call) { feature, customer, context, keeping in
                try await overrides.remove(feature, of: customer, context, keeping: keeping)
            }
        }
    }

    private func answer(
        _ call: APICall,
        _ command: (
            String, CustomerReference, CallContext, AnswerKeeping<ListedOverride>
        ) async throws -> ListedOverride
    ) async throws -> APIResponse {
        let feature = call.parameter("feature")
        let customer = try call.customerReference()
        return try await call.answer({ APIResponse(OverrideBody($0)) }) { context, keeping in
            try await command(feature, customer, context, keeping)
        }
    }
}
