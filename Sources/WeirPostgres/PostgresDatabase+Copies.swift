package import WeirStorage

extension PostgresDatabase {
    /// The schema that this version brings a database to.
    package static var schema: Int64 { Migrations.newest }

    /// To be asked before anything is served from the database.
    ///
    /// - Throws: ``StorageError/unavailable(_:)`` when it is a copy that `weir migrate-store` has begun.
    package func refuseUnfinishedCopy() async throws(StorageError) {
        let isCopy = try await read { transaction in
            try transaction.session.query("SELECT to_regclass($1) IS NOT NULL", [.text(MovedTable.copyTable)])
                .first?.boolean(0)
        }
        guard isCopy == true else { return }
        throw .unavailable(
            "the database holds a copy that 'weir migrate-store' has not finished; run the command again"
        )
    }
}
