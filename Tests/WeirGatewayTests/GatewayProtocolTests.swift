import Testing
import WeirAPI
import WeirClient
import WeirGateway
import WeirGatewayRules
import WeirPrimitives
import WeirServer
import WeirTesting

/// What clients and services may do to a connection, with the outcome stated.
struct GatewayProtocolTests {
    private static let routes: JSONValue = [
        ["name": "work", "path": "/calls/{rest...}", "upstream": "up", "feature": "work", "maxBodyBytes": 100_000]
    ]

    private func run(
        headTimeout: Int = 15_000,
        _ test: (GatewayStage, String) async throws -> Void
    ) async throws {
        try await GatewayStage.run(
            routes: Self.routes,
            configure: { $0.gatewayLimits.headTimeout = headTimeout }
        ) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["work": 1000]])
            try await test(stage, try await stage.operatorCalls.customer(plan: "pro"))
        }
    }

    private static func head(_ customer: String, _ line: String = "POST /calls/x HTTP/1.1") -> String {
        "\(line)\r\nHost: h\r\nAuthorization: Bearer \(TestKeys.live)\r\nX-Weir-Customer: \(customer)\r\n"
    }

    // MARK: Smuggling

    @Test(
        "a request whose end could be read in two ways is refused, and nothing behind it is served",
        arguments: [
            "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
            "Content-Length: 4, 4\r\n\r\nabcd",
            "Content-Length: +4\r\n\r\nabcd",
            "Content-Length: 0x4\r\n\r\nabcd",
            "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
            "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
            "Connection: Content-Length\r\nContent-Length: 4\r\n\r\nabcd",
            "Connection: Authorization\r\nContent-Length: 0\r\n\r\n",
            "Host: other\r\nContent-Length: 0\r\n\r\n",
        ]
    )
    func smugglingIsRefused(_ rest: String) async throws {
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(
                    Self.head(customer) + rest + Self.head(customer, "GET /calls/smuggled HTTP/1.1") + "\r\n"
                )
                let answer = try await connection.answer()
                #expect(answer.status == 400)
                #expect(answer["Connection"] == "close")
                #expect(await connection.isClosed())
            }
            #expect(stage.upstream.seen.isEmpty)
            #expect(try await stage.quota(customer, "work") == (used: 0, reserved: 0))
        }
    }

    @Test(
        "a target that means two things is refused",
        arguments: [
            "/calls/%2e%2e%2fx", "/calls/a%2fb", "/calls/%252e", "/calls/..;/x", "/calls/\\x", "/../calls/x",
            "/calls/%zz",
        ]
    )
    func doubtfulTargets(_ target: String) async throws {
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(Self.head(customer, "GET \(target) HTTP/1.1") + "\r\n")
                #expect(try await connection.answer().status == 400)
            }
            #expect(stage.upstream.seen.isEmpty)
        }
    }

    @Test("the service gets the path in normal form, its own Host, and one framing")
    func forwardedFormIsNormal() async throws {
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(
                    Self.head(customer, "POST //calls/./a/../%62?q=%2F HTTP/1.1")
                        + "Transfer-Encoding: chunked\r\n\r\n3;ext=1\r\nabc\r\n2\r\nde\r\n0\r\nX-Trailer: t\r\n\r\n"
                )
                #expect(try await connection.answer().status == 200)
            }
            let seen = try #require(stage.upstream.seen.first)
            #expect(seen.uri == "/calls/b?q=%2F")
            #expect(seen.body == "abcde")
            #expect(seen["Transfer-Encoding"] == ["chunked"])
            #expect(seen["Content-Length"] == [])
            #expect(seen["X-Trailer"] == [])
            #expect(seen["Host"] == ["127.0.0.1:\(stage.upstream.port)"])
        }
    }

    @Test("requests that come together are answered in their order, each counted")
    func pipelining() async throws {
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                let one = Self.head(customer) + "Content-Length: 3\r\n\r\nabc"
                try await connection.send(
                    one + Self.head(customer, "GET /none HTTP/1.1") + "\r\n" + one
                        + Self.head(customer, "GET /calls/y HTTP/1.1") + "X-Do: status=500\r\n\r\n" + one
                )
                var statuses: [Int] = []
                for _ in 0..<5 { statuses.append(try await connection.answer().status) }
                #expect(statuses == [200, 404, 200, 500, 200])
            }
            #expect(try await stage.quota(customer, "work") == (used: 3, reserved: 0))
        }
    }

    // MARK: Limits

    @Test("a head with too many or too long fields is refused with 431, a target that is too long with 414")
    func oversizedHeads() async throws {
        try await run { stage, customer in
            let many = (0..<200).map { "X-H\($0): v\r\n" }.joined()
            let long = "X-Long: " + String(repeating: "a", count: 20_000) + "\r\n"
            let broad = (0..<4).map { "X-L\($0): " + String(repeating: "a", count: 12_000) + "\r\n" }.joined()
            for fields in [many, long, broad] {
                try await RawConnection.run(to: stage.url) { connection in
                    try await connection.send(Self.head(customer) + fields + "\r\n")
                    #expect(try await connection.answer().status == 431)
                    #expect(await connection.isClosed())
                }
            }
            try await RawConnection.run(to: stage.url) { connection in
                let target = "/calls/" + String(repeating: "a", count: 9_000)
                try await connection.send(Self.head(customer, "GET \(target) HTTP/1.1") + "\r\n")
                #expect(try await connection.answer().status == 414)
            }
            #expect(stage.upstream.seen.isEmpty)
        }
    }

    @Test("a body over the route's limit is refused with 413, told by its length or while it comes")
    func oversizedBodies() async throws {
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(Self.head(customer) + "Content-Length: 100001\r\n\r\n")
                #expect(try await connection.answer().status == 413)
            }
            #expect(stage.upstream.seen.isEmpty)
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(Self.head(customer) + "Transfer-Encoding: chunked\r\n\r\n")
                let chunk = "1000\r\n" + String(repeating: "a", count: 0x1000) + "\r\n"
                for _ in 0..<26 { try? await connection.send(chunk) }
                #expect(try await connection.answer().status == 413)
            }
            try await stage.untilNothingIsHeld(customer, "work")
            #expect(try await stage.quota(customer, "work").used == 0)
        }
    }

    @Test("a client that sends its head byte by byte is told 408 when its time is up")
    func slowHead() async throws {
        try await run(headTimeout: 150) { stage, _ in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send("GET /calls/x HTTP/1.1\r\nHo")
                #expect(try await connection.answer().status == 408)
                #expect(await connection.isClosed())
            }
        }
    }

    @Test("a client that does not send the rest of its body is told 408, and nothing stays held")
    func slowBody() async throws {
        let routes: JSONValue = [
            ["path": "/slow", "upstream": "up", "feature": "work", "timeouts": ["idleMs": 100]]
        ]
        try await GatewayStage.run(routes: routes) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["work": 1]])
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(Self.head(customer, "POST /slow HTTP/1.1") + "Content-Length: 10\r\n\r\nabc")
                #expect(try await connection.answer().status == 408)
            }
            #expect(try await stage.quota(customer, "work") == (used: 0, reserved: 0))
        }
    }

    @Test(
        "a service that does not answer in time is told as 504, and the call released",
        arguments: ["release", "commit"]
    )
    func slowService(_ policy: String) async throws {
        let routes: JSONValue = [
            [
                "path": "/slow", "upstream": "up", "feature": "work", "timeouts": ["answerMs": 80],
                "onUnknown": .string(policy),
            ]
        ]
        try await GatewayStage.run(routes: routes) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["work": 1]])
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            let answer = try await stage.client(of: customer).send("POST", "/slow", headers: [("X-Do", "hang")])
            #expect(answer.status == 504)
            let used = policy == "commit" ? 1 : 0
            #expect(try await stage.quota(customer, "work") == (used: used, reserved: 0))
        }
    }

    @Test("a service that cannot be reached is told as 502, and nothing counts")
    func unreachableService() async throws {
        let routes: JSONValue = [["path": "/x", "upstream": "up", "feature": "work"]]
        try await GatewayStage.run(
            routes: routes,
            configure: { $0.gatewayTable?.upstreams["up"]?.port = 1 }
        ) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["work": 1]])
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            let answer = try await stage.client(of: customer).send("GET", "/x")
            #expect(answer.status == 502)
            #expect(try await stage.quota(customer, "work") == (used: 0, reserved: 0))
        }
    }

    // MARK: Ways of speaking

    @Test("a client that has sent its whole request may close its side and still gets the answer")
    func halfClosed() async throws {
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(Self.head(customer) + "Content-Length: 3\r\n\r\nabc")
                connection.closeOutput()
                #expect(try await connection.answer().status == 200)
                #expect(await connection.isClosed())
            }
            #expect(try await stage.quota(customer, "work").used == 1)
        }
    }

    @Test("a client that closes its side in the middle of its request is gone, and nothing counts")
    func halfClosedInTheMiddle() async throws {
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(Self.head(customer) + "Content-Length: 10\r\n\r\nabc")
                connection.closeOutput()
                #expect(await connection.isClosed())
            }
            try await stage.untilNothingIsHeld(customer, "work")
            #expect(try await stage.quota(customer, "work").used == 0)
        }
    }

    @Test("WebSockets are refused clearly, before anything is counted")
    func upgrades() async throws {
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(
                    Self.head(customer, "GET /calls/x HTTP/1.1")
                        + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\r\n"
                )
                let answer = try await connection.answer()
                #expect(answer.status == 501)
                #expect(answer.body.contains("WebSockets are not forwarded"))
            }
            #expect(stage.upstream.seen.isEmpty)
        }
    }

    @Test("who waits to be told before sending the body is told only when the call is admitted")
    func expectContinue() async throws {
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(Self.head(customer) + "Expect: 100-continue\r\nContent-Length: 3\r\n\r\n")
                #expect(try await connection.answer().status == 100)
                try await connection.send("abc")
                #expect(try await connection.answer().status == 200)
            }
            #expect(stage.upstream.seen.first?["Expect"] == [])
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(
                    "POST /calls/x HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n"
                )
                #expect(try await connection.answer().status == 401)
            }
            #expect(stage.upstream.seen.count == 1)
        }
    }

    @Test("an answer that a service sends unasked reaches nobody")
    func unaskedAnswers() async throws {
        try await run { stage, customer in
            let client = stage.client(of: customer)
            for _ in 0..<5 {
                let answer = try await client.send("POST", "/calls/x", headers: [("X-Do", "twice")])
                #expect([200, 502].contains(answer.status))
                #expect(!answer.text.contains("evil"))
                let next = try await client.send("POST", "/calls/y")
                #expect(next.status == 200)
                #expect(next.json["usage"] != .null)
            }
        }
    }

    @Test("HEAD has no body and counts, HTTP/1.0 gets an answer and the end of the connection")
    func otherForms() async throws {
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(Self.head(customer, "HEAD /calls/x HTTP/1.1") + "\r\n")
                try await connection.send(Self.head(customer, "GET /calls/x HTTP/1.0") + "\r\n")
                let bodiless = try await connection.text(until: "\r\n\r\n")
                #expect(bodiless.hasPrefix("HTTP/1.1 200 OK\r\n"))
                #expect(bodiless.contains("Content-Length: "))
                let old = try await connection.answer()
                #expect(old.status == 200)
                #expect(old["Connection"] == "close")
                #expect(await connection.isClosed())
            }
            #expect(try await stage.quota(customer, "work") == (used: 2, reserved: 0))
        }
    }

    @Test("a flood from the service waits for the client")
    func floodIsHeldBack() async throws {
        try await run { stage, customer in
            let size = 64 << 20
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(
                    Self.head(customer) + "X-Do: bytes=\(size)\r\nContent-Length: 0\r\n\r\n"
                )
                // Other calls go on meanwhile; nobody reads the flood.
                let client = stage.client(of: customer)
                for _ in 0..<50 { #expect(try await client.send("POST", "/calls/y").status == 200) }
                // What has left the service lies in buffers of this machine, and is a small part of it all.
                #expect(stage.upstream.writtenBytes < size / 2)
            }
        }
    }
}
