import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage

/// Reading a customer's history: piece by piece, so that neither a statement nor what is in memory grows with it.
extension FactReader {
    /// Rows of entries that one statement looks at.
    private static let rowsAtOnce: Int64 = 4_000
    /// Bytes of entries that one statement answers with, about.
    static let bytesAtOnce: Int64 = 4 << 20
    /// Fates that one statement answers with.
    private static let fatesAtOnce: Int64 = 20_000
    /// Bytes of events that may be wanted at once: those of an hour of one customer.
    private static let bytesTogether = 256 << 20

    /// Events with a timestamp in the range that count now.
    ///
    /// - Throws: ``LedgerError/archived(through:)`` when some were taken out; ``LedgerError/unavailable(_:)`` when they
    ///   are more than a node should have in memory.
    func events(of customer: CustomerID, in range: TimeRange) throws -> [RecordedEvent] {
        let answers = try session.pipeline([
            PostgresStatement(
                """
                \(ArchivedEntries.overlapSQL)
                """,
                ArchivedEntries.overlapArguments(customer, range)
            ), Self.scan(customer, range, after: -1),
        ])
        try ArchivedEntries.refuse(answers[0])
        var events: [RecordedEvent] = []
        var bytes = 0
        try forEachEvent(of: customer, in: range, first: answers[1]) { recorded in
            events.append(recorded)
            bytes += recorded.event.content.byteCount + MemoryLayout<RecordedEvent>.stride
            guard bytes < Self.bytesTogether else {
                throw LedgerError.unavailable("the events of one hour are too many to be read at once")
            }
        }
        return events
    }

    /// What meters that begin have of the past.
    ///
    /// - Throws: ``HistoryIsLong`` when that is more than is read at once, and no more is to be.
    func past(of customer: CustomerID, _ entry: MetersEntry) throws -> PastUsage {
        guard let meters else { preconditionFailure("Whoever runs rules says which meters there are.") }
        var past = PastUsage(entry, meters: meters(customer))
        guard let range = PastUsage.range(of: entry) else { return past }
        let first = try session.pipeline([Self.scan(customer, range, after: -1)])[0]
        if limitsPast, try !Self.isLast(first) { throw HistoryIsLong(customer: customer) }
        try forEachEvent(of: customer, in: range, first: first) { past.take($0) }
        return past
    }

    /// Calls `body` with each event with a timestamp in the range that counts now, in the order of entries.
    private func forEachEvent(
        of customer: CustomerID,
        in range: TimeRange,
        first: PostgresRows,
        _ body: (RecordedEvent) throws -> Void
    ) throws {
        var rows = first
        while true {
            var after: Int64 = -1
            var isLast = true
            var events: [RecordedEvent] = []
            try rows.forEach { row in
                if let first = try row.integer(0) { after = first }
                if let block = try row.bytes(1) { events += try RecordBlocks.events(in: range, of: block) }
                isLast = try row.boolean(2) ?? false
            }
            // Whoever goes through so much computes for longer between two statements than others may.
            if !isLast { session.keepOpen() }
            if let first = events.first, let last = events.last {
                let fates = try fates(of: customer, in: first.sequence...last.sequence)
                for event in events where fates[event.sequence] == nil { try body(event) }
            }
            if isLast { return }
            rows = try session.pipeline([Self.scan(customer, range, after: after)])[0]
        }
    }

    /// Whether an answer to ``scan(_:_:after:)`` is the last one.
    private static func isLast(_ rows: PostgresRows) throws -> Bool {
        var isLast = true
        try rows.forEach { isLast = try $0.boolean(2) ?? false }
        return isLast
    }

    private static func scan(_ customer: CustomerID, _ range: TimeRange, after first: Int64) -> PostgresStatement {
        PostgresStatement(
            scanSQL,
            CustomerPlace(customer).arguments + [
                .integer(range.end.milliseconds), .integer(range.start.milliseconds), .integer(first),
                .integer(rowsAtOnce), .integer(bytesAtOnce),
            ]
        )
    }

    /// Looks at so many rows, and answers with those that have events of a time, up to so many bytes, and with the last
    /// one that was looked at, which says whether it is the last of all.
    private static let scanSQL = """
        WITH scanned AS MATERIALIZED (
            SELECT first, block, coalesce(earliest < $3 AND latest >= $4, false) AS matches
            FROM ledger_entries
            WHERE bucket = $1::bigint AND customer = $2 AND first > $5 ORDER BY first LIMIT $6
        ), measured AS (
            SELECT first, block, matches, count(*) OVER (ORDER BY first) AS place,
                   sum(CASE WHEN matches THEN octet_length(block) ELSE 0 END) OVER (ORDER BY first)
                       - CASE WHEN matches THEN octet_length(block) ELSE 0 END AS before
            FROM scanned
        ), ending AS (
            SELECT max(place) AS place FROM measured WHERE before < $7
        )
        SELECT m.first, CASE WHEN m.matches THEN m.block END,
               m.place < $6 AND m.place = (SELECT count(*) FROM scanned)
        FROM measured AS m, ending AS e
        WHERE m.place <= e.place AND (m.matches OR m.place = e.place)
        ORDER BY m.first
        """

    /// All that is stored of a customer beside its entries.
    func state(of ledger: CustomerLedger) throws -> StoredState {
        var slots: [UsageDeltas.Slot] = []
        try forEachSlots(of: ledger.customer, weeks: Int64.min...Int64.max) { slots += $0 }
        return StoredState(
            workspace: ledger.workspace,
            head: LedgerHead(ledger),
            fates: try fates(of: ledger.customer, in: 0...UInt64(Int64.max)),
            slots: slots
        )
    }

    /// What became of a customer's entries in a range.
    func fates(of customer: CustomerID, in range: ClosedRange<Sequence64>) throws -> [Sequence64: Fate] {
        var fates: [Sequence64: Fate] = [:]
        var from = Int64(clamping: range.lowerBound)
        while true {
            let rows = try session.query(
                """
                SELECT sequence, kind, by FROM ledger_fates
                WHERE bucket = $1::bigint AND customer = $2 AND sequence BETWEEN $3 AND $4
                ORDER BY sequence LIMIT $5
                """,
                CustomerPlace(customer).arguments + [
                    .integer(from), .integer(Int64(clamping: range.upperBound)), .integer(Self.fatesAtOnce),
                ]
            )
            try rows.forEach { row in
                guard let sequence = try row.integer(0), let kind = try row.integer(1), let by = try row.integer(2)
                else { return }
                from = sequence + 1
                fates[Sequence64(sequence)] = Fate(kind: try Fate.Kind(stored: kind), by: Sequence64(by))
            }
            if rows.count < Self.fatesAtOnce { return fates }
        }
    }
}

extension PostgresSession {
    /// Lets the transaction stay open for longer between two statements than others may: it computes.
    func keepOpen() {
        send("SET LOCAL idle_in_transaction_session_timeout = 60000")
    }
}
