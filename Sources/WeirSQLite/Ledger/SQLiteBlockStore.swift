import GRDB
import Synchronization
package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// The embedded ledger's store in the data folder's SQLite file.
package final class SQLiteBlockStore: BlockStore {
    private let database: SQLiteDatabase
    private let runs: RunStore
    /// For the flusher's thread, which writes and tidies in turn.
    private let merger: Mutex<RunMerger>

    package init(_ database: SQLiteDatabase) throws {
        self.database = database
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

    package func forEachKeyHash(_ body: (UInt64) -> Void) throws {
        try database.pool.read { database in
            try self.runs.reader(in: database).forEachEntry(in: LedgerFamilies.keys) { key, _ in
                body(UInt64(truncatingIfNeeded: key))
            }
        }
    }

    // MARK: Writing

    package func write(_ flushes: [CustomerFlush], throughFrame: UInt64) throws {
        let batch = runs.makeBatch()
        let entries = try batch.writer(for: LedgerFamilies.entries)
        let states = try batch.writer(for: LedgerFamilies.states)
        let keys = try batch.writer(for: LedgerFamilies.keys)
        var marks: [KeyMark] = []
        var writer = ByteWriter(capacity: 1 << 16)
        for flush in flushes where flush.head.sequence > 0 {
            let customer = flush.customer.rawValue
            if !flush.layer.records.isEmpty {
                writer.removeAll()
                flush.layer.records.appendBlocks(to: &writer)
                try entries.append(customer, writer.bytes)
            }
            writer.removeAll()
            flush.state.encode(to: &writer)
            try states.append(customer, writer.bytes)
            marks.append(contentsOf: flush.layer.keys)
        }
        marks.sort { ($0.hash, $0.sequence) < ($1.hash, $1.sequence) }
        for mark in marks {
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
        }
    }

    package func tidy(until shouldStop: () -> Bool) throws -> Bool {
        try merger.withLock { merger in
            guard !shouldStop() else { return true }
            return try merger.step()
        }
    }

    // MARK: Verification

    /// Customers are given together up to so many bytes.
    private static let pieceBytes = 4 << 20

    package func ledgers(after customer: CustomerID?) async throws -> [StoredLedger] {
        let runs = runs
        return try await database.read { database in
            let reader = try runs.reader(in: database)
            var found: [StoredLedger] = []
            var bytes = 0
            let after = customer?.rawValue
            try reader.forEach(in: LedgerFamilies.states, after: after) { key, values in
                guard let state = try LedgerReading.merged(values) else { return true }
                found.append(StoredLedger(customer: CustomerID(rawValue: key), state: state, entries: []))
                bytes += values.reduce(0) { $0 + $1.count }
                return bytes < Self.pieceBytes / 4
            }
            // The entries of the same customers, and of no more than fit.
            var place = 0
            bytes = 0
            try reader.forEach(in: LedgerFamilies.entries, after: after) { key, values in
                while place < found.count, found[place].customer.rawValue < key { place += 1 }
                guard place < found.count, found[place].customer.rawValue == key else { return place < found.count }
                found[place].entries = values
                bytes += values.reduce(0) { $0 + $1.count }
                place += 1
                return bytes < Self.pieceBytes
            }
            return bytes < Self.pieceBytes ? found : Array(found.prefix(max(1, place)))
        }
    }

    package func auditKeys() async throws -> [LedgerDifference] {
        let runs = runs
        let secret = try keySecret()
        return try await database.read { try KeyAudit(try runs.reader(in: $0), secret: secret).differences() }
    }
}
