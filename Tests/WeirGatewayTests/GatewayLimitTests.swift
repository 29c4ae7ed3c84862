import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Clients that are slow, hang up, or never read: what they had counts, and what they ask is bounded.
struct GatewayLimitTests {
    private func run(
        _ further: JSONObject = [:],
        _ test: (GatewayStage, String) async throws -> Void
    ) async throws {
        var route: JSONObject = ["path": "/chat", "upstream": "up", "feature": "tokens"]
        route["quantity"] = [
            "reserve": 100,
            "count": [["response": "usage.input_tokens"], ["response": "usage.output_tokens"]],
            "missing": "zero",
        ]
        for member in further.members { route[member.name] = member.value }
        try await GatewayStage.run(routes: [.object(route)]) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["tokens": 100_000]])
            try await test(stage, try await stage.operatorCalls.customer(plan: "pro"))
        }
    }

    private static func request(_ customer: String, _ deed: String) -> String {
        "POST /chat HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer \(TestKeys.live)\r\n"
            + "X-Weir-Customer: \(customer)\r\nX-Do: \(deed)\r\nContent-Length: 0\r\n\r\n"
    }

    @Test(
        "a stream that is not over when its time is up counts as what its client has had of it",
        arguments: [("commit", 100), ("release", 0), ("finish", 100)]
    )
    func timeIsUpInTheMiddle(_ policy: String, _ used: Int) async throws {
        // Its beginning comes, and no end; the client could take more.
        try await run(["timeouts": ["totalMs": 5_000], "onClientAbort": .string(policy)]) { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(Self.request(customer, "early"))
                #expect(try await connection.answer().status == 200)
                try await stage.untilNothingIsHeld(customer, "tokens")
            }
            #expect(try await stage.quota(customer, "tokens") == (used: used, reserved: 0))
        }
    }

    @Test("whoever hangs up before the last word does not get the call for nothing")
    func hangsUpBeforeTheLastWord() async throws {
        try await run { stage, customer in
            // So many events that the client is gone before they have all passed.
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(Self.request(customer, "events=600,374,44,5000"))
                #expect(try await connection.answer().status == 200)
            }
            try await stage.untilNothingIsHeld(customer, "tokens")
            #expect(try await stage.quota(customer, "tokens") == (used: 100, reserved: 0))
            // A whole answer that tells of nothing counts as the route says.
            #expect(
                try await stage.client(of: customer).send("POST", "/chat", headers: [("X-Do", "chunks=50")]).status
                    == 200
            )
            #expect(try await stage.quota(customer, "tokens") == (used: 100, reserved: 0))
        }
    }

    /// Answers that were made so far to requests without a route.
    private static func answered(_ stage: GatewayStage) async throws -> Int {
        let text = try await stage.server.anonymous.send("GET", "/metrics").text
        let lines = text.split(separator: "\n").filter {
            $0.hasPrefix("weir_gateway_call_duration_seconds_count") && $0.contains(#"route="unknown""#)
        }
        return lines.compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }.reduce(0, +)
    }

    @Test("whoever asks on and on without reading is not answered on and on")
    func pipeliningIsBounded() async throws {
        try await run { stage, _ in
            // Their answers are many times what fits into the buffers of the machine.
            let count = 400_000
            let url = stage.url
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    // Nothing is read, so this does not end before the test does.
                    try? await RawConnection.run(to: url) { connection in
                        try await connection.send(
                            String(repeating: "GET /no HTTP/1.1\r\nHost: h\r\n\r\n", count: count)
                        )
                    }
                }
                var before = -1
                var same = 0
                while same < 200 {
                    let now = try await Self.answered(stage)
                    same = now == before && now > 0 ? same + 1 : 0
                    before = now
                }
                #expect(before > 0)
                #expect(before < count / 2)
                group.cancelAll()
            }
            // Others are served meanwhile and afterwards.
            #expect(try await stage.anonymous.send("GET", "/no").status == 404)
        }
    }

    @Test("the gateway's own request id is the only one that the client sees")
    func oneRequestID() async throws {
        try await run { stage, customer in
            let answer = try await stage.client(of: customer).send("POST", "/chat")
            let ids = answer.headers.filter { $0.name.lowercased() == "x-request-id" }.map(\.value)
            #expect(ids.count == 1)
            #expect(ids.first == stage.upstream.seen.first?["X-Request-Id"].first)
        }
    }
}
