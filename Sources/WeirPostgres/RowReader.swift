import WeirPrimitives
import WeirStorage

/// Reads the columns of one row into domain values, and says which column does not hold what it should.
struct RowReader {
    let table: String
    let row: PostgresRow

    func id<ID: EntityID>(_ column: String) throws -> ID {
        guard let id: ID = try optionalID(column) else { throw invalid(column) }
        return id
    }

    func optionalID<ID: EntityID>(_ column: String) throws -> ID? {
        guard let place = row.place(of: column) else { return nil }
        return try row.withBytes(place) { bytes throws(PostgresError) in ID(bytes: bytes) }.map { id in
            guard let id else { throw invalid(column) }
            return id
        }
    }

    func text(_ column: String) throws -> String {
        guard let text = optionalText(column) else { throw invalid(column) }
        return text
    }

    func optionalText(_ column: String) -> String? {
        row.place(of: column).flatMap { try? row.text($0) }
    }

    func integer(_ column: String) throws -> Int {
        guard let integer = optionalInteger(column) else { throw invalid(column) }
        return integer
    }

    func optionalInteger(_ column: String) -> Int? {
        row.place(of: column).flatMap { try? row.integer($0) }.map { Int($0) }
    }

    func optionalBytes(_ column: String) -> [UInt8]? {
        row.place(of: column).flatMap { try? row.bytes($0) }
    }

    func flag(_ column: String) throws -> Bool { try integer(column) != 0 }

    func bytes(_ column: String) throws -> [UInt8] {
        guard let bytes = optionalBytes(column) else { throw invalid(column) }
        return bytes
    }

    func timestamp(_ column: String) throws -> Timestamp {
        guard let timestamp = optionalTimestamp(column) else { throw invalid(column) }
        return timestamp
    }

    func optionalTimestamp(_ column: String) -> Timestamp? {
        optionalInteger(column).map { Timestamp(milliseconds: Int64($0)) }
    }

    /// A value of a closed set, stored by its raw value.
    func choice<Choice: RawRepresentable>(_ column: String) throws -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: try text(column)) else { throw invalid(column) }
        return choice
    }

    /// A value that has a text form.
    func parsed<Value>(_ column: String, _ parse: (String) -> Value?) throws -> Value {
        guard let value = parse(try text(column)) else { throw invalid(column) }
        return value
    }

    func document<Document: Decodable>(_ kind: Document.Type, _ column: String = "document") throws -> Document {
        try DocumentCoding.document(kind, from: try text(column))
    }

    private func invalid(_ column: String) -> StorageError { .invalidData("\(table).\(column)") }
}

extension EntityID {
    /// The form in which ids are stored.
    var blob: PostgresValue { .bytes(bytes) }
}

/// The form in which byte strings are stored.
func blob(_ bytes: [UInt8]) -> PostgresValue { .bytes(bytes) }
