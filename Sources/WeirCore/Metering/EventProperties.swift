import WeirPrimitives

/// The properties of an event in canonical bytes, sorted by name; see ``EventContent``.
///
/// Names and texts are equal only when their bytes are.
package struct EventProperties: Sendable {
    package struct Member: Sendable, Hashable {
        package let name: String
        package let value: PropertyValue

        package init(name: String, value: PropertyValue) {
            self.name = name
            self.value = value
        }
    }

    private let storage: [UInt8]
    private let start: Int32
    private let end: Int32

    init(storage: [UInt8], start: Int32, end: Int32) {
        self.storage = storage
        self.start = start
        self.end = end
    }

    package static let empty = EventProperties(storage: [0], start: 0, end: 1)

    /// Of members with one name the last one stands.
    package init(_ members: [Member]) {
        var sorted: [Member] = []
        sorted.reserveCapacity(members.count)
        for member in members {
            let place = sorted.firstIndex { !$0.name.utf8.lexicographicallyPrecedes(member.name.utf8) }
            if let place, sorted[place].name.utf8.elementsEqual(member.name.utf8) {
                sorted[place] = member
            } else {
                sorted.insert(member, at: place ?? sorted.count)
            }
        }
        var bytes: [UInt8] = []
        Varint.append(sorted.count, to: &bytes)
        for member in sorted {
            var name = member.name
            name.withUTF8 { utf8 in
                Varint.append(utf8.count, to: &bytes)
                bytes.append(contentsOf: utf8)
            }
            member.value.encode(to: &bytes)
        }
        self.init(storage: bytes, start: 0, end: Int32(bytes.count))
    }

    package var count: Int { Varint.read(storage, at: Int(start)).value }

    package var byteCount: Int { Int(end - start) }

    /// Whether there are none: then there is nothing behind the count.
    package var isEmpty: Bool { end - start == 1 }

    package var members: [Member] {
        withView { view in
            var members: [Member] = []
            members.reserveCapacity(view.count)
            var cursor = view.first
            while let member = view.next(&cursor) {
                members.append(Member(name: String(decoding: member.name, as: UTF8.self), value: member.value.value))
            }
            return members
        }
    }

    package subscript(name: String) -> PropertyValue? {
        var name = name
        return name.withUTF8 { name in withView { $0[name]?.value } }
    }

    /// The same properties with one set or replaced.
    package func setting(_ name: String, to value: PropertyValue) -> EventProperties {
        EventProperties(members + [Member(name: name, value: value)])
    }

    func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        storage.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(end)])) }
    }

    @inline(__always)
    func withView<Value>(_ body: (PropertyView) -> Value) -> Value {
        storage.withUnsafeBufferPointer { body(PropertyView(bytes: $0, start: Int(start), end: Int(end))) }
    }
}

extension EventProperties: Hashable {
    package static func == (left: EventProperties, right: EventProperties) -> Bool {
        left.withBytes { left in right.withBytes { right in left.elementsEqual(right) } }
    }

    package func hash(into hasher: inout Hasher) {
        withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension EventProperties {
    package func encode(to writer: inout ByteWriter) { withBytes { writer.raw($0) } }

    package init(from reader: inout ByteReader) throws(CodingFailure) {
        let start = try reader.shortPosition
        try Self.check(&reader)
        self.init(storage: reader.source, start: start, end: try reader.shortPosition)
    }

    /// Passes over properties whose form must be right: those who read them later check nothing more.
    static func check(_ reader: inout ByteReader) throws(CodingFailure) {
        for _ in 0..<(try reader.count()) {
            _ = try reader.skip(reader.count())
            switch try reader.byte() {
            case PropertyTag.string:
                _ = try reader.skip(reader.count())
            case PropertyTag.number:
                _ = try reader.signed()
                guard Int(try reader.byte()) <= ExactDecimal.maximumScale else {
                    throw CodingFailure("a number has too many decimals")
                }
            case PropertyTag.isFalse, PropertyTag.isTrue:
                break
            case let tag:
                throw CodingFailure("a property has the unknown tag \(tag)")
            }
        }
    }
}

enum PropertyTag {
    static let string: UInt8 = 0
    static let number: UInt8 = 1
    static let isFalse: UInt8 = 2
    static let isTrue: UInt8 = 3
}

extension PropertyValue {
    func encode(to bytes: inout [UInt8]) {
        switch self {
        case .string(var string):
            bytes.append(PropertyTag.string)
            string.withUTF8 { utf8 in
                Varint.append(utf8.count, to: &bytes)
                bytes.append(contentsOf: utf8)
            }
        case .number(let number):
            bytes.append(PropertyTag.number)
            let coefficient = number.coefficient
            var rest = UInt128(bitPattern: (coefficient << 1) ^ (coefficient >> 127))
            while rest >= 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
                rest >>= 7
            }
            bytes.append(UInt8(truncatingIfNeeded: rest))
            bytes.append(UInt8(number.scale))
        case .bool(let bool):
            bytes.append(bool ? PropertyTag.isTrue : PropertyTag.isFalse)
        }
    }
}

/// Reads properties in place, for the length of a call; their form was checked when they came in.
struct PropertyView {
    let bytes: UnsafeBufferPointer<UInt8>
    let start: Int
    let end: Int

    /// A value as it lies in the bytes.
    enum Value {
        case string(UnsafeBufferPointer<UInt8>)
        case number(coefficient: Int128, scale: Int)
        case bool(Bool)

        var value: PropertyValue {
            switch self {
            case .string(let utf8): .string(String(decoding: utf8, as: UTF8.self))
            case .number(let coefficient, let scale): .number(ExactDecimal(coefficient: coefficient, scale: scale))
            case .bool(let bool): .bool(bool)
            }
        }
    }

    typealias Member = (name: UnsafeBufferPointer<UInt8>, value: Value)

    var count: Int { Varint.read(bytes, at: start).value }
    /// Where the first member stands.
    var first: Int { Varint.read(bytes, at: start).next }

    /// The member at the cursor, which moves behind it; nil at the end.
    @inline(__always)
    func next(_ cursor: inout Int) -> Member? {
        guard cursor < end else { return nil }
        let (length, nameStart) = Varint.read(bytes, at: cursor)
        let name = UnsafeBufferPointer(rebasing: bytes[nameStart..<nameStart + length])
        cursor = nameStart + length
        return (name, value(&cursor))
    }

    @inline(__always)
    private func value(_ cursor: inout Int) -> Value {
        let tag = bytes[cursor]
        cursor += 1
        switch tag {
        case PropertyTag.string:
            let (length, first) = Varint.read(bytes, at: cursor)
            cursor = first + length
            return .string(UnsafeBufferPointer(rebasing: bytes[first..<cursor]))
        case PropertyTag.number:
            let coefficient = number(&cursor)
            let scale = Int(bytes[cursor])
            cursor += 1
            return .number(coefficient: coefficient, scale: scale)
        default:
            return .bool(tag == PropertyTag.isTrue)
        }
    }

    @inline(__always)
    private func number(_ cursor: inout Int) -> Int128 {
        // Most numbers fit in nine bytes of seven bits.
        var small: UInt64 = 0
        var shift: UInt64 = 0
        while cursor < end {
            let byte = bytes[cursor]
            cursor += 1
            small |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int128(Int64(bitPattern: small >> 1) ^ -Int64(bitPattern: small & 1)) }
            shift += 7
            if shift == 63 { break }
        }
        var raw = UInt128(small)
        var wideShift: UInt128 = 63
        while cursor < end {
            let byte = bytes[cursor]
            cursor += 1
            if wideShift < 128 { raw |= UInt128(byte & 0x7F) << wideShift }
            if byte < 0x80 { break }
            wideShift += 7
        }
        return Int128(bitPattern: raw >> 1) ^ -Int128(bitPattern: raw & 1)
    }

    /// The value of a property; nil when there is none of the name.
    @inline(__always)
    subscript(name: UnsafeBufferPointer<UInt8>) -> Value? {
        var cursor = first
        while let member = next(&cursor) {
            if ByteOrder.equal(member.name, name) { return member.value }
        }
        return nil
    }
}

extension PropertyView.Value {
    /// The value as a quantity; as ``PropertyValue/quantity``.
    @inline(__always)
    var quantity: Quantity? {
        switch self {
        case .number(let coefficient, let scale):
            if scale == 0, let small = Int64(exactly: coefficient), small.magnitude <= 1_000_000_000_000_000 {
                return Quantity(small)
            }
            return Quantity(exactly: ExactDecimal(coefficient: coefficient, scale: scale))
        case .string, .bool:
            return value.quantity
        }
    }

    /// Whether the value's text, as ``PropertyValue/text`` has it, is one of some.
    func isOne(of texts: [[UInt8]]) -> Bool {
        withText { text in
            texts.contains { allowed in allowed.withUnsafeBufferPointer { ByteOrder.equal($0, text) } }
        }
    }

    /// Calls `body` with the bytes of the value's text.
    @inline(__always)
    func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        switch self {
        case .string(let utf8):
            return body(utf8)
        case .number, .bool:
            var text = value.text
            return text.withUTF8(body)
        }
    }
}
