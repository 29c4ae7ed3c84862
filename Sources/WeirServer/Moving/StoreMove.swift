package import WeirPostgres
import WeirPostgresLedger
import WeirSQLite
package import WeirStorage

/// `weir migrate-store`: moves a data folder into a PostgreSQL database, or the other way.
package struct StoreMove: Sendable {
    package enum Direction: String, Sendable, CaseIterable {
        case database
        case folder
    }

    private let folder: String
    let url: PostgresConfiguration
    private let clock: WallClock

    /// What was done.
    package struct Report: Sendable, Equatable {
        package var counts: MovedCounts
        /// It had been moved before; nothing was done.
        package var wasDone = false
    }

    /// `clock`: Says when the source was left.
    package init(folder: String, database url: PostgresConfiguration, clock: WallClock) {
        self.folder = folder
        var url = url
        url.statementTimeout = .seconds(600)
        url.applicationName = PostgresMover.applicationName
        self.url = url
        self.clock = clock
    }

    /// Copies, closes the source to servers, compares and verifies.
    ///
    /// No server may use either; both are held or looked at. What was broken off, at whatever step, goes on; what is done
    /// says so.
    ///
    /// - Throws: ``MovingError``, ``DataFolderError``, and what the databases throw.
    package func run(to direction: Direction, _ progress: StoreMigration.Progress) async throws -> Report {
        try await withDatabase { held, mover, database, epochs in
            try await refuseUse(of: mover)
            return switch direction {
            case .database: try await toDatabase(held, mover, database, epochs, progress)
            case .folder: try await toFolder(mover, progress)
            }
        }
    }

    /// Lets servers start again on what was copied from.
    ///
    /// The copy is left as it is.
    ///
    /// - Returns: What the source said; nil when it had not been moved.
    /// - Throws: ``MovingError``, ``DataFolderError``, and what the databases throw.
    package func undo(_ direction: Direction) async throws -> MoveMark? {
        switch direction {
        case .database:
            let held = try DataFolder(path: folder, purpose: "weir migrate-store")
            defer { withExtendedLifetime(held) {} }
            try requireData()
            return try await withFolder { source in try await Self.undo(source) }
        case .folder: return try await withDatabase { _, mover, _, _ in try await Self.undo(mover) }
        }
    }

    private static func undo(_ source: some MovableStore) async throws -> MoveMark? {
        let mark = try await source.mark()
        if mark != nil { try await source.setMark(nil) }
        return mark
    }

    // MARK: Both stores

    private func withDatabase<Value>(
        _ body: (DataFolder, PostgresMover, PostgresDatabase, EpochGuard) async throws -> Value
    ) async throws -> Value {
        let held = try DataFolder(path: folder, purpose: "weir migrate-store")
        defer { withExtendedLifetime(held) {} }
        let epochs = EpochGuard(opensMoved: true)
        let guarded = epochs.guarding(url)
        let database = try await PostgresDatabase(pool: PostgresPool(guarded))
        let connection = PostgresConnection(guarded)
        do {
            try await PostgresLedgerSchema.install(on: connection)
            let value = try await body(held, PostgresMover(connection, place: url.place), database, epochs)
            await connection.close()
            await database.close()
            return value
        } catch {
            await connection.close()
            await database.close()
            throw error
        }
    }

    private func requireData() throws {
        guard !DataFolder.holdsData(folder) else { return }
        throw MovingError.refused("There is no Weir data in \(folder). Name another folder with --data or WEIR_DATA.")
    }

    /// The folder's own database, which is closed behind `body`.
    private func withFolder<Value>(_ body: (SQLiteMover) async throws -> Value) async throws -> Value {
        let file = try SQLiteDatabase(path: DataFolder.databasePath(in: folder))
        let value: Value
        do {
            value = try await body(try SQLiteMover(file, place: folder))
        } catch {
            try? file.close()
            throw error
        }
        try file.close()
        return value
    }

    /// How often it is looked again whether what was connected has gone.
    private static let looks = 20

    private func refuseUse(of mover: PostgresMover) async throws {
        var users = try await mover.users()
        // A connection that was closed just now is there for a moment longer.
        for _ in 0..<Self.looks where users.servers.isEmpty && !users.connections.isEmpty {
            try await ContinuousClock().sleep(for: .milliseconds(100))
            users = try await mover.users()
        }
        let all = users.servers + users.connections
        guard all.isEmpty else {
            throw MovingError.refused(
                "Servers use \(url.place): \(all.joined(separator: ", ")). Stop them, wait a minute, and try again."
            )
        }
    }

    /// What the source says of a move that was begun to this target.
    ///
    /// - Throws: ``MovingError/refused(_:)`` when it was moved elsewhere.
    private static func mark(
        of source: some MovableStore,
        isTarget: (String) -> Bool
    ) async throws -> MoveMark? {
        guard let mark = try await source.mark() else { return nil }
        guard isTarget(mark.target) else {
            throw MovingError.refused("\(mark.problem), which is another target. \(mark.remedy).")
        }
        return mark
    }

    // MARK: To PostgreSQL

    private func toDatabase(
        _ held: DataFolder,
        _ target: PostgresMover,
        _ database: PostgresDatabase,
        _ epochs: EpochGuard,
        _ progress: StoreMigration.Progress
    ) async throws -> Report {
        try requireData()
        let identity = try await database.place()
        try await bringLogToDatabase(held)
        return try await withFolder { source in
            let begun = try await Self.mark(of: source) { $0 == identity }
            if let begun, begun.phase == .moved {
                guard try await target.isCopy() else { return try await Self.done(begun, target) }
                try await target.finish()
                try await progress(.ending(.finished), 1, 1)
                return Report(counts: begun.counts)
            }
            let migration = StoreMigration(from: source, to: target)
            try await migration.copy(progress)
            var mark = MoveMark(phase: .moving, place: url.place, target: identity, at: clock.now())
            mark = try await close(source, mark, migration, progress) {}
            do {
                try await verify(database, epochs)
            } catch {
                try await open(source, mark)
                throw error
            }
            try await progress(.ending(.verified), 1, 1)
            try await source.setMark(mark)
            try await progress(.ending(.noted), 1, 1)
            try await target.finish()
            try await progress(.ending(.finished), 1, 1)
            return Report(counts: mark.counts)
        }
    }

    /// Lets no server start on the source any more, and compares.
    ///
    /// `look`: Refuses whoever was there before.
    ///
    /// - Returns: What the source is to say when the copy is verified.
    private func close(
        _ source: some MovableStore,
        _ mark: MoveMark,
        _ migration: StoreMigration,
        _ progress: StoreMigration.Progress,
        _ look: () async throws -> Void
    ) async throws -> MoveMark {
        try await source.setMark(mark)
        try await progress(.ending(.sourceClosed), 1, 1)
        var whole = mark
        do {
            // Whoever came before it was closed is seen, and what they wrote is found.
            try await look()
            whole.counts = try await migration.compare(progress)
        } catch let error as MovingError {
            try await open(source, mark)
            throw error
        }
        whole.phase = .moved
        return whole
    }

    /// Lets servers start on the source again, unless another move has closed it meanwhile.
    private func open(_ source: some MovableStore, _ mark: MoveMark) async throws {
        if try await source.mark()?.target == mark.target { try await source.setMark(nil) }
    }

    /// A move that is over, if its target still is what it was.
    private static func done(_ mark: MoveMark, _ target: some MovableStore) async throws -> Report {
        let workspaces = try await target.count(MovedTable(name: "workspaces", columns: []))
        guard workspaces > 0 || mark.counts.rows == 0 else {
            throw MovingError.refused("\(mark.problem), which is empty now. \(mark.remedy).")
        }
        return Report(counts: mark.counts, wasDone: true)
    }

    // MARK: To a folder

    /// Everything is made beside its place and moved there last, the database behind all others.
    private func toFolder(
        _ source: PostgresMover,
        _ progress: StoreMigration.Progress
    ) async throws -> Report {
        let draft = FolderDraft(of: folder)
        let begun = try await Self.mark(of: source, isTarget: draft.isTarget)
        if let begun, begun.phase == .moved {
            guard draft.isThere else {
                guard DataFolder.holdsData(folder) else {
                    throw MovingError.refused("\(begun.problem), where nothing is now. \(begun.remedy).")
                }
                draft.remove()
                return Report(counts: begun.counts, wasDone: true)
            }
            try await draft.settle { try await progress(.ending($0), 1, 1) }
            return Report(counts: begun.counts)
        }
        guard !DataFolder.holdsData(folder) else { throw MovingError.notEmpty("weir.sqlite in \(folder)") }
        if let begun, !draft.isThere {
            // It may be under way on another machine, where the folder has the same path.
            throw MovingError.refused("\(begun.problem), and what was begun is not there. \(begun.remedy).")
        }
        try draft.make()
        guard !draft.hasEntriesInPlace else { throw MovingError.notEmpty("log in \(folder)") }
        var mark = MoveMark(phase: .moving, place: folder, target: draft.identity, at: clock.now())
        mark = try await draft.open { target in
            let migration = StoreMigration(from: source, to: target)
            try await migration.copy(progress)
            return try await close(source, mark, migration, progress) { try await refuseUse(of: source) }
        }
        do {
            _ = try await CopyCheck.verify(draft.path) { _ in }
        } catch {
            try await open(source, mark)
            throw error
        }
        try await progress(.ending(.verified), 1, 1)
        try await source.setMark(mark)
        try await progress(.ending(.noted), 1, 1)
        try await draft.settle { try await progress(.ending($0), 1, 1) }
        return Report(counts: mark.counts)
    }
}
