import Foundation
import Synchronization
import WeirEmbeddedLedger
import WeirSQLite

/// Copies what a running server keeps, as it is at one moment.
///
/// Control plane and ledger lie in two places, and entries that were answered last are in the log alone. At one moment,
/// at which the ledger decides nothing and all that it answered is durable, a reading of the database begins and the
/// log's last frame is noted. The copy is that reading and the frames that it lacks up to there: what a power cut would
/// have left at that moment. Everybody goes on meanwhile.
package final class BackupMaker: Sendable {
    /// By it the server knows that it sees the folder that the command has made, and not another of the same name.
    package static let tokenFile = "weir-backup.token"

    private let database: SQLiteDatabase
    private let ledger: EmbeddedLedger
    private let logFolder: String
    private let queue = DispatchQueue(label: "weir.backup", qos: .utility)
    /// Of a copy that is being made; one is made at a time.
    private let isBusy = Mutex(false)

    /// What has been copied, in bytes of the database.
    package typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

    init(database: SQLiteDatabase, ledger: EmbeddedLedger, logFolder: String) {
        self.database = database
        self.ledger = ledger
        self.logFolder = logFolder
    }

    /// Copies into a folder that whoever asks has made, with a token in it and nothing else.
    ///
    /// What was answered before this is called is in the copy; what is answered meanwhile may be.
    ///
    /// - Returns: The log's last frame of the moment.
    /// - Throws: ``BackupError``, or what database and ledger throw.
    func copy(to folder: String, token: String, _ progress: @escaping Progress) async throws -> UInt64 {
        guard
            isBusy.withLock({ isBusy in
                defer { isBusy = true }
                return !isBusy
            })
        else { throw BackupError.failed("Another back-up is being made; try again when it is done.") }
        defer { isBusy.withLock { $0 = false } }
        try Self.admit(folder, token)
        // Only so that little is left to be taken from the log: a store that cannot be written can still be copied.
        try? await ledger.flush()
        let moment = SnapshotBox()
        let held = try await ledger.holdLog { [database] in
            let snapshot = try DatabaseSnapshotCopy(of: database)
            moment.snapshot.withLock { $0 = snapshot }
        }
        guard let snapshot = moment.snapshot.withLock({ $0 }) else {
            ledger.releaseLog()
            throw BackupError.failed("There is no moment of the database to copy.")
        }
        defer { snapshot.close() }
        let cancellation = Cancellation()
        return try await withTaskCancellationHandler {
            do {
                // Frames that the reading has already are not needed.
                let from = max(snapshot.flushedFrame, held.flushedFrame)
                try await onQueue { [logFolder] in
                    let target = folder + "/log"
                    guard mkdir(target, 0o700) == 0 else {
                        throw BackupError.failed("\(target) cannot be made: \(FolderCheck.reason(errno)).")
                    }
                    _ = try LogCopy.write(
                        behind: from,
                        upTo: max(from, held.lastFrame),
                        of: logFolder,
                        to: target
                    )
                }
            } catch {
                ledger.releaseLog()
                throw error
            }
            // The log need not wait for the database, which takes longer.
            ledger.releaseLog()
            try await onQueue {
                let path = DataFolder.databasePath(in: folder)
                try snapshot.write(to: path) { done, total in
                    if cancellation.isCancelled.withLock({ $0 }) { throw BackupError.cancelled }
                    progress(done, total)
                }
                try FolderSync.sync(folder)
            }
            return held.lastFrame
        } onCancel: {
            cancellation.isCancelled.withLock { $0 = true }
        }
    }

    private func onQueue(_ body: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            queue.async { continuation.resume(with: Result { try body() }) }
        }
    }

    private static func admit(_ folder: String, _ token: String) throws(BackupError) {
        let hint =
            "The server writes the copy itself: name a folder that it can see and write to. Under systemd that is one "
            + "below /var/lib/weir, or one that ReadWritePaths= of the unit names."
        guard folder.hasPrefix("/") else { throw .folder("The folder of a back-up is an absolute path.") }
        guard let found = try? String(contentsOfFile: folder + "/" + tokenFile, encoding: .utf8), found == token else {
            throw .folder("The server does not find \(folder). \(hint)")
        }
        guard access(folder, W_OK | X_OK) == 0 else {
            throw .folder("The server cannot write to \(folder): \(FolderCheck.reason(errno)). \(hint)")
        }
        let others = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0 != tokenFile }
        guard others.isEmpty else { throw .exists(folder) }
    }
}

/// Whoever asked has gone.
private final class Cancellation: Sendable {
    let isCancelled = Mutex(false)
}

/// The reading that the ledger's thread began.
private final class SnapshotBox: Sendable {
    let snapshot = Mutex<DatabaseSnapshotCopy?>(nil)
}

/// Makes the names in a folder durable.
enum FolderSync {
    static func sync(_ folder: String) throws(BackupError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .failed("\(folder) cannot be opened: \(FolderCheck.reason(errno)).") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .failed("\(folder) cannot be synced: \(FolderCheck.reason(errno)).") }
    }
}
