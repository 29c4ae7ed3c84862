import Foundation
import GRDB
package import WeirStorage

/// The one SQLite file of a data folder, opened once.
///
/// Exactly one connection in one process writes and checkpoints the file: the pool's writer. The pool's readers are
/// read-only, and see what is committed. Whoever opens it holds the data folder's lock.
package final class SQLiteDatabase: Sendable {
    /// For the stores of this target.
    let pool: DatabasePool

    /// Opens or creates the file and brings its schema up to date.
    ///
    /// - Throws: ``StorageError/unavailable(_:)`` when the file cannot be opened, or was written by a later version.
    package init(path: String) throws(StorageError) {
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration)
            // The pool lowers it when it turns WAL on; a commit must be on the disk when it returns.
            try pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                // Debian's SQLite fills deleted pages with zeros by default, which doubles the work of merging runs.
                try database.execute(sql: "PRAGMA secure_delete = FAST")
                // Room for what one transaction of an invoice run changes: with less, pages are written several times.
                try database.execute(sql: "PRAGMA cache_size = -8192")
            }
            let migrator = Migrations.migrator
            guard try pool.read({ database in try !migrator.hasBeenSuperseded(database) }) else {
                throw StorageError.unavailable("The data was written by a later version of Weir.")
            }
            try migrator.migrate(pool)
        } catch {
            throw StorageError(sqlite: error)
        }
    }

    /// Brings everything from the write-ahead log to the file and closes it.
    ///
    /// Fails when something still reads or writes.
    package func close() throws(StorageError) {
        do {
            // What cannot be brought over now, for want of room or because of a reader, stays in the write-ahead log,
            // and whoever opens the file next has it.
            _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
            try pool.close()
        } catch {
            throw StorageError(sqlite: error)
        }
    }

    /// Reads at one moment of the data.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StorageError) -> Value {
        do {
            return try await pool.read(body)
        } catch {
            throw StorageError(sqlite: error)
        }
    }

    /// Writes in one transaction, durable on return; an error thrown by `body` undoes all of it.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StorageError) -> Value {
        do {
            return try await pool.write(body)
        } catch {
            throw StorageError(sqlite: error)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.label = "Weir"
        configuration.maximumReaderCount = 4
        // Only this process has the file open; a reader waits shortly while the last checkpoint resets the log.
        configuration.busyMode = .timeout(5)
        return configuration
    }
}
