import WeirCore
import WeirPostgres
import WeirPrimitives

/// What is set for a session before a lane uses it, and asked of it.
enum LaneSession {
    /// Statements find rows by their keys, whatever the planner believes of tables that have just been made; and they are
    /// planned once.
    private static let settings = """
        SET enable_seqscan = off;
        SET enable_hashjoin = off;
        SET enable_mergejoin = off;
        SET enable_bitmapscan = off;
        SET plan_cache_mode = force_generic_plan;
        SET jit = off;
        SET idle_in_transaction_session_timeout = 5000
        """

    /// - Returns: By which keys are hashed, and the server's process, which is the session's as long as it lasts.
    static func begin(_ session: PostgresSession) throws -> (KeySecret, backend: Int64) {
        try session.script(settings)
        guard let backend = try session.query("SELECT pg_backend_pid()").first?.integer(0) else {
            throw PostgresError.wrongColumn("no process")
        }
        return (try secret(of: session), backend)
    }

    /// By which keys are hashed.
    static func secret(of session: PostgresSession) throws -> KeySecret {
        let rows = try session.query(
            "SELECT name, value FROM ledger_state WHERE name IN ('key_secret_1', 'key_secret_2')"
        )
        var secrets: [String: UInt64] = [:]
        try rows.forEach { row in
            if let name = try row.text(0), let value = try row.integer(1) { secrets[name] = UInt64(bitPattern: value) }
        }
        guard let first = secrets["key_secret_1"], let second = secrets["key_secret_2"] else {
            throw PostgresError.invalidValue("ledger_state lacks the secret by which keys are hashed")
        }
        return KeySecret(first: first, second: second)
    }
}
