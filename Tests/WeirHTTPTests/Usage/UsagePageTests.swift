import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Answers of many rows: page by page, the highest only, as a table.
struct UsagePageTests {
    /// Twelve customers, each with as many tokens as its number, in two hours and of two models.
    private func withUsage(_ test: (OperatorCalls) async throws -> Void) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter(
                "TOKENS",
                ["eventName": "llm", "aggregation": "sum", "valueProperty": "n", "groupKeys": ["model"]]
            )
            for number in 1...12 {
                let id = try await calls.customer("c\(number)")
                server.clock.advance(seconds: 1)
                for hour in [10, 11] {
                    for model in ["x", "y"] {
                        try calls.stage(
                            try await calls.record(
                                id,
                                "llm",
                                ["n": .init(integerLiteral: Int64(number)), "model": .string(model)],
                                at: "2026-01-31T\(hour):05:30Z"
                            )
                        )
                    }
                }
            }
            try await test(calls)
        }
    }

    private func body(_ further: JSONValue) -> JSONValue {
        var body: JSONObject = ["meter": "TOKENS", "from": "2026-01-31T10:00:00Z", "to": "2026-01-31T12:00:00Z"]
        for member in further.objectValue?.members ?? [] { body[member.name] = member.value }
        return .object(body)
    }

    /// All rows, asked for so many at a time.
    private func pages(_ calls: OperatorCalls, _ body: JSONValue, limit: Int64) async throws -> [JSONValue] {
        var rows: [JSONValue] = []
        var asked = body.objectValue ?? [:]
        asked["limit"] = .init(integerLiteral: limit)
        while true {
            let answer = try await calls.post("/v1/usage/query", .object(asked))
            #expect(answer.status == 200, "\(answer.text)")
            let page = answer.json["rows"].arrayValue ?? []
            #expect(page.count <= limit)
            rows += page
            let cursor = answer.json["nextCursor"]
            #expect(answer.json["hasMore"] == .bool(cursor != .null))
            if cursor == .null { return rows }
            #expect(page.count == limit)
            asked["cursor"] = cursor
        }
    }

    private static let questions: [(JSONValue, Int)] = [
        (["groupBy": ["customer"]], 12),
        (["groupBy": ["customer", "model"]], 24),
        (["groupBy": ["customer", "model"], "window": "hour"], 48),
        (["groupBy": ["model"], "window": "hour"], 4),
        (["groupBy": ["model"], "window": "minute"], 4),
        (["groupBy": ["customer"], "window": "minute"], 24),
        (["groupBy": ["customer"], "window": "minute", "from": "2026-01-25T00:00:00Z"], 24),
        (["window": "minute", "from": "2026-01-25T00:00:00Z", "externalCustomerId": "c7"], 2),
    ]

    @Test func aCursorIsOfOneQuestion() async throws {
        try await withUsage { calls async throws in
            let question = body(["window": "hour", "groupBy": ["model", "customer"], "limit": 5])
            let cursor = try await calls.post("/v1/usage/query", question).json["nextCursor"]
            // Another length of the answer is no other question.
            let next = try await calls.post(
                "/v1/usage/query",
                body([
                    "window": "hour", "groupBy": ["model", "customer"], "limit": 7, "cursor": cursor,
                ])
            )
            #expect(next.json["rows"].arrayValue?.count == 7)
            let others: [JSONValue] = [
                ["window": "minute", "groupBy": ["model", "customer"]], ["window": "hour", "groupBy": ["customer"]],
                ["window": "hour", "groupBy": ["model", "customer"], "from": "2026-01-31T09:00:00Z"],
                ["window": "hour", "groupBy": ["model", "customer"], "filter": ["model": "x"]],
                ["window": "hour", "groupBy": ["model", "customer"], "timeZone": "Asia/Tokyo"],
                ["window": "hour", "groupBy": ["model", "customer"], "externalCustomerId": "c7"],
            ]
            for other in others {
                var asked = body(other).objectValue ?? [:]
                asked["cursor"] = cursor
                let answer = try await calls.post("/v1/usage/query", .object(asked))
                #expect(answer.status == 400, "\(other)")
                #expect(answer.json["error"]["issues"][0]["path"] == "cursor", "\(other)")
            }
        }
    }

    @Test("Minutes are found wherever hours have usage", arguments: ["UTC", "Asia/Kathmandu"])
    func minutesAddUpToTheWhole(_ zone: String) async throws {
        try await withUsage { calls async throws in
            // A span of several looks at the hours, with usage at its ends.
            let late = try await calls.customer("late")
            for instant in ["2026-01-20T23:59:59.999Z", "2026-01-29T00:00:00Z", "2026-01-31T23:59:00Z"] {
                try calls.stage(try await calls.record(late, "llm", ["n": 100, "model": "x"], at: instant))
            }
            let span: JSONValue = [
                "meter": "TOKENS", "from": "2026-01-20T23:59:00Z", "to": "2026-02-01T00:00:00Z",
                "window": "minute", "timeZone": .string(zone),
            ]
            var apart = span.objectValue ?? [:]
            apart["groupBy"] = ["customer"]
            for (question, count) in [(span, 5), (.object(apart), 27)] {
                let rows = try await calls.query(question)
                #expect(rows.count == count)
                let sum = rows.reduce(0) { $0 + ($1["value"].wholeNumber ?? 0) }
                #expect(sum == 312 + 300)
            }
        }
    }

    @Test(arguments: [1, 3, 7, 10_000])
    func pagesTogetherAreTheWholeAnswer(limit: Int64) async throws {
        try await withUsage { calls async throws in
            for (further, count) in Self.questions {
                let whole = try await calls.query(body(further))
                #expect(whole.count == count, "\(further)")
                #expect(try await pages(calls, body(further), limit: limit) == whole, "\(further)")
            }
        }
    }

    @Test func theHighestCustomersComeFirst() async throws {
        try await withUsage { calls async throws in
            let rows = try await calls.query(body(["groupBy": ["customer"], "top": 3]))
            #expect(rows.map { $0["externalCustomerId"] } == ["c12", "c11", "c10"])
            #expect(rows.map { $0["value"] } == [48, 44, 40])
            let apart = try await calls.query(body(["groupBy": ["customer", "model"], "window": "hour", "top": 2]))
            #expect(
                apart.map { $0["externalCustomerId"].text }
                    == Array(repeating: ["c12", "c11"], count: 4).flatMap(\.self)
            )
            #expect(apart.map { $0["group"]["model"].text } == ["x", "x", "y", "y", "x", "x", "y", "y"])
            let all = try await calls.query(body(["groupBy": ["customer"], "top": 1000]))
            #expect(all.count == 12)
        }
    }

    @Test func rowsAreATableWhenAsked() async throws {
        try await withUsage { calls async throws in
            let answer = try await calls.client.send(
                "POST",
                "/v1/usage/query",
                body: body(["groupBy": ["customer", "model"], "limit": 2]),
                headers: [("Accept", "text/csv")]
            )
            #expect(answer.header("Content-Type") == "text/csv; charset=utf-8")
            let lines = answer.text.components(separatedBy: "\r\n")
            #expect(lines[0] == "windowStart,windowEnd,customerId,externalCustomerId,model,value")
            #expect(lines[1].hasPrefix("2026-01-31T10:00:00.000Z,2026-01-31T12:00:00.000Z,cust_"))
            #expect(lines[1].hasSuffix(",c1,x,2"))
            #expect(lines.count == 4)
            let next = try #require(answer.header("X-Next-Cursor"))
            let page = try await calls.query(
                body(["groupBy": ["customer", "model"], "limit": 2, "cursor": .string(next)])
            )
            #expect(page[0]["externalCustomerId"] == "c2")
        }
    }

    @Test(
        arguments: [
            (["top": 3], "top"), (["groupBy": ["customer"], "top": 0], "top"),
            (["groupBy": ["customer"], "top": 3, "limit": 2], "top"), (["limit": 10_001], "limit"),
            (["cursor": "x"], "cursor"),
        ] as [(JSONValue, String)]
    )
    func wrongPagesAreRefused(_ further: JSONValue, _ path: String) async throws {
        try await withUsage { calls async throws in
            let answer = try await calls.post("/v1/usage/query", body(further))
            #expect(answer.status == 400)
            #expect(answer.json["error"]["issues"][0]["path"].text == path, "\(answer.text)")
        }
    }

    @Test func aCursorIsOfItsQuestion() async throws {
        try await withUsage { calls async throws in
            let first = try await calls.post("/v1/usage/query", body(["groupBy": ["customer"], "limit": 2]))
            let cursor = first.json["nextCursor"]
            let other = try await calls.post("/v1/usage/query", body(["groupBy": ["model"], "cursor": cursor]))
            #expect(other.status == 400)
        }
    }
}

extension String {
    /// The parts between a text.
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
