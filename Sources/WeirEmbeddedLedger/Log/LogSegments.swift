/// The log: frames in preallocated segments that are used again once their frames are in the store.
///
/// One frame at a time is written and synced, so behind the first frame that is not sound there can be no sound one; if
/// there is, the log was damaged and opening refuses.
final class LogSegments {
    static let suffix = ".weirlog"

    private struct Segment {
        let name: String
        let file: any LogSegmentFile
        /// Number of its last frame; 0 when nothing in it is needed.
        var lastFrame: UInt64
    }

    private let disk: any LogDisk
    private let segmentSize: Int
    private var segments: [Segment] = []
    private var active = 0
    private var offset = 0
    private(set) var lastFrame: UInt64 = 0
    /// Makes segments before they are needed; nil makes each when it is.
    private var maker: SegmentMaker?
    /// The frame that is written; its memory is used again.
    private var frame: [UInt8] = []

    private init(disk: any LogDisk, segmentSize: Int) {
        self.disk = disk
        self.segmentSize = segmentSize
    }

    /// Opens the log and reads every frame after `flushedFrame`, in order.
    static func open(
        disk: any LogDisk,
        segmentSize: Int,
        flushedFrame: UInt64,
        replay: (ArraySlice<UInt8>) throws -> Void
    ) throws -> LogSegments {
        let log = LogSegments(disk: disk, segmentSize: segmentSize)
        try log.recover(flushedFrame: flushedFrame, replay: replay)
        return log
    }

    private struct Found {
        let name: String
        let file: any LogSegmentFile
        let bytes: [UInt8]
        var first: UInt64 = 0
        var last: UInt64 = 0
        var end = 0
    }

    private func recover(flushedFrame: UInt64, replay: (ArraySlice<UInt8>) throws -> Void) throws {
        var found: [Found] = []
        for name in try disk.segmentNames() {
            let file = try disk.openSegment(name, size: segmentSize)
            found.append(scan(Found(name: name, file: file, bytes: try file.readAll())))
        }
        found.sort { ($0.first, $0.name) < ($1.first, $1.name) }
        var expected = flushedFrame + 1
        var end: (segment: Int, offset: Int)?
        for (index, segment) in found.enumerated() where segment.last > flushedFrame {
            var position = 0
            while let frame = LogFrame.decode(segment.bytes, at: position), frame.number <= segment.last {
                position += LogFrame.headerLength + frame.payload.count
                guard frame.number > flushedFrame else { continue }
                guard frame.number == expected else {
                    throw LogFailure("the log is damaged: frame \(expected) is missing before frame \(frame.number)")
                }
                try replay(frame.payload)
                expected += 1
                if frame.number == segment.last { break }
            }
            end = (index, segment.end)
        }
        // In every segment: the frame that is not sound may be the first of its own.
        for segment in found {
            guard let late = Self.soundFrame(in: segment.bytes, from: segment.end, after: expected - 1) else {
                continue
            }
            throw LogFailure("the log is damaged: frame \(expected) is not sound, but frame \(late) behind it is")
        }
        lastFrame = max(expected - 1, flushedFrame)
        segments = found.map { Segment(name: $0.name, file: $0.file, lastFrame: $0.last > flushedFrame ? $0.last : 0) }
        if let end {
            active = end.segment
            offset = end.offset
        } else {
            try startFreshSegment(flushedFrame: flushedFrame)
        }
    }

    /// Reads a segment's own frames: numbers that follow one another from its start.
    private func scan(_ found: Found) -> Found {
        var result = found
        var position = 0
        while let frame = LogFrame.decode(found.bytes, at: position) {
            if result.first == 0 {
                result.first = frame.number
            } else if frame.number != result.last + 1 {
                break
            }
            result.last = frame.number
            position += LogFrame.headerLength + frame.payload.count
        }
        result.end = position
        return result
    }

    /// The number of a sound frame behind the end of the log, which only damage can leave there.
    private static func soundFrame(in bytes: [UInt8], from start: Int, after last: UInt64) -> UInt64? {
        var position = start
        while let next = LogFrame.nextMarker(bytes, from: position) {
            if let frame = LogFrame.decode(bytes, at: next), frame.number > last { return frame.number }
            position = next + 1
        }
        return nil
    }

    /// Writes a frame and makes it durable.
    ///
    /// - Returns: The frame's number.
    @discardableResult
    func append(_ payload: [UInt8], flushedFrame: UInt64) throws -> UInt64 {
        LogFrame.encode(number: lastFrame + 1, payload: payload, into: &frame)
        if offset + frame.count > segments[active].file.size {
            try startFreshSegment(flushedFrame: flushedFrame, holding: frame.count)
        }
        try segments[active].file.write(frame, at: offset)
        try segments[active].file.sync()
        offset += frame.count
        lastFrame += 1
        segments[active].lastFrame = lastFrame
        if offset > segments[active].file.size / 2 { prepareNext(flushedFrame: flushedFrame) }
        return lastFrame
    }

    /// From here on segments are made on a thread of their own, before they are needed.
    func prepareSegments() { maker = SegmentMaker(disk: disk, size: segmentSize) }

    /// Ends the thread that makes segments.
    func stopPreparing() { maker?.stop() }

    /// Has a segment made when there is no other one to go on in.
    private func prepareNext(flushedFrame: UInt64) {
        guard let maker, !maker.isAsked else { return }
        let isFree = segments.indices.contains { $0 != active && segments[$0].lastFrame <= flushedFrame }
        if !isFree { maker.ask(newName()) }
    }

    private func newName() -> String {
        let taken = Set(segments.map(\.name))
        var number = segments.count + 1
        while taken.contains("segment-\(number)" + Self.suffix) { number += 1 }
        return "segment-\(number)" + Self.suffix
    }

    /// Goes on in a segment whose frames are all in the store, or in a new one.
    ///
    /// A frame of a `length` larger than a usual segment gets a segment of its own size: refusing it would end the
    /// ledger, since its entries have taken effect in memory.
    private func startFreshSegment(flushedFrame: UInt64, holding length: Int = 0) throws {
        // The active one comes last: the others' frames are older.
        let candidates = segments.indices.filter { $0 != active } + segments.indices.filter { $0 == active }
        let free = candidates.first { segments[$0].lastFrame <= flushedFrame && segments[$0].file.size >= length }
        offset = 0
        if let free {
            active = free
            return
        }
        // One that is being made is waited for: it has the name that would be taken.
        if let made = maker?.take() {
            segments.append(Segment(name: made.name, file: made.file, lastFrame: 0))
            if made.file.size >= length {
                active = segments.count - 1
                return
            }
        }
        let name = newName()
        let file = try disk.openSegment(name, size: max(segmentSize, length))
        segments.append(Segment(name: name, file: file, lastFrame: 0))
        active = segments.count - 1
    }

    /// Bytes of all segments.
    var totalSize: Int { segments.reduce(0) { $0 + $1.file.size } }
}
