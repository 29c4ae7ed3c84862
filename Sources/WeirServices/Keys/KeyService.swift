package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// What a new key is made from.
package struct CreateKey: Sendable {
    package var name: String
    /// nil gives it what its maker may do.
    package var scopes: Set<Scope>?
    package var expiresAt: Timestamp?

    package init(name: String, scopes: Set<Scope>? = nil, expiresAt: Timestamp? = nil) {
        self.name = name
        self.scopes = scopes
        self.expiresAt = expiresAt
    }
}

/// A key with its secret, which is shown now and never again.
package struct CreatedKey: Sendable {
    package var key: APIKey
    package var secret: SecretKey
}

/// Makes, lists and revokes API keys.
package struct KeyService: Sendable {
    private let store: any APIKeyStore
    private let workspaces: any WorkspaceStore
    private let keys: APIKeyDirectory
    private let runner: CommandRunner
    private let ids: IDGenerator
    private let secrets: SecretSource

    package init(
        store: any APIKeyStore,
        workspaces: any WorkspaceStore,
        keys: APIKeyDirectory,
        runner: CommandRunner,
        ids: IDGenerator,
        secrets: SecretSource
    ) {
        self.store = store
        self.workspaces = workspaces
        self.keys = keys
        self.runner = runner
        self.ids = ids
        self.secrets = secrets
    }

    /// All keys of a workspace, newest first, revoked and expired ones too.
    package func keys(in workspace: WorkspaceID) async throws -> [APIKey] { try await store.apiKeys(in: workspace) }

    /// - Throws: ``WeirError`` `notFound`.
    package func key(_ id: APIKeyID, in workspace: WorkspaceID) async throws -> APIKey {
        guard let key = try await store.apiKey(id, in: workspace) else {
            throw WeirError.notFound("API key", id.description)
        }
        return key
    }

    /// Makes a key.
    ///
    /// - Parameters:
    ///   - input: What it may do, and how long.
    ///   - granting: What the maker may do; a key cannot give what it does not have.
    ///   - context: Where and when.
    ///   - keeping: Must not hold the secret: it is not stored anywhere.
    /// - Returns: The key, with its secret.
    /// - Throws: ``WeirError`` `forbidden` for a scope that the maker lacks, `invalidInput` for an expiry that is past.
    package func create(
        _ input: CreateKey,
        granting: Set<Scope>,
        _ context: CallContext,
        keeping: AnswerKeeping<CreatedKey> = .none
    ) async throws -> CreatedKey {
        let scopes = input.scopes ?? granting
        if !granting.contains(.all), let excess = scopes.subtracting(granting).map(\.description).min() {
            throw WeirError(
                .forbidden,
                "API key does not have the permission that it would give: \(excess)",
                reason: .missingScope,
                details: [Fact("scope", .text(excess))]
            )
        }
        if let expiresAt = input.expiresAt, expiresAt <= context.now {
            let issue = RequestIssue("expiresAt", .outOfRange, "'expiresAt' must be in the future")
            throw WeirError.invalidInput([issue])
        }
        guard let workspace = try await workspaces.workspace(context.workspace) else {
            throw WeirError.notFound("Workspace", context.workspace.description)
        }
        return try await runner.run(context, keeping: keeping) {
            let secret = SecretKey(mode: workspace.mode, randomBytes: secrets.bytes(SecretKey.neededBytes))
            let key = APIKey(
                id: ids.make(at: context.now),
                workspace: workspace.id,
                name: input.name,
                scopes: scopes,
                secret: secret,
                expiresAt: input.expiresAt,
                createdAt: context.now
            )
            let created = CreatedKey(key: key, secret: secret)
            return Command(created, action: "apiKey.created", on: CommandSubject(.apiKey, "\(key.id)")) { record in
                try await store.createAPIKey(key, record: record)
            }
        }
    }

    /// Ends a key at once; revoking again changes nothing.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func revoke(
        _ id: APIKeyID,
        _ context: CallContext,
        keeping: AnswerKeeping<APIKey> = .none
    ) async throws -> APIKey {
        let revoked = try await runner.run(context, keeping: keeping) {
            var key = try await key(id, in: context.workspace)
            let subject = CommandSubject(.apiKey, "\(id)")
            if key.revokedAt != nil { return Command(unchanged: key, on: subject) }
            key.revokedAt = context.now
            return Command(key, action: "apiKey.revoked", on: subject) { record in
                try await store.revokeAPIKey(id, in: context.workspace, at: context.now, record: record)
            }
        }
        keys.forget(hash: revoked.hash)
        return revoked
    }
}
