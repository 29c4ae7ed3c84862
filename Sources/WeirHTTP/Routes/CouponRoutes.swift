import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/v1/coupons`, and the coupons and thresholds of contracts.
struct CouponRoutes: RouteGroup {
    let coupons: CouponService
    let contracts: ContractService

    func register(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/coupons", .write(.plans)) { call in
            let input = try call.read(CouponRequest.create)
            return try await call.answer({ APIResponse(status: .created, CouponBody($0)) }) { context, keeping in
                try await coupons.create(input, context, keeping: keeping)
            }
        }
        routes.on(.get, "/v1/coupons", .read(.plans), readsQuery: true) { call in
            let page = try call.page(of: "coupons", CouponID.self)
            let found = try await coupons.coupons(
                in: call.context.workspace,
                before: page.after,
                limit: page.limit
            )
            return .list("coupons", Page(found, limit: page.limit), position: \.id) { CouponBody($0) }
        }
        routes.on(.get, "/v1/coupons/{code}", .read(.plans)) { call in
            APIResponse(CouponBody(try await coupons.coupon(call.parameter("code"), in: call.context.workspace)))
        }
        routes.on(.post, "/v1/coupons/{code}/archive", .write(.plans)) { call in try await archive(call) }
        // Archiving is all that deleting does: contracts that have it keep it.
        routes.on(.delete, "/v1/coupons/{code}", .write(.plans)) { call in try await archive(call) }
        registerContracts(on: routes)
    }

    private func registerContracts(on routes: RouteRegistrar) {
        routes.on(.patch, "/v1/contracts/{id}", .write(.contracts)) { call in
            let progressive = try call.read(ContractRequest.update)
            let id: ContractID = try call.identifier(of: "Contract")
            return try await call.answer({ APIResponse(ContractBody($0)) }) { context, keeping in
                try await contracts.setProgressive(progressive, of: id, context, keeping: keeping)
            }
        }
        routes.on(.post, "/v1/contracts/{id}/coupons", .write(.contracts)) { call in
            let code = try call.read(CouponRequest.code)
            let id: ContractID = try call.identifier(of: "Contract")
            return try await call.answer({ APIResponse(ContractBody($0)) }) { context, keeping in
                try await contracts.addCoupon(code, to: id, context, keeping: keeping)
            }
        }
        routes.on(.delete, "/v1/contracts/{id}/coupons/{code}", .write(.contracts)) { call in
            let id: ContractID = try call.identifier(of: "Contract")
            let code = call.parameter("code")
            return try await call.answer({ APIResponse(ContractBody($0)) }) { context, keeping in
                try await contracts.removeCoupon(code, from: id, context, keeping: keeping)
            }
        }
    }

    private func archive(_ call: APICall) async throws -> APIResponse {
        let code = call.parameter("code")
        return try await call.answer({ APIResponse(CouponBody($0)) }) { context, keeping in
            try await coupons.archive(code, context, keeping: keeping)
        }
    }
}
