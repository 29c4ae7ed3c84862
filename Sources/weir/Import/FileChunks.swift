import Foundation
import WeirStreams

/// Reads a file from its beginning to its end, a chunk at a time, and decompresses it when it is gzip.
///
/// What is read does not stay in memory, so files may be of any size.
final class FileChunks {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var position = 0
    /// Where the buffer begins in the content.
    private var bufferStart = 0
    private let chunkSize: Int
    /// Bytes of the file, as it lies there, that were read.
    private var readBytes = 0
    private var inflater: GzipInflater?
    private var isStarted = false

    /// Opens a file; `-` is standard input.
    init(path: String, chunkSize: Int = 256 << 10) throws(ImportFileError) {
        descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        self.chunkSize = chunkSize
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

    /// Bytes of the content handed out so far.
    var offset: Int { bufferStart + position }

    /// How far the file has been read: of a compressed one as it lies there, to be compared with ``size``.
    var consumed: Int { inflater == nil ? offset : readBytes }

    /// Calls `body` with what is there to be read, from a position that it moves, until it returns something; nil at the
    /// end.
    func read<Value>(
        _ body: (_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) throws -> Value?
    ) throws -> Value? {
        while true {
            if position == buffer.count, try !fill() { return nil }
            var position = position
            defer { self.position = position }
            if let value = try buffer.withUnsafeBufferPointer({ try body($0, &position) }) { return value }
        }
    }

    /// Passes over everything before a place in the content.
    ///
    /// - Throws: ``ImportFileError/shorter(offset:)`` when the content ends before it.
    func skip(to target: Int) throws {
        guard target > offset else { return }
        _ = isStarted ? true : try fill()
        if inflater == nil, let size, target > size { throw ImportFileError.shorter(offset: target) }
        if inflater == nil, size != nil, target > bufferStart + buffer.count {
            guard lseek(descriptor, off_t(target), SEEK_SET) == off_t(target) else {
                throw ImportFileError.unreadable(path: "the file", reason: String(cString: strerror(errno)))
            }
            bufferStart = target
            buffer = []
            position = 0
            return
        }
        while offset < target {
            if position == buffer.count, try !fill() { throw ImportFileError.shorter(offset: target) }
            position += min(target - offset, buffer.count - position)
        }
    }

    /// Reads the next chunk; false at the end.
    private func fill() throws -> Bool {
        bufferStart += buffer.count
        position = 0
        buffer = []
        if !isStarted {
            isStarted = true
            let beginning = try readChunk()
            guard beginning.starts(with: GzipInflater.signature) else {
                buffer = beginning
                return !beginning.isEmpty
            }
            let inflater = try GzipInflater()
            inflater.add(beginning)
            self.inflater = inflater
        }
        guard let inflater else {
            buffer = try readChunk()
            return !buffer.isEmpty
        }
        while true {
            if let piece = try inflater.next() {
                buffer = piece
                return true
            }
            let chunk = try readChunk()
            if chunk.isEmpty {
                try inflater.finish()
                return false
            }
            inflater.add(chunk)
        }
    }

    private func readChunk() throws(ImportFileError) -> [UInt8] {
        var chunk = [UInt8](repeating: 0, count: chunkSize)
        var count = 0
        // A pipe may give a single byte; the first two tell the form.
        while count < min(2, chunkSize) {
            let more = chunk.withUnsafeMutableBytes { bytes in
                Foundation.read(descriptor, bytes.baseAddress.map { $0 + count }, bytes.count - count)
            }
            if more < 0, errno == EINTR { continue }
            guard more >= 0 else { throw .unreadable(path: "the file", reason: String(cString: strerror(errno))) }
            if more == 0 { break }
            count += more
        }
        chunk.removeLast(chunk.count - count)
        readBytes += count
        return chunk
    }
}

/// Why a file cannot be imported.
enum ImportFileError: Error, Equatable, CustomStringConvertible {
    case unreadable(path: String, reason: String)
    case empty
    /// A quote was opened and never closed.
    case openQuote(line: Int)
    case lineTooLong(line: Int)
    case notUTF8(line: Int)
    case unknownColumn(String, header: [String])
    /// The gzip data is no such, or breaks off.
    case notDecompressible(reason: String)
    /// The content ends before the place where an import was to go on.
    case shorter(offset: Int)
    /// The checkpoint does not belong to what is imported.
    case otherCheckpoint(path: String, reason: String)

    init(_ error: CSVError) {
        self =
            switch error {
            case .recordTooLong(let line): .lineTooLong(line: line)
            case .notUTF8(let line): .notUTF8(line: line)
            case .openQuote(let line): .openQuote(line: line)
            }
    }

    var description: String {
        switch self {
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
        case .empty: "The file is empty; its first line must name the columns."
        case .openQuote(let line): "The quote that opens on line \(line) is never closed."
        case .lineTooLong(let line): "Line \(line) is longer than \(CSVReader.maximumRecordSize) bytes."
        case .notUTF8(let line): "\(CSVError.notUTF8(line: line))"
        case .unknownColumn(let name, let header):
            "There is no column '\(name)'; the header names \(header.joined(separator: ", "))."
        case .notDecompressible(let reason): "The file cannot be decompressed: \(reason)."
        case .shorter(let offset):
            "The file ends before byte \(offset), up to where it was imported: it is not the same file any more. "
                + "Delete the checkpoint to begin anew."
        case .otherCheckpoint(let path, let reason):
            "The checkpoint \(path) is of another import: \(reason). Name another file, or delete it to begin anew."
        }
    }
}

extension FileChunks {
    /// As ``read(_:)``, with errors in the words of an import.
    func reading<Value>(
        _ body: (_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) throws -> Value?
    ) throws(ImportFileError) -> Value? {
        do {
            return try read(body)
        } catch let error as ImportFileError {
            throw error
        } catch let error as CSVError {
            throw ImportFileError(error)
        } catch {
            throw .notDecompressible(reason: "\(error)")
        }
    }

    /// As ``skip(to:)``, with errors in the words of an import.
    func skipping(to target: Int) throws(ImportFileError) {
        do {
            try skip(to: target)
        } catch let error as ImportFileError {
            throw error
        } catch {
            throw .notDecompressible(reason: "\(error)")
        }
    }
}
