import WeirPostgres
import WeirPostgresLedger
import WeirPrimitives

/// Whether a PostgreSQL that servers share is set up so that what was answered holds, and will be for some time.
enum SharedDatabaseCheck {
    /// Milliseconds by which two clocks may differ.
    static let clockTolerance: Int64 = 1_000
    /// Bytes of the log that a slot may keep for nobody, and that a standby may be behind.
    static let wantedLogBytes: Int64 = 1 << 30
    static let longTransactionSeconds: Int64 = 3_600
    static let highTransactionAge: Int64 = 1_000_000_000

    static func findings(
        _ configuration: PostgresConfiguration,
        connections: Int,
        _ now: @escaping @Sendable () -> Timestamp
    ) async -> [Finding] {
        do {
            let facts = try await PostgresExamination.examine(configuration, now: now)
            return findings(facts, place: configuration.place, connections: connections)
                + room(facts, configuration.place)
        } catch let error as PostgresError {
            return [failure(error, configuration.place)]
        } catch {
            return [failure(.unreachable("\(error)"), configuration.place)]
        }
    }

    /// The database cannot be used at all.
    static func failure(_ error: PostgresError, _ place: String) -> Finding {
        switch error {
        case .transactionPooler:
            .failure(
                .database,
                "Between Weir and \(place) stands a pooler that gives sessions away after each transaction.",
                remedy: "Connect to PostgreSQL itself, or set the pooler to keep a session for each client "
                    + "(pool_mode=session of PgBouncer)."
            )
        case .unsupportedVersion(let reason):
            .failure(.database, reason, remedy: "Bring PostgreSQL to a later version.")
        case .unreachable(let reason), .connectionLost(let reason), .unavailable(let reason):
            .failure(
                .database,
                "\(place) cannot be used: \(Self.line(reason)).",
                remedy: "Look whether the server runs, and at host, user and password in WEIR_DATABASE_URL."
            )
        case .unknownOutcome, .serializationFailure, .deadlock, .staleStatement, .lockNotAvailable, .uniqueViolation,
            .foreignKeyViolation, .invalidValue, .readOnly, .timedOut, .cancelled, .poolExhausted, .closed,
            .invalidConfiguration, .wrongColumn, .server:
            .failure(
                .database,
                "\(place) cannot be looked at: \(Self.line("\(error)")).",
                remedy: "Look at the server's log, and at what the user may do."
            )
        }
    }

    private static func line(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.hasSuffix(".") ? String(line.dropLast()) : line
    }

    /// `connections`: What one server takes at most.
    static func findings(_ facts: PostgresFacts, place: String, connections: Int) -> [Finding] {
        [.ok(.database, "\(place) is PostgreSQL \(facts.version / 10_000).\(facts.version % 10_000).")]
            + durability(facts) + settings(facts) + sessions(facts, connections: connections) + clock(facts)
            + replication(facts) + schema(facts) + upkeep(facts)
    }

    // MARK: Settings

    private static func durability(_ facts: PostgresFacts) -> [Finding] {
        var findings: [Finding] = []
        for (name, loss) in [("fsync", "a power cut"), ("full_page_writes", "a page that is half written")]
        where facts.settings[name] == "off" {
            findings.append(
                .failure(
                    .database,
                    "\(name) is off: after \(loss) the database may be damaged, and what was answered lost.",
                    remedy: "Set \(name) = on in postgresql.conf and reload."
                )
            )
        }
        if let commit = facts.settings["synchronous_commit"], commit != "on", commit != "remote_apply" {
            findings.append(
                .warning(
                    .database,
                    "synchronous_commit is \(commit); the sessions of Weir set it to on for themselves.",
                    remedy: "Take the setting out, so that other programs' commits are as safe."
                )
            )
        }
        if facts.isInRecovery {
            findings.append(
                .failure(
                    .database,
                    "The server is a standby, and takes no writes.",
                    remedy:
                        "Name the primary in WEIR_DATABASE_URL, or all hosts with commas between them; then the one that "
                        + "takes writes is found."
                )
            )
        }
        return findings
    }

    private static func settings(_ facts: PostgresFacts) -> [Finding] {
        var findings: [Finding] = []
        if facts.encoding != "UTF8" {
            findings.append(
                .failure(
                    .database,
                    "The database's encoding is \(facts.encoding): not every text can be stored.",
                    remedy: "Make the database with ENCODING 'UTF8' TEMPLATE template0."
                )
            )
        }
        if let limit = facts.settings["transaction_timeout"].flatMap({ Int64($0) }), limit > 0, limit < 30_000 {
            findings.append(
                .warning(
                    .database,
                    "transaction_timeout is \(limit) ms: long readings end in the middle.",
                    remedy: "Set it to 0 for the user of Weir, which bounds each statement itself."
                )
            )
        }
        if facts.settings["autovacuum"] == "off" {
            findings.append(
                .warning(
                    .database,
                    "autovacuum is off: rows that are no more are never cleared away.",
                    remedy: "Set autovacuum = on, or vacuum the tables of the ledger by a job of your own."
                )
            )
        }
        return findings
    }

    private static func sessions(_ facts: PostgresFacts, connections: Int) -> [Finding] {
        let servers = max(1, facts.nodes.count)
        let needed = servers * connections
        let text =
            "\(facts.connections) sessions are open of \(facts.connectionLimit) that there may be; "
            + "\(servers == 1 ? "a server takes" : "\(servers) servers take") up to \(needed)"
        guard needed <= facts.connectionLimit else {
            return [
                .failure(
                    .database,
                    "\(text).",
                    remedy: "Raise max_connections, or lower WEIR_DATABASE_CONNECTIONS of the servers."
                )
            ]
        }
        guard needed * 10 <= facts.connectionLimit * 8 else {
            return [
                .warning(
                    .database,
                    "\(text); little is left for others.",
                    remedy: "Raise max_connections, or lower WEIR_DATABASE_CONNECTIONS of the servers."
                )
            ]
        }
        return [.ok(.database, "\(text).")]
    }

    // MARK: Time and room

    private static func clock(_ facts: PostgresFacts) -> [Finding] {
        let ahead = facts.clockAheadMilliseconds
        let isSame = abs(ahead) <= clockTolerance + facts.roundTripMilliseconds / 2
        guard !isSame else { return [.ok(.clock, "The database's clock is this machine's, but for \(abs(ahead)) ms.")] }
        return [
            .warning(
                .clock,
                "The database's clock is \(abs(ahead)) ms \(ahead > 0 ? "ahead of" : "behind") this machine's.",
                remedy:
                    "Let both follow a time server: servers go by the database's clock, and only their logs by their own."
            )
        ]
    }

    /// The disk of a server on this machine; of another one only how large the database is.
    private static func room(_ facts: PostgresFacts, _ place: String) -> [Finding] {
        let host = place.split(separator: "@").last ?? ""
        let isHere = ["/", "localhost", "127.0.0.1", "[::1]"].contains { host.hasPrefix($0) }
        let size = "The database has \(facts.databaseBytes >> 20) MiB"
        if isHere, let folder = facts.settings["data_directory"], !folder.isEmpty, DiskCheck.facts(of: folder) != nil {
            return [.ok(.disk, "\(size), in \(folder) of this machine.")] + DiskCheck.findings(folder)
        }
        return [.ok(.disk, "\(size); how much room its disk has is not known here.")]
    }
}
