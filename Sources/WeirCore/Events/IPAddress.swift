/// An address of the internet protocol, and whether it is anyone's own.
package struct IPAddress: Sendable, Hashable, CustomStringConvertible {
    /// 4 or 16, most significant first.
    package let bytes: [UInt8]

    /// - Precondition: There are 4 or 16 bytes.
    package init(_ bytes: [UInt8]) {
        precondition(bytes.count == 4 || bytes.count == 16, "An address has 4 or 16 bytes.")
        self.bytes = bytes
    }

    /// `192.0.2.1`, or eight groups of hexadecimal digits.
    package var description: String {
        if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
        return groups.map { String($0, radix: 16) }.joined(separator: ":")
    }

    /// The bytes by two.
    private var groups: [UInt16] {
        stride(from: 0, to: bytes.count, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    }

    /// Whether it is reachable from the whole internet, as far as its form says.
    ///
    /// Of forms that carry an older address inside (mapped, translated, tunnelled) the inner one counts: they lead there.
    package var isPublic: Bool {
        if bytes.count == 4 { return !Self.reserved4.contains { $0.contains(bytes) } }
        if let inner = embedded { return inner.isPublic }
        // Only 2000::/3 is given out.
        return bytes[0] & 0xE0 == 0x20 && !Self.reserved6.contains { $0.contains(bytes) }
    }

    /// The older address that is carried inside.
    private var embedded: IPAddress? {
        let groups = self.groups
        let last = IPAddress(Array(bytes[12...]))
        // ::a.b.c.d, which is out of use, but for :: and ::1; and ::ffff:a.b.c.d.
        if groups[0..<5].allSatisfy({ $0 == 0 }), groups[5] == 0xFFFF || (groups[5] == 0 && groups[6] != 0) {
            return last
        }
        // ::ffff:0:a.b.c.d.
        if groups[0..<4].allSatisfy({ $0 == 0 }), groups[4] == 0xFFFF, groups[5] == 0 { return last }
        // 64:ff9b::/96.
        if groups[0] == 0x64, groups[1] == 0xFF9B, groups[2..<6].allSatisfy({ $0 == 0 }) { return last }
        // 2002::/16.
        if groups[0] == 0x2002 { return IPAddress(Array(bytes[2..<6])) }
        return nil
    }

    private struct Block {
        var prefix: [UInt8]
        var bits: Int

        func contains(_ bytes: [UInt8]) -> Bool {
            (0..<bits).allSatisfy { bit in
                let mask = UInt8(0x80) >> UInt8(bit % 8)
                return bytes[bit / 8] & mask == prefix[bit / 8] & mask
            }
        }
    }

    /// This network, private ones, carrier's, loopback, link-local, protocol, examples, benchmarks, multicast, reserved.
    private static let reserved4: [Block] = [
        Block(prefix: [0], bits: 8), Block(prefix: [10], bits: 8), Block(prefix: [100, 64], bits: 10),
        Block(prefix: [127], bits: 8), Block(prefix: [169, 254], bits: 16), Block(prefix: [172, 16], bits: 12),
        Block(prefix: [192, 0, 0], bits: 24), Block(prefix: [192, 0, 2], bits: 24),
        Block(prefix: [192, 88, 99], bits: 24), Block(prefix: [192, 168], bits: 16),
        Block(prefix: [198, 18], bits: 15), Block(prefix: [198, 51, 100], bits: 24),
        Block(prefix: [203, 0, 113], bits: 24), Block(prefix: [224], bits: 4), Block(prefix: [240], bits: 4),
    ]

    /// Protocol and tunnels (Teredo among them), examples.
    private static let reserved6: [Block] = [
        Block(prefix: [0x20, 0x01, 0x00], bits: 23), Block(prefix: [0x20, 0x01, 0x0D, 0xB8], bits: 32),
        Block(prefix: [0x3F, 0xFF, 0x00], bits: 20),
    ]
}
