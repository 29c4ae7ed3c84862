/// The address of a page: a path, and what a query says.
struct PageAddress: Sendable, Hashable {
    var path: String
    /// In their order; those that are empty are left out.
    var items: [(name: String, value: String)]

    init(_ path: String, _ items: [(name: String, value: String?)] = []) {
        self.path = path
        self.items = items.compactMap { name, value in
            value.flatMap { $0.isEmpty ? nil : (name: name, value: $0) }
        }
    }

    /// The same page with something else said.
    func setting(_ name: String, to value: String?) -> String {
        var address = self
        address.items.removeAll { $0.name == name }
        if let value, !value.isEmpty { address.items.append((name: name, value: value)) }
        return address.text
    }

    var text: String {
        guard !items.isEmpty else { return path }
        return path + "?" + items.map { "\($0.name)=\(Self.encoded($0.value))" }.joined(separator: "&")
    }

    /// Text as it may stand in a path or a query.
    static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            case _:
                result += "%"
                if byte < 16 { result += "0" }
                result += String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    static func == (left: PageAddress, right: PageAddress) -> Bool { left.text == right.text }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
