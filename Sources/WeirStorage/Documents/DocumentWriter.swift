/// A document has something that ``DocumentWriter`` or ``DocumentReader`` does not know.
package struct UnknownShape: Error {}

/// Writes documents as JSON in one pass into one buffer, members sorted by their names.
///
/// For documents of texts, integers, truth values, lists and maps, as all stored ones are; of anything else it says so. What
/// it writes is byte by byte what Foundation's encoder writes of them.
package enum DocumentWriter {
    /// - Throws: ``UnknownShape``.
    package static func text(_ document: some Encodable) throws -> String {
        let output = DocumentOutput()
        try output.write(document)
        if output.isOfUnknownShape { throw UnknownShape() }
        return String(decoding: output.bytes, as: UTF8.self)
    }
}

/// What has been written so far.
private final class DocumentOutput {
    var bytes: [UInt8] = []
    /// Members of an object while they are put in order.
    var sorted: [UInt8] = []
    var isOfUnknownShape = false

    init() { bytes.reserveCapacity(1024) }

    func write(_ value: some Encodable) throws {
        let writer = ValueWriter(self)
        try value.encode(to: writer)
        writer.end()
    }

    func write(literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    func write(number: some BinaryInteger) { bytes.append(contentsOf: String(number).utf8) }

    func write(text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { utf8 in
            var start = 0
            for (place, byte) in utf8.enumerated() {
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
                bytes.append(contentsOf: utf8[start..<place])
                start = place + 1
                writeEscaped(byte)
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private func writeEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): write(literal: "\\\"")
        case UInt8(ascii: "\\"): write(literal: "\\\\")
        case 0x08: write(literal: "\\b")
        case 0x09: write(literal: "\\t")
        case 0x0A: write(literal: "\\n")
        case 0x0C: write(literal: "\\f")
        case 0x0D: write(literal: "\\r")
        case _:
            write(literal: "\\u00")
            for digit in [byte >> 4, byte & 15] {
                bytes.append(digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a"))
            }
        }
    }
}

/// One value of a document.
private final class ValueWriter: Encoder {
    let output: DocumentOutput
    /// Where the value begins.
    private let start: Int
    private var isObject = false
    private var isList = false
    /// Of an object: the names, with where each member begins.
    private var members: [(name: String, start: Int)] = []
    /// Of a list.
    private(set) var count = 0

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    init(_ output: DocumentOutput) {
        self.output = output
        start = output.bytes.count
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        isObject = true
        return KeyedEncodingContainer(MemberWriter<Key>(writer: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        isList = true
        output.bytes.append(UInt8(ascii: "["))
        return ElementWriter(writer: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { ScalarWriter(output: output) }

    /// Begins a member.
    func begin(_ name: String) {
        members.append((name, output.bytes.count))
        output.write(text: name)
        output.bytes.append(UInt8(ascii: ":"))
    }

    /// Begins an element of a list.
    func beginElement() {
        if count > 0 { output.bytes.append(UInt8(ascii: ",")) }
        count += 1
    }

    /// Nothing more comes of the value.
    func end() {
        if isList { output.bytes.append(UInt8(ascii: "]")) }
        guard isObject else { return }
        let end = output.bytes.count
        let order = members.indices.sorted { left, right in
            members[left].name.utf8.lexicographicallyPrecedes(members[right].name.utf8)
        }
        output.sorted.removeAll(keepingCapacity: true)
        output.sorted.append(UInt8(ascii: "{"))
        for index in order {
            if output.sorted.count > 1 { output.sorted.append(UInt8(ascii: ",")) }
            let memberEnd = index + 1 < members.count ? members[index + 1].start : end
            output.sorted.append(contentsOf: output.bytes[members[index].start..<memberEnd])
        }
        output.sorted.append(UInt8(ascii: "}"))
        output.bytes.removeSubrange(start...)
        output.bytes.append(contentsOf: output.sorted)
    }

    /// What is encoded in a way that no document is.
    func unknown() -> ValueWriter {
        output.isOfUnknownShape = true
        return ValueWriter(DocumentOutput())
    }
}

private struct MemberWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let writer: ValueWriter

    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) {
        writer.begin(key.stringValue)
        writer.output.write(literal: "null")
    }

    func encode(_ value: Bool, forKey key: Key) {
        writer.begin(key.stringValue)
        writer.output.write(literal: value ? "true" : "false")
    }

    func encode(_ value: String, forKey key: Key) {
        writer.begin(key.stringValue)
        writer.output.write(text: value)
    }

    func encode(_ value: Int, forKey key: Key) {
        writer.begin(key.stringValue)
        writer.output.write(number: value)
    }

    func encode(_ value: Int64, forKey key: Key) {
        writer.begin(key.stringValue)
        writer.output.write(number: value)
    }

    func encode(_ value: some Encodable, forKey key: Key) throws {
        writer.begin(key.stringValue)
        try writer.output.write(value)
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> { writer.unknown().container(keyedBy: keyType) }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        writer.unknown().unkeyedContainer()
    }

    func superEncoder() -> any Encoder { writer.unknown() }
    func superEncoder(forKey key: Key) -> any Encoder { writer.unknown() }
}

private struct ElementWriter: UnkeyedEncodingContainer {
    let writer: ValueWriter

    var codingPath: [any CodingKey] { [] }
    var count: Int { writer.count }

    func encodeNil() {
        writer.beginElement()
        writer.output.write(literal: "null")
    }

    func encode(_ value: String) {
        writer.beginElement()
        writer.output.write(text: value)
    }

    func encode(_ value: some Encodable) throws {
        writer.beginElement()
        try writer.output.write(value)
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type
    ) -> KeyedEncodingContainer<NestedKey> { writer.unknown().container(keyedBy: keyType) }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { writer.unknown().unkeyedContainer() }
    func superEncoder() -> any Encoder { writer.unknown() }
}

private struct ScalarWriter: SingleValueEncodingContainer {
    let output: DocumentOutput

    var codingPath: [any CodingKey] { [] }

    func encodeNil() { output.write(literal: "null") }
    func encode(_ value: Bool) { output.write(literal: value ? "true" : "false") }
    func encode(_ value: String) { output.write(text: value) }
    func encode(_ value: Double) { output.isOfUnknownShape = true }
    func encode(_ value: Float) { output.isOfUnknownShape = true }
    func encode(_ value: Int) { output.write(number: value) }
    func encode(_ value: Int8) { output.write(number: value) }
    func encode(_ value: Int16) { output.write(number: value) }
    func encode(_ value: Int32) { output.write(number: value) }
    func encode(_ value: Int64) { output.write(number: value) }
    func encode(_ value: UInt) { output.write(number: value) }
    func encode(_ value: UInt8) { output.write(number: value) }
    func encode(_ value: UInt16) { output.write(number: value) }
    func encode(_ value: UInt32) { output.write(number: value) }
    func encode(_ value: UInt64) { output.write(number: value) }
    func encode(_ value: some Encodable) throws { try output.write(value) }
}
