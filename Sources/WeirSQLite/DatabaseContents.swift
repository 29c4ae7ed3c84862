import GRDB

/// What a database says of the log that belongs to it.
package struct DatabaseContents: Sendable, Equatable {
    /// Whether there are workspaces; they are made at the first start, once the log is there.
    package var hasWorkspaces: Bool
    /// The log's frame up to which everything is in the database.
    package var flushedFrame: UInt64

    package init(hasWorkspaces: Bool, flushedFrame: UInt64) {
        self.hasWorkspaces = hasWorkspaces
        self.flushedFrame = flushedFrame
    }

    /// Looks at a file that no server has open; nil when it cannot be read.
    ///
    /// Nothing is written.
    package static func read(_ path: String) -> DatabaseContents? {
        var configuration = Configuration()
        configuration.label = "Weir doctor"
        configuration.busyMode = .immediateError
        guard let queue = try? DatabaseQueue(path: path, configuration: configuration) else { return nil }
        defer { try? queue.close() }
        return try? queue.read { database in
            let hasWorkspaces =
                try database.tableExists("workspaces")
                && Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM workspaces)") ?? false
            let frame =
                try database.tableExists("ledger_state")
                ? Int64.fetchOne(database, sql: "SELECT value FROM ledger_state WHERE name = 'flushed_frame'") : nil
            return DatabaseContents(hasWorkspaces: hasWorkspaces, flushedFrame: UInt64(bitPattern: frame ?? 0))
        }
    }
}
