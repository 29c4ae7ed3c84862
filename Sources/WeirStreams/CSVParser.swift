/// Reads comma-separated values (RFC 4180), whatever the pieces in which they come.
///
/// Lines may end in LF or CRLF, the last one in nothing. Quoted fields may hold commas, line ends and doubled quotes. A
/// byte order mark at the beginning and empty lines are passed over.
package struct CSVParser {
    /// Bytes of a record, at most.
    package static let maximumRecordSize = 1 << 20

    private enum State {
        case plain
        case quoted
        /// Behind a quote within quotes: it ends them, or is the first of two.
        case quoteInQuotes
    }

    private var state = State.plain
    private var fields: [String] = []
    private var field: [UInt8] = []
    /// Whether the field that is read began with a quote.
    private var isQuoted = false
    /// Whether the last byte was the quote that ends a field, so that a CR before it belongs to the field.
    private var endsWithQuote = false
    private var size = 0
    private var line = 1
    /// Where the record begins, and where the quote opened.
    private var firstLine = 1
    private var quoteLine = 1
    private var isAtStart = true

    package init() {}

    /// Reads on from a position, which it moves; nil when the bytes are used up before a record is complete.
    ///
    /// - Throws: ``CSVError/recordTooLong(line:)``.
    package mutating func record(
        in bytes: UnsafeBufferPointer<UInt8>,
        from position: inout Int
    ) throws(CSVError) -> [String]? {
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            size += 1
            guard size <= Self.maximumRecordSize else { throw .recordTooLong(line: firstLine) }
            switch state {
            case .quoted:
                if byte == UInt8(ascii: "\"") {
                    state = .quoteInQuotes
                } else {
                    if byte == UInt8(ascii: "\n") { line += 1 }
                    field.append(byte)
                }
            case .quoteInQuotes where byte == UInt8(ascii: "\""):
                field.append(byte)
                state = .quoted
            case .quoteInQuotes, .plain:
                endsWithQuote = state == .quoteInQuotes
                state = .plain
                if let record = plain(byte) { return record }
            }
        }
        return nil
    }

    /// The last record, if the stream did not end with the end of one.
    ///
    /// - Throws: ``CSVError/openQuote(line:)``.
    package mutating func finish() throws(CSVError) -> [String]? {
        if state == .quoted { throw .openQuote(line: quoteLine) }
        endsWithQuote = state == .quoteInQuotes
        return endRecord()
    }

    private mutating func plain(_ byte: UInt8) -> [String]? {
        switch byte {
        case UInt8(ascii: "\"") where field.isEmpty && !isQuoted:
            isQuoted = true
            quoteLine = line
            state = .quoted
        case UInt8(ascii: ","):
            endField()
        case UInt8(ascii: "\n"):
            line += 1
            return endRecord()
        case _:
            field.append(byte)
        }
        return nil
    }

    private mutating func endField() {
        var bytes = field[...]
        if isAtStart {
            isAtStart = false
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        }
        fields.append(String(decoding: bytes, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
        isQuoted = false
    }

    /// The record that is complete; nil when there is nothing in it.
    private mutating func endRecord() -> [String]? {
        if field.last == UInt8(ascii: "\r"), !endsWithQuote { field.removeLast() }
        defer {
            size = 0
            firstLine = line
        }
        if fields.isEmpty, field.isEmpty, !isQuoted { return nil }
        endField()
        state = .plain
        defer { fields = [] }
        return fields
    }
}

/// Why comma-separated values cannot be read on.
package enum CSVError: Error, Sendable, Equatable, CustomStringConvertible {
    case recordTooLong(line: Int)
    /// A quote was opened and never closed.
    case openQuote(line: Int)

    package var description: String {
        switch self {
        case .recordTooLong(let line): "Line \(line) is longer than \(CSVParser.maximumRecordSize) bytes."
        case .openQuote(let line): "The quote that opens on line \(line) is never closed."
        }
    }
}
