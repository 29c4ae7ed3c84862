import Foundation
import GRDB
import Testing

@testable import WeirSQLite

/// What looking at a database file says of it.
struct DatabaseExaminationTests {
    /// A database as a server leaves it.
    private static func closed() throws -> TestFolder {
        let folder = try TestFolder()
        try SQLiteDatabase(path: folder.database).close()
        return folder
    }

    /// A folder that is gone with the value.
    private final class TestFolder {
        let path: String
        var database: String { path + "/weir.sqlite" }

        init() throws {
            path = FileManager.default.temporaryDirectory.path + "/weir-examination-\(UUID().uuidString)"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    @Test func aSoundFileIsSound() throws {
        let folder = try Self.closed()
        let report = DatabaseExamination.examine(folder.database)
        #expect(report == .sound(hasPendingMigrations: false, newest: nil))
        #expect(DatabaseExamination.examine(folder.database) == report)
    }

    @Test("A lock that another program holds is found", arguments: ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
    func foreignLocks(sql: String) throws {
        let folder = try Self.closed()
        let other = try DatabaseQueue(path: folder.database)
        try other.inDatabase { database in
            try database.execute(sql: sql)
            #expect(DatabaseExamination.examine(folder.database) == .lockedByOthers)
            try database.execute(sql: "ROLLBACK")
        }
        #expect(DatabaseExamination.examine(folder.database) != .lockedByOthers)
    }

    @Test func aFileOfALaterVersionIsSaidToBeOne() throws {
        let folder = try Self.closed()
        try DatabaseQueue(path: folder.database).write { database in
            try database.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9999-later')")
        }
        #expect(DatabaseExamination.examine(folder.database) == .ofLaterVersion)
    }

    @Test func aFileOfAnEarlierVersionIsToBeBroughtUpToDate() throws {
        let folder = try Self.closed()
        try DatabaseQueue(path: folder.database).write { database in
            try database.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '0005-keys-and-audit'")
        }
        #expect(DatabaseExamination.examine(folder.database) == .sound(hasPendingMigrations: true, newest: nil))
    }

    @Test func whatIsNoDatabaseIsSaidToBeNone() throws {
        let folder = try TestFolder()
        try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: folder.database))
        guard case .unreadable = DatabaseExamination.examine(folder.database) else {
            Issue.record("\(DatabaseExamination.examine(folder.database))")
            return
        }
    }

    @Test func aRowThatRefersToNothingIsFound() throws {
        let folder = try Self.closed()
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        try DatabaseQueue(path: folder.database, configuration: configuration).write { database in
            let sql = """
                INSERT INTO key_uses (workspace_id, key_id, last_used_at)
                VALUES (zeroblob(16), zeroblob(16), 1)
                """
            try database.execute(sql: sql)
        }
        #expect(DatabaseExamination.examine(folder.database) == .damaged(["a row of key_uses refers to nothing"]))
    }
}
