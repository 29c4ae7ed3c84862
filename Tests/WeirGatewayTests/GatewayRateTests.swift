import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// The rates of plans, exact however many clients call at once, and right to the second.
struct GatewayRateTests {
    private static let routes: JSONValue = [
        ["path": "/work", "upstream": "up", "feature": "work"],
        ["path": "/other", "upstream": "up", "feature": "other"],
    ]
    private static let clients = 16

    private func run(
        limit: Int,
        table: JSONObject = [:],
        clock: ManualClock,
        _ test: (GatewayStage, String) async throws -> Void
    ) async throws {
        try await GatewayStage.run(routes: Self.routes, table: table, clock: clock) { stage in
            try await stage.operatorCalls.plan(
                "tier",
                [
                    "quotas": ["work": 100_000, "other": 100_000],
                    "rateLimits": ["*": ["limit": .number(ExactDecimal(Int64(limit))), "interval": "minute"]],
                ]
            )
            try await test(stage, try await stage.operatorCalls.customer(plan: "tier"))
        }
    }

    /// Makes so many calls from many connections at once, of both features in turns.
    private func call(
        _ count: Int,
        _ stage: GatewayStage,
        _ customer: String
    ) async throws -> [RawConnection.Answer] {
        try await withThrowingTaskGroup(of: [RawConnection.Answer].self) { group in
            for client in 0..<Self.clients {
                let own = count / Self.clients + (client < count % Self.clients ? 1 : 0)
                let path = client % 2 == 0 ? "/work" : "/other"
                let request =
                    "GET \(path) HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer \(TestKeys.live)\r\n"
                    + "X-Weir-Customer: \(customer)\r\n\r\n"
                group.addTask {
                    try await RawConnection.run(to: stage.url) { connection in
                        var answers: [RawConnection.Answer] = []
                        for start in stride(from: 0, to: own, by: 20) {
                            let some = min(20, own - start)
                            try await connection.send(String(repeating: request, count: some))
                            for _ in 0..<some { answers.append(try await connection.answer()) }
                        }
                        return answers
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    private func check(_ refused: [RawConnection.Answer], limit: Int) {
        for answer in refused {
            #expect(answer.status == 429)
            #expect(answer.body.contains(#""reason":"rate_limit_exceeded""#))
            // The next call is allowed after 60 s divided by the limit; whole seconds are told, rounded up.
            #expect(answer["Retry-After"] == "1")
            #expect(answer["X-RateLimit-Limit"] == "\(limit)")
            #expect(answer["X-RateLimit-Remaining"] == "0")
        }
    }

    @Test("a tier admits its calls of a minute from rest, and then as many a second as its rate", arguments: [60, 600])
    func tierIsExact(_ limit: Int) async throws {
        let clock = ManualClock()
        let reset = ManualClock.usualStart.milliseconds / 1000 + 60
        try await run(limit: limit, clock: clock) { stage, customer in
            let answers = try await call(limit + 40, stage, customer)
            let allowed = answers.filter { $0.status == 200 }
            #expect(allowed.count == limit)
            // Each call leaves another number.
            let remaining = allowed.compactMap { $0["X-RateLimit-Remaining"].flatMap { Int($0) } }
            #expect(remaining.sorted() == Array(0..<limit))
            let refused = answers.filter { $0.status != 200 }
            check(refused, limit: limit)
            #expect(refused.allSatisfy { $0["X-RateLimit-Reset"] == "\(reset)" })
            for _ in 0..<3 {
                clock.advance(seconds: 1)
                let later = try await call(limit / 60 + 6, stage, customer)
                #expect(later.filter { $0.status == 200 }.count == limit / 60)
                check(later.filter { $0.status != 200 }, limit: limit)
            }
            #expect(stage.upstream.seen.count == limit + 3 * (limit / 60))
        }
    }

    @Test("6,000 a minute are one rate over the gateway, proxies that ask, and the API")
    func oneRateOverAllEntrances() async throws {
        let clock = ManualClock()
        try await run(limit: 6_000, table: ["ask": true], clock: clock) { stage, customer in
            let item: JSONValue = ["customerId": .string(customer), "feature": "work"]
            for _ in 0..<8 {
                let batch: JSONValue = ["items": .array(Array(repeating: item, count: 725))]
                let answer = try stage.operatorCalls.stage(
                    try await stage.operatorCalls.post("/v1/usage/consume/batch", batch)
                )
                #expect((answer["results"].arrayValue ?? []).allSatisfy { $0["allowed"] == true })
            }
            // 5,800 are used; 100 are asked about, and 100 are left for the gateway.
            for index in 0..<100 {
                let answer = try await stage.client(of: customer).send(
                    "GET",
                    "/.weir/auth-request",
                    headers: [("X-Weir-Gateway-Key", TestKeys.live), ("X-Original-URI", "/other")]
                )
                #expect(answer.status == 200)
                #expect(answer.header("X-RateLimit-Remaining") == "\(199 - index)")
            }
            let answers = try await call(130, stage, customer)
            #expect(answers.filter { $0.status == 200 }.count == 100)
            check(answers.filter { $0.status != 200 }, limit: 6_000)
            #expect(try await stage.operatorCalls.consume(customer, "work").status == 429)
            clock.advance(seconds: 1)
            #expect(try await call(110, stage, customer).filter { $0.status == 200 }.count == 100)
        }
    }
}
