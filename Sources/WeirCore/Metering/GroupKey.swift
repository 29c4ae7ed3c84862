/// The values of a meter's group keys for one event, in the order of the keys; a missing property is nil.
///
/// Kept as one text, so that it hashes and stores as such: each value is its UTF-8 length, a colon and the value; a
/// missing one is `-`.
package struct GroupKey: Sendable, Hashable {
    private let exact: ExactText

    package var text: String { exact.text }

    package static let empty = GroupKey([])

    package init(_ values: [String?]) {
        let text = values.reduce(into: "") { text, value in
            if let value {
                text += "\(value.utf8.count):\(value)"
            } else {
                text += "-"
            }
        }
        exact = ExactText(text)
    }

    /// Takes a text that ``text`` once gave.
    package init(storedText: String) { exact = ExactText(storedText) }

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
