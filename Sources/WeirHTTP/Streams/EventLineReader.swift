import WeirAPI
import WeirServices
import WeirStreams

/// One event of a stream, or why there is none.
struct EventLine: Sendable {
    enum Content: Sendable {
        case json([UInt8])
        case row(EventColumns, [String])
        /// A row that is not UTF-8, with what can be shown of it.
        case unreadableRow([String], column: String)
        /// Too long to be looked at.
        case tooLong
    }

    /// The line of NDJSON, or the row of a table behind its header; counted from 1, or from what the request says.
    var number: Int
    var content: Content

    /// The event as it was sent; one without a key has `headerKey`.
    func sent(headerKey: String?) -> SentEvent {
        SentEvent(reading, headerKey: headerKey)
    }

    private var reading: EventReading {
        switch content {
        case .json(let bytes):
            let value: JSONValue
            do throws(JSONParseError) {
                value = try JSONParser.parse(bytes)
            } catch {
                let text = String(decoding: bytes.prefix(EventLineReader.keptBytes), as: UTF8.self)
                // The text is one line, the number of which stands beside the message.
                let message = "\(error.message) (column \(error.column))"
                return Self.rejected(.string(text), APIError(.invalidInput, message))
            }
            return Self.reading(value)
        case .row(let columns, let row):
            do throws(APIError) {
                return Self.reading(try columns.event(row))
            } catch {
                return Self.rejected(.array(row.map { .string($0) }), error)
            }
        case .unreadableRow(let row, let column):
            let message = "the column '\(column)' is not UTF-8"
            return Self.rejected(.array(row.map { .string($0) }), APIError(.invalidInput, message))
        case .tooLong:
            let message = "the line is longer than \(EventLineReader.maximumLineBytes) bytes"
            return Self.rejected(.null, APIError(.invalidInput, message))
        }
    }

    private static func reading(_ value: JSONValue) -> EventReading {
        do throws(APIError) {
            return .event(try CloudEvent.isOne(value) ? CloudEvent.read(value) : EventFields.read(value))
        } catch {
            return .rejected(RejectedFields(value: value, issues: error.issues))
        }
    }

    private static func rejected(_ value: JSONValue, _ error: APIError) -> EventReading {
        let issue = FieldIssue(path: "", code: .invalidFormat, message: error.message)
        return .rejected(RejectedFields(value: value, issues: error.issues.isEmpty ? [issue] : error.issues))
    }
}

/// Finds the events in the pieces of a stream.
struct EventLineReader {
    static let maximumLineBytes = 1 << 20
    /// What is kept of a line that is no JSON.
    static let keptBytes = 4096
    /// The number that the first line of a request may have, at most.
    static let maximumFirstLine = 1 << 50

    private enum Form {
        case lines(LineSplitter)
        case table(CSVParser, EventColumns?, rows: Int)
    }

    private var form: Form
    private let eventName: String?
    /// Lines that the sender counts before the first one of the request.
    private let before: Int

    /// Makes one.
    ///
    /// - Parameters:
    ///   - media: One of ``MediaTypes/eventStreams``.
    ///   - eventName: The name of all events of a table, when no column says it.
    ///   - firstLine: The number of the first line, or of the first row behind the header.
    init(media: String, eventName: String?, firstLine: Int = 1) {
        form =
            media == "text/csv"
            ? .table(CSVParser(), nil, rows: 0) : .lines(LineSplitter(maximumLength: Self.maximumLineBytes))
        self.eventName = eventName
        before = firstLine - 1
    }

    /// The events that a piece completes.
    ///
    /// - Throws: ``CSVError``, and ``APIError`` for a header that cannot be used: the stream cannot be read on.
    mutating func lines(in piece: [UInt8]) throws -> [EventLine] {
        switch form {
        case .lines(var splitter):
            // Let go, so that what is changed is not copied.
            form = .lines(LineSplitter(maximumLength: 0))
            defer { form = .lines(splitter) }
            return splitter.lines(in: piece).map(line)
        case .table(var parser, var columns, var rows):
            form = .table(CSVParser(), nil, rows: 0)
            defer { form = .table(parser, columns, rows: rows) }
            return try piece.withUnsafeBufferPointer { bytes in
                var lines: [EventLine] = []
                var position = 0
                while let record = parser.record(in: bytes, from: &position) {
                    if let line = try take(record, &columns, &rows) { lines.append(line) }
                }
                return lines
            }
        }
    }

    /// What the end of the stream completes.
    mutating func finish() throws -> [EventLine] {
        switch form {
        case .lines(var splitter):
            return splitter.finish().map { [line($0)] } ?? []
        case .table(var parser, var columns, var rows):
            guard let record = try parser.finish() else { return [] }
            return try take(record, &columns, &rows).map { [$0] } ?? []
        }
    }

    private func line(_ line: LineSplitter.Line) -> EventLine {
        EventLine(number: before + line.number, content: line.bytes.map(EventLine.Content.json) ?? .tooLong)
    }

    private func take(_ record: CSVRecord, _ columns: inout EventColumns?, _ rows: inout Int) throws -> EventLine? {
        guard let known = columns else {
            columns = try EventColumns(header: try record.readable(), eventName: eventName)
            return nil
        }
        rows += 1
        let content: EventLine.Content =
            switch record {
            case .fields(let row): .row(known, row)
            case .notUTF8(let row, let column, _): .unreadableRow(row, column: known.name(of: column))
            case .tooLong: .tooLong
            }
        return EventLine(number: before + rows, content: content)
    }
}
