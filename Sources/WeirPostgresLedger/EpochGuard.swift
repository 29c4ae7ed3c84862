import Synchronization
package import WeirPostgres
import WeirStorage

/// Keeps a node from servers that were replaced: the highest epoch that it has met.
///
/// One for all that a node does with the database, whichever connection it is done on.
package final class EpochGuard: Sendable {
    private let highest = Mutex<Int64>(0)
    private let opensMoved: Bool

    /// `opensMoved`: Whether a database whose data was moved away is opened nevertheless: by whoever moves it.
    package init(opensMoved: Bool = false) { self.opensMoved = opensMoved }

    /// A configuration each of whose sessions is refused when its server was replaced by another one that the node has
    /// met, or its data was moved away; what the configuration does at a session's start otherwise is left out.
    package func guarding(_ configuration: PostgresConfiguration) -> PostgresConfiguration {
        var guarded = configuration
        guarded.start = { [self] session throws(PostgresError) in try fence(session) }
        return guarded
    }

    /// Whether a server of an epoch may be used: none that is newer is known.
    private func admits(_ epoch: Int64) -> Bool {
        highest.withLock { highest in
            guard epoch >= highest else { return false }
            highest = epoch
            return true
        }
    }

    /// Notes a promotion as a new epoch, and refuses a server that was replaced by one.
    private func fence(_ session: PostgresSession) throws(PostgresError) {
        let there = try session.query(Self.tables).first
        if !opensMoved, try there?.boolean(1) == true { try refuseMoved(session) }
        // A database that is just being set up was not replaced.
        guard try there?.boolean(0) == true else { return }
        // A standby is of the line that it follows, and says so itself once it is promoted. Where nothing may be written,
        // the first session that may do so notes it: none that writes is begun before.
        if try session.query(Self.takesNoNote).first?.boolean(0) != true {
            let server = try Self.server(of: session)
            if try Self.isUnknown(server, session) { try Self.note(server, session) }
        }
        guard let epoch = try session.query("SELECT value FROM ledger_state WHERE name = 'epoch'").first?.integer(0)
        else { throw PostgresError.invalidValue("ledger_state lacks the epoch") }
        guard admits(epoch) else {
            throw PostgresError.unavailable("this database server was replaced by another one and must not be used")
        }
    }

    private static let tables = "SELECT to_regclass('ledger_state') IS NOT NULL, to_regclass('store_moved') IS NOT NULL"

    private func refuseMoved(_ session: PostgresSession) throws(PostgresError) {
        if let mark = try MoveMark.read(session) {
            throw PostgresError.unavailable("\(mark.problem). \(mark.remedy)")
        }
    }

    private static let takesNoNote =
        "SELECT pg_is_in_recovery() OR current_setting('default_transaction_read_only')::boolean"

    /// Which server it is: its cluster, and the line of its log, which has a new number after a promotion.
    private static func server(of session: PostgresSession) throws(PostgresError) -> [PostgresValue] {
        let row = try session.query(
            """
            SELECT ('x' || lpad(left(pg_walfile_name(pg_current_wal_lsn()), 8), 16, '0'))::bit(64)::bigint,
                   (SELECT system_identifier FROM pg_control_system())
            """
        ).first
        guard let line = try row?.integer(0), let system = try row?.integer(1) else {
            throw PostgresError.wrongColumn("no timeline")
        }
        return [.integer(line), .integer(system)]
    }

    private static func isUnknown(
        _ server: [PostgresValue],
        _ session: PostgresSession
    ) throws(PostgresError) -> Bool {
        try session.query(
            "SELECT 1 FROM ledger_state WHERE \(isOther)",
            server
        ).count > 0
    }

    /// The line is that of the cluster: a copy by `pg_dump` brings the number of another one.
    private static let isOther = "name = 'timeline' AND value < $1 OR name = 'system' AND value <> $2"

    /// One session after the other, as those who hold the epoch's row.
    private static func note(_ server: [PostgresValue], _ session: PostgresSession) throws(PostgresError) {
        _ = try session.pipeline([
            PostgresStatement("SELECT value FROM ledger_state WHERE name = 'epoch' FOR UPDATE"),
            PostgresStatement(
                """
                WITH noted AS (
                    UPDATE ledger_state SET value = CASE name WHEN 'timeline' THEN $1 ELSE $2 END
                    WHERE name IN ('timeline', 'system') AND EXISTS (SELECT FROM ledger_state WHERE \(isOther))
                    RETURNING 1
                )
                UPDATE ledger_state SET value = value + 1 WHERE name = 'epoch' AND EXISTS (SELECT FROM noted)
                """,
                server
            ),
        ])
    }
}
