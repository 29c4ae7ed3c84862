import Synchronization
import WeirStorage

/// Columns and what they are to hold.
typealias RowValues = KeyValuePairs<String, (any PostgresConvertible)?>

/// A column and what it is to hold.
typealias ColumnValue = (key: String, value: (any PostgresConvertible)?)

extension PostgresTransaction {
    /// Inserts one row, along with the next statement, which throws what is wrong with it.
    ///
    /// `unique`: Columns of a unique index; a row that is there with their values stays as it is.
    func insert(into table: String, _ values: RowValues, unlessThereBy unique: String? = nil) throws {
        try insert(into: table, Array(values), unlessThereBy: unique)
    }

    func insert(into table: String, _ values: [ColumnValue], unlessThereBy unique: String? = nil) throws {
        let conflict = unique.map { " ON CONFLICT (\($0)) DO NOTHING" } ?? ""
        let sql = NumberedMarks.sql(Self.insertion(into: table, values) + conflict)
        session.send(sql, values.map { $0.value?.postgresValue ?? .null })
    }

    /// Inserts one row and returns a number that the database gave it.
    func insert(into table: String, _ values: RowValues, returning number: String) throws -> Int64 {
        let sql = Self.insertion(into: table, Array(values)) + " RETURNING \(number)"
        guard let given = try rows(of: sql, values.map(\.value)).first?.integer(0) else {
            throw StorageError.invalidData("\(table).\(number)")
        }
        return given
    }

    private static func insertion(into table: String, _ values: [ColumnValue]) -> String {
        // One column is named like a word of the language.
        let columns = values.map { "\"\($0.key)\"" }.joined(separator: ", ")
        let marks = values.map { _ in "?" }.joined(separator: ", ")
        return "INSERT INTO \(table) (\(columns)) VALUES (\(marks))"
    }

    /// Updates the rows that match a condition and returns how many did.
    func update(
        _ table: String,
        _ values: RowValues,
        where condition: String,
        _ arguments: [(any PostgresConvertible)?]
    ) throws -> Int {
        try update(table, Array(values), where: condition, arguments)
    }

    func update(
        _ table: String,
        _ values: [ColumnValue],
        where condition: String,
        _ arguments: [(any PostgresConvertible)?]
    ) throws -> Int {
        let assignments = values.map { "\"\($0.key)\" = ?" }.joined(separator: ", ")
        return try run("UPDATE \(table) SET \(assignments) WHERE \(condition)", values.map(\.value) + arguments)
    }

    /// Runs one statement and returns how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ arguments: [(any PostgresConvertible)?]) throws -> Int {
        try rows(of: sql, arguments).changes
    }

    /// The first row of a query, read from a table.
    func first<Value>(
        _ sql: String,
        _ arguments: [(any PostgresConvertible)?],
        from table: String,
        _ read: (RowReader) throws -> Value
    ) throws -> Value? {
        try rows(of: sql, arguments).first.map { try read(RowReader(table: table, row: $0)) }
    }

    /// All rows of a query, read from a table.
    func all<Value>(
        _ sql: String,
        _ arguments: [(any PostgresConvertible)?],
        from table: String,
        _ read: (RowReader) throws -> Value
    ) throws -> [Value] {
        try rows(of: sql, arguments).map { try read(RowReader(table: table, row: $0)) }
    }

    /// Whether a query has a row.
    func exists(_ sql: String, _ arguments: [(any PostgresConvertible)?]) throws -> Bool {
        try !rows(of: sql, arguments).isEmpty
    }

    private func rows(of sql: String, _ arguments: [(any PostgresConvertible)?]) throws -> PostgresRows {
        try session.query(NumberedMarks.sql(sql), arguments.map { $0?.postgresValue ?? .null })
    }

    /// What an update that found no row of the expected revision means: another came first, or nothing is there.
    func requireChange(
        _ changes: Int,
        of kind: StoredKind,
        isThere sql: String,
        _ arguments: [any PostgresConvertible]
    )
        throws
    {
        guard changes == 0 else { return }
        throw try exists(sql, arguments) ? StorageError.conflict : StorageError.notFound(kind)
    }
}

/// Statements that mark their arguments with `?`, as the server wants them: numbered.
private enum NumberedMarks {
    /// The texts are few: those of this target, with the conditions that its lists put together.
    private static let known = Mutex<[String: String]>([:])
    private static let limit = 2000

    static func sql(_ marked: String) -> String {
        known.withLock { known in
            if let numbered = known[marked] { return numbered }
            if known.count >= limit { known = [:] }
            let numbered = number(marked)
            known[marked] = numbered
            return numbered
        }
    }

    /// A mark within quotes is a character.
    private static func number(_ marked: String) -> String {
        var numbered = ""
        var count = 0
        var isQuoted = false
        for character in marked {
            if character == "'" { isQuoted.toggle() }
            if character == "?", !isQuoted {
                count += 1
                numbered += "$\(count)"
            } else {
                numbered.append(character)
            }
        }
        return numbered
    }
}
