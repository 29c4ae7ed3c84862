import WeirPrimitives
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

extension MoveMark {
    /// What a database says of itself; nil when it was not moved.
    package static func read(_ session: PostgresSession) throws(PostgresError) -> MoveMark? {
        let isThere = try session.query("SELECT to_regclass($1) IS NOT NULL", [.text(MovedTable.markTable)])
        guard try isThere.first?.boolean(0) == true else { return nil }
        let row = try session.query(
            "SELECT phase, place, target, at, tables, rows, customers, entries FROM store_moved"
        ).first
        guard let row else { return nil }
        func count(_ column: Int) throws(PostgresError) -> Int { Int(try row.integer(column) ?? 0) }
        guard let name = try row.text(0), let phase = Phase(rawValue: name) else {
            throw PostgresError.wrongColumn("store_moved.phase")
        }
        return MoveMark(
            phase: phase,
            place: try row.text(1) ?? "",
            target: try row.text(2) ?? "",
            at: Timestamp(milliseconds: try row.integer(3) ?? 0),
            counts: MovedCounts(
                tables: try count(4),
                rows: try count(5),
                customers: try count(6),
                entries: try count(7)
            )
        )
    }
}
