import CPostgres

/// What a statement answered: its rows, and how many rows it changed.
///
/// Rows are read where the client library has them. Not to be kept beyond the work on the connection.
package final class PostgresRows {
    private let result: OpaquePointer
    private let names: [String]

    /// Takes over the result.
    init(_ result: OpaquePointer) {
        self.result = result
        names = (0..<PQnfields(result)).map { column in PQfname(result, column).map { String(cString: $0) } ?? "" }
    }

    deinit { PQclear(result) }

    package var count: Int { Int(PQntuples(result)) }

    package var isEmpty: Bool { count == 0 }

    /// How many rows were inserted, updated, deleted or selected.
    package var changes: Int { PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0 }

    /// The command that was run, and its count.
    var tag: String { PQcmdStatus(result).map { String(cString: $0) } ?? "" }

    package var first: PostgresRow? { isEmpty ? nil : PostgresRow(rows: self, number: 0) }

    /// Reads each row.
    package func map<Value>(_ read: (PostgresRow) throws -> Value) rethrows -> [Value] {
        try (0..<PQntuples(result)).map { try read(PostgresRow(rows: self, number: $0)) }
    }

    package func forEach(_ body: (PostgresRow) throws -> Void) rethrows {
        for number in 0..<PQntuples(result) { try body(PostgresRow(rows: self, number: number)) }
    }

    // MARK: For rows

    fileprivate func place(of name: String) -> Int? { names.firstIndex(of: name) }

    fileprivate func column(named name: String) throws(PostgresError) -> Int {
        guard let column = names.firstIndex(of: name) else { throw .wrongColumn("\(name) is not in the row") }
        return column
    }

    fileprivate func type(of column: Int) -> UInt32 { PQftype(result, CInt(column)) }

    /// The bytes of a value; nil for NULL.
    fileprivate func bytes(_ row: CInt, _ column: Int) throws(PostgresError) -> UnsafeRawBufferPointer? {
        guard names.indices.contains(column) else { throw .wrongColumn("there is no column \(column)") }
        guard PQgetisnull(result, row, CInt(column)) == 0 else { return nil }
        return UnsafeRawBufferPointer(
            start: PQgetvalue(result, row, CInt(column)),
            count: Int(PQgetlength(result, row, CInt(column)))
        )
    }

    fileprivate func wrong(_ column: Int, wanted: String) -> PostgresError {
        let name = names.indices.contains(column) ? names[column] : "\(column)"
        return .wrongColumn("\(name) is of type \(type(of: column)), wanted is \(wanted): cast it in the statement")
    }
}

/// One row.
///
/// Columns go by name or, faster, by place, from 0.
package struct PostgresRow {
    let rows: PostgresRows
    let number: CInt

    /// The place of a column; nil when the row has none of this name.
    func place(of column: String) -> Int? { rows.place(of: column) }

    // MARK: By name

    package func integer(_ column: String) throws(PostgresError) -> Int64? { try integer(rows.column(named: column)) }

    package func text(_ column: String) throws(PostgresError) -> String? { try text(rows.column(named: column)) }

    package func bytes(_ column: String) throws(PostgresError) -> [UInt8]? { try bytes(rows.column(named: column)) }

    package func boolean(_ column: String) throws(PostgresError) -> Bool? { try boolean(rows.column(named: column)) }

    // MARK: By place

    /// An integer of any width; nil for NULL.
    package func integer(_ column: Int) throws(PostgresError) -> Int64? {
        guard let bytes = try rows.bytes(number, column) else { return nil }
        switch rows.type(of: column) {
        case TypeID.int8: return bytes.bigEndian(at: 0, Int64.self)
        case TypeID.int4: return Int64(bytes.bigEndian(at: 0, Int32.self))
        case TypeID.int2: return Int64(bytes.bigEndian(at: 0, Int16.self))
        case TypeID.oid: return Int64(bytes.bigEndian(at: 0, UInt32.self))
        case _: throw rows.wrong(column, wanted: "bigint")
        }
    }

    package func text(_ column: Int) throws(PostgresError) -> String? {
        guard let bytes = try rows.bytes(number, column) else { return nil }
        switch rows.type(of: column) {
        case TypeID.text, TypeID.varchar, TypeID.name, TypeID.json, TypeID.unknown:
            return String(decoding: bytes, as: UTF8.self)
        // The first byte is the version of the form.
        case TypeID.jsonb: return String(decoding: bytes.dropFirst(), as: UTF8.self)
        case _: throw rows.wrong(column, wanted: "text")
        }
    }

    package func bytes(_ column: Int) throws(PostgresError) -> [UInt8]? { try withBytes(column) { Array($0) } }

    /// Gives the bytes to `body` without a copy; nil for NULL.
    package func withBytes<Value>(
        _ column: Int,
        _ body: (UnsafeRawBufferPointer) throws(PostgresError) -> Value
    ) throws(PostgresError) -> Value? {
        guard let bytes = try rows.bytes(number, column) else { return nil }
        guard rows.type(of: column) == TypeID.bytes else { throw rows.wrong(column, wanted: "bytea") }
        return try body(bytes)
    }

    package func boolean(_ column: Int) throws(PostgresError) -> Bool? {
        guard let bytes = try rows.bytes(number, column) else { return nil }
        guard rows.type(of: column) == TypeID.boolean else { throw rows.wrong(column, wanted: "boolean") }
        return bytes.first != 0
    }

    package func integers(_ column: Int) throws(PostgresError) -> [Int64?]? {
        try array(column, TypeID.integers, "bigint[]") { $0.bigEndian(at: 0, Int64.self) }
    }

    package func texts(_ column: Int) throws(PostgresError) -> [String?]? {
        try array(column, TypeID.texts, "text[]") { String(decoding: $0, as: UTF8.self) }
    }

    package func byteStrings(_ column: Int) throws(PostgresError) -> [[UInt8]?]? {
        try array(column, TypeID.byteStrings, "bytea[]") { Array($0) }
    }

    /// Elements of an array of one dimension.
    private func array<Element>(
        _ column: Int,
        _ type: UInt32,
        _ name: String,
        _ read: (UnsafeRawBufferPointer) -> Element
    ) throws(PostgresError) -> [Element?]? {
        guard let bytes = try rows.bytes(number, column) else { return nil }
        guard rows.type(of: column) == type, bytes.count >= 12 else { throw rows.wrong(column, wanted: name) }
        switch bytes.bigEndian(at: 0, Int32.self) {
        case 0: return []
        case 1: break
        case _: throw rows.wrong(column, wanted: "\(name) of one dimension")
        }
        guard bytes.count >= 20 else { throw rows.wrong(column, wanted: name) }
        var elements: [Element?] = []
        var place = 20
        for _ in 0..<bytes.bigEndian(at: 12, Int32.self) {
            guard place + 4 <= bytes.count else { throw rows.wrong(column, wanted: name) }
            let length = Int(bytes.bigEndian(at: place, Int32.self))
            place += 4
            guard length >= 0 else {
                elements.append(nil)
                continue
            }
            guard place + length <= bytes.count else { throw rows.wrong(column, wanted: name) }
            elements.append(read(UnsafeRawBufferPointer(rebasing: bytes[place..<place + length])))
            place += length
        }
        return elements
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func bigEndian<Number: FixedWidthInteger>(at place: Int, _ type: Number.Type) -> Number {
        Number(bigEndian: loadUnaligned(fromByteOffset: place, as: type))
    }
}
