/// The transfer encoding of bodies (RFC 2045): readable where it is ASCII, and never a long line.
enum QuotedPrintable {
    private static let lineLength = 76
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// The encoded lines of a text, without their ends.
    static func lines(of text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            lines += encoded(Array(line.utf8))
        }
        return lines
    }

    /// One line, broken softly where it is too long.
    private static func encoded(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        var current: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            // Room for the longest form of a byte, and for the sign of a soft break.
            if current.count + 3 > lineLength - 1 {
                lines.append(String(decoding: current, as: UTF8.self) + "=")
                current = []
            }
            current += token(byte, isLast: isLast, isFirst: current.isEmpty)
        }
        lines.append(String(decoding: current, as: UTF8.self))
        return lines
    }

    private static func token(_ byte: UInt8, isLast: Bool, isFirst: Bool) -> [UInt8] {
        switch byte {
        // A space at the end would be lost on the way.
        case 0x20 where isLast, 0x09 where isLast: escaped(byte)
        case 0x20, 0x09: [byte]
        // A dot alone would end the mail, and "From" at the start is changed by some.
        case UInt8(ascii: ".") where isFirst, UInt8(ascii: "F") where isFirst: escaped(byte)
        case UInt8(ascii: "="): escaped(byte)
        case 0x21...0x7E: [byte]
        case _: escaped(byte)
        }
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
