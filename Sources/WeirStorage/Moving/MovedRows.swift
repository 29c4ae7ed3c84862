/// A value of a row as both databases have it.
package enum MovedValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
}

/// A table of the control plane, which both databases have with the same columns.
package struct MovedTable: Sendable, Hashable {
    package var name: String
    /// In the order of their names.
    package var columns: [String]
    /// Its rows are numbered by the database, in this column.
    package var number: String?

    package init(name: String, columns: [String], number: String? = nil) {
        self.name = name
        self.columns = columns
        self.number = number
    }
}

/// Rows of a table, and where to go on behind them.
package struct MovedPage: Sendable {
    /// Values in the order of the table's columns.
    package var rows: [[MovedValue]]
    /// The key of the last one; nil when there are no more.
    package var next: [MovedValue]?

    package init(rows: [[MovedValue]], next: [MovedValue]?) {
        self.rows = rows
        self.next = next
    }
}

/// How far the copy of one table, or of the ledger, has come; kept in the target, with what was copied.
package struct MovingPlace: Sendable, Hashable {
    /// The table, or ``ledger``.
    package var name: String
    /// The key behind which the source is read on.
    package var key: [MovedValue]
    package var isDone: Bool

    /// The name of the ledger's place; no table has it.
    package static let ledger = "(ledger)"

    package init(name: String, key: [MovedValue], isDone: Bool) {
        self.name = name
        self.key = key
        self.isDone = isDone
    }
}

extension MovingPlace {
    /// The key as text, for the target to keep.
    package var keyText: String {
        key.map { value in
            switch value {
            case .null: "n"
            case .integer(let number): "i\(number)"
            case .text(let text): "t" + Array(text.utf8).map { Self.hex($0) }.joined()
            case .bytes(let bytes): "b" + bytes.map { Self.hex($0) }.joined()
            }
        }
        .joined(separator: ",")
    }

    /// - Throws: ``MovingError/damaged(_:)``.
    package init(name: String, keyText: String, isDone: Bool) throws(MovingError) {
        self.name = name
        self.isDone = isDone
        key = []
        for part in keyText.split(separator: ",") {
            let rest = part.dropFirst()
            switch part.first {
            case "n": key.append(.null)
            case "i":
                guard let number = Int64(rest) else { throw .damaged("a place of the copy") }
                key.append(.integer(number))
            case "t": key.append(.text(String(decoding: try Self.bytes(rest), as: UTF8.self)))
            case "b": key.append(.bytes(try Self.bytes(rest)))
            case _: throw .damaged("a place of the copy")
            }
        }
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return digits.utf8.count == 1 ? "0\(digits)" : digits
    }

    private static func bytes(_ text: Substring) throws(MovingError) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { throw .damaged("a place of the copy") }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}

/// Why a store cannot be moved.
package enum MovingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The target holds something else than a copy that was begun.
    case notEmpty(String)
    /// The target is a copy that was begun of something else.
    case otherSource(String)
    /// The source has what the target cannot hold, or is in use.
    case refused(String)
    case damaged(String)
    /// What was copied is not what it was copied from.
    case differs(String)

    package var description: String {
        switch self {
        case .notEmpty(let what):
            "The target is not empty: it holds \(what). A store is moved into an empty database or folder only."
        case .otherSource(let place):
            "The target holds a copy of another store that was begun and not finished. "
                + "Empty \(place), or finish that copy."
        case .refused(let reason): reason
        case .damaged(let what): "\(what) cannot be read."
        case .differs(let what):
            "The copy differs from its source: \(what). The source has changed meanwhile, or one of them is damaged; "
                + "empty the target and begin anew."
        }
    }
}
