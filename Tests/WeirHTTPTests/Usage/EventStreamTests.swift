import NIOCore
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Events line by line and row by row, told of while they come.
struct EventStreamTests {
    private func withMeter(_ test: (TestServer, OperatorCalls) async throws -> Void) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter("TOKENS", ["eventName": "llm", "aggregation": "sum", "valueProperty": "n"])
            _ = try await calls.customer("acme")
            _ = try await calls.customer("globex")
            try await test(server, calls)
        }
    }

    private func send(
        _ server: TestServer,
        _ text: String,
        _ type: String = "application/x-ndjson",
        query: String = "",
        headers: [(name: String, value: String)] = []
    ) async throws -> APIResponse {
        try await server.live.send(
            "POST",
            "/v1/events/batch\(query)",
            bytes: Array(text.utf8),
            headers: [("Content-Type", type)] + headers
        )
    }

    private func lines(_ answer: APIResponse) -> [JSONValue] {
        answer.text.split(separator: "\n").map { (try? JSONParser.parse(Array($0.utf8))) ?? .null }
    }

    private func total(_ calls: OperatorCalls) async throws -> JSONValue {
        try await calls.query(["meter": "TOKENS", "from": "1970-01-01T00:00:00Z", "to": "2100-01-01T00:00:00Z"])[0][
            "value"
        ]
    }

    private static let three = """
        {"externalCustomerId":"acme","eventName":"llm","idempotencyKey":"a","properties":{"n":1}}

        {"externalCustomerId":"globex","eventName":"llm","idempotencyKey":"b","properties":{"n":2}}\r
        {"externalCustomerId":"acme","eventName":"llm","idempotencyKey":"c","properties":{"n":4}}
        """

    @Test func everyLineIsToldOfWhenAsked() async throws {
        try await withMeter { server, calls async throws in
            let answer = try await send(server, Self.three, query: "?results=all")
            #expect(answer.status == 200)
            #expect(answer.header("Content-Type") == "application/x-ndjson")
            let told = lines(answer)
            #expect(told.dropLast().map { $0["line"] } == [1, 3, 4])
            #expect(told.dropLast().allSatisfy { $0["status"] == "accepted" && $0["meters"] == ["TOKENS"] })
            let end = told.last?["end"] ?? .null
            #expect(end["lines"] == 4)
            #expect(end["count"] == 3)
            #expect(end["requestId"].text.hasPrefix("req_"))
            #expect(try await total(calls) == 7)
            let again = lines(try await send(server, Self.three, query: "?results=all"))
            #expect(again.dropLast().allSatisfy { $0["status"] == "duplicate" })
            #expect(again.last?["end"]["duplicates"] == 3)
            #expect(try await total(calls) == 7)
        }
    }

    @Test func badLinesAreNamedAndKeptAndGoodOnesCount() async throws {
        try await withMeter { server, calls async throws in
            let text = """
                {"externalCustomerId":"acme","eventName":"llm","idempotencyKey":"a","properties":{"n":1}}
                not json
                {"externalCustomerId":"nobody","eventName":"llm","idempotencyKey":"b","properties":{"n":2}}
                {"externalCustomerId":"acme","eventname":"llm"}
                [1]
                {"specversion":"1.0","id":"e","source":"/s","type":"llm","subject":"acme","data":{"n":8}}
                """
            let told = lines(try await send(server, text))
            #expect(told.dropLast().map { $0["line"] } == [2, 3, 4, 5])
            #expect(
                told.dropLast().map { $0["code"] } == ["invalid_input", "not_found", "invalid_input", "invalid_input"]
            )
            #expect(told.last?["end"]["count"] == 2)
            #expect(told.last?["end"]["rejected"] == 4)
            #expect(try await total(calls) == 9)
            let kept = try await calls.get("/v1/events/rejected").json["rejectedEvents"]
            #expect(kept.arrayValue?.count == 4)
            // Once the cause is gone, a replay counts it.
            _ = try await calls.customer("nobody")
            let replay = try await calls.post("/v1/events/rejected/replay", ["all": true, "code": "not_found"])
            #expect(replay.json["results"].arrayValue?.map { $0["status"] } == ["accepted"])
            #expect(try await total(calls) == 11)
        }
    }

    @Test func aRejectedCloudEventIsReplayedAsOne() async throws {
        try await withMeter { server, calls async throws in
            let text = #"{"specversion":"1.0","id":"e","source":"/s","type":"llm","subject":"late","data":{"n":8}}"#
            #expect(lines(try await send(server, text)).last?["end"]["rejected"] == 1)
            _ = try await calls.customer("late")
            try calls.stage(try await calls.post("/v1/events/rejected/replay", ["all": true]))
            #expect(try await total(calls) == 8)
            #expect(lines(try await send(server, text)).last?["end"]["duplicates"] == 1)
        }
    }

    @Test func rowsOfATableAreEvents() async throws {
        try await withMeter { server, calls async throws in
            let text = """
                externalCustomerId,idempotencyKey,timestamp,n,model\r
                acme,a,2026-01-31T10:00:00Z,1,"x, y"\r
                globex,b,,2,\r
                acme,c,2026-01-31T11:00:00Z\r
                acme,d,yesterday,4,\r
                """
            let told = lines(try await send(server, text, "text/csv; charset=utf-8", query: "?eventName=llm"))
            #expect(told.dropLast().map { $0["line"] } == [3, 4])
            #expect(told.last?["end"]["count"] == 2)
            #expect(try await total(calls) == 3)
            let listed = try await calls.get("/v1/events?key=a").json["events"][0]
            #expect(listed["properties"] == ["model": "x, y", "n": 1])
            #expect(listed["timestamp"] == "2026-01-31T10:00:00.000Z")
        }
    }

    @Test func aTableThatCannotBeReadOnSaysSoAtTheEnd() async throws {
        try await withMeter { server, calls async throws in
            let text = "externalCustomerId,eventName,n\nacme,llm,1\n\"acme,llm,2\n"
            let answer = try await send(server, text, "text/csv")
            #expect(answer.status == 200)
            #expect(lines(answer).last?["error"]["code"] == "invalid_input")
            #expect(lines(answer).allSatisfy { $0["end"] == .null })
            #expect(try await total(calls) == 1)
            let twice = try await send(server, "a,a\n1,2\n", "text/csv")
            #expect(lines(twice).map { $0["error"]["code"] } == ["invalid_input"])
        }
    }

    @Test func theHeaderGivesEachLineAKey() async throws {
        try await withMeter { server, calls async throws in
            let text = String(
                repeating: #"{"externalCustomerId":"acme","eventName":"llm","properties":{"n":1}}"# + "\n",
                count: 5
            )
            let key = [(name: "Idempotency-Key", value: "stream-1")]
            #expect(lines(try await send(server, text, headers: key)).last?["end"]["count"] == 5)
            // A part that is sent again, and then the whole.
            #expect(lines(try await send(server, text, headers: key)).last?["end"]["duplicates"] == 5)
            #expect(try await total(calls) == 5)
            #expect(try await calls.get("/v1/events?key=stream-1/3").json["events"].arrayValue?.count == 1)
        }
    }

    @Test func manyLinesComeCompressed() async throws {
        try await withMeter { server, calls async throws in
            let text = (0..<25_000).map { index in
                #"{"externalCustomerId":"acme","eventName":"llm","idempotencyKey":"k\#(index)","properties":{"n":1}}"#
            }.joined(separator: "\n")
            let answer = try await server.live.send(
                "POST",
                "/v1/events/batch",
                bytes: try Gzip.compress(Array(text.utf8)),
                headers: [("Content-Type", "application/x-ndjson"), ("Content-Encoding", "gzip")]
            )
            let told = lines(answer)
            #expect(told.count == 3)
            #expect(told.first?["progress"]["lines"].wholeNumber ?? 0 >= 10_000)
            #expect(told.last?["end"]["count"] == 25_000)
            #expect(try await total(calls) == 25_000)
            let broken = try await send(server, "no gzip", headers: [("Content-Encoding", "gzip")])
            #expect(lines(broken).map { $0["error"]["code"] } == ["invalid_input"])
        }
    }

    @Test func aLineThatIsTooLongIsNamedAndTheNextOnesCount() async throws {
        try await withMeter { server, calls async throws in
            let text = String(repeating: "x", count: 3 << 20) + "\n" + Self.three
            let told = lines(try await send(server, text))
            #expect(told.first?["line"] == 1)
            #expect(told.last?["end"]["count"] == 3)
            #expect(try await total(calls) == 7)
        }
    }

    @Test func aStreamGoesOnUnderTheKeyOfTheHeader() async throws {
        try await withMeter { server, calls async throws in
            let event = #"{"externalCustomerId":"acme","eventName":"llm","properties":{"n":1}}"# + "\n"
            let key = [(name: "Idempotency-Key", value: "s")]
            _ = try await send(server, String(repeating: event, count: 6), headers: key)
            // It broke off behind line 6 of 10; what is sent again from line 5 on counts once.
            let rest = String(repeating: event, count: 5) + "broken\n"
            let told = lines(try await send(server, rest, query: "?firstLine=5", headers: key))
            #expect(told.first?["line"] == 10)
            #expect(told.last?["end"]["lines"] == 10)
            #expect(told.last?["end"]["count"] == 5)
            #expect(told.last?["end"]["duplicates"] == 2)
            #expect(try await total(calls) == 9)
            // Rows are counted behind the header, which comes with each part.
            let header = "externalCustomerId,eventName,n\n"
            let rows = [(name: "Idempotency-Key", value: "t")]
            for (query, count) in [("", 4), ("?firstLine=4", 3)] {
                let table = header + String(repeating: "acme,llm,1\n", count: count)
                _ = try await send(server, table, "text/csv", query: query, headers: rows)
            }
            #expect(try await total(calls) == 15)
            #expect(try await send(server, "", query: "?firstLine=0").status == 400)
        }
    }

    @Test func ofManyRejectedLinesTheFirstAreToldOf() async throws {
        try await withMeter { server, _ async throws in
            let count = 2_500
            let text = String(repeating: #"{"externalCustomerId":"no","eventName":"llm"}"# + "\n", count: count)
            let told = lines(try await send(server, text))
            let named = told.dropLast().filter { $0["line"] != .null }.count
            #expect(named > 100 && named <= 1000)
            #expect(told.last?["end"]["rejected"].wholeNumber == count)
            #expect(told.last?["end"]["notTold"].wholeNumber == count - named)
            let all = lines(try await send(server, text, query: "?results=all"))
            #expect(all.dropLast().filter { $0["line"] != .null }.count == count)
        }
    }

    @Test("A row that is not UTF-8 or too long is rejected, and the next ones count")
    func rowsThatCannotBeReadAreNamed() async throws {
        try await withMeter { server, calls async throws in
            var bytes = Array("externalCustomerId,eventName,n,model\nacme,llm,1,Caf".utf8) + [0xE9]
            bytes += Array("\nacme,llm,2,Café\nacme,llm,4,\"".utf8)
            bytes += [UInt8](repeating: 0x78, count: 3 << 20) + Array("\n\"\nacme,llm,8,x\n".utf8)
            let answer = try await server.live.send(
                "POST",
                "/v1/events/batch",
                bytes: bytes,
                headers: [("Content-Type", "text/csv")]
            )
            let told = lines(answer)
            #expect(told.dropLast().map { $0["line"] } == [1, 3])
            #expect(told[0]["message"] == "Invalid input: the column 'model' is not UTF-8")
            #expect(told[1]["message"].text.contains("longer than 1048576 bytes"))
            #expect(told.last?["end"]["count"] == 2)
            #expect(try await total(calls) == 10)
        }
    }

    @Test(arguments: ["iso-8859-1", "\"windows-1252\"", "UTF-16"])
    func aTableInAnotherEncodingIsRefused(_ charset: String) async throws {
        try await withMeter { server, calls async throws in
            let table = "externalCustomerId,eventName,n\nacme,llm,1\n"
            let refused = try await send(server, table, "text/csv; charset=\(charset)")
            #expect(refused.status == 400)
            #expect(refused.text.contains("'utf-8'"))
            #expect(try await send(server, table, "text/csv; header=present; charset=\"UTF-8\"").status == 200)
            #expect(try await total(calls) == 1)
        }
    }

    @Test(
        "A table in which no row can be an event ends at its header",
        arguments: [
            ("a;t;c10\nacme;llm;1\n", "names the customer"), ("acme,llm,1\n", "names the customer"),
            ("externalCustomerId,n\nacme,1\n", "names the event"), ("externalCustomerId,caf\u{E9},\n", "has no name"),
        ]
    )
    func aHeaderThatIsNoneEndsTheTable(_ table: String, _ words: String) async throws {
        try await withMeter { server, calls async throws in
            let told = lines(try await send(server, table, "text/csv"))
            #expect(told.count == 1)
            #expect(told[0]["error"]["message"].text.contains(words), "\(told)")
            #expect(try await calls.get("/v1/events/rejected").json["rejectedEvents"] == [])
        }
    }

    @Test func aByteOrderMarkIsPassedOver() async throws {
        try await withMeter { server, calls async throws in
            #expect(lines(try await send(server, "\u{FEFF}" + Self.three)).last?["end"]["count"] == 3)
            #expect(try await total(calls) == 7)
        }
    }

    @Test func aMessageTellsOfTheColumnWithinTheLine() async throws {
        try await withMeter { server, _ async throws in
            let told = lines(try await send(server, "{}\n{\"a\" 1}"))
            #expect(told[1]["line"] == 2)
            #expect(told[1]["message"].text.hasSuffix("(column 6)"), "\(told)")
        }
    }

    @Test func whatTheQueryDoesNotKnowIsRefused() async throws {
        try await withMeter { server, _ async throws in
            #expect(try await send(server, Self.three, query: "?results=some").status == 400)
            #expect(try await send(server, Self.three, query: "?atomic=true").status == 400)
            #expect(try await send(server, Self.three, query: "?eventName=llm").status == 400)
            #expect(try await send(server, Self.three, "text/plain").status == 400)
            #expect(try await send(server, "", headers: []).status == 200)
        }
    }

    @Test("A stream ends when its key does, and says up to which line it has come", arguments: ["revoked", "expired"])
    func aStreamEndsWithItsKey(_ end: String) async throws {
        try await withMeter { server, calls async throws in
            let made = try calls.stage(
                try await calls.post(
                    "/v1/keys",
                    ["name": "Sender", "scopes": ["usage:write"], "expiresAt": "2026-02-01T01:00:00Z"]
                )
            )
            let sender = server.client(key: made["secret"].text)
            let (body, more) = AsyncStream<ByteBuffer>.makeStream()
            let rest = #"{"externalCustomerId":"acme","eventName":"llm","idempotencyKey":"d","properties":{"n":8}}"#
            more.yield(ByteBuffer(string: Self.three + "\n"))
            var told: [JSONValue] = []
            let answer = try await sender.lines(
                "POST",
                "/v1/events/batch?results=all",
                headers: [("Content-Type", "application/x-ndjson")],
                body: body
            ) { line in
                told.append(try JSONParser.parse(line))
                guard told.count == 3 else { return }
                // What was sent is recorded; what comes now is not.
                if end == "revoked" {
                    try calls.stage(try await calls.delete("/v1/keys/\(made["id"].text)"))
                } else {
                    server.clock.advance(seconds: 3600)
                }
                more.yield(ByteBuffer(string: rest + "\n"))
                more.finish()
            }
            #expect(answer.status == 200)
            try #require(told.count == 5, "\(told)")
            #expect(told[3]["progress"]["lines"] == 4)
            #expect(told[3]["progress"]["count"] == 3)
            #expect(told[4]["error"]["code"] == "unauthorized")
            #expect(told[4]["error"]["message"].text.contains(end))
            #expect(told[4]["error"]["requestId"].text.hasPrefix("req_"))
            #expect(try await total(calls) == 7)
            // From behind that line with another key.
            #expect(lines(try await send(server, rest)).last?["end"]["count"] == 1)
            #expect(try await total(calls) == 15)
        }
    }
}
