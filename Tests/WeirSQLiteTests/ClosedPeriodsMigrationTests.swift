import Foundation
import GRDB
import Testing
import WeirPrimitives

@testable import WeirSQLite

/// Invoices and contracts of an earlier version keep what they are when more may be cut at one instant.
struct ClosedPeriodsMigrationTests {
    @Test func contractsStayAndOnlyInvoicesThatCloseAPeriodExcludeEachOther() throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(configuration: configuration)
        try Migrations.migrator.migrate(queue, upTo: "0010-coupons-and-thresholds")
        let contract = Data(repeating: 7, count: 16)
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO contracts (workspace_id, id, customer_id, currency, start_date, end_date, document,
                        has_thresholds, created_at, updated_at, revision)
                    VALUES (zeroblob(16), ?, zeroblob(16), 'USD', '2026-01-01', '2026-03-01', '{"a":1}', 1, 5, 6, 7)
                    """,
                arguments: [contract]
            )
            for (id, end, document) in [(1, 10, "{}"), (2, 11, #"{"threshold":100}"#)] {
                try Self.insert(invoice: id, of: contract, endingAt: end, document, in: database)
            }
        }
        try Migrations.migrator.migrate(queue)
        try queue.write { database in
            // then: the contract is as it was
            let row = try #require(try Row.fetchOne(database, sql: "SELECT * FROM contracts"))
            #expect(row["id"] as Data == contract)
            #expect(row["end_date"] as String == "2026-03-01")
            #expect(row["document"] as String == #"{"a":1}"#)
            #expect(row["has_thresholds"] as Int == 1)
            #expect(row["revision"] as Int == 7)
            // then: one that was cut within its period stands beside another, and one that closes it does not
            try Self.insert(invoice: 3, of: contract, endingAt: 11, "{}", in: database)
            #expect(throws: DatabaseError.self) {
                try Self.insert(invoice: 4, of: contract, endingAt: 10, "{}", in: database)
            }
            // then: a contract may end on its first day, and not before
            try database.execute(sql: "UPDATE contracts SET end_date = '2026-01-01'")
            #expect(throws: DatabaseError.self) {
                try database.execute(sql: "UPDATE contracts SET end_date = '2025-12-31'")
            }
        }
    }

    private static func insert(
        invoice id: Int,
        of contract: Data,
        endingAt end: Int,
        _ document: String,
        in database: Database
    ) throws {
        try database.execute(
            sql: """
                INSERT INTO invoices (workspace_id, id, customer_id, contract_id, status, period_start, period_end,
                    invoice_date, due_date, currency, total_minor, refunded_minor, document, created_at, updated_at,
                    revision)
                VALUES (zeroblob(16), ?, zeroblob(16), ?, 'sent', 0, ?, '2026-02-01', '2026-02-01', 'USD', 0, 0, ?, 0, 0, 1)
                """,
            arguments: [Data(repeating: UInt8(id), count: 16), contract, end, document]
        )
    }
}
