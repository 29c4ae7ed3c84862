package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: CatalogStore {
    package func catalog(of workspace: WorkspaceID) async throws(StorageError) -> Catalog? {
        try await database.read { database in
            let version = try database.first(
                "SELECT meter_version FROM workspaces WHERE id = ?",
                [workspace.blob],
                from: WorkspaceRecord.table
            ) { try $0.integer("meter_version") }
            guard let version else { return nil }
            return Catalog(
                workspace: workspace,
                plans: try database.planHistories(of: workspace),
                kits: try database.all(
                    "SELECT * FROM account_kits WHERE workspace_id = ? ORDER BY id",
                    [workspace.blob],
                    from: AccountKitRecord.table,
                    AccountKitRecord.kit
                ),
                features: try database.all(
                    "SELECT * FROM features WHERE workspace_id = ? ORDER BY key",
                    [workspace.blob],
                    from: FeatureRecord.table,
                    FeatureRecord.feature
                ),
                meters: try database.all(
                    "SELECT * FROM meters WHERE workspace_id = ? ORDER BY id",
                    [workspace.blob],
                    from: MeterRecord.table,
                    MeterRecord.meter
                ),
                coupons: try database.coupons(of: workspace),
                meterVersion: UInt64(version)
            )
        }
    }

    package func saveAccountKit(
        _ kit: AccountKit,
        additions: FeatureAdditions,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            try database.insert(additions, in: kit.workspace)
            try database.save(kit)
            try database.write(record)
        }
    }

    package func deleteAccountKit(
        _ id: AccountKitID,
        in workspace: WorkspaceID,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            try database.deleteAccountKit(id, in: workspace)
            try database.write(record)
        }
    }

    package func saveFeature(
        _ feature: Feature,
        newMeter: Meter?,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            try database.insert(FeatureAdditions(meters: newMeter.map { [$0] } ?? []), in: feature.workspace)
            try database.save(feature)
            try database.write(record)
        }
    }
}

extension PostgresTransaction {
    /// Inserts features and meters that come into being with what names them.
    func insert(_ additions: FeatureAdditions, in workspace: WorkspaceID) throws {
        for meter in additions.meters {
            try insert(into: MeterRecord.table, MeterRecord.values(meter))
        }
        if !additions.meters.isEmpty { try raiseMeterVersion(of: workspace) }
        for feature in additions.features {
            try insert(into: FeatureRecord.table, FeatureRecord.values(feature, revision: 1))
        }
    }

    /// Stores a new kit or a changed one.
    func save(_ kit: AccountKit) throws {
        let values = try AccountKitRecord.values(kit, revision: kit.revision + 1)
        guard kit.revision > 0 else { return try insert(into: AccountKitRecord.table, values) }
        let changes = try update(
            AccountKitRecord.table,
            values,
            where: "workspace_id = ? AND id = ? AND revision = ?",
            [kit.workspace.blob, kit.id.blob, kit.revision]
        )
        try requireChange(
            changes,
            of: .accountKit,
            isThere: "SELECT 1 FROM account_kits WHERE workspace_id = ? AND id = ?",
            [kit.workspace.blob, kit.id.blob]
        )
    }

    /// Deletes a kit that nothing refers to.
    func deleteAccountKit(_ id: AccountKitID, in workspace: WorkspaceID) throws {
        let arguments = [workspace.blob, id.blob]
        func isReferred(by table: String, _ column: String) throws -> Bool {
            try exists("SELECT 1 FROM \(table) WHERE workspace_id = ? AND \(column) = ?", arguments)
        }
        if try isReferred(by: "customers", "account_kit_id") { throw StorageError.inUse(.customer) }
        if try isReferred(by: "settings", "default_kit_id") { throw StorageError.inUse(.settings) }
        // A version that still holds for someone may refer to it while the current one does not.
        let plans = try planHistories(of: workspace).flatMap(\.plansInForce)
        if plans.contains(where: { $0.terms.accountKit == id }) { throw StorageError.inUse(.plan) }
        let changes = try run("DELETE FROM account_kits WHERE workspace_id = ? AND id = ?", arguments)
        guard changes > 0 else { throw StorageError.notFound(.accountKit) }
    }

    /// Stores a new feature or a changed one.
    func save(_ feature: Feature) throws {
        let workspace = feature.workspace
        try require(.meter, in: MeterRecord.table, feature.meter, of: workspace)
        let values = FeatureRecord.values(feature, revision: feature.revision + 1)
        guard feature.revision > 0 else { return try insert(into: FeatureRecord.table, values) }
        let changes = try update(
            FeatureRecord.table,
            values,
            where: "workspace_id = ? AND id = ? AND revision = ?",
            [workspace.blob, feature.id.blob, feature.revision]
        )
        try requireChange(
            changes,
            of: .feature,
            isThere: "SELECT 1 FROM features WHERE workspace_id = ? AND id = ?",
            [workspace.blob, feature.id.blob]
        )
    }

    /// Gives the workspace's meters a version that was never used.
    func raiseMeterVersion(of workspace: WorkspaceID) throws {
        try run("UPDATE workspaces SET meter_version = meter_version + 1 WHERE id = ?", [workspace.blob])
    }
}
