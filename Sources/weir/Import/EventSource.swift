import WeirAPI
import WeirStreams

/// Where the events of an import come from, one after the other.
protocol EventSource {
    /// Bytes read so far, and how many there are, when that is known.
    var progress: (done: Int, size: Int?) { get }

    /// Rows read so far, and where the next one begins; a last row without a line end is not passed, for it may grow.
    var position: ImportPosition { get }

    /// Whether the last row ended with the file and not with a line end.
    var isLastOpen: Bool { get }

    /// Goes on at a place that an earlier reading of the same file told of.
    mutating func skip(to position: ImportPosition) throws(ImportFileError)

    /// The next event, or what is wrong with it; nil at the end.
    mutating func next() throws(ImportFileError) -> ImportItem?
}

/// A place in a file, between two rows.
struct ImportPosition: Equatable {
    /// Rows or lines before it.
    var rows: Int
    /// Bytes of the content before it.
    var offset: Int

    static let start = ImportPosition(rows: 0, offset: 0)
}

/// A row or line of a file.
enum ImportItem {
    case event(ImportEvent)
    /// Too broken to be sent.
    case unreadable(ImportRejection)
}

/// Why a row or line does not count.
struct ImportRejection: Equatable {
    /// Row or line number, counted from 1.
    var row: Int
    var code: String
    var message: String
}

/// The rows of a table as events.
struct CSVEventSource: EventSource {
    private var reader: CSVReader
    private let mapping: ResolvedEventMapping

    init(_ chunks: FileChunks, mapping: EventMapping) throws(ImportFileError) {
        reader = try CSVReader(chunks)
        self.mapping = try mapping.resolved(in: reader)
    }

    var progress: (done: Int, size: Int?) { reader.progress }

    var isLastOpen: Bool { reader.isLastOpen }

    var position: ImportPosition {
        isLastOpen
            ? ImportPosition(rows: reader.rowNumber - 1, offset: reader.recordStart)
            : ImportPosition(rows: reader.rowNumber, offset: reader.offset)
    }

    mutating func skip(to position: ImportPosition) throws(ImportFileError) {
        try reader.skip(rows: position.rows, to: position.offset)
    }

    mutating func next() throws(ImportFileError) -> ImportItem? {
        guard let record = try reader.next() else { return nil }
        let row = reader.rowNumber
        let fields: [String]
        switch record {
        case .fields(let texts): fields = texts
        case .notUTF8, .tooLong:
            let message =
                if case .tooLong = record { "the row is longer than \(CSVReader.maximumRecordSize) bytes" } else {
                    "the row is not UTF-8"
                }
            return .unreadable(ImportRejection(row: row, code: "invalid_row", message: message))
        }
        guard fields.count == reader.header.count else {
            let message = "the row has \(fields.count) fields, the header has \(reader.header.count)"
            return .unreadable(ImportRejection(row: row, code: "invalid_row", message: message))
        }
        var event = mapping.event(row: row, fields: fields)
        event.offset = reader.recordStart
        return .event(event)
    }
}

/// Events as the API takes them, one JSON object a line.
///
/// What a line does not say is filled in: a key of prefix and line number, and the event name if one was given.
struct JSONLinesEventSource: EventSource {
    private var reader: JSONLinesReader
    private let keyPrefix: String
    private let eventName: String?

    init(_ chunks: FileChunks, keyPrefix: String, eventName: String?) {
        reader = JSONLinesReader(chunks)
        self.keyPrefix = keyPrefix
        self.eventName = eventName
    }

    var progress: (done: Int, size: Int?) { reader.progress }

    var isLastOpen: Bool { reader.isLastOpen }

    var position: ImportPosition {
        isLastOpen
            ? ImportPosition(rows: reader.lineNumber - 1, offset: reader.lineStart)
            : ImportPosition(rows: reader.lineNumber, offset: reader.offset)
    }

    mutating func skip(to position: ImportPosition) throws(ImportFileError) {
        try reader.skip(lines: position.rows, to: position.offset)
    }

    private static let customerFields = ["customer_id", "customerId", "external_customer_id", "externalCustomerId"]

    mutating func next() throws(ImportFileError) -> ImportItem? {
        guard let next = try reader.next() else { return nil }
        let row = reader.lineNumber
        guard case .text(let line) = next else {
            let message = "the line is longer than \(CSVReader.maximumRecordSize) bytes"
            return .unreadable(ImportRejection(row: row, code: "invalid_json", message: message))
        }
        let value: JSONValue
        do {
            value = try JSONParser.parse(line)
        } catch {
            return .unreadable(
                ImportRejection(row: row, code: "invalid_json", message: "the line is not JSON: \(error)")
            )
        }
        guard case .object(var object) = value else {
            let message = "the line must be an object, not \(value.kind)"
            return .unreadable(ImportRejection(row: row, code: "invalid_json", message: message))
        }
        if object["idempotencyKey"] == nil, object["idempotency_key"] == nil {
            object["idempotencyKey"] = .string("\(keyPrefix)\(row)")
        }
        if let eventName, object["eventName"] == nil, object["event_name"] == nil {
            object["eventName"] = .string(eventName)
        }
        let name = Self.customerFields.compactMap { field in object[field]?.stringValue }.first
        // An object with several names for its customer is left as it is, for the server to refuse.
        guard let name, Self.customerFields.count(where: { object[$0] != nil }) == 1 else {
            return .event(ImportEvent(row: row, customer: nil, object: object, offset: reader.lineStart))
        }
        for field in Self.customerFields { object[field] = nil }
        return .event(
            ImportEvent(row: row, customer: CustomerName(name), object: object, offset: reader.lineStart)
        )
    }
}
