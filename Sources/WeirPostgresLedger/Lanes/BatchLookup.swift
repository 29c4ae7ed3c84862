import WeirPostgres

/// Looks a group commit up, for good: one that is not there never comes any more.
enum BatchLookup {
    static func tookPlace(_ name: BatchName, _ session: PostgresSession) throws -> Bool {
        // A commit that is still under way holds the row, so this waits for its end; one whose row has not come yet is
        // refused when it does. As this writes, its own commit says that all before it is safe: a standby that must have
        // it has it.
        let row = try session.query(
            """
            INSERT INTO ledger_batches AS b (bucket, node, number, written, took_place)
            VALUES ($1::bigint, $2, $3, (extract(epoch FROM clock_timestamp()) * 1000)::bigint, false)
            ON CONFLICT (bucket, node, number) DO UPDATE SET lookups = b.lookups + 1
            RETURNING took_place
            """,
            name.arguments
        ).first
        guard let tookPlace = try row?.boolean(0) else { throw PostgresError.wrongColumn("took_place") }
        return tookPlace
    }
}
