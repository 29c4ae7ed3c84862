import WeirCore
import WeirPostgres
package import WeirPrimitives
package import WeirStorage

extension PostgresLedger {
    package func laterChanges(_ query: LaterChangesQuery) async throws -> LaterChanges {
        try await reading([query.context]) { reader in
            try ChangeSearch(
                session: reader.session,
                query: query,
                ledger: reader.ledger(of: query.context),
                meters: reader.meters(of: query.context.workspace)
            ).run()
        }
    }

    package func lastArchived(in range: TimeRange, of workspace: WorkspaceID) async throws -> Timestamp? {
        try await reading([]) { reader in
            try reader.session.query(
                """
                SELECT max(a.latest) FROM ledger_archives AS a
                JOIN ledger_customers AS c ON c.bucket = a.bucket AND c.customer = a.customer
                WHERE c.workspace = $1 AND a.earliest < $2 AND a.latest >= $3
                """,
                [
                    .bytes(workspace.stored), .integer(range.end.milliseconds), .integer(range.start.milliseconds),
                ]
            ).first?.integer(0).map { Timestamp(milliseconds: $0) }
        }
    }
}

/// Looks for what changed usage of some times since an entry, in the entries that are there.
///
/// Entries without an event of those times are passed over unread.
private struct ChangeSearch {
    let session: PostgresSession
    let query: LaterChangesQuery
    let ledger: CustomerLedger
    let meters: MeterSet

    /// Rows of entries that are read at once; each may hold a batch of events.
    private static let rowsAtOnce: Int64 = 50

    private var customer: CustomerID { query.context.customer }
    private var place: [PostgresValue] { CustomerPlace(customer).arguments }

    func run() throws -> LaterChanges {
        let starts = query.ranges.map(\.start)
        guard query.after < query.through, let start = starts.min(), let end = query.ranges.map(\.end).max() else {
            return .none
        }
        let whole = TimeRange(start: start, end: end)
        if let key = try newEvent(in: whole) { return .event(key: key) }
        let archived = try archived(in: whole)
        let earlier = try changedEvent(archived: archived)
        guard earlier == .none, query.after < archived else { return earlier }
        return .unknown
    }

    /// The last entry that was taken out of the database, when there were events of a time among those.
    private func archived(in range: TimeRange) throws -> Sequence64 {
        let row = try session.query(
            """
            SELECT through FROM ledger_archives
            WHERE bucket = $1::bigint AND customer = $2 AND earliest < $3 AND latest >= $4
            """,
            ArchivedEntries.overlapArguments(customer, range)
        ).first
        return try row?.integer(0).map { Sequence64($0) } ?? 0
    }

    /// The key of an event that came since and counts.
    private func newEvent(in range: TimeRange) throws -> String? {
        let facts = FactReader(session: session, through: [:])
        var from =
            try session.query(
                """
                SELECT first FROM ledger_entries
                WHERE bucket = $1::bigint AND customer = $2 AND first <= $3 ORDER BY first DESC LIMIT 1
                """,
                place + [.integer(Int64(clamping: query.after) + 1)]
            ).first?.integer(0) ?? 0
        while true {
            session.keepOpen()
            let rows = try session.query(
                """
                SELECT first, block FROM ledger_entries
                WHERE bucket = $1::bigint AND customer = $2 AND first BETWEEN $3 AND $4
                  AND earliest < $5 AND latest >= $6
                ORDER BY first LIMIT $7
                """,
                place + [
                    .integer(from), .integer(Int64(clamping: query.through)), .integer(range.end.milliseconds),
                    .integer(range.start.milliseconds), .integer(Self.rowsAtOnce),
                ]
            )
            var events: [RecordedEvent] = []
            try rows.forEach { row in
                guard let first = try row.integer(0), let block = try row.bytes(1) else { return }
                from = first + 1
                events += try RecordBlocks.events(in: range, of: block).filter { event in
                    event.sequence > query.after && event.sequence <= query.through
                        && isAsked(event.event, event.sequence)
                }
            }
            if let first = events.first, let last = events.last {
                let fates = try facts.fates(of: customer, in: first.sequence...last.sequence)
                // What a later entry did is of a later moment.
                if let found = events.first(where: { fates[$0.sequence].map { $0.by > query.through } ?? true }) {
                    return found.event.key
                }
            }
            if rows.count < Self.rowsAtOnce { return nil }
        }
    }

    /// An event that was known, and was replaced or taken back since.
    private func changedEvent(archived: Sequence64) throws -> LaterChanges {
        var after: Int64 = 0
        var isUnknown = false
        while true {
            let rows = try session.query(
                """
                SELECT f.sequence, e.block FROM ledger_fates AS f LEFT JOIN LATERAL (
                    SELECT e.block FROM ledger_entries AS e
                    WHERE e.bucket = f.bucket AND e.customer = f.customer AND e.first <= f.sequence
                    ORDER BY e.first DESC LIMIT 1
                ) AS e ON true
                WHERE f.bucket = $1::bigint AND f.customer = $2 AND f.sequence > $3 AND f.sequence <= $4
                  AND f.by > $4 AND f.by <= $5 AND f.kind = ANY ($6)
                ORDER BY f.sequence LIMIT $7
                """,
                place + [
                    .integer(after), .integer(Int64(clamping: query.after)), .integer(Int64(clamping: query.through)),
                    .integers([Fate.Kind.replaced, .retracted].map(\.stored)), .integer(Self.rowsAtOnce),
                ]
            )
            var found: String?
            try rows.forEach { row in
                guard let number = try row.integer(0) else { return }
                after = number
                let sequence = Sequence64(number)
                guard let block = try row.bytes(1) else {
                    isUnknown = isUnknown || archived > 0
                    return
                }
                let record = try RecordBlocks.records(after: sequence - 1, limit: 1, in: block).first
                guard let record, record.sequence == sequence, case .event(let entry) = record.entry,
                    isAsked(entry.event, sequence)
                else { return }
                found = entry.event.key
            }
            if let found { return .event(key: found) }
            if rows.count < Self.rowsAtOnce { return isUnknown ? .unknown : .none }
        }
    }

    private func isAsked(_ event: UsageEvent, _ sequence: Sequence64) -> Bool {
        query.ranges.contains { $0.contains(event.timestamp) }
            && ledger.contributions(of: event, sequence: sequence, meters: meters).contains { contribution in
                query.meters.contains(contribution.meter)
            }
    }
}
