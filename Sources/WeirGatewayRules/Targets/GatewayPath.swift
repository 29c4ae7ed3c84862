/// A path in normal form.
///
/// Escapes of letters, digits and `-._~` are written out, all others have upper-case digits; repeated slashes are one;
/// `.` and `..` are resolved. A slash at the end is kept, for it tells a path from another.
package struct GatewayPath: Sendable, Hashable, CustomStringConvertible {
    /// In order, in normal form; none for the root.
    package let segments: [String]
    package let endsInSlash: Bool
    /// As it is matched and forwarded.
    package let description: String

    private init(segments: [String], endsInSlash: Bool) {
        self.segments = segments
        self.endsInSlash = endsInSlash
        description =
            segments.isEmpty ? "/" : "/" + segments.joined(separator: "/") + (endsInSlash ? "/" : "")
    }

    /// Reads a path that begins with a slash.
    package init(_ text: some StringProtocol) throws(TargetFault) {
        guard text.utf8.first == UInt8(ascii: "/") else { throw .unknownForm }
        var segments: [String] = []
        var endsInSlash = false
        for part in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst() {
            endsInSlash = part.isEmpty
            guard !part.isEmpty else { continue }
            let segment = try Self.normalized(part)
            switch segment {
            case ".": endsInSlash = true
            case "..":
                guard segments.popLast() != nil else { throw .aboveRoot }
                endsInSlash = true
            case _: segments.append(segment)
            }
        }
        self.init(segments: segments, endsInSlash: endsInSlash && !segments.isEmpty)
    }

    /// A path of segments that are in normal form already.
    package init(normalSegments segments: [String], endsInSlash: Bool = false) {
        self.init(segments: segments, endsInSlash: endsInSlash && !segments.isEmpty)
    }

    private static func normalized(_ segment: some Sequence<UInt8>) throws(TargetFault) -> String {
        var result: [UInt8] = []
        var bytes = segment.makeIterator()
        // Two digits behind an escaped percent sign would make an escape for whoever decodes twice.
        var digitsAfterPercent: Int?
        while let byte = bytes.next() {
            var value = byte
            var isEscaped = false
            if byte == UInt8(ascii: "%") {
                guard let high = bytes.next().flatMap(hexValue), let low = bytes.next().flatMap(hexValue) else {
                    throw .brokenEscape
                }
                value = high << 4 | low
                isEscaped = true
            } else if byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "#")
                || byte == UInt8(ascii: "?")
            {
                throw .strayByte
            } else if byte == UInt8(ascii: ";") {
                throw .parameters
            }
            if isEscaped, value < 0x20 || value == 0x7F || value == UInt8(ascii: "/") || value == UInt8(ascii: "\\") {
                throw .escapedSeparator
            }
            if let digits = digitsAfterPercent {
                let isDigit = hexValue(value) != nil
                digitsAfterPercent = isDigit ? digits + 1 : nil
                if isDigit, digits == 1 { throw .doubleEscape }
            }
            if isEscaped, value == UInt8(ascii: "%") { digitsAfterPercent = 0 }
            if isEscaped, !isUnreserved(value) {
                result += [UInt8(ascii: "%"), hexDigit(value >> 4), hexDigit(value & 0xF)]
            } else {
                result.append(value)
            }
        }
        let text = String(decoding: result, as: UTF8.self)
        // For whoever decodes first and then takes parameters away.
        if text.hasPrefix(".%3B") || text.hasPrefix("..%3B") { throw .parameters }
        return text
    }

    /// A segment with its escapes written out; text that is no UTF-8 stays escaped.
    package static func decoded(_ segment: String) -> String {
        guard segment.utf8.contains(UInt8(ascii: "%")) else { return segment }
        var result: [UInt8] = []
        var bytes = segment.utf8.makeIterator()
        while let byte = bytes.next() {
            guard byte == UInt8(ascii: "%") else {
                result.append(byte)
                continue
            }
            guard let high = bytes.next().flatMap(hexValue), let low = bytes.next().flatMap(hexValue) else {
                return segment
            }
            result.append(high << 4 | low)
        }
        return String(validating: result, as: UTF8.self) ?? segment
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case _: nil
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    /// Bytes whose escape means the same as themselves (RFC 3986, section 2.3).
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        case _: false
        }
    }
}
