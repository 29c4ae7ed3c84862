import Foundation
import GRDB
package import WeirStorage

/// The SQLite file of a data folder, as what is moved or what something is moved into.
package final class SQLiteMover: MovableStore {
    package let place: String
    package var ordersTables: Bool { true }
    let database: SQLiteDatabase
    let blocks: SQLiteBlockStore
    private static let rowsAtOnce = 500

    package init(_ database: SQLiteDatabase, place: String) throws {
        self.database = database
        self.place = place
        blocks = try SQLiteBlockStore(database)
    }

    // MARK: Tables

    package func tables() async throws -> [MovedTable] { try await database.read { try Self.tables(in: $0) } }

    private static func tables(in database: Database) throws -> [MovedTable] {
        let names = try String.fetchAll(
            database,
            sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        )
        .filter { !MovedTable.isLeft($0) }
        var left: [(table: MovedTable, needs: Set<String>)] = try names.map { name in
            let columns = try database.columns(in: name).map(\.name).sorted()
            let needs = try Set(database.foreignKeys(on: name).map(\.destinationTable)).subtracting([name])
            let isNumbered = try database.primaryKey(name).columns == ["number"]
            return (MovedTable(name: name, columns: columns, number: isNumbered ? "number" : nil), needs)
        }
        var ordered: [MovedTable] = []
        while !left.isEmpty {
            let waiting = Set(left.map(\.table.name))
            let ready = left.filter { $0.needs.isDisjoint(with: waiting) }
            guard !ready.isEmpty else { throw MovingError.damaged("tables that refer to each other in a circle") }
            ordered += ready.map(\.table)
            left.removeAll { one in ready.contains { $0.table == one.table } }
        }
        return ordered
    }

    package func count(_ table: MovedTable) async throws -> Int {
        try await database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table.name)") ?? 0 }
    }

    package func page(of table: MovedTable, after key: [MovedValue]?) async throws -> MovedPage {
        try await database.read { database in
            let keyColumns = try database.primaryKey(table.name).columns
            let list = MovedTable.quoted(keyColumns)
            let holders = keyColumns.map { _ in "?" }.joined(separator: ", ")
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT \(MovedTable.quoted(table.columns + keyColumns)) FROM \(table.name)
                    \(key == nil ? "" : "WHERE (\(list)) > (\(holders))") ORDER BY \(list) LIMIT \(Self.rowsAtOnce)
                    """,
                arguments: StatementArguments((key ?? []).map(\.databaseValue))
            )
            let values = try rows.map { row in try row.databaseValues.map(MovedValue.init) }
            let next = values.count == Self.rowsAtOnce ? values.last.map { Array($0.suffix(keyColumns.count)) } : nil
            return MovedPage(rows: values.map { Array($0.prefix(table.columns.count)) }, next: next)
        }
    }

    package func lastNumber(of table: MovedTable) async throws -> Int64 {
        try await database.read { database in
            try Int64.fetchOne(database, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table.name])
                ?? 0
        }
    }
}

extension MovedValue {
    init(_ value: DatabaseValue) throws {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .string(let text): self = .text(text)
        case .blob(let data): self = .bytes(Array(data))
        case .double: throw MovingError.damaged("a number that is no integer")
        }
    }

    var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }
}
