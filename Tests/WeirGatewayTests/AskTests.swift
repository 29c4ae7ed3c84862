import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Another proxy asks about its calls, as nginx and Envoy do.
struct AskTests {
    private static let routes: JSONValue = [
        ["name": "seo", "path": "/seo/{rest...}", "feature": "seo", "holdSeconds": 60],
        ["name": "mail", "path": "/mail", "methods": ["POST"], "feature": "mail", "countWhenAsked": true],
        ["name": "partial", "path": "/partial", "feature": "seo", "success": [200, 404]],
        ["name": "free", "path": "/health", "free": true],
    ]

    private func run(_ test: (GatewayStage, String) async throws -> Void) async throws {
        try await GatewayStage.run(routes: Self.routes, table: ["ask": true]) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["seo": 2, "mail": 1]])
            try await test(stage, try await stage.operatorCalls.customer(plan: "pro"))
        }
    }

    private func ask(
        _ stage: GatewayStage,
        _ customer: String,
        _ uri: String = "/seo/x",
        method: String = "GET",
        id: String? = nil
    ) async throws -> APIResponse {
        var headers = [
            ("X-Weir-Gateway-Key", TestKeys.live), ("X-Original-URI", uri), ("X-Original-Method", method),
            ("X-Original-Host", "api.example.com"),
        ]
        if let id { headers.append(("X-Request-Id", id)) }
        return try await stage.client(of: customer).send("GET", "/.weir/auth-request", headers: headers)
    }

    private func finish(_ stage: GatewayStage, _ query: String, uri: String? = nil) async throws -> APIResponse {
        var headers = [("X-Weir-Gateway-Key", TestKeys.live)]
        if let uri { headers.append(("X-Original-URI", uri)) }
        return try await stage.anonymous.send("GET", "/.weir/finish?\(query)", headers: headers)
    }

    @Test("a call that may go on is held, and counted or given back when the proxy tells how it ended")
    func asksAndFinishes() async throws {
        try await run { stage, customer in
            let first = try await ask(stage, customer)
            #expect(first.status == 200)
            #expect(first.header("X-Weir-Customer-Id") == customer)
            #expect(first.header("X-Usage-Used") == "1")
            #expect(try await stage.quota(customer, "seo").reserved == 1)
            let reservation = try #require(first.header("X-Weir-Reservation"))
            let done = try await finish(stage, "reservation=\(reservation)&status=200")
            #expect(done.json["status"] == "committed")
            #expect(try await stage.quota(customer, "seo") == (used: 1, reserved: 0))
            let second = try #require(try await ask(stage, customer).header("X-Weir-Reservation"))
            #expect(try await finish(stage, "reservation=\(second)&status=502,%20500").json["status"] == "released")
            #expect(try await stage.quota(customer, "seo") == (used: 1, reserved: 0))
            // Telling it again changes nothing.
            #expect(try await finish(stage, "reservation=\(reservation)&status=200").json["status"] == "committed")
            #expect(try await finish(stage, "reservation=&status=200").json["status"] == "none")
            #expect(try await stage.quota(customer, "seo").used == 1)
        }
    }

    @Test(
        "a status may stand in a header as the proxy has it; of a list the last number counts, and none is no success",
        arguments: [
            ("200", "committed"), ("500", "released"), ("502, 200", "committed"), ("200 : 502, 502", "released"),
            ("502, 204 : -", "committed"), ("-", "released"), ("", "released"),
        ]
    )
    func statusInAHeader(_ status: String, _ outcome: String) async throws {
        try await run { stage, customer in
            let id = try #require(try await ask(stage, customer).header("X-Weir-Reservation"))
            let done = try await stage.anonymous.send(
                "GET",
                "/.weir/finish?reservation=\(id)",
                headers: [("X-Weir-Gateway-Key", TestKeys.live), ("X-Original-Status", status)]
            )
            #expect(done.json["status"].text == outcome)
            #expect(try await stage.quota(customer, "seo") == (used: outcome == "committed" ? 1 : 0, reserved: 0))
        }
    }

    @Test("the statuses that count are those of the call's route")
    func successIsTheRoutes() async throws {
        try await run { stage, customer in
            let id = try #require(try await ask(stage, customer, "/partial").header("X-Weir-Reservation"))
            #expect(
                try await finish(stage, "reservation=\(id)&status=404", uri: "/partial").json["status"] == "committed"
            )
        }
    }

    @Test("a refusal is 403 for auth_request, with the true status and body in headers; 401 stays 401")
    func refusalsForNginx() async throws {
        try await run { stage, customer in
            for _ in 0..<2 { #expect(try await ask(stage, customer).status == 200) }
            let refused = try await ask(stage, customer)
            #expect(refused.status == 403)
            #expect(refused.header("X-Weir-Status") == "429")
            #expect(refused.header("Retry-After") != nil)
            #expect(refused.header("X-Usage-Limit") == "2")
            let told = try JSONParser.parse(Array((refused.header("X-Weir-Error") ?? "").utf8))
            #expect(told["error"]["details"]["reason"] == "quota_exceeded")
            let stranger = try await stage.anonymous.send(
                "GET",
                "/.weir/auth-request",
                headers: [("X-Weir-Gateway-Key", TestKeys.live), ("X-Original-URI", "/seo/x")]
            )
            #expect(stranger.status == 401)
            #expect(stranger.header("X-Weir-Status") == "401")
            let unknown = try await ask(stage, customer, "/none")
            #expect(unknown.status == 403)
            #expect(unknown.header("X-Weir-Status") == "404")
            let doubtful = try await ask(stage, customer, "/seo/%2e%2e%2fx")
            #expect(doubtful.header("X-Weir-Status") == "400")
            #expect(try await ask(stage, customer, "/mail").header("X-Weir-Status") == "405")
        }
    }

    @Test("a question that is asked again gets the same reservation, and none once the call has ended")
    func retriesAreKnown() async throws {
        try await run { stage, customer in
            let first = try await ask(stage, customer, id: "req-1").header("X-Weir-Reservation")
            #expect(try await ask(stage, customer, id: "req-1").header("X-Weir-Reservation") == first)
            #expect(try await stage.quota(customer, "seo").reserved == 1)
            _ = try await finish(stage, "reservation=\(first ?? "")&status=500")
            let again = try await ask(stage, customer, id: "req-1")
            #expect(again.header("X-Weir-Status") == "409")
        }
    }

    @Test("a route can be counted when it is asked about, once for each request id")
    func countsWhenAsked() async throws {
        try await run { stage, customer in
            for _ in 0..<2 {
                let answer = try await ask(stage, customer, "/mail", method: "POST", id: "req-9")
                #expect(answer.status == 200)
                // Empty rather than left out, so that the proxy replaces what its client may have sent.
                #expect(answer.header("X-Weir-Reservation") == "")
                #expect(answer.header("X-Weir-Customer-Id") == customer)
                #expect(answer.header("X-Weir-User") == "")
            }
            #expect(try await stage.quota(customer, "mail") == (used: 1, reserved: 0))
            #expect(
                try await ask(stage, customer, "/mail", method: "POST", id: "req-10").header("X-Weir-Status") == "429"
            )
        }
    }

    @Test("Envoy asks with the call's own method and path, and gets the true status")
    func asksAsEnvoy() async throws {
        try await run { stage, customer in
            let key = [("X-Weir-Gateway-Key", TestKeys.live)]
            let client = stage.client(of: customer)
            let allowed = try await client.send("POST", "/.weir/ext-authz/mail?x=1", headers: key)
            #expect(allowed.status == 200)
            let refused = try await client.send("POST", "/.weir/ext-authz/mail", headers: key)
            #expect(refused.status == 429)
            #expect(refused.refusal == "rate_limited/quota_exceeded")
            #expect(refused.header("Retry-After") != nil)
            let free = try await client.send("GET", "/.weir/ext-authz/health", headers: key)
            #expect(free.status == 200)
            for name in ["X-Weir-Customer-Id", "X-Weir-External-Id", "X-Weir-User", "X-Weir-Reservation"] {
                #expect(free.header(name) == "", "\(name)")
                #expect(allowed.header(name) != nil, "\(name)")
            }
            #expect(try await client.send("GET", "/.weir/ext-authz/none", headers: key).status == 404)
        }
    }

    @Test(
        "the path of a call cannot climb out of Envoy's question to another one",
        arguments: ["/../finish", "/v1/agents/../../../finish", "/a/%2e%2e/%2e%2e/finish", "/../../health", "/.."]
    )
    func asksStayInside(_ path: String) async throws {
        try await run { stage, customer in
            try await RawConnection.run(to: stage.url) { connection in
                try await connection.send(
                    "GET /.weir/ext-authz\(path) HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer \(TestKeys.live)\r\n"
                        + "X-Weir-Customer: \(customer)\r\nX-Weir-Gateway-Key: \(TestKeys.live)\r\n\r\n"
                )
                #expect(try await connection.answer().status == 400)
            }
        }
    }

    @Test("who does not show an operator's key cannot ask, and the proxy's log shows it as an error")
    func askersShowAKey() async throws {
        try await run { stage, customer in
            let calls = stage.operatorCalls
            let sealed = try calls.stage(
                try await calls.post("/v1/keys", ["name": "sealed", "customerId": .string(customer)])
            )["secret"].text
            let reading = try calls.stage(
                try await calls.post("/v1/keys", ["name": "reading", "scopes": ["usage:read"]])
            )["secret"].text
            for key in ["", "wr_live_wrong", TestKeys.test, sealed, reading] {
                let headers = [("X-Original-URI", "/seo/x")] + (key.isEmpty ? [] : [("X-Weir-Gateway-Key", key)])
                let answer = try await stage.client(of: customer).send("GET", "/.weir/auth-request", headers: headers)
                #expect(answer.status == 500, "\(key)")
            }
            #expect(try await stage.quota(customer, "seo").reserved == 0)
        }
    }

    @Test("without 'ask: true' there is nothing to ask")
    func isOffByDefault() async throws {
        try await GatewayStage.run(routes: [["path": "/a", "upstream": "up", "free": true]]) { stage in
            let answer = try await stage.anonymous.send(
                "GET",
                "/.weir/auth-request",
                headers: [("X-Weir-Gateway-Key", TestKeys.live)]
            )
            #expect(answer.status == 404)
        }
    }
}
