import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/v1/contracts`.
struct ContractRoutes: RouteGroup {
    let contracts: ContractService
    let run: BillingRun

    func register(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/contracts", .write(.contracts)) { call in
            let input = try call.read(ContractRequest.create)
            return try await call.answer({ APIResponse(status: .created, ContractBody($0)) }) { context, keeping in
                try await contracts.create(input, context, keeping: keeping)
            }
        }
        routes.on(.get, "/v1/contracts", .read(.contracts), readsQuery: true) { try await list($0) }
        routes.on(.get, "/v1/contracts/{id}", .read(.contracts)) { call in
            let id: ContractID = try call.identifier(of: "Contract")
            return APIResponse(ContractBody(try await contracts.contract(id, in: call.context.workspace)))
        }
        routes.on(.post, "/v1/contracts/{id}/cancel", .write(.contracts)) { call in
            let timing = try call.read(ContractRequest.cancel)
            let id: ContractID = try call.identifier(of: "Contract")
            return try await call.answer({ APIResponse(ContractBody($0)) }) { context, keeping in
                try await contracts.cancel(id, timing, context, keeping: keeping)
            }
        }
        routes.on(.post, "/v1/contracts/{id}/change-plan", .write(.contracts)) { call in
            let input = try call.read(ContractRequest.changePlan)
            let id: ContractID = try call.identifier(of: "Contract")
            if input.isPreview {
                return APIResponse(ContractPreviewBody(try await contracts.preview(id, input, call.context)))
            }
            return try await call.answer({ APIResponse(ContractBody($0)) }) { context, keeping in
                try await contracts.change(id, input, context, keeping: keeping)
            }
        }
        // Doing it again is harmless by itself, so no answer is kept.
        routes.on(
            .post,
            "/v1/contracts/{id}/roll-over",
            .write(.contracts),
            idempotency: IdempotencyMode.none,
            audit: .requestWithAnswer
        ) { call in
            let id: ContractID = try call.identifier(of: "Contract")
            let outcome = try await run.run(id, call.context)
            var response = APIResponse.json { json in
                json.object { json in
                    json.member("contractId", id)
                    json.array("finalized") { json in for id in outcome.finalized { json.element(id) } }
                    json.array("credited") { json in for id in outcome.credited { json.element(id) } }
                    json.member("drafted", outcome.drafted)
                    json.member("subscriptionChanged", outcome.subscriptionChanged)
                }
            }
            response.changedNothing = outcome == BillingRun.Outcome()
            return response
        }
    }

    private func list(_ call: APICall) async throws -> APIResponse {
        let (page, customer) = try call.readQuery { fields in
            (PageRequest<ContractID>.read(fields, list: "contracts"), fields.customerReference())
        }
        let found = try await contracts.contracts(
            of: customer,
            in: call.context.workspace,
            before: page.after,
            limit: page.limit
        )
        return .list("contracts", Page(found, limit: page.limit), position: \.id) { ContractBody($0) }
    }
}
