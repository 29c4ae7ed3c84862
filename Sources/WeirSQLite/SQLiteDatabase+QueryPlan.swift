import GRDB
import WeirStorage

extension SQLiteDatabase {
    /// The steps by which SQLite would run a query, one a line: to see that it searches and does not scan.
    func queryPlan(of sql: String) async throws(StorageError) -> [String] {
        try await read { database in
            let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
            // The plan does not depend on the values, but they must be bound.
            let arguments = StatementArguments(Array(repeating: DatabaseValue.null, count: parameterCount(of: sql)))
            return try Row.fetchAll(statement, arguments: arguments).compactMap { row in row["detail"] as String? }
        }
    }

    /// The value of a pragma on the connection that writes.
    func writerPragma(_ name: String) async throws(StorageError) -> String {
        try await write { database in
            try String.fetchOne(database, sql: "PRAGMA \(name)") ?? ""
        }
    }
}

private func parameterCount(of sql: String) -> Int { sql.count { $0 == "?" } }
