import GRDB
import WeirStorage

// What tests ask about the database itself.

extension SQLiteDatabase {
    /// The steps by which SQLite would run a query, one a line: to see that it searches and does not scan.
    func queryPlan(of sql: String) async throws(StorageError) -> [String] {
        try await read { database in
            let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
            // The plan does not depend on the values, but they must be bound.
            let count = sql.count { $0 == "?" }
            let arguments = StatementArguments(Array(repeating: DatabaseValue.null, count: count))
            return try Row.fetchAll(statement, arguments: arguments).compactMap { row in row["detail"] as String? }
        }
    }

    /// The value of a pragma on the connection that writes.
    func writerPragma(_ name: String) async throws(StorageError) -> String {
        try await write { try String.fetchOne($0, sql: "PRAGMA \(name)") ?? "" }
    }

    /// Tables with rows that refer to nothing.
    func foreignKeyViolations() async throws(StorageError) -> [String] {
        try await read { try String.fetchAll($0, sql: "SELECT \"table\" FROM pragma_foreign_key_check") }
    }

    func tables() async throws(StorageError) -> [String] {
        try await read { try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'") }
    }

    /// Whether a table refuses values of another type than its columns have.
    func isStrict(_ table: String) async throws(StorageError) -> Bool {
        try await read { database in
            try Int.fetchOne(
                database,
                sql: "SELECT strict FROM pragma_table_list WHERE name = ?",
                arguments: [table]
            ) == 1
        }
    }
}
