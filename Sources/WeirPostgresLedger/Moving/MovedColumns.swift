import WeirPostgres
import WeirStorage

/// What the database says of a table's columns.
struct MovedColumns {
    private(set) var types: [String: MovedColumnType] = [:]
    private(set) var number: String?
    /// Of the primary key, in its order.
    let key: [String]
    private let table: String

    init(of table: String, _ session: PostgresSession) throws {
        self.table = table
        let rows = try session.query(
            """
            SELECT a.attname, format_type(a.atttypid, a.atttypmod), a.attidentity <> ''
            FROM pg_attribute a WHERE a.attrelid = $1::text::regclass AND a.attnum > 0 AND NOT a.attisdropped
            """,
            [.text(table)]
        )
        for row in try rows.map({ (try $0.text(0), try $0.text(1), try $0.boolean(2)) }) {
            guard let name = row.0, let type = row.1 else { continue }
            guard let known = MovedColumnType(rawValue: type) else {
                throw MovingError.damaged("\(table).\(name), which is of type \(type),")
            }
            types[name] = known
            if row.2 == true { number = name }
        }
        key = try session.query(
            """
            SELECT a.attname FROM pg_index i
            CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (attnum, place)
            JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
            WHERE i.indrelid = $1::text::regclass AND i.indisprimary ORDER BY k.place
            """,
            [.text(table)]
        ).map { try $0.text(0) ?? "" }
        guard !key.isEmpty else { throw MovingError.damaged("\(table), which has no primary key,") }
    }

    func type(of column: String) throws -> MovedColumnType {
        guard let type = types[column] else { throw MovingError.damaged("\(table).\(column)") }
        return type
    }
}

/// The types that columns of the control plane have.
enum MovedColumnType: String {
    case bigint
    case integer
    case smallint
    case text
    case bytea

    var name: String { rawValue }

    func value(_ row: PostgresRow, _ column: Int) throws -> MovedValue {
        switch self {
        case .bigint, .integer, .smallint: try row.integer(column).map { .integer($0) } ?? .null
        case .text: try row.text(column).map { .text($0) } ?? .null
        case .bytea: try row.bytes(column).map { .bytes($0) } ?? .null
        }
    }

    func array(_ values: [MovedValue], _ column: String) throws -> PostgresValue {
        switch self {
        case .bigint, .integer, .smallint:
            .integers(
                try values.map { value in
                    switch value {
                    case .null: nil
                    case .integer(let number): number
                    case .text, .bytes: throw MovingError.damaged(column)
                    }
                }
            )
        case .text:
            .texts(
                try values.map { value in
                    switch value {
                    case .null: nil
                    case .text(let text) where text.utf8.contains(0):
                        throw MovingError.refused(
                            "\(column) holds a text with the character U+0000, which PostgreSQL does not store: "
                                + "\(text.prefix(80).debugDescription). Change it first."
                        )
                    case .text(let text): text
                    case .integer, .bytes: throw MovingError.damaged(column)
                    }
                }
            )
        case .bytea:
            .byteStrings(
                try values.map { value in
                    switch value {
                    case .null: nil
                    case .bytes(let bytes): bytes
                    case .integer, .text: throw MovingError.damaged(column)
                    }
                }
            )
        }
    }
}

extension MovedValue {
    var argument: PostgresValue {
        switch self {
        case .null: .null
        case .integer(let number): .integer(number)
        case .text(let text): .text(text)
        case .bytes(let bytes): .bytes(bytes)
        }
    }
}
