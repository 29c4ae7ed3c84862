package import WeirCore
package import WeirPostgres
package import WeirPrimitives

/// Why entries cannot be archived.
package enum ArchiveError: Error, Hashable, CustomStringConvertible {
    /// What is stored of a customer is not what its entries say.
    case differs(CustomerID, LedgerDifference)
    /// Earlier entries of a customer lie in a later month, as the database's clock was set back.
    case outOfOrder(CustomerID)
    /// A customer's meters are not known.
    case metersUnknown(CustomerID)
    /// A customer has not met meters that are to count its past.
    case metersNotMet(CustomerID)

    package var description: String {
        switch self {
        case .differs(let customer, let difference):
            "\(customer) is not archived, as what is stored is not what the events say: \(difference)"
        case .outOfOrder(let customer):
            "\(customer) is not archived: the database's clock was set back, and earlier entries lie in a later month"
        case .metersUnknown(let customer): "\(customer) is not archived: its meters are not known"
        case .metersNotMet(let customer):
            "\(customer) is not archived: meters were published since its last event, and what it did before would not"
                + " count for them; ask for its usage at a server, which lets them count, and archive again"
        }
    }
}

/// Takes old months of entries out of the database, once they are kept elsewhere.
///
/// What they came to stays, by the hour: usage can be asked for in whole hours, and verification begins there. Their
/// keys are free again, and none of them can be changed or taken back any more.
package struct PostgresArchive: Sendable {
    /// A month of entries.
    package struct Part: Sendable, Hashable {
        /// `2026_01`.
        package let name: String

        var table: String { "ledger_entries_\(name)" }
    }

    /// An entry with whose it is.
    package struct Entry: Sendable {
        package let workspace: WorkspaceID
        package let customer: CustomerID
        package let record: LedgerRecord
    }

    private let connection: PostgresConnection
    private let meterSets: [WorkspaceID: MeterSet]

    /// Prepares for work on a database.
    ///
    /// What is given:
    /// - `connection`: Whose statements may take long.
    /// - `meterSets`: All meters of all workspaces, archived ones too.
    package init(_ connection: PostgresConnection, meterSets: [WorkspaceID: MeterSet]) {
        self.connection = connection
        self.meterSets = meterSets
    }

    /// The months that ended so many months ago and more, oldest first; by the database's clock.
    package func parts(keepingMonths months: Int) async throws -> [Part] {
        try await connection.run { session in
            let rows = try session.query(
                """
                SELECT substr(c.relname, 16) FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid
                WHERE i.inhparent = 'ledger_entries'::regclass AND c.relname ~ '^ledger_entries_[0-9]{4}_[0-9]{2}$'
                  AND substr(c.relname, 16) < to_char(
                      date_trunc('month', now() AT TIME ZONE 'UTC') - $1 * interval '1 month', 'YYYY_MM')
                ORDER BY 1
                """,
                [.integer(Int64(max(1, months)))]
            )
            return try rows.map { Part(name: try $0.text(0) ?? "") }
        }
    }

    private static let rowsAtOnce: Int64 = 500

    /// Calls `body` with all entries of a month, customer by customer and in order.
    package func forEachEntry(of part: Part, _ body: @Sendable ([Entry]) async throws -> Void) async throws {
        var last: (bucket: Int64, customer: [UInt8], first: Int64) = (-1, [], 0)
        while true {
            let after = last
            let (entries, end) = try await connection.run { session in try Self.page(of: part, after: after, session) }
            guard let end else { return }
            last = end
            try await body(entries)
        }
    }

    private static func page(
        of part: Part,
        after last: (bucket: Int64, customer: [UInt8], first: Int64),
        _ session: PostgresSession
    ) throws -> ([Entry], (bucket: Int64, customer: [UInt8], first: Int64)?) {
        let rows = try session.query(
            """
            SELECT p.bucket::bigint, p.customer, p.first, h.workspace, p.block FROM (
                SELECT bucket, customer, first, block,
                       sum(octet_length(block)) OVER (ORDER BY bucket, customer, first) - octet_length(block) AS before
                FROM (
                    SELECT bucket, customer, first, block FROM \(part.table)
                    WHERE (bucket, customer, first) > ($1::bigint::smallint, $2, $3)
                    ORDER BY bucket, customer, first LIMIT $4
                ) AS page
            ) AS p JOIN ledger_customers AS h ON h.bucket = p.bucket AND h.customer = p.customer
            WHERE p.before < $5 ORDER BY p.bucket, p.customer, p.first
            """,
            [
                .integer(last.bucket), .bytes(last.customer), .integer(last.first), .integer(rowsAtOnce),
                .integer(FactReader.bytesAtOnce),
            ]
        )
        var entries: [Entry] = []
        var end: (bucket: Int64, customer: [UInt8], first: Int64)?
        try rows.forEach { row in
            guard let bucket = try row.integer(0), let bytes = try row.bytes(1), let first = try row.integer(2),
                let block = try row.bytes(4)
            else { return }
            let (workspace, customer) = (try WorkspaceID(stored: row.bytes(3) ?? []), try CustomerID(stored: bytes))
            try RecordBlocks.forEach(in: block) { record in
                entries.append(Entry(workspace: workspace, customer: customer, record: record))
            }
            end = (bucket, bytes, first)
        }
        return (entries, end)
    }

    // MARK: Removing

    /// Takes a month's entries out, customer by customer, each of whom is verified first; then the month itself.
    ///
    /// What was taken out stays so when a later customer fails; asking again goes on with the rest.
    ///
    /// - Returns: How many entries were taken out.
    /// - Throws: ``ArchiveError``, ``PostgresError``.
    package func remove(_ part: Part) async throws -> Int {
        let secret = try await connection.run { session in try LaneSession.secret(of: session) }
        var count = 0
        var last: (bucket: Int64, customer: [UInt8]) = (-1, [])
        while true {
            let after = last
            let next = try await connection.run { session in try Self.customer(of: part, after: after, session) }
            guard let next else { break }
            last = next
            let customer = try CustomerID(stored: next.customer)
            count += try await connection.transaction(isolation: .readCommitted) { [meterSets] session in
                try CustomerArchive(customer, part, secret, meterSets, session).run()
            }
        }
        try await drop(part)
        return count
    }

    private static func customer(
        of part: Part,
        after last: (bucket: Int64, customer: [UInt8]),
        _ session: PostgresSession
    ) throws -> (bucket: Int64, customer: [UInt8])? {
        let row = try session.query(
            """
            SELECT bucket::bigint, customer FROM \(part.table)
            WHERE (bucket, customer) > ($1::bigint::smallint, $2) ORDER BY bucket, customer LIMIT 1
            """,
            [.integer(last.bucket), .bytes(last.customer)]
        ).first
        guard let bucket = try row?.integer(0), let customer = try row?.bytes(1) else { return nil }
        return (bucket, customer)
    }

    /// How often it is tried while entries are read and written.
    private static let tries = 200

    /// Drops a month's part when it is empty; whoever reads or writes entries waits for a moment at most.
    private func drop(_ part: Part) async throws {
        for attempt in 1...Self.tries {
            do {
                return try await connection.transaction(isolation: .readCommitted) { session in
                    try session.script(
                        "SET LOCAL lock_timeout = 50; LOCK TABLE ledger_entries IN ACCESS EXCLUSIVE MODE"
                    )
                    guard try session.query("SELECT 1 FROM \(part.table) LIMIT 1").isEmpty else { return }
                    try session.script("DROP TABLE \(part.table)")
                }
            } catch PostgresError.lockNotAvailable where attempt < Self.tries {
                try await ContinuousClock().sleep(for: .milliseconds(100))
            }
        }
    }
}
