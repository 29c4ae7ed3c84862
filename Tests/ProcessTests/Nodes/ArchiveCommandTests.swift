import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirPostgres
import WeirTesting

/// `weir archive` beside a running server.
@Suite(.timeLimit(.minutes(30))) struct ArchiveCommandTests {
    private static let span: (from: String, to: String) = ("2026-01-15T00:00:00Z", "2026-01-16T00:00:00Z")

    private static func usage(from: String, to: String) -> JSONObject {
        [
            "meter": "VIEWS", "externalCustomerId": "acme", "from": .string(from), "to": .string(to),
        ]
    }

    private static let retraction: JSONObject = [
        "dryRun": true, "externalCustomerId": "acme", "filter": ["from": .string(span.from), "to": .string(span.to)],
    ]

    @Test("a month goes into a file and out of the database; what it came to stays, and what is gone is said clearly")
    func aMonthIsArchived() async throws {
        try await TestPostgres.shared().withDatabase { url in
            let settings = ["WEIR_DATABASE_URL": url]
            let server = ServerProcess(folder: try TemporaryFolder(), variables: settings)
            try await server.start()
            let first = server.client()
            try await Self.make(
                "/v1/meters",
                ["code": "VIEWS", "eventName": "page.view", "displayName": "Views", "aggregation": "count"],
                first
            )
            try await Self.make("/v1/customers", ["externalId": "acme"], first)
            try await Self.send(0..<40, at: "2026-01-15T10:20:00Z", first)
            // A server at work and what is done to its tables would wait for each other.
            #expect(try await server.stop() == .exited(0))
            let connection = PostgresConnection(try PostgresConfiguration(url: url))
            // As if it had been written in January 2020.
            try await connection.run { session in
                try session.script(
                    """
                    CREATE TABLE ledger_entries_2020_01 PARTITION OF ledger_entries
                        FOR VALUES FROM (1577836800000) TO (1580515200000);
                    UPDATE ledger_entries SET written = 1577836800000
                    """
                )
            }
            try await server.start()
            let api = server.client()
            try await Self.send(40..<45, at: "2026-02-15T10:20:00Z", api)

            let files = try TemporaryFolder()
            let archived = try await BuiltCommand.run(
                ["archive", "--keep-months", "12", "--to", files.path, "--json"],
                settings: settings
            )
            #expect(archived.status == .exited(0), "\(archived.output)\(archived.errors)")
            let file = files.path + "/weir-entries-2020_01.csv.gz"
            #expect(FileManager.default.fileExists(atPath: file), "\(archived.output)")
            let tables = try await connection.run { session in
                try session.query("SELECT to_regclass('ledger_entries_2020_01') IS NULL").first?.boolean(0)
            }
            #expect(tables == true)
            await connection.close()

            let whole = Self.usage(from: Self.span.from, to: Self.span.to)
            let total = try await api.sendPatiently("POST", "/v1/usage/query", whole)
            let rows = total.json.objectValue?["rows"]?.arrayValue
            #expect(rows?.first?.objectValue?.number("value") == 40, "\(total.text)")
            let list = "/v1/events?externalCustomerId=acme"
            let listed = try await api.sendPatiently("GET", list)
            #expect(listed.json.objectValue?["events"]?.arrayValue?.count == 5, "\(listed.text)")
            let minutes = Self.usage(from: "2026-01-15T10:30:00Z", to: "2026-01-15T11:00:00Z")
            let span = "from=\(Self.span.from)&to=\(Self.span.to)"
            let export = "externalCustomerId=acme&\(span)"
            for answer in [
                try await api.sendPatiently("GET", "\(list)&\(span)"),
                try await api.sendPatiently("GET", "/v1/export/events?\(export)"),
                try await api.sendPatiently("GET", "/v1/export/events?\(span)"),
                try await api.sendPatiently("GET", "/v1/export/usage?\(export)&meter=VIEWS&window=minute"),
                try await api.sendPatiently("POST", "/v1/usage/query", minutes),
                try await api.sendPatiently("POST", "/v1/events/retract", Self.retraction),
            ] {
                #expect(answer.status == 409, "\(answer.text)")
                #expect(answer.text.contains("archived") && answer.text.contains("whole hours"), "\(answer.text)")
            }
            let hours = try await api.sendPatiently("GET", "/v1/export/usage?\(export)&meter=VIEWS&window=hour")
            #expect(hours.status == 200 && hours.text.contains(#""value":40"#), "\(hours.text)")
            let verified = try await BuiltCommand.run(["verify", "--data", server.dataFolder], settings: settings)
            #expect(verified.status == .exited(0), "\(verified.output)\(verified.errors)")
            #expect(verified.output.contains("1 customers, 45 events, no difference"), "\(verified.output)")
            #expect(try await server.stop() == .exited(0))
        }
    }

    private static func send(_ numbers: Range<Int>, at instant: String, _ api: APIClient) async throws {
        let events = numbers.map { number -> JSONValue in
            [
                "externalCustomerId": "acme", "eventName": "page.view", "idempotencyKey": .string("key-\(number)"),
                "timestamp": .string(instant),
            ]
        }
        let answer = try await api.sendPatiently("POST", "/v1/events/batch", ["events": .array(events)])
        #expect(answer.json.objectValue?.number("count") == numbers.count, "\(answer.text)")
    }

    /// Makes something, also when the answer to an earlier attempt was lost.
    private static func make(_ path: String, _ body: JSONObject, _ api: APIClient) async throws {
        let answer = try await api.sendPatiently("POST", path, body)
        #expect(answer.isSuccess || answer.status == 409, "\(answer.text)")
    }
}
