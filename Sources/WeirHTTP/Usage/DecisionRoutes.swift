import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// Decisions: whether a customer may do something now, one by one and in batches.
struct DecisionRoutes: RouteGroup {
    let decisions: DecisionService

    func register(on routes: RouteRegistrar) {
        routes.onCustomer(
            .post,
            "/usage/consume",
            .write(.usage),
            idempotency: .recordsUnderKey,
            submit: one(isCheck: false)
        )
        routes.onCustomer(
            .post,
            "/usage/check",
            .write(.usage),
            idempotency: .recordsUnderKey,
            submit: one(isCheck: true)
        )
        let many = LedgerHandler(
            read: Self.readMany,
            kept: { decisions.keptSubmission($0, isCheck: false, context: $1.context) },
            loaded: { try await decisions.submission($0, isCheck: false, context: $1.context) },
            reply: { .now(try Self.replyToMany($0, $1, $2)) }
        )
        routes.on(
            .post,
            "/v1/usage/consume/batch",
            .write(.usage),
            idempotency: .recordsUnderKey,
            subject: .named,
            submit: many
        )
    }

    /// One decision, for whose answer nothing of the body is kept.
    private func one(isCheck: Bool) -> LedgerHandler {
        LedgerHandler(
            kept: { call in
                let request = try Self.readOne(call)
                let rest = call.withoutBody
                return decisions.keptSubmission(request, isCheck: isCheck, context: call.context)?
                    .map { try Self.replyToOne($0, rest) }
            },
            loaded: { call in
                let request = try Self.readOne(call)
                let rest = call.withoutBody
                return try await decisions.submission(request, isCheck: isCheck, context: call.context)
                    .map { try Self.replyToOne($0, rest) }
            }
        )
    }

    private static func readOne(_ call: APICall) throws -> DecisionRequest {
        let customer = try call.customerReference()
        let scanned = try call.withBody { bytes -> DecisionRequest? in
            guard let (decision, body) = ScannedBody.decision(bytes) else { return nil }
            return DecisionRequest(decision, of: customer, otherKey: call.idempotencyKey, body, bytes)
        }
        if let scanned { return scanned }
        return try call.read(DecisionBody.read).request(of: customer, headerKey: call.idempotencyKey)
    }

    private static func replyToOne(_ answer: DecisionAnswer, _ call: APICall) throws -> LedgerReply {
        call.showRate(of: answer)
        return .now(APIResponse(DecisionAnswerBody(try answer.allowed())))
    }

    @Sendable
    private static func readMany(_ call: APICall) throws -> [DecisionRequest] {
        try call.checkBatchKey()
        let headerKey = call.idempotencyKey
        if let scanned = try call.withBody({ scanMany($0, headerKey: headerKey) }) { return scanned }
        return try readTree(call).enumerated().map { index, item in
            item.body.request(of: item.customer, headerKey: headerKey.map { "\($0)/\(index)" })
        }
    }

    private typealias Item = (customer: CustomerReference, body: DecisionBody)

    private static func scanMany(_ bytes: UnsafeBufferPointer<UInt8>, headerKey: String?) -> [DecisionRequest]? {
        guard let body = ScannedBody.decisionBatch(bytes, maximum: DecisionService.maximumBatch) else { return nil }
        var requests: [DecisionRequest] = []
        requests.reserveCapacity(body.decisions.count)
        for (index, decision) in body.decisions.enumerated() {
            guard let customer = decision.customer,
                let request = DecisionRequest(
                    decision,
                    of: customer.reference(in: bytes),
                    otherKey: headerKey.map { "\($0)/\(index)" },
                    body,
                    bytes
                )
            else { return nil }
            requests.append(request)
        }
        return requests
    }

    private static func readTree(_ call: APICall) throws -> [Item] {
        try call.read { fields in
            fields.required("items") { items in
                items.array(minCount: 1, maxCount: DecisionService.maximumBatch) { item in
                    item.object { fields -> Item? in
                        let customer = fields.requiredCustomerReference()
                        let body = DecisionBody.read(fields)
                        guard let customer, let body else { return nil }
                        return (customer, body)
                    }
                }
            }
        }
    }

    @Sendable
    private static func replyToMany(
        _ answers: DecisionAnswers,
        _ requests: [DecisionRequest],
        _ call: APICall
    ) throws -> APIResponse {
        try .json(capacity: 128 + requests.count * Self.usualAnswerBytes) { json in
            try json.object { json in
                try json.array("results") { json in
                    try requests.withUnsafeBufferPointer { requests in
                        guard let first = requests.baseAddress else { return }
                        for index in requests.indices { json.decision(try answers[index], to: first + index) }
                    }
                }
                json.member("requestId", call.context.requestID)
            }
        }
    }

    /// Of one decision in a batch.
    private static let usualAnswerBytes = 208
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
