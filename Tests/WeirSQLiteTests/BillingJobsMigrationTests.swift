import Foundation
import GRDB
import Testing
import WeirPrimitives

@testable import WeirSQLite

/// Contracts of an earlier version get their first job.
struct BillingJobsMigrationTests {
    @Test func eachContractHasAJobInItsCustomersTime() throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(configuration: configuration)
        try Migrations.migrator.migrate(queue, upTo: "0008-jobs-and-test-clocks")
        let contracts: [ContractID] = [
            ContractID(rawValue: 0), ContractID(rawValue: .max),
            ContractID(rawValue: 0x0192_3456_789A_BCDE_F012_3456_789A_BCDE),
        ]
        let clock = Data(repeating: 9, count: 16)
        try queue.write { database in
            for (index, contract) in contracts.enumerated() {
                let customer = Data(repeating: UInt8(index + 1), count: 16)
                try database.execute(
                    sql: """
                        INSERT INTO customers (workspace_id, id, status, metadata, document, is_default, created_at,
                            updated_at, revision, test_clock_id)
                        VALUES (zeroblob(16), ?, 'active', '{}', '{}', 0, 0, 0, 1, ?)
                        """,
                    arguments: [customer, index == 1 ? clock : nil]
                )
                try database.execute(
                    sql: """
                        INSERT INTO contracts (workspace_id, id, customer_id, currency, start_date, document, created_at,
                            updated_at, revision)
                        VALUES (zeroblob(16), ?, ?, 'USD', '2026-01-01', '{}', ?, 0, 1)
                        """,
                    arguments: [Data(contract.bytes), customer, 1000 + index]
                )
            }
        }
        try Migrations.migrator.migrate(queue)
        let rows = try queue.read { try Row.fetchAll($0, sql: "SELECT * FROM jobs ORDER BY due_at") }
        #expect(rows.map { $0["subject"] as String } == contracts.map(\.description))
        #expect(rows.map { $0["run_at"] as Int64 } == [1000, 1001, 1002])
        #expect(rows.map { $0["test_clock_id"] as Data? } == [nil, clock, nil])
        #expect(rows.allSatisfy { $0["kind"] == "contract_billing" && $0["kind_order"] == 200 })
    }
}
