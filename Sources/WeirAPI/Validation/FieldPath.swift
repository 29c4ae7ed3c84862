/// Where a value stands in a request: `events[3].properties.tokens`.
///
/// Kept as a chain; the text is made only when an issue needs it, which for most requests is never.
package indirect enum FieldPath: Sendable, Hashable {
    /// The whole body.
    case root
    case member(of: FieldPath, String)
    case element(of: FieldPath, Int)

    package func member(_ name: String) -> FieldPath { .member(of: self, name) }

    package func element(_ index: Int) -> FieldPath { .element(of: self, index) }

    /// The text form; empty for the whole body.
    ///
    /// A name that is not plain is put in brackets and quotes: `quotas["email.send"]`.
    package var text: String {
        switch self {
        case .root: return ""
        case .element(let parent, let index): return "\(parent.text)[\(index)]"
        case .member(let parent, let name):
            let before = parent.text
            guard Self.isPlain(name) else { return "\(before)[\(Self.quoted(name))]" }
            return before.isEmpty ? name : "\(before).\(name)"
        }
    }

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
