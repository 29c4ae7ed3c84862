/// An argument of a statement, with its type.
package enum PostgresValue: Sendable, Hashable {
    /// Takes the type that the place wants.
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
    case boolean(Bool)
    /// `bigint[]`, as for `unnest`.
    case integers([Int64?])
    /// `text[]`.
    case texts([String?])
    /// `bytea[]`.
    case byteStrings([[UInt8]?])
}

/// What can be an argument of a statement.
package protocol PostgresConvertible: Sendable {
    var postgresValue: PostgresValue { get }
}

extension PostgresValue: PostgresConvertible {
    package var postgresValue: PostgresValue { self }
}

extension Int64: PostgresConvertible {
    package var postgresValue: PostgresValue { .integer(self) }
}

extension Int: PostgresConvertible {
    package var postgresValue: PostgresValue { .integer(Int64(self)) }
}

extension String: PostgresConvertible {
    package var postgresValue: PostgresValue { .text(self) }
}

extension Bool: PostgresConvertible {
    package var postgresValue: PostgresValue { .boolean(self) }
}

// MARK: Wire form

/// The server's numbers for the types that are written and read.
enum TypeID {
    static let boolean: UInt32 = 16
    static let bytes: UInt32 = 17
    static let name: UInt32 = 19
    static let int8: UInt32 = 20
    static let int2: UInt32 = 21
    static let int4: UInt32 = 23
    static let text: UInt32 = 25
    static let oid: UInt32 = 26
    static let json: UInt32 = 114
    static let varchar: UInt32 = 1043
    static let unknown: UInt32 = 705
    static let void: UInt32 = 2278
    static let jsonb: UInt32 = 3802
    static let byteStrings: UInt32 = 1001
    static let texts: UInt32 = 1009
    static let integers: UInt32 = 1016
}

extension PostgresValue {
    /// The server's number for the type; 0 leaves it to the server.
    var typeID: UInt32 {
        switch self {
        case .null: 0
        case .integer: TypeID.int8
        case .text: TypeID.text
        case .bytes: TypeID.bytes
        case .boolean: TypeID.boolean
        case .integers: TypeID.integers
        case .texts: TypeID.texts
        case .byteStrings: TypeID.byteStrings
        }
    }

    /// Appends the binary form; false for NULL, which has none.
    func append(to buffer: inout [UInt8]) throws(PostgresError) -> Bool {
        switch self {
        case .null: return false
        case .integer(let number): buffer.appendBigEndian(number)
        case .text(let text): try buffer.append(text: text)
        case .bytes(let bytes): buffer.append(contentsOf: bytes)
        case .boolean(let flag): buffer.append(flag ? 1 : 0)
        case .integers(let elements):
            try buffer.append(elements, of: TypeID.int8) { buffer, number throws(PostgresError) in
                buffer.appendBigEndian(number)
            }
        case .texts(let elements):
            try buffer.append(elements, of: TypeID.text) { buffer, text throws(PostgresError) in
                try buffer.append(text: text)
            }
        case .byteStrings(let elements):
            try buffer.append(elements, of: TypeID.bytes) { buffer, bytes throws(PostgresError) in
                buffer.append(contentsOf: bytes)
            }
        }
        return true
    }
}

extension [UInt8] {
    fileprivate mutating func appendBigEndian(_ number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }

    /// The server's texts hold every character but one.
    fileprivate mutating func append(text: String) throws(PostgresError) {
        let utf8 = text.utf8
        guard !utf8.contains(0) else {
            throw PostgresError.invalidValue("PostgreSQL stores no text with the character U+0000; leave it out.")
        }
        append(contentsOf: utf8)
    }

    /// One dimension, whose first element is number 1.
    fileprivate mutating func append<Value>(
        _ elements: [Value?],
        of type: UInt32,
        _ element: (inout [UInt8], Value) throws(PostgresError) -> Void
    ) throws(PostgresError) {
        let hasNull = elements.contains { $0 == nil }
        appendBigEndian(Int32(elements.isEmpty ? 0 : 1))
        appendBigEndian(Int32(hasNull ? 1 : 0))
        appendBigEndian(type)
        if elements.isEmpty { return }
        appendBigEndian(Int32(elements.count))
        appendBigEndian(Int32(1))
        for value in elements {
            guard let value else {
                appendBigEndian(Int32(-1))
                continue
            }
            let place = count
            appendBigEndian(Int32(0))
            try element(&self, value)
            let length = UInt32(count - place - 4)
            for byte in 0..<4 { self[place + byte] = UInt8(truncatingIfNeeded: length >> (24 - 8 * UInt32(byte))) }
        }
    }
}
