package import WeirCore
package import WeirPrimitives

/// Keeps the workspaces.
package protocol WorkspaceStore: Sendable {
    /// All workspaces, oldest first.
    func workspaces() async throws(StorageError) -> [Workspace]

    func workspace(_ id: WorkspaceID) async throws(StorageError) -> Workspace?

    /// Stores workspaces with their settings, kits and keys, all of them or none.
    ///
    /// - Throws: ``StorageError/duplicate(_:)`` of `identifier` or `apiKeyHash`.
    func createWorkspaces(_ creations: [WorkspaceCreation]) async throws(StorageError)

    /// Creates the first workspaces, unless there are some: servers that begin on one database at the same time make them
    /// once.
    ///
    /// - Returns: Whether they were created.
    func createFirstWorkspaces(_ creations: [WorkspaceCreation]) async throws(StorageError) -> Bool
}

/// Keeps the secret keys' hashes.
package protocol APIKeyStore: Sendable {
    /// The key of a hash in any workspace, revoked and expired ones too.
    func apiKey(hash: [UInt8]) async throws(StorageError) -> APIKey?

    func apiKey(_ id: APIKeyID, in workspace: WorkspaceID) async throws(StorageError) -> APIKey?

    /// All keys of a workspace, newest first, revoked and expired ones too.
    func apiKeys(in workspace: WorkspaceID) async throws(StorageError) -> [APIKey]

    /// - Throws: ``StorageError/duplicate(_:)`` of `apiKeyHash` or `idempotencyKey`.
    func createAPIKey(_ key: APIKey, record: CommandRecord) async throws(StorageError)

    /// Ends a key; one that was revoked keeps its first moment.
    ///
    /// - Throws: ``StorageError/notFound(_:)``.
    func revokeAPIKey(
        _ id: APIKeyID,
        in workspace: WorkspaceID,
        at now: Timestamp,
        record: CommandRecord
    ) async throws(StorageError)

    /// Stores a new key and lets the one in whose place it comes end, in one transaction.
    ///
    /// `endsAt`: When the old one ends, unless it ends earlier.
    /// - Throws: ``StorageError/notFound(_:)`` of the old key, ``StorageError/conflict`` when it has been revoked.
    func replaceAPIKey(
        _ old: APIKeyID,
        endsAt: Timestamp,
        with key: APIKey,
        record: CommandRecord
    ) async throws(StorageError)

    /// Notes when keys were last used, all in one transaction; a moment that is older than the stored one is passed over.
    func saveKeyUses(_ uses: [KeyUse]) async throws(StorageError)
}

/// That a key was used.
package struct KeyUse: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var key: APIKeyID
    package var at: Timestamp

    package init(workspace: WorkspaceID, key: APIKeyID, at: Timestamp) {
        self.workspace = workspace
        self.key = key
        self.at = at
    }
}

/// Keeps the keys of customer tokens.
package protocol TokenKeyStore: Sendable {
    /// The keys of all workspaces that check tokens, oldest first.
    func tokenKeys() async throws(StorageError) -> [TokenKey]

    /// All keys of a workspace, oldest first, removed ones too.
    func tokenKeys(in workspace: WorkspaceID) async throws(StorageError) -> [TokenKey]

    /// Stores new keys, all or none.
    ///
    /// - Throws: ``StorageError/duplicate(_:)`` of `tokenKeyID` or `idempotencyKey`.
    func createTokenKeys(_ keys: [TokenKey], record: CommandRecord) async throws(StorageError)

    /// Ends a key; one that was removed keeps its first moment.
    ///
    /// - Throws: ``StorageError/notFound(_:)``.
    func removeTokenKey(
        _ id: TokenKeyID,
        in workspace: WorkspaceID,
        at now: Timestamp,
        record: CommandRecord
    ) async throws(StorageError)
}

/// Keeps the settings, one value a workspace.
package protocol SettingsStore: Sendable {
    /// nil when there is no such workspace.
    func settings(of workspace: WorkspaceID) async throws(StorageError) -> WorkspaceSettings?

    /// - Throws: ``StorageError/conflict`` when the revision is not the stored one; ``StorageError/notFound(_:)`` of a
    ///   kit or plan that is not there.
    func saveSettings(_ settings: WorkspaceSettings, record: CommandRecord) async throws(StorageError)
}
