import WeirAPI

/// An answer as people read it: its fields in YAML, the form that files of `--fields` have too.
enum FieldText {
    /// A line for each field; one that holds further ones has them below it.
    static func lines(of answer: JSONObject) throws -> [String] {
        // An answer that only wraps one thing is that thing.
        if answer.members.count == 1, let inner = answer.members.first {
            if case .object(let object) = inner.value, !object.isEmpty { return try lines(of: object) }
            if inner.value == .null { return ["no \(inner.name)"] }
        }
        return try CatalogYAML.compact(answer).split(separator: "\n").map(String.init)
    }
}
