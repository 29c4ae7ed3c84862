/// The proxies before this server that are believed when they say from where a request came.
///
/// Whoever connects from elsewhere may write what it likes into `X-Forwarded-For`: it is known by its connection alone.
package struct TrustedProxies: Sendable, Hashable {
    /// Those of one network: `10.0.0.0/8`.
    private struct Network: Sendable, Hashable {
        var prefix: [UInt8]
        var bits: Int

        func contains(_ address: IPAddress) -> Bool {
            address.bytes.count == prefix.count && IPAddress.isSame(address.bytes, prefix, bits: bits)
        }
    }

    /// Nobody is believed.
    package static let none = TrustedProxies(networks: [])
    /// Proxies that a request is followed through at most.
    private static let maximumSteps = 32

    private let networks: [Network]

    private init(networks: [Network]) { self.networks = networks }

    /// Reads addresses and networks with commas between them: `127.0.0.1, 10.0.0.0/8, fd00::/8`; nil when one of them is
    /// neither, or has bits behind its prefix.
    package init?(parsing text: String) {
        var networks: [Network] = []
        for part in text.split(separator: ",") {
            let words = part.split(separator: "/", omittingEmptySubsequences: false)
            guard let first = words.first, words.count <= 2, let address = IPAddress(parsing: String(first).trimmed)
            else {
                return nil
            }
            let all = address.bytes.count * 8
            guard let bits = words.count == 1 ? all : Int(String(words[1]).trimmed), (0...all).contains(bits),
                address.isZero(from: bits)
            else { return nil }
            networks.append(Network(prefix: address.bytes, bits: bits))
        }
        guard !networks.isEmpty else { return nil }
        self.networks = networks
    }

    package var isEmpty: Bool { networks.isEmpty }

    /// Whether an address is that of a proxy which is believed.
    package func contains(_ address: String) -> Bool {
        guard !networks.isEmpty, let address = IPAddress(parsing: address) else { return false }
        return networks.contains { $0.contains(address) }
    }

    /// From where a request came.
    ///
    /// Each proxy adds the address that it saw at the end of `X-Forwarded-For`. From that end on they are followed as long
    /// as the one who said it is believed; what stands before the first who is not is a claim of the client.
    ///
    /// - Parameters:
    ///   - forwarded: The values of the header, in order.
    ///   - peer: The address of the connection.
    /// - Returns: The address of the first who is not a proxy that is believed; else of the farthest that is known.
    package func client(_ forwarded: [String], peer: String) -> String {
        guard contains(peer) else { return peer }
        var client = peer
        let said = forwarded.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
        for one in said.reversed().prefix(Self.maximumSteps) {
            // Something that is no address was written by nobody who is worth following.
            guard let address = IPAddress(parsing: String(one).trimmed) else { return client }
            client = address.description
            guard contains(client) else { return client }
        }
        return client
    }
}

extension IPAddress {
    /// Reads `192.0.2.1`, `2001:db8::1` or `::ffff:192.0.2.1`, which is the first; nil for anything else.
    package init?(parsing text: String) {
        guard let bytes = text.contains(":") ? Self.long(text) : Self.short(text) else { return nil }
        let isShortWithin = bytes.count == 16 && bytes[..<10].allSatisfy { $0 == 0 } && bytes[10...11] == [0xFF, 0xFF]
        self.init(isShortWithin ? Array(bytes[12...]) : bytes)
    }

    private static func short(_ text: some StringProtocol) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var bytes: [UInt8] = []
        for part in parts {
            // With a zero in front some read it as octal.
            guard part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), part == "0" || part.first != "0",
                let byte = UInt8(part)
            else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    private static func long(_ text: String) -> [UInt8]? {
        let halves = text.split(separator: "::", maxSplits: 2, omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return nil }
        var found: [[UInt8]] = []
        for half in halves {
            guard let bytes = half.isEmpty ? [] : groups(half) else { return nil }
            found.append(bytes)
        }
        guard let first = found.first else { return nil }
        guard found.count == 2, let last = found.last else { return first.count == 16 ? first : nil }
        let missing = 16 - first.count - last.count
        return missing >= 2 ? first + Array(repeating: 0, count: missing) + last : nil
    }

    /// Groups of hexadecimal digits, the last of which may be a short address.
    private static func groups(_ text: some StringProtocol) -> [UInt8]? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        var bytes: [UInt8] = []
        for (index, part) in parts.enumerated() {
            if part.contains(".") {
                guard index == parts.count - 1, let last = short(part) else { return nil }
                bytes += last
                continue
            }
            guard (1...4).contains(part.utf8.count), !part.hasPrefix("+"), let group = UInt16(part, radix: 16) else {
                return nil
            }
            bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
        }
        return bytes.count <= 16 ? bytes : nil
    }

    /// Whether the first bits of two addresses are the same.
    static func isSame(_ some: [UInt8], _ others: [UInt8], bits: Int) -> Bool {
        (0..<bits).allSatisfy { bit in
            let mask = UInt8(0x80) >> UInt8(bit % 8)
            return some[bit / 8] & mask == others[bit / 8] & mask
        }
    }

    /// Whether all bits from one on are zero.
    fileprivate func isZero(from first: Int) -> Bool {
        (first..<bytes.count * 8).allSatisfy { bytes[$0 / 8] & UInt8(0x80) >> UInt8($0 % 8) == 0 }
    }
}

extension String {
    /// Without the blanks around it.
    fileprivate var trimmed: String {
        var text = self[...]
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }
}
