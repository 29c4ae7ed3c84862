/// The values of a meter's group keys for one event, in the order of the keys; a missing property is nil.
///
/// Kept as one text, so that it hashes and stores as such: each value is its UTF-8 length, a colon and the value; a
/// missing one is `-`.
package struct GroupKey: Sendable {
    package let text: String
    /// Of the text: most keys that differ are told apart by it.
    let digest: UInt64

    package static let empty = GroupKey([])

    package init(_ values: [String?]) {
        let text = values.reduce(into: "") { text, value in
            if let value {
                text += "\(value.utf8.count):\(value)"
            } else {
                text += "-"
            }
        }
        self.init(storedText: text)
    }

    /// Takes a text that ``text`` once gave.
    package init(storedText: String) {
        text = storedText
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in storedText.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
        self.digest = digest
    }

    /// The key of an event's properties, for the names of a meter's group keys.
    init(_ names: [[UInt8]], of properties: PropertyView) {
        // Short values are the rule, and a short text lies in the key itself.
        let text = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 512) { buffer -> String in
            var written = 0
            var overflow: [UInt8]?
            func put(_ bytes: UnsafeBufferPointer<UInt8>) {
                if overflow != nil {
                    overflow?.append(contentsOf: bytes)
                } else if written + bytes.count <= buffer.count {
                    for (index, byte) in bytes.enumerated() { buffer[written + index] = byte }
                    written += bytes.count
                } else {
                    overflow = Array(buffer[..<written]) + bytes
                }
            }
            for name in names {
                guard let value = name.withUnsafeBufferPointer({ properties[$0] }) else {
                    Self.missing.withUnsafeBufferPointer(put)
                    continue
                }
                value.withText { text in
                    Self.length(of: text.count).withUnsafeBufferPointer(put)
                    put(text)
                }
            }
            if let overflow { return String(decoding: overflow, as: UTF8.self) }
            return String(decoding: buffer[..<written], as: UTF8.self)
        }
        self.init(storedText: text)
    }

    private static let missing = Array("-".utf8)
    private static let shortLengths = (0..<64).map { Array("\($0):".utf8) }

    private static func length(of count: Int) -> [UInt8] {
        count < shortLengths.count ? shortLengths[count] : Array("\(count):".utf8)
    }

    package var values: [String?] {
        var values: [String?] = []
        var rest = Substring(text).utf8
        while let first = rest.first {
            rest = rest.dropFirst()
            if first == UInt8(ascii: "-") {
                values.append(nil)
                continue
            }
            var length = Int(first &- 0x30)
            while let next = rest.popFirst(), next != UInt8(ascii: ":") {
                length = min(length * 10, 1 << 40) + Int(next &- 0x30)
            }
            values.append(String(Substring(rest.prefix(length))))
            rest = rest.dropFirst(length)
        }
        return values
    }
}

extension GroupKey: Hashable {
    /// Equal only when the bytes are: texts that only look alike have other digests.
    package static func == (left: GroupKey, right: GroupKey) -> Bool {
        left.digest == right.digest && left.text == right.text
    }

    package func hash(into hasher: inout Hasher) { ExactText(text).hash(into: &hasher) }
}
