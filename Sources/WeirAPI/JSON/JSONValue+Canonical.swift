extension JSONValue {
    /// The text that all spellings of one content share: `{"b":1.0,"a":[]}` and `{ "a": [], "b": 1 }` give the same bytes.
    ///
    /// Members are sorted by the bytes of their names, numbers written plainly, strings with the fewest escapes and no
    /// white space. A number too large to hold keeps its text.
    package var canonicalBytes: [UInt8] { sortingMembers().jsonBytes }

    /// The same value with the members of every object sorted by the bytes of their names.
    private func sortingMembers() -> JSONValue {
        switch self {
        case .null, .bool, .number, .oversizedNumber, .string:
            self
        case .array(let elements):
            .array(elements.map { $0.sortingMembers() })
        case .object(let object):
            .object(
                JSONObject(
                    members: object.members
                        .map { JSONObject.Member(name: $0.name, value: $0.value.sortingMembers()) }
                        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
                )
            )
        }
    }
}
