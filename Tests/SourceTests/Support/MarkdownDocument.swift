/// The links and headings of a Markdown text.
struct MarkdownDocument {
    struct Link {
        var target: String
        /// Counted from 1.
        var line: Int
    }

    private(set) var links: [Link] = []
    /// What `#…` can lead to.
    private(set) var anchors: Set<String> = []

    init(_ text: String) {
        var isInFence = false
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.drop(while: { $0 == " " }).hasPrefix("```") {
                isInFence.toggle()
            } else if !isInFence {
                if line.hasPrefix("#") { anchors.insert(Self.anchor(of: line)) }
                links += Self.targets(in: line).map { Link(target: $0, line: index + 1) }
            }
        }
    }

    /// A heading as links name it: lower case, hyphens for spaces, no punctuation.
    private static func anchor(of heading: Substring) -> String {
        let title = heading.drop { $0 == "#" || $0 == " " }
        return String(
            title.lowercased().compactMap { character in
                if character == " " { return "-" }
                return character.isLetter || character.isNumber || character == "-" || character == "_"
                    ? character : nil
            }
        )
    }

    /// The targets of `[text](target)`, but not inside `code`.
    private static func targets(in line: Substring) -> [String] {
        let outside = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .map { $0.offset % 2 == 0 ? String($0.element) : String(repeating: " ", count: $0.element.count) }
            .joined(separator: "`")
        return outside.ranges(of: "](").map { range in
            String(outside[range.upperBound...].prefix { $0 != ")" && $0 != " " })
        }
    }

    /// A relative path as seen from a document, without `.` and `..`.
    static func resolve(_ target: String, from document: String) -> String {
        var parts = document.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/") {
            switch part {
            case ".": break
            case "..": _ = parts.popLast()
            case _: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
