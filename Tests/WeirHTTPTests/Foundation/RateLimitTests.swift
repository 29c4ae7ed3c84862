import Testing
import WeirAPI
import WeirClient
import WeirServer
import WeirTesting

struct RateLimitTests {
    @Test func aKeyThatAsksTooOftenWaits() async throws {
        try await TestServer.run { configuration in
            configuration.apiRateLimit = 3
        } _: { server in
            for left in [2, 1, 0] {
                let answer = try await server.live.call("GET", "/v1/plans")
                #expect(answer.status == 200)
                #expect(answer.header("X-RateLimit-Limit") == "3")
                #expect(answer.header("X-RateLimit-Remaining") == "\(left)")
            }
            let refused = try await server.live.call("GET", "/v1/plans")
            #expect(refused.status == 429)
            #expect(refused.header("Retry-After") == "20")
            #expect(refused.header("X-RateLimit-Remaining") == "0")
            #expect(refused.header("X-RateLimit-Reset") == "1769904060")
            #expect(
                refused.shape == """
                    {"error":{"code":"rate_limited","message":"Too many requests: at most 3 in 60 s.","hint":"Wait 20 s.",\
                    "details":{"reason":"rate_limit_exceeded"},"limit":3,"resetsAt":"2026-02-01T00:01:00.000Z",\
                    "requestId":"req_1"}}
                    """
            )
            // Another key has its own allowance.
            #expect(try await server.test.call("GET", "/v1/plans").status == 200)
            server.clock.advance(seconds: 20)
            #expect(try await server.live.call("GET", "/v1/plans").status == 200)
        }
    }

    @Test func guessingKeysIsLimited() async throws {
        try await TestServer.run { server in
            let guesser = server.client(key: "wr_live_" + String(repeating: "x", count: 32))
            var statuses: [Int] = []
            for _ in 0..<601 { statuses.append(try await guesser.call("GET", "/v1/plans").status) }
            #expect(statuses.dropLast().allSatisfy { $0 == 401 })
            #expect(statuses.last == 429)
            // Who has a key is not held up by those who have none.
            #expect(try await server.live.call("GET", "/v1/plans").status == 200)
        }
    }
}
