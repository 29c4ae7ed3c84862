import Logging
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirSQLite
import WeirStorage

/// Opens a copy and computes everything in it anew, as `weir verify` does.
///
/// Nothing of an installation is begun in it: whoever starts a server on it finds what the back-up found.
package enum CopyCheck {
    /// What was found.
    package struct Report: Sendable, Equatable {
        package var customers = 0
        package var events = 0
    }

    /// Brings the log of the copy to its database, and compares every figure with the events.
    ///
    /// - Throws: ``BackupError/failed(_:)`` with the first differences, and what the ledger throws.
    package static func verify(
        _ folder: String,
        _ progress: @escaping @Sendable (_ customers: Int) -> Void
    ) async throws -> Report {
        let path = DataFolder.databasePath(in: folder)
        switch DatabaseExamination.examine(path) {
        // What was copied before its data was moved away is as good as any other.
        case .sound, .moved: break
        case .unreadable(let reason): throw BackupError.failed("The copy's database cannot be read: \(reason).")
        case .lockedByOthers: throw BackupError.failed("Another program has the copy open.")
        case .ofLaterVersion: throw BackupError.failed("The copy was written by a later version of Weir.")
        case .damaged(let flaws):
            throw BackupError.failed("The copy's database is damaged: \(flaws.prefix(3).joined(separator: "; ")).")
        }
        let database = try SQLiteDatabase(path: path)
        let report: Report
        do {
            report = try await verify(database, log: folder + "/log", progress)
        } catch {
            try? database.close()
            throw error
        }
        try database.close()
        try BackupPlaces.settle(path)
        return report
    }

    private static func verify(
        _ database: SQLiteDatabase,
        log: String,
        _ progress: @escaping @Sendable (Int) -> Void
    ) async throws -> Report {
        let stores = SQLiteControlPlane(database: database)
        var meters: [WorkspaceID: MeterSet] = [:]
        for workspace in try await stores.workspaces() {
            guard let catalog = try await stores.catalog(of: workspace.id) else { continue }
            meters[workspace.id] = MeterSet(version: catalog.meterVersion, meters: catalog.meters)
        }
        var configuration = EmbeddedLedgerConfiguration()
        configuration.preparesSegments = false
        var logger = Logger(label: "weir.backup")
        logger.logLevel = .critical
        let ledger = try EmbeddedLedger.open(
            store: try SQLiteBlockStore(database),
            disk: FileLogDisk(folder: log),
            meterSets: meters,
            configuration: configuration,
            logger: logger
        )
        let tally = CopyTally()
        let others: [LedgerDifference]
        do {
            others = try await ledger.verify { customer in progress(tally.add(customer)) }
        } catch {
            try? await ledger.stop()
            throw error
        }
        try await ledger.stop()
        let (report, differences) = tally.value
        guard differences.isEmpty, others.isEmpty else {
            let first = (differences + others).prefix(3).map { "\($0.subject): \($0.stored) for \($0.recomputed)" }
            throw BackupError.failed("Figures of the copy differ from its events: \(first.joined(separator: "; ")).")
        }
        return report
    }
}
