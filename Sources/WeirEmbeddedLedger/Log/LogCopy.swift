import Glibc

/// Copies frames of a log that is being written to.
package enum LogCopy {
    /// Writes the frames behind `flushedFrame` up to `lastFrame` into a new segment of another folder, durably.
    ///
    /// The log must hold them (``EmbeddedLedger/holdLog(_:)``); what else stands in its segments may change meanwhile.
    /// Holds one segment in memory at a time. Blocks.
    ///
    /// `folder` is that of the log, `target` an existing folder without a segment.
    ///
    /// - Returns: How many bytes were written.
    /// - Throws: When a frame is missing, or something cannot be read or written.
    package static func write(
        behind flushedFrame: UInt64,
        upTo lastFrame: UInt64,
        of folder: String,
        to target: String
    ) throws -> Int {
        let disk = ReadOnlyLogDisk(folder: folder)
        let file = try FileLogDisk(folder: target).openSegment("segment-1" + LogSegments.suffix, size: 0)
        var places: [(first: UInt64, name: String)] = []
        for name in try disk.segmentNames() {
            let frames = try frames(of: name, on: disk, in: flushedFrame..<lastFrame) { _ in }
            if let first = frames { places.append((first, name)) }
        }
        var expected = flushedFrame + 1
        var offset = 0
        for place in places.sorted(by: { $0.first < $1.first }) {
            _ = try frames(of: place.name, on: disk, in: flushedFrame..<lastFrame) { frame in
                guard frame.number == expected else {
                    throw LogFailure("the log is damaged: frame \(expected) is missing before frame \(frame.number)")
                }
                let bytes = LogFrame.encode(number: frame.number, payload: Array(frame.payload))
                try file.write(bytes, at: offset)
                offset += bytes.count
                expected += 1
            }
        }
        guard expected == lastFrame + 1 else { throw LogFailure("frame \(expected) is missing in the log") }
        try file.sync()
        return offset
    }

    /// Calls `body` with those frames of a segment whose number is behind the lower bound, up to the upper one.
    ///
    /// - Returns: The number of the first such frame; nil when there is none.
    private static func frames(
        of name: String,
        on disk: ReadOnlyLogDisk,
        in numbers: Range<UInt64>,
        _ body: ((number: UInt64, payload: ArraySlice<UInt8>)) throws -> Void
    ) throws -> UInt64? {
        let bytes = try disk.openSegment(name, size: 0).readAll()
        var position = 0
        var first: UInt64?
        var last: UInt64 = 0
        while let frame = LogFrame.decode(bytes, at: position) {
            // Behind the frames of a segment's present use lie those of the one before.
            guard last == 0 || frame.number == last + 1, frame.number <= numbers.upperBound else { break }
            last = frame.number
            position += LogFrame.headerLength + frame.payload.count
            guard frame.number > numbers.lowerBound else { continue }
            first = first ?? frame.number
            try body(frame)
        }
        return first
    }
}
