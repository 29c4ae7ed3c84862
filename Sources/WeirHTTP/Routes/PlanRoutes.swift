import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/v1/plans`.
struct PlanRoutes: RouteGroup {
    let plans: PlanService

    func register(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/plans", .write(.plans)) { call in
            let input = try call.read(PlanRequest.read)
            return try await call.answer(Self.answer) { context, keeping in
                try await plans.upsert(input, context, keeping: keeping)
            }
        }
        routes.on(.get, "/v1/plans", .read(.plans), readsQuery: true) { call in
            let page = try call.page(of: "plans", PlanID.self)
            let all = try await plans.plans(in: call.context.workspace)
            return .list("plans", all.page(page, id: \.id), position: \.id) { PlanBody($0) }
        }
        routes.on(.get, "/v1/plans/{key}", .read(.plans)) { call in
            APIResponse(PlanBody(try await plans.plan(call.parameter("key"), in: call.context.workspace)))
        }
        routes.on(.post, "/v1/plans/{key}/archive", .write(.plans)) { call in try await archive(call) }
        // Archiving is all that deleting does: whoever has the plan keeps it.
        routes.on(.delete, "/v1/plans/{key}", .write(.plans)) { call in try await archive(call) }
    }

    private func archive(_ call: APICall) async throws -> APIResponse {
        let plan = call.parameter("key")
        return try await call.answer({ APIResponse(PlanBody($0)) }) { context, keeping in
            try await plans.archive(plan, context, keeping: keeping)
        }
    }

    @Sendable
    private static func answer(_ upserted: UpsertedPlan) -> APIResponse {
        APIResponse(status: upserted.isNew ? .created : .ok, PlanBody(upserted.plan))
    }
}
