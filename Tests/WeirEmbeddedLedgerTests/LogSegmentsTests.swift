import Testing
import WeirTesting

@testable import WeirEmbeddedLedger

/// The log by itself, on a simulated disk of small segments.
@Suite struct LogSegmentsTests {
    private static let segmentSize = 1_000

    /// A payload of a length whose bytes tell its frame.
    private static func payload(_ frame: UInt64, length: Int) -> [UInt8] {
        (0..<length).map { UInt8(truncatingIfNeeded: Int(frame) &* 31 &+ $0) }
    }

    private static func open(
        _ disk: SimulatedDisk,
        flushedFrame: UInt64 = 0
    ) throws -> (log: LogSegments, replayed: [[UInt8]]) {
        var replayed: [[UInt8]] = []
        let log = try LogSegments.open(disk: disk, segmentSize: segmentSize, flushedFrame: flushedFrame) {
            replayed.append(Array($0))
        }
        return (log, replayed)
    }

    @Test func framesComeBackInOrder() throws {
        let disk = SimulatedDisk()
        let log = try Self.open(disk).log
        let payloads = (1...30).map { Self.payload($0, length: 10 + Int($0) * 7) }
        for (index, payload) in payloads.enumerated() {
            #expect(try log.append(payload, flushedFrame: 0) == UInt64(index + 1))
        }
        #expect(try Self.open(disk).replayed == payloads)
        #expect(try Self.open(disk, flushedFrame: 12).replayed == Array(payloads[12...]))
        #expect(try Self.open(disk, flushedFrame: 30).replayed.isEmpty)
    }

    @Test(
        "A frame may end at a segment's last byte, and one that would not fit goes to the next",
        arguments: [-2, -1, 0, 1, 2]
    )
    func framesNearTheSegmentsEnd(over: Int) throws {
        let disk = SimulatedDisk()
        let log = try Self.open(disk).log
        let half = Self.segmentSize / 2 - LogFrame.headerLength
        _ = try log.append(Self.payload(1, length: half), flushedFrame: 0)
        _ = try log.append(Self.payload(2, length: half + over), flushedFrame: 0)
        _ = try log.append(Self.payload(3, length: 5), flushedFrame: 0)
        #expect(try Self.open(disk).replayed.map(\.count) == [half, half + over, 5])
    }

    @Test func segmentsAreUsedAgainOnceTheirFramesAreInTheStore() throws {
        let disk = SimulatedDisk()
        var log = try Self.open(disk).log
        for frame in UInt64(1)...500 {
            // The store is always some frames behind.
            let flushed = frame > 8 ? frame - 8 : 0
            _ = try log.append(Self.payload(frame, length: 100 + Int(frame % 7) * 20), flushedFrame: flushed)
            if frame % 50 == 0 {
                let again = try Self.open(disk, flushedFrame: flushed)
                #expect(again.replayed.count == Int(frame - flushed))
                log = again.log
            }
        }
        #expect(try disk.segmentNames().count <= 5)
    }

    @Test func aCommitLargerThanASegmentGetsOneOfItsSize() throws {
        let disk = SimulatedDisk()
        let log = try Self.open(disk).log
        let lengths = [100, 5_000, 100, 900, 20_000, 50]
        for (index, length) in lengths.enumerated() {
            _ = try log.append(Self.payload(UInt64(index + 1), length: length), flushedFrame: 0)
        }
        let again = try Self.open(disk)
        #expect(again.replayed.map(\.count) == lengths)
        // Used again, a small segment never takes a frame that is larger than it.
        for frame in UInt64(7)...40 {
            _ = try again.log.append(Self.payload(frame, length: frame % 3 == 0 ? 4_000 : 300), flushedFrame: frame - 1)
        }
        #expect(try Self.open(disk, flushedFrame: 39).replayed.map(\.count) == [300])
    }

    @Test("A byte that changed in a frame behind which others follow is refused, wherever the frame lies")
    func damageIsNoticed() throws {
        let whole = SimulatedDisk()
        let log = try Self.open(whole).log
        for frame in UInt64(1)...12 { _ = try log.append(Self.payload(frame, length: 250), flushedFrame: 0) }
        let names = try whole.segmentNames()
        #expect(names.count == 4)
        for name in names {
            for frame in 0..<3 where name != names.last || frame < 2 {
                for place in [0, 5, 9, 17, LogFrame.headerLength + 100] {
                    let disk = whole.afterPowerCut(keeping: .lost)
                    let segment = try disk.openSegment(name, size: Self.segmentSize)
                    let offset = frame * (250 + LogFrame.headerLength) + place
                    try segment.write([try segment.readAll()[offset] ^ 0x40], at: offset)
                    try segment.sync()
                    #expect(throws: (any Error).self, "\(name), frame \(frame), byte \(place)") {
                        _ = try Self.open(disk)
                    }
                }
            }
        }
    }

    @Test func aTornLastFrameEndsTheLog() throws {
        let disk = SimulatedDisk()
        let log = try Self.open(disk).log
        for frame in UInt64(1)...3 { _ = try log.append(Self.payload(frame, length: 250), flushedFrame: 0) }
        let segment = try disk.openSegment("segment-1.weirlog", size: Self.segmentSize)
        let last = 2 * (250 + LogFrame.headerLength)
        try segment.write([UInt8](repeating: 0, count: 100), at: last + 100)
        try segment.sync()
        let again = try Self.open(disk)
        #expect(again.replayed.count == 2)
        #expect(try again.log.append(Self.payload(3, length: 10), flushedFrame: 0) == 3)
        #expect(try Self.open(disk).replayed.map(\.count) == [250, 250, 10])
    }

    @Test func framesThatTheStoreHasNotSeenMustNotBeMissing() throws {
        let disk = SimulatedDisk()
        let log = try Self.open(disk).log
        for frame in UInt64(1)...12 { _ = try log.append(Self.payload(frame, length: 250), flushedFrame: 0) }
        let segment = try disk.openSegment("segment-1.weirlog", size: Self.segmentSize)
        try segment.write([UInt8](repeating: 0, count: Self.segmentSize), at: 0)
        try segment.sync()
        #expect(throws: LogFailure.self) { _ = try Self.open(disk) }
        #expect(try Self.open(disk, flushedFrame: 3).replayed.count == 9)
    }
}
