import Foundation
import WeirAPI
import WeirClient
import WeirImport
import WeirStreams

/// Where the things of another system are read from.
protocol RecordSource {
    /// Whether there is such a collection.
    func has(_ collection: ForeignCollection) -> Bool

    /// Hands on each record, one after the other; nothing when there is no such collection.
    func each(_ collection: ForeignCollection, _ handle: (ForeignRecord) async throws -> Void) async throws

    /// The file of a collection that is read row by row; nil when it is not such a one.
    func rows(of collection: ForeignCollection) -> String?
}

/// A folder with a file for each collection: `plans.json`, `customers.csv`, `events.jsonl.gz`.
struct FolderRecords: RecordSource {
    let folder: String

    private static let endings = ["json", "jsonl", "ndjson", "csv", "jsonl.gz", "ndjson.gz", "csv.gz"]
    /// Of a file that is one JSON text; longer ones are to be lines.
    private static let maximumBytes = 256 << 20

    /// - Throws: ``CommandFailure`` when there is no such folder, or no file in it that is known.
    init(_ folder: String, collections: [ForeignCollection]) throws {
        self.folder = folder
        var isFolder = ObjCBool(false)
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw CommandFailure(
                "\(folder) is no folder. Put the exported files into one.",
                exitCode: ExitStatus.unavailable
            )
        }
        guard collections.contains(where: has) else {
            let names = collections.map(\.name).joined(separator: ", ")
            throw CommandFailure(
                "There is no file in \(folder) that is known. Files are called \(names), with the ending .json, .jsonl or .csv.",
                exitCode: ExitStatus.unavailable
            )
        }
    }

    func has(_ collection: ForeignCollection) -> Bool { path(of: collection) != nil }

    private func path(of collection: ForeignCollection) -> String? {
        Self.endings.map { "\(folder)/\(collection.name).\($0)" }.first { FileManager.default.fileExists(atPath: $0) }
    }

    func rows(of collection: ForeignCollection) -> String? {
        path(of: collection).flatMap { $0.hasSuffix(".json") ? nil : $0 }
    }

    func each(_ collection: ForeignCollection, _ handle: (ForeignRecord) async throws -> Void) async throws {
        guard let path = path(of: collection) else { return }
        if path.hasSuffix(".json") {
            let bytes = try WholeFile.content(of: path, maximumBytes: Self.maximumBytes)
            let value: JSONValue
            do {
                value = try JSONParser.parse(bytes)
            } catch {
                throw CommandFailure("\(path) is not JSON: \(error)")
            }
            if let missing = Self.isCutOff(value, collection) {
                throw CommandFailure("\(path) is only a part of the list (\(missing)): export all its pages.")
            }
            for (index, record) in try Self.records(value, collection, path).enumerated() {
                try await Self.telling("\(path), entry \(index + 1)") { try await handle(record) }
            }
            return
        }
        var rows = try RowReader(path: path)
        while let row = try rows.next() {
            switch row {
            case .record(let record, let row):
                try await Self.telling("\(path), row \(row)") { try await handle(record) }
            case .unreadable(let rejection):
                throw CommandFailure("\(path), row \(rejection.row): \(rejection.message)")
            }
        }
    }

    /// What it is about a record that stops an import says where the record stands.
    private static func telling(_ place: String, _ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let failure as CommandFailure {
            throw CommandFailure("\(place): \(failure.description)", exitCode: failure.exitCode)
        }
    }

    /// Why an answer is not the whole list; nil when it is, as far as it says.
    static func isCutOff(_ value: JSONValue, _ collection: ForeignCollection) -> String? {
        guard let object = value.objectValue else { return nil }
        let record = ForeignRecord(object)
        if record.value("has_more") == .bool(true) { return "has_more is true" }
        if record.value("meta.next_page") != nil { return "meta.next_page is not null" }
        if record.text("nextCursor") != nil { return "it has a nextCursor" }
        let count = [collection.member, "data", "items"].lazy.compactMap { object[$0]?.arrayValue?.count }.first
        if let count, let total = record.integer("totalCount") ?? record.integer("meta.total_count"), total > count {
            return "it has \(count) of \(total)"
        }
        return nil
    }

    /// The records of an answer or an export: a list, a list in an envelope, or one thing.
    ///
    /// - Throws: ``CommandFailure`` when an element is no object.
    static func records(_ value: JSONValue, _ collection: ForeignCollection, _ place: String) throws -> [ForeignRecord]
    {
        var list = value.arrayValue
        if list == nil, let object = value.objectValue {
            list = [collection.member, "data", "items"].lazy.compactMap { object[$0]?.arrayValue }.first ?? [value]
        }
        guard let list else { throw CommandFailure("\(place) is neither a list nor an object.") }
        return try list.enumerated().map { index, element in
            guard let object = element.objectValue else {
                throw CommandFailure("\(place), entry \(index + 1), is not an object.")
            }
            return ForeignRecord(object)
        }
    }
}

/// The rows of a file of lines or a table as records.
struct RowReader {
    enum Row {
        case record(ForeignRecord, row: Int)
        case unreadable(ImportRejection)
    }

    private var lines: JSONLinesReader?
    private var table: CSVReader?

    init(path: String) throws(ImportFileError) {
        let chunks = try FileChunks(path: path)
        if path.contains(".csv") { table = try CSVReader(chunks) } else { lines = JSONLinesReader(chunks) }
    }

    var progress: (done: Int, size: Int?) { table?.progress ?? lines?.progress ?? (0, nil) }

    var isLastOpen: Bool { table?.isLastOpen ?? lines?.isLastOpen ?? false }

    /// Where the last row begins.
    var start: Int { table?.recordStart ?? lines?.lineStart ?? 0 }

    var position: ImportPosition {
        let row = table?.rowNumber ?? lines?.lineNumber ?? 0
        return isLastOpen
            ? ImportPosition(rows: row - 1, offset: start)
            : ImportPosition(rows: row, offset: table?.offset ?? lines?.offset ?? 0)
    }

    mutating func skip(to position: ImportPosition) throws(ImportFileError) {
        try table?.skip(rows: position.rows, to: position.offset)
        try lines?.skip(lines: position.rows, to: position.offset)
    }

    mutating func next() throws(ImportFileError) -> Row? {
        if table != nil { return try nextOfTable() }
        guard let next = try lines?.next() else { return nil }
        let row = lines?.lineNumber ?? 0
        guard case .text(let line) = next else {
            return .unreadable(ImportRejection(row: row, code: "invalid_json", message: "the line is too long"))
        }
        guard let object = (try? JSONParser.parse(line))?.objectValue else {
            return .unreadable(
                ImportRejection(row: row, code: "invalid_json", message: "the line is not a JSON object")
            )
        }
        return .record(ForeignRecord(object), row: row)
    }

    private mutating func nextOfTable() throws(ImportFileError) -> Row? {
        guard let record = try table?.next(), let table else { return nil }
        let row = table.rowNumber
        guard let fields = try? record.readable(), fields.count == table.header.count else {
            return .unreadable(
                ImportRejection(row: row, code: "invalid_row", message: "the row is not as its header, or not UTF-8")
            )
        }
        var object = JSONObject()
        for (name, field) in zip(table.header, fields) where !field.isEmpty {
            Self.set(Self.names[name] ?? name, .string(field), in: &object)
        }
        return .record(ForeignRecord(object), row: row)
    }

    /// Columns of tables that Stripe's dashboard writes, as the API calls them.
    private static let names = [
        "Customer ID": "customer", "Price ID": "price", "Plan": "price", "Quantity": "quantity", "Status": "status",
        "Email": "email", "Name": "name", "Current Period Start (UTC)": "current_period_start",
        "Current Period End (UTC)": "current_period_end", "Start (UTC)": "start_date", "Start Date (UTC)": "start_date",
        "Canceled At (UTC)": "canceled_at", "Address Line1": "address.line1", "Address Line2": "address.line2",
        "Address City": "address.city", "Address State": "address.state", "Address Zip": "address.postal_code",
        "Address Postal Code": "address.postal_code", "Address Country": "address.country",
    ]

    /// `properties.region` and `region (metadata)` are members of an object.
    private static func set(_ name: String, _ value: JSONValue, in object: inout JSONObject) {
        var name = name
        if name.hasSuffix(" (metadata)") { name = "metadata." + name.dropLast(11) }
        guard let dot = name.firstIndex(of: ".") else {
            object[name] = value
            return
        }
        let first = String(name[..<dot])
        var inner = object[first]?.objectValue ?? [:]
        set(String(name[name.index(after: dot)...]), value, in: &inner)
        object[first] = .object(inner)
    }
}
