import GRDB
package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension SQLiteControlPlane: WebhookStore {
    package func webhookEndpoints(in workspace: WorkspaceID) async throws(StorageError) -> [WebhookEndpoint] {
        try await database.read { database in
            try database.all(
                "SELECT * FROM webhook_endpoints WHERE workspace_id = ? ORDER BY id",
                [workspace.blob],
                from: WebhookEndpointRecord.table,
                WebhookEndpointRecord.endpoint
            )
        }
    }

    package func webhookEndpoint(
        _ id: WebhookEndpointID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> WebhookEndpoint? {
        try await database.read { try $0.webhookEndpoint(id, in: workspace) }
    }

    package func saveWebhookEndpoint(
        _ endpoint: WebhookEndpoint,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            try database.save(endpoint)
            try database.write(record)
        }
    }

    package func deleteWebhookEndpoint(
        _ id: WebhookEndpointID,
        in workspace: WorkspaceID,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            let changes = try database.run(
                "DELETE FROM webhook_endpoints WHERE workspace_id = ? AND id = ?",
                [workspace.blob, id.blob]
            )
            guard changes == 1 else { throw StorageError.notFound(.webhookEndpoint) }
            try database.write(record)
        }
    }

    package func claimDeliveries(
        by owner: JobRunnerID,
        at now: Timestamp,
        perEndpoint: Int,
        limit: Int
    ) async throws(StorageError) -> [ClaimedDelivery] {
        let isNone = try await database.read { try $0.endpointsWithDeliveries(at: now, limit: 1).isEmpty }
        if isNone { return [] }
        return try await database.write { database in
            var claimed: [ClaimedDelivery] = []
            let count = max(1, limit / max(1, perEndpoint))
            for endpoint in try database.endpointsWithDeliveries(at: now, limit: count) where claimed.count < limit {
                let due = try database.all(
                    SQL.deliveriesToMake,
                    [endpoint.workspace.blob, endpoint.id.blob, now.milliseconds, perEndpoint],
                    from: WebhookDeliveryRecord.table,
                    WebhookDeliveryRecord.delivery
                )
                for delivery in due {
                    var next = delivery
                    guard delivery.attempts < DeliveryRules.webhook.maximumAttempts else {
                        // Each attempt ended with the server.
                        next.state = .failed
                        next.owner = nil
                        next.endedAt = now
                        try database.update(next)
                        continue
                    }
                    next.attempts += 1
                    next.claims += 1
                    next.owner = owner
                    next.nextAt = now.adding(milliseconds: DeliveryRules.webhook.leaseMilliseconds)
                    try database.update(next)
                    claimed.append(ClaimedDelivery(delivery: next, endpoint: endpoint))
                }
            }
            return claimed
        }
    }

    package func releaseDeliveries(
        claimedBefore owner: JobRunnerID,
        at now: Timestamp
    ) async throws(StorageError) {
        // The file is one process's at a time.
        try await database.write { database in
            _ = try database.run(
                "UPDATE webhook_deliveries SET owner = NULL, next_at = ? WHERE state = 'waiting' AND owner <> ?",
                [now.milliseconds, owner.blob]
            )
        }
    }

    package func giveBackDeliveries(of owner: JobRunnerID, at now: Timestamp) async throws(StorageError) {
        try await database.write { database in
            _ = try database.run(
                """
                UPDATE webhook_deliveries SET owner = NULL, attempts = max(0, attempts - 1), next_at = ?
                WHERE state = 'waiting' AND owner = ?
                """,
                [now.milliseconds, owner.blob]
            )
        }
    }

    package func endDeliveryAttempt(
        _ delivery: WebhookDelivery,
        of claim: DeliveryClaim,
        _ attempt: WebhookAttempt,
        disabling reason: WebhookEndpoint.DisabledReason?
    ) async throws(StorageError) {
        try await database.write { database in
            let stored = try database.delivery(delivery.id, of: delivery.endpoint, in: delivery.workspace)
            guard let stored, stored.claim == claim else { throw StorageError.leaseLost }
            try database.update(delivery)
            try database.insert(
                into: WebhookAttemptRecord.table,
                WebhookAttemptRecord.values(attempt, of: delivery)
            )
            guard let reason, var endpoint = try database.webhookEndpoint(delivery.endpoint, in: delivery.workspace),
                endpoint.isEnabled
            else { return }
            // One that takes other events is not to be given up for one that it does not take.
            if reason == .failing, try database.hasDelivered(to: endpoint, since: delivery.createdAt) { return }
            endpoint.status = .disabled(reason, at: attempt.at)
            endpoint.updatedAt = attempt.at
            try database.save(endpoint)
        }
    }

    package func delivery(
        _ id: WebhookDeliveryID,
        of endpoint: WebhookEndpointID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> ListedDelivery? {
        try await database.read { database in
            guard let delivery = try database.delivery(id, of: endpoint, in: workspace) else { return nil }
            return try database.listed(delivery)
        }
    }

    package func deliveries(
        of endpoint: WebhookEndpointID,
        in workspace: WorkspaceID,
        state: DeliveryState?,
        before: WebhookDeliveryID?,
        limit: Int
    ) async throws(StorageError) -> [ListedDelivery] {
        try await database.read { database in
            var sql = SQL.deliveries + " WHERE delivery.workspace_id = ? AND delivery.endpoint_id = ?"
            var arguments: [(any DatabaseValueConvertible)?] = [workspace.blob, endpoint.blob]
            if let state {
                sql += " AND delivery.state = ?"
                arguments.append(state.rawValue)
            }
            if let before {
                sql += " AND delivery.id < ?"
                arguments.append(before.blob)
            }
            return try database.all(
                sql + " ORDER BY delivery.id DESC LIMIT ?",
                arguments + [limit],
                from: WebhookDeliveryRecord.table,
                WebhookDeliveryRecord.delivery
            ).map { try database.listed($0) }
        }
    }

    package func saveDelivery(
        _ delivery: WebhookDelivery,
        from previous: WebhookDelivery,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            let stored = try database.delivery(delivery.id, of: delivery.endpoint, in: delivery.workspace)
            guard let stored else { throw StorageError.notFound(.webhookDelivery) }
            guard stored == previous else { throw StorageError.conflict }
            try database.update(delivery)
            try database.write(record)
        }
    }

    package func deliveryCounts() async throws(StorageError) -> OutboxCounts {
        try await database.read { database in
            try database.first(SQL.deliveryCounts, [], from: WebhookDeliveryRecord.table, OutboxCounts.init)
                ?? OutboxCounts()
        }
    }
}

extension Database {
    fileprivate func webhookEndpoint(
        _ id: WebhookEndpointID,
        in workspace: WorkspaceID
    ) throws -> WebhookEndpoint? {
        try first(
            "SELECT * FROM webhook_endpoints WHERE workspace_id = ? AND id = ?",
            [workspace.blob, id.blob],
            from: WebhookEndpointRecord.table,
            WebhookEndpointRecord.endpoint
        )
    }

    /// Stores a new endpoint or its next state; what waits for a disabled one is given up.
    fileprivate func save(_ endpoint: WebhookEndpoint) throws {
        let key: [any DatabaseValueConvertible] = [endpoint.workspace.blob, endpoint.id.blob]
        let values = try WebhookEndpointRecord.values(endpoint, revision: endpoint.revision + 1)
        if endpoint.revision == 0 {
            try insert(into: WebhookEndpointRecord.table, values)
        } else {
            let changes = try update(
                WebhookEndpointRecord.table,
                values,
                where: "workspace_id = ? AND id = ? AND revision = ?",
                key + [endpoint.revision]
            )
            try requireChange(
                changes,
                of: .webhookEndpoint,
                isThere: "SELECT 1 FROM webhook_endpoints WHERE workspace_id = ? AND id = ?",
                key
            )
        }
        guard case .disabled(_, let instant) = endpoint.status else { return }
        try run(
            """
            UPDATE webhook_deliveries SET state = 'failed', owner = NULL, ended_at = ?
            WHERE workspace_id = ? AND endpoint_id = ? AND state = 'waiting'
            """,
            [instant.milliseconds] + key
        )
    }

    /// Endpoints with deliveries that are due and none under way, the longest waiting first.
    fileprivate func endpointsWithDeliveries(at now: Timestamp, limit: Int) throws -> [WebhookEndpoint] {
        try all(
            SQL.endpointsWithDeliveries,
            [now.milliseconds, now.milliseconds, limit],
            from: WebhookEndpointRecord.table,
            WebhookEndpointRecord.endpoint
        )
    }

    fileprivate func delivery(
        _ id: WebhookDeliveryID,
        of endpoint: WebhookEndpointID,
        in workspace: WorkspaceID
    ) throws -> WebhookDelivery? {
        try first(
            SQL.deliveries + " WHERE delivery.workspace_id = ? AND delivery.endpoint_id = ? AND delivery.id = ?",
            [workspace.blob, endpoint.blob, id.blob],
            from: WebhookDeliveryRecord.table,
            WebhookDeliveryRecord.delivery
        )
    }

    fileprivate func hasDelivered(to endpoint: WebhookEndpoint, since instant: Timestamp) throws -> Bool {
        try exists(
            """
            SELECT 1 FROM webhook_deliveries
            WHERE workspace_id = ? AND endpoint_id = ? AND state = 'delivered' AND ended_at >= ?
            """,
            [endpoint.workspace.blob, endpoint.id.blob, instant.milliseconds]
        )
    }

    fileprivate func listed(_ delivery: WebhookDelivery) throws -> ListedDelivery {
        let attempts = try all(
            SQL.attemptsOfDelivery,
            [delivery.workspace.blob, delivery.endpoint.blob, delivery.id.blob, ListedDelivery.maximumAttempts],
            from: WebhookAttemptRecord.table,
            WebhookAttemptRecord.attempt
        )
        return ListedDelivery(delivery: delivery, attempts: attempts)
    }

    fileprivate func update(_ delivery: WebhookDelivery) throws {
        _ = try update(
            WebhookDeliveryRecord.table,
            WebhookDeliveryRecord.changes(delivery),
            where: "workspace_id = ? AND endpoint_id = ? AND id = ?",
            [delivery.workspace.blob, delivery.endpoint.blob, delivery.id.blob]
        )
    }
}
