/// Why text is not JSON, as the scanner and the parser find it: cheap to throw, put into words only at the end.
package enum JSONFault: Error {
    case unexpected(expected: StaticString, at: Int)
    case controlCharacter(at: Int)
    case invalidEscape(at: Int)
    case loneSurrogate(at: Int)
    case invalidUTF8(at: Int)
    case leadingZero(at: Int)
    case trailingComma(at: Int)
    case trailingContent(at: Int)
    case tooDeep(at: Int)
    case duplicateName(String, at: Int)

    /// The offset of the byte at which the text stops being JSON.
    package var offset: Int {
        switch self {
        case .unexpected(_, let offset), .controlCharacter(let offset), .invalidEscape(let offset),
            .loneSurrogate(let offset), .invalidUTF8(let offset), .leadingZero(let offset),
            .trailingComma(let offset), .trailingContent(let offset), .tooDeep(let offset),
            .duplicateName(_, let offset):
            offset
        }
    }
}

/// Text that is not JSON: where, why, and what to do about it.
package struct JSONParseError: Error, Sendable, Hashable {
    /// The byte at which the text stops being JSON, counted from 0.
    package var offset: Int
    /// Counted from 1.
    package var line: Int
    /// The character within the line, counted from 1.
    package var column: Int
    /// The member or element that is not JSON, `events[2].properties.size`; empty when it is the document itself.
    package var path: String
    /// What is wrong, without the position: `expected ',' or '}' after a member, found ']'`.
    package var message: String
    package var hint: String?
}

extension JSONParseError: CustomStringConvertible {
    package var description: String { "\(message) (line \(line), column \(column), byte \(offset))" }
}

extension JSONParseError {
    init(_ fault: JSONFault, in bytes: UnsafeBufferPointer<UInt8>) {
        offset = fault.offset
        let before = bytes.prefix(fault.offset)
        line = 1
        var lineStart = 0
        for (index, byte) in before.enumerated() where byte == 0x0A {
            line += 1
            lineStart = index + 1
        }
        // Continuation bytes of UTF-8 do not begin a character.
        column = before.dropFirst(lineStart).count { $0 & 0xC0 != 0x80 } + 1
        path = JSONPlace.path(to: fault.offset, in: bytes)
        message = Self.message(of: fault, in: bytes)
        hint = Self.hint(for: fault, in: bytes)
    }

    private static func message(of fault: JSONFault, in bytes: UnsafeBufferPointer<UInt8>) -> String {
        switch fault {
        case .unexpected(let expected, let offset):
            if bytes.isEmpty { return "the text is empty; expected \(expected)" }
            guard offset < bytes.count else { return "the text ends where \(expected) was expected" }
            return "expected \(expected), found \(found(in: bytes, at: offset))"
        case .controlCharacter(let offset):
            return "the control character \(found(in: bytes, at: offset)) inside a string must be escaped"
        case .invalidEscape:
            return
                "a backslash in a string must be followed by one of \" \\ / b f n r t or u and four hexadecimal digits"
        case .loneSurrogate:
            return "an escaped surrogate (\\ud800 to \\udfff) must be a pair of a high and a low one"
        case .invalidUTF8:
            return "a string is not valid UTF-8"
        case .leadingZero:
            return "a number must not begin with a zero that is followed by a digit"
        case .trailingComma:
            return "a comma must be followed by another element"
        case .trailingContent(let offset):
            return "expected the end of the text after the value, found \(found(in: bytes, at: offset))"
        case .tooDeep:
            return "arrays and objects are nested deeper than \(JSONParser.maximumDepth) levels"
        case .duplicateName(let name, _):
            return "the member \(quoted(name)) appears twice in one object"
        }
    }

    private static func hint(for fault: JSONFault, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        switch fault {
        case .unexpected(_, let offset), .trailingContent(let offset):
            return hint(forText: bytes.dropFirst(offset).prefix(9))
        case .controlCharacter: return "Write a line break as \\n and a tab as \\t."
        case .leadingZero: return "Send digits that are not a number, such as a postal code, as a string."
        case .trailingComma: return "Remove the comma."
        case .duplicateName: return "Send each member once; which of two would count is not defined."
        case .invalidUTF8: return "Send the body encoded as UTF-8."
        case .invalidEscape: return "Write a backslash itself as \\\\."
        case .loneSurrogate, .tooDeep: return nil
        }
    }

    /// Names the usual mistakes by how the rest of the text begins.
    private static func hint(forText rest: some Collection<UInt8>) -> String? {
        let rest = Array(rest)
        if rest.starts(with: "'".utf8) { return "JSON strings stand in double quotes." }
        if rest.starts(with: "/".utf8) || rest.starts(with: "#".utf8) { return "JSON has no comments." }
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { return "Remove the byte order mark." }
        let names = ["NaN", "nan", "Infinity", "-Infinity", "inf", "undefined"]
        if names.contains(where: { rest.starts(with: $0.utf8) }) {
            return "JSON has no NaN, Infinity or undefined; send null or leave the member out."
        }
        if ["True", "False", "None"].contains(where: { rest.starts(with: $0.utf8) }) {
            return "JSON writes true, false and null."
        }
        if rest.starts(with: "+".utf8) { return "JSON numbers have no plus sign." }
        if rest.starts(with: ".".utf8) { return "JSON numbers begin with a digit, as in 0.5." }
        return nil
    }

    /// The character at an offset, in quotes, or its code when it cannot be shown.
    private static func found(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> String {
        var decoder = UTF8()
        var iterator = bytes.dropFirst(offset).prefix(4).makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
            return "a byte that is not UTF-8"
        }
        guard scalar.value > 0x20, scalar.value != 0x7F, scalar.properties.isDefaultIgnorableCodePoint == false else {
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
        return "'\(scalar)'"
    }

    /// A name in quotes, cut when it is long: it came from outside and may be anything.
    private static func quoted(_ name: String) -> String {
        name.count > 64 ? "'\(name.prefix(64))…'" : "'\(name)'"
    }
}
