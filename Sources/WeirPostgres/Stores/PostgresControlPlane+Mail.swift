package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: MailStore {
    package func saveMails(_ mails: [OutboxMail], record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            for mail in mails { try database.insert(mail) }
            try database.write(record)
        }
    }

    package func claimMails(
        by owner: JobRunnerID,
        at now: Timestamp,
        limit: Int
    ) async throws(StorageError) -> [OutboxMail] {
        // Asked first without a lock: mostly there is nothing to do.
        let isNone = try await database.read { try !$0.exists(SQL.mailsToSend, [now.milliseconds, 1]) }
        if isNone { return [] }
        return try await database.claim { database in
            let due = try database.all(
                SQL.claimable(SQL.mailsToSend),
                [now.milliseconds, limit],
                from: MailRecord.table,
                MailRecord.mail
            )
            return try due.compactMap { mail in
                var claimed = mail
                guard mail.attempts < DeliveryRules.mail.maximumAttempts else {
                    // Each attempt ended with the server.
                    claimed.state = .failed
                    claimed.owner = nil
                    claimed.lastError = mail.lastError ?? "No attempt came to an end."
                    claimed.endedAt = now
                    try database.update(claimed)
                    return nil
                }
                claimed.attempts += 1
                claimed.claims += 1
                claimed.owner = owner
                claimed.nextAt = now.adding(milliseconds: DeliveryRules.mail.leaseMilliseconds)
                try database.update(claimed)
                return claimed
            }
        }
    }

    package func releaseMails(claimedBefore owner: JobRunnerID, at now: Timestamp) async throws(StorageError) {
        try await database.write { database in
            _ = try database.run(
                "UPDATE mails SET owner = NULL, next_at = ? WHERE state = 'waiting' AND owner <> ?",
                [now.milliseconds, owner.blob]
            )
        }
    }

    package func giveBackMails(of owner: JobRunnerID, at now: Timestamp) async throws(StorageError) {
        try await database.write { database in
            _ = try database.run(
                """
                UPDATE mails SET owner = NULL, attempts = greatest(0, attempts - 1), next_at = ?
                WHERE state = 'waiting' AND owner = ?
                """,
                [now.milliseconds, owner.blob]
            )
        }
    }

    package func endMailAttempt(
        _ mail: OutboxMail,
        of claim: DeliveryClaim,
        refused: RefusedAddress?
    ) async throws(StorageError) {
        try await database.write { database in
            guard let stored = try database.mail(mail.id, in: mail.workspace), stored.claim == claim else {
                throw StorageError.leaseLost
            }
            try database.update(mail)
            guard let refused else { return }
            try database.run(
                """
                INSERT INTO refused_addresses (workspace_id, address, reason, at) VALUES (?, ?, ?, ?)
                ON CONFLICT (workspace_id, address) DO UPDATE SET reason = excluded.reason, at = excluded.at
                """,
                [refused.workspace.blob, refused.address, refused.reason, refused.at.milliseconds]
            )
        }
    }

    package func mail(_ id: MailID, in workspace: WorkspaceID) async throws(StorageError) -> OutboxMail? {
        try await database.read { try $0.mail(id, in: workspace) }
    }

    package func mails(
        in workspace: WorkspaceID,
        filter: MailFilter,
        before: MailID?,
        limit: Int
    ) async throws(StorageError) -> [OutboxMail] {
        try await database.read { database in
            var conditions = ["workspace_id = ?"]
            var arguments: [(any PostgresConvertible)?] = [workspace.blob]
            func add(_ condition: String, _ value: (any PostgresConvertible)?) {
                guard let value else { return }
                conditions.append(condition)
                arguments.append(value)
            }
            add("customer_id = ?", filter.customer?.blob)
            add("kind = ?", filter.kind?.rawValue)
            add("state = ?", filter.state?.rawValue)
            add("id < ?", before?.blob)
            return try database.all(
                "SELECT * FROM mails WHERE \(conditions.joined(separator: " AND ")) ORDER BY id DESC LIMIT ?",
                arguments + [limit],
                from: MailRecord.table,
                MailRecord.mail
            )
        }
    }

    package func saveMail(
        _ mail: OutboxMail,
        from previous: OutboxMail,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            guard let stored = try database.mail(mail.id, in: mail.workspace) else {
                throw StorageError.notFound(.mail)
            }
            guard stored == previous else { throw StorageError.conflict }
            try database.update(mail)
            try database.write(record)
        }
    }

    package func deleteMails(endedBefore instant: Timestamp, limit: Int) async throws(StorageError) -> Int {
        let isNone = try await database.read { try !$0.exists(SQL.oldMails, [instant.milliseconds, 1]) }
        if isNone { return 0 }
        return try await database.write { database in
            try database.run(
                "DELETE FROM mails WHERE (workspace_id, id) IN (\(SQL.oldMails))",
                [instant.milliseconds, limit]
            )
        }
    }

    package func mailCounts() async throws(StorageError) -> OutboxCounts {
        try await database.read { database in
            try database.first(SQL.mailCounts, [], from: MailRecord.table, OutboxCounts.init) ?? OutboxCounts()
        }
    }

    package func refusedAddress(
        _ address: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> RefusedAddress? {
        try await database.read { database in
            try database.first(
                "SELECT * FROM refused_addresses WHERE workspace_id = ? AND address = ?",
                [workspace.blob, address],
                from: RefusedAddressRecord.table,
                RefusedAddressRecord.address
            )
        }
    }

    package func refusedAddresses(
        in workspace: WorkspaceID,
        limit: Int
    ) async throws(StorageError) -> [RefusedAddress] {
        try await database.read { database in
            try database.all(
                "SELECT * FROM refused_addresses WHERE workspace_id = ? ORDER BY address LIMIT ?",
                [workspace.blob, limit],
                from: RefusedAddressRecord.table,
                RefusedAddressRecord.address
            )
        }
    }

    package func deleteRefusedAddress(
        _ address: String,
        in workspace: WorkspaceID,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            let changes = try database.run(
                "DELETE FROM refused_addresses WHERE workspace_id = ? AND address = ?",
                [workspace.blob, address]
            )
            guard changes == 1 else { throw StorageError.notFound(.refusedAddress) }
            try database.write(record)
        }
    }
}

extension PostgresTransaction {
    fileprivate func mail(_ id: MailID, in workspace: WorkspaceID) throws -> OutboxMail? {
        try first(
            "SELECT * FROM mails WHERE workspace_id = ? AND id = ?",
            [workspace.blob, id.blob],
            from: MailRecord.table,
            MailRecord.mail
        )
    }

    fileprivate func update(_ mail: OutboxMail) throws {
        _ = try update(
            MailRecord.table,
            MailRecord.changes(mail),
            where: "workspace_id = ? AND id = ?",
            [mail.workspace.blob, mail.id.blob]
        )
    }
}

extension OutboxCounts {
    /// From a row of counts.
    init(_ row: RowReader) throws {
        self.init(
            waiting: try row.integer("waiting"),
            failed: try row.integer("failed"),
            oldestAt: row.optionalTimestamp("oldest")
        )
    }
}
