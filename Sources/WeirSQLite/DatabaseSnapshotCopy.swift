import GRDB
package import WeirStorage

/// One moment of the database, from which a whole copy is made while others go on writing.
///
/// While it is there, what is written since stays in the write-ahead log, which grows meanwhile.
package final class DatabaseSnapshotCopy: Sendable {
    private let snapshot: DatabaseSnapshot
    /// The log's frame up to which everything is in it.
    package let flushedFrame: UInt64

    /// Pages that are copied before anyone is told how far it is.
    private static let pagesAtOnce: CInt = 2_048

    /// Takes the present moment; what was committed by now is in it, nothing else.
    ///
    /// Blocks for about a millisecond.
    package init(of database: SQLiteDatabase) throws(StorageError) {
        do {
            snapshot = try database.pool.makeSnapshot()
            let frame = try snapshot.read { database in
                try Int64.fetchOne(database, sql: "SELECT value FROM ledger_state WHERE name = 'flushed_frame'")
            }
            flushedFrame = UInt64(bitPattern: frame ?? 0)
        } catch {
            throw StorageError(sqlite: error)
        }
    }

    /// Writes the copy into a new file, durably.
    ///
    /// Blocks as long as that takes.
    ///
    /// `progress` is told how many bytes are done and how many there are, every few megabytes; what it throws ends the
    /// copy.
    package func write(to path: String, _ progress: @escaping (_ done: Int, _ total: Int) throws -> Void) throws {
        var configuration = Configuration()
        configuration.label = "Weir back-up"
        let target = try DatabaseQueue(path: path, configuration: configuration)
        let pageSize = try snapshot.read { try Int.fetchOne($0, sql: "PRAGMA page_size") } ?? 4_096
        try snapshot.backup(to: target, pagesPerStep: Self.pagesAtOnce) { step in
            try progress(step.completedPageCount * pageSize, step.totalPageCount * pageSize)
        }
        try target.close()
    }

    /// Ends it, so that the write-ahead log can be used again.
    package func close() { try? snapshot.close() }
}
