import Testing
import WeirAPI
import WeirGateway
import WeirPrimitives
import WeirServer
import WeirTesting

/// Offers of another protocol, behind which nothing is read as HTTP any more.
struct GatewayUpgradeTests {
    private func run(
        timeouts: JSONObject = [:],
        _ test: (GatewayStage, String) async throws -> Void
    ) async throws {
        let route: JSONObject = [
            "path": "/work", "upstream": "up", "feature": "work", "timeouts": .object(timeouts),
        ]
        try await GatewayStage.run(
            routes: [.object(route)],
            configure: { $0.gatewayLimits.lingering = 100 }
        ) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["work": 1000]])
            try await test(stage, try await stage.operatorCalls.customer(plan: "pro"))
        }
    }

    private static func offer(_ customer: String, _ connection: String, _ deed: String = "answer") -> String {
        "GET /work HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer \(TestKeys.live)\r\nX-Weir-Customer: \(customer)\r\n"
            + "X-Do: \(deed)\r\nConnection: \(connection)\r\nUpgrade: h2c\r\n\r\n"
    }

    @Test(
        "the call of an offer is answered, and the connection closed without a look at what follows",
        arguments: ["Upgrade", "upgrade, HTTP2-Settings", "keep-alive, Upgrade"]
    )
    func isTheLastOfItsConnection(_ connection: String) async throws {
        let tokens = connection
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(
                    Self.offer(customer, tokens)
                        + "GET /work HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer \(TestKeys.live)\r\n"
                        + "X-Weir-Customer: \(customer)\r\n\r\n"
                )
                let answer = try await connection.answer()
                #expect(answer.status == 200)
                #expect(answer["Connection"] == "close")
                #expect(await connection.isClosed())
            }
            #expect(stage.upstream.seen.count == 1)
            #expect(try await stage.quota(customer, "work") == (used: 1, reserved: 0))
        }
    }

    @Test("without a key, or to no route, an offer ends its connection as well")
    func isTheLastWithoutAKey() async throws {
        try await run { stage, _ in
            for (path, status) in [("/work", 401), ("/none", 404)] {
                try await RawConnection.run(to: stage.url) { connection in
                    try await connection.send(
                        "GET \(path) HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"
                            + "GET /none HTTP/1.1\r\nHost: h\r\n\r\n"
                    )
                    let answer = try await connection.answer()
                    #expect(answer.status == status)
                    #expect(answer["Connection"] == "close")
                    #expect(await connection.isClosed())
                }
            }
        }
    }

    @Test("what is sent behind an offer is not read, however much it is")
    func floodIsNotRead() async throws {
        // More than the machine takes for two sockets.
        let pieces = 64
        let piece = String(repeating: "x", count: 1 << 20)
        try await run(timeouts: ["answerMs": 1_000]) { stage, customer in
            let sent = try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(Self.offer(customer, "Upgrade", "hang"))
                await stage.upstream.arrival()
                var sent = 0
                while sent < pieces, (try? await connection.send(piece)) != nil { sent += 1 }
                return sent
            }
            #expect(sent < pieces)
            try await stage.untilNothingIsHeld(customer, "work")
            #expect(try await stage.quota(customer, "work") == (used: 0, reserved: 0))
        }
    }
}
