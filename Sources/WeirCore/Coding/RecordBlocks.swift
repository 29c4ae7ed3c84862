package import WeirPrimitives

/// Entries of one customer as a store keeps them: blocks, each with a head that tells what is in it.
///
/// In a block each entry has its length in front.
///
/// Whoever looks for one entry, or for events of a time, passes over the blocks that have none.
package enum RecordBlocks {
    /// What is said of a block.
    struct Head {
        var bytes: Range<Int>
        var first: Sequence64
        var count: Int
        /// The earliest and the latest timestamp of its events; nil when it has none.
        var times: ClosedRange<Timestamp>?
    }

    static func append(
        _ records: [UInt8],
        first: Sequence64,
        count: Int,
        times: ClosedRange<Timestamp>?,
        to writer: inout ByteWriter
    ) {
        writer.unsigned(first)
        writer.count(count)
        writer.optional(times) { writer, times in
            writer.timestamp(times.lowerBound)
            writer.signed(times.upperBound.milliseconds(since: times.lowerBound))
        }
        writer.count(records.count)
        writer.raw(records)
    }

    private static func head(_ reader: inout ByteReader) throws(CodingFailure) -> Head {
        let first = try reader.unsigned()
        let count = try reader.count()
        let times = try reader.optional { reader throws(CodingFailure) in
            let earliest = try reader.timestamp()
            let length = try reader.signed64()
            guard length >= 0, length < 1 << 58 else { throw CodingFailure("a stored block has an impossible span") }
            return earliest...earliest.adding(milliseconds: length)
        }
        let bytes = try reader.skip(reader.count())
        guard first <= UInt64.max >> 1 else { throw CodingFailure("a stored entry has an impossible number") }
        return Head(bytes: bytes, first: first, count: count, times: times)
    }

    /// Calls `body` with every entry of the blocks that satisfy a condition, until it returns false.
    private static func forEach(
        in bytes: [UInt8],
        where isWanted: (Head) -> Bool,
        _ body: (LedgerRecord) throws(CodingFailure) -> Bool
    ) throws(CodingFailure) {
        var reader = ByteReader(bytes)
        while !reader.isAtEnd {
            let head = try head(&reader)
            guard isWanted(head) else { continue }
            // A block of its own: what is kept of an entry keeps the block, and not all that the customer has.
            let block = Array(bytes[head.bytes])
            var records = ByteReader(block)
            while !records.isAtEnd {
                var record = ByteReader(block, in: try records.skip(records.count()))
                guard try body(LedgerRecord(from: &record)) else { return }
            }
        }
    }

    /// Calls `body` with every entry.
    package static func forEach(
        in bytes: [UInt8],
        _ body: (LedgerRecord) -> Void
    ) throws(CodingFailure) {
        try forEach(in: bytes, where: { _ in true }) { record throws(CodingFailure) in
            body(record)
            return true
        }
    }

    /// The number of the first entry of a block, and the times of its events; read in place.
    package static func mark(
        of block: UnsafeRawBufferPointer
    ) throws(CodingFailure) -> (first: Sequence64, times: ClosedRange<Timestamp>?) {
        var place = 0
        let first = try unsigned(block, at: &place)
        guard first <= UInt64.max >> 1 else { throw CodingFailure("a stored entry has an impossible number") }
        _ = try unsigned(block, at: &place)
        switch try unsigned(block, at: &place) {
        case 0: return (first, nil)
        case 1:
            let earliest = Timestamp(milliseconds: try signed(block, at: &place))
            let length = try signed(block, at: &place)
            guard length >= 0, length < 1 << 58, Timestamp.possible.contains(earliest) else {
                throw CodingFailure("a stored block has an impossible span")
            }
            return (first, earliest...earliest.adding(milliseconds: length))
        case _: throw CodingFailure("a stored flag is neither 0 nor 1")
        }
    }

    /// What ``ByteReader`` reads from an array.
    private static func unsigned(_ bytes: UnsafeRawBufferPointer, at place: inout Int) throws(CodingFailure) -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), through: 63, by: 7) {
            guard place < bytes.count else { throw CodingFailure("the stored bytes end too early") }
            let next = bytes[place]
            place += 1
            guard shift < 63 || next <= 1 else { break }
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return value }
        }
        throw CodingFailure("a stored integer is too large")
    }

    private static func signed(_ bytes: UnsafeRawBufferPointer, at place: inout Int) throws(CodingFailure) -> Int64 {
        let raw = try unsigned(bytes, at: &place)
        return Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1)
    }

    /// The entry with a number; nil when the blocks have none.
    package static func record(at sequence: Sequence64, in bytes: [UInt8]) throws(CodingFailure) -> LedgerRecord? {
        var found: LedgerRecord?
        let isWanted = { (head: Head) in head.first <= sequence && sequence < head.first + UInt64(head.count) }
        try forEach(in: bytes, where: isWanted) { record throws(CodingFailure) in
            if record.sequence == sequence { found = record }
            return found == nil
        }
        return found
    }

    /// Entries after one, in order; up to `limit`.
    package static func records(
        after sequence: Sequence64,
        limit: Int,
        in bytes: [UInt8]
    ) throws(CodingFailure) -> [LedgerRecord] {
        var records: [LedgerRecord] = []
        let isWanted = { (head: Head) in head.first + UInt64(head.count) > sequence + 1 }
        guard limit > 0 else { return records }
        try forEach(in: bytes, where: isWanted) { record throws(CodingFailure) in
            if record.sequence > sequence { records.append(record) }
            return records.count < limit
        }
        return records
    }

    /// Events with a timestamp in a range.
    package static func events(in range: TimeRange, of bytes: [UInt8]) throws(CodingFailure) -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        let isWanted = { (head: Head) in
            head.times.map { $0.lowerBound < range.end && $0.upperBound >= range.start } ?? false
        }
        try forEach(in: bytes, where: isWanted) { record throws(CodingFailure) in
            if case .event(let entry) = record.entry, range.contains(entry.event.timestamp) {
                events.append(
                    RecordedEvent(sequence: record.sequence, receivedAt: record.receivedAt, event: entry.event)
                )
            }
            return true
        }
        return events
    }
}

extension RecordRun {
    /// Calls `body` with all entries, block by block.
    ///
    /// `writer`: Memory that is used for each block.
    package func forEachBlock(_ writer: inout ByteWriter, _ body: ([UInt8]) throws -> Void) rethrows {
        try forEachChunk { bytes, first, count, times in
            writer.removeAll()
            RecordBlocks.append(bytes, first: first, count: count, times: times, to: &writer)
            try body(writer.bytes)
        }
    }
}
