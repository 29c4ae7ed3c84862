import WeirAPI
import WeirServices
import WeirStreams

/// One event of a stream, or why there is none.
struct EventLine: Sendable {
    enum Content: Sendable {
        case json([UInt8])
        case row(EventColumns, [String])
        /// Too long to be looked at.
        case tooLong
    }

    /// The line of NDJSON, or the row of a table behind its header; counted from 1.
    var number: Int
    var content: Content

    /// The event as it was sent.
    func sent() -> SentEvent {
        switch content {
        case .json(let bytes):
            let value: JSONValue
            do throws(JSONParseError) {
                value = try JSONParser.parse(bytes)
            } catch {
                let text = String(decoding: bytes.prefix(EventLineReader.keptBytes), as: UTF8.self)
                return Self.rejected(.string(text), APIError(error))
            }
            return Self.sent(value)
        case .row(let columns, let row):
            do throws(APIError) {
                return Self.sent(try columns.event(row))
            } catch {
                return Self.rejected(.array(row.map { .string($0) }), error)
            }
        case .tooLong:
            let message = "the line is longer than \(EventLineReader.maximumLineBytes) bytes"
            return Self.rejected(.null, APIError(.invalidInput, message))
        }
    }

    private static func sent(_ value: JSONValue) -> SentEvent {
        do throws(APIError) {
            return SentEvent(.event(try CloudEvent.isOne(value) ? CloudEvent.read(value) : EventFields.read(value)))
        } catch {
            return SentEvent(.rejected(RejectedFields(value: value, issues: error.issues)))
        }
    }

    private static func rejected(_ value: JSONValue, _ error: APIError) -> SentEvent {
        let issue = FieldIssue(path: "", code: .invalidFormat, message: error.message)
        return SentEvent(.rejected(RejectedFields(value: value, issues: error.issues.isEmpty ? [issue] : error.issues)))
    }
}

/// Finds the events in the pieces of a stream.
struct EventLineReader {
    static let maximumLineBytes = 1 << 20
    /// What is kept of a line that is no JSON.
    static let keptBytes = 4096

    private enum Form {
        case lines(LineSplitter)
        case table(CSVParser, EventColumns?, rows: Int)
    }

    private var form: Form
    private let eventName: String?

    /// `media`: One of ``MediaTypes/eventStreams``.
    init(media: String, eventName: String?) {
        form =
            media == "text/csv"
            ? .table(CSVParser(), nil, rows: 0) : .lines(LineSplitter(maximumLength: Self.maximumLineBytes))
        self.eventName = eventName
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
            return splitter.lines(in: piece).map(Self.line)
        case .table(var parser, var columns, var rows):
            form = .table(CSVParser(), nil, rows: 0)
            defer { form = .table(parser, columns, rows: rows) }
            return try piece.withUnsafeBufferPointer { bytes in
                var lines: [EventLine] = []
                var position = 0
                while let record = try parser.record(in: bytes, from: &position) {
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
            return splitter.finish().map { [Self.line($0)] } ?? []
        case .table(var parser, var columns, var rows):
            guard let record = try parser.finish() else { return [] }
            return try take(record, &columns, &rows).map { [$0] } ?? []
        }
    }

    private static func line(_ line: LineSplitter.Line) -> EventLine {
        EventLine(number: line.number, content: line.bytes.map(EventLine.Content.json) ?? .tooLong)
    }

    private func take(_ record: [String], _ columns: inout EventColumns?, _ rows: inout Int) throws -> EventLine? {
        guard let known = columns else {
            columns = try EventColumns(header: record, eventName: eventName)
            return nil
        }
        rows += 1
        return EventLine(number: rows, content: .row(known, record))
    }
}
