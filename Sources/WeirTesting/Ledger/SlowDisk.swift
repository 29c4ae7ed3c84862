import Foundation
package import WeirEmbeddedLedger

/// A disk on which every sync takes longer by some time.
package struct SlowDisk: LogDisk {
    private let disk: any LogDisk
    private let delay: TimeInterval

    package init(_ disk: any LogDisk, syncMilliseconds: Int) {
        self.disk = disk
        delay = Double(syncMilliseconds) / 1000
    }

    package func segmentNames() throws -> [String] { try disk.segmentNames() }

    package func openSegment(_ name: String, size: Int) throws -> any LogSegmentFile {
        Segment(file: try disk.openSegment(name, size: size), delay: delay)
    }

    private final class Segment: LogSegmentFile {
        private let file: any LogSegmentFile
        private let delay: TimeInterval

        init(file: any LogSegmentFile, delay: TimeInterval) {
            self.file = file
            self.delay = delay
        }

        var size: Int { file.size }
        func write(_ bytes: [UInt8], at offset: Int) throws { try file.write(bytes, at: offset) }
        func readAll() throws -> [UInt8] { try file.readAll() }

        func sync() throws {
            Thread.sleep(forTimeInterval: delay)
            try file.sync()
        }
    }
}
