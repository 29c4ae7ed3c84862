import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage

/// Reads entries of one customer in order, a piece at a time.
struct EntryPages {
    let session: PostgresSession
    let customer: CustomerID

    /// Rows that are read at once, when they are small.
    private static let rows: Int64 = 500
    /// Bytes of the events of one page, about: a page of large events has fewer of them.
    private static let pageBytes = 16 << 20

    /// Entries after a number, in order; none when there are no more.
    func records(after sequence: Sequence64) throws -> [LedgerRecord] {
        let rows = try session.query(
            """
            SELECT block FROM (
                SELECT first, block, sum(octet_length(block)) OVER (ORDER BY first) - octet_length(block) AS before
                FROM (
                    SELECT first, block FROM ledger_entries
                    WHERE bucket = $1::bigint AND customer = $2 AND first >= coalesce(
                        (SELECT first FROM ledger_entries
                         WHERE bucket = $1::bigint AND customer = $2 AND first <= $3 ORDER BY first DESC LIMIT 1), 0)
                    ORDER BY first LIMIT $4
                ) AS page
            ) AS measured
            WHERE before < $5 ORDER BY first
            """,
            CustomerPlace(customer).arguments + [
                .integer(Int64(clamping: sequence) + 1), .integer(Self.rows), .integer(FactReader.bytesAtOnce),
            ]
        )
        var records: [LedgerRecord] = []
        try rows.forEach { row in
            guard let block = try row.bytes(0) else { return }
            records += try RecordBlocks.records(after: sequence, limit: .max, in: block)
        }
        return records
    }

    /// Entries before a number, in order, as many as are read at once; none when there are no more.
    func records(before sequence: Sequence64) throws -> [LedgerRecord] {
        let rows = try session.query(
            """
            SELECT block FROM (
                SELECT first, block,
                       sum(octet_length(block)) OVER (ORDER BY first DESC) - octet_length(block) AS before
                FROM (
                    SELECT first, block FROM ledger_entries
                    WHERE bucket = $1::bigint AND customer = $2 AND first < $3
                    ORDER BY first DESC LIMIT $4
                ) AS page
            ) AS measured
            WHERE before < $5 ORDER BY first DESC
            """,
            CustomerPlace(customer).arguments + [
                .integer(Int64(clamping: sequence)), .integer(Self.rows), .integer(FactReader.bytesAtOnce),
            ]
        )
        let blocks = try rows.map { try $0.bytes(0) ?? [] }
        var records: [LedgerRecord] = []
        for block in blocks.reversed() {
            records += try RecordBlocks.records(after: 0, limit: .max, in: block).filter { $0.sequence < sequence }
        }
        return records
    }

    /// Calls `body` with the entries after a number, a piece at a time.
    func forEach(after sequence: Sequence64, _ body: ([LedgerRecord]) throws -> Void) throws {
        var after = sequence
        while true {
            session.keepOpen()
            let records = try records(after: after)
            guard let last = records.last else { return }
            try body(records)
            after = last.sequence
        }
    }

    func page(_ query: EntryQuery, _ ledger: CustomerLedger, _ meters: MeterSet) throws -> EntryPage {
        // Without a time the list begins after what was taken out; with one of that time it would lack something.
        if query.range != .always {
            let overlap = ArchivedEntries.overlapArguments(customer, query.range)
            let after = PostgresValue.integer(Int64(clamping: query.after))
            try ArchivedEntries.refuse(
                session.query("\(ArchivedEntries.overlapSQL) AND through > $5", overlap + [after])
            )
        }
        let facts = FactReader(session: session, through: [:])
        let through = min(query.through ?? .max, ledger.sequence)
        var events: [ListedEvent] = []
        var after = query.after
        var bytes = 0
        while after < through, events.count <= query.limit {
            let records = try records(after: after).prefix { $0.sequence <= through }
            guard let first = records.first, let last = records.last else { break }
            let fates = try facts.fates(of: customer, in: first.sequence...last.sequence)
            for record in records {
                guard let event = query.listed(record, fate: fates[record.sequence], ledger, meters) else { continue }
                events.append(event)
                bytes += event.recorded.event.content.byteCount
            }
            after = last.sequence
            if bytes >= Self.pageBytes, after < through, events.count <= query.limit {
                return EntryPage(events: events, next: after)
            }
        }
        guard events.count > query.limit else { return EntryPage(events: events, next: nil) }
        let page = Array(events.prefix(query.limit))
        return EntryPage(events: page, next: page.last?.recorded.sequence)
    }
}
