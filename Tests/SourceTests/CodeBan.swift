/// Something that the code does not say, and what it says instead.
struct CodeBan: Sendable, CustomStringConvertible {
    /// Where a ban holds: in all files below one of `inside`, but not below one of `outside`.
    struct Places: Sendable {
        var inside: [String]
        var outside: [String] = []

        static let everywhere = Places(inside: [""])
        static let sources = Places(inside: ["Sources/"])
        static let tests = Places(inside: ["Tests/"])

        static func targets(_ names: [String]) -> Places { Places(inside: names.map { "Sources/\($0)/" }) }

        static func sources(butFor names: [String]) -> Places {
            Places(
                inside: ["Sources/"],
                outside: names.map { $0.hasSuffix(".swift") ? "Sources/\($0)" : "Sources/\($0)/" }
            )
        }

        func contains(_ path: String) -> Bool {
            inside.contains { path.hasPrefix($0) } && !outside.contains { path.hasPrefix($0) }
        }
    }

    enum Part: Sendable {
        case code
        case comments
    }

    /// What is looked for.
    ///
    /// A phrase that begins or ends with a letter or digit is found as a whole word only.
    var phrases: [String]
    var part = Part.code
    var places: Places
    var instead: String
    /// A line that breaks the ban, in a file where it holds.
    var sample: String
    var samplePath: String

    var description: String { phrases.joined(separator: ", ") }

    func findings(in source: SwiftSource) -> [Finding] {
        guard places.contains(source.path) else { return [] }
        let lines = part == .code ? source.code : source.comments
        return lines.enumerated().compactMap { index, line in
            guard let phrase = phrases.first(where: { line.containsPhrase($0) }) else { return nil }
            return Finding(path: source.path, line: index + 1, message: "\(phrase) is banned here. \(instead)")
        }
    }
}

extension String {
    /// Whether a phrase occurs, as a whole word where it begins or ends like one.
    func containsPhrase(_ phrase: String) -> Bool {
        let text = Array(utf8)
        let wanted = Array(phrase.utf8)
        guard let first = wanted.first, let last = wanted.last, text.count >= wanted.count else { return false }
        for start in 0...text.count - wanted.count where text[start] == first {
            let end = start + wanted.count
            guard text[start..<end].elementsEqual(wanted) else { continue }
            let beginsInWord = first.isPartOfWord && start > 0 && text[start - 1].isPartOfWord
            let endsInWord = last.isPartOfWord && end < text.count && text[end].isPartOfWord
            if !beginsInWord, !endsInWord { return true }
        }
        return false
    }
}

extension UInt8 {
    fileprivate var isPartOfWord: Bool {
        self == UInt8(ascii: "_") || (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
    }
}
