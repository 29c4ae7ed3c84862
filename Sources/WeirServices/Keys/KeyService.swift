package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// What a new key is made from.
package struct CreateKey: Sendable {
    package var name: String
    /// nil gives it what its maker may do.
    package var scopes: Set<Scope>?
    package var expiresAt: Timestamp?
    /// The one customer that it may touch.
    package var customer: CustomerReference?
    /// nil takes the server's.
    package var requestsPerMinute: Int?

    package init(
        name: String,
        scopes: Set<Scope>? = nil,
        expiresAt: Timestamp? = nil,
        customer: CustomerReference? = nil,
        requestsPerMinute: Int? = nil
    ) {
        self.name = name
        self.scopes = scopes
        self.expiresAt = expiresAt
        self.customer = customer
        self.requestsPerMinute = requestsPerMinute
    }
}

/// A key with its secret, which is shown now and never again.
package struct CreatedKey: Sendable {
    package var key: APIKey
    package var secret: SecretKey
}

/// Makes, lists, rotates and revokes API keys.
package struct KeyService: Sendable {
    package typealias Stores = APIKeyStore & CustomerStore & WorkspaceStore

    private let store: any Stores
    private let lookup: CustomerLookup
    private let uses: KeyUses
    private let keys: APIKeyDirectory
    private let runner: CommandRunner
    private let ids: IDGenerator
    private let secrets: SecretSource

    package init(
        store: any Stores,
        keys: APIKeyDirectory,
        uses: KeyUses,
        runner: CommandRunner,
        ids: IDGenerator,
        secrets: SecretSource
    ) {
        self.store = store
        lookup = CustomerLookup(customers: store)
        self.uses = uses
        self.keys = keys
        self.runner = runner
        self.ids = ids
        self.secrets = secrets
    }

    /// All keys of a workspace, newest first, revoked and expired ones too.
    package func keys(in workspace: WorkspaceID) async throws -> [APIKey] {
        try await store.apiKeys(in: workspace).map { uses.completed($0) }
    }

    /// - Throws: ``WeirError`` `notFound`.
    package func key(_ id: APIKeyID, in workspace: WorkspaceID) async throws -> APIKey {
        guard let key = try await store.apiKey(id, in: workspace) else {
            throw WeirError.notFound("API key", id.description)
        }
        return uses.completed(key)
    }

    /// Makes a key.
    ///
    /// - Parameters:
    ///   - input: What it may do, and how long.
    ///   - granting: What the maker may do; a key cannot give what it does not have.
    ///   - context: Where and when.
    ///   - keeping: Must not hold the secret: it is not stored anywhere.
    /// - Returns: The key, with its secret.
    /// - Throws: ``WeirError`` `forbidden` for a scope that the maker lacks, `invalidInput` for an expiry that is past,
    ///   `notFound` for the customer that it is to be sealed to, `conflict` when that was erased.
    package func create(
        _ input: CreateKey,
        granting: Set<Scope>,
        _ context: CallContext,
        keeping: AnswerKeeping<CreatedKey> = .none
    ) async throws -> CreatedKey {
        let scopes = input.scopes ?? granting
        try Self.check(scopes, givenBy: granting)
        if let expiresAt = input.expiresAt, expiresAt <= context.now {
            let issue = RequestIssue("expiresAt", .outOfRange, "'expiresAt' must be in the future")
            throw WeirError.invalidInput([issue])
        }
        let mode = try await mode(of: context.workspace)
        return try await runner.run(context, keeping: keeping) {
            var customer: CustomerID?
            if let reference = input.customer {
                customer = try await lookup.changeable(reference, in: context.workspace).customer.id
            }
            let secret = SecretKey(mode: mode, randomBytes: secrets.bytes(SecretKey.neededBytes))
            let key = APIKey(
                id: ids.make(at: context.now),
                workspace: context.workspace,
                name: input.name,
                scopes: scopes,
                secret: secret,
                expiresAt: input.expiresAt,
                customer: customer,
                requestsPerMinute: input.requestsPerMinute,
                createdAt: context.now
            )
            let created = CreatedKey(key: key, secret: secret)
            return Command(created, from: nil, action: "apiKey.created", on: CommandSubject(.apiKey, "\(key.id)")) {
                record in
                try await store.createAPIKey(key, record: record)
            }
        }
    }

    /// The longest time for which a rotated key and the one in its place both work, in seconds: 30 days.
    package static let overlaps = 0...2_592_000
    /// A day.
    package static let defaultOverlap = 86_400

    /// Makes a key in the place of another one, which goes on to work for a while.
    ///
    /// The new one is the same but for its secret and its id; it ends when the old one was to end, if ever.
    ///
    /// - Parameters:
    ///   - id: The key to be replaced.
    ///   - overlapSeconds: Within ``overlaps``; with 0 the old key ends at once.
    ///   - granting: What the maker may do.
    ///   - context: Where and when.
    ///   - keeping: Must not hold the secret.
    /// - Returns: The new key, with its secret.
    /// - Throws: ``WeirError`` `notFound`; `conflict` when the key was revoked or has expired; `forbidden` for a scope
    ///   that the maker lacks.
    package func rotate(
        _ id: APIKeyID,
        overlapSeconds: Int,
        granting: Set<Scope>,
        _ context: CallContext,
        keeping: AnswerKeeping<CreatedKey> = .none
    ) async throws -> CreatedKey {
        let mode = try await mode(of: context.workspace)
        var oldHash: [UInt8] = []
        let created = try await runner.run(context, keeping: keeping) {
            let old = try await key(id, in: context.workspace)
            try Self.check(old.scopes, givenBy: granting)
            guard old.isValid(at: context.now) else {
                throw WeirError(
                    .conflict,
                    "The key '\(id)' \(old.revokedAt == nil ? "has expired" : "was revoked"), so there is nothing to replace.",
                    hint: "Make a new key with POST /v1/keys."
                )
            }
            oldHash = old.hash
            let secret = SecretKey(mode: mode, randomBytes: secrets.bytes(SecretKey.neededBytes))
            let key = APIKey(
                id: ids.make(at: context.now),
                workspace: old.workspace,
                name: old.name,
                scopes: old.scopes,
                secret: secret,
                expiresAt: old.expiresAt,
                customer: old.customer,
                requestsPerMinute: old.requestsPerMinute,
                replaces: id,
                createdAt: context.now
            )
            let end = context.now.adding(seconds: Int64(overlapSeconds))
            var ending = old
            ending.expiresAt = old.expiresAt.map { min($0, end) } ?? end
            let replaced = AuditedChange(
                "apiKey.replaced",
                on: CommandSubject(.apiKey, "\(id)"),
                from: .apiKey(old),
                to: .apiKey(ending)
            )
            return Command(
                CreatedKey(key: key, secret: secret),
                from: nil,
                and: ending == old ? [] : [replaced],
                action: "apiKey.rotated",
                on: CommandSubject(.apiKey, "\(key.id)")
            ) { record in
                try await store.replaceAPIKey(id, endsAt: end, with: key, record: record)
            }
        }
        keys.forget(hash: oldHash)
        return created
    }

    private static func check(_ scopes: Set<Scope>, givenBy granting: Set<Scope>) throws(WeirError) {
        guard !granting.contains(.all), let excess = scopes.subtracting(granting).map(\.description).min() else {
            return
        }
        throw WeirError(
            .forbidden,
            "API key does not have the permission that it would give: \(excess)",
            reason: .missingScope,
            details: [Fact("scope", .text(excess))]
        )
    }

    private static func check(_ key: APIKey, endedBy granting: Set<Scope>) throws(WeirError) {
        guard !granting.contains(.all), let excess = key.scopes.subtracting(granting).map(\.description).min() else {
            return
        }
        throw WeirError(
            .forbidden,
            "API key does not have a permission of the key that it would revoke: \(excess)",
            hint: "Use a key with that permission, or 'weir keys revoke' on the machine of the server.",
            reason: .missingScope,
            details: [Fact("scope", .text(excess))]
        )
    }

    private func mode(of workspace: WorkspaceID) async throws -> WorkspaceMode {
        guard let found = try await store.workspace(workspace) else {
            throw WeirError.notFound("Workspace", workspace.description)
        }
        return found.mode
    }

    /// Ends a key at once; revoking again changes nothing.
    ///
    /// `granting`: What whoever asks may do. A key may end itself, and those that may do no more than it may.
    ///
    /// - Throws: ``WeirError`` `notFound`, `forbidden` for a key that may do more.
    package func revoke(
        _ id: APIKeyID,
        granting: Set<Scope>,
        _ context: CallContext,
        keeping: AnswerKeeping<APIKey> = .none
    ) async throws -> APIKey {
        let revoked = try await runner.run(context, keeping: keeping) {
            let present = try await key(id, in: context.workspace)
            if context.actor != .apiKey(id) { try Self.check(present, endedBy: granting) }
            var key = present
            let subject = CommandSubject(.apiKey, "\(id)")
            if key.revokedAt != nil { return Command(unchanged: key, on: subject) }
            key.revokedAt = context.now
            return Command(key, from: present, action: "apiKey.revoked", on: subject) { record in
                try await store.revokeAPIKey(id, in: context.workspace, at: context.now, record: record)
            }
        }
        keys.forget(hash: revoked.hash)
        return revoked
    }
}
