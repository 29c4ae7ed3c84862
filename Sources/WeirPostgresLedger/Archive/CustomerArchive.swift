import WeirCore
import WeirPostgres
import WeirPrimitives

/// Takes one customer's entries of a month out of the database, in a transaction during which the customer waits.
struct CustomerArchive {
    private let customer: CustomerID
    private let part: PostgresArchive.Part
    private let secret: KeySecret
    private let meterSets: [WorkspaceID: MeterSet]
    private let session: PostgresSession
    private let place: [PostgresValue]

    init(
        _ customer: CustomerID,
        _ part: PostgresArchive.Part,
        _ secret: KeySecret,
        _ meterSets: [WorkspaceID: MeterSet],
        _ session: PostgresSession
    ) {
        self.customer = customer
        self.part = part
        self.secret = secret
        self.meterSets = meterSets
        self.session = session
        place = CustomerPlace(customer).arguments
    }

    /// - Returns: How many entries were taken out.
    func run() throws -> Int {
        // Usage of the rows that go must be in that of the weeks.
        while try Consolidation.run(of: customer, on: session) {}
        let row = try session.query(
            "SELECT workspace, head FROM ledger_customers WHERE bucket = $1::bigint AND customer = $2",
            place
        ).first
        let workspace = try WorkspaceID(stored: row?.bytes(0) ?? [])
        let ledger = try StoredHead.ledger(row?.bytes(1) ?? [], of: customer, in: workspace)
        guard let meters = meterSets[workspace], ledger.metersVersion <= meters.version else {
            throw ArchiveError.metersUnknown(customer)
        }
        // A meter counts a customer's past from its next entry on, of which nothing must be gone by then.
        let isMet = meters.meters.allSatisfy { $0.archivedAt != nil || ledger.spans[$0.id] != nil }
        guard isMet else { throw ArchiveError.metersNotMet(customer) }
        let archived = try ArchivedEntries.read(of: customer, session)
        let through = try last(ledger)
        let (base, events) = try verified(ledger, meters, archived, through)
        try freeKeys(after: archived.through, through)
        ArchivedEntries.write(base, events: archived.events + events, of: customer, from: part.table, session)
        session.send("DELETE FROM \(part.table) WHERE bucket = $1::bigint AND customer = $2", place)
        // Whoever has looked up a key of it, and does not hold the row, is to look again.
        session.send(
            "UPDATE ledger_customers SET version = version + 1 WHERE bucket = $1::bigint AND customer = $2",
            place
        )
        return Int(through - archived.through)
    }

    /// The number of the last entry in the part, before which there is none elsewhere.
    private func last(_ ledger: CustomerLedger) throws -> Sequence64 {
        let row = try session.query(
            """
            SELECT (SELECT count(*) FROM ledger_entries AS e
                    WHERE e.bucket = $1::bigint AND e.customer = $2 AND e.first < p.first
                      AND e.tableoid <> '\(part.table)'::regclass),
                   (SELECT min(e.first) FROM ledger_entries AS e
                    WHERE e.bucket = $1::bigint AND e.customer = $2 AND e.first > p.first)
            FROM (SELECT max(first) AS first FROM \(part.table) WHERE bucket = $1::bigint AND customer = $2) AS p
            """,
            place
        ).first
        guard try row?.integer(0) == 0 else { throw ArchiveError.outOfOrder(customer) }
        return try row?.integer(1).map { Sequence64($0) - 1 } ?? ledger.sequence
    }

    /// Verifies all that is there of the customer.
    ///
    /// - Returns: What the entries up to a number come to, and how many events are among those that are there.
    private func verified(
        _ ledger: CustomerLedger,
        _ meters: MeterSet,
        _ archived: ArchivedEntries,
        _ through: Sequence64
    ) throws -> (base: StoredState, events: Int) {
        let stored = try FactReader(session: session, through: [:]).state(of: ledger)
        let pages = EntryPages(session: session, customer: customer)
        var next: LedgerVerifier? = LedgerVerifier(meters: meters, stored: stored, after: archived.state)
        while var verifier = next {
            var found: (base: StoredState, events: Int)?
            try pages.forEach(after: archived.through) { records in
                for record in records {
                    verifier.take(record)
                    if record.sequence == through { found = (verifier.base, verifier.eventCount) }
                }
            }
            next = verifier.corrected
            guard next == nil else { continue }
            if let difference = verifier.finish().first { throw ArchiveError.differs(customer, difference) }
            if let found { return found }
        }
        throw ArchiveError.outOfOrder(customer)
    }

    /// Removes the keys of entries, which are not known any more.
    private func freeKeys(after first: Sequence64, _ through: Sequence64) throws {
        try EntryPages(session: session, customer: customer).forEach(after: first) { records in
            let taken = records.prefix { $0.sequence <= through }.compactMap { record in
                record.takenKey.map { (hash: secret.hash($0, of: customer), sequence: record.sequence) }
            }
            guard !taken.isEmpty else { return }
            session.send(
                """
                DELETE FROM ledger_keys AS k
                USING unnest($3::bigint[], $4::bigint[]) AS gone (hash, sequence)
                WHERE k.bucket = $1::bigint AND $2::bytea IS NOT NULL AND k.hash = gone.hash AND k.sequence = gone.sequence
                """,
                place + [
                    .integers(taken.map { Int64(bitPattern: $0.hash) }), .integers(taken.map { Int64($0.sequence) }),
                ]
            )
        }
    }
}
