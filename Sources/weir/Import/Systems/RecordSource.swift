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
            for record in Self.records(value, collection) { try await handle(record) }
            return
        }
        var rows = try RowReader(path: path)
        while let row = try rows.next() {
            switch row {
            case .record(let record, _): try await handle(record)
            case .unreadable(let rejection):
                throw CommandFailure("\(path), row \(rejection.row): \(rejection.message)")
            }
        }
    }

    /// The records of an answer or an export: a list, a list in an envelope, or one thing.
    static func records(_ value: JSONValue, _ collection: ForeignCollection) -> [ForeignRecord] {
        if let list = value.arrayValue { return list.compactMap { $0.objectValue.map(ForeignRecord.init) } }
        guard let object = value.objectValue else { return [] }
        for name in [collection.member, "data", "items"] where object[name]?.arrayValue != nil {
            return ForeignRecord(object).records(name)
        }
        return [ForeignRecord(object)]
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

/// The API of another system, a page at a time.
struct APIRecords: RecordSource {
    let client: APIClient
    let paging: ForeignPaging

    func has(_ collection: ForeignCollection) -> Bool { collection.path != nil }

    func rows(of collection: ForeignCollection) -> String? { nil }

    func each(_ collection: ForeignCollection, _ handle: (ForeignRecord) async throws -> Void) async throws {
        guard let path = collection.path else { return }
        try await pages(path, collection.query, collection) { record in
            if let within = collection.within {
                for inner in record.records(within) { try await handle(inner) }
            } else {
                try await handle(try await whole(record, path, collection))
            }
        }
    }

    /// A record with what lists leave out.
    private func whole(
        _ record: ForeignRecord,
        _ path: String,
        _ collection: ForeignCollection
    ) async throws -> ForeignRecord {
        if let detail = collection.detail, let id = record.text(detail.field) {
            let answer = try await get("\(path)/\(PercentEncoding.encode(id))")
            return (answer.objectValue?[detail.member]?.objectValue ?? answer.objectValue).map(ForeignRecord.init)
                ?? record
        }
        guard let list = collection.longList, record.flag("\(list).has_more"), let id = record.text("id") else {
            return record
        }
        var all: [JSONValue] = []
        try await pages("\(path)/\(PercentEncoding.encode(id))/\(list)", "", collection) {
            all.append(.object($0.object))
        }
        var object = record.object
        object[list] = ["data": .array(all), "has_more": false]
        return ForeignRecord(object)
    }

    private func pages(
        _ path: String,
        _ query: String,
        _ collection: ForeignCollection,
        _ handle: (ForeignRecord) async throws -> Void
    ) async throws {
        let paging = collection.paging ?? self.paging
        var page = 1
        var last: String?
        var first: ForeignRecord?
        while true {
            let address: String
            let size: Int
            switch paging {
            case .pages(let name, let count):
                size = count
                address = "\(path)?page=\(page)&\(name)=\(count)\(query)"
            case .startingAfter(let count):
                size = count
                address =
                    "\(path)?limit=\(count)\(query)"
                    + (last.map { "&starting_after=\(PercentEncoding.encode($0))" } ?? "")
            case .cursor(let count):
                size = count
                address =
                    "\(path)?limit=\(count)\(query)" + (last.map { "&cursor=\(PercentEncoding.encode($0))" } ?? "")
            }
            guard let answer = try await getIfThere(address) else { return }
            let records = FolderRecords.records(answer, collection)
            // A list that knows no pages answers each with the same.
            if let first, records.first == first { return }
            first = records.first
            for record in records { try await handle(record) }
            page += 1
            let before = last
            last = records.last?.text("id")
            switch paging {
            case .pages: guard records.count == size else { return }
            case .startingAfter:
                guard answer.objectValue?["has_more"] == .bool(true), let last, last != before else { return }
            case .cursor:
                last = answer.objectValue?["nextCursor"]?.stringValue
                guard last != nil, last != before else { return }
            }
        }
    }

    /// nil where the system has no such collection.
    private func getIfThere(_ path: String) async throws -> JSONValue? {
        let response = try await Retrying(attempts: 10).send { try await client.send("GET", path) }
        if response.status == 404 { return nil }
        return try value(response, path)
    }

    private func get(_ path: String) async throws -> JSONValue {
        try value(try await Retrying(attempts: 10).send { try await client.send("GET", path) }, path)
    }

    private func value(_ response: APIResponse, _ path: String) throws -> JSONValue {
        guard response.isSuccess else {
            let hint =
                response.status == 401 || response.status == 403 ? " Is the key right, and may it read this?" : ""
            throw CommandFailure("The other system answered GET \(path) with status \(response.status).\(hint)")
        }
        return response.json
    }
}
