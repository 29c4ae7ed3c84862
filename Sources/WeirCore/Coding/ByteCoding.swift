package import WeirPrimitives

/// Appends values in the ledger's compact binary form: integers as variable-length, text with its length in front.
package struct ByteWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    package var count: Int { bytes.count }

    package mutating func byte(_ value: UInt8) { bytes.append(value) }

    package mutating func unsigned(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    package mutating func count(_ value: Int) { unsigned(UInt64(value)) }

    /// A signed integer, small magnitudes short.
    package mutating func signed(_ value: Int128) {
        if let small = Int64(exactly: value), small != .min {
            signed(small)
            return
        }
        var rest = UInt128(bitPattern: (value << 1) ^ (value >> 127))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    package mutating func signed(_ value: Int64) {
        guard value != .min else {
            signed(Int128(value))
            return
        }
        unsigned(UInt64(bitPattern: (value << 1) ^ (value >> 63)))
    }

    /// 16 bytes, the most significant first.
    package mutating func wide(_ value: UInt128) {
        let swapped = value.bigEndian
        withUnsafeBytes(of: swapped) { bytes.append(contentsOf: $0) }
    }

    package mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { utf8 in
            count(utf8.count)
            bytes.append(contentsOf: utf8)
        }
    }

    package mutating func raw(_ value: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: value) }

    package mutating func raw(_ value: [UInt8]) { bytes.append(contentsOf: value) }

    package mutating func raw(_ value: ArraySlice<UInt8>) { bytes.append(contentsOf: value) }

    package mutating func timestamp(_ value: Timestamp) { signed(value.milliseconds) }

    package mutating func quantity(_ value: Quantity) { signed(value.billionths) }

    package mutating func optional<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
        byte(value == nil ? 0 : 1)
        if let value { write(&self, value) }
    }

    /// Drops what was written after a place.
    package mutating func truncate(to count: Int) { bytes.removeLast(bytes.count - count) }

    /// Empties the writer and keeps its memory.
    package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}

/// Stored bytes are not what the ledger writes: they were damaged, or a newer version wrote them.
package struct CodingFailure: Error, Sendable, Equatable, CustomStringConvertible {
    package var description: String

    package init(_ description: String) { self.description = description }
}

/// Reads what ``ByteWriter`` wrote.
package struct ByteReader {
    private let bytes: [UInt8]
    package private(set) var position: Int
    private let end: Int

    package init(_ bytes: [UInt8]) { self.init(bytes[...]) }

    package init(_ slice: ArraySlice<UInt8>) {
        bytes = Array(slice)
        position = 0
        end = bytes.count
    }

    /// Reads a part of an array without copying it.
    package init(_ bytes: [UInt8], in range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "The range lies within the bytes.")
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    package var isAtEnd: Bool { position == end }

    package mutating func byte() throws(CodingFailure) -> UInt8 {
        guard position < end else { throw CodingFailure("the stored bytes end too early") }
        defer { position += 1 }
        return bytes[position]
    }

    private mutating func unsigned128() throws(CodingFailure) -> UInt128 {
        var value: UInt128 = 0
        var shift: UInt128 = 0
        while true {
            let next = try byte()
            guard shift < 128 else { throw CodingFailure("a stored integer is too long") }
            value |= UInt128(next & 0x7F) << shift
            if next < 0x80 { return value }
            shift += 7
        }
    }

    package mutating func unsigned() throws(CodingFailure) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = try byte()
            let part = UInt64(next & 0x7F)
            guard shift < 63 || (shift == 63 && part <= 1) else {
                throw CodingFailure("a stored integer is too large")
            }
            value |= part << shift
            if next < 0x80 { return value }
            shift += 7
        }
    }

    /// A count of things that follow, each at least one byte long.
    package mutating func count() throws(CodingFailure) -> Int {
        let value = try unsigned()
        guard value <= UInt64(end - position) else { throw CodingFailure("a stored count is too large") }
        return Int(value)
    }

    /// A number of at most 63 bits, as nearly all are; nil when it is longer or ends too early, and then nothing was read.
    private mutating func short() -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        var place = position
        while place < end, shift < 63 {
            let next = bytes[place]
            value |= UInt64(next & 0x7F) << shift
            place += 1
            if next < 0x80 {
                position = place
                return value
            }
            shift += 7
        }
        return nil
    }

    package mutating func signed() throws(CodingFailure) -> Int128 {
        if let raw = short() { return Int128(Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1)) }
        let raw = try unsigned128()
        return Int128(bitPattern: raw >> 1) ^ -Int128(bitPattern: raw & 1)
    }

    package mutating func signed64() throws(CodingFailure) -> Int64 {
        if let raw = short() { return Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1) }
        guard let value = Int64(exactly: try signed()) else { throw CodingFailure("a stored integer is too large") }
        return value
    }

    package mutating func wide() throws(CodingFailure) -> UInt128 {
        var value: UInt128 = 0
        for _ in 0..<16 { value = value << 8 | UInt128(try byte()) }
        return value
    }

    /// Passes over a run of bytes and says where it lies.
    package mutating func skip(_ length: Int) throws(CodingFailure) -> Range<Int> {
        guard length >= 0, length <= end - position else { throw CodingFailure("the stored bytes end too early") }
        defer { position += length }
        return position..<position + length
    }

    package mutating func string() throws(CodingFailure) -> String {
        let range = try skip(count())
        return String(decoding: bytes[range], as: UTF8.self)
    }

    package mutating func timestamp() throws(CodingFailure) -> Timestamp {
        let instant = Timestamp(milliseconds: try signed64())
        guard Timestamp.possible.contains(instant) else { throw CodingFailure("a stored instant is out of range") }
        return instant
    }

    package mutating func quantity() throws(CodingFailure) -> Quantity { Quantity(billionths: try signed()) }

    package mutating func optional<Value>(
        _ read: (inout ByteReader) throws(CodingFailure) -> Value
    ) throws(CodingFailure) -> Value? {
        switch try byte() {
        case 0: nil
        case 1: try read(&self)
        case _: throw CodingFailure("a stored flag is neither 0 nor 1")
        }
    }

    /// The bytes that are read, for values that keep a part of them.
    var source: [UInt8] { bytes }
}

extension Timestamp {
    /// Instants that may be stored: those whose day can be numbered, far beyond what text can name.
    static let possible =
        Timestamp(milliseconds: -180_000_000_000_000_000)...Timestamp(milliseconds: 180_000_000_000_000_000)
}
