import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/v1/token-keys`, and tokens for customers.
struct TokenRoutes: RouteGroup {
    let keys: TokenKeyService
    let customers: CustomerService

    func register(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/token-keys", .write(.keys)) { call in
            let input = try call.read(TokenKeyRequest.register)
            for key in input.keys {
                if await TokenSignature.canCheck(key.jwk, key.algorithm) { continue }
                let message = "the key '\(key.keyID)' is not a point of its curve, or not a number as it must be"
                throw APIError.invalidInput([FieldIssue(path: "jwk", code: .invalidFormat, message: message)])
            }
            return try await call.answer({ Self.list($0, status: .created) }) { context, keeping in
                try await keys.register(input, context, keeping: keeping)
            }
        }
        routes.on(.get, "/v1/token-keys", .read(.keys), readsQuery: true) { call in
            let page = try call.page(of: "tokenKeys", TokenKeyID.self)
            let all = try await keys.keys(in: call.context.workspace)
            return .list("tokenKeys", all.page(page, id: \.id), position: \.id) { TokenKeyBody(key: $0) }
        }
        routes.on(.delete, "/v1/token-keys/{id}", .write(.keys)) { call in
            let id: TokenKeyID = try call.identifier(of: "Token key")
            return try await call.answer({ APIResponse(TokenKeyBody(key: $0)) }) { context, keeping in
                try await keys.remove(id, context, keeping: keeping)
            }
        }
        // A repetition makes another token: an answer with a token in it must not be kept.
        routes.onCustomer(.post, "/tokens", .write(.tokens), idempotency: IdempotencyMode.none) { try await mint($0) }
    }

    private func mint(_ call: APICall) async throws -> APIResponse {
        let reference = try call.customerReference()
        let (lifetime, user) = try call.read { fields in
            let lifetime = fields.optional("expiresInSeconds") { $0.int(in: MintedToken.lifetimes) }
            let user = fields.optional("user") { $0.string(maxBytes: 200) }
            return (lifetime ?? MintedToken.defaultLifetime, user)
        }
        let customer = try await customers.customer(reference, in: call.context.workspace)
        guard customer.erasedAt == nil else {
            throw WeirError(.conflict, "The customer '\(customer.id)' was erased and gets no token.")
        }
        let key = try await keys.ownKey(call.context) { key in
            AuditRendering.change(from: nil, to: TokenKeyBody(key: key).jsonBytes, kind: .tokenKey)
        }
        let token = try await MintedToken.sign(
            for: customer.id,
            user: user,
            lifetimeSeconds: lifetime,
            with: key,
            at: call.context.now
        )
        return APIResponse(status: .created, token)
    }

    @Sendable
    private static func list(_ keys: [TokenKey], status: HTTPResponse.Status) -> APIResponse {
        .json(status: status) { json in
            json.page("tokenKeys", keys, nextCursor: nil) { json, key in json.element(TokenKeyBody(key: key)) }
        }
    }
}

/// A token key as the API shows it, without Weir's secret.
struct TokenKeyBody: JSONWritable {
    let key: TokenKey

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", key.id)
            json.member("kid", key.keyID)
            json.member("name", key.name)
            json.member("source", key.isOwn ? "weir" : "operator")
            json.member("algorithm", key.algorithm.rawValue)
            switch key.material {
            case .own: json.member("jwk", JSONValue.null)
            case .operators(let jwk, _):
                json.member("jwk", (try? JSONParser.parse(Array(jwk.text.utf8))) ?? .null)
            }
            json.member("issuer", key.issuer)
            json.member("audience", key.audience)
            json.member("customerClaim", key.customerClaim)
            json.member("createdAt", key.createdAt)
            json.member("removedAt", key.removedAt)
        }
    }
}
