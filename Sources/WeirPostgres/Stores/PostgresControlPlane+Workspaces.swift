package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: WorkspaceStore {
    package func workspaces() async throws(StorageError) -> [Workspace] {
        try await database.read { database in
            try database.all(
                "SELECT * FROM workspaces ORDER BY id",
                [],
                from: WorkspaceRecord.table,
                WorkspaceRecord.workspace
            )
        }
    }

    package func workspace(_ id: WorkspaceID) async throws(StorageError) -> Workspace? {
        try await database.read { database in
            try database.first(
                "SELECT * FROM workspaces WHERE id = ?",
                [id.blob],
                from: WorkspaceRecord.table,
                WorkspaceRecord.workspace
            )
        }
    }

    package func createWorkspaces(_ creations: [WorkspaceCreation]) async throws(StorageError) {
        try await database.write { database in
            for creation in creations { try database.create(creation) }
        }
    }

    package func createFirstWorkspaces(_ creations: [WorkspaceCreation]) async throws(StorageError) -> Bool {
        try await database.write { database in
            guard try !database.exists("SELECT 1 FROM workspaces LIMIT 1", []) else { return false }
            for creation in creations { try database.create(creation) }
            return true
        }
    }
}

extension PostgresTransaction {
    fileprivate func create(_ creation: WorkspaceCreation) throws {
        try insert(into: WorkspaceRecord.table, WorkspaceRecord.values(creation.workspace))
        for kit in creation.kits {
            try insert(into: AccountKitRecord.table, AccountKitRecord.values(kit, revision: 1))
        }
        for key in creation.keys { try insert(into: APIKeyRecord.table, APIKeyRecord.values(key)) }
        try insert(into: SettingsRecord.table, SettingsRecord.values(creation.settings, revision: 1))
        try write(creation.record)
    }
}

extension PostgresControlPlane: APIKeyStore {
    package func apiKey(hash: [UInt8]) async throws(StorageError) -> APIKey? {
        try await database.read { database in
            try database.first(SQL.keyByHash, [blob(hash)], from: APIKeyRecord.table, APIKeyRecord.key)
        }
    }

    package func apiKey(_ id: APIKeyID, in workspace: WorkspaceID) async throws(StorageError) -> APIKey? {
        try await database.read { database in
            try database.first(
                SQL.keys + " AND api_keys.id = ?",
                [workspace.blob, id.blob],
                from: APIKeyRecord.table,
                APIKeyRecord.key
            )
        }
    }

    package func apiKeys(in workspace: WorkspaceID) async throws(StorageError) -> [APIKey] {
        try await database.read { database in
            try database.all(
                SQL.keys + " ORDER BY api_keys.id DESC",
                [workspace.blob],
                from: APIKeyRecord.table,
                APIKeyRecord.key
            )
        }
    }

    package func createAPIKey(_ key: APIKey, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            try database.require(.customer, in: CustomerRecord.table, key.customer, of: key.workspace)
            try database.insert(into: APIKeyRecord.table, APIKeyRecord.values(key))
            try database.write(record)
        }
    }

    package func replaceAPIKey(
        _ old: APIKeyID,
        endsAt: Timestamp,
        with key: APIKey,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            let place = [key.workspace.blob, old.blob]
            let changes = try database.run(
                """
                UPDATE api_keys SET expires_at = least(coalesce(expires_at, ?), ?)
                WHERE workspace_id = ? AND id = ? AND revoked_at IS NULL
                """,
                [endsAt.milliseconds, endsAt.milliseconds] + place
            )
            try database.requireChange(
                changes,
                of: .apiKey,
                isThere: "SELECT 1 FROM api_keys WHERE workspace_id = ? AND id = ?",
                place
            )
            try database.insert(into: APIKeyRecord.table, APIKeyRecord.values(key))
            try database.write(record)
        }
    }

    package func saveKeyUses(_ uses: [KeyUse]) async throws(StorageError) {
        try await database.write { database in
            for use in uses {
                try database.run(SQL.saveKeyUse, [use.at.milliseconds, use.workspace.blob, use.key.blob])
            }
        }
    }

    package func revokeAPIKey(
        _ id: APIKeyID,
        in workspace: WorkspaceID,
        at now: Timestamp,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            let changes = try database.run(
                "UPDATE api_keys SET revoked_at = coalesce(revoked_at, ?) WHERE workspace_id = ? AND id = ?",
                [now.milliseconds, workspace.blob, id.blob]
            )
            guard changes > 0 else { throw StorageError.notFound(.apiKey) }
            try database.write(record)
        }
    }
}

extension PostgresControlPlane: SettingsStore {
    package func settings(of workspace: WorkspaceID) async throws(StorageError) -> WorkspaceSettings? {
        try await database.read { database in
            try database.first(
                "SELECT * FROM settings WHERE workspace_id = ?",
                [workspace.blob],
                from: SettingsRecord.table,
                SettingsRecord.settings
            )
        }
    }

    package func saveSettings(_ settings: WorkspaceSettings, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            try database.save(settings)
            try database.write(record)
        }
    }
}

extension PostgresTransaction {
    /// Stores changed settings.
    func save(_ settings: WorkspaceSettings) throws {
        let workspace = settings.workspace
        try require(.accountKit, in: AccountKitRecord.table, settings.defaultKit, of: workspace)
        if let key = settings.defaultPlan {
            guard try exists(SQL.planByKey, [workspace.blob, key.text]) else { throw StorageError.notFound(.plan) }
        }
        let changes = try update(
            SettingsRecord.table,
            SettingsRecord.values(settings, revision: settings.revision + 1),
            where: "workspace_id = ? AND revision = ?",
            [workspace.blob, settings.revision]
        )
        try requireChange(
            changes,
            of: .settings,
            isThere: "SELECT 1 FROM settings WHERE workspace_id = ?",
            [workspace.blob]
        )
    }
}
