/// Writes header fields: whatever is not plain ASCII as encoded words (RFC 2047), and nothing that could begin a new line.
enum MailHeader {
    /// Characters of a line that is not folded, at most.
    private static let lineLength = 76
    /// Bytes of text in one encoded word: in base 64 with what is around it they stay below 75 characters.
    private static let bytesPerWord = 42

    /// Text as it stands behind a field's name, `offset` characters into the line.
    static func text(_ text: String, after offset: Int) -> String {
        let clean = MailText.line(text)
        let isPlain = clean.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !clean.contains("=?")
        if isPlain, clean.utf8.count + offset <= lineLength { return clean }
        return encodedWords(clean)
    }

    static func address(_ address: MailAddress) -> String {
        guard let name = address.name else { return address.address }
        // The address has a line of its own where both do not fit on one.
        let phrase = phrase(name)
        let fits = !phrase.contains("\r\n") && phrase.utf8.count + address.address.utf8.count < 60
        return phrase + (fits ? " " : "\r\n ") + "<\(address.address)>"
    }

    /// A display name: in quotes, or as encoded words.
    private static func phrase(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !name.contains("=?")
        let escaped = name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
        guard isPlain, escaped.utf8.count <= 60 else { return encodedWords(name) }
        return "\"\(escaped)\""
    }

    /// Each word holds whole characters, and a line of its own after the first.
    private static func encodedWords(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > bytesPerWord { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?UTF-8?B?\(Base64.text($0))?=" }.joined(separator: "\r\n ")
    }
}

/// Base 64 with padding.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
            for index in 0..<4 {
                text.append(
                    index <= group.count ? alphabet[Int(bits >> UInt32(18 - 6 * index) & 63)] : UInt8(ascii: "=")
                )
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
