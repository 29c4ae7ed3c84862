import WeirPrimitives
import WeirStorage

/// The control plane in PostgreSQL; each capability is in its own file beside this one.
package struct PostgresControlPlane: Sendable {
    let database: PostgresDatabase

    package init(database: PostgresDatabase) { self.database = database }
}

extension PostgresTransaction {
    /// Writes what is kept of a command, in the command's own transaction.
    func write(_ record: CommandRecord) throws { _ = try writeNumbered(record) }

    /// Writes what is kept of a command, and returns the number of its own entry in the audit trail, if it has one.
    func writeNumbered(_ record: CommandRecord) throws -> Int64? {
        if let idempotency = record.idempotency {
            try insert(into: IdempotencyRecordRow.table, IdempotencyRecordRow.values(idempotency))
        }
        for entry in record.alsoAudited { try add(entry) }
        let number = try record.audit.map { try add($0) }
        if let stripe = record.stripe { try write(stripe) }
        try note(record.timeline)
        try schedule(record.jobs)
        for announcement in record.announcements { try announce(announcement) }
        if let completion = record.completion { try complete(completion) }
        return number
    }

    /// Adds an entry to the audit trail and returns its number.
    @discardableResult
    func add(_ entry: AuditEntry) throws -> Int64 {
        try insert(into: AuditEntryRecord.table, AuditEntryRecord.values(entry), returning: "number")
    }

    /// Fails unless a row that is to be referred to is there.
    ///
    /// The foreign keys say so too, but not which one was broken.
    func require(_ kind: StoredKind, in table: String, _ id: (some EntityID)?, of workspace: WorkspaceID) throws {
        guard let id else { return }
        guard try exists("SELECT 1 FROM \(table) WHERE workspace_id = ? AND id = ?", [workspace.blob, id.blob]) else {
            throw StorageError.notFound(kind)
        }
    }
}
