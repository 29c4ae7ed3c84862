import GRDB
import WeirPrimitives
package import WeirStorage

/// What a copy and a move keep in the file, and rows that are copied into it.
extension SQLiteMover {
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

    static func note(_ name: String, _ place: String, isDone: Bool, in database: Database) throws {
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

    package func isCopy() async throws -> Bool {
        try await database.read { try $0.tableExists(MovedTable.copyTable) }
    }

    package func finish() async throws {
        try await database.pool.write { try $0.execute(sql: "DROP TABLE IF EXISTS store_copy") }
    }

    // MARK: Moved away

    package func mark() async throws -> MoveMark? { try await database.moveMark() }

    package func setMark(_ mark: MoveMark?) async throws {
        try await database.pool.write { database in
            try database.execute(sql: "DROP TABLE IF EXISTS store_moved")
            guard let mark else { return }
            try database.execute(
                sql: """
                    CREATE TABLE store_moved (
                        phase TEXT NOT NULL, place TEXT NOT NULL, target TEXT NOT NULL, at INTEGER NOT NULL,
                        tables INTEGER NOT NULL, rows INTEGER NOT NULL, customers INTEGER NOT NULL, entries INTEGER NOT NULL
                    ) STRICT
                    """
            )
            try database.execute(
                sql: "INSERT INTO store_moved VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    mark.phase.rawValue, mark.place, mark.target, mark.at.milliseconds, mark.counts.tables,
                    mark.counts.rows, mark.counts.customers, mark.counts.entries,
                ]
            )
        }
    }
}

extension SQLiteDatabase {
    /// Where its data was moved to, which is to be asked before anything is served from it.
    package func moveMark() async throws(StorageError) -> MoveMark? { try await read { try MoveMark.read($0) } }

    /// Whether it is a copy that `weir migrate-store` has begun.
    package func isUnfinishedCopy() async throws(StorageError) -> Bool {
        try await read { try $0.tableExists(MovedTable.copyTable) }
    }
}

extension MoveMark {
    /// What a database says of itself; nil when it was not moved.
    static func read(_ database: Database) throws -> MoveMark? {
        guard try database.tableExists(MovedTable.markTable),
            let row = try Row.fetchOne(database, sql: "SELECT * FROM store_moved")
        else { return nil }
        guard let phase = Phase(rawValue: row["phase"]) else {
            throw MovingError.damaged("What store_moved says")
        }
        return MoveMark(
            phase: phase,
            place: row["place"],
            target: row["target"],
            at: Timestamp(milliseconds: row["at"]),
            counts: MovedCounts(
                tables: row["tables"],
                rows: row["rows"],
                customers: row["customers"],
                entries: row["entries"]
            )
        )
    }
}
