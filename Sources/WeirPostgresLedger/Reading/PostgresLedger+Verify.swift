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
        let rows = try reader.session.query(
            """
            SELECT customer, workspace, head FROM ledger_customers
            WHERE bucket = $1::bigint AND head IS NOT NULL ORDER BY customer
            """,
            [.integer(bucket)]
        )
        let stored = try rows.map { row in
            (
                try CustomerID(stored: row.bytes(0) ?? []), try WorkspaceID(stored: row.bytes(1) ?? []),
                try row.bytes(2) ?? []
            )
        }
        guard !stored.isEmpty else { return }
        for (customer, workspace, head) in stored {
            let ledger = try StoredHead.ledger(head, of: customer, in: workspace)
            guard ledger.metersVersion <= reader.meters(of: workspace).version else {
                lacking = (workspace, ledger.metersVersion)
                return
            }
            customers.append(try verify(ledger, secret, reader))
        }
        let count = try reader.session.query(
            "SELECT count(*) FROM ledger_keys WHERE bucket = $1::bigint",
            [.integer(bucket)]
        ).first?.integer(0)
        guard differences.isEmpty, count != Int64(takenKeys) else { return }
        differences.append(
            LedgerDifference(
                subject: "keys of bucket \(bucket)",
                stored: "\(count ?? 0), among them some that no entry took",
                recomputed: "\(takenKeys)"
            )
        )
    }

    private mutating func verify(
        _ ledger: CustomerLedger,
        _ secret: KeySecret,
        _ reader: SnapshotReader
    ) throws -> VerifiedCustomer {
        let customer = ledger.customer
        let facts = FactReader(session: reader.session, through: [:])
        let state = StoredState(
            workspace: ledger.workspace,
            head: LedgerHead(ledger),
            fates: try facts.fates(of: customer, in: 0...UInt64(Int64.max)),
            slots: try facts.slots(of: customer, weeks: Int64.min...Int64.max)
        )
        var verifier = LedgerVerifier(meters: reader.meters(of: ledger.workspace), stored: state)
        try forEachPage(of: customer, reader) { records in
            for record in records { verifier.take(record) }
            try auditKeys(of: customer, records, secret, reader)
        }
        // What is stored was taken for true; where it is not, all is done once more with what the entries say.
        while let corrected = verifier.corrected {
            verifier = corrected
            try forEachPage(of: customer, reader) { records in for record in records { verifier.take(record) } }
        }
        return VerifiedCustomer(
            workspace: ledger.workspace,
            customer: customer,
            events: verifier.eventCount,
            differences: verifier.finish()
        )
    }

    private func forEachPage(
        of customer: CustomerID,
        _ reader: SnapshotReader,
        _ body: ([LedgerRecord]) throws -> Void
    ) throws {
        let pages = EntryPages(session: reader.session, customer: customer)
        var after: Sequence64 = 0
        while true {
            let records = try pages.records(after: after)
            guard let last = records.last else { return }
            try body(records)
            after = last.sequence
        }
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
