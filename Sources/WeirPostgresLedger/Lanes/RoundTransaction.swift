import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage

/// What a round came to, to be told once it is durable.
struct RoundOutcome: Sendable {
    /// Of each part of the round, in order.
    var outcomes: [[LedgerOutcome]] = []
    /// Whether anything was written.
    var hasWritten = false
    var entries = 0
    var newest: [ActiveCustomer] = []
    /// Customers with many changes of usage that are not put together yet.
    var consolidated: [CustomerID] = []
    /// No entry of the round is said to have come later.
    var present = Timestamp.earliest
}

/// A node whose meters are older than those that a customer has met.
struct MetersAreOlder: Error {
    var workspace: WorkspaceID
    /// What the customer has met.
    var version: UInt64
}

/// One group commit: locks the customers, lets the rules decide, and writes what they changed.
///
/// Used by one transaction after the other, on the thread of the connection that it belongs to.
struct RoundTransaction {
    private let configuration: PostgresLedgerConfiguration
    private let batch: BatchName
    /// Whether a history that is longer than a page is not gone through.
    private let limitsPast: Bool
    private let parts: [(commands: ArraySlice<LedgerCommand>, isAtomic: Bool, asOf: Timestamp?)]
    /// Each once, in the order in which rows are locked.
    let places: [CustomerPlace]
    private let workspaces: [CustomerID: WorkspaceID]
    /// Customers that live in the time of a test clock.
    private let inOwnTime: Set<CustomerID>

    init(
        _ round: LaneRound,
        _ batch: BatchName,
        _ configuration: PostgresLedgerConfiguration,
        limitsPast: Bool
    ) {
        self.configuration = configuration
        self.limitsPast = limitsPast
        self.batch = batch
        parts = round.parts.map { part in
            let commands = part.work.batch.commands[part.work.outcomes.count..<part.end]
            return (commands, part.work.batch.isAtomic, part.work.asOf)
        }
        var workspaces: [CustomerID: WorkspaceID] = [:]
        var inOwnTime: Set<CustomerID> = []
        for part in parts {
            for command in part.commands {
                let context = command.context
                workspaces[context.customer] = context.workspace
                if context.ownTime != nil { inOwnTime.insert(context.customer) }
            }
        }
        self.workspaces = workspaces
        self.inOwnTime = inOwnTime
        places = workspaces.keys.map { CustomerPlace($0) }.sorted()
    }

    /// Does all but the commit, with which the last statements go along.
    ///
    /// `backend`: The server's process that the session began with. With another one, what was set for the session does
    /// not hold, and what is in memory was not read there.
    func run(
        _ session: PostgresSession,
        _ cache: inout CachedCustomers,
        floor: Timestamp,
        _ meterSets: [WorkspaceID: MeterSet],
        backend: Int64
    ) throws -> RoundOutcome {
        cache.beginRound(meterSets)
        let keys = lookedUp(cache.workingSet.keySecret)
        let (now, known) = try lock(session, &cache, keys, backend)
        cache.workingSet.advance(to: floor)
        for hash in known.keys { cache.workingSet.keyFilter.insert(hash) }
        var step = RoundStep(session, known: known, now: now, clock: configuration.clock, limitsPast: limitsPast)
        step.prefetch(keys.filter { known[$0.hash] != nil })
        var outcome = RoundOutcome()
        for part in parts {
            outcome.outcomes.append(
                part.isAtomic
                    ? try step.applyAtomically(part.commands, to: &cache) : try step.apply(part.commands, to: &cache)
            )
            if let asOf = part.asOf { Self.settle(asOf, of: part.commands, &cache) }
        }
        outcome.present = cache.workingSet.earliestReceipt
        outcome.newest = step.delta.newestCustomers
        outcome.entries = step.delta.count
        var writer = RoundWriter(now: now, notesUsage: configuration.notesUsage)
        for place in places {
            try writer.take(place, inOwnTime: inOwnTime.contains(place.customer), &cache)
        }
        // What a cut says must be as safe as an entry: its commit waits for the standby that must have all before it.
        outcome.hasWritten = writer.send(on: session, batch, isNeeded: parts.contains { $0.asOf != nil })
        outcome.consolidated = places.map(\.customer).filter {
            cache[$0].map { $0.tail >= configuration.consolidatedChanges } ?? false
        }
        return outcome
    }

    /// Nothing that is recorded of these customers afterwards is said to have come by a moment.
    ///
    /// Also of one that is past: the database's clock may go back behind it.
    private static func settle(
        _ moment: Timestamp,
        of commands: ArraySlice<LedgerCommand>,
        _ cache: inout CachedCustomers
    ) {
        for command in commands where command.context.ownTime == nil {
            guard let resident = cache.workingSet.resident(command.context.customer) else { continue }
            let after = moment.adding(milliseconds: 1)
            resident.ledger.earliestReceipt = max(resident.ledger.earliestReceipt, after)
        }
    }

    private func lookedUp(_ secret: KeySecret) -> [(customer: CustomerID, hash: UInt64)] {
        var seen: Set<UInt64> = []
        var keys: [(customer: CustomerID, hash: UInt64)] = []
        for part in parts {
            for command in part.commands {
                guard let hash = command.keyHash(by: secret), seen.insert(hash).inserted else { continue }
                keys.append((command.context.customer, hash))
            }
        }
        return keys
    }

    // MARK: Locking

    /// Locks the customers' rows in order, brings those into memory that have changed, and looks the keys up.
    ///
    /// - Returns: The present of the database once all are locked, and the entries of known keys by hash.
    private func lock(
        _ session: PostgresSession,
        _ cache: inout CachedCustomers,
        _ keys: [(customer: CustomerID, hash: UInt64)],
        _ backend: Int64
    ) throws -> (now: Timestamp, known: [UInt64: [Sequence64]]) {
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
            PostgresStatement(
                Self.lockSQL,
                [
                    .integers(places.map(\.bucket)),
                    .byteStrings(places.map { $0.customer.stored }),
                    .integers(places.map { cache[$0.customer]?.version ?? -1 }),
                ]
            ),
            PostgresStatement(KeyLookup.sql, KeyLookup.arguments(keys)),
        ])
        var now = Timestamp.earliest
        var count = 0
        try answers[0].forEach { row in
            guard try row.integer(7) == backend else { throw PostgresError.transactionPooler }
            now = max(now, try take(row, &cache))
            count += 1
        }
        guard count == places.count else {
            // A row that was known is gone.
            cache.forget(places.map(\.customer))
            throw PostgresError.serializationFailure
        }
        var known: [UInt64: [Sequence64]] = [:]
        for (hash, sequence) in try KeyLookup.read(answers[1]) { known[hash, default: []].append(sequence) }
        return (now, known)
    }

    private func take(_ row: PostgresRow, _ cache: inout CachedCustomers) throws -> Timestamp {
        guard let number = try row.integer(0), places.indices.contains(Int(number) - 1),
            let version = try row.integer(1), let consolidated = try row.integer(2), let tail = try row.integer(3),
            let now = try row.integer(6)
        else { throw PostgresError.wrongColumn("a customer's row is incomplete") }
        let customer = places[Int(number) - 1].customer
        if let known = cache[customer], known.version == version {
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
        let ledger = cache.workingSet.resident(customer)?.ledger
        let workspace = workspaces[customer] ?? WorkspaceID(rawValue: 0)
        if let ledger, ledger.metersVersion > cache.workingSet.meters(of: workspace).version {
            throw MetersAreOlder(workspace: workspace, version: ledger.metersVersion)
        }
        return Timestamp(milliseconds: now)
    }

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
