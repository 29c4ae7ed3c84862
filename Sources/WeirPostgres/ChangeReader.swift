import WeirCore
import WeirPrimitives
package import WeirStorage

/// Reads what has been committed since it last looked, in whatever order transactions ended.
package struct ChangeReader: Sendable {
    /// By which it has read; nil before the first time, and when something may have been missed.
    private var snapshot: String?
    private var readAt: ContinuousClock.Instant?
    /// More changes than that are told as everything.
    private static let limit = 10_000
    /// Rows are kept for longer than this; whoever has not looked for so long knows nothing.
    private static let longestPause = Duration.seconds(300)

    package init() {}

    /// Takes it that something was missed.
    package mutating func forget() { snapshot = nil }

    /// What has changed; ``StoredChanges/everything`` at first.
    package mutating func read(_ connection: PostgresConnection) async throws -> StoredChanges {
        if let readAt, ContinuousClock.now - readAt > Self.longestPause { snapshot = nil }
        let begin = ContinuousClock.now
        let known = snapshot
        let (changes, next) = try await connection.run { session in try Self.changes(since: known, session) }
        snapshot = next
        readAt = begin
        return changes
    }

    private static func changes(
        since snapshot: String?,
        _ session: PostgresSession
    ) throws -> (StoredChanges, snapshot: String) {
        guard let snapshot else {
            let row = try session.query("SELECT pg_current_snapshot()::text").first
            guard let next = try row?.text(0) else { throw PostgresError.wrongColumn("pg_current_snapshot") }
            return (.everything, next)
        }
        let rows = try session.query(
            """
            SELECT pg_current_snapshot()::text, c.kind, c.workspace_id, c.subject
            FROM (VALUES ($1::text::pg_snapshot)) AS seen (snapshot)
            LEFT JOIN changes AS c ON c.transaction >= pg_snapshot_xmin($1::text::pg_snapshot)
                AND NOT pg_visible_in_snapshot(c.transaction, $1::text::pg_snapshot)
            LIMIT \(limit + 1)
            """,
            [.text(snapshot)]
        )
        guard let next = try rows.first?.text(0) else { throw PostgresError.wrongColumn("pg_current_snapshot") }
        guard rows.count <= limit else { return (.everything, next) }
        var changes = StoredChanges()
        try rows.forEach { row in try take(row, into: &changes) }
        return (changes, next)
    }

    private static func take(_ row: PostgresRow, into changes: inout StoredChanges) throws {
        guard let kind = try row.text(1) else { return }
        let workspace = try row.bytes(2).flatMap { WorkspaceID(bytes: $0) }
        let subject = try row.bytes(3)
        switch kind {
        case "policy":
            if let workspace { changes.policies.insert(workspace) }
        case "customer":
            guard let workspace, let customer = subject.flatMap({ CustomerID(bytes: $0) }) else { return }
            changes.customers[workspace, default: []].insert(customer)
        case "key":
            if let subject { changes.apiKeys.insert(subject) }
        case "token":
            if let key = subject.flatMap({ TokenKeyID(bytes: $0) }) { changes.tokenKeys.insert(key) }
        case _:
            // Of a later version: whatever it means, all is read anew.
            changes.isEverything = true
        }
    }
}
