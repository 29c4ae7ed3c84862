import Crypto
import Foundation

/// The files of a back-up in a folder.
package enum BackupFiles {
    /// Bytes that are read or written at once.
    static let pieceSize = 1 << 20

    /// The paths in the folder that belong to a back-up, the log's first.
    static func paths(in folder: String) throws(BackupError) -> [String] {
        let segments = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/log")) ?? []
        return segments.sorted().map { "log/\($0)" }.filter(BackupManifest.isExpected) + ["weir.sqlite"]
    }

    /// Reads every file of a folder and tells its digest.
    ///
    /// `progress` is told how many bytes have been read.
    package static func digests(
        in folder: String,
        _ progress: (_ done: Int) throws -> Void
    ) throws -> [BackupManifest.File] {
        var done = 0
        return try paths(in: folder).map { path in
            var hash = SHA256()
            var size = 0
            try read(folder + "/" + path) { bytes in
                hash.update(data: bytes)
                size += bytes.count
                done += bytes.count
                try progress(done)
            }
            return BackupManifest.File(path: path, bytes: size, sha256: hex(hash))
        }
    }

    /// Reads a file piece by piece.
    static func read(_ path: String, _ body: ([UInt8]) throws -> Void) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw BackupError.failed("\(path) cannot be read: \(FolderCheck.reason(errno)).") }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: pieceSize)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw BackupError.failed("\(path) cannot be read: \(FolderCheck.reason(errno)).") }
            guard count > 0 else { return }
            try body(count == buffer.count ? buffer : Array(buffer[..<count]))
        }
    }

    static func hex(_ hash: SHA256) -> String {
        hash.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0\(digits)" : digits
        }
        .joined()
    }
}

/// A file that is made, and its digest.
final class NewFile {
    let path: String
    private let descriptor: Int32
    private(set) var size = 0
    private var hash = SHA256()

    /// - Throws: ``BackupError``; a file that is there is never written to.
    init(_ path: String) throws(BackupError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST { throw .exists(path) }
            throw .failed("\(path) cannot be made: \(FolderCheck.reason(errno)).")
        }
    }

    deinit { close(descriptor) }

    func write(_ bytes: [UInt8]) throws(BackupError) {
        hash.update(data: bytes)
        size += bytes.count
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer -> Int in
                guard let base = buffer.baseAddress else { return 0 }
                return Glibc.write(descriptor, base + written, buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .failed("\(path) cannot be written: \(FolderCheck.reason(errno)).") }
            written += count
        }
    }

    /// Makes it durable.
    ///
    /// - Returns: The digest of what was written.
    func finish() throws(BackupError) -> String {
        guard fsync(descriptor) == 0 else { throw .failed("\(path) cannot be synced: \(FolderCheck.reason(errno)).") }
        return BackupFiles.hex(hash)
    }
}
