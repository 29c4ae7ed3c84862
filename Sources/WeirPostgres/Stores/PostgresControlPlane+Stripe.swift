package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: StripeStore {
    // MARK: Events

    package func saveStripeEvent(_ event: StoredStripeEvent, job: Job?) async throws(StorageError) -> Bool {
        try await database.write { database in
            guard try !database.exists(SQL.stripeEventByID, [event.workspace.blob, event.event.id]) else {
                return false
            }
            try database.insert(into: StripeEventRecord.table, StripeEventRecord.values(event))
            if let job { try database.schedule([job]) }
            return true
        }
    }

    package func stripeEvent(
        _ id: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> StoredStripeEvent? {
        try await database.read { database in
            let mode = try database.mode(of: workspace)
            return try database.first(
                SQL.stripeEventByID,
                [workspace.blob, id],
                from: StripeEventRecord.table
            ) { try StripeEventRecord.event($0, mode: mode) }
        }
    }

    package func stripeEvents(
        in workspace: WorkspaceID,
        state: StripeEventState?,
        limit: Int
    ) async throws(StorageError) -> [StoredStripeEvent] {
        try await database.read { database in
            let mode = try database.mode(of: workspace)
            var condition = ""
            var arguments: [(any PostgresConvertible)?] = [workspace.blob]
            if let state {
                condition = " AND state = ?"
                arguments.append(state.rawValue)
            }
            return try database.all(
                "SELECT * FROM stripe_events WHERE workspace_id = ?\(condition) ORDER BY received_at DESC, id DESC LIMIT ?",
                arguments + [limit],
                from: StripeEventRecord.table
            ) { try StripeEventRecord.event($0, mode: mode) }
        }
    }

    package func stripeEventCounts(in workspace: WorkspaceID) async throws(StorageError) -> StripeEventCounts {
        try await database.read { database in
            let pending = try database.first(
                SQL.pendingStripeEventCount,
                [workspace.blob],
                from: StripeEventRecord.table
            ) { StripeEventCounts(pending: try $0.integer("count"), oldestPendingAt: $0.optionalTimestamp("oldest")) }
            var counts = pending ?? StripeEventCounts()
            counts.lastReceivedAt = try database.first(
                "SELECT max(received_at) AS last FROM stripe_events WHERE workspace_id = ?",
                [workspace.blob],
                from: StripeEventRecord.table
            ) { $0.optionalTimestamp("last") }.flatMap { $0 }
            return counts
        }
    }

    package func forgetStripeTraffic(
        before instant: Timestamp,
        in workspace: WorkspaceID,
        limit: Int
    ) async throws(StorageError) {
        let arguments: [any PostgresConvertible & Sendable] = [workspace.blob, instant.milliseconds, limit]
        try await database.write { database in
            try database.run(SQL.forgetStripeEvents, arguments)
            try database.run(SQL.forgetStripeRequests, arguments)
            let kinds = [JobKind.stripeEvent, .stripeSubscription, .stripeSweep].map(\.rawValue)
            let oldest = JobID(rawValue: UInt128(UInt64(max(0, instant.milliseconds))) << 80)
            try database.run(
                SQL.forgetStripeJobs,
                [workspace.blob, oldest.blob, PostgresValue.texts(kinds), limit]
            )
        }
    }

    // MARK: Readings

    package func takeStripeReading(of object: StripeObjectName) async throws(StorageError) -> Int64 {
        try await database.write { database in
            let place: [any PostgresConvertible] = [object.workspace.blob, object.topic.rawValue, object.id]
            try database.run(SQL.beginStripeReading, place)
            let number = try database.first(SQL.stripeObject, place, from: "stripe_objects") { try $0.integer("begun") }
            guard let number else { throw StorageError.invalidData("stripe_objects.begun") }
            return Int64(number)
        }
    }

    package func deletedStripeCustomers(
        of customer: CustomerID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> Int {
        try await database.read { database in
            try database.first(
                "SELECT count(*) AS count FROM stripe_objects WHERE workspace_id = ? AND gone_from = ?",
                [workspace.blob, customer.blob],
                from: "stripe_objects"
            ) { try $0.integer("count") } ?? 0
        }
    }

    package func mirroredSubscriptions(
        in workspace: WorkspaceID,
        periodEndedBefore: Timestamp?,
        after: String?,
        limit: Int
    ) async throws(StorageError) -> [String] {
        try await database.read { database in
            try database.all(
                SQL.mirroredSubscriptions,
                [workspace.blob, after ?? "", (periodEndedBefore ?? .distantFuture).milliseconds, limit],
                from: SubscriptionRecord.table
            ) { try $0.text("stripe_subscription_id") }
        }
    }

    // MARK: Requests

    package func keepStripePost(
        _ post: StripePost,
        in workspace: WorkspaceID,
        at now: Timestamp
    ) async throws(StorageError) -> KeptStripePost {
        try await database.write { database in
            let place: [any PostgresConvertible] = [workspace.blob, post.idempotencyKey]
            let kept = try database.first(SQL.stripeRequest, place, from: "stripe_requests") { row in
                KeptStripePost(
                    post: StripePost(
                        path: try row.text("path"),
                        body: try row.bytes("body"),
                        idempotencyKey: try row.text("key")
                    ),
                    keptAt: try row.timestamp("kept_at")
                )
            }
            if let kept { return kept }
            try database.insert(
                into: "stripe_requests",
                [
                    "workspace_id": workspace.blob,
                    "key": post.idempotencyKey,
                    "path": post.path,
                    "body": blob(post.body),
                    "kept_at": now.milliseconds,
                ]
            )
            return KeptStripePost(post: post, keptAt: now)
        }
    }

    // MARK: Checkouts

    package func stripeCheckout(
        of customer: CustomerID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> StripeCheckout? {
        try await database.read { try $0.stripeCheckout(of: customer, in: workspace) }
    }

    package func startStripeCheckout(
        _ checkout: StripeCheckout,
        after known: Int?
    ) async throws(StorageError) {
        try await database.write { database in
            let present = try database.stripeCheckout(of: checkout.customer, in: checkout.workspace)
            guard present?.number == known else { throw StorageError.conflict }
            try database.run(
                "DELETE FROM stripe_checkouts WHERE workspace_id = ? AND customer_id = ?",
                [checkout.workspace.blob, checkout.customer.blob]
            )
            try database.insert(into: StripeCheckoutRecord.table, StripeCheckoutRecord.values(checkout))
        }
    }

    package func noteStripeSession(
        _ session: String,
        of customer: CustomerID,
        number: Int,
        in workspace: WorkspaceID
    ) async throws(StorageError) {
        try await database.write { database in
            _ = try database.run(
                "UPDATE stripe_checkouts SET session = ? WHERE workspace_id = ? AND customer_id = ? AND number = ?",
                [session, workspace.blob, customer.blob, number]
            )
        }
    }

    // MARK: Alerts

    package func stripeAlerts(
        in workspace: WorkspaceID,
        limit: Int
    ) async throws(StorageError) -> [StoredStripeAlert] {
        try await database.read { database in
            try database.all(
                "SELECT * FROM stripe_alerts WHERE workspace_id = ? ORDER BY last_at DESC, kind, subject LIMIT ?",
                [workspace.blob, limit],
                from: StripeAlertRecord.table,
                StripeAlertRecord.alert
            )
        }
    }

    package func stripeAlert(
        _ kind: StripeAlert.Kind,
        _ subject: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> StoredStripeAlert? {
        try await database.read { database in
            try database.first(
                "SELECT * FROM stripe_alerts WHERE workspace_id = ? AND kind = ? AND subject = ?",
                [workspace.blob, kind.rawValue, subject],
                from: StripeAlertRecord.table,
                StripeAlertRecord.alert
            )
        }
    }

    package func saveStripeEffects(_ effects: StripeEffects) async throws(StorageError) {
        try await database.write { try $0.write(effects) }
    }

    package func deleteStripeAlert(
        _ kind: StripeAlert.Kind,
        _ subject: String,
        in workspace: WorkspaceID,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            let changes = try database.run(
                "DELETE FROM stripe_alerts WHERE workspace_id = ? AND kind = ? AND subject = ?",
                [workspace.blob, kind.rawValue, subject]
            )
            guard changes > 0 else { throw StorageError.notFound(.stripeAlert) }
            try database.write(record)
        }
    }
}

extension PostgresTransaction {
    /// Writes what is kept of Stripe, in the transaction of the change.
    func write(_ effects: StripeEffects) throws {
        let workspace = effects.workspace.blob
        for reading in effects.readings { try apply(reading) }
        if let event = effects.event {
            try run(
                "UPDATE stripe_events SET state = ?, done_at = ? WHERE workspace_id = ? AND id = ? AND state = 'pending'",
                [event.state.rawValue, effects.at.milliseconds, workspace, event.id]
            )
        }
        for subject in effects.settled {
            for kind in StripeAlert.Kind.allCases where kind.isSettledByReading {
                try run(
                    "DELETE FROM stripe_alerts WHERE workspace_id = ? AND kind = ? AND subject = ?",
                    [workspace, kind.rawValue, subject]
                )
            }
        }
        for alert in effects.alerts {
            let at = effects.at.milliseconds
            try run(
                SQL.saveStripeAlert,
                [workspace, alert.kind.rawValue, alert.subject, alert.customer?.blob, at, at]
            )
        }
    }

    /// Notes that a reading is applied, unless a later one was.
    private func apply(_ reading: StripeReading) throws {
        let object = reading.object
        let changes = try run(
            SQL.applyStripeReading,
            [
                reading.number, reading.goneFrom?.blob, object.workspace.blob, object.topic.rawValue, object.id,
                reading.number,
            ]
        )
        guard changes > 0 else { throw StorageError.conflict }
    }

    fileprivate func stripeCheckout(of customer: CustomerID, in workspace: WorkspaceID) throws -> StripeCheckout? {
        try first(
            "SELECT * FROM stripe_checkouts WHERE workspace_id = ? AND customer_id = ?",
            [workspace.blob, customer.blob],
            from: StripeCheckoutRecord.table,
            StripeCheckoutRecord.checkout
        )
    }

    fileprivate func mode(of workspace: WorkspaceID) throws -> WorkspaceMode {
        let mode = try first("SELECT mode FROM workspaces WHERE id = ?", [workspace.blob], from: "workspaces") { row in
            try row.choice("mode") as WorkspaceMode
        }
        guard let mode else { throw StorageError.notFound(.workspace) }
        return mode
    }
}
