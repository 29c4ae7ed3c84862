/// A typed identifier: a prefix that names the kind, and 128 bits that sort by the time of creation.
///
/// The upper 48 bits are milliseconds since 1970, then 32 count what a process made, and the lowest 48 are random. The text
/// form is the prefix and 26 characters of lower-case Crockford base 32, so that ids sort alike as text and as numbers.
package protocol EntityID: Sendable, Hashable, Comparable, CustomStringConvertible, RawRepresentable
where RawValue == UInt128 {
    /// The text in front, underscore included: `cust_`.
    static var prefix: String { get }
    var halves: IdentifierHalves { get }
    init(halves: IdentifierHalves)
}

/// The 128 bits of an identifier as two words.
///
/// Not one `UInt128`: Swift 6.3.1 without optimization breaks the stack of an asynchronous function that throws a typed
/// error and takes a few 128-bit integers, and identifiers are arguments of just such functions.
package struct IdentifierHalves: Sendable, Hashable {
    package let high: UInt64
    package let low: UInt64

    @inlinable
    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

extension EntityID {
    @inlinable
    package init(rawValue: UInt128) {
        self.init(
            halves: IdentifierHalves(
                high: UInt64(truncatingIfNeeded: rawValue >> 64),
                low: UInt64(truncatingIfNeeded: rawValue)
            )
        )
    }

    @inlinable
    package var rawValue: UInt128 { UInt128(halves.high) << 64 | UInt128(halves.low) }
}

extension EntityID {
    /// Reads the text form; nil when the prefix or the rest is not of this kind.
    package init?(_ text: some StringProtocol) {
        let utf8 = text.utf8
        let prefix = Self.prefix.utf8
        guard utf8.count == prefix.count + Base32.length, utf8.starts(with: prefix),
            let value = Base32.decode(utf8.dropFirst(prefix.count))
        else { return nil }
        self.init(rawValue: value)
    }

    package var description: String { Self.prefix + Base32.encode(rawValue) }

    /// Writes the text form into memory that has room for it, and returns how many bytes that took.
    package func write(to memory: UnsafeMutableRawBufferPointer) -> Int {
        var prefix = Self.prefix
        let length = prefix.withUTF8 { utf8 in
            memory.copyMemory(from: UnsafeRawBufferPointer(utf8))
            return utf8.count
        }
        Base32.write(rawValue, to: UnsafeMutableRawBufferPointer(rebasing: memory[length...]))
        return length + Base32.length
    }

    @inlinable
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The 16 bytes, most significant first, so that stored keys sort like the ids.
    package var bytes: [UInt8] { withBytes { Array($0) } }

    /// Gives ``bytes`` to `body`, without memory of their own.
    @inlinable
    package func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try withUnsafeBytes(of: (halves.high.bigEndian, halves.low.bigEndian), body)
    }

    /// Reads what ``bytes`` wrote; nil unless there are 16.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        self.init(rawValue: bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) })
    }

    /// Puts an id together.
    ///
    /// What is given:
    /// - `count`: Its place among the ids of its millisecond.
    /// - `random`: Of which the lower 48 bits are taken.
    package init(at now: Timestamp, count: UInt32, random: UInt128) {
        let time = UInt64(truncatingIfNeeded: max(0, now.milliseconds)) & 0xFFFF_FFFF_FFFF
        self.init(
            halves: IdentifierHalves(
                high: time << 16 | UInt64(count >> 16),
                low: UInt64(count) << 48 | UInt64(truncatingIfNeeded: random) & 0xFFFF_FFFF_FFFF
            )
        )
    }

    /// When the id was made.
    package var createdAt: Timestamp { Timestamp(milliseconds: Int64(truncatingIfNeeded: rawValue >> 80)) }

    /// Its place among the ids of its millisecond that the same process made.
    package var count: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 48) }
}

/// Crockford's base 32 of a 128-bit number, lower case, 26 characters.
package enum Base32 {
    package static let length = 26
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    package static func encode(_ value: UInt128) -> String {
        String(unsafeUninitializedCapacity: length) { buffer in
            write(value, to: UnsafeMutableRawBufferPointer(buffer))
            return length
        }
    }

    static func write(_ value: UInt128, to memory: UnsafeMutableRawBufferPointer) {
        // By words of 64 bits, each of which has twelve digits and more.
        var rest = UInt64(truncatingIfNeeded: value)
        let upper = UInt64(truncatingIfNeeded: value >> 60)
        alphabet.withUnsafeBufferPointer { alphabet in
            for index in stride(from: length - 1, through: length - 12, by: -1) {
                memory[index] = alphabet[Int(rest & 31)]
                rest >>= 5
            }
            rest = upper
            for index in stride(from: length - 13, through: length - 24, by: -1) {
                memory[index] = alphabet[Int(rest & 31)]
                rest >>= 5
            }
            rest = UInt64(truncatingIfNeeded: value >> 120)
            memory[1] = alphabet[Int(rest & 31)]
            memory[0] = alphabet[Int(rest >> 5)]
        }
    }

    package static func decode(_ text: some Collection<UInt8>) -> UInt128? {
        guard text.count == length, let first = text.first, let lead = digit(first), lead < 8 else { return nil }
        var value: UInt128 = 0
        for byte in text {
            guard let digit = digit(byte) else { return nil }
            value = value << 5 | UInt128(digit)
        }
        return value
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x68: byte - 0x61 + 10
        case 0x6A...0x6B: byte - 0x6A + 18
        case 0x6D...0x6E: byte - 0x6D + 20
        case 0x70...0x74: byte - 0x70 + 22
        case 0x76...0x7A: byte - 0x76 + 27
        case _: nil
        }
    }
}
