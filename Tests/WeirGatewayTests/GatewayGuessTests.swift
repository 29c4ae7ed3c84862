import Testing
import WeirAPI
import WeirClient
import WeirCore
import WeirPrimitives
import WeirServer
import WeirTesting

/// An address that guesses keys is held up, and nobody else.
struct GatewayGuessTests {
    private static let routes: JSONValue = [["name": "work", "path": "/work", "upstream": "up", "feature": "work"]]
    /// Guesses a minute from one address.
    private static let limit = 600

    private func run(
        table: JSONObject = [:],
        clock: ManualClock = ManualClock(),
        _ test: (GatewayStage, String) async throws -> Void
    ) async throws {
        try await GatewayStage.run(routes: Self.routes, table: table, clock: clock) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["work": 1000]])
            try await test(stage, try await stage.operatorCalls.customer(plan: "pro"))
        }
    }

    /// The answers to so many equal requests on one connection.
    private func answers(
        _ count: Int,
        to request: String,
        _ stage: GatewayStage
    ) async throws -> [RawConnection.Answer] {
        try await RawConnection.run(to: stage.url) { connection in
            var answers: [RawConnection.Answer] = []
            for start in stride(from: 0, to: count, by: 50) {
                let group = min(50, count - start)
                try await connection.send(String(repeating: request, count: group))
                for _ in 0..<group { answers.append(try await connection.answer()) }
            }
            return answers
        }
    }

    private static func guess(_ fields: String = "") -> String {
        "GET /work HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer wr_live_\(String(repeating: "x", count: 32))\r\n\(fields)\r\n"
    }

    @Test("after 600 wrong keys in a minute an address gets 429, and whoever has a key still passes")
    func guessesAreLimited() async throws {
        let clock = ManualClock()
        try await run(clock: clock) { stage, customer in
            let answers = try await answers(Self.limit + 5, to: Self.guess(), stage)
            #expect(answers.prefix(Self.limit).allSatisfy { $0.status == 401 })
            #expect(answers.dropFirst(Self.limit).allSatisfy { $0.status == 429 })
            let refused = try #require(answers.last)
            #expect(refused["Retry-After"] == "1")
            #expect(refused["X-RateLimit-Limit"] == "600")
            #expect(refused["X-RateLimit-Remaining"] == "0")
            #expect(refused.body.contains(#""reason":"rate_limit_exceeded""#))
            // Who shows nothing is one of those who guess.
            #expect(try await stage.anonymous.send("GET", "/work").status == 429)
            #expect(try await stage.client(of: customer).send("GET", "/work").status == 200)
            // Ten a second come back.
            clock.advance(seconds: 1)
            let later = try await self.answers(12, to: Self.guess(), stage).map(\.status)
            #expect(later == Array(repeating: 401, count: 10) + [429, 429])
            #expect(stage.upstream.seen.count == 1)
        }
    }

    @Test("behind a trusted proxy the address is the one that the proxy has seen, whatever the client claims before it")
    func trustedProxiesTellTheAddress() async throws {
        try await run(table: ["trustForwarded": true]) { stage, _ in
            let guesser = Self.guess("X-Forwarded-For: 10.0.0.9, 192.0.2.1\r\n")
            let guessed = try await answers(Self.limit + 1, to: guesser, stage)
            #expect(guessed.last?.status == 429)
            let same = Self.guess("X-Forwarded-For: 10.9.9.9, 192.0.2.1\r\n")
            #expect(try await answers(1, to: same, stage).last?.status == 429)
            let other = Self.guess("X-Forwarded-For: 192.0.2.1, 192.0.2.2\r\n")
            #expect(try await answers(1, to: other, stage).last?.status == 401)
        }
    }

    @Test("the server's trusted proxies go before the table: who is none of them is not believed")
    func proxiesOfTheServer() async throws {
        let table: JSONObject = ["trustForwarded": true]
        for (trusted, last) in [("127.0.0.1,::1", 401), ("192.0.2.99", 429)] {
            let proxies = TrustedProxies(parsing: trusted) ?? .none
            try await GatewayStage.run(routes: Self.routes, table: table, configure: { $0.trustedProxies = proxies }) {
                stage in
                let guesser = Self.guess("X-Forwarded-For: 203.0.113.1\r\n")
                let guesses = try await answers(Self.limit + 1, to: guesser, stage)
                #expect(guesses.last?.status == 429)
                let other = Self.guess("X-Forwarded-For: 203.0.113.1, 203.0.113.2\r\n")
                let others = try await answers(1, to: other, stage)
                #expect(others.last?.status == last)
            }
        }
    }

    @Test("without trust a client cannot take another address for each guess")
    func claimsAreNotBelieved() async throws {
        try await run { stage, _ in
            var last: Int?
            for group in 0..<13 {
                let guess = Self.guess("X-Forwarded-For: 192.0.2.\(group)\r\n")
                last = try await answers(50, to: guess, stage).last?.status
            }
            #expect(last == 429)
        }
    }

    @Test("a proxy that asks tells whose guess it was; the true status stands in its header")
    func askedGuesses() async throws {
        try await run(table: ["ask": true]) { stage, _ in
            func question(_ address: String) -> String {
                "GET /.weir/auth-request HTTP/1.1\r\nHost: h\r\nX-Weir-Gateway-Key: \(TestKeys.live)\r\n"
                    + "X-Original-URI: /work\r\nX-Forwarded-For: \(address)\r\nAuthorization: Bearer wr_live_x\r\n\r\n"
            }
            let answers = try await answers(Self.limit + 1, to: question("192.0.2.1"), stage)
            #expect(answers.prefix(Self.limit).allSatisfy { $0.status == 401 })
            let refused = try #require(answers.last)
            #expect(refused.status == 403)
            #expect(refused["X-Weir-Status"] == "429")
            #expect(refused["Retry-After"] == "1")
            #expect(try await self.answers(1, to: question("192.0.2.2"), stage).last?.status == 401)
        }
    }

    @Test("whoever guesses the key of a proxy is held up too, by the address of the connection")
    func proxyKeysAreGuessed() async throws {
        try await run(table: ["ask": true]) { stage, _ in
            let guess =
                "GET /.weir/auth-request HTTP/1.1\r\nHost: h\r\nX-Weir-Gateway-Key: wr_live_x\r\n"
                + "X-Original-URI: /work\r\nX-Forwarded-For: 192.0.2.1\r\n\r\n"
            let answers = try await answers(Self.limit + 1, to: guess, stage)
            #expect(answers.prefix(Self.limit).allSatisfy { $0.status == 500 })
            #expect(answers.last?.status == 429)
        }
    }
}
