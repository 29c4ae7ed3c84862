package import WeirPostgres
package import WeirPrimitives
package import WeirStorage

/// What can be said of a database by looking at it; nothing is written.
///
/// What the user that signs in may not know is nil.
package struct PostgresFacts: Sendable, Equatable {
    /// As `170002`.
    package var version = 0
    /// By name, as the server is set for this user; those that are not shown are not there.
    package var settings: [String: String] = [:]
    package var encoding = ""
    package var isInRecovery = false
    /// Sessions of all programs, and how many there may be for ordinary users.
    package var connections = 0
    package var connectionLimit = 0
    package var databaseBytes: Int64 = 0
    /// The server's clock before this machine's, in milliseconds; as exact as half of the round trip.
    package var clockAheadMilliseconds: Int64 = 0
    package var roundTripMilliseconds: Int64 = 0
    package var standbys: [Standby] = []
    /// Slots that nobody reads, with the bytes of the log that they keep.
    package var idleSlots: [String: Int64] = [:]
    /// Seconds of the longest transaction that is open.
    package var longestTransactionSeconds: Int64 = 0
    /// Transactions that were prepared and not ended.
    package var preparedTransactions = 0
    /// Transactions since the oldest row that is not frozen; two thousand millions are the end.
    package var transactionAge: Int64 = 0
    /// The schema; nil when there is none yet.
    package var schema: Schema?
    /// Whether a copy that `weir migrate-store` has begun is not finished.
    package var isUnfinishedCopy = false
    /// Where its data was moved to.
    package var move: MoveMark?
    /// Months ahead of the present one for which entries have a part; nil without a ledger.
    package var monthsAhead: Int?
    /// Whether entries lie in the last resort, since no part was made for them in time.
    package var hasUnplacedEntries = false
    /// Servers that were seen within a minute, with their versions.
    package var nodes: [String: String] = [:]

    package struct Standby: Sendable, Equatable {
        package var name: String
        /// `sync`, `quorum`, `potential` or `async`; nil when it is not told.
        package var mode: String?
        /// `streaming` when it keeps up.
        package var state: String?
        /// Bytes of the log that it has not replayed.
        package var bytesBehind: Int64?
        package var secondsBehind: Int64?

        package init(name: String, mode: String?, state: String?, bytesBehind: Int64?, secondsBehind: Int64?) {
            self.name = name
            self.mode = mode
            self.state = state
            self.bytesBehind = bytesBehind
            self.secondsBehind = secondsBehind
        }
    }

    package struct Schema: Sendable, Equatable {
        package var number: Int64
        /// The oldest version of the schema whose nodes work with it.
        package var compatibleWith: Int64

        package init(number: Int64, compatibleWith: Int64) {
            self.number = number
            self.compatibleWith = compatibleWith
        }
    }

    package init() {}
}

/// Looks at a database.
package enum PostgresExamination {
    /// Settings that are looked at.
    private static let settings = [
        "autovacuum", "data_directory", "fsync", "full_page_writes", "idle_in_transaction_session_timeout",
        "max_connections", "statement_timeout", "synchronous_commit", "synchronous_standby_names",
        "transaction_timeout",
    ]

    /// `now`: This machine's clock.
    ///
    /// - Throws: ``PostgresError``, when the database cannot be reached or used at all.
    package static func examine(
        _ configuration: PostgresConfiguration,
        now: @escaping @Sendable () -> Timestamp
    ) async throws -> PostgresFacts {
        var configuration = configuration
        configuration.statementTimeout = .seconds(10)
        configuration.applicationName = "weir doctor"
        configuration.takesReadOnly = true
        let connection = PostgresConnection(configuration)
        do {
            let facts = try await connection.run { session in try Self.facts(session, now) }
            await connection.close()
            return facts
        } catch {
            await connection.close()
            throw error
        }
    }

    private static func facts(_ session: PostgresSession, _ now: () -> Timestamp) throws -> PostgresFacts {
        var facts = PostgresFacts()
        try readServer(session, &facts)
        let before = now()
        let there = try session.query("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint").first?.integer(0)
        let after = now()
        facts.roundTripMilliseconds = after.milliseconds - before.milliseconds
        facts.clockAheadMilliseconds = (there ?? 0) - (before.milliseconds + after.milliseconds) / 2
        try readReplication(session, &facts)
        try readSchema(session, &facts)
        return facts
    }

    private static func readServer(_ session: PostgresSession, _ facts: inout PostgresFacts) throws {
        let server = try session.query(
            """
            SELECT current_setting('server_version_num')::bigint, current_setting('server_encoding'), pg_is_in_recovery(),
                   pg_database_size(current_database()),
                   (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'),
                   current_setting('max_connections')::bigint - current_setting('superuser_reserved_connections')::bigint,
                   coalesce((SELECT max(extract(epoch FROM now() - xact_start))::bigint FROM pg_stat_activity
                    WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()), 0),
                   (SELECT count(*) FROM pg_prepared_xacts WHERE database = current_database()),
                   (SELECT age(datfrozenxid)::bigint FROM pg_database WHERE datname = current_database())
            """
        ).first
        facts.version = Int(try server?.integer(0) ?? 0)
        facts.encoding = try server?.text(1) ?? ""
        facts.isInRecovery = try server?.boolean(2) ?? false
        facts.databaseBytes = try server?.integer(3) ?? 0
        facts.connections = Int(try server?.integer(4) ?? 0)
        facts.connectionLimit = Int(try server?.integer(5) ?? 0)
        facts.longestTransactionSeconds = try server?.integer(6) ?? 0
        facts.preparedTransactions = Int(try server?.integer(7) ?? 0)
        facts.transactionAge = try server?.integer(8) ?? 0
        // As the server, the database or the user is set to: each session of Weir's has its own for some.
        let rows = try session.query(
            "SELECT name, reset_val FROM pg_settings WHERE name = ANY ($1)",
            [.texts(settings)]
        )
        try rows.forEach { row in
            if let name = try row.text(0), let value = try row.text(1) { facts.settings[name] = value }
        }
    }

    private static func readReplication(_ session: PostgresSession, _ facts: inout PostgresFacts) throws {
        guard !facts.isInRecovery else { return }
        facts.standbys = try session.query(
            """
            SELECT coalesce(nullif(application_name, ''), client_addr::text, 'standby'), sync_state, state,
                   pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn)::bigint, extract(epoch FROM replay_lag)::bigint
            FROM pg_stat_replication ORDER BY 1
            """
        ).map { row in
            PostgresFacts.Standby(
                name: try row.text(0) ?? "standby",
                mode: try row.text(1),
                state: try row.text(2),
                bytesBehind: try row.integer(3),
                secondsBehind: try row.integer(4)
            )
        }
        let slots = try session.query(
            """
            SELECT slot_name, pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)::bigint FROM pg_replication_slots
            WHERE NOT active AND restart_lsn IS NOT NULL
            """
        )
        try slots.forEach { row in
            if let name = try row.text(0), let bytes = try row.integer(1) { facts.idleSlots[name] = bytes }
        }
    }

    private static func readSchema(_ session: PostgresSession, _ facts: inout PostgresFacts) throws {
        func isThere(_ table: String) throws -> Bool {
            try session.query("SELECT to_regclass($1) IS NOT NULL", [.text(table)]).first?.boolean(0) ?? false
        }
        facts.isUnfinishedCopy = try isThere("store_copy")
        facts.move = try MoveMark.read(session)
        if try isThere("schema_migrations") {
            let row = try session.query(
                "SELECT coalesce(max(number), 0), coalesce(max(compatible_with), 0) FROM schema_migrations"
            ).first
            facts.schema = PostgresFacts.Schema(
                number: try row?.integer(0) ?? 0,
                compatibleWith: try row?.integer(1) ?? 0
            )
        }
        if try isThere("ledger_entries_rest") {
            let row = try session.query(
                """
                SELECT (SELECT count(*) FROM generate_series(1, 12) AS ahead
                        WHERE to_regclass('ledger_entries_'
                            || to_char(now() AT TIME ZONE 'UTC' + ahead * interval '1 month', 'YYYY_MM')) IS NOT NULL),
                       EXISTS (SELECT FROM ledger_entries_rest)
                """
            ).first
            facts.monthsAhead = Int(try row?.integer(0) ?? 0)
            facts.hasUnplacedEntries = try row?.boolean(1) ?? false
        }
        if try isThere("nodes") {
            let rows = try session.query("SELECT name, version FROM nodes WHERE seen_at > now() - interval '1 minute'")
            try rows.forEach { row in
                if let name = try row.text(0), let version = try row.text(1) { facts.nodes[name] = version }
            }
        }
    }
}
