/// Parses JSON text (RFC 8259) strictly into ``JSONValue``.
///
/// Beyond the grammar it refuses invalid UTF-8, lone surrogates, a name that appears twice in one object, and nesting
/// deeper than ``maximumDepth``. Names that Unicode holds equal (composed and decomposed) count as the same.
package struct JSONParser {
    package static let maximumDepth = 64

    private var scanner: JSONScanner

    /// Parses a whole text: one value with white space around it.
    package static func parse(_ bytes: [UInt8]) throws(JSONParseError) -> JSONValue {
        try bytes.withUnsafeBufferPointer { buffer throws(JSONParseError) in try parse(buffer) }
    }

    /// Parses a whole text from memory that is not owned, such as a network buffer.
    package static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONParseError) -> JSONValue {
        do {
            var parser = JSONParser(scanner: JSONScanner(bytes))
            return try parser.document()
        } catch {
            throw JSONParseError(error, in: bytes)
        }
    }

    private mutating func document() throws(JSONFault) -> JSONValue {
        scanner.skipWhitespace()
        let value = try value(depth: 0)
        scanner.skipWhitespace()
        guard scanner.isAtEnd else { throw .trailingContent(at: scanner.position) }
        return value
    }

    /// Parses the value that begins at the scanner's position.
    private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        switch scanner.next {
        case UInt8(ascii: "\""):
            return .string(try scanner.string())
        case UInt8(ascii: "-"), 0x30...0x39:
            switch try scanner.number() {
            case .exact(let decimal): return .number(decimal)
            case .oversized(let text): return .oversizedNumber(text)
            }
        case UInt8(ascii: "{"):
            return .object(try object(depth: depth + 1))
        case UInt8(ascii: "["):
            return .array(try array(depth: depth + 1))
        case UInt8(ascii: "t"):
            try scanner.literal("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try scanner.literal("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try scanner.literal("null")
            return .null
        case _:
            throw .unexpected(expected: "a value", at: scanner.position)
        }
    }

    private mutating func array(depth: Int) throws(JSONFault) -> [JSONValue] {
        guard depth <= Self.maximumDepth else { throw .tooDeep(at: scanner.position) }
        scanner.advance()
        scanner.skipWhitespace()
        var elements: [JSONValue] = []
        if scanner.next == UInt8(ascii: "]") {
            scanner.advance()
            return elements
        }
        while true {
            elements.append(try value(depth: depth))
            scanner.skipWhitespace()
            if scanner.next == UInt8(ascii: "]") {
                scanner.advance()
                return elements
            }
            try comma(before: UInt8(ascii: "]"), "',' or ']' after an element")
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSONObject {
        guard depth <= Self.maximumDepth else { throw .tooDeep(at: scanner.position) }
        scanner.advance()
        scanner.skipWhitespace()
        var object = JSONObject()
        if scanner.next == UInt8(ascii: "}") {
            scanner.advance()
            return object
        }
        object.reserveCapacity(8)
        var names = SeenNames()
        while true {
            let nameStart = scanner.position
            guard scanner.next == UInt8(ascii: "\"") else {
                throw .unexpected(expected: "a member name in double quotes", at: nameStart)
            }
            let name = try scanner.string()
            guard names.insert(name, into: object) else { throw .duplicateName(name, at: nameStart) }
            scanner.skipWhitespace()
            try scanner.require(UInt8(ascii: ":"), "':' after a member name")
            scanner.skipWhitespace()
            object.appendUnchecked(name, try value(depth: depth))
            scanner.skipWhitespace()
            if scanner.next == UInt8(ascii: "}") {
                scanner.advance()
                return object
            }
            try comma(before: UInt8(ascii: "}"), "',' or '}' after a member")
        }
    }

    /// Reads a comma that another element must follow.
    @inline(__always)
    private mutating func comma(before close: UInt8, _ expected: StaticString) throws(JSONFault) {
        let position = scanner.position
        try scanner.require(UInt8(ascii: ","), expected)
        scanner.skipWhitespace()
        if scanner.next == close { throw .trailingComma(at: position) }
    }
}

/// The member names an object has so far, to find a name that comes twice.
///
/// Nearly all objects are small and their names differ in length or first or last letter, which one machine word can
/// tell. Large objects use a set, so that a hostile body costs no quadratic time.
private struct SeenNames {
    private static let smallCount = 16
    private var fingerprints: UInt64 = 0
    private var all: Set<String> = []

    /// Notes a name that is about to be appended; false when the object has it already.
    mutating func insert(_ name: String, into object: JSONObject) -> Bool {
        if object.count > Self.smallCount { return all.insert(name).inserted }
        if object.count == Self.smallCount {
            all = Set(object.members.lazy.map(\.name))
            return all.insert(name).inserted
        }
        let bit = Self.fingerprint(name)
        let mayBeKnown = fingerprints & bit != 0
        fingerprints |= bit
        return !mayBeKnown || object[name] == nil
    }

    /// One bit for the name; all bits when it is not ASCII, for then unlike bytes may be equal text.
    private static func fingerprint(_ name: String) -> UInt64 {
        var name = name
        return name.withUTF8 { utf8 in
            guard let first = utf8.first, let last = utf8.last else { return 1 }
            guard utf8.allSatisfy({ $0 < 0x80 }) else { return .max }
            return 1 << UInt64((utf8.count &* 31 &+ Int(first) &* 7 &+ Int(last)) & 63)
        }
    }
}
