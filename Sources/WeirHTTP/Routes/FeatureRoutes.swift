import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/v1/features`.
struct FeatureRoutes: RouteGroup {
    let features: FeatureService

    func register(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/features", .write(.plans)) { call in
            let input = try call.read(FeatureRequest.create)
            return try await call.answer({ APIResponse(status: .created, FeatureBody($0)) }) { context, keeping in
                try await features.create(input, context, keeping: keeping)
            }
        }
        routes.on(.get, "/v1/features", .read(.plans), readsQuery: true) { call in
            let page = try call.page(of: "features", FeatureID.self)
            let all = try await features.features(in: call.context.workspace)
            return .list("features", all.page(page, id: \.feature.id), position: \.feature.id) { FeatureBody($0) }
        }
        routes.on(.get, "/v1/features/{key}", .read(.plans)) { call in
            APIResponse(FeatureBody(try await features.feature(call.parameter("key"), in: call.context.workspace)))
        }
        routes.on(.patch, "/v1/features/{key}", .write(.plans)) { call in
            let input = try call.read(FeatureRequest.update)
            let key = call.parameter("key")
            return try await call.answer({ APIResponse(FeatureBody($0)) }) { context, keeping in
                try await features.update(key, input, context, keeping: keeping)
            }
        }
    }
}

/// `/v1/meters`; a meter is named by its code or its id.
struct MeterRoutes: RouteGroup {
    let meters: MeterService

    func register(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/meters", .write(.meters)) { call in
            let input = try call.read(MeterRequest.create)
            return try await call.answer({ APIResponse(status: .created, MeterBody($0)) }) { context, keeping in
                try await meters.create(input, context, keeping: keeping)
            }
        }
        routes.on(.get, "/v1/meters", .read(.meters), readsQuery: true) { call in
            let (page, status) = try call.readQuery { fields in
                (
                    PageRequest<MeterID>.read(fields, list: "meters"),
                    fields.optional("status") { $0.choice(MeterStatus.self) } ?? .active
                )
            }
            let all = try await meters.meters(in: call.context.workspace, status: status)
            return .list("meters", all.page(page, id: \.id), position: \.id) { MeterBody($0) }
        }
        routes.on(.get, "/v1/meters/{code}", .read(.meters)) { call in
            APIResponse(MeterBody(try await meters.meter(call.parameter("code"), in: call.context.workspace)))
        }
        routes.on(.patch, "/v1/meters/{code}", .write(.meters)) { call in
            let name = try call.read(MeterRequest.rename)
            let meter = call.parameter("code")
            return try await call.answer({ APIResponse(MeterBody($0)) }) { context, keeping in
                try await meters.rename(meter, to: name, context, keeping: keeping)
            }
        }
        routes.on(.post, "/v1/meters/{code}/archive", .write(.meters)) { call in try await archive(call) }
        // Archiving is all that deleting does: what a meter counted stays.
        routes.on(.delete, "/v1/meters/{code}", .write(.meters)) { call in try await archive(call) }
    }

    private func archive(_ call: APICall) async throws -> APIResponse {
        let meter = call.parameter("code")
        return try await call.answer({ APIResponse(MeterBody($0)) }) { context, keeping in
            try await meters.archive(meter, context, keeping: keeping)
        }
    }
}
