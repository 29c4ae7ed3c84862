package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: SubscriptionStore {
    package func subscription(
        of customer: CustomerID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> Subscription? {
        try await database.read { database in
            try database.first(
                SQL.subscriptionOfCustomer,
                [workspace.blob, customer.blob],
                from: SubscriptionRecord.table,
                SubscriptionRecord.subscription
            )
        }
    }

    package func subscription(
        stripeSubscriptionID: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> Subscription? {
        try await database.read { database in
            try database.first(
                SQL.subscriptionByStripeID,
                [workspace.blob, stripeSubscriptionID],
                from: SubscriptionRecord.table,
                SubscriptionRecord.subscription
            )
        }
    }

    package func setSubscription(_ change: SubscriptionChange, record: CommandRecord) async throws(StorageError) {
        try await database.writeOfOne(record) { database in
            // Where the customer changes as well, that keeps it.
            if change.customer == nil {
                try database.hold(change.subscription.customer, of: change.subscription.workspace)
            }
            try database.set(change)
        }
    }
}

extension PostgresControlPlane: OverrideStore {
    package func overrides(
        of customer: CustomerID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [QuotaOverride] {
        try await database.read { database in
            try database.all(
                SQL.overridesOfCustomer,
                [workspace.blob, customer.blob],
                from: QuotaOverrideRecord.table,
                QuotaOverrideRecord.override
            )
        }
    }

    package func saveOverride(_ override: QuotaOverride, record: CommandRecord) async throws(StorageError) {
        try await database.writeOfOne(record) { database in
            try database.hold(override.customer, of: override.workspace)
            let values = try QuotaOverrideRecord.values(override, revision: override.revision + 1)
            if override.revision == 0 {
                try database.insert(into: QuotaOverrideRecord.table, values)
            } else {
                let changes = try database.update(
                    QuotaOverrideRecord.table,
                    values,
                    where: "workspace_id = ? AND customer_id = ? AND feature = ? AND revision = ?",
                    [override.workspace.blob, override.customer.blob, override.feature.text, override.revision]
                )
                guard changes > 0 else { throw StorageError.conflict }
            }
            try database.noteRights(of: override.customer, in: override.workspace)
        }
    }

    package func deleteOverride(
        of feature: FeatureKey,
        customer: CustomerID,
        in workspace: WorkspaceID,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            let changes = try database.run(
                "DELETE FROM quota_overrides WHERE workspace_id = ? AND customer_id = ? AND feature = ?",
                [workspace.blob, customer.blob, feature.text]
            )
            guard changes > 0 else { throw StorageError.notFound(.quotaOverride) }
            try database.noteRights(of: customer, in: workspace)
            try database.write(record)
        }
    }
}

extension PostgresTransaction {
    /// Stores a subscription, if it was made from the stored revision, and the customer that changes with it.
    func set(_ change: SubscriptionChange) throws {
        let subscription = change.subscription
        let workspace = subscription.workspace
        try require(.customer, in: CustomerRecord.table, subscription.customer, of: workspace)
        try require(.plan, in: PlanRecord.table, subscription.plan, of: workspace)
        let values = try SubscriptionRecord.values(subscription, revision: subscription.revision + 1)
        let previous: Subscription? = try first(
            SQL.subscriptionOfCustomer,
            [workspace.blob, subscription.customer.blob],
            from: SubscriptionRecord.table,
            SubscriptionRecord.subscription
        )
        if subscription.revision == 0 {
            try insert(into: SubscriptionRecord.table, values)
        } else {
            let changes = try update(
                SubscriptionRecord.table,
                values,
                where: "workspace_id = ? AND customer_id = ? AND revision = ?",
                [workspace.blob, subscription.customer.blob, subscription.revision]
            )
            guard changes > 0 else { throw StorageError.conflict }
        }
        try announce(subscription, from: previous)
        try noteRights(of: subscription.customer, in: workspace)
        if let customer = change.customer { try update(customer) }
    }
}
