/// The lines of a catalogue in block style, each with the keys above it.
///
/// Reads what the examples use: mappings and lists by indentation, with a flow mapping or list as a value.
struct CatalogLines {
    /// A line `key: value`, with or without the dash of a list in front.
    struct Line {
        /// Counted from 1.
        var number: Int
        /// What stands before the key: blanks, and the dash of a list.
        var lead: String
        var key: String
        /// Without blanks around it; empty when the value is on the lines below.
        var value: String
        /// The keys above, outermost first.
        var parents: [String]
        /// The first line of the list element that holds the line; nil outside lists.
        var elementStart: Int?
        /// Whether it is the first line of a list element.
        var startsElement: Bool

        var parent: String { parents.last ?? "" }
    }

    let text: String
    private(set) var lines: [Line] = []

    init(_ text: String) {
        self.text = text
        var open: [(indent: Int, key: String)] = []
        var elements: [(indent: Int, line: Int)] = []
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let blanks = raw.prefix { $0 == " " }.count
            var rest = raw.dropFirst(blanks)
            guard !rest.isEmpty, !rest.hasPrefix("#") else { continue }
            let isElement = rest.hasPrefix("- ")
            if isElement { rest = rest.dropFirst(2) }
            let indent = isElement ? blanks + 2 : blanks
            guard let colon = rest.firstIndex(of: ":") else { continue }
            let key = rest[..<colon].trimming("\"")
            let value = rest[rest.index(after: colon)...].trimming(" ")
            open.removeAll { $0.indent >= indent }
            elements.removeAll { $0.indent > indent || (isElement && $0.indent >= indent) }
            if isElement { elements.append((indent, index + 1)) }
            lines.append(
                Line(
                    number: index + 1,
                    lead: String(raw.prefix(indent)),
                    key: key,
                    value: value,
                    parents: open.map(\.key),
                    elementStart: elements.last?.line,
                    startsElement: isElement
                )
            )
            open.append((indent, key))
        }
    }

    /// The text with one line replaced; nil takes the line out.
    func replacing(_ number: Int, with line: String?) -> String {
        var all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if let line { all[number - 1] = line } else { all.remove(at: number - 1) }
        return all.joined(separator: "\n")
    }

    /// The text with another value in one line.
    func setting(_ line: Line, to value: String) -> String {
        replacing(line.number, with: "\(line.lead)\(quoted(line.key)): \(value)")
    }

    /// The text with another key in one line.
    func renaming(_ line: Line, to key: String) -> String {
        replacing(line.number, with: "\(line.lead)\(key): \(line.value)")
    }

    private func quoted(_ key: String) -> String { key == "*" ? "\"*\"" : key }
}

extension Substring {
    fileprivate func trimming(_ character: Character) -> String {
        var rest = self
        while rest.first == character { rest.removeFirst() }
        while rest.last == character { rest.removeLast() }
        return String(rest)
    }
}
