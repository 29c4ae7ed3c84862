/// Where a value stands in a request: `events[3].properties.tokens`.
package struct FieldPath: Sendable, Hashable {
    /// The text form; empty for the whole body.
    package let text: String

    package static let root = FieldPath(text: "")

    /// The path of a member; a name that is not plain is put in brackets and quotes: `quotas["email.send"]`.
    package func member(_ name: String) -> FieldPath {
        if Self.isPlain(name) { return FieldPath(text: text.isEmpty ? name : text + "." + name) }
        return FieldPath(text: text + "[" + Self.quoted(name) + "]")
    }

    package func element(_ index: Int) -> FieldPath { FieldPath(text: "\(text)[\(index)]") }

    private static let maximumNameLength = 64

    private static func isPlain(_ name: String) -> Bool {
        guard (1...maximumNameLength).contains(name.utf8.count) else { return false }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39,
                UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            case _: false
            }
        }
    }

    /// A JSON string of the name, cut when it is long: it came from outside.
    private static func quoted(_ name: String) -> String {
        let shown = name.count > maximumNameLength ? String(name.prefix(maximumNameLength)) + "…" : name
        return String(decoding: shown.jsonBytes, as: UTF8.self)
    }
}

/// One step below a path, joined to it only when an issue needs the text.
enum PathStep {
    case here
    case member(String)
    case element(Int)

    func path(below parent: FieldPath) -> FieldPath {
        switch self {
        case .here: parent
        case .member(let name): parent.member(name)
        case .element(let index): parent.element(index)
        }
    }
}
