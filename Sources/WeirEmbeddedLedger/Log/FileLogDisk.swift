import Glibc

/// Segments as files of a folder.
package struct FileLogDisk: LogDisk {
    private let folder: String

    /// - Parameter folder: An existing folder.
    package init(folder: String) { self.folder = folder }

    package func segmentNames() throws -> [String] {
        guard let directory = opendir(folder) else { throw failure("open the folder \(folder)") }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(LogSegments.suffix) { names.append(name) }
        }
        return names.sorted()
    }

    package func openSegment(_ name: String, size: Int) throws -> any LogSegmentFile {
        let path = folder + "/" + name
        let existing = open(path, O_RDWR | O_CLOEXEC)
        if existing >= 0 { return try LogFile(descriptor: existing, path: path) }
        guard errno == ENOENT else { throw failure("open \(path)") }
        return try makeSegment(path, size: size)
    }

    /// Fills a new file with zeros under another name and renames it, so that a crash never leaves half a segment.
    ///
    /// Zeros are written, not only reserved: a later write then changes no metadata, and fdatasync stays short.
    private func makeSegment(_ path: String, size: Int) throws -> any LogSegmentFile {
        let partial = path + ".new"
        let descriptor = open(partial, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("make \(partial)") }
        let file = LogFile(descriptor: descriptor, path: path, size: size)
        let zeros = [UInt8](repeating: 0, count: 1 << 20)
        var offset = 0
        while offset < size {
            try file.write(Array(zeros.prefix(size - offset)), at: offset)
            offset += min(zeros.count, size - offset)
        }
        guard fsync(descriptor) == 0 else { throw failure("sync \(partial)") }
        guard rename(partial, path) == 0 else { throw failure("rename \(partial)") }
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { throw failure("open the folder \(folder)") }
        defer { close(directory) }
        guard fsync(directory) == 0 else { throw failure("sync the folder \(folder)") }
        return file
    }

    private func failure(_ action: String) -> LogFailure {
        LogFailure("cannot \(action): \(String(cString: strerror(errno)))")
    }
}

/// A segment as a file.
final class LogFile: LogSegmentFile {
    private let descriptor: Int32
    private let path: String
    let size: Int

    /// Takes over the descriptor: it is closed with this object.
    init(descriptor: Int32, path: String, size: Int) {
        self.descriptor = descriptor
        self.path = path
        self.size = size
    }

    convenience init(descriptor: Int32, path: String) throws {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            close(descriptor)
            throw LogFailure("cannot look at \(path)")
        }
        self.init(descriptor: descriptor, path: path, size: Int(status.st_size))
    }

    deinit { close(descriptor) }

    func write(_ bytes: [UInt8], at offset: Int) throws {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer -> Int in
                guard let base = buffer.baseAddress else { return 0 }
                return pwrite(descriptor, base + written, buffer.count - written, off_t(offset + written))
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw LogFailure("cannot write \(path): \(String(cString: strerror(errno)))")
            }
            written += count
        }
    }

    func sync() throws {
        // Never retried: after a failed sync the kernel may have dropped the pages and say "done" the second time.
        guard fdatasync(descriptor) == 0 else {
            throw LogFailure("cannot sync \(path): \(String(cString: strerror(errno)))")
        }
    }

    func readAll() throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size)
        var read = 0
        while read < size {
            let count = bytes.withUnsafeMutableBytes { buffer -> Int in
                guard let base = buffer.baseAddress else { return 0 }
                return pread(descriptor, base + read, buffer.count - read, off_t(read))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw LogFailure("cannot read \(path): \(String(cString: strerror(errno)))") }
            read += count
        }
        return bytes
    }
}
