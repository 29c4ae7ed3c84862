import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// What is written is read again, and what was damaged is refused or read as something else, never a crash.
@Suite struct LedgerCodingTests {
    private static let seed: UInt64 = 20_260_214

    /// Reads all of some bytes, whatever they hold.
    private static func records(in bytes: [UInt8]) throws -> [LedgerRecord] {
        var reader = ByteReader(bytes)
        var records: [LedgerRecord] = []
        while !reader.isAtEnd { records.append(try LedgerRecord(from: &reader)) }
        return records
    }

    @Test func entriesOfEveryKindComeBack() throws {
        var entries = RandomEntries(seed: Self.seed)
        var writer = ByteWriter()
        let records = (0..<350).map { entries.record($0) }
        for record in records { record.encode(to: &writer) }
        #expect(try Self.records(in: writer.bytes) == records)
    }

    @Test func headsComeBack() throws {
        var entries = RandomEntries(seed: Self.seed)
        for _ in 0..<40 {
            let head = entries.head()
            var writer = ByteWriter()
            head.encode(to: &writer)
            var reader = ByteReader(writer.bytes)
            #expect(try LedgerHead(from: &reader) == head)
            #expect(reader.isAtEnd)
        }
    }

    @Test func statesWithUsageOfEveryAggregationComeBack() throws {
        var entries = RandomEntries(seed: Self.seed)
        for _ in 0..<60 {
            let state = entries.state()
            var writer = ByteWriter()
            state.encode(to: &writer)
            var reader = ByteReader(writer.bytes)
            #expect(try StoredState(from: &reader) == state)
            #expect(reader.isAtEnd)
        }
    }

    @Test("States that are written one after the other have the bytes that each has alone")
    func statesInARow() throws {
        var entries = RandomEntries(seed: Self.seed)
        var states = (0..<40).map { _ in entries.state() }
        // Some share one table of spans, some have one of their own that is equal, and some have none.
        for place in states.indices where place % 4 == 1 { states[place].head.spans = states[place - 1].head.spans }
        for place in states.indices where place % 4 == 2 {
            let spans = states[place - 1].head.spans.byMeter
            states[place].head.spans = MeterSpans(Dictionary(uniqueKeysWithValues: spans.reversed()))
        }
        for place in states.indices where place % 8 == 7 { states[place].head.spans = MeterSpans() }
        #expect(states.contains { !$0.head.spans.byMeter.isEmpty })
        var encoded = EncodedSpans()
        var writer = ByteWriter()
        for state in states {
            let start = writer.count
            state.encode(to: &writer, &encoded)
            var alone = ByteWriter()
            state.encode(to: &alone)
            #expect(Array(writer.bytes[start...]) == alone.bytes)
            var reader = ByteReader(alone.bytes)
            #expect(try StoredState(from: &reader) == state)
        }
    }

    @Test("Merging states gives the same however they are grouped")
    func mergingIsAssociative() throws {
        var entries = RandomEntries(seed: Self.seed)
        for _ in 0..<60 {
            let states = [entries.state(), entries.state(), entries.state()]
            var left = states[0]
            try left.merge(states[1])
            try left.merge(states[2])
            var right = states[1]
            try right.merge(states[2])
            var whole = states[0]
            try whole.merge(right)
            #expect(left == whole)
        }
    }

    @Test func anEntryThatIsCutOffIsRefused() throws {
        var entries = RandomEntries(seed: Self.seed)
        for kind in 0..<14 {
            var writer = ByteWriter()
            entries.record(kind).encode(to: &writer)
            for length in stride(from: 1, to: writer.bytes.count, by: 1 + writer.bytes.count / 100) {
                #expect(throws: CodingFailure.self) { _ = try Self.records(in: Array(writer.bytes.prefix(length))) }
            }
        }
    }

    @Test func damagedEntriesNeverCrash() throws {
        print("ledger coding: seed \(Self.seed)")
        var entries = RandomEntries(seed: Self.seed)
        var random = SeededGenerator(seed: Self.seed + 1)
        var refused = 0
        for round in 0..<3_000 {
            var writer = ByteWriter()
            entries.record(round).encode(to: &writer)
            var bytes = writer.bytes
            for _ in 0...Int.random(in: 0..<3, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8(truncatingIfNeeded: random.next())
            }
            do {
                // What can be read can be written again.
                for record in try Self.records(in: bytes) { record.encode(to: &writer) }
            } catch is CodingFailure {
                refused += 1
            }
        }
        #expect(refused > 20)
    }

    @Test func damagedUsageAndHeadsNeverCrash() throws {
        var entries = RandomEntries(seed: Self.seed)
        var random = SeededGenerator(seed: Self.seed + 2)
        var refused = 0
        for round in 0..<500 {
            var writer = ByteWriter()
            if round % 2 == 0 { entries.state().encode(to: &writer) } else { entries.head().encode(to: &writer) }
            var bytes = writer.bytes
            for _ in 0...Int.random(in: 0..<3, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = random.pick([0, 1, 0x7F, 0x80, 0xFF])
            }
            var reader = ByteReader(bytes)
            do {
                if round % 2 == 0 {
                    for slot in try StoredState(from: &reader).slots { _ = slot.hour.range }
                } else {
                    _ = try LedgerHead(from: &reader)
                }
            } catch {
                refused += 1
            }
        }
        #expect(refused > 20)
    }

    @Test("Integers of every length come back", arguments: 0..<128)
    func integersOfEveryLength(bits: Int) throws {
        let power = UInt128(1) << UInt128(bits)
        for value in [power - 1, power, power | 1] {
            var writer = ByteWriter()
            let signed = Int128(bitPattern: value)
            writer.signed(signed)
            writer.signed(-(signed >> 1))
            writer.wide(value)
            writer.unsigned(UInt64(truncatingIfNeeded: value))
            var reader = ByteReader(writer.bytes)
            #expect(try reader.signed() == signed)
            #expect(try reader.signed() == -(signed >> 1))
            #expect(try reader.wide() == value)
            #expect(try reader.unsigned() == UInt64(truncatingIfNeeded: value))
            #expect(reader.isAtEnd)
        }
    }

    @Test("Bytes that no writer made are refused")
    func impossibleBytesAreRefused() {
        func refuses(_ bytes: [UInt8], _ read: (inout ByteReader) throws -> Void) {
            var reader = ByteReader(bytes)
            #expect(throws: CodingFailure.self) { try read(&reader) }
        }
        refuses([]) { _ = try $0.byte() }
        refuses([UInt8](repeating: 0xFF, count: 30)) { _ = try $0.signed() }
        refuses([UInt8](repeating: 0xFF, count: 9) + [0x7F]) { _ = try $0.unsigned() }
        refuses([200, 1]) { _ = try $0.count() }
        refuses([5, 0x61]) { _ = try $0.string() }
        refuses([2]) { reader in _ = try reader.optional { reader throws(CodingFailure) in try reader.byte() } }
        refuses([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01]) { _ = try $0.timestamp() }
    }
}
