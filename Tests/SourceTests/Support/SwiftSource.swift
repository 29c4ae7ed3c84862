/// A Swift source text, parted into code and comments.
///
/// Both parts have the lines and columns of the text; what is not theirs is blank. The contents of string literals are
/// in neither part, but code inside an interpolation is code.
struct SwiftSource: Sendable {
    let path: String
    /// As written.
    let lines: [String]
    let code: [String]
    let comments: [String]

    init(path: String, text: String) {
        var parts = SourceParts(text)
        parts.run()
        self.path = path
        lines = Self.lines(Array(text.utf8))
        code = Self.lines(parts.code)
        comments = Self.lines(parts.comments)
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// The modules that the file imports, with the line of each.
    var imports: [(module: String, line: Int)] {
        code.enumerated().compactMap { index, line in
            let words = line.split { $0 == " " || $0 == "\t" }
            guard let position = words.firstIndex(of: "import"), position + 1 < words.count,
                words[..<position].allSatisfy({ $0.hasPrefix("@") || Self.importModifiers.contains($0) })
            else { return nil }
            // `import struct Foundation.Date` names the kind first, and what is wanted behind the module.
            let kinds = ["struct", "class", "enum", "protocol", "func", "let", "var", "typealias"]
            let name =
                kinds.contains(String(words[position + 1])) ? words.dropFirst(position + 2).first : words[position + 1]
            return name.map { (String($0.prefix { $0 != "." }), index + 1) }
        }
    }

    private static let importModifiers: Set<Substring> = ["package", "public", "internal", "private", "fileprivate"]
}

/// Goes through a text once and copies every byte to the part that it belongs to.
private struct SourceParts {
    private enum Mode {
        /// `parentheses` counts those open inside an interpolation; nil outside of one.
        case code(parentheses: Int?)
        case lineComment
        case blockComment(depth: Int)
        case string(hashes: Int, isMultiline: Bool)
    }

    private static let startsInCode = Array("/#\"()".utf8)
    private static let startsInString = Array("\"\\\n".utf8)

    private let bytes: [UInt8]
    private(set) var code: [UInt8]
    private(set) var comments: [UInt8]
    private var modes: [Mode] = [.code(parentheses: nil)]
    private var index = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
        code = bytes.map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") }
        comments = code
    }

    mutating func run() {
        while index < bytes.count {
            switch modes.last ?? .code(parentheses: nil) {
            case .code(let parentheses): readCode(parentheses)
            case .lineComment: readLineComment()
            case .blockComment(let depth): readBlockComment(depth)
            case .string(let hashes, let isMultiline): readString(hashes, isMultiline)
            }
        }
    }

    private mutating func readCode(_ parentheses: Int?) {
        // Most bytes begin nothing; they are told first, because the whole tree goes through here.
        guard Self.startsInCode.contains(bytes[index]) else {
            code[index] = bytes[index]
            index += 1
            return
        }
        if looksAt("//") {
            modes.append(.lineComment)
        } else if looksAt("/*") {
            modes.append(.blockComment(depth: 0))
        } else if let hashes = openingQuote() {
            let isMultiline = looksAt("\"\"\"", after: hashes)
            modes.append(.string(hashes: hashes, isMultiline: isMultiline))
            index += hashes + (isMultiline ? 3 : 1)
        } else {
            if let parentheses {
                let change = looksAt("(") ? 1 : looksAt(")") ? -1 : 0
                modes[modes.count - 1] = .code(parentheses: parentheses + change)
                if parentheses + change == 0 { modes.removeLast() }
            }
            code[index] = bytes[index]
            index += 1
        }
    }

    private mutating func readLineComment() {
        if bytes[index] == UInt8(ascii: "\n") {
            modes.removeLast()
        } else {
            comments[index] = bytes[index]
        }
        index += 1
    }

    private mutating func readBlockComment(_ depth: Int) {
        let opens = looksAt("/*")
        let closes = looksAt("*/")
        let length = opens || closes ? 2 : 1
        for offset in index..<index + length { comments[offset] = bytes[offset] }
        index += length
        guard opens || closes else { return }
        let depth = depth + (opens ? 1 : -1)
        if depth == 0 { modes.removeLast() } else { modes[modes.count - 1] = .blockComment(depth: depth) }
    }

    private mutating func readString(_ hashes: Int, _ isMultiline: Bool) {
        guard Self.startsInString.contains(bytes[index]) else {
            index += 1
            return
        }
        let marks = String(repeating: "#", count: hashes)
        if looksAt((isMultiline ? "\"\"\"" : "\"") + marks) {
            modes.removeLast()
            index += (isMultiline ? 3 : 1) + hashes
        } else if looksAt("\\" + marks + "(") {
            modes.append(.code(parentheses: 1))
            index += hashes + 2
        } else if looksAt("\\" + marks) {
            index += hashes + 2
        } else {
            if looksAt("\n"), !isMultiline { modes.removeLast() }
            index += 1
        }
    }

    /// The number of `#` in front of a quote that stands here; nil when none does.
    private func openingQuote() -> Int? {
        var position = index
        while position < bytes.count, bytes[position] == UInt8(ascii: "#") { position += 1 }
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
        return position - index
    }

    private func looksAt(_ text: String, after offset: Int = 0) -> Bool {
        bytes.dropFirst(index + offset).starts(with: text.utf8)
    }
}
