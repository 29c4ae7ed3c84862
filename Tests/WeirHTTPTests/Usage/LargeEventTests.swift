import NIOCore
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Events as large as they may be, through streams, exports and retraction.
struct LargeEventTests {
    private static let names = 90
    private static let few = 10
    /// Together more than the buffers between server and client hold, so that an export waits for its reader.
    private static let many = 40

    /// An event of some 370 KB.
    private static func line(_ number: Int) -> String {
        let text = String(repeating: "ä", count: 2000) + "\(number)"
        let properties = (0..<names).map { "\"p\($0)\":\"\(text)\"" }.joined(separator: ",")
        return #"{"externalCustomerId":"acme","eventName":"large","idempotencyKey":"k\#(number)","#
            + "\"properties\":{\"n\":1,\(properties)}}\n"
    }

    private func withEvents(
        _ count: Int,
        _ test: (TestServer, OperatorCalls) async throws -> Void
    ) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter("N", ["eventName": "large", "aggregation": "sum", "valueProperty": "n"])
            _ = try await calls.customer("acme")
            let lines = AsyncStream<ByteBuffer> { continuation in
                for number in 0..<count { continuation.yield(ByteBuffer(string: Self.line(number))) }
                continuation.finish()
            }
            var last: JSONValue = .null
            _ = try await server.live.lines(
                "POST",
                "/v1/events/batch",
                headers: [("Content-Type", "application/x-ndjson")],
                body: lines
            ) { last = try JSONParser.parse($0) }
            try #require(last["end"]["count"].wholeNumber == count, "\(last)")
            server.clock.advance(seconds: 1)
            try await test(server, calls)
        }
    }

    private func total(_ calls: OperatorCalls) async throws -> JSONValue {
        let rows = try await calls.query(["meter": "N", "from": "2026-01-01T00:00:00Z", "to": "2026-03-01T00:00:00Z"])
        return rows.isEmpty ? 0 : rows[0]["value"]
    }

    @Test func theyComeOutAsTheyWentInAndAreRetracted() async throws {
        try await withEvents(Self.few) { server, calls async throws in
            #expect(try await total(calls) == .init(integerLiteral: Int64(Self.few)))
            var exported = 0
            _ = try await server.live.lines("GET", "/v1/export/events") { line in
                let event = try JSONParser.parse(line)
                let sent = try JSONParser.parse(Array(Self.line(exported).utf8))
                #expect(event["idempotencyKey"] == sent["idempotencyKey"])
                for name in ["n", "p0", "p89"] { #expect(event["properties"][name] == sent["properties"][name]) }
                #expect(event["properties"].objectValue?.members.count == Self.names + 1)
                exported += 1
            }
            #expect(exported == Self.few)

            let filter: JSONValue = [
                "eventName": "large", "properties": ["p0": .string(String(repeating: "ä", count: 2000) + "7")],
            ]
            let one = try calls.stage(try await calls.post("/v1/events/retract", ["filter": filter]))
            #expect(one["retracted"] == 1)
            #expect(one["events"][0]["idempotencyKey"] == "k7")
            let keys: JSONValue = ["externalCustomerId": "acme", "keys": ["k1", "k2", "k7"]]
            #expect(try calls.stage(try await calls.post("/v1/events/retract", keys))["retracted"] == 2)
            // All that are left, in as many calls as it takes.
            var asked: JSONObject = ["filter": ["keyPrefix": "k"]]
            var retracted = 0
            var cursor: JSONValue = .null
            var rounds = 0
            repeat {
                asked["cursor"] = cursor
                let answer = try calls.stage(try await calls.post("/v1/events/retract", .object(asked)))
                retracted += answer["retracted"].wholeNumber ?? 0
                cursor = answer["nextCursor"]
                rounds += 1
            } while cursor != .null && rounds < 20
            #expect(retracted == Self.few - 3)
            #expect(try await total(calls) == 0)
        }
    }

    @Test("An export breaks off when its key is revoked, so that nobody takes the part for all")
    func anExportEndsWithItsKey() async throws {
        try await withEvents(Self.many) { server, calls async throws in
            let made = try calls.stage(try await calls.post("/v1/keys", ["name": "Reader", "scopes": ["usage:read"]]))
            let reader = server.client(key: made["secret"].text)
            var lines = 0
            await #expect(throws: (any Error).self) {
                _ = try await reader.lines("GET", "/v1/export/events") { _ in
                    lines += 1
                    if lines == 1 { try calls.stage(try await calls.delete("/v1/keys/\(made["id"].text)")) }
                }
            }
            #expect(lines > 0 && lines < Self.many, "\(lines)")
            #expect(try await reader.send("GET", "/v1/export/events").status == 401)
        }
    }
}
