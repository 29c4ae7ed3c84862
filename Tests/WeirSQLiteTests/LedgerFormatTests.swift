import GRDB
import Testing
import WeirStorage
import WeirTesting

@testable import WeirSQLite

/// Data in another form is refused, and the error says what to do.
struct LedgerFormatTests {
    private static func withDatabase(_ body: (SQLiteDatabase) throws -> Void) throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let database = try SQLiteDatabase(path: folder.path + "/weir.db")
        try body(database)
        try database.close()
    }

    private static func makeRun(_ database: SQLiteDatabase) throws {
        try database.pool.write { database in
            try database.execute(
                sql: """
                    INSERT INTO ledger_runs (id, family, level, position, state, entries, pages, bytes, page_index)
                    VALUES (1, 1, 0, 1, 1, 1, 1, 1, x'01')
                    """
            )
        }
    }

    @Test func theFormIsNotedAndFoundAgain() throws {
        try Self.withDatabase { database in
            _ = try SQLiteBlockStore(database)
            _ = try SQLiteBlockStore(database)
            let noted = try database.pool.read {
                try Int64.fetchOne($0, sql: "SELECT value FROM ledger_state WHERE name = 'format'")
            }
            #expect(noted == LedgerFormat.current)
        }
    }

    @Test func runsOfTheFirstFormAreRefused() throws {
        try Self.withDatabase { database in
            try Self.makeRun(database)
            let error = #expect(throws: StorageError.self) { try SQLiteBlockStore(database) }
            guard case .unavailable(let reason) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(reason.hasPrefix("The ledger's data has format 1, and this version of Weir reads format 2 only."))
        }
    }

    @Test func aLaterFormIsRefused() throws {
        try Self.withDatabase { database in
            try database.pool.write {
                try $0.execute(sql: "INSERT INTO ledger_state (name, value) VALUES ('format', 3)")
            }
            let error = #expect(throws: StorageError.self) { try SQLiteBlockStore(database) }
            guard case .unavailable(let reason) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(reason.contains("has format 3"))
        }
    }
}
