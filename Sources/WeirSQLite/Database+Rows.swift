import GRDB
import WeirStorage

/// Columns and what they are to hold.
typealias RowValues = KeyValuePairs<String, (any DatabaseValueConvertible)?>

/// A column and what it is to hold.
typealias ColumnValue = (key: String, value: (any DatabaseValueConvertible)?)

extension Database {
    /// Inserts one row.
    ///
    /// `unique`: Columns of a unique index; a row that is there with their values stays as it is.
    func insert(into table: String, _ values: RowValues, unlessThereBy unique: String? = nil) throws {
        try insert(into: table, Array(values), unlessThereBy: unique)
    }

    func insert(into table: String, _ values: [ColumnValue], unlessThereBy unique: String? = nil) throws {
        let columns = values.map(\.key).joined(separator: ", ")
        let marks = values.map { _ in "?" }.joined(separator: ", ")
        let conflict = unique.map { " ON CONFLICT (\($0)) DO NOTHING" } ?? ""
        try run("INSERT INTO \(table) (\(columns)) VALUES (\(marks))\(conflict)", values.map(\.value))
    }

    /// Updates the rows that match a condition and returns how many did.
    func update(
        _ table: String,
        _ values: RowValues,
        where condition: String,
        _ arguments: [(any DatabaseValueConvertible)?]
    ) throws -> Int {
        try update(table, Array(values), where: condition, arguments)
    }

    func update(
        _ table: String,
        _ values: [ColumnValue],
        where condition: String,
        _ arguments: [(any DatabaseValueConvertible)?]
    ) throws -> Int {
        let assignments = values.map { "\($0.key) = ?" }.joined(separator: ", ")
        return try run("UPDATE \(table) SET \(assignments) WHERE \(condition)", values.map(\.value) + arguments)
    }

    /// Runs one statement and returns how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> Int {
        try withRows(of: sql, arguments) { rows in while try rows.next() {} }
        return changesCount
    }

    /// The first row of a query, read from a table.
    func first<Value>(
        _ sql: String,
        _ arguments: [(any DatabaseValueConvertible)?],
        from table: String,
        _ read: (RowReader) throws -> Value
    ) throws -> Value? {
        try withRows(of: sql, arguments) { rows in
            try rows.next() ? try read(RowReader(table: table, row: rows)) : nil
        }
    }

    /// All rows of a query, read from a table.
    func all<Value>(
        _ sql: String,
        _ arguments: [(any DatabaseValueConvertible)?],
        from table: String,
        _ read: (RowReader) throws -> Value
    ) throws -> [Value] {
        try withRows(of: sql, arguments) { rows in
            var values: [Value] = []
            while try rows.next() { values.append(try read(RowReader(table: table, row: rows))) }
            return values
        }
    }

    /// Whether a query has a row.
    func exists(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> Bool {
        try withRows(of: sql, arguments) { try $0.next() }
    }

    /// Runs a statement, whose rows are there during the call.
    ///
    /// The statement is one of its text, so no other of the same text may run in `body`.
    private func withRows<Value>(
        of sql: String,
        _ arguments: [(any DatabaseValueConvertible)?],
        _ body: (StatementRows) throws -> Value
    ) throws -> Value {
        let rows = try StatementRows(try cachedStatement(sql: sql), sql: sql, arguments)
        defer { rows.end() }
        return try body(rows)
    }

    /// What an update that found no row of the expected revision means: another came first, or nothing is there.
    func requireChange(
        _ changes: Int,
        of kind: StoredKind,
        isThere sql: String,
        _ arguments: [any DatabaseValueConvertible]
    )
        throws
    {
        guard changes == 0 else { return }
        throw try exists(sql, arguments) ? StorageError.conflict : StorageError.notFound(kind)
    }
}
