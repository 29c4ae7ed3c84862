import Foundation
import WeirAPI

/// Where back-ups are put once they are whole.
package enum BackupPlaces {
    /// Gives something its final name, durably, unless there is something of that name.
    package static func move(_ source: String, to target: String) throws(BackupError) {
        guard !FileManager.default.fileExists(atPath: target) else { throw .exists(target) }
        // A folder that came in the meantime is not empty and not replaced, and a file is not replaced by a second name.
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: source, isDirectory: &isFolder)
        guard (isFolder.boolValue ? rename(source, target) : link(source, target)) == 0 else {
            if errno == EEXIST || errno == ENOTEMPTY { throw .exists(target) }
            throw .failed("\(target) cannot be made: \(FolderCheck.reason(errno)).")
        }
        if !isFolder.boolValue { unlink(source) }
        try FolderSync.sync(URL(fileURLWithPath: target).deletingLastPathComponent().path)
    }

    /// Removes what SQLite keeps beside a database that is closed.
    ///
    /// - Throws: ``BackupError/failed(_:)`` when something stands there that the database lacks.
    static func settle(_ database: String) throws(BackupError) {
        let log = database + "-wal"
        var status = stat()
        guard stat(log, &status) != 0 || status.st_size == 0 else {
            throw .failed("\(log) could not be brought to the database: is the disk full?")
        }
        for path in [log, database + "-shm"] where unlink(path) != 0 && errno != ENOENT {
            throw .failed("\(path) cannot be removed: \(FolderCheck.reason(errno)).")
        }
    }

    /// Writes the manifest of a back-up into its folder, durably.
    package static func write(_ manifest: BackupManifest, in folder: String) throws(BackupError) {
        let file = try NewFile(folder + "/" + BackupManifest.file)
        try file.write(manifest.jsonBytes + [UInt8(ascii: "\n")])
        _ = try file.finish()
        try FolderSync.sync(folder)
    }
}
