import Foundation

/// What is said in the text of sources and documents, found without compiling them.
enum SourceText {
    /// The arguments of every call that begins with a text, up to the parenthesis that closes it.
    ///
    /// Parentheses inside string literals are taken for parentheses; they come in pairs in this package.
    static func calls(of opening: String, in text: String) -> [String] {
        text.ranges(of: opening).map { range in
            let inside = text[range].firstIndex(of: "(").map { text.index(after: $0) } ?? range.upperBound
            var depth = 1
            return String(
                text[inside...].prefix { character in
                    depth += character == "(" ? 1 : character == ")" ? -1 : 0
                    return depth > 0
                }
            )
        }
    }

    /// The contents of string literals, in order.
    static func literals(in text: String) -> [String] {
        text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }
            .map { String($0.element) }
    }

    /// The raw values of an enum of strings: what stands behind `=`, else the case's name.
    static func rawValues(ofEnum name: String, in text: String) -> [String] {
        guard let start = text.range(of: "enum \(name): ") else { return [] }
        var values: [String] = []
        for line in text[start.upperBound...].split(separator: "\n") {
            if line == "}" { break }
            let words = line.split(separator: " ")
            guard line.hasPrefix("    case "), words.count > 1, !line.contains(":"), !words[1].hasPrefix(".") else {
                continue
            }
            if let value = literals(in: String(line)).first {
                values.append(value)
            } else {
                values += words.dropFirst().map { String($0.filter { $0 != "," }) }
            }
        }
        return values
    }

    /// The contents of code spans, `like this`, outside of fences.
    static func codeSpans(in markdown: String) -> [String] {
        var isInFence = false
        return markdown.split(separator: "\n").flatMap { line -> [String] in
            if line.hasPrefix("```") {
                isInFence.toggle()
                return []
            }
            guard !isInFence else { return [] }
            return line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 }
                .map { String($0.element) }
        }
    }
}
