/// Writes comma-separated values (RFC 4180): lines end in CRLF, and what would be mistaken is quoted.
package struct CSVWriter {
    package private(set) var bytes: [UInt8] = []
    private var isFirst = true

    package init() {}

    /// Writes a field of the present record; nil is an empty one, an empty text is a pair of quotes.
    package mutating func field(_ text: String?) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        guard let text else { return }
        guard text.isEmpty || text.utf8.contains(where: Self.needsQuotes) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Ends the present record.
    package mutating func endRecord() {
        bytes.append(contentsOf: "\r\n".utf8)
        isFirst = true
    }

    /// Writes a whole record.
    package mutating func record(_ fields: [String?]) {
        for text in fields { field(text) }
        endRecord()
    }

    /// Forgets what was written, so that the next piece can be.
    package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
        case _: false
        }
    }
}
