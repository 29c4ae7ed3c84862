import WeirStorage

/// All changes of the schema, in order.
///
/// A migration that was released is never edited: a later one changes what it made. Migrations are strings and use no type
/// of the program, so that they mean the same for ever. They only add, so that nodes of the version before go on working
/// while nodes of the new one start; what is to go, goes one version later.
enum Migrations {
    private struct Migration {
        let number: Int64
        let name: String
        /// The oldest schema whose nodes go on working with this one.
        let compatibleWith: Int64
        let sql: String
    }

    private static let all: [Migration] = [
        Migration(number: 1, name: "workspaces-and-offer", compatibleWith: 1, sql: Migration0001.sql),
        Migration(number: 2, name: "customers-and-records", compatibleWith: 2, sql: Migration0002.sql),
        Migration(number: 3, name: "contracts-and-invoices", compatibleWith: 3, sql: Migration0003.sql),
        Migration(number: 4, name: "payments-and-stripe", compatibleWith: 4, sql: Migration0004.sql),
        Migration(number: 5, name: "events-outboxes-and-sessions", compatibleWith: 5, sql: Migration0005.sql),
        Migration(number: 6, name: "changes-and-nodes", compatibleWith: 5, sql: Migration0006.sql),
        Migration(number: 7, name: "invoices-by-status", compatibleWith: 5, sql: Migration0007.sql),
        Migration(number: 8, name: "shares-of-limits", compatibleWith: 5, sql: Migration0008.sql),
    ]

    static var newest: Int64 { Int64(all.count) }

    /// Names the lock under which the schema is changed; any number will do that nobody else uses.
    private static let lock: Int64 = 0x5745_4952_0001

    /// Brings the schema up to date.
    ///
    /// A schema that a later version has changed is taken as it is, if that one says that this one goes on working.
    ///
    /// - Throws: ``StorageError/unavailable(_:)`` when the schema is too far ahead.
    static func migrate(_ pool: PostgresPool) async throws {
        // The lock is waited for before the transaction begins: what is read in it is what the one before left.
        try await pool.withConnection { connection in
            try await connection.run { session in
                try session.script("SET lock_timeout = '60s'; SET statement_timeout = '600s'")
                try session.query("SELECT pg_advisory_lock($1)", [.integer(lock)])
            }
            do {
                try await connection.transaction(isolation: .readCommitted, attempts: 1) { try bringUpToDate($0) }
            } catch {
                await connection.disconnect()
                throw error
            }
            // The lock and the settings go with the session.
            await connection.disconnect()
        }
    }

    private static func bringUpToDate(_ session: PostgresSession) throws {
        try session.script(
            """
            CREATE TABLE IF NOT EXISTS schema_migrations (
                number bigint PRIMARY KEY,
                name text NOT NULL,
                -- The oldest version of the schema whose nodes work with this one.
                compatible_with bigint NOT NULL,
                applied_at timestamptz NOT NULL DEFAULT now()
            )
            """
        )
        let state = try session.query(
            "SELECT coalesce(max(number), 0), coalesce(max(compatible_with), 0) FROM schema_migrations"
        ).first
        let applied = try state?.integer(0) ?? 0
        let known = Int64(all.count)
        guard try state?.integer(1) ?? 0 <= known else {
            throw StorageError.unavailable("The data was written by a later version of Weir.")
        }
        for migration in all where migration.number > applied {
            try session.script(migration.sql)
            try session.query(
                "INSERT INTO schema_migrations (number, name, compatible_with) VALUES ($1, $2, $3)",
                [.integer(migration.number), .text(migration.name), .integer(migration.compatibleWith)]
            )
        }
    }
}
