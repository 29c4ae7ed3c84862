import WeirCore
import WeirPostgres
import WeirPrimitives

/// The parts of the table of entries, one a month of the database's clock, made before they are needed.
///
/// What no part was made for in time lies in the last resort, where it is found as well; so nothing is ever refused. A
/// month of which something lies there gets no part any more.
enum EntryPartitions {
    /// One month's part: its name, and the milliseconds since 1970 from which and before which it has entries.
    struct Part: Sendable {
        var name: String
        var start: Int64
        var end: Int64
    }

    /// The parts that lack of the present month and those ahead, soonest first; none where there are entries already.
    static func lacking(_ session: PostgresSession, ahead: Int64 = 3) throws -> [Part] {
        try lacking(
            of: """
                generate_series(
                    date_trunc('month', now() AT TIME ZONE 'UTC'),
                    date_trunc('month', now() AT TIME ZONE 'UTC') + $1 * interval '1 month',
                    interval '1 month')
                """,
            [.integer(ahead)],
            session
        )
    }

    /// The same of the months in which some instants lie.
    ///
    /// `instants`: Milliseconds since 1970; what is out of any reason gets no part.
    static func lacking(for instants: [Int64], _ session: PostgresSession) throws -> [Part] {
        try lacking(
            of: """
                (SELECT DISTINCT date_trunc('month', to_timestamp(at / 1000) AT TIME ZONE 'UTC')
                 FROM unnest($1::bigint[]) AS at)
                """,
            [.integers(instants)],
            session
        )
    }

    /// `months`: What a query can be from, with a column of the beginnings of months.
    private static func lacking(
        of months: String,
        _ arguments: [PostgresValue],
        _ session: PostgresSession
    ) throws -> [Part] {
        let rows = try session.query(
            """
            SELECT to_char(month, 'YYYY_MM'),
                   (extract(epoch FROM month) * 1000)::bigint,
                   (extract(epoch FROM month + interval '1 month') * 1000)::bigint
            FROM \(months) AS months (month)
            WHERE to_regclass('ledger_entries_' || to_char(month, 'YYYY_MM')) IS NULL
              AND month BETWEEN '2000-01-01' AND now() AT TIME ZONE 'UTC' + interval '1 year'
              AND NOT EXISTS (
                  SELECT FROM ledger_entries_rest
                  WHERE written >= (extract(epoch FROM month) * 1000)::bigint
                    AND written < (extract(epoch FROM month + interval '1 month') * 1000)::bigint)
            ORDER BY month
            """,
            arguments
        )
        var parts: [Part] = []
        try rows.forEach { row in
            guard let name = try row.text(0), let start = try row.integer(1), let end = try row.integer(2) else {
                return
            }
            parts.append(Part(name: name, start: start, end: end))
        }
        return parts
    }

    /// Makes a part unless another node is about it; whoever reads or writes entries waits for a moment at most.
    ///
    /// - Throws: ``PostgresError/lockNotAvailable`` when it cannot be made at once.
    static func makeQuickly(_ part: Part, on session: PostgresSession) throws {
        try session.script("SET LOCAL lock_timeout = 50")
        let isFree = try session.query(
            "SELECT pg_try_advisory_xact_lock($1)",
            [.integer(PostgresLedgerSchema.advisoryLock)]
        ).first?.boolean(0)
        if isFree == true { try make(part, on: session) }
    }

    /// Makes a part; whoever reads or writes entries waits for that long.
    static func make(_ part: Part, on session: PostgresSession) throws {
        try session.script(
            """
            CREATE TABLE IF NOT EXISTS ledger_entries_\(part.name) PARTITION OF ledger_entries
                FOR VALUES FROM (\(part.start)) TO (\(part.end))
            """
        )
    }
}
