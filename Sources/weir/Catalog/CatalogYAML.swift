import WeirAPI
import Yams

/// Writes a catalogue as YAML that reads back as the same.
enum CatalogYAML {
    /// The text: a paragraph for each section; sections without content are left out.
    static func text(of catalog: JSONObject) throws -> String {
        let sections = catalog.members.filter { !isEmpty($0.value) }
        return try sections.map { try compact(JSONObject(members: [$0])) }.joined(separator: "\n")
    }

    /// All members of an object, without lines between them.
    static func compact(_ object: JSONObject) throws -> String {
        try Yams.serialize(node: node(.object(object)), indent: 2, width: -1, allowUnicode: true)
    }

    private static func isEmpty(_ value: JSONValue) -> Bool {
        switch value {
        case .object(let object): object.isEmpty
        case .array(let elements): elements.isEmpty
        case .null, .bool, .number, .oversizedNumber, .string: false
        }
    }

    private static func node(_ value: JSONValue) -> Node {
        switch value {
        case .array(let elements):
            return .sequence(Node.Sequence(elements.map(node)))
        case .object(let object):
            return .mapping(Node.Mapping(object.members.map { (scalar(.string($0.name)), node($0.value)) }))
        case .null, .bool, .number, .oversizedNumber, .string:
            return scalar(value)
        }
    }

    private static func scalar(_ value: JSONValue) -> Node {
        switch value {
        case .string(let text):
            return .scalar(Node.Scalar(text, .implicit, needsQuotes(text) ? .doubleQuoted : .any))
        case .null, .bool, .number, .oversizedNumber, .array, .object:
            return .scalar(Node.Scalar(String(decoding: value.jsonBytes, as: UTF8.self), .implicit, .plain))
        }
    }

    /// Whether a text would be read as something else without quotes, by this reader or by an older one.
    private static func needsQuotes(_ text: String) -> Bool {
        let words = ["y", "n", "yes", "no", "on", "off", "<<", "="]
        return PlainScalar(text) != .text || words.contains(text.lowercased())
    }
}
