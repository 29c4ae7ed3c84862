import GRDB
package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// What can be said of a database file by looking at it.
package enum DatabaseExamination: Sendable, Equatable {
    /// It is no database, or cannot be read.
    case unreadable(String)
    /// Someone outside holds a lock of SQLite on it.
    case lockedByOthers
    case ofLaterVersion
    case damaged([String])
    /// It is whole, and its data is in another store now.
    case moved(MoveMark)
    /// Whether the schema is to be brought up to date, the newest moment in the data, and why payments are paused.
    case sound(hasPendingMigrations: Bool, newest: Timestamp?, pause: PaymentPause? = nil)

    /// Looks at a file that no server has open; whoever calls has made sure of that.
    ///
    /// Nothing is written. Reads the whole file, so it takes as long as that does.
    package static func examine(_ path: String) -> DatabaseExamination {
        var configuration = Configuration()
        configuration.label = "Weir doctor"
        configuration.busyMode = .immediateError
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            defer { try? queue.close() }
            return try queue.inDatabase { try examine($0) }
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: return .lockedByOthers
            case .SQLITE_CORRUPT: return .damaged([error.message ?? "the file is malformed"])
            case _: return .unreadable(error.message ?? "SQLite error \(error.resultCode.rawValue)")
            }
        } catch {
            return .unreadable("\(error)")
        }
    }

    private static func examine(_ database: Database) throws -> DatabaseExamination {
        // Taken and given back: whoever holds it now would stand in the way of every write.
        try database.execute(sql: "BEGIN IMMEDIATE; ROLLBACK")
        let flaws = try String.fetchAll(database, sql: "PRAGMA quick_check(10)").filter { $0 != "ok" }
        guard flaws.isEmpty else { return .damaged(flaws) }
        let broken = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
            "a row of \(row["table"] as String? ?? "?") refers to nothing"
        }
        guard broken.isEmpty else { return .damaged(Array(Set(broken)).sorted()) }
        let migrator = Migrations.migrator
        if try migrator.hasBeenSuperseded(database) { return .ofLaterVersion }
        if let mark = try MoveMark.read(database) { return .moved(mark) }
        let isCurrent = try migrator.hasCompletedMigrations(database)
        let newest =
            isCurrent
            ? try Int64.fetchOne(
                database,
                sql:
                    "SELECT max(at) FROM (SELECT max(at) AS at FROM audit_entries UNION ALL SELECT max(last_used_at) FROM key_uses)"
            ) : nil
        let installation =
            try isCurrent
            ? database.first(
                "SELECT * FROM installation",
                [],
                from: InstallationRecord.table,
                InstallationRecord.installation
            ) : nil
        return .sound(
            hasPendingMigrations: !isCurrent,
            newest: newest.map { Timestamp(milliseconds: $0) },
            pause: installation?.pause
        )
    }
}
