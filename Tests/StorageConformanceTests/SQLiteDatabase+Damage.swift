import WeirStorage

@testable import WeirSQLite

extension SQLiteDatabase {
    /// Changes the data behind the stores' back.
    func damage(_ sql: String) async throws(StorageError) {
        _ = try await write { try $0.run(sql, []) }
    }

    /// Notes a migration that this version does not know.
    func pretendLaterVersion() async throws(StorageError) {
        try await damage("INSERT INTO grdb_migrations (identifier) VALUES ('9999-later')")
    }
}
