package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: AuditStore {
    package func auditEntries(
        in workspace: WorkspaceID,
        filter: AuditFilter,
        before: Int64?,
        limit: Int
    ) async throws(StorageError) -> [NumberedAuditEntry] {
        try await database.read { database in
            var sql = SQL.auditEntries
            var arguments: [(any PostgresConvertible)?] = [workspace.blob, before ?? Int64.max]
            func add(_ condition: String, _ value: (any PostgresConvertible)?) {
                guard let value else { return }
                sql += " AND entry.\(condition)"
                arguments.append(value)
            }
            if let customer = filter.customer?.blob {
                sql += SQL.ofCustomer
                arguments += [workspace.blob, customer, workspace.blob, customer]
            }
            add("actor = ?", filter.actor?.text)
            add("\"user\" = ?", filter.user)
            add("action = ?", filter.action)
            add("kind = ?", filter.kind?.rawValue)
            add("subject = ?", filter.subject)
            add("request_id = ?", filter.request?.blob)
            if filter.range != .always {
                add("at >= ?", filter.range.start.milliseconds)
                add("at < ?", filter.range.end.milliseconds)
            }
            return try database.all(
                sql + SQL.newestFirst,
                arguments + [limit],
                from: AuditEntryRecord.table,
                AuditEntryRecord.entry
            )
        }
    }

    package func saveAuditEntry(_ entry: AuditEntry) async throws(StorageError) {
        try await database.write { try $0.write(CommandRecord(audit: entry)) }
    }
}
