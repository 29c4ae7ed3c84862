import WeirPrimitives

/// Entries of one customer in their binary form, numbered without gaps.
///
/// In chunks, so that a copy of a ledger that is read while it grows shares all but the last one.
package struct RecordRun: Sendable {
    private struct Chunk: Sendable {
        let first: Sequence64
        var bytes: [UInt8] = []
        /// Where each entry ends.
        var ends: [UInt32] = []

        var isFull: Bool { bytes.count >= RecordRun.chunkBytes }

        func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }
    }

    private static let chunkBytes = 16 << 10

    private var chunks: [Chunk] = []
    package private(set) var count = 0

    package init() {}

    package var isEmpty: Bool { count == 0 }
    /// The number of the first entry; 0 when there is none.
    package var first: Sequence64 { chunks.first?.first ?? 0 }
    /// The number of the last entry; 0 when there is none.
    package var last: Sequence64 { count == 0 ? 0 : first + UInt64(count) - 1 }
    package var byteCount: Int { chunks.reduce(0) { $0 + $1.bytes.count } }

    /// Appends the entry with the number that follows, in its binary form.
    package mutating func append(_ encoded: UnsafeBufferPointer<UInt8>, sequence: Sequence64) {
        if chunks.last?.isFull ?? true { chunks.append(Chunk(first: sequence)) }
        let place = chunks.count - 1
        chunks[place].bytes.append(contentsOf: encoded)
        chunks[place].ends.append(UInt32(chunks[place].bytes.count))
        count += 1
    }

    /// Appends the entries that follow.
    mutating func append(_ newer: RecordRun) {
        chunks.append(contentsOf: newer.chunks)
        count += newer.count
    }

    func contains(_ sequence: Sequence64) -> Bool { count > 0 && sequence >= first && sequence <= last }

    /// The entry with a number.
    package func record(at sequence: Sequence64) -> LedgerRecord? {
        guard contains(sequence) else { return nil }
        let place = chunks.lastIndex { $0.first <= sequence } ?? 0
        return decode(chunks[place], Int(sequence - chunks[place].first))
    }

    /// Calls `body` with every entry after one.
    package func forEach(after sequence: Sequence64 = 0, _ body: (LedgerRecord) throws -> Void) rethrows {
        for chunk in chunks {
            for index in chunk.ends.indices where chunk.first + UInt64(index) > sequence {
                try body(decode(chunk, index))
            }
        }
    }

    /// Calls `body` with the events whose timestamp satisfies a condition.
    func forEachEvent(
        where isWanted: (Timestamp) -> Bool,
        _ body: (RecordedEvent, EventOrigin) -> Void
    ) {
        for chunk in chunks {
            for index in chunk.ends.indices {
                guard let timestamp = LedgerRecord.eventTimestamp(of: chunk.bytes, in: chunk.range(index)),
                    isWanted(timestamp)
                else { continue }
                let record = decode(chunk, index)
                guard case .event(let entry) = record.entry else { continue }
                body(
                    RecordedEvent(sequence: record.sequence, receivedAt: record.receivedAt, event: entry.event),
                    entry.origin
                )
            }
        }
    }

    private func decode(_ chunk: Chunk, _ index: Int) -> LedgerRecord {
        var reader = ByteReader(chunk.bytes, in: chunk.range(index))
        do {
            return try LedgerRecord(from: &reader)
        } catch {
            preconditionFailure("What was just encoded can be decoded: \(error)")
        }
    }

    /// Calls `body` with the bytes of each chunk, its first entry, how many there are, and the times of its events.
    func forEachChunk(_ body: ([UInt8], Sequence64, Int, ClosedRange<Timestamp>?) -> Void) {
        for chunk in chunks {
            var times: ClosedRange<Timestamp>?
            for index in chunk.ends.indices {
                guard let time = LedgerRecord.eventTimestamp(of: chunk.bytes, in: chunk.range(index)) else { continue }
                times = times.map { min($0.lowerBound, time)...max($0.upperBound, time) } ?? time...time
            }
            body(chunk.bytes, chunk.first, chunk.ends.count, times)
        }
    }
}
