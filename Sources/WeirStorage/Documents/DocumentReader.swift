/// Reads documents of JSON that ``DocumentWriter`` writes.
///
/// The text is gone through once; what a document asks for is then found by its place. Whatever is not quite what is written
/// (a fraction, a rare escape, a missing member) is an error, and left to a reader that knows all of JSON.
package enum DocumentReader {
    /// - Throws: ``UnknownShape``, and what the document itself throws.
    package static func document<Document: Decodable>(_ kind: Document.Type, from text: String) throws -> Document {
        var text = text
        return try text.withUTF8 { bytes in
            let parsed = try ParsedDocument(bytes)
            return try Document(from: ValueReader(document: parsed, place: 0))
        }
    }
}

/// The values of a text, each before those that it holds; of an object name and value in turns.
private final class ParsedDocument {
    enum Kind: UInt8 {
        case null, `true`, `false`, number, text, escapedText, list, object
    }

    struct Value {
        var kind: Kind
        /// Where it lies: of a text without the quotes.
        var start: Int32
        var end: Int32
        /// The place behind it and all that it holds.
        var next: Int32
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var values: [Value] = []
    private var position = 0
    private static let deepest = 64

    init(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        self.bytes = bytes
        guard bytes.count < Int32.max else { throw UnknownShape() }
        values.reserveCapacity(bytes.count / 8 + 4)
        try parse(depth: 0)
        skipSpace()
        guard position == bytes.count else { throw UnknownShape() }
    }

    private func skipSpace() {
        while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
    }

    private func peek() throws -> UInt8 {
        skipSpace()
        guard position < bytes.count else { throw UnknownShape() }
        return bytes[position]
    }

    private func take(_ byte: UInt8) throws {
        guard try peek() == byte else { throw UnknownShape() }
        position += 1
    }

    private func parse(depth: Int) throws {
        guard depth < Self.deepest else { throw UnknownShape() }
        switch try peek() {
        case UInt8(ascii: "{"): try parseMembers(depth: depth)
        case UInt8(ascii: "["): try parseElements(depth: depth)
        case UInt8(ascii: "\""): try parseText()
        case UInt8(ascii: "n"): try parse("null", .null)
        case UInt8(ascii: "t"): try parse("true", .true)
        case UInt8(ascii: "f"): try parse("false", .false)
        case _: try parseNumber()
        }
    }

    private func add(_ kind: Kind, from start: Int, to end: Int) {
        values.append(Value(kind: kind, start: Int32(start), end: Int32(end), next: Int32(values.count + 1)))
    }

    private func parseMembers(depth: Int) throws {
        let place = values.count
        add(.object, from: position, to: position)
        position += 1
        if try peek() == UInt8(ascii: "}") {
            position += 1
        } else {
            while true {
                guard try peek() == UInt8(ascii: "\"") else { throw UnknownShape() }
                try parseText()
                // A name that is escaped could not be looked up by its bytes.
                guard values.last?.kind == .text else { throw UnknownShape() }
                try take(UInt8(ascii: ":"))
                try parse(depth: depth + 1)
                if try peek() == UInt8(ascii: "}") { break }
                try take(UInt8(ascii: ","))
            }
            position += 1
        }
        values[place].next = Int32(values.count)
    }

    private func parseElements(depth: Int) throws {
        let place = values.count
        add(.list, from: position, to: position)
        position += 1
        if try peek() == UInt8(ascii: "]") {
            position += 1
        } else {
            while true {
                try parse(depth: depth + 1)
                if try peek() == UInt8(ascii: "]") { break }
                try take(UInt8(ascii: ","))
            }
            position += 1
        }
        values[place].next = Int32(values.count)
    }

    private func parseText() throws {
        position += 1
        let start = position
        var kind = Kind.text
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            guard bytes[position] >= 0x20 else { throw UnknownShape() }
            if bytes[position] == UInt8(ascii: "\\") {
                kind = .escapedText
                position += 1
            }
            position += 1
        }
        guard position < bytes.count else { throw UnknownShape() }
        add(kind, from: start, to: position)
        position += 1
    }

    private func parseNumber() throws {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let digits = position
        let digit = UInt8(ascii: "0")...UInt8(ascii: "9")
        while position < bytes.count, digit.contains(bytes[position]) { position += 1 }
        // A zero in front of other digits is no number of JSON.
        guard position > digits, bytes[digits] != UInt8(ascii: "0") || position == digits + 1 else {
            throw UnknownShape()
        }
        if position < bytes.count, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[position]) {
            throw UnknownShape()
        }
        add(.number, from: start, to: position)
    }

    private func parse(_ literal: StaticString, _ kind: Kind) throws {
        let end = position + literal.utf8CodeUnitCount
        guard end <= bytes.count else { throw UnknownShape() }
        let isThere = literal.withUTF8Buffer { $0.elementsEqual(bytes[position..<end]) }
        guard isThere else { throw UnknownShape() }
        add(kind, from: position, to: end)
        position = end
    }

    // MARK: Values

    func text(at place: Int) throws -> String {
        let value = values[place]
        let range = Int(value.start)..<Int(value.end)
        switch value.kind {
        case .text: return String(decoding: bytes[range], as: UTF8.self)
        case .escapedText: return try unescaped(bytes[range])
        case .null, .true, .false, .number, .list, .object: throw UnknownShape()
        }
    }

    private func unescaped(_ escaped: Slice<UnsafeBufferPointer<UInt8>>) throws -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(escaped.count)
        var rest = escaped
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                plain.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "\"")?: plain.append(UInt8(ascii: "\""))
            case UInt8(ascii: "\\")?: plain.append(UInt8(ascii: "\\"))
            case UInt8(ascii: "/")?: plain.append(UInt8(ascii: "/"))
            case UInt8(ascii: "b")?: plain.append(0x08)
            case UInt8(ascii: "t")?: plain.append(0x09)
            case UInt8(ascii: "n")?: plain.append(0x0A)
            case UInt8(ascii: "f")?: plain.append(0x0C)
            case UInt8(ascii: "r")?: plain.append(0x0D)
            case UInt8(ascii: "u")?:
                let digits = String(decoding: rest.prefix(4), as: UTF8.self)
                guard digits.utf8.count == 4, digits.utf8.first != UInt8(ascii: "+"),
                    let scalar = UInt8(digits, radix: 16), scalar < 0x80
                else { throw UnknownShape() }
                plain.append(scalar)
                rest = rest.dropFirst(4)
            case _: throw UnknownShape()
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    func integer<Number: FixedWidthInteger>(at place: Int) throws -> Number {
        let value = values[place]
        guard value.kind == .number else { throw UnknownShape() }
        var number: Number = 0
        var digits = bytes[Int(value.start)..<Int(value.end)]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits = digits.dropFirst() }
        for digit in digits {
            let (product, first) = number.multipliedReportingOverflow(by: 10)
            let part = Number(digit - UInt8(ascii: "0"))
            let (sum, second) =
                isNegative ? product.subtractingReportingOverflow(part) : product.addingReportingOverflow(part)
            guard !first, !second else { throw UnknownShape() }
            number = sum
        }
        return number
    }

    func flag(at place: Int) throws -> Bool {
        switch values[place].kind {
        case .true: true
        case .false: false
        case .null, .number, .text, .escapedText, .list, .object: throw UnknownShape()
        }
    }

    func isNull(at place: Int) -> Bool { values[place].kind == .null }

    /// The place of a member's value.
    func member(_ name: String, of place: Int) -> Int? {
        var name = name
        return name.withUTF8 { name in
            var next = place + 1
            let end = Int(values[place].next)
            while next < end {
                let known = values[next]
                let range = Int(known.start)..<Int(known.end)
                if range.count == name.count, known.kind == .text, bytes[range].elementsEqual(name) { return next + 1 }
                next = Int(values[next + 1].next)
            }
            return nil
        }
    }

    /// The names of an object's members.
    func names(of place: Int) -> [String] {
        var names: [String] = []
        var next = place + 1
        while next < Int(values[place].next) {
            names.append(String(decoding: bytes[Int(values[next].start)..<Int(values[next].end)], as: UTF8.self))
            next = Int(values[next + 1].next)
        }
        return names
    }
}

private struct ValueReader: Decoder {
    let document: ParsedDocument
    let place: Int

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard document.values[place].kind == .object else { throw UnknownShape() }
        return KeyedDecodingContainer(MemberReader<Key>(document: document, place: place))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard document.values[place].kind == .list else { throw UnknownShape() }
        return ElementReader(document: document, end: Int(document.values[place].next), next: place + 1)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { ScalarReader(document: document, place: place) }
}

private struct MemberReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let document: ParsedDocument
    let place: Int

    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { document.names(of: place).compactMap { Key(stringValue: $0) } }

    private func find(_ key: Key) throws -> Int {
        guard let found = document.member(key.stringValue, of: place) else { throw UnknownShape() }
        return found
    }

    private func findPresent(_ key: Key) -> Int? {
        document.member(key.stringValue, of: place).flatMap { document.isNull(at: $0) ? nil : $0 }
    }

    func contains(_ key: Key) -> Bool { document.member(key.stringValue, of: place) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { document.isNull(at: try find(key)) }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try document.flag(at: find(key)) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try document.text(at: find(key)) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try document.integer(at: find(key)) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try document.integer(at: find(key)) }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try Value(from: ValueReader(document: document, place: find(key)))
    }

    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
        try findPresent(key).map { try document.flag(at: $0) }
    }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        try findPresent(key).map { try document.text(at: $0) }
    }

    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
        try findPresent(key).map { try document.integer(at: $0) }
    }

    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? {
        try findPresent(key).map { try document.integer(at: $0) }
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        try findPresent(key).map { try Value(from: ValueReader(document: document, place: $0)) }
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<NestedKey> { throw UnknownShape() }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw UnknownShape() }
    func superDecoder() throws -> any Decoder { throw UnknownShape() }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw UnknownShape() }
}

private struct ElementReader: UnkeyedDecodingContainer {
    let document: ParsedDocument
    let end: Int
    var next: Int
    var currentIndex = 0

    var codingPath: [any CodingKey] { [] }
    var count: Int? { nil }
    var isAtEnd: Bool { next >= end }

    private mutating func take() throws -> Int {
        guard next < end else { throw UnknownShape() }
        defer {
            next = Int(document.values[next].next)
            currentIndex += 1
        }
        return next
    }

    mutating func decodeNil() throws -> Bool {
        guard next < end, document.isNull(at: next) else { return false }
        _ = try take()
        return true
    }

    mutating func decode(_ type: String.Type) throws -> String { try document.text(at: take()) }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try Value(from: ValueReader(document: document, place: take()))
    }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type
    ) throws -> KeyedDecodingContainer<NestedKey> { throw UnknownShape() }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { throw UnknownShape() }
    mutating func superDecoder() throws -> any Decoder { throw UnknownShape() }
}

private struct ScalarReader: SingleValueDecodingContainer {
    let document: ParsedDocument
    let place: Int

    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { document.isNull(at: place) }
    func decode(_ type: Bool.Type) throws -> Bool { try document.flag(at: place) }
    func decode(_ type: String.Type) throws -> String { try document.text(at: place) }
    func decode(_ type: Double.Type) throws -> Double { throw UnknownShape() }
    func decode(_ type: Float.Type) throws -> Float { throw UnknownShape() }
    func decode(_ type: Int.Type) throws -> Int { try document.integer(at: place) }
    func decode(_ type: Int8.Type) throws -> Int8 { try document.integer(at: place) }
    func decode(_ type: Int16.Type) throws -> Int16 { try document.integer(at: place) }
    func decode(_ type: Int32.Type) throws -> Int32 { try document.integer(at: place) }
    func decode(_ type: Int64.Type) throws -> Int64 { try document.integer(at: place) }
    func decode(_ type: UInt.Type) throws -> UInt { try document.integer(at: place) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try document.integer(at: place) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try document.integer(at: place) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try document.integer(at: place) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try document.integer(at: place) }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try Value(from: ValueReader(document: document, place: place))
    }
}
