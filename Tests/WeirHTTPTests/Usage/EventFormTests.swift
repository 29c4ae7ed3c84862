import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// CloudEvents, and bodies that are compressed.
struct EventFormTests {
    private func withMeter(_ test: (TestServer, OperatorCalls) async throws -> Void) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter("TOKENS", ["eventName": "llm", "aggregation": "sum", "valueProperty": "n"])
            _ = try await calls.customer("acme")
            try await test(server, calls)
        }
    }

    private func post(
        _ server: TestServer,
        _ path: String,
        _ bytes: [UInt8],
        _ headers: [(name: String, value: String)]
    ) async throws -> APIResponse {
        try await server.live.send("POST", path, bytes: bytes, headers: headers)
    }

    private func total(_ calls: OperatorCalls) async throws -> JSONValue {
        try await calls.query(["meter": "TOKENS", "from": "1970-01-01T00:00:00Z", "to": "2100-01-01T00:00:00Z"])[0][
            "value"
        ]
    }

    private static let event =
        #"{"specversion":"1.0","id":"1","source":"/s","type":"llm","subject":"acme","data":{"n":3}}"#

    @Test func theThreeModesOfOneEventAreTheSame() async throws {
        try await withMeter { server, calls async throws in
            let structured = try await post(
                server,
                "/v1/events",
                Array(Self.event.utf8),
                [("Content-Type", "application/cloudevents+json; charset=utf-8")]
            )
            #expect(structured.status == 202)
            #expect(structured.json["idempotencyKey"] == "/s 1")
            #expect(structured.json["meters"] == ["TOKENS"])
            // The data looks like an event of the API's own: the headers decide.
            let binary = try await post(
                server,
                "/v1/events",
                Array(#"{"n":3}"#.utf8),
                [
                    ("Content-Type", "application/json"), ("ce-specversion", "1.0"), ("ce-id", "1"),
                    ("ce-source", "/s"), ("ce-type", "llm"), ("ce-subject", "acme"),
                ]
            )
            #expect(binary.status == 202)
            for path in ["/v1/events", "/v1/events/batch"] {
                let batched = try await post(
                    server,
                    path,
                    Array("[\(Self.event),\(Self.event)]".utf8),
                    [("Content-Type", "application/cloudevents-batch+json")]
                )
                #expect(batched.status == 202)
                #expect(batched.json["duplicates"] == 2)
            }
            #expect(try await total(calls) == 3)
        }
    }

    @Test func binaryHeadersAreDecodedAndChecked() async throws {
        try await withMeter { server, calls async throws in
            try calls.stage(try await calls.post("/v1/customers", ["externalId": "käse"]))
            let headers: [(name: String, value: String)] = [
                ("Content-Type", "application/json"), ("ce-specversion", "1.0"), ("ce-id", "x"), ("ce-source", "/s"),
                ("ce-type", "llm"),
            ]
            let named = try await post(
                server,
                "/v1/events",
                Array(#"{"n":5}"#.utf8),
                headers + [("ce-subject", "k%C3%A4se")]
            )
            #expect(named.status == 202)
            let missing = try await post(server, "/v1/events", Array(#"{"n":5}"#.utf8), headers)
            #expect(missing.status == 400)
            #expect(missing.json["error"]["issues"][0]["path"] == "subject")
            // What was bad is kept, and shows what came.
            let kept = try await calls.get("/v1/events/rejected").json["rejectedEvents"][0]["event"]
            #expect(kept["data"] == ["n": 5])
            #expect(try await total(calls) == 5)
        }
    }

    @Test func dataThatLooksLikeAnEventIsDataWhenTheHeadersSaySo() async throws {
        try await withMeter { server, calls async throws in
            let data = #"{"externalCustomerId":"acme","eventName":"llm","idempotencyKey":"z"}"#
            let answer = try await post(
                server,
                "/v1/events",
                Array(data.utf8),
                [
                    ("Content-Type", "application/json"), ("ce-specversion", "1.0"), ("ce-id", "9"),
                    ("ce-source", "/s"), ("ce-type", "other"), ("ce-subject", "acme"),
                ]
            )
            #expect(answer.status == 202)
            #expect(answer.json["idempotencyKey"] == "/s 9")
            let listed = try await calls.get("/v1/events").json["events"]
            #expect(listed.arrayValue?.count == 1)
            #expect(listed[0]["eventName"] == "other")
        }
    }

    @Test func goodCloudEventsOfABatchCountBesideBadOnes() async throws {
        try await withMeter { server, calls async throws in
            let type = [(name: "Content-Type", value: "application/cloudevents-batch+json")]
            let mixed = try await post(server, "/v1/events", Array("[\(Self.event),{\"id\":\"2\"}]".utf8), type)
            #expect(mixed.json["count"] == 1)
            #expect(mixed.json["rejected"][0]["index"] == 1)
            let none = try await post(server, "/v1/events", Array("[]".utf8), type)
            #expect(none.json["count"] == 0)
            let noArray = try await post(server, "/v1/events", Array(Self.event.utf8), type)
            #expect(noArray.status == 400)
            let atomic = try await post(server, "/v1/events/batch?atomic=true", Array("[{}]".utf8), type)
            #expect(atomic.status == 400)
            #expect(try await total(calls) == 3)
        }
    }

    @Test func aBodyMayBeCompressed() async throws {
        try await withMeter { server, calls async throws in
            let body = #"{"externalCustomerId":"acme","eventName":"llm","properties":{"n":2}}"#
            let gzip = [(name: "Content-Encoding", value: "gzip")]
            let one = try await post(server, "/v1/events", try Gzip.compress(Array(body.utf8)), gzip)
            #expect(one.status == 202)
            let batch = #"{"events":[\#(body)]}"#
            let many = try await post(server, "/v1/events/batch", try Gzip.compress(Array(batch.utf8)), gzip)
            #expect(many.json["count"] == 1)
            #expect(try await total(calls) == 4)
            let plain = try await post(server, "/v1/events", Array(body.utf8), [("Content-Encoding", "identity")])
            #expect(plain.status == 202)
        }
    }

    @Test func whatExpandsBeyondTheBoundOfABodyIsRefused() async throws {
        try await withMeter { server, _ async throws in
            let bomb = try Gzip.compress([UInt8](repeating: 0x20, count: 200 << 20))
            #expect(bomb.count < 1 << 20)
            let gzip = [(name: "Content-Encoding", value: "gzip")]
            #expect(try await post(server, "/v1/events", bomb, gzip).status == 413)
            #expect(try await post(server, "/v1/events", Array("no gzip".utf8), gzip).status == 400)
            let cut = Array(try Gzip.compress(Array("{}".utf8)).dropLast(4))
            #expect(try await post(server, "/v1/events", cut, gzip).status == 400)
            let other = try await post(server, "/v1/events", Array("{}".utf8), [("Content-Encoding", "br")])
            #expect(other.status == 400)
            #expect(other.json["error"]["message"].text.contains("Content-Encoding"))
        }
    }

    @Test(
        "What is sent in the wrong form is told where it belongs",
        arguments: [
            ("/v1/events/batch", "text/tab-separated-values", "a\tb\n", "'text/csv'"),
            ("/v1/events", "application/x-ndjson", "{}\n", "POST /v1/events/batch"),
            ("/v1/events", "application/json", #"{"specversion":"1.0","id":"1"}"#, "application/cloudevents+json"),
            (
                "/v1/events/batch", "application/json", #" [{"specversion":"1.0"}]"#,
                "application/cloudevents-batch+json"
            ),
        ]
    )
    func theRightFormIsNamed(_ path: String, _ type: String, _ body: String, _ words: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.live.send(
                "POST",
                path,
                bytes: Array(body.utf8),
                headers: [("Content-Type", type)]
            )
            #expect(answer.status == 400)
            #expect(answer.text.contains(words), "\(answer.text)")
        }
    }

    @Test func aCloudEventInHeadersWithoutItsVersionIsToldSo() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.send(
                "POST",
                "/v1/events",
                bytes: Array("{}".utf8),
                headers: [
                    ("Content-Type", "application/json"), ("ce-id", "1"), ("ce-source", "/s"), ("ce-type", "x"),
                    ("ce-subject", "acme"),
                ]
            )
            #expect(answer.status == 400)
            #expect(answer.text.contains("'specversion' is required"), "\(answer.text)")
        }
    }
}
