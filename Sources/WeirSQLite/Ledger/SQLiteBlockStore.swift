import GRDB
import Synchronization
package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// The embedded ledger's store in the data folder's SQLite file.
package final class SQLiteBlockStore: BlockStore {
    private let database: SQLiteDatabase
    let runs: RunStore
    /// For the flusher, which writes and tidies in turn.
    private let merger: Mutex<RunMerger>

    package init(_ database: SQLiteDatabase) throws {
        self.database = database
        try database.pool.write { try LedgerFormat.claim($0) }
        let runs = try RunStore(database.pool, families: LedgerFamilies.all)
        self.runs = runs
        merger = Mutex(RunMerger(runs))
        try database.pool.write { database in
            for name in Self.secretNames {
                try database.execute(
                    sql: "INSERT INTO ledger_state (name, value) VALUES (?, random()) ON CONFLICT DO NOTHING",
                    arguments: [name]
                )
            }
        }
    }

    private static let secretNames = ["key_secret_1", "key_secret_2"]

    // MARK: Reading

    package func load(_ requirements: [Requirement]) throws -> StoredFacts {
        try database.pool.read { try LedgerReading(self.runs.reader(in: $0)).facts(requirements) }
    }

    package func loadConcurrently(_ requirements: [Requirement]) async throws -> StoredFacts {
        let runs = runs
        return try await database.read { try LedgerReading(runs.reader(in: $0)).facts(requirements) }
    }

    package func records(
        of customer: CustomerID,
        after sequence: Sequence64,
        limit: Int
    ) async throws -> StoredRecords {
        let runs = runs
        return try await database.read { database in
            let reading = LedgerReading(try runs.reader(in: database))
            return StoredRecords(
                records: try reading.records(of: customer, after: sequence, limit: limit),
                fates: try reading.state(of: customer)?.fates ?? [:],
                headSequence: try reading.headSequence(of: customer)
            )
        }
    }

    package func flushedFrame() throws -> UInt64 {
        UInt64(bitPattern: try number("flushed_frame") ?? 0)
    }

    package func keySecret() throws -> KeySecret {
        let numbers = try Self.secretNames.map { UInt64(bitPattern: try number($0) ?? 0) }
        return KeySecret(first: numbers[0], second: numbers[1])
    }

    private func number(_ name: String) throws -> Int64? {
        try database.pool.read { database in
            try Int64.fetchOne(database, sql: "SELECT value FROM ledger_state WHERE name = ?", arguments: [name])
        }
    }

    package func keyCount() throws -> Int {
        try database.pool.read { try self.runs.reader(in: $0).entryCount(in: LedgerFamilies.keys) }
    }

    package func readKeyHashes(
        in ranges: [ClosedRange<UInt64>],
        _ body: @Sendable (_ range: Int, _ hashes: UnsafeBufferPointer<UInt64>) -> Void
    ) throws { try runs.readNumbers(in: LedgerFamilies.keys, ranges: ranges, body) }

    /// How many pages were looked at to find facts, since the store was opened; for tests.
    package var pagesLookedAt: Int { runs.pagesLookedAt }

    /// How many runs and pages the ledger has; for tests and operators.
    package func runSummaries() throws -> [RunSummary] {
        try database.pool.read { try self.runs.summary(in: $0) }
    }

    // MARK: Writing

    package func write(_ flushes: [CustomerFlush], throughFrame: UInt64) throws {
        let batch = runs.makeBatch()
        let entries = try batch.writer(for: LedgerFamilies.entries)
        let states = try batch.writer(for: LedgerFamilies.states)
        let keys = try batch.writer(for: LedgerFamilies.keys)
        var marks: [KeyMark] = []
        var writer = ByteWriter(capacity: 1 << 16)
        var encoded = EncodedSpans()
        for flush in flushes where flush.head.sequence > 0 {
            let customer = flush.customer.rawValue
            try flush.layer.records.forEachBlock(&writer) { try entries.append(customer, $0) }
            writer.removeAll()
            flush.state.encode(to: &writer, &encoded)
            try states.append(customer, writer.bytes)
            marks.append(contentsOf: flush.layer.keys)
        }
        for mark in KeyMark.sorted(marks) {
            writer.removeAll()
            writer.unsigned(mark.sequence)
            try keys.append(RunKey(mark.hash), writer.bytes)
        }
        try batch.commit { database in
            try database.execute(
                sql: """
                    INSERT INTO ledger_state (name, value) VALUES ('flushed_frame', ?)
                    ON CONFLICT (name) DO UPDATE SET value = excluded.value
                    """,
                arguments: [Int64(bitPattern: throughFrame)]
            )
            // With the entries themselves, so that alerts miss none of them.
            let notes = try UsageNotes(database)
            for flush in flushes where flush.head.sequence > 0 {
                try notes.add(flush.customer, in: flush.workspace, sequence: flush.head.sequence)
            }
        }
    }

    package func tidy(until shouldStop: () -> Bool) throws -> Bool {
        try merger.withLock { merger in
            guard !shouldStop() else { return true }
            return try merger.step()
        }
    }

    // MARK: Verification

    package func readLedgers<Value: Sendable>(
        after customer: CustomerID?,
        _ body: @escaping @Sendable (StoredLedgers) throws -> Value
    ) async throws -> Value {
        let runs = runs
        return try await database.read { database in
            let reader = try runs.reader(in: database)
            return try body(
                StoredLedgers { visit in try Self.forEachLedger(in: reader, after: customer, while: visit) }
            )
        }
    }

    /// States and entries lie in the same order, so that both are gone through once.
    private static func forEachLedger(
        in reader: RunReader,
        after customer: CustomerID?,
        while visit: (StoredLedger) throws -> Bool
    ) throws {
        var entries = try reader.entries(in: LedgerFamilies.entries, after: customer?.rawValue)
        try reader.forEach(in: LedgerFamilies.states, after: customer?.rawValue) { key, values in
            guard let state = try LedgerReading.merged(values) else { return true }
            while let next = entries.key, next < key { try entries.advance() }
            var isFirstTime = true
            let ledger = StoredLedger(customer: CustomerID(rawValue: key), state: state) { body in
                guard isFirstTime else {
                    return try reader.forEachEntry(of: key, from: 0, in: LedgerFamilies.entries) { block in
                        try RecordBlocks.forEach(in: block, body)
                        return true
                    }
                }
                isFirstTime = false
                while entries.key == key {
                    try RecordBlocks.forEach(in: Array(entries.value), body)
                    try entries.advance()
                }
            }
            return try visit(ledger)
        }
    }

    package func auditKeys() async throws -> [LedgerDifference] {
        let runs = runs
        let secret = try keySecret()
        return try await database.read { try KeyAudit(try runs.reader(in: $0), secret: secret).differences() }
    }
}
