import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/v1/settings`.
struct SettingsRoutes: RouteGroup {
    let settings: SettingsService

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/v1/settings", .read(.settings)) { call in
            APIResponse(SettingsBody(try await settings.settings(of: call.context.workspace)))
        }
        routes.on(.patch, "/v1/settings", .write(.settings)) { call in
            let input = try call.read(SettingsRequest.update)
            return try await call.answer({ APIResponse(SettingsBody($0)) }) { context, keeping in
                try await settings.update(input, context, keeping: keeping)
            }
        }
    }
}

/// `/v1/keys`.
struct KeyRoutes: RouteGroup {
    let keys: KeyService

    func register(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/keys", .write(.keys)) { call in
            let input = try call.read(KeyRequest.create)
            let created = try await keys.create(
                input,
                granting: call.principal.scopes,
                call.context,
                keeping: Self.keeping
            )
            return Self.answer(created.key, .shown(created.secret))
        }
        routes.on(.post, "/v1/keys/{id}/rotate", .write(.keys)) { call in
            let id: APIKeyID = try call.identifier(of: "API key")
            let overlap = try call.read { fields in
                fields.optional("overlapSeconds") { $0.int(in: KeyService.overlaps) } ?? KeyService.defaultOverlap
            }
            let created = try await keys.rotate(
                id,
                overlapSeconds: overlap,
                granting: call.principal.scopes,
                call.context,
                keeping: Self.keeping
            )
            return Self.answer(created.key, .shown(created.secret))
        }
        routes.on(.get, "/v1/keys", .read(.keys), readsQuery: true) { call in
            let page = try call.page(of: "keys", APIKeyID.self)
            let all = try await keys.keys(in: call.context.workspace)
            let rest = page.after.map { after in all.filter { $0.id < after } } ?? all
            return .list("keys", Page(rest, limit: page.limit), position: \.id) { KeyBody($0) }
        }
        routes.on(.get, "/v1/keys/{id}", .read(.keys)) { call in
            let id: APIKeyID = try call.identifier(of: "API key")
            return APIResponse(KeyBody(try await keys.key(id, in: call.context.workspace)))
        }
        routes.on(.delete, "/v1/keys/{id}", .write(.keys)) { call in
            let id: APIKeyID = try call.identifier(of: "API key")
            return try await call.answer({ APIResponse(KeyBody($0)) }) { context, keeping in
                try await keys.revoke(id, granting: call.principal.scopes, context, keeping: keeping)
            }
        }
    }

    /// What is kept for repetitions and told to the audit trail lacks the secret, which is stored nowhere.
    private static var keeping: AnswerKeeping<CreatedKey> {
        AnswerKeeping(
            { answer($0.key, .shownBefore).kept },
            change: { _, created, kind in
                AuditRendering.change(from: nil, to: KeyBody(created.key).jsonBytes, kind: kind)
            }
        )
    }

    private static func answer(_ key: APIKey, _ secret: KeyBody.Secret) -> APIResponse {
        APIResponse(status: .created, KeyBody(key, secret: secret))
    }
}
