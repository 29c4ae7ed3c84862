import Foundation

/// Reads files that are small enough to be held as a whole.
enum WholeFile {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let chunkSize = 64 << 10

    /// The content of a file, without the byte order mark that some editors put before UTF-8; `-` is standard input.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - maximumBytes: More than that is not read; whole MiB.
    /// - Returns: At most so many bytes.
    /// - Throws: ``CommandFailure`` when it cannot be read or is larger.
    static func content(of path: String, maximumBytes: Int) throws(CommandFailure) -> [UInt8] {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(path, errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: chunkSize)
        while bytes.count <= maximumBytes {
            let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw unreadable(path, errno) }
            if count == 0 { return bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes }
            bytes += chunk[..<count]
        }
        throw CommandFailure("\(name(of: path)) is larger than \(maximumBytes >> 20) MiB.")
    }

    /// How messages call a file.
    static func name(of path: String) -> String { path == "-" ? "standard input" : path }

    private static func unreadable(_ path: String, _ code: Int32) -> CommandFailure {
        CommandFailure("\(name(of: path)) cannot be read: \(String(cString: strerror(code))).")
    }
}

extension Error {
    /// Why a file could not be written, in the words of the system where it has some: `No such file or directory`.
    var reason: String {
        let cause = (self as? CocoaError)?.userInfo[NSUnderlyingErrorKey] as? POSIXError
        return cause.map { String(cString: strerror($0.code.rawValue)) } ?? localizedDescription
    }
}
