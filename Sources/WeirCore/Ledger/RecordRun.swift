import WeirPrimitives

/// Entries of one customer in their binary form, numbered without gaps.
///
/// In chunks, so that a copy of a ledger that is read while it grows shares all but the last one.
package struct RecordRun: Sendable {
    private struct Chunk: Sendable {
        var first: Sequence64 = 0
        var count = 0
        /// Entries, each with its length in front.
        var bytes: [UInt8] = []

        var isFull: Bool { bytes.count >= RecordRun.chunkBytes }
    }

    private static let chunkBytes = 16 << 10

    /// Those that are full, and the one that grows.
    private var full: [Chunk] = []
    private var growing = Chunk()
    package private(set) var count = 0

    package init() {}

    package var isEmpty: Bool { count == 0 }
    /// Where the bytes stand that the next entry is written behind; see ``LedgerPlaces``.
    static let bytesOffset = MemoryLayout<RecordRun>.offset(of: \.growing.bytes) ?? Prefetch.noPlace()
    /// The number of the first entry; 0 when there is none.
    package var first: Sequence64 { full.first?.first ?? growing.first }
    /// The number of the last entry; 0 when there is none.
    package var last: Sequence64 { count == 0 ? 0 : first + UInt64(count) - 1 }

    /// Appends the entry with the number that follows, in its binary form.
    package mutating func append(_ encoded: UnsafeBufferPointer<UInt8>, sequence: Sequence64) {
        if growing.isFull {
            full.append(growing)
            growing = Chunk()
        }
        if growing.count == 0 {
            growing.first = sequence
            // Room for a second one: an array that grows asks for memory each time.
            growing.bytes.reserveCapacity(2 * encoded.count + 4)
        }
        Varint.append(encoded.count, to: &growing.bytes)
        growing.bytes.append(contentsOf: encoded)
        growing.count += 1
        count += 1
    }

    /// Appends the entries that follow.
    mutating func append(_ newer: RecordRun) {
        guard newer.count > 0 else { return }
        if growing.count > 0 { full.append(growing) }
        full.append(contentsOf: newer.full)
        growing = newer.growing
        count += newer.count
    }

    func contains(_ sequence: Sequence64) -> Bool { count > 0 && sequence >= first && sequence <= last }

    private func forEachChunk(_ body: (Chunk) throws -> Void) rethrows {
        for chunk in full { try body(chunk) }
        if growing.count > 0 { try body(growing) }
    }

    /// The entry with a number.
    package func record(at sequence: Sequence64) -> LedgerRecord? {
        guard contains(sequence) else { return nil }
        let chunk = growing.count > 0 && growing.first <= sequence ? growing : full.last { $0.first <= sequence }
        guard let chunk else { return nil }
        var place = 0
        for _ in chunk.first..<sequence { place = Self.entry(in: chunk.bytes, at: place).upperBound }
        return Self.decode(chunk.bytes, Self.entry(in: chunk.bytes, at: place))
    }

    /// Calls `body` with every entry after one.
    package func forEach(after sequence: Sequence64 = 0, _ body: (LedgerRecord) throws -> Void) rethrows {
        try forEachChunk { chunk in
            guard chunk.first + UInt64(chunk.count) > sequence + 1 else { return }
            var place = 0
            var number = chunk.first
            while place < chunk.bytes.count {
                let entry = Self.entry(in: chunk.bytes, at: place)
                if number > sequence { try body(Self.decode(chunk.bytes, entry)) }
                place = entry.upperBound
                number += 1
            }
        }
    }

    /// Calls `body` with the events whose timestamp satisfies a condition.
    func forEachEvent(
        where isWanted: (Timestamp) -> Bool,
        _ body: (RecordedEvent, EventOrigin) -> Void
    ) {
        forEachChunk { chunk in
            var place = 0
            while place < chunk.bytes.count {
                let range = Self.entry(in: chunk.bytes, at: place)
                place = range.upperBound
                guard let timestamp = LedgerRecord.eventTimestamp(of: chunk.bytes, in: range), isWanted(timestamp)
                else {
                    continue
                }
                let record = Self.decode(chunk.bytes, range)
                guard case .event(let entry) = record.entry else { continue }
                body(
                    RecordedEvent(sequence: record.sequence, receivedAt: record.receivedAt, event: entry.event),
                    entry.origin
                )
            }
        }
    }

    /// Where the entry lies whose length stands at a place.
    private static func entry(in bytes: [UInt8], at place: Int) -> Range<Int> {
        let (length, start) = Varint.read(bytes, at: place)
        return start..<start + length
    }

    private static func decode(_ bytes: [UInt8], _ range: Range<Int>) -> LedgerRecord {
        var reader = ByteReader(bytes, in: range)
        do {
            return try LedgerRecord(from: &reader)
        } catch {
            preconditionFailure("What was just encoded can be decoded: \(error)")
        }
    }

    /// Calls `body` with the bytes of each chunk, its first entry, how many there are, and the times of its events.
    func forEachChunk(_ body: ([UInt8], Sequence64, Int, ClosedRange<Timestamp>?) throws -> Void) rethrows {
        try forEachChunk { (chunk: Chunk) in
            var times: ClosedRange<Timestamp>?
            var place = 0
            while place < chunk.bytes.count {
                let entry = Self.entry(in: chunk.bytes, at: place)
                place = entry.upperBound
                guard let time = LedgerRecord.eventTimestamp(of: chunk.bytes, in: entry) else { continue }
                times = times.map { min($0.lowerBound, time)...max($0.upperBound, time) } ?? time...time
            }
            try body(chunk.bytes, chunk.first, chunk.count, times)
        }
    }
}
