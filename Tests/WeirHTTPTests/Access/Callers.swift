import Testing
import WeirClient
import WeirCore
import WeirHTTP
import WeirTesting

/// Everyone who may not do what a route does.
struct Callers {
    private let server: TestServer
    private let mode: WorkspaceMode
    private let wrong: APIClient
    private let revoked: APIClient
    private let expired: APIClient
    private let sealed: APIClient
    private let token: APIClient
    /// By the scope that each lacks; it has all others.
    private let lacking: [String: APIClient]

    /// The keys that expire do so a second later.
    init(_ server: TestServer, _ mode: WorkspaceMode) async throws {
        self.server = server
        self.mode = mode
        wrong = server.client(key: "\(mode.keyPrefix)00000000000000000000000000000000")
        let own = server.client(of: mode)
        func key(_ members: String) async throws -> (id: String, client: APIClient) {
            let answer = try await own.prepare("POST", "/v1/keys", #"{"name":"K",\#(members)}"#)
            return (try #require(answer.text("id")), server.client(key: try #require(answer.text("secret"))))
        }
        let ended = try await key(#""scopes":["*"]"#)
        try await own.prepare("DELETE", "/v1/keys/\(ended.id)")
        revoked = ended.client
        expired = try await key(#""scopes":["*"],"expiresAt":"2026-02-01T00:00:01Z""#).client
        let other = try #require(try await own.prepare("POST", "/v1/customers", #"{"externalId":"other"}"#).text("id"))
        sealed = try await key(#""scopes":["*"],"customerId":"\#(other)""#).client
        let minted = try await own.prepare("POST", "/v1/customers/\(other)/tokens", #"{"expiresInSeconds":3600}"#)
        token = server.client(key: try #require(minted.text("token")))
        var lacking: [String: APIClient] = [:]
        for scope in Scope.allScopes where scope != .all {
            let others = Scope.allScopes.filter { $0 != .all && $0 != scope }.map { "\"\($0)\"" }
            lacking[scope.description] = try await key(#""scopes":[\#(others.joined(separator: ","))]"#).client
        }
        self.lacking = lacking
    }

    /// Whoever may do everything in the other workspace.
    private var other: APIClient { mode == .live ? server.test : server.live }

    typealias Column = (name: String, client: APIClient, expected: Int, reason: String?)

    func columns(of route: RouteDeclaration, _ statement: RouteStatement) async throws -> [Column] {
        let unknown = [
            ("no key", server.anonymous), ("wrong key", wrong), ("revoked", revoked), ("expired", expired),
        ]
        var columns: [Column] = unknown.map { ($0.0, $0.1, 401, nil) }
        if route.access == .customer {
            return columns + [
                ("sealed", sealed, 403, "token_required"), ("other workspace", other, 403, "token_required"),
            ]
        }
        guard case .scope(let resource, let access) = route.access else {
            let all = unknown + [("sealed", sealed), ("token", token), ("other workspace", other)]
            let reason = statement.success == 400 ? "signature_missing" : nil
            return all.map { ($0.0, $0.1, statement.success, reason) }
        }
        columns.append(("other workspace", other, statement.otherWorkspace, nil))
        let scope = Scope.resource(resource, access).description
        columns.append(("missing scope", try #require(lacking[scope]), 403, "missing_scope"))
        let isRead = access == .read
        switch statement.sealed {
        case .open, .itself: break
        case .forbidden:
            columns.append(("sealed", sealed, 403, "key_subject_mismatch"))
            columns.append(("token", token, 403, "token_not_allowed"))
        case .notFound:
            columns.append(("sealed", sealed, 404, "key_subject_mismatch"))
            columns.append(("token", token, isRead ? 404 : 403, isRead ? "key_subject_mismatch" : "token_not_allowed"))
        case .notFoundInside:
            columns.append(("sealed", sealed, statement.success, nil))
            columns.append(("token", token, 403, "token_not_allowed"))
        }
        return columns
    }
}

extension TestServer {
    /// Speaks with the first key of a workspace.
    func client(of mode: WorkspaceMode) -> APIClient {
        switch mode {
        case .live: live
        case .test: test
        }
    }
}
