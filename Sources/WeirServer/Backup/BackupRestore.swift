import Foundation
import WeirCore
package import WeirPrimitives
import WeirSQLite
import WeirStorage
import WeirStreams

/// Puts a back-up in the place of a data folder that is empty.
///
/// The files are written beside their places, compared with the manifest, and moved there last, the database behind all
/// others: a folder with a database is a whole one. A restore that was broken off is begun anew by the next one.
package enum BackupRestore {
    /// Bytes of a manifest, at most.
    private static let mostManifestBytes = 1 << 20
    private static let draft = "restoring"

    /// - Parameters:
    ///   - source: A folder or an archive that `weir backup` made.
    ///   - folder: Is made when it is not there.
    ///   - now: When nothing is to be paid from, until someone says so.
    ///   - progress: Is told how many bytes are done, and how many there are.
    /// - Returns: What was restored.
    /// - Throws: ``BackupError``, ``DataFolderError``.
    package static func restore(
        _ source: String,
        to folder: String,
        at now: Timestamp,
        _ progress: @escaping (_ done: Int, _ total: Int) -> Void
    ) async throws -> BackupManifest {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: source, isDirectory: &isFolder) else {
            throw BackupError.failed("There is no back-up at \(source).")
        }
        let held = try DataFolder(path: folder, purpose: "weir restore")
        defer { withExtendedLifetime(held) {} }
        try refuseData(in: folder)
        let target = folder + "/" + draft
        try? FileManager.default.removeItem(atPath: target)
        for path in [target, target + "/log"] where mkdir(path, 0o700) != 0 {
            throw BackupError.failed("\(path) cannot be made: \(FolderCheck.reason(errno)).")
        }
        let manifest: BackupManifest
        do {
            manifest =
                try isFolder.boolValue
                ? copy(source, to: target, progress) : unpack(source, to: target, progress)
            try await pausePayments(in: target, at: now)
        } catch {
            try? FileManager.default.removeItem(atPath: target)
            throw error
        }
        try FolderSync.sync(target + "/log")
        guard rename(target + "/log", folder + "/log") == 0,
            rename(DataFolder.databasePath(in: target), DataFolder.databasePath(in: folder)) == 0
        else { throw BackupError.failed("What was restored cannot be moved: \(FolderCheck.reason(errno)).") }
        try? FileManager.default.removeItem(atPath: target)
        try FolderSync.sync(folder)
        return manifest
    }

    private static func refuseData(in folder: String) throws(BackupError) {
        // A log without a database is what a restore leaves that was broken off at its very end.
        let hasDraft = FileManager.default.fileExists(atPath: folder + "/" + draft)
        let allowed = hasDraft ? ["weir.lock", "weir.sock", draft, "log"] : ["weir.lock", "weir.sock"]
        let found = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        guard let first = found.first(where: { !allowed.contains($0) }) else {
            if hasDraft { try? FileManager.default.removeItem(atPath: folder + "/log") }
            return
        }
        throw .folder(
            "\(folder) is not empty: it holds \(first). A back-up is restored into an empty folder only; "
                + "move what is there away, or name another folder with --data."
        )
    }

    private static func copy(
        _ source: String,
        to target: String,
        _ progress: @escaping (Int, Int) -> Void
    ) throws -> BackupManifest {
        let path = source + "/" + BackupManifest.file
        guard FileManager.default.fileExists(atPath: path) else {
            throw BackupError.folder("\(source) is no back-up: it holds no \(BackupManifest.file).")
        }
        var text: [UInt8] = []
        try BackupFiles.read(path) { bytes in
            text += bytes
            guard text.count <= mostManifestBytes else { throw BackupError.damaged("its manifest is too large") }
        }
        let manifest = try BackupManifest(text)
        let total = manifest.files.reduce(0) { $0 + $1.bytes }
        var done = 0
        for entry in manifest.files {
            guard access(source + "/" + entry.path, F_OK) == 0 else {
                throw BackupError.damaged("\(entry.path) is missing")
            }
            let file = try NewFile(target + "/" + entry.path)
            try BackupFiles.read(source + "/" + entry.path) { bytes in
                try file.write(bytes)
                done += bytes.count
                progress(done, total)
            }
            try compare(file, with: entry)
        }
        return manifest
    }

    private static func unpack(
        _ source: String,
        to target: String,
        _ progress: @escaping (Int, Int) -> Void
    ) throws -> BackupManifest {
        var text: [UInt8] = []
        var files: [(path: String, file: NewFile)] = []
        var done = 0
        try BackupArchive.read(source) { header in
            if header.path == BackupManifest.file {
                guard header.size <= mostManifestBytes else { throw BackupError.damaged("its manifest is too large") }
                return { text += $0 }
            }
            guard BackupManifest.isExpected(header.path) else {
                throw BackupError.damaged("it holds \(header.path), which no back-up has")
            }
            let file = try NewFile(target + "/" + header.path)
            files.append((header.path, file))
            let total = try BackupManifest(text).files.reduce(0) { $0 + $1.bytes }
            return { bytes in
                try file.write(bytes)
                done += bytes.count
                guard done <= total else { throw BackupError.damaged("it holds more than its manifest says") }
                progress(done, total)
            }
        }
        let manifest = try BackupManifest(text)
        for entry in manifest.files {
            guard let file = files.first(where: { $0.path == entry.path })?.file else {
                throw BackupError.damaged("\(entry.path) is missing")
            }
            try compare(file, with: entry)
        }
        return manifest
    }

    private static func compare(_ file: NewFile, with entry: BackupManifest.File) throws(BackupError) {
        guard file.size == entry.bytes else {
            throw .damaged("\(entry.path) has \(file.size) bytes and not \(entry.bytes)")
        }
        guard try file.finish() == entry.sha256 else {
            throw .damaged("the digest of \(entry.path) is not the one of its manifest")
        }
    }

    /// What was paid since the back-up is not in it: nothing is changed at Stripe until someone says so.
    private static func pausePayments(in folder: String, at now: Timestamp) async throws {
        let database = try SQLiteDatabase(path: DataFolder.databasePath(in: folder))
        do {
            let stores = SQLiteControlPlane(database: database)
            if var installation = try await stores.installation() {
                installation.pause = installation.pause ?? PaymentPause(since: now, cause: .restored)
                try await stores.saveInstallation(installation)
            }
        } catch {
            try? database.close()
            throw error
        }
        try database.close()
        try BackupPlaces.settle(DataFolder.databasePath(in: folder))
    }
}
