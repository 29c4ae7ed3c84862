import Foundation
import GRDB
package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// The SQLite file of a data folder, as what is moved or what something is moved into.
package final class SQLiteMover: MovableStore {
    package let place: String
    package var ordersTables: Bool { true }
    private let database: SQLiteDatabase
    private let blocks: SQLiteBlockStore
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

    // MARK: The ledger

    package func customerCount() async throws -> Int {
        var count = 0
        var last: CustomerID?
        while true {
            let ids = try await blocks.readLedgers(after: last) { ledgers in
                var ids: [CustomerID] = []
                try ledgers.forEach { ledger in
                    ids.append(ledger.customer)
                    return ids.count < 10_000
                }
                return ids
            }
            count += ids.count
            guard let end = ids.last else { return count }
            last = end
        }
    }

    package func keySecret() async throws -> KeySecret { try blocks.keySecret() }

    package func ledgers(after key: [MovedValue]?) async throws -> MovedLedgers {
        let last: CustomerID? = if case .bytes(let bytes)? = key?.first { CustomerID(moved: bytes) } else { nil }
        return try await blocks.readLedgers(after: last) { stored in
            var ledgers: [MovedLedger] = []
            var entries = 0
            var isLast = true
            try stored.forEach { ledger in
                let moved = try Self.moved(ledger)
                entries += moved.records.count
                ledgers.append(moved)
                isLast = ledgers.count < MovedLedgers.customersAtOnce && entries < MovedLedgers.entriesAtOnce
                return isLast
            }
            return MovedLedgers(
                ledgers: ledgers,
                next: isLast ? nil : ledgers.last.map { [.bytes($0.customer.movedBytes)] }
            )
        }
    }

    package func ledgers(of customers: [CustomerID]) async throws -> [MovedLedger?] {
        var found: [MovedLedger?] = []
        for customer in customers {
            let before: CustomerID? = customer.rawValue == 0 ? nil : CustomerID(rawValue: customer.rawValue - 1)
            found.append(
                try await blocks.readLedgers(after: before) { stored in
                    var moved: MovedLedger?
                    try stored.forEach { ledger in
                        if ledger.customer == customer { moved = try Self.moved(ledger) }
                        return false
                    }
                    return moved
                }
            )
        }
        return found
    }

    private static func moved(_ ledger: StoredLedger) throws -> MovedLedger {
        var moved = MovedLedger(customer: ledger.customer, state: ledger.state)
        var scratch = ByteWriter(capacity: 1 << 12)
        try ledger.forEachRecord { moved.append($0, &scratch) }
        try moved.checkWhole()
        return moved
    }

    // MARK: As a target

    package func begin(_ tables: [MovedTable], from source: String) async throws {
        let place = place
        try await database.pool.write { database in
            if try database.tableExists(MovedTable.copyTable) {
                let noted = try String.fetchOne(database, sql: "SELECT place FROM store_copy WHERE name = '(source)'")
                guard noted == source else { throw MovingError.otherSource(place) }
                return
            }
            for table in tables {
                let isUsed = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM \(table.name))") ?? false
                if isUsed { throw MovingError.notEmpty("rows in \(table.name)") }
            }
            try database.execute(
                sql: """
                    CREATE TABLE store_copy (
                        name TEXT NOT NULL PRIMARY KEY, place TEXT NOT NULL, is_done INTEGER NOT NULL
                    ) STRICT;
                    """
            )
            try Self.note("(source)", source, isDone: false, in: database)
        }
    }

    package func places() async throws -> [MovingPlace] {
        try await database.pool.read { database in
            try Row.fetchAll(database, sql: "SELECT name, place, is_done FROM store_copy WHERE name <> '(source)'")
                .map { row in
                    try MovingPlace(name: row["name"], keyText: row["place"], isDone: row["is_done"] as Int64 != 0)
                }
        }
    }

    private static func note(_ name: String, _ place: String, isDone: Bool, in database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO store_copy (name, place, is_done) VALUES (?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET place = excluded.place, is_done = excluded.is_done
                """,
            arguments: [name, place, isDone ? 1 : 0]
        )
    }

    package func insert(_ rows: [[MovedValue]], into table: MovedTable, _ place: MovingPlace) async throws {
        try await database.pool.write { database in
            // What triggers would derive is copied too.
            let triggers = try Row.fetchAll(
                database,
                sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
                arguments: [table.name]
            )
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
            let holders = table.columns.map { _ in "?" }.joined(separator: ", ")
            let statement = try database.cachedStatement(
                sql: "INSERT INTO \(table.name) (\(MovedTable.quoted(table.columns))) VALUES (\(holders))"
            )
            for row in rows { try statement.execute(arguments: StatementArguments(row.map(\.databaseValue))) }
            for trigger in triggers { try database.execute(sql: trigger["sql"]) }
            try Self.note(place.name, place.keyText, isDone: place.isDone, in: database)
        }
    }

    package func setLastNumber(_ number: Int64, of table: MovedTable) async throws {
        try await database.pool.write { database in
            try database.execute(sql: "DELETE FROM sqlite_sequence WHERE name = ?", arguments: [table.name])
            try database.execute(
                sql: "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)",
                arguments: [table.name, number]
            )
        }
    }

    package func setKeySecret(_ secret: KeySecret) async throws {
        try await database.pool.write { database in
            for (name, value) in [("key_secret_1", secret.first), ("key_secret_2", secret.second)] {
                try database.execute(
                    sql: "UPDATE ledger_state SET value = ? WHERE name = ?",
                    arguments: [Int64(bitPattern: value), name]
                )
            }
        }
    }

    package func insert(_ ledgers: [MovedLedger], _ secret: KeySecret, _ place: MovingPlace) async throws {
        try blocks.insert(ledgers.sorted { $0.customer < $1.customer }, secret) { database in
            try Self.note(place.name, place.keyText, isDone: place.isDone, in: database)
        }
    }

    package func finish() async throws {
        try await database.pool.write { try $0.execute(sql: "DROP TABLE store_copy") }
    }
}

extension SQLiteBlockStore {
    /// Writes whole ledgers of customers that have none yet, in the order of the customers.
    ///
    /// `body` runs in the same transaction.
    func insert(_ ledgers: [MovedLedger], _ secret: KeySecret, _ body: (Database) throws -> Void) throws {
        let batch = runs.makeBatch()
        let entries = try batch.writer(for: LedgerFamilies.entries)
        let states = try batch.writer(for: LedgerFamilies.states)
        let keys = try batch.writer(for: LedgerFamilies.keys)
        var marks: [KeyMark] = []
        var writer = ByteWriter(capacity: 1 << 16)
        for ledger in ledgers where ledger.state.head.sequence > 0 {
            let customer = ledger.customer.rawValue
            try ledger.records.forEachBlock(&writer) { try entries.append(customer, $0) }
            writer.removeAll()
            ledger.state.encode(to: &writer)
            try states.append(customer, writer.bytes)
            marks += ledger.keys(secret)
        }
        marks.sort { ($0.hash, $0.sequence) < ($1.hash, $1.sequence) }
        for mark in marks {
            writer.removeAll()
            writer.unsigned(mark.sequence)
            try keys.append(RunKey(mark.hash), writer.bytes)
        }
        try batch.commit { database in
            for ledger in ledgers where ledger.state.head.sequence > 0 {
                try database.noteUsage(
                    of: ledger.customer,
                    in: ledger.state.workspace,
                    sequence: ledger.state.head.sequence
                )
            }
            try body(database)
        }
        // As many runs as customers by the thousand would make every question slow.
        while try tidy(until: { false }) {}
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

extension CustomerID {
    /// 16 bytes, the most significant first.
    var movedBytes: [UInt8] { withUnsafeBytes(of: rawValue.bigEndian) { Array($0) } }

    init?(moved bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self.init(rawValue: bytes.reduce(0) { $0 << 8 | UInt128($1) })
    }
}
