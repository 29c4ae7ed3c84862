import Foundation
import Logging
import WeirCore
import WeirEmbeddedLedger
package import WeirPostgres
import WeirPostgresLedger
import WeirPrimitives
import WeirSQLite
import WeirStorage

/// `weir migrate-store`: moves a data folder into a PostgreSQL database, or the other way.
package struct StoreMove: Sendable {
    package enum Direction: String, Sendable, CaseIterable {
        case database
        case folder
    }

    private let folder: String
    private let url: PostgresConfiguration
    private static let draft = "moving"

    package init(folder: String, database url: PostgresConfiguration) {
        self.folder = folder
        var url = url
        url.statementTimeout = .seconds(600)
        url.applicationName = PostgresMover.applicationName
        self.url = url
    }

    /// Copies, compares and verifies.
    ///
    /// No server may use either; both are held or looked at.
    ///
    /// - Throws: ``MovingError``, ``DataFolderError``, and what the databases throw.
    package func run(
        to direction: Direction,
        _ progress: StoreMigration.Progress
    ) async throws -> StoreMigration.Report {
        let held = try DataFolder(path: folder, purpose: "weir migrate-store")
        defer { withExtendedLifetime(held) {} }
        let epochs = EpochGuard()
        let guarded = epochs.guarding(url)
        let database = try await PostgresDatabase(pool: PostgresPool(guarded))
        let connection = PostgresConnection(guarded)
        do {
            try await PostgresLedgerSchema.install(on: connection)
            let mover = PostgresMover(connection, place: url.place)
            try await refuseUse(of: mover)
            let report =
                switch direction {
                case .database: try await toDatabase(held, mover, database, epochs, progress)
                case .folder: try await toFolder(mover, progress)
                }
            await connection.close()
            await database.close()
            return report
        } catch {
            await connection.close()
            await database.close()
            throw error
        }
    }

    private func refuseUse(of mover: PostgresMover) async throws {
        let users = try await mover.users()
        guard users.isEmpty else {
            throw MovingError.refused(
                "Servers use \(url.place): \(users.joined(separator: ", ")). Stop them, wait a minute, and try again."
            )
        }
    }

    // MARK: To PostgreSQL

    private func toDatabase(
        _ held: DataFolder,
        _ target: PostgresMover,
        _ database: PostgresDatabase,
        _ epochs: EpochGuard,
        _ progress: StoreMigration.Progress
    ) async throws -> StoreMigration.Report {
        guard DataFolder.holdsData(folder) else {
            throw MovingError.refused(
                "There is no Weir data in \(folder). Name another folder with --data or WEIR_DATA."
            )
        }
        try await Self.bringLogToDatabase(held)
        let file = try SQLiteDatabase(path: held.databasePath)
        let report: StoreMigration.Report
        do {
            report = try await StoreMigration(from: try SQLiteMover(file, place: folder), to: target).run(progress)
        } catch {
            try? file.close()
            throw error
        }
        try file.close()
        try await verify(database, epochs)
        try await target.finish()
        return report
    }

    /// What was answered last is in the log alone.
    private static func bringLogToDatabase(_ held: DataFolder) async throws {
        let database = try SQLiteDatabase(path: held.databasePath)
        do {
            let stores = SQLiteControlPlane(database: database)
            var configuration = EmbeddedLedgerConfiguration()
            configuration.preparesSegments = false
            let ledger = try EmbeddedLedger.open(
                store: try SQLiteBlockStore(database),
                disk: FileLogDisk(folder: try held.subfolder("log")),
                meterSets: try await MeterSet.all(of: try await stores.workspaces(), in: stores),
                configuration: configuration,
                logger: quiet
            )
            try await ledger.stop()
        } catch {
            try? database.close()
            throw error
        }
        try database.close()
    }

    private func verify(_ database: PostgresDatabase, _ epochs: EpochGuard) async throws {
        let readers = PostgresPool(epochs.guarding(url))
        let stores = PostgresControlPlane(database: database)
        let ledger = PostgresLedger(
            database: url,
            node: 0,
            readers: readers,
            epochs: epochs,
            meterSets: try await MeterSet.all(of: try await stores.workspaces(), in: stores),
            readMeters: { workspace in try await MeterSet.of(workspace, in: stores) ?? .empty },
            configuration: PostgresLedgerConfiguration(),
            logger: Self.quiet
        )
        let tally = CopyTally()
        do {
            let others = try await ledger.verify { customer in _ = tally.add(customer) }
            let differences = tally.value.1 + others
            guard differences.isEmpty else {
                throw MovingError.differs(differences.prefix(3).map(\.subject).joined(separator: "; "))
            }
        } catch {
            await readers.close()
            throw error
        }
        await readers.close()
    }

    private static var quiet: Logger {
        var logger = Logger(label: "weir.move")
        logger.logLevel = .critical
        return logger
    }

    // MARK: To a folder

    /// Everything is made beside its place and moved there last, the database behind all others.
    private func toFolder(
        _ source: PostgresMover,
        _ progress: StoreMigration.Progress
    ) async throws -> StoreMigration.Report {
        guard !DataFolder.holdsData(folder) else { throw MovingError.notEmpty("weir.sqlite in \(folder)") }
        let draft = folder + "/" + Self.draft
        for path in [draft, draft + "/log"] where mkdir(path, 0o700) != 0 && errno != EEXIST {
            throw DataFolderError.unusable(path: path, reason: FolderCheck.reason(errno))
        }
        let file = try SQLiteDatabase(path: DataFolder.databasePath(in: draft))
        let report: StoreMigration.Report
        let target: SQLiteMover
        do {
            target = try SQLiteMover(file, place: folder)
            report = try await StoreMigration(from: source, to: target).run(progress)
            // What a server has recorded since the comparison would be lost.
            try await refuseUse(of: source)
        } catch {
            try? file.close()
            throw error
        }
        try file.close()
        _ = try await CopyCheck.verify(draft) { _ in }
        let whole = try SQLiteDatabase(path: DataFolder.databasePath(in: draft))
        try await SQLiteMover(whole, place: folder).finish()
        try whole.close()
        try BackupPlaces.settle(DataFolder.databasePath(in: draft))
        try FolderSync.sync(draft + "/log")
        guard rename(draft + "/log", folder + "/log") == 0,
            rename(DataFolder.databasePath(in: draft), DataFolder.databasePath(in: folder)) == 0
        else { throw DataFolderError.unusable(path: folder, reason: FolderCheck.reason(errno)) }
        try? FileManager.default.removeItem(atPath: draft)
        try FolderSync.sync(folder)
        return report
    }
}
