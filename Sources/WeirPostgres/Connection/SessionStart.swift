import CPostgres

/// What is asked of a server before anything is stored in it.
enum SessionStart {
    /// PostgreSQL 15.
    private static let oldestVersion: CInt = 150_000

    /// Connects, and sets what each session begins with.
    ///
    /// Of several hosts each is tried first once: one that was replaced by another may be back and take writes.
    ///
    /// - Throws: ``PostgresError``; also what ``PostgresConfiguration/start`` throws. Then there is no session.
    static func session(
        _ configuration: PostgresConfiguration,
        _ canceller: Canceller
    ) throws(PostgresError) -> PostgresSession {
        for first in 0..<(configuration.hostCount - 1) {
            do {
                return try session(configuration, canceller, from: first)
            } catch {
                guard case .unavailable = error else { throw error }
            }
        }
        return try session(configuration, canceller, from: configuration.hostCount - 1)
    }

    private static func session(
        _ configuration: PostgresConfiguration,
        _ canceller: Canceller,
        from first: Int
    ) throws(PostgresError) -> PostgresSession {
        let (wire, isReadOnly) = try wire(configuration, from: first)
        try check(wire, configuration, from: first)
        try wire.run(script: configuration.settings)
        let session = PostgresSession(wire: wire, canceller: canceller, isReadOnly: isReadOnly)
        try configuration.start?(session)
        return session
    }

    /// One that writes if there is one.
    private static func wire(
        _ configuration: PostgresConfiguration,
        from first: Int
    ) throws(PostgresError) -> (Wire, isReadOnly: Bool) {
        do {
            return (try Wire(configuration, isAny: false, from: first), false)
        } catch {
            guard configuration.takesReadOnly, case .unreachable = error else { throw error }
            return (try Wire(configuration, isAny: true, from: first), true)
        }
    }

    /// - Throws: ``PostgresError/unsupportedVersion(_:)``, ``PostgresError/transactionPooler``.
    private static func check(
        _ wire: Wire,
        _ configuration: PostgresConfiguration,
        from first: Int
    ) throws(PostgresError) {
        let version = PQserverVersion(wire.connection)
        guard version >= oldestVersion else {
            throw .unsupportedVersion("PostgreSQL \(version / 10_000) is too old: Weir needs 15 or later.")
        }
        // A pooler answers with a number of its own. One that keeps a session for each client is as good as none.
        guard try backend(of: wire) != PQbackendPID(wire.connection) else { return }
        try checkPooler(wire, configuration, from: first)
    }

    private static func backend(of wire: Wire) throws(PostgresError) -> CInt {
        let answers = try wire.exchange([.plain("SELECT pg_backend_pid()")])
        if let failure = answers.failure { throw failure }
        guard let backend = try answers.rows.first?.first?.integer(0) else { throw .transactionPooler }
        return CInt(backend)
    }

    private static let checks = 4

    /// Takes the server's session that served last for another client, and looks whether this one gets it back.
    private static func checkPooler(
        _ wire: Wire,
        _ configuration: PostgresConfiguration,
        from first: Int
    ) throws(PostgresError) {
        let other = try Wire(configuration, isAny: configuration.takesReadOnly, from: first)
        // More than once: while others connect as well, chance may give a session back.
        for _ in 0..<checks {
            let before = try backend(of: wire)
            let answers = try other.exchange([.plain("BEGIN"), .plain("SELECT pg_backend_pid()")])
            guard answers.failure == nil, let others = try answers.rows.last?.first?.integer(0), CInt(others) != before
            else { throw .transactionPooler }
            let after = try backend(of: wire)
            _ = try other.exchange([.plain("ROLLBACK")])
            guard before == after else { throw .transactionPooler }
        }
    }
}
