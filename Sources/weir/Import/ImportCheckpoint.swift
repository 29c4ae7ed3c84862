import Foundation
import WeirAPI
import WeirStreams

/// A file that says up to where another file was imported, so that an import that ended can go on.
///
/// It is replaced as a whole, so that a power cut leaves the old one or the new one. What it says is a lower bound: rows
/// behind it may have been recorded already, and count once all the same, because every event has a key.
struct ImportCheckpoint {
    /// Bytes at the beginning by which a file is recognized: it may grow, and be imported further.
    private static let headSize = 4096

    let path: String
    /// What is imported, where to and how, in words that must be the same when it goes on.
    private let subject: JSONObject
    /// What the file begins with.
    private let head: [UInt8]

    /// - Parameters:
    ///   - path: Of the checkpoint.
    ///   - file: What is imported.
    ///   - destination: Where to: server and workspace, in words that stay the same.
    ///   - options: How its rows become events.
    /// - Throws: ``ImportFileError``.
    init(path: String, file: String, destination: String, options: [String]) throws(ImportFileError) {
        self.path = path
        guard let handle = FileHandle(forReadingAtPath: file), (try? handle.seekToEnd()) != nil,
            (try? handle.seek(toOffset: 0)) != nil, let head = try? handle.read(upToCount: Self.headSize)
        else {
            throw .unreadable(path: file, reason: "a checkpoint needs a plain file")
        }
        self.head = Array(head)
        subject = [
            "file": .string(URL(fileURLWithPath: file).lastPathComponent),
            "destination": .string(destination),
            "options": .array(options.map { .string($0) }),
        ]
    }

    /// Where to go on; the start when there is no checkpoint.
    ///
    /// - Throws: ``ImportFileError/otherCheckpoint(path:reason:)``.
    func load() throws(ImportFileError) -> ImportPosition {
        guard let data = FileManager.default.contents(atPath: path) else { return .start }
        guard let object = (try? JSONParser.parse(Array(data)))?.objectValue, let rows = object["rows"]?.intValue,
            let offset = object["offset"]?.intValue, let length = object["headLength"]?.intValue
        else { throw .otherCheckpoint(path: path, reason: "it cannot be read") }
        let words = [
            ("file", "the name of the file"), ("destination", "the server or its workspace"),
            ("options", "how rows become events"),
        ]
        for (name, words) in words where object[name] != subject[name] {
            throw .otherCheckpoint(path: path, reason: "\(words) is not the same")
        }
        guard length >= 0, length <= head.count, object["headDigest"] == .string(Self.digest(of: head[..<length]))
        else { throw .otherCheckpoint(path: path, reason: "the file begins otherwise") }
        return ImportPosition(rows: rows, offset: offset)
    }

    private static func digest(of bytes: ArraySlice<UInt8>) -> String {
        String(bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, radix: 16)
    }

    /// The bytes of the file by which it is recognized: no more than were read, for the rest may still be written.
    private func recognized(at position: ImportPosition) -> ArraySlice<UInt8> {
        let isCompressed = head.starts(with: GzipInflater.signature)
        return isCompressed ? head[...] : head.prefix(position.offset)
    }

    func save(_ position: ImportPosition) throws(ImportFileError) {
        var object = subject
        let recognized = recognized(at: position)
        object["headLength"] = .init(integerLiteral: Int64(recognized.count))
        object["headDigest"] = .string(Self.digest(of: recognized))
        object["rows"] = .init(integerLiteral: Int64(position.rows))
        object["offset"] = .init(integerLiteral: Int64(position.offset))
        let temporary = path + ".new"
        let bytes = object.jsonBytes + [UInt8(ascii: "\n")]
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure() }
        let isWritten = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) == $0.count }
        let isSynced = fsync(descriptor) == 0
        close(descriptor)
        guard isWritten, isSynced, rename(temporary, path) == 0 else { throw failure() }
    }

    private func failure() -> ImportFileError {
        .unreadable(path: "The checkpoint \(path)", reason: String(cString: strerror(errno)))
    }
}
