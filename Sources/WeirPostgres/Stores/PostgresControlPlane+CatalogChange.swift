import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: CatalogChangeStore {
    package func applyCatalog(_ change: CatalogChange, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            try database.requireMeterVersion(change.meterVersion, of: change.workspace)
            // What refers to something comes behind it, and what is taken away goes when nothing refers to it any more.
            for meter in change.newMeters { try database.insert(into: MeterRecord.table, MeterRecord.values(meter)) }
            for meter in change.changedMeters { try database.update(meter) }
            if !change.newMeters.isEmpty || !change.changedMeters.isEmpty {
                try database.raiseMeterVersion(of: change.workspace)
            }
            for feature in change.features { try database.save(feature) }
            for kit in change.kits { try database.save(kit) }
            for plan in change.plans { try database.save(plan) }
            for coupon in change.newCoupons {
                try database.insert(into: CouponRecord.table, CouponRecord.values(coupon))
            }
            for coupon in change.changedCoupons { try database.setArchived(coupon) }
            if let settings = change.settings { try database.save(settings) }
            for plan in change.archivedPlans { try database.archive(plan) }
            for kit in change.deletedKits { try database.deleteAccountKit(kit, in: change.workspace) }
            try database.write(record)
        }
    }

    package func kitsOfCustomers(in workspace: WorkspaceID) async throws(StorageError) -> Set<AccountKitID> {
        try await database.read { database in
            let kits: [AccountKitID] = try database.all(
                SQL.kitsOfCustomers,
                [workspace.blob],
                from: CustomerRecord.table
            ) { try $0.id("account_kit_id") }
            return Set(kits)
        }
    }
}

extension PostgresTransaction {
    /// Fails when the meters are not those that a command was decided on.
    fileprivate func requireMeterVersion(_ version: UInt64, of workspace: WorkspaceID) throws {
        let stored = try first(
            "SELECT meter_version FROM workspaces WHERE id = ?",
            [workspace.blob],
            from: WorkspaceRecord.table
        ) { try $0.integer("meter_version") }
        guard let stored else { throw StorageError.notFound(.workspace) }
        guard UInt64(stored) == version else { throw StorageError.conflict }
    }

    /// Takes a plan out of the offer, if it still has the version that was seen.
    fileprivate func archive(_ plan: Plan) throws {
        let key = [plan.workspace.blob, plan.id.blob]
        let changes = try update(
            PlanRecord.table,
            ["archived_at": plan.archivedAt?.milliseconds],
            where: "workspace_id = ? AND id = ? AND version = ?",
            [plan.workspace.blob, plan.id.blob, plan.version]
        )
        try requireChange(
            changes,
            of: .plan,
            isThere: "SELECT 1 FROM plans WHERE workspace_id = ? AND id = ?",
            key
        )
    }
}
