extension Zone {
    /// Makes a zone from the bytes of a TZif file (RFC 9636), versions 1 to 4.
    ///
    /// From version 2 on the 64-bit block and the trailing rule are used. Of version 1 there is only the 32-bit block,
    /// so that its last offset stays for ever.
    ///
    /// - Parameters:
    ///   - identifier: The IANA name; taken as it is.
    ///   - bytes: The whole file.
    /// - Throws: ``ZoneError`` when the bytes are not a whole and consistent file.
    package init(identifier: String, tzif bytes: [UInt8]) throws(ZoneError) {
        var reader = TZifReader(bytes: bytes)
        var block = try reader.readHeader(timeSize: 4)
        guard block.version >= 2 else {
            let types = try reader.readTransitions(block)
            self.init(identifier: identifier, timeline: types.timeline(daylight: nil))
            return
        }
        try reader.skip(block.size)
        block = try reader.readHeader(timeSize: 8)
        let types = try reader.readTransitions(block)
        let rule = try reader.readFooter()
        // A file may have no rule at all; then nothing is known of the future but that the last offset stays.
        let daylight = rule.isEmpty ? nil : try PosixRuleParser.daylightRule(of: rule)
        self.init(identifier: identifier, timeline: types.timeline(daylight: daylight))
    }
}

/// What a data block of a TZif file says about offsets.
struct TZifTransitions {
    var firstOffset: Int32
    var transitions: [ZoneTimeline.Transition]

    func timeline(daylight: DaylightRule?) -> ZoneTimeline {
        ZoneTimeline(firstOffset: firstOffset, transitions: transitions, daylight: daylight)
    }
}

/// Reads the parts of a TZif file from front to back, checking every length.
struct TZifReader {
    /// The counts in front of a data block, and the version of the file.
    struct Header {
        var version: Int
        var timeSize: Int
        var utcIndicators: Int
        var standardIndicators: Int
        var leapSeconds: Int
        var transitions: Int
        var types: Int
        var nameBytes: Int

        /// Bytes of the data block behind the header.
        var size: Int {
            transitions * (timeSize + 1) + types * 6 + nameBytes + leapSeconds * (timeSize + 4) + standardIndicators
                + utcIndicators
        }
    }

    private let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func readHeader(timeSize: Int) throws(ZoneError) -> Header {
        guard bytes.count - position >= 44, bytes[position..<position + 4].elementsEqual("TZif".utf8) else {
            throw .notTZif
        }
        let version = bytes[position + 4]
        guard version == 0 || (0x32...0x39).contains(version) else { throw .notTZif }
        position += 20
        var counts: [Int] = []
        for _ in 0..<6 { counts.append(Int(try readInteger(size: 4))) }
        let header = Header(
            version: version == 0 ? 1 : Int(version - 0x30),
            timeSize: timeSize,
            utcIndicators: counts[0],
            standardIndicators: counts[1],
            leapSeconds: counts[2],
            transitions: counts[3],
            types: counts[4],
            nameBytes: counts[5]
        )
        // The counts are bounded by the file before anything is multiplied or allocated.
        guard counts.allSatisfy({ (0...bytes.count).contains($0) }), header.size <= bytes.count - position else {
            throw .damaged
        }
        return header
    }

    /// Reads a data block and leaves the position behind it.
    mutating func readTransitions(_ header: Header) throws(ZoneError) -> TZifTransitions {
        guard header.leapSeconds == 0 else { throw .countsLeapSeconds }
        let end = position + header.size
        var times: [Int64] = []
        for _ in 0..<header.transitions { times.append(try readInteger(size: header.timeSize)) }
        let typeIndexes = bytes[position..<position + header.transitions].map(Int.init)
        position += header.transitions
        var offsets: [Int32] = []
        for _ in 0..<header.types {
            let offset = try readInteger(size: 4)
            guard offset.magnitude <= ZoneTimeline.largestOffset.magnitude else { throw .damaged }
            offsets.append(Int32(offset))
            try skip(2)
        }
        position = end
        guard let first = offsets.first, typeIndexes.allSatisfy({ $0 < offsets.count }),
            zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }), times.last ?? 0 < Self.latestTransition
        else { throw .damaged }
        var result = TZifTransitions(firstOffset: first, transitions: [])
        for (time, type) in zip(times, typeIndexes) {
            // Some files name an instant before the year 1 as the start of all time.
            if time < Self.earliestTransition {
                result.firstOffset = offsets[type]
            } else {
                result.transitions.append(ZoneTimeline.Transition(at: time, offset: offsets[type]))
            }
        }
        return result
    }

    /// The text between two line feeds at the end of the file.
    mutating func readFooter() throws(ZoneError) -> String {
        let footer = bytes[position...]
        guard footer.count >= 2, footer.first == 0x0A, let end = footer.dropFirst().firstIndex(of: 0x0A) else {
            throw .damaged
        }
        return String(decoding: footer[(position + 1)..<end], as: UTF8.self)
    }

    mutating func skip(_ count: Int) throws(ZoneError) {
        guard count <= bytes.count - position else { throw .damaged }
        position += count
    }

    /// A signed big-endian integer.
    private mutating func readInteger(size: Int) throws(ZoneError) -> Int64 {
        guard size <= bytes.count - position else { throw .damaged }
        var value: UInt64 = 0
        for byte in bytes[position..<position + size] { value = value << 8 | UInt64(byte) }
        position += size
        return size == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
    }

    private static let earliestTransition = Timestamp.earliest.milliseconds / 1000
    private static let latestTransition = Timestamp.distantFuture.milliseconds / 1000
}
