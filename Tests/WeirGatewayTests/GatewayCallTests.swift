import Testing
import WeirAPI
import WeirClient
import WeirGatewayRules
import WeirPrimitives
import WeirTesting

/// What becomes of one call through the gateway.
struct GatewayCallTests {
    static let routes: JSONValue = [
        [
            "name": "seo", "path": "/seo/{page...}", "upstream": "up", "feature": "seo",
            "properties": ["page": ["path": "page"], "kind": "crawl"],
        ],
        ["name": "cards", "path": "/cards", "methods": ["POST"], "upstream": "up", "feature": "cards"],
        ["name": "free", "path": "/health", "upstream": "up", "free": true],
    ]

    private func run(
        quotas: JSONValue = ["seo": 10, "cards": 5],
        plan: JSONObject = [:],
        _ test: (GatewayStage, String) async throws -> Void
    ) async throws {
        try await GatewayStage.run(routes: Self.routes) { stage in
            var terms = plan
            terms["quotas"] = quotas
            try await stage.operatorCalls.plan("pro", .object(terms))
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            try await test(stage, customer)
        }
    }

    @Test("a call that succeeds counts once, and the answer tells of the usage")
    func successCounts() async throws {
        try await run(plan: ["rateLimits": ["*": ["limit": 60, "interval": "minute"]]]) { stage, customer in
            let answer = try await stage.client(of: customer).send("GET", "/seo/a/b?x=1")
            #expect(answer.status == 200)
            #expect(answer.json["ok"] == true)
            #expect(answer.header("X-Usage-Used") == "1")
            #expect(answer.header("X-Usage-Limit") == "10")
            #expect(answer.header("X-Usage-Remaining") == "9")
            #expect(answer.header("X-Usage-Warning") == nil)
            #expect(answer.header("X-RateLimit-Limit") == "60")
            #expect(answer.header("X-RateLimit-Remaining") == "59")
            #expect(answer.header("X-Service") == "upstream")
            let quota = try await stage.quota(customer, "seo")
            #expect(quota == (used: 1, reserved: 0))
            let events = try await stage.events(customer, "seo")
            #expect(events.count == 1)
            #expect(events[0]["properties"]?["page"].text == "a/b")
            #expect(events[0]["properties"]?["kind"].text == "crawl")
            #expect(stage.upstream.seen.map(\.uri) == ["/seo/a/b?x=1"])
        }
    }

    @Test(
        "a call that fails gives back what it held",
        arguments: [("status=500", 500), ("status=404", 404), ("status=302", 302), ("drop", 502), ("cut", 502)]
    )
    func failureIsReleased(_ deed: String, _ status: Int) async throws {
        try await run { stage, customer in
            let answer = try await stage.client(of: customer).send("GET", "/seo/x", headers: [("X-Do", deed)])
            #expect(answer.status == status)
            #expect(try await stage.quota(customer, "seo") == (used: 0, reserved: 0))
            #expect(try await stage.events(customer, "seo").isEmpty)
        }
    }

    @Test("from 80 % of the limit on the answers warn, and the call beyond it is refused in the shape of the API")
    func quotaIsEnforced() async throws {
        try await run(quotas: ["seo": 5]) { stage, customer in
            let client = stage.client(of: customer)
            for index in 1...5 {
                let answer = try await client.send("GET", "/seo/x")
                #expect(answer.status == 200)
                #expect((answer.header("X-Usage-Warning") != nil) == (index >= 4))
            }
            let refused = try await client.send("GET", "/seo/x")
            #expect(refused.status == 429)
            #expect(refused.refusal == "rate_limited/quota_exceeded")
            #expect(refused.json["error"]["message"].text == "Plan quota exceeded for 'seo' (5/5 this period)")
            #expect(refused.json["error"]["used"] == 5)
            #expect(refused.json["error"]["limit"] == 5)
            #expect(refused.header("Retry-After") != nil)
            #expect(refused.header("X-Usage-Used") == "5")
            #expect(refused.header("X-Usage-Remaining") == "0")
            #expect(refused.header("X-Usage-Warning") == "80% of monthly limit reached")
            #expect(stage.upstream.seen.count == 5)
        }
    }

    @Test(
        "what the kit disables, a status that grants nothing, and a suspended customer are refused before the service"
    )
    func accessIsEnforced() async throws {
        try await run { stage, customer in
            let calls = stage.operatorCalls
            let kit = try await calls.kit("Starter kit", ["primitivesConfig": ["cards": ["enabled": false]]])
            try calls.stage(try await calls.patch("/v1/users/\(customer)", ["accountKitId": .string(kit)]))
            let card = try await stage.client(of: customer).send("POST", "/cards")
            #expect(card.status == 403)
            #expect(card.refusal == "forbidden/primitive_disabled_by_kit")
            try await calls.subscribe(customer, to: "pro", ["status": "canceled", "assignKit": false])
            let inactive = try await stage.client(of: customer).send("GET", "/seo/x")
            #expect(inactive.status == 402)
            #expect(inactive.refusal == "payment_required/subscription_inactive")
            try calls.stage(try await calls.patch("/v1/users/\(customer)", ["status": "suspended"]))
            let suspended = try await stage.client(of: customer).send("GET", "/seo/x")
            #expect(suspended.status == 403)
            #expect(suspended.refusal == "forbidden/customer_suspended")
            #expect(stage.upstream.seen.isEmpty)
        }
    }

    @Test("a rate is right to the second")
    func rateIsEnforced() async throws {
        let clock = ManualClock()
        try await GatewayStage.run(routes: Self.routes, clock: clock) { stage in
            let limits: JSONValue = ["seo": ["limit": 60, "interval": "minute", "burst": 2]]
            try await stage.operatorCalls.plan("pro", ["quotas": ["seo": 1000], "rateLimits": limits])
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            let client = stage.client(of: customer)
            #expect(try await client.send("GET", "/seo/x").header("X-RateLimit-Remaining") == "1")
            #expect(try await client.send("GET", "/seo/x").header("X-RateLimit-Remaining") == "0")
            let refused = try await client.send("GET", "/seo/x")
            #expect(refused.status == 429)
            #expect(refused.refusal == "rate_limited/rate_limit_exceeded")
            #expect(refused.header("Retry-After") == "1")
            #expect(refused.header("X-RateLimit-Limit") == "60")
            #expect(refused.header("X-RateLimit-Remaining") == "0")
            clock.advance(seconds: 1)
            #expect(try await client.send("GET", "/seo/x").status == 200)
            #expect(stage.upstream.seen.count == 3)
        }
    }

    @Test("a path without a route is refused, another method is told which there are, and a free route counts nothing")
    func unmatchedIsRefused() async throws {
        try await run { stage, customer in
            let client = stage.client(of: customer)
            #expect(try await client.send("GET", "/other").status == 404)
            #expect(try await client.send("GET", "/seo/../other").status == 404)
            let wrong = try await client.send("GET", "/cards")
            #expect(wrong.status == 405)
            #expect(wrong.header("Allow") == "POST")
            #expect(try await stage.anonymous.send("GET", "/health").status == 200)
            #expect(stage.upstream.seen.map(\.uri) == ["/health"])
            #expect(try await stage.quota(customer, "seo").used == 0)
        }
    }

    // MARK: Who calls

    @Test("a customer's token and its sealed key say whose call it is")
    func customersIdentify() async throws {
        try await run { stage, customer in
            let calls = stage.operatorCalls
            let other = try await calls.customer("other", plan: "pro")
            let token = try calls.stage(try await calls.post("/v1/customers/\(customer)/tokens"))["token"].text
            #expect(try await stage.client(showing: token).send("GET", "/seo/x").status == 200)
            let sealed = try calls.stage(
                try await calls.post(
                    "/v1/keys",
                    ["name": "sealed", "customerId": .string(customer), "scopes": ["usage:read"]]
                )
            )["secret"].text
            #expect(try await stage.client(showing: sealed).send("GET", "/seo/x").status == 200)
            let mismatch = try await stage.client(of: other, key: sealed).send("GET", "/seo/x")
            #expect(mismatch.status == 404)
            #expect(mismatch.refusal == "not_found/key_subject_mismatch")
            #expect(try await stage.client(of: "ext:acme", key: sealed).send("GET", "/seo/x").status == 200)
            #expect(try await stage.quota(customer, "seo").used == 3)
            #expect(try await stage.quota(other, "seo").used == 0)
        }
    }

    @Test("who shows nothing, or the wrong thing, gets no further")
    func strangersAreRefused() async throws {
        try await run { stage, customer in
            let nothing = try await stage.anonymous.send("GET", "/seo/x")
            #expect(nothing.status == 401)
            #expect(nothing.header("WWW-Authenticate") == "Bearer")
            #expect(try await stage.client(showing: "wr_live_unknown").send("GET", "/seo/x").status == 401)
            #expect(try await stage.client(showing: "a.b.c").send("GET", "/seo/x").status == 401)
            // A key of the test workspace opens nothing that the live gateway guards.
            #expect(try await stage.client(of: customer, key: TestKeys.test).send("GET", "/seo/x").status == 401)
            let unnamed = try await stage.client(showing: TestKeys.live).send("GET", "/seo/x")
            #expect(unnamed.status == 400)
            #expect(unnamed.text.contains("x-weir-customer"))
            #expect(try await stage.client(of: "nobody").send("GET", "/seo/x").status == 404)
            #expect(try await stage.client(of: "ext:nobody").send("GET", "/seo/x").status == 404)
            #expect(stage.upstream.seen.isEmpty)
        }
    }

    @Test("the service is told who calls by the gateway alone, and sees neither key nor forged headers")
    func headersAreRight() async throws {
        try await run { stage, customer in
            let answer = try await stage.client(of: "ext:acme").send(
                "POST",
                "/cards",
                bytes: Array("hello".utf8),
                headers: [
                    ("X-Weir-Customer-Id", "cust_forged"), ("X_Weir_Customer_Id", "cust_forged"),
                    ("X-Usage-Used", "0"), ("X-Forwarded-For", "1.2.3.4"), ("X-Own", "kept"),
                    ("Connection", "X-Private"), ("X-Private", "secret"), ("X-Request-Id", "forged"),
                    ("Accept-Encoding", "gzip"),
                ]
            )
            #expect(answer.status == 200)
            // What the service says in the gateway's name is not believed either.
            #expect(answer.headers.filter { $0.name.lowercased() == "x-usage-used" }.map(\.value) == ["1"])
            let seen = try #require(stage.upstream.seen.first)
            #expect(seen["X-Weir-Customer-Id"] == [customer])
            #expect(seen["X-Weir-External-Id"] == ["acme"])
            #expect(seen["X_Weir_Customer_Id"] == [])
            #expect(seen["Authorization"] == [])
            #expect(seen["X-Weir-Customer"] == [])
            #expect(seen["X-Usage-Used"] == [])
            #expect(seen["X-Private"] == [])
            #expect(seen["X-Own"] == ["kept"])
            #expect(seen["X-Forwarded-For"] == ["127.0.0.1"])
            #expect(seen["X-Request-Id"] == [answer.header("X-Request-Id") ?? ""])
            #expect(seen["X-Weir-Reservation"].first?.hasPrefix("res_") == true)
            #expect(seen["Accept-Encoding"] == ["gzip"])
            #expect(seen["Host"] == ["127.0.0.1:\(stage.upstream.port)"])
            #expect(seen["Content-Length"] == ["5"])
            #expect(seen.body == "hello")
        }
    }

    @Test("with many calls one connection to the service is used again and again")
    func connectionsAreKept() async throws {
        try await run(quotas: ["seo": 1000]) { stage, customer in
            let client = stage.client(of: customer)
            for _ in 0..<20 {
                let answer = try await client.send("GET", "/seo/x")
                #expect(answer.status == 200)
            }
            #expect(stage.upstream.connections <= 2)
        }
    }
}
