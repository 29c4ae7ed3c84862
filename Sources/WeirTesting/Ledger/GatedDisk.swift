import Synchronization
package import WeirEmbeddedLedger

/// A disk whose syncs, and the making of whose segments, wait until a test lets them pass.
package final class GatedDisk: LogDisk {
    private let disk: any LogDisk
    /// Every sync passes it before it happens.
    package let syncGate: Gate
    /// Every opening of a segment passes it before it happens.
    package let openGate: Gate
    private let counts: Counts

    private final class Counts: Sendable {
        let syncs = Atomic<Int>(0)
        let openings = Atomic<Int>(0)
    }

    /// The gates are given when the disk is made by another one than who opens them.
    package init(_ disk: any LogDisk, syncGate: Gate = Gate(), openGate: Gate = Gate()) {
        self.disk = disk
        self.syncGate = syncGate
        self.openGate = openGate
        counts = Counts()
    }

    /// Syncs and openings that have happened.
    package var syncs: Int { counts.syncs.load(ordering: .relaxed) }
    package var openings: Int { counts.openings.load(ordering: .relaxed) }

    package func segmentNames() throws -> [String] { try disk.segmentNames() }

    package func openSegment(_ name: String, size: Int) throws -> any LogSegmentFile {
        openGate.pass()
        let file = try disk.openSegment(name, size: size)
        counts.openings.add(1, ordering: .relaxed)
        return Segment(file: file, gate: syncGate, counts: counts)
    }

    private final class Segment: LogSegmentFile {
        private let file: any LogSegmentFile
        private let gate: Gate
        private let counts: Counts

        init(file: any LogSegmentFile, gate: Gate, counts: Counts) {
            self.file = file
            self.gate = gate
            self.counts = counts
        }

        var size: Int { file.size }
        func write(_ bytes: [UInt8], at offset: Int) throws { try file.write(bytes, at: offset) }
        func readAll() throws -> [UInt8] { try file.readAll() }

        func sync() throws {
            gate.pass()
            try file.sync()
            counts.syncs.add(1, ordering: .relaxed)
        }
    }
}
