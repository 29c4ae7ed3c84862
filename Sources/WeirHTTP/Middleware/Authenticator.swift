import HTTPTypes
import Hummingbird
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// Finds out who asks.
struct Authenticator: Sendable {
    let entrance: Entrance
    let callers: CallerDirectory
    let workspaces: WorkspaceService

    func principal(of request: Request, at now: Timestamp) async throws -> Principal {
        switch entrance {
        case .network: try await caller(of: request, at: now)
        case .localSocket: .localOperator(try await workspace(of: request))
        }
    }

    private func caller(of request: Request, at now: Timestamp) async throws -> Principal {
        guard let header = request.headers[.authorization], let text = CallerDirectory.bearer(header) else {
            throw APIError(
                .unauthorized,
                "Missing or invalid Authorization header. Use: Authorization: Bearer <api_key>"
            )
        }
        return try await callers.principal(showing: text, at: now)
    }

    /// The workspace that the operator names: `live`, `test` or an id; the live one when none is named.
    private func workspace(of request: Request) async throws -> WorkspaceID {
        try await workspaces.workspace(named: request.headers[.workspace] ?? WorkspaceMode.live.rawValue).id
    }
}

extension APIKey {
    /// - Throws: ``ErrorCode/unauthorized`` when it was revoked or has expired.
    func requireValid(at now: Timestamp) throws(APIError) {
        let hint = "Use another key; 'weir keys create' makes one."
        if revokedAt != nil { throw APIError(.unauthorized, "API key has been revoked", hint: hint) }
        guard isValid(at: now) else { throw APIError(.unauthorized, "API key has expired", hint: hint) }
    }
}

/// How requests come in.
package enum Entrance: Sendable {
    /// With an API key or a customer's token.
    case network
    /// Through the socket in the data folder, which only the operator can open.
    case localSocket
}

extension HTTPField.Name {
    /// On the local socket: the workspace that is meant.
    static let workspace = known("X-Weir-Workspace")
    static let idempotencyKey = known("Idempotency-Key")
    static let user = known(HeaderName.user.rawValue)
    static let idempotencyReplayed = known("Idempotency-Replayed")
    /// From where proxies say that a request came.
    static let forwardedFor = known("X-Forwarded-For")
    static let forwardedHost = known("X-Forwarded-Host")
    static let requestID = known("X-Request-Id")
    static let rateLimitLimit = known("X-RateLimit-Limit")
    static let rateLimitRemaining = known("X-RateLimit-Remaining")
    static let rateLimitReset = known("X-RateLimit-Reset")

    /// A name that is known to be well formed.
    static func known(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else { preconditionFailure("'\(text)' is no header name.") }
        return name
    }
}
