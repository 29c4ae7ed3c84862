import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Many events taken back at once, by key and by filter, with a dry run before.
struct RetractionTests {
    private func withEvents(_ test: (OperatorCalls) async throws -> Void) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter("TOKENS", ["eventName": "llm", "aggregation": "sum", "valueProperty": "n"])
            for name in ["acme", "globex"] {
                let id = try await calls.customer(name)
                for (index, model) in ["x", "y", "x"].enumerated() {
                    try calls.stage(
                        try await calls.record(
                            id,
                            "llm",
                            ["n": .init(integerLiteral: Int64(1 << index)), "model": .string(model)],
                            key: "job-\(index)",
                            at: "2026-01-31T1\(index):00:00Z"
                        )
                    )
                }
            }
            try await test(calls)
        }
    }

    private func total(_ calls: OperatorCalls, _ customer: String) async throws -> JSONValue {
        let rows = try await calls.query([
            "meter": "TOKENS", "externalCustomerId": .string(customer), "from": "1970-01-01T00:00:00Z",
            "to": "2100-01-01T00:00:00Z",
        ])
        return rows.isEmpty ? 0 : rows[0]["value"]
    }

    @Test func aDryRunTellsAndChangesNothing() async throws {
        try await withEvents { calls async throws in
            let filter: JSONValue = ["eventName": "llm", "properties": ["model": "x"]]
            let dry = try await calls.post("/v1/events/retract", ["filter": filter, "dryRun": true])
            #expect(dry.json["dryRun"] == true)
            #expect(dry.json["matched"] == 4)
            #expect(dry.json["retracted"] == 0)
            #expect(dry.json["meters"] == ["TOKENS": 4])
            #expect(dry.json["events"].arrayValue?.count == 4)
            #expect(dry.json["nextCursor"] == .null)
            #expect(try await total(calls, "acme") == 7)
            let real = try await calls.post("/v1/events/retract", ["filter": filter])
            #expect(real.json["retracted"] == 4)
            #expect(try await total(calls, "acme") == 2)
            #expect(try await total(calls, "globex") == 2)
            let again = try await calls.post("/v1/events/retract", ["filter": filter])
            #expect(again.json["matched"] == 0)
        }
    }

    @Test func aFilterChoosesByTimeKeyAndCustomer() async throws {
        try await withEvents { calls async throws in
            let byTime = try await calls.post(
                "/v1/events/retract",
                [
                    "externalCustomerId": "acme",
                    "filter": ["from": "2026-01-31T11:00:00Z", "to": "2026-01-31T12:00:00Z"],
                ]
            )
            #expect(byTime.json["retracted"] == 1)
            #expect(try await total(calls, "acme") == 5)
            let byKey = try await calls.post("/v1/events/retract", ["filter": ["keyPrefix": "job-2"]])
            #expect(byKey.json["retracted"] == 2)
            #expect(try await total(calls, "acme") == 1)
            #expect(try await total(calls, "globex") == 3)
        }
    }

    @Test func keysAreRetractedAndThoseThatAreNotThereNamed() async throws {
        try await withEvents { calls async throws in
            let body: JSONValue = ["externalCustomerId": "acme", "keys": ["job-0", "job-9", "job-2"]]
            var dry = body.objectValue ?? [:]
            dry["dryRun"] = true
            let told = try await calls.post("/v1/events/retract", .object(dry))
            #expect(told.json["matched"] == 2)
            #expect(told.json["missing"] == ["job-9"])
            #expect(told.json["meters"] == ["TOKENS": 2])
            #expect(try await total(calls, "acme") == 7)
            let real = try await calls.post("/v1/events/retract", body)
            #expect(real.json["retracted"] == 2)
            #expect(real.json["missing"] == ["job-9"])
            #expect(try await total(calls, "acme") == 2)
            #expect(try await calls.post("/v1/events/retract", body).json["retracted"] == 0)
        }
    }

    @Test(
        arguments: [
            ([:], "filter"), (["filter": [:]], "filter.eventName"), (["keys": ["a"]], "customerId"),
            (["keys": ["a"], "filter": ["eventName": "llm"]], "filter"), (["filter": ["name": "llm"]], "filter.name"),
            (["filter": ["eventName": "llm"], "cursor": "x"], "cursor"),
        ] as [(JSONValue, String)]
    )
    func aChoiceThatIsUnclearIsRefused(_ body: JSONValue, _ path: String) async throws {
        try await withEvents { calls async throws in
            let answer = try await calls.post("/v1/events/retract", body)
            #expect(answer.status == 400)
            let paths = answer.json["error"]["issues"].arrayValue?.map { $0["path"].text } ?? []
            #expect(paths.contains(path), "\(answer.text)")
            #expect(try await total(calls, "acme") == 7)
        }
    }
}
