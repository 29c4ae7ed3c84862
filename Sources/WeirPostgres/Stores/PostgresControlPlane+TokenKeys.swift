package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: TokenKeyStore {
    package func tokenKeys() async throws(StorageError) -> [TokenKey] {
        try await database.read { database in
            try database.all(
                "SELECT * FROM token_keys WHERE removed_at IS NULL ORDER BY id",
                [],
                from: TokenKeyRecord.table,
                TokenKeyRecord.key
            )
        }
    }

    package func tokenKeys(in workspace: WorkspaceID) async throws(StorageError) -> [TokenKey] {
        try await database.read { database in
            try database.all(
                "SELECT * FROM token_keys WHERE workspace_id = ? ORDER BY id",
                [workspace.blob],
                from: TokenKeyRecord.table,
                TokenKeyRecord.key
            )
        }
    }

    package func createTokenKeys(_ keys: [TokenKey], record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            for key in keys {
                // A unique index with a condition is not named by the error that it gives.
                let isTaken = try database.exists(
                    "SELECT 1 FROM token_keys WHERE key_id = ? AND audience = ? AND removed_at IS NULL",
                    [key.keyID, key.audience]
                )
                if isTaken { throw StorageError.duplicate(.tokenKeyID) }
                try database.insert(into: TokenKeyRecord.table, TokenKeyRecord.values(key))
            }
            try database.write(record)
        }
    }

    package func removeTokenKey(
        _ id: TokenKeyID,
        in workspace: WorkspaceID,
        at now: Timestamp,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            let changes = try database.run(
                "UPDATE token_keys SET removed_at = coalesce(removed_at, ?) WHERE workspace_id = ? AND id = ?",
                [now.milliseconds, workspace.blob, id.blob]
            )
            guard changes > 0 else { throw StorageError.notFound(.tokenKey) }
            try database.write(record)
        }
    }
}
