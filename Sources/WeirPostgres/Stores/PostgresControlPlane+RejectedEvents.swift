import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: RejectedEventStore {
    package func saveRejectedEvents(
        _ events: [RejectedEvent],
        within bound: RejectedEventTotal
    ) async throws(StorageError) -> Int {
        try await database.write { database in
            var totals: [WorkspaceID: RejectedEventTotal] = [:]
            var passedOver = 0
            for event in events where try !database.isThere(event) {
                var total = try totals[event.workspace] ?? database.rejectedEventTotal(in: event.workspace)
                let isKept = total.add(event, within: bound)
                totals[event.workspace] = total
                guard isKept else {
                    passedOver += 1
                    continue
                }
                try database.insert(into: RejectedEventRecord.table, RejectedEventRecord.values(event))
            }
            return passedOver
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
            var chosen = Conditions(workspace, filter)
            chosen.add("id < ?", before?.blob)
            return try database.all(
                "SELECT * FROM rejected_events WHERE \(chosen.sql) ORDER BY id DESC LIMIT ?",
                chosen.arguments + [limit],
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

    package func deleteRejectedEvents(
        in workspace: WorkspaceID,
        filter: RejectedEventFilter,
        limit: Int
    ) async throws(StorageError) -> Int {
        try await database.write { database in
            let chosen = Conditions(workspace, filter)
            return try database.run(
                """
                DELETE FROM rejected_events WHERE workspace_id = ? AND id IN (
                    SELECT id FROM rejected_events WHERE \(chosen.sql) ORDER BY id LIMIT ?)
                """,
                [workspace.blob] + chosen.arguments + [limit]
            )
        }
    }

    package func rejectedEventCauses(
        in workspace: WorkspaceID,
        filter: RejectedEventFilter
    ) async throws(StorageError) -> [RejectedEventCause] {
        try await database.read { database in
            let chosen = Conditions(workspace, filter)
            return try database.all(
                """
                SELECT code, count(*) AS count, (array_agg(message ORDER BY id))[1] AS message FROM rejected_events WHERE \(chosen.sql)
                    GROUP BY code ORDER BY count DESC, code
                """,
                chosen.arguments,
                from: RejectedEventRecord.table
            ) { row in
                RejectedEventCause(
                    code: try row.text("code"),
                    count: try row.integer("count"),
                    message: try row.text("message")
                )
            }
        }
    }

    package func rejectedEventTotal(in workspace: WorkspaceID) async throws(StorageError) -> RejectedEventTotal {
        try await database.read { try $0.rejectedEventTotal(in: workspace) }
    }

    package func rejectedEventTotals() async throws(StorageError) -> [WorkspaceID: RejectedEventTotal] {
        try await database.read { database in
            let totals = try database.all(
                "SELECT workspace_id, events, bytes FROM rejected_event_totals",
                [],
                from: "rejected_event_totals"
            ) { row -> (WorkspaceID, RejectedEventTotal) in
                let total = RejectedEventTotal(events: try row.integer("events"), bytes: try row.integer("bytes"))
                return (try row.id("workspace_id"), total)
            }
            return Dictionary(uniqueKeysWithValues: totals)
        }
    }
}

/// Which rejected events are meant, in SQL.
private struct Conditions {
    private var conditions = ["workspace_id = ?"]
    private(set) var arguments: [(any PostgresConvertible)?]

    init(_ workspace: WorkspaceID, _ filter: RejectedEventFilter) {
        arguments = [workspace.blob]
        add("customer_id = ?", filter.customer?.blob)
        add("event_name = ?", filter.eventName)
        add("code = ?", filter.code)
        add("id <= ?", filter.upTo?.blob)
    }

    var sql: String { conditions.joined(separator: " AND ") }

    /// Adds a condition, unless it has no value.
    mutating func add(_ condition: String, _ value: (any PostgresConvertible)?) {
        guard let value else { return }
        conditions.append(condition)
        arguments.append(value)
    }
}

extension PostgresTransaction {
    /// Whether an event is kept already, be it under its id or as the last one of its identity.
    fileprivate func isThere(_ event: RejectedEvent) throws -> Bool {
        let hasID = try exists(
            "SELECT 1 FROM rejected_events WHERE workspace_id = ? AND id = ?",
            [event.workspace.blob, event.id.blob]
        )
        if hasID { return true }
        guard let identity = event.identity else { return false }
        let last = try first(
            "SELECT event FROM rejected_events WHERE workspace_id = ? AND identity = ? ORDER BY id DESC LIMIT 1",
            [event.workspace.blob, identity],
            from: RejectedEventRecord.table
        ) { try $0.text("event") }
        return last == event.event.text
    }

    fileprivate func rejectedEventTotal(in workspace: WorkspaceID) throws -> RejectedEventTotal {
        try first(
            "SELECT events, bytes FROM rejected_event_totals WHERE workspace_id = ?",
            [workspace.blob],
            from: "rejected_event_totals"
        ) { RejectedEventTotal(events: try $0.integer("events"), bytes: try $0.integer("bytes")) } ?? .none
    }
}
