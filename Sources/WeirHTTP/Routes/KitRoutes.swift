import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/v1/account-kits`.
struct KitRoutes: RouteGroup {
    let kits: KitService
    let customers: CustomerService

    func register(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/account-kits", .write(.plans)) { call in
            let input = try call.read(KitRequest.create)
            return try await call.answer({ APIResponse(status: .created, KitBody($0)) }) { context, keeping in
                try await kits.create(input, context, keeping: keeping)
            }
        }
        routes.on(.get, "/v1/account-kits", .read(.plans), readsQuery: true) { call in
            let page = try call.page(of: "accountKits", AccountKitID.self)
            let all = try await kits.kits(in: call.context.workspace)
            return .list("accountKits", all.page(page, id: \.kit.id), position: \.kit.id) { KitBody($0) }
        }
        routes.on(.get, "/v1/account-kits/{id}", .read(.plans)) { call in
            APIResponse(KitBody(try await kits.kit(id(in: call), in: call.context.workspace)))
        }
        routes.on(.patch, "/v1/account-kits/{id}", .write(.plans)) { call in
            let input = try call.read(KitRequest.update)
            let id = try id(in: call)
            return try await call.answer({ APIResponse(KitBody($0)) }) { context, keeping in
                try await kits.update(id, input, context, keeping: keeping)
            }
        }
        routes.on(.delete, "/v1/account-kits/{id}", .write(.plans)) { call in
            let id = try id(in: call)
            return try await call.answer({ .deleted($0) }) { context, keeping in
                try await kits.delete(id, context, keeping: keeping)
            }
        }
        routes.on(
            .post,
            "/v1/account-kits/{id}/customers/{customer}/assign",
            .write(.customers),
            subject: .customer(parameter: "customer")
        ) { call in
            try await assign(call)
        }
        routes.on(
            .post,
            "/v1/account-kits/{id}/users/{customer}/assign",
            .write(.customers),
            subject: .customer(parameter: "customer")
        ) { call in
            try await assign(call)
        }
    }

    private func assign(_ call: APICall) async throws -> APIResponse {
        let kit = try id(in: call)
        let customer = try call.customerReference("customer")
        return try await call.answer({ APIResponse(CustomerBody($0)) }) { context, keeping in
            try await customers.assign(kit, to: customer, context, keeping: keeping)
        }
    }

    private func id(in call: APICall) throws -> AccountKitID { try call.identifier(of: "Account kit") }
}
