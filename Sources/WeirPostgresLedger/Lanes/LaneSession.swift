import Synchronization
import WeirCore
import WeirPostgres
import WeirPrimitives

/// What is asked of a session before the ledger uses it, and set for it.
struct LaneSession {
    /// The highest epoch that this node has met; a server with a lower one was replaced.
    let epochs: EpochGuard

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

    /// - Returns: By which keys are hashed.
    func begin(_ session: PostgresSession) throws -> KeySecret {
        try session.script(Self.settings)
        let durability = try session.query("SELECT current_setting('synchronous_commit')").first?.text(0)
        // A commit that is answered before it is on the disk is no answer.
        if durability == "off" { try session.script("SET synchronous_commit = on") }
        try fence(session)
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

    /// Notes a promotion as a new epoch, and refuses a server that was replaced by one.
    private func fence(_ session: PostgresSession) throws {
        // On the server that was promoted the line of its log has a new number.
        try session.run(
            """
            WITH promotion AS (
                UPDATE ledger_state SET value = $1 WHERE name = 'timeline' AND value < $1 RETURNING value
            )
            UPDATE ledger_state SET value = value + 1 WHERE name = 'epoch' AND EXISTS (SELECT FROM promotion)
            """,
            [.integer(try Self.timeline(session))]
        )
        guard let epoch = try session.query("SELECT value FROM ledger_state WHERE name = 'epoch'").first?.integer(0)
        else { throw PostgresError.invalidValue("ledger_state lacks the epoch") }
        guard epochs.admits(epoch) else {
            throw PostgresError.unavailable("this database server was replaced by another one and must not be used")
        }
    }

    private static func timeline(_ session: PostgresSession) throws -> Int64 {
        let row = try session.query(
            "SELECT ('x' || lpad(left(pg_walfile_name(pg_current_wal_lsn()), 8), 16, '0'))::bit(64)::bigint"
        ).first
        guard let timeline = try row?.integer(0) else { throw PostgresError.wrongColumn("no timeline") }
        return timeline
    }
}

/// The highest epoch that a node has met.
final class EpochGuard: Sendable {
    private let highest = Mutex<Int64>(0)

    /// Whether a server of an epoch may be used: none that is newer is known.
    func admits(_ epoch: Int64) -> Bool {
        highest.withLock { highest in
            guard epoch >= highest else { return false }
            highest = epoch
            return true
        }
    }
}
