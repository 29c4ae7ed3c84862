package import WeirCore
import WeirPostgres
import WeirPrimitives
package import WeirStorage

/// Verification: all that is stored against the raw entries, a bucket at one moment.
extension PostgresLedger {
    package func verify(
        _ report: @Sendable (VerifiedCustomer) async throws -> Void
    ) async throws -> [LedgerDifference] {
        let secret = try await readSecret()
        var differences: [LedgerDifference] = []
        for bucket in 0..<Int64(PostgresLedgerSchema.buckets) {
            var piece = try await verified(bucket, secret)
            // Meters of a workspace that this node has not met.
            while let (workspace, version) = piece.lacking {
                try await shared.refreshMeters(of: workspace, to: version)
                piece = try await verified(bucket, secret)
            }
            for customer in piece.customers { try await report(customer) }
            differences += piece.differences
        }
        return differences
    }

    private func readSecret() async throws -> KeySecret {
        try await reading([]) { reader in
            let rows = try reader.session.query(
                "SELECT value FROM ledger_state WHERE name IN ('key_secret_1', 'key_secret_2') ORDER BY name"
            )
            let values = try rows.map { UInt64(bitPattern: try $0.integer(0) ?? 0) }
            guard let first = values.first, let second = values.last, values.count == 2 else {
                throw LedgerError.unavailable("the database has no secret by which keys are hashed")
            }
            return KeySecret(first: first, second: second)
        }
    }

    private func verified(_ bucket: Int64, _ secret: KeySecret) async throws -> VerifiedBucket {
        try await reading([]) { reader in try VerifiedBucket(bucket, secret, reader) }
    }
}

/// What verification found in one bucket.
private struct VerifiedBucket: Sendable {
    private(set) var customers: [VerifiedCustomer] = []
    private(set) var differences: [LedgerDifference] = []
    /// A workspace whose meters are not known, or older than those that a customer has met: these.
    private(set) var lacking: (workspace: WorkspaceID, version: UInt64)?
    private var takenKeys = 0
    private static let named = 20

    init(_ bucket: Int64, _ secret: KeySecret, _ reader: SnapshotReader) throws {
        var last: [UInt8] = []
        while true {
            let page = try Self.heads(bucket, after: last, reader)
            for row in page {
                let ledger = try StoredHead.ledger(row.head, of: row.customer, in: row.workspace)
                guard ledger.metersVersion <= reader.meters(of: row.workspace).version else {
                    lacking = (row.workspace, ledger.metersVersion)
                    return
                }
                customers.append(try verify(ledger, ArchivedEntries(row.archived, row.archivedEvents), secret, reader))
            }
            guard let end = page.last else { break }
            last = end.customer.stored
        }
        guard differences.isEmpty else { return }
        let count = try Self.keyCount(bucket, reader)
        guard count != takenKeys else { return }
        differences.append(
            LedgerDifference(
                subject: "keys of bucket \(bucket)",
                stored: "\(count), among them some that no entry took",
                recomputed: "\(takenKeys)"
            )
        )
    }

    /// The next customers of a bucket; none when there are no more.
    private static func heads(
        _ bucket: Int64,
        after last: [UInt8],
        _ reader: SnapshotReader
    ) throws -> [StoredCustomer] {
        reader.session.keepOpen()
        let rows = try reader.session.query(
            """
            SELECT customer, workspace, head, state, events FROM (
                SELECT customer, workspace, head, state, events,
                       sum(bytes) OVER (ORDER BY customer) - bytes AS before
                FROM (
                    SELECT h.customer, h.workspace, h.head, a.state, a.events,
                           octet_length(h.head) + coalesce(octet_length(a.state), 0) AS bytes
                    FROM ledger_customers AS h
                    LEFT JOIN ledger_archives AS a ON a.bucket = h.bucket AND a.customer = h.customer
                    WHERE h.bucket = $1::bigint AND h.customer > $2 AND h.head IS NOT NULL
                    ORDER BY h.customer LIMIT $3
                ) AS page
            ) AS measured
            WHERE before < $4 ORDER BY customer
            """,
            [.integer(bucket), .bytes(last), .integer(customersAtOnce), .integer(FactReader.bytesAtOnce)]
        )
        return try rows.map { row in
            StoredCustomer(
                customer: try CustomerID(stored: row.bytes(0) ?? []),
                workspace: try WorkspaceID(stored: row.bytes(1) ?? []),
                head: try row.bytes(2) ?? [],
                archived: try row.bytes(3),
                archivedEvents: try row.integer(4) ?? 0
            )
        }
    }

    /// A customer's row, and what became of entries that were archived.
    private struct StoredCustomer {
        var customer: CustomerID
        var workspace: WorkspaceID
        var head: [UInt8]
        var archived: [UInt8]?
        var archivedEvents: Int64
    }

    private static let customersAtOnce: Int64 = 500
    private static let keysAtOnce: Int64 = 200_000

    private static func keyCount(_ bucket: Int64, _ reader: SnapshotReader) throws -> Int {
        var count: Int64 = 0
        var (hash, sequence) = (Int64.min, Int64.min)
        while true {
            let place: [PostgresValue] = [.integer(bucket), .integer(hash), .integer(sequence), .integer(keysAtOnce)]
            let end = try reader.session.query(
                """
                SELECT hash, sequence FROM ledger_keys
                WHERE bucket = $1::bigint AND (hash, sequence) > ($2, $3)
                ORDER BY hash, sequence OFFSET $4 - 1 LIMIT 1
                """,
                place
            ).first
            guard let endHash = try end?.integer(0), let endSequence = try end?.integer(1) else {
                let rest = try reader.session.query(
                    """
                    SELECT count(*) FROM ledger_keys WHERE bucket = $1::bigint AND (hash, sequence) > ($2, $3)
                    """,
                    Array(place.prefix(3))
                ).first?.integer(0)
                return Int(count + (rest ?? 0))
            }
            count += keysAtOnce
            (hash, sequence) = (endHash, endSequence)
        }
    }

    private mutating func verify(
        _ ledger: CustomerLedger,
        _ archived: ArchivedEntries,
        _ secret: KeySecret,
        _ reader: SnapshotReader
    ) throws -> VerifiedCustomer {
        let customer = ledger.customer
        let state = try FactReader(session: reader.session, through: [:]).state(of: ledger)
        let meters = reader.meters(of: ledger.workspace)
        var verifier = LedgerVerifier(meters: meters, stored: state, after: archived.state)
        let pages = EntryPages(session: reader.session, customer: customer)
        try pages.forEach(after: archived.through) { records in
            for record in records { verifier.take(record) }
            try auditKeys(of: customer, records, secret, reader)
        }
        // What is stored was taken for true; where it is not, all is done once more with what the entries say.
        while let corrected = verifier.corrected {
            verifier = corrected
            try pages.forEach(after: archived.through) { records in for record in records { verifier.take(record) } }
        }
        return VerifiedCustomer(
            workspace: ledger.workspace,
            customer: customer,
            events: verifier.eventCount + archived.events,
            differences: verifier.finish()
        )
    }

    /// Looks up every key that entries took.
    private mutating func auditKeys(
        of customer: CustomerID,
        _ records: [LedgerRecord],
        _ secret: KeySecret,
        _ reader: SnapshotReader
    ) throws {
        var taken: [(hash: UInt64, sequence: Sequence64, key: String)] = []
        for record in records {
            guard let key = record.takenKey else { continue }
            taken.append((secret.hash(key, of: customer), record.sequence, key))
        }
        guard !taken.isEmpty else { return }
        takenKeys += taken.count
        let hashes = Set(taken.map(\.hash))
        let rows = try reader.session.query(KeyLookup.sql, KeyLookup.arguments(hashes.map { (customer, $0) }))
        var found: [UInt64: Set<Sequence64>] = [:]
        for (hash, sequence) in try KeyLookup.read(rows) { found[hash, default: []].insert(sequence) }
        for one in taken where found[one.hash]?.contains(one.sequence) != true && differences.count < Self.named {
            differences.append(
                LedgerDifference(
                    subject: "key '\(one.key)' of \(customer)",
                    stored: "nothing",
                    recomputed: "entry \(one.sequence)"
                )
            )
        }
    }
}
