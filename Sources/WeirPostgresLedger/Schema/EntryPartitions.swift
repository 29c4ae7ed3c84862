import WeirCore
import WeirPostgres
import WeirPrimitives

/// The parts of the table of entries, one a month of the database's clock, made before they are needed.
///
/// What no part was made for in time lies in the last resort, where it is found as well; so nothing is ever refused.
enum EntryPartitions {
    /// Months beyond the present one for which there is a part.
    private static let ahead = 3

    /// Makes the parts that lack, one node at a time.
    static func make(on session: PostgresSession) throws {
        let locked = try session.query(
            """
            SELECT to_char(month, 'YYYY_MM'),
                   (extract(epoch FROM month) * 1000)::bigint,
                   (extract(epoch FROM month + interval '1 month') * 1000)::bigint
            FROM generate_series(
                date_trunc('month', now() AT TIME ZONE 'UTC'),
                date_trunc('month', now() AT TIME ZONE 'UTC') + $1 * interval '1 month',
                interval '1 month') AS month
            WHERE pg_try_advisory_xact_lock($2)
              AND to_regclass('ledger_entries_' || to_char(month, 'YYYY_MM')) IS NULL
            """,
            [.integer(Int64(ahead)), .integer(PostgresLedgerSchema.advisoryLock)]
        )
        let lacking = try locked.map { row in (try row.text(0), try row.integer(1), try row.integer(2)) }
        for case (let name?, let start?, let end?) in lacking {
            try session.script(
                """
                CREATE TABLE IF NOT EXISTS ledger_entries_\(name) PARTITION OF ledger_entries
                    FOR VALUES FROM (\(start)) TO (\(end))
                """
            )
        }
    }
}
