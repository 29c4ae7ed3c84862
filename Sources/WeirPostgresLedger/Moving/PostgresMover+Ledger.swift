package import WeirCore
import WeirPostgres
package import WeirPrimitives
package import WeirStorage

/// Customers' ledgers, read and written whole.
extension PostgresMover {
    /// Bytes of entries that are sent in one statement, about.
    private static let bytesAtOnce = 16 << 20

    package func customerCount() async throws -> Int {
        try await snapshot { session in
            Int(try session.query("SELECT count(*) FROM ledger_customers WHERE sequence > 0").first?.integer(0) ?? 0)
        }
    }

    package func keySecret() async throws -> KeySecret {
        try await snapshot { session in
            let values = try session.query(
                "SELECT value FROM ledger_state WHERE name IN ('key_secret_1', 'key_secret_2') ORDER BY name"
            ).map { UInt64(bitPattern: try $0.integer(0) ?? 0) }
            guard values.count == 2, let first = values.first, let second = values.last else {
                throw MovingError.damaged("the secret by which keys are hashed")
            }
            return KeySecret(first: first, second: second)
        }
    }

    package func setKeySecret(_ secret: KeySecret) async throws {
        try await write { session in
            for (name, value) in [("key_secret_1", secret.first), ("key_secret_2", secret.second)] {
                try session.run(
                    "UPDATE ledger_state SET value = $2 WHERE name = $1",
                    [.text(name), .integer(Int64(bitPattern: value))]
                )
            }
        }
    }

    // MARK: Reading

    package func ledgers(after key: [MovedValue]?) async throws -> MovedLedgers {
        var place: (bucket: Int64, customer: [UInt8]) = (-1, [])
        if let key, key.count == 2, case .integer(let bucket) = key[0], case .bytes(let customer) = key[1] {
            place = (bucket, customer)
        }
        let from = place
        return try await snapshot { session in
            let heads = try Self.heads(
                session.query(
                    """
                    SELECT customer, workspace, head FROM ledger_customers
                    WHERE (bucket, customer) > (($1::bigint)::smallint, $2) AND sequence > 0 AND head IS NOT NULL
                    ORDER BY bucket, customer LIMIT $3
                    """,
                    [.integer(from.bucket), .bytes(from.customer), .integer(Int64(MovedLedgers.customersAtOnce))]
                )
            )
            var ledgers: [MovedLedger] = []
            var entries = 0
            for head in heads where entries < MovedLedgers.entriesAtOnce {
                let ledger = try Self.moved(head, session)
                entries += ledger.records.count
                ledgers.append(ledger)
            }
            let isLast = heads.count < MovedLedgers.customersAtOnce && ledgers.count == heads.count
            let next = ledgers.last.map { ledger -> [MovedValue] in
                let place = CustomerPlace(ledger.customer)
                return [.integer(place.bucket), .bytes(ledger.customer.stored)]
            }
            return MovedLedgers(ledgers: ledgers, next: isLast ? nil : next)
        }
    }

    package func ledgers(of customers: [CustomerID]) async throws -> [MovedLedger?] {
        try await snapshot { session in
            try customers.map { customer in
                let heads = try Self.heads(
                    session.query(
                        """
                        SELECT customer, workspace, head FROM ledger_customers
                        WHERE bucket = $1::bigint AND customer = $2 AND sequence > 0 AND head IS NOT NULL
                        """,
                        CustomerPlace(customer).arguments
                    )
                )
                return try heads.first.map { try Self.moved($0, session) }
            }
        }
    }

    private struct Head {
        var customer: CustomerID
        var ledger: CustomerLedger
    }

    private static func heads(_ rows: PostgresRows) throws -> [Head] {
        try rows.map { row in
            let customer = try CustomerID(stored: row.bytes(0) ?? [])
            let workspace = try WorkspaceID(stored: row.bytes(1) ?? [])
            return Head(
                customer: customer,
                ledger: try StoredHead.ledger(row.bytes(2) ?? [], of: customer, in: workspace)
            )
        }
    }

    private static func moved(_ head: Head, _ session: PostgresSession) throws -> MovedLedger {
        let facts = FactReader(session: session, through: [:])
        var slots: [UsageDeltas.Slot] = []
        try facts.forEachSlots(of: head.customer, weeks: Int64.min...Int64.max) { slots += $0 }
        var moved = MovedLedger(
            customer: head.customer,
            state: StoredState(
                workspace: head.ledger.workspace,
                head: LedgerHead(head.ledger),
                fates: try facts.fates(of: head.customer, in: 0...UInt64(Int64.max)),
                slots: slots
            )
        )
        let pages = EntryPages(session: session, customer: head.customer)
        var scratch = ByteWriter(capacity: 1 << 12)
        var after: Sequence64 = 0
        while true {
            session.keepOpen()
            let records = try pages.records(after: after)
            guard let last = records.last else { break }
            for record in records { moved.append(record, &scratch) }
            after = last.sequence
        }
        try moved.checkWhole()
        return moved
    }

    // MARK: Writing

    package func insert(_ ledgers: [MovedLedger], _ secret: KeySecret, _ place: MovingPlace) async throws {
        try await write { session in
            var rows = MovedEntryRows()
            for ledger in ledgers {
                try rows.add(ledger)
                if rows.bytes >= Self.bytesAtOnce { try rows.send(on: session) }
            }
            try rows.send(on: session)
            for ledger in ledgers { try Self.send(ledger, secret, on: session) }
            try Self.note(place.name, place.keyText, isDone: place.isDone, session)
        }
    }

    private static func send(_ ledger: MovedLedger, _ secret: KeySecret, on session: PostgresSession) throws {
        let place = CustomerPlace(ledger.customer)
        let state = ledger.state
        var writer = ByteWriter(capacity: 1 << 12)
        StoredHead.encode(
            CustomerLedger(workspace: state.workspace, customer: ledger.customer, head: state.head),
            now: .distantFuture,
            to: &writer
        )
        let sequence = PostgresValue.integer(Int64(state.head.sequence))
        session.send(
            """
            INSERT INTO ledger_customers
                (bucket, customer, workspace, version, sequence, consolidated, tail, earliest_receipt, head)
            VALUES ($1::bigint, $2, $3, 1, $4, $4, 0, $5, $6)
            """,
            place.arguments + [
                .bytes(state.workspace.stored), sequence, ledger.lastReceipt.map { .integer($0.milliseconds) } ?? .null,
                .bytes(writer.bytes),
            ]
        )
        // Alerts look at everyone once.
        session.send(
            """
            INSERT INTO usage_changes (customer_id, workspace_id, sequence, note, rights_changed)
            VALUES ($1, $2, $3, pg_current_xact_id()::text::bigint, 0) ON CONFLICT (customer_id) DO NOTHING
            """,
            [.bytes(ledger.customer.stored), .bytes(state.workspace.stored), sequence]
        )
        try sendKeys(ledger.keys(secret), of: place, on: session)
        try sendFates(state.fates, of: place, on: session)
        try sendUsage(state.slots, of: place, on: session)
    }

    /// Rows of keys, fates and weeks that go in one statement.
    private static let rowsInStatement = 100_000

    private static func sendKeys(_ keys: [KeyMark], of place: CustomerPlace, on session: PostgresSession) throws {
        for start in stride(from: 0, to: keys.count, by: rowsInStatement) {
            let part = keys[start..<min(start + rowsInStatement, keys.count)]
            try session.run(
                """
                INSERT INTO ledger_keys (bucket, hash, sequence)
                SELECT $1::bigint, hash, sequence FROM unnest($2::bigint[], $3::bigint[]) AS k (hash, sequence)
                ON CONFLICT DO NOTHING
                """,
                [
                    .integer(place.bucket), .integers(part.map { Int64(bitPattern: $0.hash) }),
                    .integers(part.map { Int64($0.sequence) }),
                ]
            )
        }
    }

    private static func sendFates(
        _ fates: [Sequence64: Fate],
        of place: CustomerPlace,
        on session: PostgresSession
    ) throws {
        let all = fates.sorted { $0.key < $1.key }
        for start in stride(from: 0, to: all.count, by: rowsInStatement) {
            let part = all[start..<min(start + rowsInStatement, all.count)]
            try session.run(
                """
                INSERT INTO ledger_fates (bucket, customer, sequence, kind, by)
                SELECT $1::bigint, $2, sequence, kind, by
                FROM unnest($3::bigint[], $4::bigint[], $5::bigint[]) AS k (sequence, kind, by)
                """,
                place.arguments + [
                    .integers(part.map { Int64($0.key) }), .integers(part.map { $0.value.kind.stored }),
                    .integers(part.map { Int64($0.value.by) }),
                ]
            )
        }
    }

    private static func sendUsage(
        _ slots: [UsageDeltas.Slot],
        of place: CustomerPlace,
        on session: PostgresSession
    ) throws {
        for (week, slots) in UsageWeek.split(slots).sorted(by: { $0.key < $1.key }) {
            var writer = ByteWriter(capacity: 64 * slots.count)
            UsageSlots.encode(UsageSlots.sorted(slots), to: &writer)
            session.send(
                "INSERT INTO ledger_usage (bucket, customer, week, usage) VALUES ($1::bigint, $2, $3, $4)",
                place.arguments + [.integer(week), .bytes(writer.bytes)]
            )
        }
    }
}

/// Rows of entries, written when their last entry came.
private struct MovedEntryRows {
    private(set) var bytes = 0
    private var buckets: [Int64] = []
    private var customers: [[UInt8]?] = []
    private var firsts: [Int64] = []
    private var written: [Int64] = []
    private var earliest: [Int64?] = []
    private var latest: [Int64?] = []
    private var blocks: [[UInt8]?] = []

    mutating func add(_ ledger: MovedLedger) throws {
        let place = CustomerPlace(ledger.customer)
        var writer = ByteWriter(capacity: 1 << 15)
        try ledger.records.forEachBlock(&writer) { block in
            let mark = try block.withUnsafeBytes { bytes in try RecordBlocks.mark(of: bytes) }
            var last: Timestamp = .earliest
            try RecordBlocks.forEach(in: block) { last = max(last, $0.receivedAt) }
            buckets.append(place.bucket)
            customers.append(place.customer.stored)
            firsts.append(Int64(mark.first))
            written.append(last.milliseconds)
            earliest.append(mark.times?.lowerBound.milliseconds)
            latest.append(mark.times?.upperBound.milliseconds)
            blocks.append(block)
            bytes += block.count
        }
    }

    mutating func send(on session: PostgresSession) throws {
        guard !blocks.isEmpty else { return }
        for part in try EntryPartitions.lacking(for: written, session) { try EntryPartitions.make(part, on: session) }
        try session.run(
            """
            INSERT INTO ledger_entries (bucket, customer, first, written, earliest, latest, block)
            SELECT bucket::smallint, customer, first, written, earliest, latest, block
            FROM unnest($1::bigint[], $2::bytea[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bytea[])
                AS k (bucket, customer, first, written, earliest, latest, block)
            """,
            [
                .integers(buckets), .byteStrings(customers), .integers(firsts), .integers(written), .integers(earliest),
                .integers(latest), .byteStrings(blocks),
            ]
        )
        self = MovedEntryRows()
    }
}
