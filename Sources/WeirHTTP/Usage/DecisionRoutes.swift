import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// Decisions: whether a customer may do something now, one by one and in batches.
struct DecisionRoutes: RouteGroup {
    let decisions: DecisionService

    func register(on routes: RouteRegistrar) {
        routes.onCustomer(.post, "/usage/consume", .write(.usage), idempotency: .recordsUnderKey) { call in
            try await decideOne(call) { try await decisions.consume($0, context: call.context) }
        }
        routes.onCustomer(.post, "/usage/check", .write(.usage), idempotency: .recordsUnderKey) { call in
            try await decideOne(call) { try await decisions.check($0, context: call.context) }
        }
        routes.on(.post, "/v1/usage/consume/batch", .write(.usage), idempotency: .recordsUnderKey) { call in
            try await decideMany(call) { try await decisions.consume($0, context: call.context) }
        }
    }

    private func decideOne(
        _ call: APICall,
        _ decide: ([DecisionRequest]) async throws -> [DecisionAnswer]
    ) async throws -> APIResponse {
        let customer = try call.customerReference()
        let body = try call.read(DecisionBody.read)
        let request = body.request(of: customer, headerKey: call.idempotencyKey)
        guard let answer = try await decide([request]).first else {
            throw WeirError(.internalError, "A decision got no answer.")
        }
        call.showRate(of: answer)
        return APIResponse(DecisionAnswerBody(try answer.allowed()))
    }

    private func decideMany(
        _ call: APICall,
        _ decide: ([DecisionRequest]) async throws -> [DecisionAnswer]
    ) async throws -> APIResponse {
        let bodies = try call.read { fields in
            fields.required("items") { items in
                items.array(minCount: 1, maxCount: DecisionService.maximumBatch) { item in
                    item.object { fields -> (customer: CustomerReference, body: DecisionBody)? in
                        let customer = fields.requiredCustomerReference()
                        let body = DecisionBody.read(fields)
                        guard let customer, let body else { return nil }
                        return (customer, body)
                    }
                }
            }
        }
        let requests = bodies.enumerated().map { index, item in
            item.body.request(of: item.customer, headerKey: call.idempotencyKey.map { "\($0)/\(index)" })
        }
        let answers = try await decide(requests)
        return .json { json in
            json.object { json in
                json.array("results") { json in
                    for (request, answer) in zip(requests, answers) {
                        json.element(BatchedDecisionBody(request: request, answer: answer))
                    }
                }
                json.member("requestId", call.context.requestID)
            }
        }
    }
}

extension APICall {
    /// Lets the rate headers of the answer tell of the plan's rate, where one applies.
    func showRate(of answer: DecisionAnswer) {
        switch answer {
        case .allowed(let allowed): if let rate = allowed.decision.rate { show(rate) }
        case .refused(let refused): if let rate = refused.rate { show(rate) }
        case .failed: break
        }
    }
}
