package import WeirPostgres

/// The ledger's tables.
///
/// The bucket, a hash of the customer, comes first in each key: on an engine that spreads tables over servers it is by
/// what they are spread, so that a group commit for one bucket stays on one server. Entries are split by time second.
package enum PostgresLedgerSchema {
    /// Buckets that customers are dealt over; never changed.
    package static let buckets = 256

    /// Makes the tables where they are not there yet; to be run under the lock of migrations.
    package static let script = """
        CREATE TABLE IF NOT EXISTS ledger_state (
            name text PRIMARY KEY,
            value bigint NOT NULL
        );
        INSERT INTO ledger_state (name, value) VALUES
            ('key_secret_1', ('x' || substr(md5(gen_random_uuid()::text), 1, 16))::bit(64)::bigint),
            ('key_secret_2', ('x' || substr(md5(gen_random_uuid()::text), 1, 16))::bit(64)::bigint),
            ('format', 1),
            ('epoch', 1),
            ('timeline', 0),
            ('system', 0)
        ON CONFLICT DO NOTHING;

        CREATE TABLE IF NOT EXISTS ledger_customers (
            bucket smallint NOT NULL,
            customer bytea NOT NULL,
            workspace bytea NOT NULL,
            version bigint NOT NULL DEFAULT 0,
            sequence bigint NOT NULL DEFAULT 0,
            consolidated bigint NOT NULL DEFAULT 0,
            tail bigint NOT NULL DEFAULT 0,
            earliest_receipt bigint,
            head bytea,
            PRIMARY KEY (bucket, customer)
        ) WITH (fillfactor = 60);

        CREATE TABLE IF NOT EXISTS ledger_entries (
            bucket smallint NOT NULL,
            customer bytea NOT NULL,
            first bigint NOT NULL,
            written bigint NOT NULL,
            earliest bigint,
            latest bigint,
            block bytea NOT NULL,
            usage bytea,
            PRIMARY KEY (bucket, customer, first, written)
        ) PARTITION BY RANGE (written);
        CREATE TABLE IF NOT EXISTS ledger_entries_rest PARTITION OF ledger_entries DEFAULT;

        CREATE TABLE IF NOT EXISTS ledger_keys (
            bucket smallint NOT NULL,
            hash bigint NOT NULL,
            sequence bigint NOT NULL,
            PRIMARY KEY (bucket, hash, sequence)
        );

        CREATE TABLE IF NOT EXISTS ledger_fates (
            bucket smallint NOT NULL,
            customer bytea NOT NULL,
            sequence bigint NOT NULL,
            kind bigint NOT NULL,
            by bigint NOT NULL,
            PRIMARY KEY (bucket, customer, sequence)
        );

        CREATE TABLE IF NOT EXISTS ledger_usage (
            bucket smallint NOT NULL,
            customer bytea NOT NULL,
            week bigint NOT NULL,
            usage bytea NOT NULL,
            PRIMARY KEY (bucket, customer, week)
        );

        CREATE TABLE IF NOT EXISTS ledger_archives (
            bucket smallint NOT NULL,
            customer bytea NOT NULL,
            through bigint NOT NULL,
            events bigint NOT NULL,
            earliest bigint,
            latest bigint,
            state bytea NOT NULL,
            PRIMARY KEY (bucket, customer)
        );

        CREATE TABLE IF NOT EXISTS ledger_batches (
            bucket smallint NOT NULL,
            node bigint NOT NULL,
            number bigint NOT NULL,
            written bigint NOT NULL,
            took_place boolean NOT NULL,
            lookups bigint NOT NULL DEFAULT 0,
            PRIMARY KEY (bucket, node, number)
        );
        CREATE INDEX IF NOT EXISTS ledger_batches_written ON ledger_batches USING brin (written);
        """

    /// Makes the tables in a database, one node at a time.
    package static func install(on connection: PostgresConnection) async throws {
        try await connection.transaction(isolation: .readCommitted) { session in
            _ = try session.query("SELECT 1 FROM pg_advisory_xact_lock($1)", [.integer(advisoryLock)])
            try session.script(script)
            // The present month's part can be made only before anything is in it.
            for part in try EntryPartitions.lacking(session) { try EntryPartitions.make(part, on: session) }
        }
    }

    /// Of whoever changes the ledger's tables.
    static let advisoryLock: Int64 = 0x7765_6972_6C65_6467
}
