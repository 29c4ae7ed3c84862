import Foundation
import GRDB
import WeirCore
package import WeirPrimitives
package import WeirStorage

extension SQLiteControlPlane: PlanVersionStore {
    package func subscriberCounts(
        of plan: PlanID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [Int: Int] {
        try await database.read { database in
            let counts = try database.all(
                SQL.subscriberCounts,
                [workspace.blob, plan.blob],
                from: SubscriptionRecord.table
            ) { (version: try $0.integer("plan_version"), count: try $0.integer("count")) }
            return Dictionary(counts.map { ($0.version, $0.count) }) { first, _ in first }
        }
    }

    package func subscribers(
        of plan: PlanID,
        versions: Set<Int>,
        in workspace: WorkspaceID,
        after: CustomerID?,
        limit: Int
    ) async throws(StorageError) -> [CustomerState] {
        try await database.read { database in
            let start = after?.blob ?? Data()
            let wanted = try DocumentCoding.text(versions.sorted())
            let subscriptions = try database.all(
                SQL.subscribersOfVersions,
                [workspace.blob, plan.blob, start, wanted, limit],
                from: SubscriptionRecord.table,
                SubscriptionRecord.subscription
            )
            guard let last = subscriptions.last else { return [] }
            let range: [(any DatabaseValueConvertible)?] = [
                workspace.blob, plan.blob, start, last.customer.blob, wanted,
            ]
            let customers = try database.all(
                SQL.customersOfVersions,
                range,
                from: CustomerRecord.table,
                CustomerRecord.customer
            )
            let overrides = try database.all(
                SQL.overridesOfVersions,
                range,
                from: QuotaOverrideRecord.table,
                QuotaOverrideRecord.override
            )
            let sorted = overrides.sorted { $0.feature < $1.feature }
            return try database.customerStates(customers, subscriptions, sorted)
        }
    }

    package func migrateSubscribers(
        _ migration: PlanMigration,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            guard let head = try database.planHead(migration.plan, in: migration.workspace) else {
                throw StorageError.notFound(.plan)
            }
            guard head.version == migration.version else { throw StorageError.conflict }
            // First, for whom the moves find is known only before they are carried out.
            let entry = try database.writeNumbered(record)
            var count = 0
            for move in migration.moves {
                if let kit = move.kit {
                    try database.require(.accountKit, in: AccountKitRecord.table, kit.to, of: migration.workspace)
                }
                let own = try move.audit.map { try database.add($0) }
                var kitEntry: Int64?
                let customers: [CustomerID?] = migration.customers ?? [nil]
                for customer in customers {
                    count += try database.carryOut(
                        move,
                        of: migration,
                        for: customer,
                        entries: [entry, own].compactMap { $0 },
                        kitEntry: &kitEntry
                    )
                }
            }
            // All is undone with the transaction.
            guard count == migration.count else { throw StorageError.conflict }
        }
    }
}

extension Database {
    /// Moves all subscribers of a move, or one of them, and returns how many there were.
    ///
    /// `entries`: The numbers of the audit entries that are to be found under each of them.
    /// `kitEntry`: That of the entry for those who get another kit, once there is one.
    fileprivate func carryOut(
        _ move: PlanMigration.Move,
        of migration: PlanMigration,
        for customer: CustomerID?,
        entries: [Int64],
        kitEntry: inout Int64?
    ) throws -> Int {
        let versions = try DocumentCoding.text(move.versions)
        var condition = "workspace_id = ? AND plan_id = ? AND plan_version IN (SELECT value FROM json_each(?))"
        var arguments: [(any DatabaseValueConvertible)?] = [migration.workspace.blob, migration.plan.blob, versions]
        if let customer {
            condition += " AND customer_id = ?"
            arguments.append(customer.blob)
        }
        for entry in entries {
            try run(
                """
                INSERT INTO audit_entry_customers (workspace_id, customer_id, number)
                SELECT workspace_id, customer_id, ? FROM subscriptions WHERE \(condition)
                """,
                [entry] + arguments
            )
        }
        let moved = try all(
            "SELECT * FROM subscriptions WHERE \(condition)",
            arguments,
            from: SubscriptionRecord.table,
            SubscriptionRecord.subscription
        )
        let now = migration.at.milliseconds
        if let kit = move.kit {
            let whoHasIt = """
                workspace_id = ? AND account_kit_id IS ? AND id IN (SELECT customer_id FROM subscriptions WHERE \(condition))
                """
            let who: [(any DatabaseValueConvertible)?] = [migration.workspace.blob, kit.from?.blob] + arguments
            if let audit = kit.audit, try exists("SELECT 1 FROM customers WHERE \(whoHasIt)", who) {
                let entry = try kitEntry ?? add(audit)
                kitEntry = entry
                try run(
                    """
                    INSERT INTO audit_entry_customers (workspace_id, customer_id, number)
                    SELECT workspace_id, id, ? FROM customers WHERE \(whoHasIt)
                    """,
                    [entry] + who
                )
            }
            try run(
                """
                UPDATE customers SET account_kit_id = ?, updated_at = ?, revision = revision + 1 WHERE \(whoHasIt)
                """,
                [kit.to.blob, now] + who
            )
        }
        let count = try run(
            """
            UPDATE subscriptions SET plan_version = ?, updated_at = ?, revision = revision + 1
            WHERE \(condition)
            """,
            [migration.version, now] + arguments
        )
        for previous in moved {
            var subscription = previous
            subscription.planVersion = migration.version
            subscription.updatedAt = migration.at
            try announce(subscription, from: previous)
        }
        return count
    }
}
