import WeirAPI
import WeirClient
import WeirImport

/// The API of another system, a page at a time.
struct APIRecords: RecordSource {
    let client: APIClient
    let paging: ForeignPaging
    /// Pages of one list; more are to be exported.
    var maximumPages = 200_000

    func has(_ collection: ForeignCollection) -> Bool { collection.path != nil }

    func rows(of collection: ForeignCollection) -> String? { nil }

    func each(_ collection: ForeignCollection, _ handle: (ForeignRecord) async throws -> Void) async throws {
        guard let path = collection.path else { return }
        if let parent = collection.ofEach {
            let parents = ForeignCollection(parent.member, parent.path)
            try await pages(parent.path, "", parents) { record in
                guard let name = record.text(parent.field) else { return }
                let query = "&\(parent.parameter)=\(PercentEncoding.encode(name))"
                try await pages(path, collection.query + query, collection, handle)
            }
            return
        }
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
        if let detail = collection.detail, let id = record.text(detail.field),
            detail.only.map({ record.text($0.field) == $0.value }) ?? true
        {
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
        var place = Place()
        var first: ForeignRecord?
        for page in 1...maximumPages {
            let address = Self.address(path, query, paging, page, place.last)
            guard let answer = try await getIfThere(address) else {
                guard page == 1 else { throw Self.endless(path, "page \(page) is not there") }
                return
            }
            let records = try FolderRecords.records(answer, collection, "the answer to GET \(address)")
            // A list that knows no pages answers each with the same.
            if case .pages = paging, let first, records.first == first { return }
            first = records.first
            for record in records { try await handle(record) }
            place.count += records.count
            guard try place.goesOn(answer, records, paging, path) else { return }
        }
        throw Self.endless(path, "it has more than \(maximumPages) pages: export it to files")
    }

    private static func address(
        _ path: String,
        _ query: String,
        _ paging: ForeignPaging,
        _ page: Int,
        _ last: String?
    ) -> String {
        let behind = last.map { PercentEncoding.encode($0) }
        switch paging {
        case .pages(let name, let size): return "\(path)?page=\(page)&\(name)=\(size)\(query)"
        case .startingAfter(let size):
            return "\(path)?limit=\(size)\(query)" + (behind.map { "&starting_after=\($0)" } ?? "")
        case .cursor(let size): return "\(path)?limit=\(size)\(query)" + (behind.map { "&cursor=\($0)" } ?? "")
        }
    }

    /// How far a list has been read.
    private struct Place {
        /// The id or the cursor behind which the next page begins.
        var last: String?
        var count = 0
        private var seen: Set<Int> = []

        /// Whether there is a page behind this one.
        mutating func goesOn(
            _ answer: JSONValue,
            _ records: [ForeignRecord],
            _ paging: ForeignPaging,
            _ path: String
        ) throws -> Bool {
            let envelope = answer.objectValue.map(ForeignRecord.init)
            switch paging {
            case .pages(_, let size):
                // Some answer with fewer than were asked for; what the answer says of itself counts.
                if let envelope, envelope.object["meta"] != nil, envelope.record("meta")?.object["next_page"] != nil {
                    return envelope.value("meta.next_page") != nil && !records.isEmpty
                }
                if let total = envelope?.integer("totalCount") {
                    guard count < total else { return false }
                    guard !records.isEmpty else { throw APIRecords.endless(path, "\(count) of \(total) were answered") }
                    return true
                }
                return records.count == size
            case .startingAfter:
                guard envelope?.value("has_more") == .bool(true) else { return false }
                last = records.last?.text("id")
            case .cursor:
                last = envelope?.text("nextCursor")
                guard last != nil, !records.isEmpty else { return false }
            }
            guard let last, seen.insert(last.hashValue).inserted else {
                throw APIRecords.endless(path, "it answers with the same page again")
            }
            return true
        }
    }

    static func endless(_ path: String, _ reason: String) -> CommandFailure {
        CommandFailure("The list \(path) of the other system cannot be read to its end: \(reason).")
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
