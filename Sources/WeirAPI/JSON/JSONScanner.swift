package import WeirPrimitives

/// Reads the tokens of JSON text (RFC 8259) from bytes, strictly.
///
/// It knows strings, numbers, literals and white space, and nothing of nesting. Every read of a byte is bounds checked:
/// past the end it sees 0, which no token begins with. The buffer must outlive the scanner.
package struct JSONScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The offset of the byte that is read next.
    package private(set) var position = 0

    package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    package var isAtEnd: Bool { position >= bytes.count }

    /// The next byte, or 0 at the end.
    @inline(__always)
    package var next: UInt8 { byte(at: position) }

    @inline(__always)
    private func byte(at offset: Int) -> UInt8 {
        offset < bytes.count ? bytes[offset] : 0
    }

    @inline(__always)
    package mutating func advance() { position += 1 }

    @inline(__always)
    package mutating func skipWhitespace() {
        while true {
            switch next {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            case _: return
            }
        }
    }

    /// Reads a byte that must stand here.
    @inline(__always)
    package mutating func require(_ byte: UInt8, _ expected: StaticString) throws(JSONFault) {
        guard next == byte else { throw .unexpected(expected: expected, at: position) }
        position += 1
    }

    /// Reads `true`, `false` or `null`.
    package mutating func literal(_ word: StaticString) throws(JSONFault) {
        let start = position
        for index in 0..<word.utf8CodeUnitCount {
            guard byte(at: start + index) == word.utf8Start[index] else {
                throw .unexpected(expected: "a value", at: start)
            }
        }
        position = start + word.utf8CodeUnitCount
    }
}

// MARK: - Strings

extension JSONScanner {
    /// Reads a string; the opening quotation mark stands at ``position``.
    package mutating func string() throws(JSONFault) -> String {
        position += 1
        let start = position
        skipPlainBytes()
        if next == UInt8(ascii: "\"") {
            let content = start..<position
            position += 1
            return try text(UnsafeBufferPointer(rebasing: bytes[content]), source: content)
        }
        return try stringWithEscapes(from: start)
    }

    /// Reads a string that stands for itself, and returns where its content lies; nil when it has an escape or a fault.
    ///
    /// The opening quotation mark stands at ``position``. Whether it is valid UTF-8 is not looked at: whoever reads all
    /// strings of a text so must check the whole text, of which ``isASCII`` tells when it is needed.
    @inline(__always)
    mutating func plainString() -> Range<Int>? {
        guard next == UInt8(ascii: "\"") else { return nil }
        position += 1
        let start = position
        skipPlainBytes()
        guard next == UInt8(ascii: "\"") else { return nil }
        position += 1
        return start..<position - 1
    }

    /// The bytes of a range that was read.
    @inline(__always)
    func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }

    /// Whether all bytes of a range are ASCII.
    @inline(__always)
    func isASCII(_ range: Range<Int>) -> Bool {
        var bits: UInt8 = 0
        for index in range { bits |= bytes[index] }
        return bits < 0x80
    }

    /// Whether the whole text is valid UTF-8.
    var isValidUTF8: Bool { (try? UTF8Span(validating: bytes.span)) != nil }

    /// Moves over bytes that stand for themselves; stops at a quotation mark, a backslash, a control character or the end.
    @inline(__always)
    private mutating func skipPlainBytes() {
        while position + 8 <= bytes.count, let base = bytes.baseAddress {
            let word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: position, as: UInt64.self)
            let special = Self.specialBytes(in: UInt64(littleEndian: word))
            if special != 0 {
                position += special.trailingZeroBitCount / 8
                return
            }
            position += 8
        }
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            position += 1
        }
    }

    /// The top bit of each byte that is a quotation mark, a backslash or a control character.
    ///
    /// Exact for the lowest such byte, which is all that is read: a borrow can only reach the bytes above it.
    @inline(__always)
    private static func specialBytes(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
        let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
        let isQuote = (quotes &- ones) & ~quotes
        let isBackslash = (backslashes &- ones) & ~backslashes
        let isControl = (word &- (ones &* 0x20)) & ~word
        return (isQuote | isBackslash | isControl) & (ones &* 0x80)
    }

    private mutating func stringWithEscapes(from start: Int) throws(JSONFault) -> String {
        var content: [UInt8] = []
        var runStart = start
        while true {
            content.append(contentsOf: bytes[runStart..<position])
            guard position < bytes.count else { throw .unexpected(expected: "'\"' to close the string", at: position) }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                let source = start..<position
                position += 1
                return try content.withUnsafeBufferPointer { buffer throws(JSONFault) in
                    try text(buffer, source: source)
                }
            case UInt8(ascii: "\\"):
                try escape(into: &content)
            case _:
                throw .controlCharacter(at: position)
            }
            runStart = position
            skipPlainBytes()
        }
    }

    private mutating func escape(into content: inout [UInt8]) throws(JSONFault) {
        let start = position
        let letter = byte(at: start + 1)
        position += 2
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(letter)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"): content.append(contentsOf: try escapedScalar(from: start).utf8)
        case _: throw .invalidEscape(at: start)
        }
    }

    /// Reads the digits after `\u`, and the second half of a surrogate pair.
    private mutating func escapedScalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
        let unit = try hexadecimal(escapeStart: start)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard unit < 0xDC00, next == UInt8(ascii: "\\"), byte(at: position + 1) == UInt8(ascii: "u") else {
            throw .loneSurrogate(at: start)
        }
        let secondStart = position
        position += 2
        let second = try hexadecimal(escapeStart: secondStart)
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
        else { throw .loneSurrogate(at: start) }
        return scalar
    }

    private mutating func hexadecimal(escapeStart: Int) throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            let digit: UInt8
            switch next {
            case 0x30...0x39: digit = next - 0x30
            case 0x41...0x46: digit = next - 0x41 + 10
            case 0x61...0x66: digit = next - 0x61 + 10
            case _: throw .invalidEscape(at: escapeStart)
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    /// Makes the string and checks its UTF-8; `source` is where it stands, for the position of a fault.
    @inline(__always)
    private func text(_ content: UnsafeBufferPointer<UInt8>, source: Range<Int>) throws(JSONFault) -> String {
        guard let utf8 = try? UTF8Span(validating: content.span) else {
            throw .invalidUTF8(at: offsetOfInvalidUTF8(in: source))
        }
        return String(copying: utf8)
    }

    private func offsetOfInvalidUTF8(in source: Range<Int>) -> Int {
        do {
            _ = try UTF8Span(validating: UnsafeBufferPointer(rebasing: bytes[source]).span)
            return source.upperBound
        } catch {
            return source.lowerBound + error.byteOffsets.lowerBound
        }
    }
}

// MARK: - Numbers

/// What a number token holds.
package enum ScannedNumber {
    case exact(ExactDecimal)
    /// Correct syntax, but more than 38 digits; the text.
    case oversized(String)
}

extension JSONScanner {
    /// Reads a number; a digit or a minus sign stands at ``position``.
    package mutating func number() throws(JSONFault) -> ScannedNumber {
        let start = position
        let isNegative = next == UInt8(ascii: "-")
        if isNegative { position += 1 }
        // Up to 18 digits fit an Int64; what is longer, or has an exponent, goes the general way.
        var run: Int64 = 0
        let wholeStart = position
        guard digits(into: &run) > 0 else { throw .unexpected(expected: "a digit", at: position) }
        if bytes[wholeStart] == UInt8(ascii: "0"), position > wholeStart + 1 { throw .leadingZero(at: wholeStart) }
        var digitCount = position - wholeStart
        var fractionDigits = 0
        if next == UInt8(ascii: ".") {
            position += 1
            fractionDigits = digits(into: &run)
            guard fractionDigits > 0 else { throw .unexpected(expected: "a digit after the point", at: position) }
            digitCount += fractionDigits
        }
        let hasExponent = next | 0x20 == UInt8(ascii: "e")
        if hasExponent {
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            var ignored: Int64 = 0
            guard digits(into: &ignored) > 0 else {
                throw .unexpected(expected: "a digit of the exponent", at: position)
            }
        }
        if digitCount <= 18, !hasExponent {
            return .exact(ExactDecimal(coefficient: Int128(isNegative ? -run : run), scale: fractionDigits))
        }
        let token = bytes[start..<position]
        if let decimal = ExactDecimal(parsing: token) { return .exact(decimal) }
        return .oversized(String(decoding: token, as: UTF8.self))
    }

    /// Reads decimal digits and returns their count; beyond 18 of them the value is meaningless.
    @inline(__always)
    private mutating func digits(into value: inout Int64) -> Int {
        let start = position
        while true {
            let digit = next &- 0x30
            guard digit < 10 else { return position - start }
            value = value &* 10 &+ Int64(digit)
            position += 1
        }
    }
}
