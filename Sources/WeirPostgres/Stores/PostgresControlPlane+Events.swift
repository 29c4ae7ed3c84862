import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: DomainEventStore {
    package func undispatchedEvents(limit: Int) async throws(StorageError) -> [StoredEvent] {
        try await database.read { database in
            try database.all(
                SQL.undispatchedEvents,
                [limit],
                from: DomainEventRecord.table,
                DomainEventRecord.event
            )
        }
    }

    package func saveDispatches(_ dispatches: [EventDispatch], at now: Timestamp) async throws(StorageError) {
        try await database.write { database in
            for dispatch in dispatches {
                let changes = try database.run(
                    "UPDATE domain_events SET dispatched_at = ? WHERE number = ? AND dispatched_at IS NULL",
                    [now.milliseconds, dispatch.number]
                )
                guard changes == 1 else { throw StorageError.conflict }
                for mail in dispatch.mails { try database.insert(mail) }
                for delivery in dispatch.deliveries { try database.insert(delivery) }
            }
        }
    }

    package func domainEvents(
        in workspace: WorkspaceID,
        before: Int64?,
        limit: Int
    ) async throws(StorageError) -> [StoredEvent] {
        try await database.read { database in
            try database.all(
                SQL.domainEventsBefore,
                [workspace.blob, before ?? Int64.max, limit],
                from: DomainEventRecord.table,
                DomainEventRecord.event
            )
        }
    }

    package func newestEventNumber() async throws(StorageError) -> Int64 {
        try await database.read { database in
            try database.first(SQL.newestDomainEvent, [], from: DomainEventRecord.table) {
                Int64(try $0.integer("newest"))
            } ?? 0
        }
    }

    package func deleteEvents(
        dispatchedBefore instant: Timestamp,
        limit: Int
    ) async throws(StorageError) -> Int {
        let isNone = try await database.read { database in
            try !database.exists(
                "SELECT 1 FROM domain_events WHERE dispatched_at IS NOT NULL AND dispatched_at < ? LIMIT 1",
                [instant.milliseconds]
            )
        }
        if isNone { return 0 }
        return try await database.write { database in
            let old = try database.all(
                SQL.oldDomainEvents,
                [instant.milliseconds, limit],
                from: DomainEventRecord.table
            ) {
                try $0.integer("number")
            }
            for number in old {
                try database.run("DELETE FROM webhook_deliveries WHERE event_number = ?", [number])
                try database.run("DELETE FROM domain_events WHERE number = ?", [number])
            }
            return old.count
        }
    }
}

extension PostgresTransaction {
    /// Puts a mail into the outbox, unless it is there already.
    func insert(_ mail: OutboxMail) throws {
        let key: [any PostgresConvertible] = [
            mail.workspace.blob, mail.content.kind.rawValue, mail.content.subject, mail.recipient,
        ]
        if try exists(SQL.mailByKey, key) { return }
        try insert(into: MailRecord.table, try MailRecord.values(mail))
    }

    /// Puts a delivery into the outbox, unless its endpoint is gone meanwhile.
    fileprivate func insert(_ delivery: WebhookDelivery) throws {
        let key: [any PostgresConvertible] = [delivery.workspace.blob, delivery.endpoint.blob]
        guard try exists("SELECT 1 FROM webhook_endpoints WHERE workspace_id = ? AND id = ?", key) else { return }
        try insert(into: WebhookDeliveryRecord.table, WebhookDeliveryRecord.values(delivery))
    }
}
