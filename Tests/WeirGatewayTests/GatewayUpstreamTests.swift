import Testing
import WeirAPI
import WeirClient
import WeirGateway
import WeirGatewayRules
import WeirPrimitives
import WeirServer
import WeirTesting

/// What services behind the gateway may do, with the outcome stated.
struct GatewayUpstreamTests {
    private func run(
        _ further: JSONObject = [:],
        table: JSONObject = [:],
        upstream: JSONObject = [:],
        clock: ManualClock = ManualClock(),
        configure: (inout ServerConfiguration) -> Void = { _ in },
        _ test: (GatewayStage, String) async throws -> Void
    ) async throws {
        var route: JSONObject = ["path": "/work", "upstream": "up", "feature": "work"]
        for member in further.members { route[member.name] = member.value }
        try await GatewayStage.run(
            routes: [.object(route)],
            table: table,
            upstream: upstream,
            clock: clock,
            configure: configure
        ) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["work": 100_000]])
            try await test(stage, try await stage.operatorCalls.customer(plan: "pro"))
        }
    }

    private static func head(_ customer: String, _ deed: String, _ version: String = "1.1") -> String {
        "POST /work HTTP/\(version)\r\nHost: h\r\nAuthorization: Bearer \(TestKeys.live)\r\n"
            + "X-Weir-Customer: \(customer)\r\nX-Do: \(deed)\r\nContent-Length: 0\r\n\r\n"
    }

    // MARK: Kept connections

    @Test("a call that takes a kept connection in the instant in which it is given up is answered all the same")
    func callTakesConnectionThatIsGivenUp() async throws {
        // As short as can be, so that calls and the ends of connections meet often.
        try await run(["timeouts": ["answerMs": 60_000]], upstream: ["keepAliveMs": 1]) { stage, customer in
            let request = Self.head(customer, "answer")
            let statuses = try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 0..<Self.clients {
                    group.addTask {
                        try await RawConnection.run(to: stage.url) { connection in
                            var statuses: [Int] = []
                            for _ in 0..<Self.callsOfClient {
                                try await connection.send(request)
                                statuses.append(try await connection.answer().status)
                            }
                            return statuses
                        }
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(statuses.count { $0 != 200 } == 0)
            let calls = Self.clients * Self.callsOfClient
            #expect(try await stage.quota(customer, "work") == (used: calls, reserved: 0))
            // Some were kept, and some were given up and made anew.
            #expect((2..<calls).contains(stage.upstream.connections))
        }
    }

    private static let clients = 8
    private static let callsOfClient = 250

    // MARK: Long work

    @Test("a reservation is renewed while its service works, however long it takes, and counted at the end")
    func reservationIsRenewed() async throws {
        let clock = ManualClock()
        try await run(["holdSeconds": 2], clock: clock) { stage, customer in
            try await withThrowingTaskGroup(of: Int.self) { group in
                group.addTask {
                    try await stage.client(of: customer).send("POST", "/work", headers: [("X-Do", "wait")]).status
                }
                await stage.upstream.arrival()
                let id = try #require(stage.upstream.seen.first?["X-Weir-Reservation"].first)
                // It holds for two seconds, and three pass.
                for _ in 0..<3 {
                    let before = try await Self.expiry(id, stage)
                    clock.advance(seconds: 1)
                    while try await Self.expiry(id, stage) == before {}
                }
                #expect(try await stage.quota(customer, "work") == (used: 1, reserved: 1))
                stage.upstream.letGo()
                #expect(try await group.next() == 200)
            }
            #expect(try await stage.quota(customer, "work") == (used: 1, reserved: 0))
            #expect(try await stage.events(customer, "work").count == 1)
        }
    }

    private static func expiry(_ id: String, _ stage: GatewayStage) async throws -> String {
        try stage.operatorCalls.stage(try await stage.operatorCalls.get("/v1/reservations/\(id)"))["expiresAt"].text
    }

    // MARK: Floods

    @Test("a service whose head is endless gives no answer: 502, and nothing counts")
    func hugeHead() async throws {
        try await run { stage, customer in
            let answer = try await stage.client(of: customer).send(
                "POST",
                "/work",
                headers: [("X-Do", "huge-head=4000000")]
            )
            #expect(answer.status == 502)
            #expect(try await stage.quota(customer, "work") == (used: 0, reserved: 0))
            // The next call gets a connection of its own.
            #expect(try await stage.client(of: customer).send("POST", "/work").status == 200)
        }
    }

    @Test("answers that are none yet are passed over, however many there are")
    func informationalAnswers() async throws {
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(Self.head(customer, "informational=2000"))
                #expect(try await connection.answer().status == 200)
                try await connection.send(Self.head(customer, "status=500"))
                #expect(try await connection.answer().status == 500)
            }
            #expect(try await stage.quota(customer, "work") == (used: 1, reserved: 0))
        }
    }

    @Test(
        "a client that takes nothing of a flood is let go when its time is up, as one that went away",
        arguments: [("commit", 1, 0), ("release", 0, 0), ("finish", 1, 1)]
    )
    func clientTakesNothing(_ policy: String, _ used: Int, _ finished: Int) async throws {
        let further: JSONObject = ["timeouts": ["idleMs": 3000], "onClientAbort": .string(policy)]
        try await run(further) { stage, customer in
            let size = 32 << 20
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(Self.head(customer, "bytes=\(size)"))
                await stage.upstream.arrival()
                try await stage.untilNothingIsHeld(customer, "work")
            }
            #expect(try await stage.quota(customer, "work").used == used)
            #expect(stage.upstream.finished == finished)
            #expect((stage.upstream.writtenBytes == size) == (finished == 1))
        }
    }

    @Test("with all connections in use calls are refused with 503, count nothing, and pass again afterwards")
    func fullUpstream() async throws {
        try await run(upstream: ["maxConnections": 1, "maxWaiting": 0]) { stage, customer in
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<16 {
                    group.addTask {
                        let answer = try await stage.client(of: customer).send(
                            "POST",
                            "/work",
                            headers: [("X-Do", "wait")]
                        )
                        if answer.status == 503 { #expect(answer.header("Retry-After") == "1") }
                        return answer.status
                    }
                }
                var statuses: [Int] = []
                for try await status in group {
                    statuses.append(status)
                    // Only those that found no connection end before this.
                    stage.upstream.letGo()
                }
                return statuses
            }
            #expect(statuses.contains(503))
            #expect(statuses.contains(200))
            #expect(statuses.allSatisfy { $0 == 503 || $0 == 200 })
            let succeeded = statuses.filter { $0 == 200 }.count
            #expect(try await stage.quota(customer, "work") == (used: succeeded, reserved: 0))
            #expect(try await stage.client(of: customer).send("POST", "/work").status == 200)
        }
    }

    @Test("a service that does not agree on TLS has seen nothing: 502, and nothing counts by any policy")
    func tlsFails() async throws {
        try await run(
            ["onUnknown": "commit"],
            configure: { $0.gatewayTable?.upstreams["up"]?.isSecure = true }
        ) { stage, customer in
            let answer = try await stage.client(of: customer).send("POST", "/work")
            #expect(answer.status == 502)
            #expect(answer.text.contains("cannot be reached"))
            #expect(try await stage.quota(customer, "work") == (used: 0, reserved: 0))
            #expect(stage.upstream.seen.isEmpty)
        }
    }

    // MARK: Ways of speaking

    @Test("a body that the end of the connection ends is whole, and reaches the client in chunks")
    func bodyUntilClose() async throws {
        try await run { stage, customer in
            let answer = try await stage.client(of: customer).send("POST", "/work", headers: [("X-Do", "until-close")])
            #expect(answer.status == 200)
            #expect(answer.text == "0123456789")
            #expect(try await stage.quota(customer, "work") == (used: 1, reserved: 0))
        }
    }

    @Test("a client of HTTP/1.0 gets a body without a length up to the end of its connection")
    func oldClients() async throws {
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(Self.head(customer, "events=2,1,1", "1.0"))
                let head = try await connection.answer()
                #expect(head.status == 200)
                #expect(head["Transfer-Encoding"] == nil)
                #expect(head["Connection"] == "close")
                let body = try await connection.text(until: "data: [DONE]\n\n")
                #expect(body.hasPrefix("data: {\"delta\":\"0\"}\n\n"))
                #expect(await connection.isClosed())
            }
            #expect(try await stage.quota(customer, "work") == (used: 1, reserved: 0))
        }
    }

    @Test("an offer of another protocol than WebSocket is left unchosen, and ends at the gateway")
    func otherUpgrades() async throws {
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(
                    "GET /work HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer \(TestKeys.live)\r\n"
                        + "X-Weir-Customer: \(customer)\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                        + "HTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n"
                )
                #expect(try await connection.answer().status == 200)
            }
            let seen = try #require(stage.upstream.seen.first)
            for name in ["Upgrade", "HTTP2-Settings", "Connection"] { #expect(seen[name] == [], "\(name)") }
        }
    }

    @Test("behind a trusted proxy the service learns of the client's address and scheme")
    func trustedForwarding() async throws {
        try await run(table: ["trustForwarded": true]) { stage, customer in
            _ = try await stage.client(of: customer).send(
                "POST",
                "/work",
                headers: [
                    ("X-Forwarded-For", "192.0.2.1"), ("X-Forwarded-Proto", "https"),
                    ("X-Forwarded-Host", "api.example.com"),
                ]
            )
            let seen = try #require(stage.upstream.seen.first)
            #expect(seen["X-Forwarded-For"] == ["192.0.2.1, 127.0.0.1"])
            #expect(seen["X-Forwarded-Proto"] == ["https"])
            #expect(seen["X-Forwarded-Host"] == ["api.example.com"])
        }
    }

    @Test("more connections than there may be are closed, and taken again when others have gone")
    func connectionsAreBounded() async throws {
        try await run(configure: { $0.gatewayLimits.maximumConnections = 2 }) { stage, _ in
            let unknown = "GET /none HTTP/1.1\r\nHost: h\r\n\r\n"
            try await RawConnection.run(to: stage.url) { first in
                try await first.send(unknown)
                #expect(try await first.answer().status == 404)
                try await RawConnection.run(to: stage.url) { second in
                    try await second.send(unknown)
                    #expect(try await second.answer().status == 404)
                    try await RawConnection.run(to: stage.url) { third in
                        try? await third.send(unknown)
                        #expect(await third.isClosed())
                    }
                    try await second.send(unknown)
                    #expect(try await second.answer().status == 404)
                }
            }
            var status: Int?
            while status == nil {
                status = try? await RawConnection.run(to: stage.url) { connection in
                    try await connection.send(unknown)
                    return try await connection.answer().status
                }
            }
            #expect(status == 404)
        }
    }
}
