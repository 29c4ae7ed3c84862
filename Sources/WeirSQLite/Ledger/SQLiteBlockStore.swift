import Foundation
import GRDB
package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// The embedded ledger's store in the data folder's SQLite file.
package struct SQLiteBlockStore: BlockStore {
    let database: SQLiteDatabase

    package init(_ database: SQLiteDatabase) { self.database = database }

    package func load(_ requirements: [Requirement]) throws -> StoredFacts {
        try database.pool.read { try LedgerReading(database: $0).facts(requirements) }
    }

    package func loadConcurrently(_ requirements: [Requirement]) async throws -> StoredFacts {
        try await database.read { try LedgerReading(database: $0).facts(requirements) }
    }

    package func write(_ flushes: [CustomerFlush]) throws {
        try database.pool.write { database in
            let writing = LedgerWriting(database: database)
            for flush in flushes { try writing.write(flush) }
        }
    }

    package func flushedFrame() throws -> UInt64 {
        try database.pool.read { database in
            let value = try Int64.fetchOne(database, sql: "SELECT value FROM ledger_state WHERE name = 'flushed_frame'")
            return UInt64(value ?? 0)
        }
    }

    package func setFlushedFrame(_ frame: UInt64) throws {
        try database.pool.write { database in
            try database.execute(
                sql: """
                    INSERT INTO ledger_state (name, value) VALUES ('flushed_frame', ?)
                    ON CONFLICT (name) DO UPDATE SET value = excluded.value
                    """,
                arguments: [Int64(frame)]
            )
        }
    }

    package func forEachKey(_ body: (CustomerID, String) -> Void) throws {
        try database.pool.read { database in
            let rows = try Row.fetchCursor(database, sql: "SELECT customer_id, key FROM ledger_keys")
            while let row = try rows.next() {
                body(try row.customer(at: 0), row[1])
            }
        }
    }

    package func keyRecords(of customer: CustomerID) async throws -> [ExactText: KeyRecord] {
        try await database.read { try LedgerReading(database: $0).keyRecords(of: customer) }
    }

    package func customers(after customer: CustomerID?, limit: Int) async throws -> [StoredCustomer] {
        let after = customer.map { Data($0.bytes) } ?? Data()
        return try await database.read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT customer_id, workspace_id FROM ledger_customers
                    WHERE customer_id > ? ORDER BY customer_id LIMIT ?
                    """,
                arguments: [after, limit]
            )
            return try rows.map { row in
                guard let workspace = WorkspaceID(bytes: row[1] as Data) else {
                    throw CodingFailure("a stored workspace id is not 16 bytes long")
                }
                return StoredCustomer(customer: try row.customer(at: 0), workspace: workspace)
            }
        }
    }

    package func records(
        of customer: CustomerID,
        after sequence: Sequence64,
        limit: Int
    ) async throws -> StoredRecords {
        try await database.read { database in
            let reading = LedgerReading(database: database)
            let records = try reading.records(of: customer, after: sequence, limit: limit)
            var fates: [Sequence64: Fate] = [:]
            if let first = records.first, let last = records.last {
                fates = try reading.fates(of: customer, in: first.sequence...last.sequence)
            }
            return StoredRecords(
                records: records,
                fates: fates,
                headSequence: try reading.headSequence(of: customer)
            )
        }
    }
}

extension Row {
    func customer(at index: Int) throws -> CustomerID {
        guard let customer = CustomerID(bytes: self[index] as Data) else {
            throw CodingFailure("a stored customer id is not 16 bytes long")
        }
        return customer
    }
}
