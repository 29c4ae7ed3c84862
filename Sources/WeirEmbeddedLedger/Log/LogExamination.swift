import Glibc
import WeirCore

/// What can be said of a log by looking at it.
package enum LogExamination: Sendable, Equatable {
    /// There is no segment.
    case missing
    /// It is damaged, or cannot be read.
    case damaged(String)
    /// Whether anything was ever written to it, and how many entries in it are not in the store yet.
    case sound(hasFrames: Bool, waitingEntries: Int)

    /// Looks at the log in a folder that no server has open; whoever calls has made sure of that.
    ///
    /// Nothing is written. Reads all segments. `flushedFrame`: Up to which frame the store has everything.
    package static func examine(_ folder: String, flushedFrame: UInt64) -> LogExamination {
        guard access(folder, F_OK) == 0 else { return .missing }
        return examine(ReadOnlyLogDisk(FileLogDisk(folder: folder), folder: folder), flushedFrame: flushedFrame)
    }

    static func examine(_ disk: any LogDisk, flushedFrame: UInt64) -> LogExamination {
        do {
            guard try !disk.segmentNames().isEmpty else { return .missing }
            var entries = 0
            let log = try LogSegments.open(disk: disk, segmentSize: 0, flushedFrame: flushedFrame) { payload in
                entries += try LedgerDelta.changes(in: payload).count
            }
            return .sound(hasFrames: log.lastFrame > 0, waitingEntries: entries)
        } catch {
            return .damaged("\(error)")
        }
    }
}

/// A disk on which nothing is written.
struct ReadOnlyLogDisk: LogDisk {
    private let disk: FileLogDisk
    private let folder: String

    init(folder: String) { self.init(FileLogDisk(folder: folder), folder: folder) }

    init(_ disk: FileLogDisk, folder: String) {
        self.disk = disk
        self.folder = folder
    }

    func segmentNames() throws -> [String] { try disk.segmentNames() }

    func openSegment(_ name: String, size: Int) throws -> any LogSegmentFile {
        let path = folder + "/" + name
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor >= 0 { return try LogFile(descriptor: descriptor, path: path) }
        // The segment that a log would go on in, were it written to.
        guard errno != ENOENT else { return NoSegment() }
        throw LogFailure("cannot read \(path): \(String(cString: strerror(errno)))")
    }
}

/// A segment that is not there, for a log that is only looked at.
private final class NoSegment: LogSegmentFile {
    let size = 0

    func write(_ bytes: [UInt8], at offset: Int) throws { throw LogFailure("the log is only looked at") }
    func sync() throws { throw LogFailure("the log is only looked at") }
    func readAll() throws -> [UInt8] { [] }
}
