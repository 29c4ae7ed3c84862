import Synchronization
package import WeirEmbeddedLedger

/// A disk on which there is room for so many segments, until someone makes more.
package final class FullDisk: LogDisk {
    private let disk: any LogDisk
    private let room: Mutex<Int>

    package init(_ disk: any LogDisk, segments: Int) {
        self.disk = disk
        room = Mutex(segments)
    }

    package func segmentNames() throws -> [String] { try disk.segmentNames() }

    package func openSegment(_ name: String, size: Int) throws -> any LogSegmentFile {
        if try !disk.segmentNames().contains(name) {
            let hasRoom = room.withLock { room in
                room -= 1
                return room >= 0
            }
            guard hasRoom else { throw LogFailure("cannot write \(name): No space left on device") }
        }
        return try disk.openSegment(name, size: size)
    }
}
