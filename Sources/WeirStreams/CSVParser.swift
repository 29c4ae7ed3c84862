/// Reads comma-separated values (RFC 4180), whatever the pieces in which they come.
///
/// Lines may end in LF or CRLF, the last one in nothing. Quoted fields may hold commas, line ends and doubled quotes. A
/// byte order mark at the beginning and empty lines are passed over. A record that is too long is told of once and not
/// kept, so memory is bounded by the longest one that is allowed.
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
    private var isTooLong = false
    /// The first field of the record that is not UTF-8, counted from 0.
    private var badField: Int?
    private var line = 1
    /// Where the record begins, and where the quote opened.
    private var firstLine = 1
    private var quoteLine = 1
    private var isAtStart = true

    package init() {}

    /// Reads on from a position, which it moves; nil when the bytes are used up before a record is complete.
    package mutating func record(
        in bytes: UnsafeBufferPointer<UInt8>,
        from position: inout Int
    ) -> CSVRecord? {
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            size += 1
            if size > Self.maximumRecordSize { forget() }
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
    package mutating func finish() throws(CSVError) -> CSVRecord? {
        if state == .quoted { throw .openQuote(line: quoteLine) }
        endsWithQuote = state == .quoteInQuotes
        return endRecord()
    }

    private mutating func plain(_ byte: UInt8) -> CSVRecord? {
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

    /// Lets go of what was read of a record that is too long; where it ends is looked for all the same.
    private mutating func forget() {
        if !isTooLong {
            isTooLong = true
            isAtStart = false
            fields = []
        }
        // What stands in the field says whether a quote opens one.
        if field.count > 1 { field.removeSubrange(1...) }
    }

    private mutating func endField() {
        defer {
            field.removeAll(keepingCapacity: true)
            isQuoted = false
        }
        if isTooLong { return }
        var bytes = field[...]
        if isAtStart {
            isAtStart = false
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        }
        if let text = String(validating: bytes, as: UTF8.self) {
            fields.append(text)
        } else {
            badField = badField ?? fields.count
            fields.append(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// The record that is complete; nil when there is nothing in it.
    private mutating func endRecord() -> CSVRecord? {
        if field.last == UInt8(ascii: "\r"), !endsWithQuote { field.removeLast() }
        defer {
            size = 0
            firstLine = line
            isTooLong = false
            badField = nil
            fields = []
        }
        if isTooLong {
            endField()
            state = .plain
            return .tooLong(line: firstLine)
        }
        if fields.isEmpty, field.isEmpty, !isQuoted { return nil }
        endField()
        state = .plain
        guard let badField else { return .fields(fields) }
        return .notUTF8(fields: fields, column: badField, line: firstLine)
    }
}

/// A record of comma-separated values.
package enum CSVRecord: Sendable, Equatable {
    case fields([String])
    /// Bytes of a field are no UTF-8, so what it says is not known: `fields` are for showing only.
    ///
    /// `column` is the first such field, counted from 0, and `line` the one on which the record begins, from 1.
    case notUTF8(fields: [String], column: Int, line: Int)
    /// Longer than ``CSVParser/maximumRecordSize``.
    case tooLong(line: Int)

    /// The fields, for whoever cannot do without them, such as those of a header.
    ///
    /// - Throws: ``CSVError/recordTooLong(line:)``, ``CSVError/notUTF8(line:)``.
    package func readable() throws(CSVError) -> [String] {
        switch self {
        case .fields(let fields): return fields
        case .notUTF8(_, _, let line): throw .notUTF8(line: line)
        case .tooLong(let line): throw .recordTooLong(line: line)
        }
    }
}

/// Why comma-separated values cannot be read on.
package enum CSVError: Error, Sendable, Equatable, CustomStringConvertible {
    case recordTooLong(line: Int)
    case notUTF8(line: Int)
    /// A quote was opened and never closed.
    case openQuote(line: Int)

    package var description: String {
        switch self {
        case .recordTooLong(let line): "Line \(line) is longer than \(CSVParser.maximumRecordSize) bytes."
        case .notUTF8(let line): "Line \(line) is not UTF-8. Convert the text to UTF-8, for instance with iconv."
        case .openQuote(let line): "The quote that opens on line \(line) is never closed."
        }
    }
}
