import GRDB
import GRDBSQLite
import WeirCore
import WeirPrimitives

/// Notes that the usage of many customers has changed, for alerts to look at.
///
/// Every flush does it for each of its customers, so that the statement is found once, and SQLite reads what is noted where it
/// is: with an array of arguments each, an eighth of the flusher's time in a profile was spent here.
struct UsageNotes {
    private let statement: Statement

    /// For one transaction.
    init(_ database: Database) throws { statement = try database.cachedStatement(sql: SQL.noteUsage) }

    /// Notes a customer whose newest entry has a number.
    func add(_ customer: CustomerID, in workspace: WorkspaceID, sequence: Sequence64) throws {
        let statement = statement.sqliteStatement
        try customer.withBytes { customer in
            try workspace.withBytes { workspace in
                // Without a destructor SQLite takes no copies: the statement must be at rest before the bytes are gone.
                defer {
                    sqlite3_reset(statement)
                    sqlite3_clear_bindings(statement)
                }
                try require(sqlite3_bind_blob(statement, 1, customer.baseAddress, CInt(customer.count), nil))
                try require(sqlite3_bind_blob(statement, 2, workspace.baseAddress, CInt(workspace.count), nil))
                try require(sqlite3_bind_int64(statement, 3, Int64(sequence)))
                try require(sqlite3_bind_int64(statement, 4, 0))
                try require(sqlite3_step(statement), SQLITE_DONE)
            }
        }
    }

    private func require(_ code: CInt, _ expected: CInt = SQLITE_OK) throws {
        guard code != expected else { return }
        let connection = sqlite3_db_handle(statement.sqliteStatement)
        throw DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection)),
            sql: SQL.noteUsage
        )
    }
}
