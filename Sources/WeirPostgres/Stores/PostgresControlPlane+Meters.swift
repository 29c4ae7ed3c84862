package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: MeterStore {
    package func meter(_ id: MeterID, in workspace: WorkspaceID) async throws(StorageError) -> Meter? {
        try await database.read { database in
            try database.first(
                "SELECT * FROM meters WHERE workspace_id = ? AND id = ?",
                [workspace.blob, id.blob],
                from: MeterRecord.table,
                MeterRecord.meter
            )
        }
    }

    package func meter(code: String, in workspace: WorkspaceID) async throws(StorageError) -> Meter? {
        try await database.read { database in
            try database.first(
                "SELECT * FROM meters WHERE workspace_id = ? AND code = ?",
                [workspace.blob, code],
                from: MeterRecord.table,
                MeterRecord.meter
            )
        }
    }

    package func createMeter(_ meter: Meter, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            try database.insert(FeatureAdditions(meters: [meter]), in: meter.workspace)
            try database.write(record)
        }
    }

    package func updateMeter(_ meter: Meter, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            try database.update(meter)
            try database.raiseMeterVersion(of: meter.workspace)
            try database.write(record)
        }
    }
}

extension PostgresTransaction {
    /// Stores what of a meter can change.
    func update(_ meter: Meter) throws {
        try requireNoContract(pricing: meter)
        let changes = try update(
            MeterRecord.table,
            ["display_name": meter.displayName, "archived_at": meter.archivedAt?.milliseconds],
            where: "workspace_id = ? AND id = ?",
            [meter.workspace.blob, meter.id.blob]
        )
        guard changes > 0 else { throw StorageError.notFound(.meter) }
    }
}
