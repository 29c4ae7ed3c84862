/// The headers of a tar archive (POSIX ustar) of plain files.
package struct TarHeader: Sendable, Equatable {
    /// Bytes of a header, and what contents are filled up to.
    package static let blockSize = 512
    /// What an archive ends with.
    package static let end = [UInt8](repeating: 0, count: 2 * blockSize)

    /// At most 100 bytes, with `/` between folders.
    package var path: String
    /// Bytes of the content behind the header.
    package var size: Int
    /// Seconds since 1970.
    package var modifiedAt: Int

    package init(path: String, size: Int, modifiedAt: Int) {
        precondition(path.utf8.count <= 100, "A path has at most 100 bytes.")
        self.path = path
        self.size = size
        self.modifiedAt = modifiedAt
    }

    /// Zeros behind a content, so that the next header begins with a block.
    package static func padding(behind size: Int) -> Int { (blockSize - size % blockSize) % blockSize }

    package var bytes: [UInt8] {
        var block = [UInt8](repeating: 0, count: Self.blockSize)
        func put(_ text: String, at offset: Int) {
            block.replaceSubrange(offset..<(offset + text.utf8.count), with: Array(text.utf8))
        }
        put(path, at: 0)
        put("0000600\0", at: 100)
        put("0000000\0", at: 108)
        put("0000000\0", at: 116)
        if size < 1 << 33 {
            put(Self.octal(size, digits: 11) + "\0", at: 124)
        } else {
            // Larger than eleven octal digits: in binary, marked by the uppermost bit, as every tar of today reads it.
            for index in 0..<8 { block[124 + 4 + index] = UInt8(truncatingIfNeeded: size >> (56 - 8 * index)) }
            block[124] = 0x80
        }
        put(Self.octal(modifiedAt, digits: 11) + "\0", at: 136)
        put("0", at: 156)
        put("ustar\u{0}00", at: 257)
        put(Self.octal(Self.checksum(block), digits: 6) + "\0 ", at: 148)
        return block
    }

    /// Reads a header; nil for one that is empty, with which an archive ends.
    ///
    /// - Throws: ``TarError`` for a damaged one, and for anything but a plain file.
    package init?(_ block: [UInt8]) throws(TarError) {
        precondition(block.count == Self.blockSize, "A header is a block.")
        if block.allSatisfy({ $0 == 0 }) { return nil }
        guard Self.number(block[148..<156]) == Self.checksum(block) else { throw .damaged }
        guard block[156] == UInt8(ascii: "0") || block[156] == 0 else { throw .notAFile }
        path = String(decoding: block[..<100].prefix { $0 != 0 }, as: UTF8.self)
        guard let size = Self.number(block[124..<136]), size >= 0 else { throw .damaged }
        self.size = size
        modifiedAt = Self.number(block[136..<148]) ?? 0
    }

    private static func checksum(_ block: [UInt8]) -> Int {
        var sum = 0
        for (index, byte) in block.enumerated() {
            sum += (148..<156).contains(index) ? Int(UInt8(ascii: " ")) : Int(byte)
        }
        return sum
    }

    private static func octal(_ number: Int, digits: Int) -> String {
        let text = String(max(number, 0), radix: 8)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }

    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        if field.first == 0x80 {
            return field.suffix(8).reduce(0) { $0 << 8 | Int($1) }
        }
        let digits = field.drop { $0 == UInt8(ascii: " ") }.prefix {
            (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0)
        }
        return Int(String(decoding: digits, as: UTF8.self), radix: 8)
    }
}

/// Why a tar archive cannot be read.
package enum TarError: Error, Sendable, Equatable, CustomStringConvertible {
    case damaged
    /// A folder, a link, or what other archives hold.
    case notAFile
    case truncated

    package var description: String {
        switch self {
        case .damaged: "the archive is damaged"
        case .notAFile: "the archive holds something that is no plain file"
        case .truncated: "the archive ends too early"
        }
    }
}
