import Foundation
import GRDB
import WeirPrimitives
import WeirStorage

/// Reads the columns of one row into domain values, and says which column does not hold what it should.
struct RowReader {
    let table: String
    let row: StatementRows

    func id<ID: EntityID>(_ column: String) throws -> ID {
        guard let id: ID = try optionalID(column) else { throw invalid(column) }
        return id
    }

    func optionalID<ID: EntityID>(_ column: String) throws -> ID? {
        try row.withBytes(column) { bytes in
            guard let id = ID(bytes: bytes) else { throw invalid(column) }
            return id
        }
    }

    func text(_ column: String) throws -> String {
        guard let text = row.text(column) else { throw invalid(column) }
        return text
    }

    func optionalText(_ column: String) -> String? { row.text(column) }

    func integer(_ column: String) throws -> Int {
        guard let integer = row.integer(column) else { throw invalid(column) }
        return Int(integer)
    }

    func optionalInteger(_ column: String) -> Int? { row.integer(column).map { Int($0) } }

    func optionalBytes(_ column: String) -> [UInt8]? { row.withBytes(column) { Array($0) } }

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
        row.integer(column).map { Timestamp(milliseconds: $0) }
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
    var blob: Data { withBytes { Data($0) } }
}

/// The form in which byte strings are stored.
func blob(_ bytes: [UInt8]) -> Data { Data(bytes) }
