import NIOCore
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// A question about usage that is about 10,000 customers at once, answered by the real server.
struct ManyCustomersTests {
    private static let customers = 10_000
    private static let models = ["large", "small"]

    /// Customer number i has used 3 i of one model and 1 of the other.
    private static func value(_ customer: Int, _ model: String) -> Int { model == "large" ? 3 * customer : 1 }

    private static func name(_ customer: Int) -> String { "many-\(customer)" }

    @Test("One call answers for 10,000 customers, whole or page by page, to the last unit", .timeLimit(.minutes(30)))
    func oneCallAnswersForAll() async throws {
        let server = ServerProcess(
            folder: try TemporaryFolder(),
            variables: ["WEIR_API_RATE_LIMIT": "1000000000"]
        )
        try await server.start()
        var api = server.client()
        // It is a matter of right answers; other tests may have the processors meanwhile.
        api.timeout = .minutes(5)
        try await prepare(api)
        let question: JSONObject = [
            "meter": "TOKENS", "from": "2026-01-01T00:00:00Z", "to": "2026-02-01T00:00:00Z",
            "groupBy": ["customer"],
        ]
        let clock = ContinuousClock()
        let begin = clock.now
        let whole = try await api.ask("POST", "/v1/usage/query", question)
        let first = clock.now
        let again = try await api.ask("POST", "/v1/usage/query", question)
        let second = clock.now
        print("usage of \(Self.customers) customers in one call: \(first - begin), again \(second - first)")
        #expect(whole["hasMore"] == false)
        #expect(whole["nextCursor"] == .null)
        #expect(again["rows"] == whole["rows"])
        let rows = try Self.values(whole)
        #expect(rows.count == Self.customers)
        for customer in 0..<Self.customers {
            try #require(rows[Self.name(customer)] == 3 * customer + 1, "\(Self.name(customer))")
        }
        #expect(try await pages(question, limit: 3000, api) == whole["rows"]?.arrayValue)

        // Twice as many rows as one answer has: the second page is the rest.
        var byModel = question
        byModel["groupBy"] = ["customer", "model"]
        let pages = try await pages(byModel, limit: 10_000, api)
        #expect(pages.count == 2 * Self.customers)
        var seen: [String: Int] = [:]
        for row in pages.compactMap(\.objectValue) {
            let name = try #require(row.text("externalCustomerId"))
            let model = try #require(row["group"]?.objectValue?.text("model"))
            seen["\(name) \(model)"] = row.number("value")
        }
        for customer in 0..<Self.customers {
            for model in Self.models {
                try #require(seen["\(Self.name(customer)) \(model)"] == Self.value(customer, model))
            }
        }

        var top = question
        top["top"] = 3
        let highest = try await api.ask("POST", "/v1/usage/query", top)["rows"]?.arrayValue ?? []
        #expect(highest.compactMap { $0.objectValue?.text("externalCustomerId") } == [9999, 9998, 9997].map(Self.name))
        #expect(try await server.stop() == .exited(0))
    }

    /// What each customer is said to have used.
    private static func values(_ answer: JSONObject) throws -> [String: Int] {
        var values: [String: Int] = [:]
        for row in answer["rows"]?.arrayValue ?? [] {
            let name = try #require(row.objectValue?.text("externalCustomerId"))
            #expect(values[name] == nil, "\(name) is there twice")
            values[name] = row.objectValue?.number("value")
        }
        return values
    }

    private func pages(_ question: JSONObject, limit: Int, _ api: APIClient) async throws -> [JSONValue] {
        var asked = question
        asked["limit"] = JSONValue(integerLiteral: Int64(limit))
        var rows: [JSONValue] = []
        while true {
            let answer = try await api.ask("POST", "/v1/usage/query", asked)
            let page = answer["rows"]?.arrayValue ?? []
            #expect(page.count <= limit)
            rows += page
            guard let cursor = answer["nextCursor"], cursor != .null else { return rows }
            #expect(page.count == limit)
            asked["cursor"] = cursor
        }
    }

    /// Customers, and two events of each.
    private func prepare(_ api: APIClient) async throws {
        try await api.ask(
            "POST",
            "/v1/meters",
            [
                "code": "TOKENS", "eventName": "llm", "aggregation": "sum", "valueProperty": "n",
                "groupKeys": ["model"],
            ]
        )
        let senders = 8
        try await withThrowingTaskGroup(of: Void.self) { group in
            for sender in 0..<senders {
                group.addTask {
                    for customer in stride(from: sender, to: Self.customers, by: senders) {
                        try await api.ask("POST", "/v1/customers", ["externalId": .string(Self.name(customer))])
                    }
                }
            }
            try await group.waitForAll()
        }
        let events = (0..<Self.customers).lazy.flatMap { customer in
            Self.models.map { model in
                let value = Self.value(customer, model)
                return """
                    {"externalCustomerId":"\(Self.name(customer))","eventName":"llm","timestamp":"2026-01-15T12:00:00Z",\
                    "properties":{"n":\(value),"model":"\(model)"}}\n
                    """
            }
        }
        let bytes = ByteBuffer(string: events.joined())
        var accepted: Int?
        _ = try await api.lines(
            "POST",
            "/v1/events/batch",
            headers: [("Content-Type", "application/x-ndjson")],
            body: AsyncStream<ByteBuffer> { continuation in
                continuation.yield(bytes)
                continuation.finish()
            }
        ) { line in
            accepted = try JSONParser.parse(line).objectValue?["end"]?.objectValue?.number("count") ?? accepted
        }
        try #require(accepted == 2 * Self.customers)
    }
}
