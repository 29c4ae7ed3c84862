import Foundation

/// The folder that holds all that a server keeps, held by one process at a time.
///
/// The lock is the operating system's (`flock`), so it ends with the process however that ends; two processes writing
/// the same SQLite file could lose answered writes.
package final class DataFolder: Sendable {
    package let path: String
    private let lockDescriptor: Int32

    /// Makes the folder when it is not there, readable by its owner only, and takes its lock.
    ///
    /// - Parameters:
    ///   - path: Absolute, or from the working folder.
    ///   - purpose: What the process does with it, in words, for whoever is refused meanwhile.
    /// - Throws: ``DataFolderError``.
    package init(path: String, purpose: String) throws(DataFolderError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .unusable(path: path, reason: error.localizedDescription)
        }
        let lockPath = path + "/weir.lock"
        let descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unusable(path: path, reason: String(cString: strerror(errno))) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let holder = Self.text(of: descriptor)
            close(descriptor)
            throw .held(path: path, holder: holder)
        }
        Self.write("process \(getpid()) (\(purpose))", to: descriptor)
        self.path = path
        lockDescriptor = descriptor
    }

    deinit {
        // Said rather than left to the closing: a process that is being started at this moment has the descriptor too, until
        // it is another program.
        flock(lockDescriptor, LOCK_UN)
        close(lockDescriptor)
    }

    /// Whether a folder holds what a server keeps.
    package static func holdsData(_ path: String) -> Bool { access(databasePath(in: path), F_OK) == 0 }

    package var databasePath: String { Self.databasePath(in: path) }

    /// The path of a folder inside, made when it is not there.
    func subfolder(_ name: String) throws(DataFolderError) -> String {
        let inner = path + "/" + name
        if mkdir(inner, 0o700) != 0 {
            guard errno == EEXIST else { throw .unusable(path: inner, reason: String(cString: strerror(errno))) }
            return inner
        }
        // Its name must not be lost when the machine fails after what stands in it is on disk.
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unusable(path: path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .unusable(path: path, reason: String(cString: strerror(errno))) }
        return inner
    }

    package static func databasePath(in folder: String) -> String { folder + "/weir.sqlite" }

    private static func text(of descriptor: Int32) -> String? {
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return nil }
        return String(decoding: buffer[..<count], as: UTF8.self)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        // What the file says is only told to people: failing to write it must not keep the server from starting.
        if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, bytes, bytes.count, 0) }
    }
}

/// Why a data folder cannot be used.
package enum DataFolderError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Another process has it; `holder` says which, as far as it could be read.
    case held(path: String, holder: String?)
    case unusable(path: String, reason: String)

    package var description: String {
        switch self {
        case .held(let path, let holder):
            "The data folder \(path) is in use by \(holder ?? "another process"). "
                + "Stop it first, or choose another folder with --data or WEIR_DATA."
        case .unusable(let path, let reason):
            "The data folder \(path) cannot be used: \(reason)"
        }
    }
}
