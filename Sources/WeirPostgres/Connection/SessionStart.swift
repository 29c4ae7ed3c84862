import CPostgres

/// What is asked of a server before anything is stored in it.
enum SessionStart {
    /// PostgreSQL 15.
    private static let oldestVersion: CInt = 150_000

    /// - Throws: ``PostgresError/unsupportedVersion(_:)``, ``PostgresError/transactionPooler``.
    static func check(_ wire: Wire, _ configuration: PostgresConfiguration) throws(PostgresError) {
        let version = PQserverVersion(wire.connection)
        guard version >= oldestVersion else {
            throw .unsupportedVersion("PostgreSQL \(version / 10_000) is too old: Weir needs 15 or later.")
        }
        // A pooler answers with a number of its own. One that keeps a session for each client is as good as none.
        guard try backend(of: wire) != PQbackendPID(wire.connection) else { return }
        try checkPooler(wire, configuration)
    }

    private static func backend(of wire: Wire) throws(PostgresError) -> CInt {
        let answers = try wire.exchange([.plain("SELECT pg_backend_pid()")])
        if let failure = answers.failure { throw failure }
        guard let backend = try answers.rows.first?.first?.integer(0) else { throw .transactionPooler }
        return CInt(backend)
    }

    /// Takes the server's session that served last for another client, and looks whether this one gets it back.
    private static func checkPooler(
        _ wire: Wire,
        _ configuration: PostgresConfiguration
    ) throws(PostgresError) {
        let before = try backend(of: wire)
        let other = try Wire(configuration)
        let answers = try other.exchange([.plain("BEGIN"), .plain("SELECT pg_backend_pid()")])
        guard answers.failure == nil, let others = try answers.rows.last?.first?.integer(0), CInt(others) != before
        else { throw .transactionPooler }
        let after = try backend(of: wire)
        _ = try other.exchange([.plain("ROLLBACK")])
        guard before == after else { throw .transactionPooler }
    }
}
