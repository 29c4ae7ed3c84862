import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage

/// The rows of a round's customers, and what is asked of the database before the rules decide.
struct RoundRows {
    /// Each once, in the order in which rows are locked.
    let places: [CustomerPlace]
    let workspaces: [CustomerID: WorkspaceID]
    let session: PostgresSession
    /// The server's process that the session began with.
    let backend: Int64

    /// What is known before the rules decide: the present of the database, and the entries of known keys by hash.
    typealias Known = (now: Timestamp, known: [UInt64: [Sequence64]])
    typealias Keys = [(customer: CustomerID, hash: UInt64)]

    // MARK: Looking

    /// Looks the keys up, for customers who are all in memory and whose rows nobody holds.
    ///
    /// Keys come with a change of the customer's row: as long as that is what it was, the answer holds.
    func look(_ cache: inout CachedCustomers, _ keys: Keys) throws -> Known {
        let answers = try session.pipeline([
            PostgresStatement(KeyLookup.sql, KeyLookup.arguments(keys)),
            PostgresStatement(Self.presentSQL),
        ])
        guard let row = answers[1].first, let now = try row.integer(0) else {
            throw PostgresError.wrongColumn("the present is missing")
        }
        guard try row.integer(1) == backend else { throw PostgresError.transactionPooler }
        for place in places { cache.use(place.customer) }
        try checkMeters(cache)
        return (Timestamp(milliseconds: now), try Self.known(answers[0]))
    }

    /// Locks rows on which something was decided already.
    ///
    /// - Throws: ``RowsHaveChanged`` when one of them is not what was decided on.
    func hold(_ cache: CachedCustomers) throws {
        var count = 0
        try session.query(Self.lockSQL, lockArguments(cache)).forEach { row in
            guard let number = try row.integer(0), places.indices.contains(Int(number) - 1),
                try row.integer(1) == cache[places[Int(number) - 1].customer]?.version
            else { throw RowsHaveChanged() }
            count += 1
        }
        guard count == places.count else { throw RowsHaveChanged() }
    }

    // MARK: Locking

    /// Locks the customers' rows in order, brings those into memory that have changed, and looks the keys up.
    ///
    /// - Returns: The present once all are locked.
    func lock(_ cache: inout CachedCustomers, _ keys: Keys) throws -> Known {
        let unknown = places.filter { cache[$0.customer] == nil }
        if !unknown.isEmpty {
            session.send(
                Self.insertSQL,
                [
                    .integers(unknown.map(\.bucket)),
                    .byteStrings(unknown.map { $0.customer.stored }),
                    .byteStrings(unknown.map { workspaces[$0.customer]?.stored }),
                ]
            )
        }
        // Each statement sees what was committed before it: the keys are looked up when all rows are locked.
        let answers = try session.pipeline([
            PostgresStatement(Self.lockSQL, lockArguments(cache)),
            PostgresStatement(KeyLookup.sql, KeyLookup.arguments(keys)),
        ])
        var now = Timestamp.earliest
        var count = 0
        var isDisturbed = false
        try answers[0].forEach { row in
            guard try row.integer(7) == backend else { throw PostgresError.transactionPooler }
            let (present, isNew) = try take(row, &cache)
            now = max(now, present)
            if isNew { isDisturbed = true }
            count += 1
        }
        cache.note(isDisturbed: isDisturbed)
        guard count == places.count else {
            // A row that was known is gone.
            cache.forget(places.map(\.customer))
            throw PostgresError.serializationFailure
        }
        try checkMeters(cache)
        return (now, try Self.known(answers[1]))
    }

    private func lockArguments(_ cache: CachedCustomers) -> [PostgresValue] {
        [
            .integers(places.map(\.bucket)),
            .byteStrings(places.map { $0.customer.stored }),
            .integers(places.map { cache[$0.customer]?.version ?? -1 }),
        ]
    }

    private static func known(_ rows: PostgresRows) throws -> [UInt64: [Sequence64]] {
        var known: [UInt64: [Sequence64]] = [:]
        for (hash, sequence) in try KeyLookup.read(rows) { known[hash, default: []].append(sequence) }
        return known
    }

    /// Takes a customer from its row.
    ///
    /// - Returns: The present, and whether somebody else has changed what was in memory.
    private func take(_ row: PostgresRow, _ cache: inout CachedCustomers) throws -> (now: Timestamp, isNew: Bool) {
        guard let number = try row.integer(0), places.indices.contains(Int(number) - 1),
            let version = try row.integer(1), let consolidated = try row.integer(2), let tail = try row.integer(3),
            let now = try row.integer(6)
        else { throw PostgresError.wrongColumn("a customer's row is incomplete") }
        let customer = places[Int(number) - 1].customer
        let known = cache[customer]
        if let known, known.version == version {
            cache[customer]?.consolidated = Sequence64(consolidated)
            cache[customer]?.tail = tail
        } else {
            let head = try row.bytes(5) ?? []
            var ledger = try StoredHead.ledger(
                head,
                of: customer,
                in: workspaces[customer] ?? WorkspaceID(rawValue: 0)
            )
            if let earliest = try row.integer(4) { ledger.earliestReceipt = Timestamp(milliseconds: earliest) }
            cache.take(
                ledger,
                CachedCustomers.Row(
                    version: version,
                    consolidated: Sequence64(consolidated),
                    tail: tail,
                    arrivals: ledger.arrivals,
                    counters: ledger.counters.count,
                    earliestReceipt: ledger.earliestReceipt,
                    headBytes: head.count,
                    lastUse: 0
                )
            )
        }
        cache.use(customer)
        return (Timestamp(milliseconds: now), known.map { $0.version != version } ?? false)
    }

    /// - Throws: ``MetersAreOlder`` when this node's meters are older than those that a customer has met.
    private func checkMeters(_ cache: CachedCustomers) throws {
        for place in places {
            guard let ledger = cache.workingSet.resident(place.customer)?.ledger else { continue }
            let workspace = workspaces[place.customer] ?? WorkspaceID(rawValue: 0)
            if ledger.metersVersion > cache.workingSet.meters(of: workspace).version {
                throw MetersAreOlder(workspace: workspace, version: ledger.metersVersion)
            }
        }
    }

    private static let presentSQL =
        "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint, pg_backend_pid()"

    private static let insertSQL = """
        INSERT INTO ledger_customers (bucket, customer, workspace)
        SELECT bucket::smallint, customer, workspace
        FROM unnest($1::bigint[], $2::bytea[], $3::bytea[]) AS k (bucket, customer, workspace)
        ON CONFLICT DO NOTHING
        """

    /// Row by row in the order of the arrays, so that nobody waits for each other in a circle.
    private static let lockSQL = """
        SELECT k.place, h.version, h.consolidated, h.tail, h.earliest_receipt, h.head,
               (extract(epoch FROM clock_timestamp()) * 1000)::bigint, pg_backend_pid()
        FROM unnest($1::bigint[], $2::bytea[], $3::bigint[]) WITH ORDINALITY AS k (bucket, customer, version, place)
        CROSS JOIN LATERAL (
            SELECT version, consolidated, tail, earliest_receipt,
                   CASE WHEN version = k.version THEN NULL ELSE head END AS head
            FROM ledger_customers
            WHERE bucket = k.bucket::smallint AND customer = k.customer
            FOR NO KEY UPDATE
        ) AS h
        """
}
