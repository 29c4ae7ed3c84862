import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Usage queries over HTTP: windows, groups, filters, zones, and one answer over many customers.
struct UsageQueryTests {
    /// Two customers with tokens of two models in the first days of February.
    private func withUsage(_ test: (OperatorCalls, String, String) async throws -> Void) async throws {
        try await TestServer.run { server in
            server.clock.set("2026-02-10T00:00:00Z")
            let calls = OperatorCalls(server.live)
            let definitions: [(String, JSONValue)] = [
                ("SUM", ["aggregation": "sum", "valueProperty": "n"]),
                ("COUNT", ["aggregation": "count"]),
                ("AVERAGE", ["aggregation": "average", "valueProperty": "n"]),
                ("UNIQUE", ["aggregation": "unique_count", "valueProperty": "user"]),
                ("MAX", ["aggregation": "max", "valueProperty": "n"]),
                ("P50", ["aggregation": "percentile", "percentile": 50, "valueProperty": "n"]),
            ]
            for (code, definition) in definitions {
                var body = definition.objectValue ?? [:]
                body["eventName"] = "llm"
                body["groupKeys"] = ["model", "region"]
                try await calls.meter(code, .object(body))
            }
            let acme = try await calls.customer("acme")
            // Rows are in the order in which the customers came.
            server.clock.advance(seconds: 1)
            let globex = try await calls.customer("globex")
            let events: [(String, String, JSONValue)] = [
                (acme, "2026-02-01T10:15:00Z", ["n": 1, "user": "a", "model": "x", "region": "eu"]),
                (acme, "2026-02-01T10:45:00Z", ["n": 2, "user": "b", "model": "y"]),
                (acme, "2026-02-03T23:30:00Z", ["n": 4, "user": "a", "model": "x"]),
                (globex, "2026-02-01T10:30:00Z", ["n": "8.5", "user": "a", "model": "x", "region": "us"]),
                (globex, "2026-02-03T00:00:00Z", ["n": 16, "user": "c", "model": "y"]),
            ]
            for (customer, instant, properties) in events {
                try calls.stage(try await calls.record(customer, "llm", properties, at: instant))
            }
            try await test(calls, acme, globex)
        }
    }

    private func body(_ meter: String, _ further: JSONValue = [:]) -> JSONValue {
        var body: JSONObject = ["meter": .string(meter), "from": "2026-02-01T00:00:00Z", "to": "2026-02-04T00:00:00Z"]
        for member in further.objectValue?.members ?? [] { body[member.name] = member.value }
        return .object(body)
    }

    @Test
    func seriesHasItsWholeBody() async throws {
        try await withUsage { calls, acme, _ in
            let answer = try await calls.post(
                "/v1/usage/query",
                body("SUM", ["externalCustomerId": "acme", "window": "day", "groupBy": ["model", "customer"]])
            )
            #expect(answer.status == 200)
            let first = #""windowStart":"2026-02-01T00:00:00.000Z","windowEnd":"2026-02-02T00:00:00.000Z""#
            let third = #""windowStart":"2026-02-03T00:00:00.000Z","windowEnd":"2026-02-04T00:00:00.000Z""#
            let name = #""customerId":"\#(acme)","externalCustomerId":"acme""#
            #expect(
                answer.text == """
                    {"meter":"SUM","aggregation":"sum","from":"2026-02-01T00:00:00.000Z",\
                    "to":"2026-02-04T00:00:00.000Z","rows":[\
                    {\(first),\(name),"group":{"model":"x"},"value":1},\
                    {\(first),\(name),"group":{"model":"y"},"value":2},\
                    {\(third),\(name),"group":{"model":"x"},"value":4}],"hasMore":false,"nextCursor":null}
                    """
            )
        }
    }

    @Test(
        "Over many customers the aggregate is taken of all events together",
        arguments: [
            ("SUM", "31.5"), ("COUNT", "5"), ("AVERAGE", "6.3"), ("UNIQUE", "3"), ("MAX", "16"), ("P50", "4"),
        ]
    )
    func workspaceIsOneAggregate(_ meter: String, _ value: String) async throws {
        try await withUsage { calls, _, _ in
            let rows = try await calls.query(body(meter))
            #expect(rows.count == 1)
            let expected: JSONValue =
                value.contains(".") ? .string(value) : JSONValue(integerLiteral: Int64(value) ?? -1)
            #expect(rows[0]["value"] == expected)
            #expect(rows[0]["group"] == [:])
            #expect(rows[0]["customerId"] == .null)
        }
    }

    @Test
    func customersAreKeptApartWhenAsked() async throws {
        try await withUsage { calls, acme, globex in
            let rows = try await calls.query(body("SUM", ["groupBy": ["customer"]]))
            #expect(rows.map { $0["customerId"].text } == [acme, globex])
            #expect(rows.map { $0["value"] } == [7, "24.5"])
        }
    }

    @Test
    func groupsAndFiltersTellMissingValuesApart() async throws {
        try await withUsage { calls, _, _ in
            let groups = try await calls.query(body("COUNT", ["groupBy": ["region"]]))
            #expect(groups.map { $0["group"] } == [["region": .null], ["region": "eu"], ["region": "us"]])
            #expect(groups.map { $0["value"] } == [3, 1, 1])
            let missing = try await calls.query(body("COUNT", ["filter": ["region": .null]]))
            #expect(missing[0]["value"] == 3)
            let some = try await calls.query(body("COUNT", ["filter": ["region": ["eu", .null], "model": "x"]]))
            #expect(some[0]["value"] == 2)
            #expect(try await calls.query(body("COUNT", ["filter": ["model": "z"]])).isEmpty)
        }
    }

    @Test("Windows are whole, in the zone asked for, else the customer's, else UTC")
    func windowsFollowTheZone() async throws {
        try await withUsage { calls, acme, _ in
            let query: JSONValue = [
                "customerId": .string(acme), "meter": "SUM", "window": "day", "timeZone": "Europe/Berlin",
                "from": "2026-02-01T12:00:00Z", "to": "2026-02-03T23:00:01Z",
            ]
            let answer = try await calls.post("/v1/usage/query", query)
            #expect(answer.json["from"] == "2026-01-31T23:00:00.000Z")
            #expect(answer.json["to"] == "2026-02-04T23:00:00.000Z")
            let rows = answer.json["rows"].arrayValue ?? []
            #expect(rows.map { $0["windowStart"] } == ["2026-01-31T23:00:00.000Z", "2026-02-03T23:00:00.000Z"])
            #expect(rows.map { $0["value"] } == [3, 4])
            try calls.stage(try await calls.patch("/v1/users/\(acme)", ["timeZone": "Asia/Kolkata"]))
            let local = try await calls.query(body("COUNT", ["customerId": .string(acme), "window": "day"]))
            #expect(local.map { $0["windowStart"] } == ["2026-01-31T18:30:00.000Z", "2026-02-03T18:30:00.000Z"])
        }
    }

    @Test(arguments: [("hour", 3), ("week", 2), ("month", 1), ("none", 1)])
    func eachWindowHasItsLength(_ window: String, _ count: Int) async throws {
        try await withUsage { calls, _, _ in
            let rows = try await calls.query(body("COUNT", ["window": .string(window)]))
            #expect(rows.count == count)
        }
    }

    /// Each hour of each customer is read on its own, so a day of them will do.
    @Test func minutesAreReadHourByHour() async throws {
        try await withUsage { calls, _, _ in
            let rows = try await calls.query(body("COUNT", ["window": "minute", "from": "2026-02-03T00:00:00Z"]))
            #expect(rows.map { $0["windowStart"] } == ["2026-02-03T00:00:00.000Z", "2026-02-03T23:30:00.000Z"])
        }
    }

    private static let wrong: [(further: JSONValue, path: String)] = [
        (["window": "year"], "window"),
        (["window": "minute", "from": "2024-01-01T00:00:00Z"], ""),
        (["from": "2026-02-05T00:00:00Z"], "to"),
        (["from": "now"], "from"),
        (["timeZone": "Mars/Olympus"], "timeZone"),
        (["groupBy": ["user"]], "groupBy"),
        (["groupBy": ["model", "model"]], "groupBy"),
        (["groupBy": "model"], "groupBy"),
        (["filter": ["user": ["a"]]], "filter"),
        (["filter": ["model": []]], "filter.model"),
        (["filter": ["model": ["x", ["y"]]]], "filter.model[1]"),
        (["customer": "acme"], "customer"),
        (["customerId": "acme"], "customerId"),
    ]

    @Test
    func wrongQueriesNameTheField() async throws {
        try await withUsage { calls, _, _ in
            for (further, path) in Self.wrong {
                let answer = try await calls.post("/v1/usage/query", body("COUNT", further))
                #expect(answer.status == 400, "\(further)")
                #expect(answer.json["error"]["issues"][0]["path"].text == path, "\(further)")
                #expect(!answer.json["error"]["message"].text.isEmpty)
            }
            let meter = try await calls.post("/v1/usage/query", body("NOTHING"))
            #expect(meter.status == 404)
            let customer = try await calls.post("/v1/usage/query", body("COUNT", ["externalCustomerId": "nobody"]))
            #expect(customer.status == 404)
        }
    }
}
