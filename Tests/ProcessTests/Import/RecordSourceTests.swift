import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirImport
import WeirTesting

@testable import weir

/// Where another system's things are read from: pages of an API, files of a folder.
struct RecordSourceTests {
    private static func read(
        _ collection: ForeignCollection,
        _ paging: ForeignPaging,
        _ bodies: [String]
    ) async throws -> (ids: [String], paths: [String]) {
        var ids: [String] = []
        var paths: [String] = []
        try await ScriptedServer.run(bodies.map { ScriptedServer.Answer(body: $0) }) { server, url in
            let source = APIRecords(client: APIClient(.url(url), key: "secret"), paging: paging)
            try await source.each(collection) { ids.append($0.text("id") ?? "") }
            paths = server.requests.map(\.uri)
            #expect(server.requests.allSatisfy { "\($0.headers)".contains("Bearer secret") })
        }
        return (ids, paths)
    }

    private static let list = ForeignCollection("things", "/v1/things", .customers)

    @Test("Numbered pages end with the first that is not full")
    func numberedPages() async throws {
        let paging = ForeignPaging.pages(sizeName: "per_page", size: 2)
        let found = try await Self.read(
            Self.list,
            paging,
            [#"{"things": [{"id": "a"}, {"id": "b"}]}"#, #"{"things": [{"id": "c"}]}"#]
        )
        #expect(found.ids == ["a", "b", "c"])
        #expect(found.paths == ["/v1/things?page=1&per_page=2", "/v1/things?page=2&per_page=2"])
        // A list that knows no pages is not read for ever.
        let same = try await Self.read(Self.list, paging, Array(repeating: #"[{"id": "a"}, {"id": "b"}]"#, count: 5))
        #expect(same.ids == ["a", "b"] && same.paths.count == 2)
    }

    @Test("Pages behind the last id and behind a cursor end when the answer says so")
    func cursors() async throws {
        let behind = try await Self.read(
            Self.list,
            .startingAfter(size: 100),
            [#"{"data": [{"id": "a"}], "has_more": true}"#, #"{"data": [{"id": "b/c"}], "has_more": false}"#]
        )
        #expect(behind.ids == ["a", "b/c"])
        #expect(behind.paths == ["/v1/things?limit=100", "/v1/things?limit=100&starting_after=a"])
        let cursor = try await Self.read(
            ForeignCollection("things", "/v2/things", paging: .cursor(size: 9), .events),
            .startingAfter(size: 100),
            [#"{"items": [{"id": "a"}], "nextCursor": "x y"}"#, #"{"items": [{"id": "b"}]}"#]
        )
        #expect(cursor.ids == ["a", "b"])
        #expect(cursor.paths == ["/v2/things?limit=9", "/v2/things?limit=9&cursor=x%20y"])
    }

    @Test("What an answer says of itself counts, not how full it is; and nothing is read without end")
    func ends() async throws {
        let paging = ForeignPaging.pages(sizeName: "per_page", size: 100)
        let capped = try await Self.read(
            Self.list,
            paging,
            [
                #"{"things": [{"id": "a"}], "meta": {"current_page": 1, "next_page": 2}}"#,
                #"{"things": [{"id": "b"}], "meta": {"current_page": 2, "next_page": null}}"#,
            ]
        )
        #expect(capped.ids == ["a", "b"] && capped.paths.count == 2)
        let counted = try await Self.read(
            Self.list,
            paging,
            [#"{"items": [{"id": "a"}], "totalCount": 2}"#, #"{"items": [{"id": "b"}], "totalCount": 2}"#]
        )
        #expect(counted.ids == ["a", "b"])
        let same = #"{"data": [{"id": "a"}], "has_more": true, "nextCursor": "a"}"#
        for paging in [ForeignPaging.startingAfter(size: 1), .cursor(size: 1)] {
            let failure = await #expect(throws: CommandFailure.self) {
                _ = try await Self.read(Self.list, paging, Array(repeating: same, count: 9))
            }
            #expect(failure?.description.contains("same page again") == true)
        }
        // Answers that are other ones each time have a bound, too.
        try await ScriptedServer.run(
            (0..<9).map { .init(body: #"{"things": [{"id": "\#($0)"}], "meta": {"next_page": 2}}"#) }
        ) {
            _,
            url in
            var source = APIRecords(client: APIClient(.url(url), key: "k"), paging: paging)
            source.maximumPages = 3
            let failure = await #expect(throws: CommandFailure.self) { try await source.each(Self.list) { _ in } }
            #expect(failure?.description.contains("more than 3 pages") == true)
        }
    }

    @Test("A list of somebody's own is asked for one after the other")
    func ofEach() async throws {
        let wallets = ForeignCollection(
            "wallets",
            "/v1/wallets",
            ofEach: .init(path: "/v1/customers", member: "customers", field: "external_id", parameter: "customer"),
            .credits
        )
        let found = try await Self.read(
            wallets,
            .pages(sizeName: "per_page", size: 100),
            [
                #"{"customers": [{"external_id": "a b"}, {"external_id": "c"}]}"#, #"{"wallets": [{"id": "w1"}]}"#,
                #"{"wallets": [{"id": "w2"}]}"#,
            ]
        )
        #expect(found.ids == ["w1", "w2"] && found.paths.last == "/v1/wallets?page=1&per_page=100&customer=c")
    }

    @Test(
        "A file that is only a part of its list is refused",
        arguments: [
            #"{"data": [{"id": "a"}], "has_more": true}"#, #"{"things": [{"id": "a"}], "meta": {"next_page": 2}}"#,
            #"{"items": [{"id": "a"}], "totalCount": 2}"#, #"{"items": [{"id": "a"}], "nextCursor": "x"}"#,
            #"[{"id": "a"}, 7]"#,
            "7",
        ]
    )
    func partOfAList(text: String) async throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("things.json", text)
        let source = try FolderRecords(folder.path, collections: [Self.list])
        let failure = await #expect(throws: CommandFailure.self) { try await source.each(Self.list) { _ in } }
        #expect(failure?.description.contains("things.json") == true)
    }

    @Test("What a list leaves out is read alone, and what is within a record is read out of it")
    func details() async throws {
        let paging = ForeignPaging.pages(sizeName: "size", size: 100)
        let detailed = try await Self.read(
            ForeignCollection("things", "/v1/things", detail: .init(field: "key", member: "thing"), .invoices),
            paging,
            [#"{"things": [{"key": "k/1"}]}"#, #"{"thing": {"id": "whole"}}"#]
        )
        #expect(detailed.ids == ["whole"] && detailed.paths[1] == "/v1/things/k%2F1")
        let inner = try await Self.read(
            ForeignCollection("inner", "/v1/things", member: "things", within: "parts", .subscriptions),
            paging,
            [#"{"things": [{"parts": [{"id": "p"}, {"id": "q"}]}, {"parts": []}]}"#]
        )
        #expect(inner.ids == ["p", "q"])
        var lines: [ForeignRecord] = []
        try await ScriptedServer.run([
            .init(
                body:
                    #"{"data": [{"id": "in_1", "lines": {"has_more": true, "data": [{"id": "l1"}]}}], "has_more": false}"#
            ),
            .init(body: #"{"data": [{"id": "l1"}, {"id": "l2"}], "has_more": false}"#),
        ]) { _, url in
            let source = APIRecords(client: APIClient(.url(url), key: "k"), paging: .startingAfter(size: 100))
            let collection = ForeignCollection("invoices", "/v1/invoices", longList: "lines", .invoices)
            try await source.each(collection) { lines += $0.records("lines") }
        }
        #expect(lines.compactMap { $0.text("id") } == ["l1", "l2"])
    }

    @Test("A list that is not there has nothing in it, and a key that is refused is said to be")
    func refusals() async throws {
        #expect(try await Self.read(Self.list, .startingAfter(size: 1), []).ids == [])
        try await ScriptedServer.run([.init(status: 401)]) { _, url in
            let source = APIRecords(client: APIClient(.url(url), key: "k"), paging: .startingAfter(size: 1))
            let failure = await #expect(throws: CommandFailure.self) { try await source.each(Self.list) { _ in } }
            #expect(failure?.description.contains("Is the key right") == true)
        }
    }

    @Test("Lines and tables are read row by row, with columns as fields within fields")
    func rows() async throws {
        let folder = try TemporaryFolder()
        _ = try folder.file("things.csv", "id,properties.gb,Customer ID,plan (metadata)\n1,2.5,cus_1,gold\n")
        let source = try FolderRecords(folder.path, collections: [Self.list])
        var found: [ForeignRecord] = []
        try await source.each(Self.list) { found.append($0) }
        let record = try #require(found.first)
        #expect(record.text("properties.gb") == "2.5" && record.text("customer") == "cus_1")
        #expect(record.text("metadata.plan") == "gold")
        #expect(source.rows(of: Self.list) == folder.path + "/things.csv")
        _ = try folder.file("broken.jsonl", "{\"id\": 1}\nnot json\n")
        let broken = ForeignCollection("broken", nil, .customers)
        let failure = await #expect(throws: CommandFailure.self) { try await source.each(broken) { _ in } }
        #expect(failure?.description.contains("row 2") == true)
    }
}
