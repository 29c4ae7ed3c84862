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
}

/// Keeps the settings, one value a workspace.
package protocol SettingsStore: Sendable {
    /// nil when there is no such workspace.
    func settings(of workspace: WorkspaceID) async throws(StorageError) -> WorkspaceSettings?

    /// - Throws: ``StorageError/conflict`` when the revision is not the stored one; ``StorageError/notFound(_:)`` of a
    ///   kit or plan that is not there.
    func saveSettings(_ settings: WorkspaceSettings, record: CommandRecord) async throws(StorageError)
}
