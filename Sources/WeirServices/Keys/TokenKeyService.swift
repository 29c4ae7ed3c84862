package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// A public key as the operator registers it; that it is one was checked by whoever read it.
package struct PublicTokenKey: Sendable, Hashable {
    package var keyID: String
    package var jwk: JSONText
    package var algorithm: TokenAlgorithm

    package init(keyID: String, jwk: JSONText, algorithm: TokenAlgorithm) {
        self.keyID = keyID
        self.jwk = jwk
        self.algorithm = algorithm
    }
}

/// What is registered in one call.
package struct RegisterTokenKeys: Sendable, Hashable {
    /// At least one; each key id once.
    package var keys: [PublicTokenKey]
    package var name: String?
    package var issuer: String?
    /// nil takes the workspace's id.
    package var audience: String?
    package var customerClaim: String?

    package init(
        keys: [PublicTokenKey],
        name: String? = nil,
        issuer: String? = nil,
        audience: String? = nil,
        customerClaim: String? = nil
    ) {
        self.keys = keys
        self.name = name
        self.issuer = issuer
        self.audience = audience
        self.customerClaim = customerClaim
    }
}

/// Registers, lists and removes the keys with which customer tokens are checked, and makes Weir's own.
package struct TokenKeyService: Sendable {
    private let store: any TokenKeyStore
    private let directory: TokenKeyDirectory
    private let runner: CommandRunner
    private let ids: IDGenerator
    private let secrets: SecretSource

    package init(
        store: any TokenKeyStore,
        directory: TokenKeyDirectory,
        runner: CommandRunner,
        ids: IDGenerator,
        secrets: SecretSource
    ) {
        self.store = store
        self.directory = directory
        self.runner = runner
        self.ids = ids
        self.secrets = secrets
    }

    /// All keys of a workspace, oldest first, removed ones too.
    package func keys(in workspace: WorkspaceID) async throws -> [TokenKey] {
        try await store.tokenKeys(in: workspace)
    }

    /// Registers public keys, all or none.
    ///
    /// One that is there already as it is given stays as it is, so a whole key set can be sent again.
    ///
    /// - Returns: The keys of the call, in its order.
    /// - Throws: ``WeirError`` `duplicateRecord` when the key id has another key for the same audience; `conflict` when
    ///   there would be more than ``TokenKey/maximumCount``.
    package func register(
        _ input: RegisterTokenKeys,
        _ context: CallContext,
        keeping: AnswerKeeping<[TokenKey]> = .none
    ) async throws -> [TokenKey] {
        let audience = input.audience ?? context.workspace.description
        let registered = try await runner.run(context, keeping: keeping) {
            let present = try await store.tokenKeys(in: context.workspace).filter { $0.removedAt == nil }
            var new: [TokenKey] = []
            let all = try input.keys.map { key throws(WeirError) in
                let made = TokenKey(
                    id: ids.make(at: context.now),
                    workspace: context.workspace,
                    keyID: key.keyID,
                    name: input.name,
                    material: .operators(jwk: key.jwk, algorithm: key.algorithm),
                    issuer: input.issuer,
                    audience: audience,
                    customerClaim: input.customerClaim ?? TokenKey.defaultCustomerClaim,
                    createdAt: context.now
                )
                guard let there = present.first(where: { $0.keyID == key.keyID && $0.audience == audience }) else {
                    new.append(made)
                    return made
                }
                guard there.checksTheSame(as: made) else { throw Self.taken(key.keyID) }
                return there
            }
            let subject = CommandSubject(.tokenKey, all[0].id.description)
            if new.isEmpty { return Command(unchanged: all, on: subject) }
            guard present.count + new.count <= TokenKey.maximumCount else {
                throw WeirError(
                    .conflict,
                    "There would be more than \(TokenKey.maximumCount) token keys.",
                    hint: "Remove some with DELETE /v1/token-keys/{id} first."
                )
            }
            let entries = new.map { key in
                AuditedChange(
                    "tokenKey.registered",
                    on: CommandSubject(.tokenKey, key.id.description),
                    from: nil,
                    to: .tokenKey(key)
                )
            }
            return Command(
                all,
                auditing: (nil, entries[0].to),
                and: Array(entries.dropFirst()),
                action: entries[0].action,
                on: entries[0].subject
            ) { [new] record in
                do {
                    try await store.createTokenKeys(new, record: record)
                } catch StorageError.duplicate(.tokenKeyID) {
                    throw Self.taken(new[0].keyID)
                }
            }
        }
        directory.add(registered)
        return registered
    }

    /// Ends a key: tokens that it has signed are refused from now on.
    ///
    /// Removing again changes nothing.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func remove(
        _ id: TokenKeyID,
        _ context: CallContext,
        keeping: AnswerKeeping<TokenKey> = .none
    ) async throws -> TokenKey {
        do {
            let removed = try await removeStored(id, context, keeping)
            directory.drop(id)
            return removed
        } catch {
            // A store that fails at the end may have removed it, and then a repetition only gets the kept answer.
            if await isRemoved(id, in: context.workspace) { directory.drop(id) }
            throw error
        }
    }

    /// Whether a key of the workspace was removed, or was to be and the store cannot be asked: it must not go on then.
    private func isRemoved(_ id: TokenKeyID, in workspace: WorkspaceID) async -> Bool {
        guard let keys = try? await store.tokenKeys(in: workspace) else { return directory.has(id, of: workspace) }
        return keys.contains { $0.id == id && $0.removedAt != nil }
    }

    private func removeStored(
        _ id: TokenKeyID,
        _ context: CallContext,
        _ keeping: AnswerKeeping<TokenKey>
    ) async throws -> TokenKey {
        try await runner.run(context, keeping: keeping) {
            guard let present = try await store.tokenKeys(in: context.workspace).first(where: { $0.id == id }) else {
                throw WeirError.notFound("Token key", id.description)
            }
            let subject = CommandSubject(.tokenKey, id.description)
            if present.removedAt != nil { return Command(unchanged: present, on: subject) }
            var key = present
            key.removedAt = context.now
            return Command(key, from: present, action: "tokenKey.removed", on: subject) { record in
                try await store.removeTokenKey(id, in: context.workspace, at: context.now, record: record)
            }
        }
    }

    /// The key with which Weir signs tokens of a workspace; made when there is none.
    ///
    /// `change`: What the audit trail tells of a new one; must not hold its secret.
    package func ownKey(
        _ context: CallContext,
        change: @escaping @Sendable (TokenKey) -> AuditChange
    ) async throws -> TokenKey {
        if let key = directory.ownKey(of: context.workspace) { return key }
        let keeping = AnswerKeeping<TokenKey>(
            { _ in KeptAnswer(status: 200, body: []) },
            change: { _, key, _ in change(key) }
        )
        var context = context
        context.idempotency = nil
        let key = try await runner.run(context, keeping: keeping) {
            let id: TokenKeyID = ids.make(at: context.now)
            let present = try await store.tokenKeys(in: context.workspace).first { $0.isOwn && $0.removedAt == nil }
            let subject = CommandSubject(.tokenKey, id.description)
            if let present { return Command(unchanged: present, on: subject) }
            let key = TokenKey(
                id: id,
                workspace: context.workspace,
                keyID: Self.ownKeyID(of: context.workspace),
                name: "Weir",
                material: .own(secret: secrets.bytes(32)),
                issuer: Self.ownIssuer,
                audience: context.workspace.description,
                createdAt: context.now
            )
            return Command(key, from: nil, action: "tokenKey.made", on: subject) { record in
                // Two calls at once: the second one finds the key of the first.
                try await decidingAgain(ifTaken: .tokenKeyID) {
                    try await store.createTokenKeys([key], record: record)
                }
            }
        }
        directory.add([key])
        return key
    }

    package static let ownIssuer = "weir"

    /// One name for all of a workspace's own keys, so that there is never more than one at a time.
    private static func ownKeyID(of workspace: WorkspaceID) -> String { "weir:\(workspace)" }

    private static func taken(_ keyID: String) -> WeirError {
        WeirError(
            .duplicateRecord,
            "There is another token key with the key id '\(keyID)' for this audience.",
            hint: "Give the new key another 'kid', or remove the present one first."
        )
    }
}

extension TokenKey {
    /// Whether it is Weir's own.
    package var isOwn: Bool {
        switch material {
        case .own: true
        case .operators: false
        }
    }

    /// Whether tokens fare the same with another key.
    fileprivate func checksTheSame(as other: TokenKey) -> Bool {
        material == other.material && issuer == other.issuer && customerClaim == other.customerClaim
    }
}
