package import WeirPrimitives

/// A secret by which keys are hashed, made once for a data folder and kept with it.
///
/// Nobody who does not know it can send keys that collide.
package struct KeySecret: Sendable, Hashable {
    package let first: UInt64
    package let second: UInt64

    package init(first: UInt64, second: UInt64) {
        self.first = first
        self.second = second
    }

    /// The hash of a customer's key, by SipHash-1-3: 64 bits in which every bit depends on the secret.
    ///
    /// Two keys may share it, so whoever finds a hash compares the key itself.
    package func hash(_ key: UnsafeBufferPointer<UInt8>, of customer: CustomerID) -> UInt64 {
        var state = SipState(self)
        state.take(customer.halves.high)
        state.take(customer.halves.low)
        let raw = UnsafeRawBufferPointer(key)
        var offset = 0
        while offset + 8 <= raw.count {
            state.take(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        var last = UInt64(truncatingIfNeeded: raw.count) << 56
        var shift: UInt64 = 0
        while offset < raw.count {
            last |= UInt64(raw[offset]) << shift
            shift += 8
            offset += 1
        }
        state.take(last)
        return state.finish()
    }

    package func hash(_ key: String, of customer: CustomerID) -> UInt64 {
        var key = key
        return key.withUTF8 { hash($0, of: customer) }
    }
}

/// SipHash with one round a word and three at the end (Aumasson and Bernstein, 2012).
private struct SipState {
    private var v0, v1, v2, v3: UInt64

    init(_ secret: KeySecret) {
        v0 = secret.first ^ 0x736F_6D65_7073_6575
        v1 = secret.second ^ 0x646F_7261_6E64_6F6D
        v2 = secret.first ^ 0x6C79_6765_6E65_7261
        v3 = secret.second ^ 0x7465_6462_7974_6573
    }

    @inline(__always)
    mutating func take(_ word: UInt64) {
        v3 ^= word
        round()
        v0 ^= word
    }

    mutating func finish() -> UInt64 {
        v2 ^= 0xFF
        for _ in 0..<3 { round() }
        return v0 ^ v1 ^ v2 ^ v3
    }

    @inline(__always)
    private mutating func round() {
        v0 = v0 &+ v1
        v1 = Self.rotate(v1, 13) ^ v0
        v0 = Self.rotate(v0, 32)
        v2 = v2 &+ v3
        v3 = Self.rotate(v3, 16) ^ v2
        v0 = v0 &+ v3
        v3 = Self.rotate(v3, 21) ^ v0
        v2 = v2 &+ v1
        v1 = Self.rotate(v1, 17) ^ v2
        v2 = Self.rotate(v2, 32)
    }

    @inline(__always)
    private static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 { word << count | word >> (64 - count) }
}
