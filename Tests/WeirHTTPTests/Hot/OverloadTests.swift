import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServer
import WeirTesting

/// More is asked than can be recorded: what is too much is turned away at once, and what was accepted is there.
struct OverloadTests {
    private static let connections = 8
    private static let rounds = 6
    /// Of one connection and round; all of them together are four times what the ledger lets wait.
    private static let requests = 50

    @Test func whatIsAcceptedAtOverloadIsRecorded() async throws {
        try await TestServer.run(slowSyncMilliseconds: 20, configure: { $0.ledgerQueueLimit = 100 }) { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": ["limit": 1_000_000]]])
            _ = try await calls.customer("acme", plan: "pro")
            let url = server.url
            let answers = try await withThrowingTaskGroup(of: [RawConnection.Answer].self) { group in
                for connection in 0..<Self.connections {
                    group.addTask { try await Self.ask(url, connection) }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            let accepted = answers.count { $0.status == 200 }
            let refused = answers.filter { $0.status != 200 }
            #expect(answers.count == Self.connections * Self.rounds * Self.requests)
            #expect(accepted > 0)
            #expect(!refused.isEmpty)
            for answer in refused {
                #expect(answer.status == 503)
                #expect(answer["Retry-After"].flatMap { Int($0) } ?? 0 > 0)
                #expect(answer.body.contains(#""code":"unavailable""#))
            }
            let usage = try await server.live.call("GET", "/v1/customers/ext:acme/billing/usage")
            #expect(usage.json.objectValue?["usage"]?.objectValue?["seo"] == .number(ExactDecimal(Int64(accepted))))
        }
    }

    /// Sends all requests of a round before it reads the answers.
    private static func ask(_ url: String, _ connection: Int) async throws -> [RawConnection.Answer] {
        try await RawConnection.run(to: url) { raw in
            var answers: [RawConnection.Answer] = []
            for round in 0..<rounds {
                let texts = (0..<requests).map { request in
                    let body = #"{"feature":"seo","idempotencyKey":"\#(connection)-\#(round)-\#(request)"}"#
                    return "POST /v1/users/ext:acme/usage/consume HTTP/1.1\r\nHost: x\r\n"
                        + "Authorization: Bearer \(TestKeys.live)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
                }
                try await raw.send(texts.joined())
                for _ in 0..<requests { answers.append(try await raw.answer()) }
            }
            return answers
        }
    }
}
