import GRDB
package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension SQLiteControlPlane: StripeConnectionStore {
    package func stripeConnection(of workspace: WorkspaceID) async throws(StorageError) -> StripeConnection? {
        try await database.read { database in
            try database.first(
                "SELECT * FROM stripe_connections WHERE workspace_id = ?",
                [workspace.blob],
                from: StripeConnectionRecord.table,
                StripeConnectionRecord.connection
            )
        }
    }

    package func stripeConnections() async throws(StorageError) -> [StripeConnection] {
        try await database.read { database in
            try database.all(
                "SELECT * FROM stripe_connections ORDER BY workspace_id",
                [],
                from: StripeConnectionRecord.table,
                StripeConnectionRecord.connection
            )
        }
    }

    package func saveStripeConnection(
        _ connection: StripeConnection,
        at now: Timestamp,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            let place = [connection.workspace.blob]
            try database.run("DELETE FROM stripe_connections WHERE workspace_id = ?", place)
            try database.insert(
                into: StripeConnectionRecord.table,
                try StripeConnectionRecord.values(connection, at: now)
            )
            try database.write(record)
        }
    }

    package func deleteStripeConnection(
        of workspace: WorkspaceID,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            try database.run("DELETE FROM stripe_connections WHERE workspace_id = ?", [workspace.blob])
            try database.write(record)
        }
    }

    package func stripeBinding(of workspace: WorkspaceID) async throws(StorageError) -> StripeBinding? {
        try await database.read { try $0.stripeBinding(of: workspace) }
    }

    package func bindStripe(_ binding: StripeBinding) async throws(StorageError) -> StripeBinding {
        try await database.write { database in
            if let present = try database.stripeBinding(of: binding.workspace) { return present }
            try database.insert(binding)
            return binding
        }
    }

    package func rebindStripe(_ binding: StripeBinding, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            try database.run("DELETE FROM stripe_accounts WHERE workspace_id = ?", [binding.workspace.blob])
            try database.insert(binding)
            try database.write(record)
        }
    }
}

extension SQLiteControlPlane: InstallationStore {
    package func installation() async throws(StorageError) -> StoredInstallation? {
        try await database.read { try $0.installation() }
    }

    package func saveInstallation(_ installation: StoredInstallation) async throws(StorageError) {
        try await database.write { try $0.replace(installation) }
    }

    package func changeInstallation(
        _ change: @escaping @Sendable (StoredInstallation?) -> StoredInstallation
    ) async throws(StorageError) -> StoredInstallation {
        try await database.write { database in
            let changed = change(try database.installation())
            try database.replace(changed)
            return changed
        }
    }

    package func endPaymentPause(at now: Timestamp, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            try database.run(
                "UPDATE installation SET paused_at = NULL, pause_cause = NULL, resumed_at = ?",
                [now.milliseconds]
            )
            try database.write(record)
        }
    }
}

extension Database {
    fileprivate func installation() throws -> StoredInstallation? {
        try first("SELECT * FROM installation", [], from: InstallationRecord.table, InstallationRecord.installation)
    }

    fileprivate func replace(_ installation: StoredInstallation) throws {
        try run("DELETE FROM installation", [])
        try insert(into: InstallationRecord.table, InstallationRecord.values(installation))
    }

    fileprivate func stripeBinding(of workspace: WorkspaceID) throws -> StripeBinding? {
        try first(
            "SELECT * FROM stripe_accounts WHERE workspace_id = ?",
            [workspace.blob],
            from: StripeBindingRecord.table,
            StripeBindingRecord.binding
        )
    }

    fileprivate func insert(_ binding: StripeBinding) throws {
        try insert(
            into: StripeBindingRecord.table,
            [
                "workspace_id": binding.workspace.blob,
                "account_id": binding.account,
                "bound_at": binding.boundAt.milliseconds,
            ]
        )
    }
}
