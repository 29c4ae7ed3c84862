import GRDB
import WeirStorage

/// Columns and what they are to hold.
typealias RowValues = KeyValuePairs<String, (any DatabaseValueConvertible)?>

extension Database {
    /// Inserts one row.
    func insert(into table: String, _ values: RowValues) throws {
        let columns = values.map(\.key).joined(separator: ", ")
        let marks = values.map { _ in "?" }.joined(separator: ", ")
        let statement = try cachedStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))")
        try statement.execute(arguments: StatementArguments(values.map(\.value)))
    }

    /// Updates the rows that match a condition and returns how many did.
    func update(
        _ table: String,
        _ values: RowValues,
        where condition: String,
        _ arguments: [(any DatabaseValueConvertible)?]
    ) throws -> Int {
        let assignments = values.map { "\($0.key) = ?" }.joined(separator: ", ")
        return try run("UPDATE \(table) SET \(assignments) WHERE \(condition)", values.map(\.value) + arguments)
    }

    /// Runs one statement and returns how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> Int {
        try cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
        return changesCount
    }

    /// The first row of a query, read from a table.
    func first<Value>(
        _ sql: String,
        _ arguments: [(any DatabaseValueConvertible)?],
        from table: String,
        _ read: (RowReader) throws -> Value
    ) throws -> Value? {
        let statement = try cachedStatement(sql: sql)
        let row = try Row.fetchOne(statement, arguments: StatementArguments(arguments))
        return try row.map { try read(RowReader(table: table, row: $0)) }
    }

    /// All rows of a query, read from a table.
    func all<Value>(
        _ sql: String,
        _ arguments: [(any DatabaseValueConvertible)?],
        from table: String,
        _ read: (RowReader) throws -> Value
    ) throws -> [Value] {
        let statement = try cachedStatement(sql: sql)
        let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
        var values: [Value] = []
        while let row = try rows.next() { values.append(try read(RowReader(table: table, row: row))) }
        return values
    }

    /// Whether a query has a row.
    func exists(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> Bool {
        let statement = try cachedStatement(sql: sql)
        return try Row.fetchOne(statement, arguments: StatementArguments(arguments)) != nil
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
