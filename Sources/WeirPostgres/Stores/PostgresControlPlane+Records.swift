package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: IdempotencyStore {
    package func idempotencyRecord(
        key: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> IdempotencyRecord? {
        try await database.read { database in
            try database.first(
                SQL.idempotencyRecord,
                [workspace.blob, key],
                from: IdempotencyRecordRow.table,
                IdempotencyRecordRow.record
            )
        }
    }

    package func saveIdempotencyRecord(_ record: IdempotencyRecord) async throws(StorageError) {
        try await database.write { try $0.write(CommandRecord(idempotency: record)) }
    }

    package func idempotencyRecordCount(
        before instant: Timestamp,
        in workspace: WorkspaceID,
        limit: Int
    ) async throws(StorageError) -> Int {
        try await database.read { database in
            try database.first(
                SQL.oldIdempotencyRecordCount,
                [instant.milliseconds, workspace.blob, limit],
                from: IdempotencyRecordRow.table
            ) { try $0.integer("count") } ?? 0
        }
    }

    package func deleteIdempotencyRecords(
        before instant: Timestamp,
        in workspace: WorkspaceID,
        limit: Int,
        record: CommandRecord
    ) async throws(StorageError) -> Int {
        try await database.write { database in
            let count = try database.run(SQL.oldIdempotencyRecords, [instant.milliseconds, workspace.blob, limit])
            try database.write(record)
            return count
        }
    }
}
