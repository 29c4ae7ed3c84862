import Foundation

/// Reads a file from its beginning to its end, a chunk at a time.
///
/// What is read does not stay in memory, so files may be of any size.
final class FileChunks {
    private let descriptor: Int32
    private var buffer: [UInt8]
    private var position = 0
    private var end = 0
    /// Bytes handed out so far.
    private(set) var consumed = 0

    /// Opens a file; `-` is standard input.
    init(path: String, chunkSize: Int = 256 << 10) throws(ImportFileError) {
        descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        buffer = [UInt8](repeating: 0, count: chunkSize)
    }

    deinit { close(descriptor) }

    /// Size in bytes, when it is a file; nil of what cannot be sought in, such as a pipe.
    var size: Int? {
        let place = lseek(descriptor, 0, SEEK_CUR)
        guard place >= 0 else { return nil }
        let end = lseek(descriptor, 0, SEEK_END)
        guard end >= 0, lseek(descriptor, place, SEEK_SET) == place else { return nil }
        return Int(end)
    }

    /// The next byte without taking it; nil at the end.
    func peek() throws(ImportFileError) -> UInt8? {
        if position == end {
            var count: Int
            repeat { count = read(descriptor, &buffer, buffer.count) } while count < 0 && errno == EINTR
            guard count >= 0 else {
                throw .unreadable(path: "the file", reason: String(cString: strerror(errno)))
            }
            position = 0
            end = count
            if count == 0 { return nil }
        }
        return buffer[position]
    }

    /// Takes the next byte; nil at the end.
    func next() throws(ImportFileError) -> UInt8? {
        guard let byte = try peek() else { return nil }
        position += 1
        consumed += 1
        return byte
    }
}

/// Why a file cannot be imported.
enum ImportFileError: Error, Equatable, CustomStringConvertible {
    case unreadable(path: String, reason: String)
    case empty
    /// A quote was opened and never closed.
    case openQuote(line: Int)
    case lineTooLong(line: Int)
    case unknownColumn(String, header: [String])

    var description: String {
        switch self {
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
        case .empty: "The file is empty; its first line must name the columns."
        case .openQuote(let line): "The quote that opens on line \(line) is never closed."
        case .lineTooLong(let line): "Line \(line) is longer than \(CSVReader.maximumRecordSize) bytes."
        case .unknownColumn(let name, let header):
            "There is no column '\(name)'; the header names \(header.joined(separator: ", "))."
        }
    }
}
