import GRDB
package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension SQLiteControlPlane: AlertStore {
    package func changedUsage(
        after: CustomerID?,
        limit: Int
    ) async throws(StorageError) -> [ChangedUsage] {
        try await database.read { database in
            try database.all(
                "SELECT * FROM usage_changes WHERE customer_id > ? ORDER BY customer_id LIMIT ?",
                [after?.blob ?? blob([]), limit],
                from: "usage_changes"
            ) { row in
                ChangedUsage(
                    workspace: try row.id("workspace_id"),
                    customer: try row.id("customer_id"),
                    sequence: Sequence64(try row.integer("sequence")),
                    note: Int64(try row.integer("note")),
                    rightsChanged: try row.integer("rights_changed") == 1
                )
            }
        }
    }

    package func alertStates(
        of changed: [ChangedUsage]
    ) async throws(StorageError) -> [CustomerID: [AlertState]] {
        try await database.read { database in
            var states: [CustomerID: [AlertState]] = [:]
            for usage in changed {
                let found = try database.all(
                    "SELECT * FROM alert_states WHERE workspace_id = ? AND customer_id = ? ORDER BY subject",
                    [usage.workspace.blob, usage.customer.blob],
                    from: AlertStateRecord.table,
                    AlertStateRecord.state
                )
                if !found.isEmpty { states[usage.customer] = found }
            }
            return states
        }
    }

    package func saveAlerts(_ changes: [AlertChange]) async throws(StorageError) {
        try await database.write { database in
            for change in changes {
                for state in change.states {
                    try database.run(
                        "DELETE FROM alert_states WHERE workspace_id = ? AND customer_id = ? AND subject = ?",
                        [state.workspace.blob, state.customer.blob, state.subject.text]
                    )
                    if state.isEmpty { continue }
                    try database.insert(into: AlertStateRecord.table, AlertStateRecord.values(state))
                }
                for announcement in change.announcements { try database.announce(announcement) }
                try database.run(
                    "DELETE FROM usage_changes WHERE customer_id = ? AND note = ?",
                    [change.usage.customer.blob, change.usage.note]
                )
            }
        }
    }

    package func forgetShares(endedBy instant: Timestamp, limit: Int) async throws(StorageError) -> Int {
        // Nothing is written, and nobody waits, where nothing has ended.
        let isAny = try await database.read { try $0.exists(SQL.firstEndedShare, [instant.milliseconds]) }
        guard isAny else { return 0 }
        return try await database.write { try $0.run(SQL.forgetEndedShares, [instant.milliseconds, limit]) }
    }
}

extension Database {
    /// Notes that what a customer may use has changed: a lower limit may lie behind its usage.
    func noteRights(of customer: CustomerID, in workspace: WorkspaceID) throws {
        try run(SQL.noteUsage, [customer.blob, workspace.blob, 0, 1])
    }
}
