import Foundation
import GRDB
import GRDBSQLite
import WeirStorage

/// Runs a prepared statement and shows its rows where SQLite has them.
///
/// What reads and writes rows by the thousand spends more time on making a dictionary of the columns of each row than SQLite
/// does on finding it. Here a column is found by comparing names, and its value read in place.
final class StatementRows {
    private let statement: OpaquePointer
    private let sql: String
    /// The names of the columns, valid as long as the statement is.
    private var names: [UnsafePointer<CChar>] = []

    /// Binds arguments to a statement that is at rest.
    ///
    /// `sql`: Its text, for errors.
    init(_ statement: Statement, sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws {
        self.statement = statement.sqliteStatement
        self.sql = sql
        sqlite3_reset(self.statement)
        guard Int(sqlite3_bind_parameter_count(self.statement)) == arguments.count else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "wrong number of arguments", sql: sql)
        }
        for (index, argument) in arguments.enumerated() {
            try bind(argument?.databaseValue ?? .null, at: CInt(index + 1))
        }
    }

    /// SQLite takes a copy of what is bound.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

    private func bind(_ value: DatabaseValue, at index: CInt) throws {
        let code =
            switch value.storage {
            case .null: sqlite3_bind_null(statement, index)
            case .int64(let number): sqlite3_bind_int64(statement, index, number)
            case .double(let number): sqlite3_bind_double(statement, index, number)
            case .string(let text): bind(text, at: index)
            case .blob(let data):
                data.withUnsafeBytes { bytes in
                    bytes.isEmpty
                        ? sqlite3_bind_zeroblob(statement, index, 0)
                        : sqlite3_bind_blob64(
                            statement,
                            index,
                            bytes.baseAddress,
                            sqlite3_uint64(bytes.count),
                            Self.copied
                        )
                }
            }
        guard code == SQLITE_OK else { throw error() }
    }

    private func bind(_ text: String, at index: CInt) -> CInt {
        // It may have no address, which would be NULL.
        if text.isEmpty { return sqlite3_bind_text(statement, index, "", 0, Self.copied) }
        var text = text
        return text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { characters in
                sqlite3_bind_text64(
                    statement,
                    index,
                    characters.baseAddress,
                    sqlite3_uint64(characters.count),
                    Self.copied,
                    UInt8(SQLITE_UTF8)
                )
            }
        }
    }

    /// Goes to the next row; false when there is none.
    func next() throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW:
            if names.isEmpty {
                names = (0..<sqlite3_column_count(statement)).compactMap { sqlite3_column_name(statement, $0) }
            }
            return true
        case SQLITE_DONE: return false
        case _: throw error()
        }
    }

    /// Leaves the statement at rest, with nothing bound.
    func end() {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
    }

    private func error() -> DatabaseError {
        let connection = sqlite3_db_handle(statement)
        return DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection)),
            sql: sql
        )
    }

    // MARK: The row

    /// The place of a column; nil when the row has none of this name, or NULL in it.
    private func place(of column: String) -> CInt? {
        let place = column.withCString { column in names.firstIndex { strcmp($0, column) == 0 } }
        guard let place, sqlite3_column_type(statement, CInt(place)) != SQLITE_NULL else { return nil }
        return CInt(place)
    }

    /// The integer in a column; nil when there is none.
    func integer(_ column: String) -> Int64? {
        guard let place = place(of: column) else { return nil }
        switch sqlite3_column_type(statement, place) {
        case SQLITE_INTEGER: return sqlite3_column_int64(statement, place)
        case SQLITE_FLOAT: return Int64(exactly: sqlite3_column_double(statement, place))
        case _: return nil
        }
    }

    /// The text in a column; nil when there is none.
    func text(_ column: String) -> String? {
        guard let place = place(of: column), sqlite3_column_type(statement, place) == SQLITE_TEXT,
            let start = sqlite3_column_text(statement, place)
        else { return nil }
        let count = Int(sqlite3_column_bytes(statement, place))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// Gives the bytes in a column to `body`; nil when there are none.
    func withBytes<Value>(_ column: String, _ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value? {
        guard let place = place(of: column), sqlite3_column_type(statement, place) == SQLITE_BLOB else { return nil }
        let start = sqlite3_column_blob(statement, place)
        return try body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, place))))
    }
}
