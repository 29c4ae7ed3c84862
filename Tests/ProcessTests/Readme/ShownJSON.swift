import WeirAPI

/// Compares an answer with one that a document shows.
enum ShownJSON {
    /// What differs; empty when the answer is as shown.
    ///
    /// The text `…` stands for any value, since ids and times are not the same twice. Members may come in any order, but
    /// all must be shown.
    static func differences(shown: JSONValue, seen: JSONValue, at path: String = "") -> [String] {
        switch (shown, seen) {
        case (.string("…"), _):
            return []
        case (.object(let shown), .object(let seen)):
            var differences: [String] = []
            for member in shown.members {
                let place = "\(path)/\(member.name)"
                guard let value = seen[member.name] else {
                    differences.append("\(place) is missing")
                    continue
                }
                differences += Self.differences(shown: member.value, seen: value, at: place)
            }
            for member in seen.members where shown[member.name] == nil {
                differences.append("\(path)/\(member.name) is not shown")
            }
            return differences
        case (.array(let shown), .array(let seen)) where shown.count == seen.count:
            return zip(shown, seen).enumerated().flatMap { index, pair in
                differences(shown: pair.0, seen: pair.1, at: "\(path)/\(index)")
            }
        case _:
            guard shown != seen else { return [] }
            return ["\(path) is \(text(seen)), and \(text(shown)) is shown"]
        }
    }

    private static func text(_ value: JSONValue) -> String { String(decoding: value.jsonBytes, as: UTF8.self) }
}
