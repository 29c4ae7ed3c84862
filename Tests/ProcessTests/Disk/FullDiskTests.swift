import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// A server whose files may not grow any more, as on a full disk: each write beyond the bound fails.
@Suite(.timeLimit(.minutes(30))) struct FullDiskTests {
    /// More than some hundred events take in the log, less than the first start writes to the database.
    private static let bound: UInt64 = 64 << 10

    private static let other: JSONObject = ["externalId": "other"]

    private static func event(_ key: String) -> JSONObject {
        ["externalCustomerId": "acme", "eventName": "seo", "idempotencyKey": .string(key)]
    }

    private func startedServer() async throws -> ServerProcess {
        let server = ServerProcess(
            folder: try TemporaryFolder(),
            variables: ["WEIR_FLUSH_INTERVAL": "20", "WEIR_LOG_LEVEL": "error"]
        )
        try await server.start()
        try await server.client().ask("POST", "/v1/plans", ["key": "pro", "name": "Pro", "quotas": ["seo": 1_000_000]])
        try await server.client().ask("POST", "/v1/customers", ["externalId": "acme"])
        try await server.client().ask("PUT", "/v1/users/ext:acme/billing/subscription", ["planKey": "pro"])
        return server
    }

    private func usage(_ api: APIClient) async throws -> Int? {
        let answer = try await api.ask("GET", "/v1/users/ext:acme/billing/usage")
        return answer["usage"]?.objectValue?.number("seo")
    }

    private func metric(_ name: String, _ api: APIClient) async throws -> Int {
        let text = try await api.send("GET", "/metrics").text
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(name + " ") })
        return try #require(Int(line.dropFirst(name.count + 1)))
    }

    /// The member `error` of a refusal, which must be 503 and say when to come again.
    private func refusal(_ response: APIResponse) throws -> JSONObject {
        #expect(response.status == 503)
        #expect(response.header("Retry-After").flatMap { Int($0) } ?? 0 > 0)
        let error = try #require(response.json.objectValue?["error"]?.objectValue)
        #expect(error.text("code") == "unavailable")
        return error
    }

    @Test("Without room in the database events go on, the rest is refused, and all is well when there is room")
    func theDatabaseIsFull() async throws {
        let server = try await startedServer()
        let api = server.client()
        try await api.ask("POST", "/v1/events", Self.event("before"))
        try await server.limitFiles(toBytes: Self.bound)
        _ = try refusal(try await api.send("POST", "/v1/customers", body: Self.other))
        for index in 0..<20 { try await api.ask("POST", "/v1/events", Self.event("e\(index)")) }
        // What is recorded is in the log, and counts at once.
        while try await metric("weir_ledger_failed_flushes_total", api) == 0 {}
        #expect(try await usage(api) == 21)
        #expect(try await metric("weir_ledger_stopped", api) == 0)
        try await server.limitFiles(toBytes: nil)
        try await api.ask("POST", "/v1/customers", Self.other)
        while try await metric("weir_ledger_unflushed_entries", api) > 0 {}
        #expect(try await usage(api) == 21)
        #expect(try await server.stop() == .exited(0))
        try await checkStored(server, ["before"] + (0..<20).map { "e\($0)" })
    }

    @Test("Without room in the log the server says so, keeps what it answered, and goes on after a restart")
    func theLogIsFull() async throws {
        let server = try await startedServer()
        let api = server.client()
        try await server.limitFiles(toBytes: Self.bound)
        var answered: [String] = []
        var refused: APIResponse?
        while refused == nil {
            let key = "e\(answered.count)"
            let response = try await api.send("POST", "/v1/events", body: Self.event(key))
            if response.isSuccess { answered.append(key) } else { refused = response }
            try #require(answered.count < 5_000)
        }
        #expect(answered.count > 50)
        let error = try refusal(try #require(refused))
        #expect(error.text("message") == "The ledger cannot be written to now.")
        // Whoever runs the server hears what is to be done.
        let notReady = try refusal(try await api.send("GET", "/readyz"))
        #expect(notReady.text("message")?.contains("Restart Weir when the disk is well") == true)
        // From here on nothing is decided, with or without room, until a restart has read what the disk holds.
        try await server.limitFiles(toBytes: nil)
        _ = try refusal(try await api.send("POST", "/v1/events", body: Self.event("late")))
        _ = try refusal(
            try await api.send("POST", "/v1/users/ext:acme/usage/consume", body: ["feature": "seo"] as JSONObject)
        )
        #expect(try await api.send("GET", "/readyz").status == 503)
        #expect(try await metric("weir_ledger_stopped", api) == 1)
        #expect(try await server.stop() != .exited(0))
        try await checkStored(server, answered)
    }

    /// What was answered is there, once, and what was not can be sent again.
    private func checkStored(_ server: ServerProcess, _ keys: [String]) async throws {
        try await server.start()
        let api = server.client()
        #expect(try await usage(api) == keys.count)
        for start in stride(from: 0, to: keys.count, by: 1_000) {
            let batch = keys[start..<min(keys.count, start + 1_000)]
            let events = JSONValue.array(batch.map { .object(Self.event($0)) })
            let answer = try await api.ask("POST", "/v1/events/batch", ["events": events])
            #expect(answer.number("duplicates") == batch.count)
        }
        try await api.ask("POST", "/v1/events", Self.event("late"))
        #expect(try await usage(api) == keys.count + 1)
        let result = try await BuiltCommand.run(["verify", "--data", server.dataFolder])
        #expect(result.status == .exited(0), "\(result.output)\(result.errors)")
        #expect(try await server.stop() == .exited(0))
    }
}
