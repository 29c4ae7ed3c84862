import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What is kept of rejected events, what never is, and how they are given up.
struct RejectedKeepingTests {
    private struct Bundle {
        var server: TestServer
        var calls: OperatorCalls

        func send(
            _ text: String,
            to path: String = "/v1/events/batch",
            type: String,
            as client: APIClient? = nil,
            headers: [(name: String, value: String)] = []
        ) async throws -> APIResponse {
            try await (client ?? calls.client).send(
                "POST",
                path,
                bytes: Array(text.utf8),
                headers: [(name: "Content-Type", value: type)] + headers
            )
        }

        func rejected(_ query: String = "") async throws -> [JSONValue] {
            try await calls.get("/v1/events/rejected" + query).json["rejectedEvents"].arrayValue ?? []
        }

        func total(of customer: String) async throws -> JSONValue {
            let rows = try await calls.query([
                "meter": "TOKENS", "externalCustomerId": .string(customer), "from": "1970-01-01T00:00:00Z",
                "to": "2100-01-01T00:00:00Z",
            ])
            return rows.isEmpty ? 0 : rows[0]["value"]
        }
    }

    private func run(_ test: (Bundle) async throws -> Void) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter("TOKENS", ["eventName": "llm", "aggregation": "sum", "valueProperty": "n"])
            try await test(Bundle(server: server, calls: calls))
        }
    }

    /// A way in: path, content type, further headers, and the body with `{who}` in the place of the customer.
    struct WayIn: Sendable, CustomTestStringConvertible {
        var name: String
        var path = "/v1/events/batch"
        var type: String
        var headers: [(name: String, value: String)] = []
        var body: String

        var testDescription: String { name }
    }

    static let waysIn: [WayIn] = [
        WayIn(
            name: "single",
            path: "/v1/events",
            type: "application/json",
            body: #"{"externalCustomerId":"{who}","eventName":"llm","properties":{"n":1}}"#
        ),
        WayIn(
            name: "batch",
            type: "application/json",
            body: #"{"events":[{"externalCustomerId":"{who}","eventName":"llm","properties":{"n":1}}]}"#
        ),
        WayIn(
            name: "lines",
            type: "application/x-ndjson",
            body: #"{"externalCustomerId":"{who}","eventName":"llm","properties":{"n":1}}"#
        ),
        WayIn(name: "rows", type: "text/csv", body: "externalCustomerId,eventName,n\n{who},llm,1\n"),
        WayIn(
            name: "CloudEvent",
            path: "/v1/events",
            type: "application/cloudevents+json",
            body: #"{"specversion":"1.0","id":"1","source":"/s","type":"llm","subject":"{who}","data":{"n":1}}"#
        ),
        WayIn(
            name: "CloudEvent in headers",
            path: "/v1/events",
            type: "application/json",
            headers: [
                ("ce-specversion", "1.0"), ("ce-id", "1"), ("ce-source", "/s"), ("ce-type", "llm"),
                ("ce-subject", "{who}"),
            ],
            body: #"{"n":1}"#
        ),
        WayIn(
            name: "batch of CloudEvents",
            type: "application/cloudevents-batch+json",
            body: #"[{"specversion":"1.0","id":"1","source":"/s","type":"llm","subject":"{who}","data":{"n":1}}]"#
        ),
    ]

    private func send(
        _ way: WayIn,
        of customer: String,
        _ bundle: Bundle,
        as client: APIClient? = nil,
        key: String? = nil
    ) async throws -> APIResponse {
        let headers = way.headers.map { (name: $0.name, value: $0.value.replacing("{who}", with: customer)) }
        return try await bundle.send(
            way.body.replacing("{who}", with: customer),
            to: way.path,
            type: way.type,
            as: client,
            headers: headers + (key.map { [(name: "Idempotency-Key", value: $0)] } ?? [])
        )
    }

    // MARK: Sealed keys

    @Test("What a sealed key sends for others is not kept, and no replay changes anything of theirs", arguments: waysIn)
    func whatASealRefusesIsNeverKept(_ way: WayIn) async throws {
        try await run { bundle async throws in
            let calls = bundle.calls
            _ = try await calls.customer("own")
            _ = try await calls.customer("other")
            let key = try calls.stage(
                try await calls.post(
                    "/v1/keys",
                    ["name": "Sealed", "scopes": ["usage:write"], "externalCustomerId": "own"]
                )
            )
            let sealed = bundle.server.client(key: key["secret"].text)
            for (name, key) in [("other", "a"), ("nobody", "b")] {
                let answer = try await send(way, of: name, bundle, as: sealed, key: key)
                #expect(answer.text.contains("not_found"), "\(answer.text)")
                // It is told that there will be no replay.
                let words = [#""kept":false"#, #""notKept":1"#]
                #expect(words.contains { answer.text.contains($0) }, "\(answer.text)")
            }
            #expect(try await bundle.rejected().isEmpty)
            _ = try await calls.customer("nobody")
            let replay = try await calls.post("/v1/events/rejected/replay", ["all": true])
            #expect(replay.json["results"] == [])
            for name in ["other", "nobody", "own"] { #expect(try await bundle.total(of: name) == 0) }
            #expect(try await calls.get("/v1/events").json["events"] == [])
            // What is its own goes through.
            #expect(try await send(way, of: "own", bundle, as: sealed, key: "c").status < 300)
            #expect(try await bundle.total(of: "own") == 1)
        }
    }

    @Test("What a sealed key sends of its own customer stays that customer's, also when a name changes hands")
    func aReplayKeepsToTheCustomer() async throws {
        try await run { bundle async throws in
            let calls = bundle.calls
            let own = try await calls.customer("own")
            let key = try calls.stage(
                try await calls.post("/v1/keys", ["name": "S", "scopes": ["usage:write"], "customerId": .string(own)])
            )
            let sealed = bundle.server.client(key: key["secret"].text)
            let ahead = #"""
                {"externalCustomerId":"own","eventName":"llm","timestamp":"2026-02-01T05:00:00Z","properties":{"n":1}}
                """#
            _ = try await bundle.send(ahead + "\n{\"eventName\":1}\n", type: "application/x-ndjson", as: sealed)
            #expect(try await bundle.rejected("?customerId=\(own)").count == 2)
            // The name is another customer's from now on.
            try calls.stage(try await calls.patch("/v1/customers/\(own)", ["externalId": "former"]))
            _ = try await calls.customer("own")
            bundle.server.clock.advance(seconds: 6 * 3600)
            let replay = try await calls.post("/v1/events/rejected/replay", ["all": true])
            #expect(replay.json["results"].arrayValue?.map { $0["status"] } == ["rejected", "rejected"])
            #expect(try await bundle.total(of: "own") == 0)
        }
    }

    // MARK: Keys of the header

    @Test("Sent three times under one header key, replayed and sent once more, it counts once", arguments: waysIn)
    func theKeyOfTheHeaderIsKept(_ way: WayIn) async throws {
        try await run { bundle async throws in
            let calls = bundle.calls
            for _ in 0..<3 {
                _ = try await send(way, of: "late", bundle, key: "k")
                bundle.server.clock.advance(seconds: 60)
            }
            // The same thing again needs no further room.
            #expect(try await bundle.rejected().count == 1)
            _ = try await calls.customer("late")
            let replay = try await calls.post("/v1/events/rejected/replay", ["all": true])
            #expect(replay.json["results"].arrayValue?.map { $0["status"] } == ["accepted"])
            #expect(try await bundle.total(of: "late") == 1)
            #expect(try await send(way, of: "late", bundle, key: "k").status < 300)
            #expect(try await bundle.total(of: "late") == 1)
            // At the moment at which it came first.
            let events = try await calls.get("/v1/events").json["events"]
            #expect(events.arrayValue?.map { $0["timestamp"] } == ["2026-02-01T00:00:00.000Z"])
            #expect(try await bundle.rejected().isEmpty)
        }
    }

    @Test func copiesThatCameAtOtherTimesAreOneEvent() async throws {
        try await run { bundle async throws in
            let calls = bundle.calls
            func event(_ n: Int64) -> JSONValue {
                [
                    "externalCustomerId": "late", "eventName": "llm", "idempotencyKey": "k",
                    "properties": ["n": .init(integerLiteral: n)],
                ]
            }
            // Another version between two copies, so that both are kept.
            for n: Int64 in [1, 2, 1] {
                _ = try await calls.post("/v1/events", event(n))
                bundle.server.clock.advance(seconds: 60)
            }
            #expect(try await bundle.rejected().count == 3)
            _ = try await calls.customer("late")
            let replay = try await calls.post("/v1/events/rejected/replay", ["all": true])
            #expect(replay.json["results"].arrayValue?.map { $0["status"] } == ["accepted", "rejected", "accepted"])
            #expect(try await bundle.total(of: "late") == 1)
            #expect(replay.json["causes"].arrayValue?.map { $0["code"] } == ["idempotency_conflict"])
        }
    }

    // MARK: Giving up

    @Test func discardingTellsFirstAndTakesOnlyWhatIsChosen() async throws {
        try await run { bundle async throws in
            let calls = bundle.calls
            let text = """
                nothing
                {"externalCustomerId":"a","eventName":"llm"}
                {"externalCustomerId":"b","eventName":"llm"}
                {"externalCustomerId":"c","eventName":"other"}
                """
            // With a line end, so that all lines come in one piece and are kept in their order.
            _ = try await bundle.send(text + "\n", type: "application/x-ndjson")
            let dry = try await calls.post("/v1/events/rejected/discard", ["code": "not_found", "dryRun": true])
            #expect(dry.json["matched"] == 3)
            #expect(dry.json["discarded"] == 0)
            #expect(
                dry.json["causes"] == [["code": "not_found", "count": 3, "message": "Customer 'ext:a' not found"]]
            )
            #expect(dry.json["events"].arrayValue?.count == 3)
            #expect(try await bundle.rejected().count == 4)
            let named = try await calls.post("/v1/events/rejected/discard", ["eventName": "llm"])
            #expect(named.json["discarded"] == 2)
            #expect(try await bundle.rejected().map { $0["code"] } == ["not_found", "invalid_input"])
            let test = OperatorCalls(bundle.server.test)
            #expect(try await test.post("/v1/events/rejected/discard", ["all": true]).json["discarded"] == 0)
            #expect(try await calls.post("/v1/events/rejected/discard", ["all": true]).json["discarded"] == 2)
            #expect(try await bundle.rejected().isEmpty)
            // The trail tells of what was done, and not of the look before.
            let entries = try await calls.get("/v1/audit?kind=request").json["auditEntries"].arrayValue ?? []
            #expect(entries.filter { $0["route"] == "POST /v1/events/rejected/discard" }.count == 2)
        }
    }

    @Test(arguments: [#"{}"#, #"{"dryRun":true}"#, #"{"all":false}"#, #"{"code":"none"}"#, #"{"ids":["x"]}"#])
    func discardingMustSayWhich(_ body: String) async throws {
        try await run { bundle async throws in
            let answer = try await bundle.send(body, to: "/v1/events/rejected/discard", type: "application/json")
            #expect(answer.status == 400)
            #expect(answer.json["error"]["issues"].arrayValue?.isEmpty == false)
        }
    }
}
