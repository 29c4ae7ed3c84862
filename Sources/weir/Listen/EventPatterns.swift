/// Which events are wanted: `*`, a group like `invoice.*`, or one like `invoice.paid`.
struct EventPatterns {
    private let texts: [String]

    /// Nil for a text that is none of these.
    init?(_ texts: [String]) {
        for text in texts where text != "*" {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            let isGroup = parts.count == 2 && parts[1] == "*"
            let isWord = { (part: Substring) in
                !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") }
            }
            guard parts.count == 2, isWord(parts[0]), isGroup || isWord(parts[1]) else { return nil }
        }
        self.texts = texts
    }

    func wants(_ name: String) -> Bool {
        texts.isEmpty
            || texts.contains { text in
                text == "*" || text == name || (text.hasSuffix(".*") && name.hasPrefix(text.dropLast()))
            }
    }
}
