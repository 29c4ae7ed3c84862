import GRDB
package import WeirPrimitives
package import WeirStorage

extension SQLiteControlPlane: IdempotencyStore {
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

extension SQLiteControlPlane: RejectedEventStore {
    package func saveRejectedEvents(
        _ events: [RejectedEvent],
        within bound: RejectedEventTotal
    ) async throws(StorageError) {
        try await database.write { database in
            var totals: [WorkspaceID: RejectedEventTotal] = [:]
            for event in events {
                let key = [event.workspace.blob, event.id.blob]
                let isThere = try database.exists(
                    "SELECT 1 FROM rejected_events WHERE workspace_id = ? AND id = ?",
                    key
                )
                if isThere { continue }
                var total = try totals[event.workspace] ?? database.rejectedEventTotal(in: event.workspace)
                let isKept = total.add(event, within: bound)
                totals[event.workspace] = total
                guard isKept else { continue }
                try database.insert(into: RejectedEventRecord.table, RejectedEventRecord.values(event))
            }
        }
    }

    package func rejectedEvents(
        _ ids: [RejectedEventID],
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [RejectedEvent] {
        try await database.read { database in
            try ids.compactMap { id in
                try database.first(
                    "SELECT * FROM rejected_events WHERE workspace_id = ? AND id = ?",
                    [workspace.blob, id.blob],
                    from: RejectedEventRecord.table,
                    RejectedEventRecord.event
                )
            }
        }
    }

    package func rejectedEvents(
        in workspace: WorkspaceID,
        filter: RejectedEventFilter,
        before: RejectedEventID?,
        limit: Int
    ) async throws(StorageError) -> [RejectedEvent] {
        try await database.read { database in
            var conditions = ["workspace_id = ?"]
            var arguments: [(any DatabaseValueConvertible)?] = [workspace.blob]
            func add(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
                guard let value else { return }
                conditions.append(condition)
                arguments.append(value)
            }
            add("customer_id = ?", filter.customer?.blob)
            add("event_name = ?", filter.eventName)
            add("code = ?", filter.code)
            add("id < ?", before?.blob)
            return try database.all(
                "SELECT * FROM rejected_events WHERE \(conditions.joined(separator: " AND ")) ORDER BY id DESC LIMIT ?",
                arguments + [limit],
                from: RejectedEventRecord.table,
                RejectedEventRecord.event
            )
        }
    }

    package func deleteRejectedEvents(
        _ ids: [RejectedEventID],
        in workspace: WorkspaceID
    ) async throws(StorageError) {
        try await database.write { database in
            for id in ids {
                try database.run(
                    "DELETE FROM rejected_events WHERE workspace_id = ? AND id = ?",
                    [workspace.blob, id.blob]
                )
            }
        }
    }

    package func rejectedEventTotal(in workspace: WorkspaceID) async throws(StorageError) -> RejectedEventTotal {
        try await database.read { try $0.rejectedEventTotal(in: workspace) }
    }
}

extension Database {
    fileprivate func rejectedEventTotal(in workspace: WorkspaceID) throws -> RejectedEventTotal {
        try first(
            "SELECT events, bytes FROM rejected_event_totals WHERE workspace_id = ?",
            [workspace.blob],
            from: "rejected_event_totals"
        ) { RejectedEventTotal(events: try $0.integer("events"), bytes: try $0.integer("bytes")) } ?? .none
    }
}
