import Testing
import WeirAPI
import WeirClient
import WeirTesting

@testable import weir

/// The plans of the example catalogues, enforced from end to end through the gateway.
struct GatewayCatalogTests {
    private func run(
        _ catalog: ExampleCatalog,
        routes: JSONValue,
        _ test: (GatewayStage) async throws -> Void
    ) async throws {
        try await GatewayStage.run(routes: routes) { stage in
            try await CatalogCalls(client: stage.server.live).apply(catalog.text())
            try await test(stage)
        }
    }

    @Test("access: the starter's quotas of seo, aeo and email hold, and its kit has no cards")
    func access() async throws {
        let routes: JSONValue = .array(
            ["seo", "aeo", "email", "cards"].map { feature in
                [
                    "name": .string(feature), "path": .string("/\(feature)"), "upstream": "up",
                    "feature": .string(feature),
                ]
            }
        )
        try await run(.access, routes: routes) { stage in
            let starter = try await stage.operatorCalls.customer("starter", plan: "starter")
            let client = stage.client(of: starter)
            for (feature, limit) in [("seo", 100), ("aeo", 25), ("email", 200)] {
                for _ in 0..<limit { #expect(try await client.send("POST", "/\(feature)").status == 200) }
                let refused = try await client.send("POST", "/\(feature)")
                #expect(refused.status == 429)
                #expect(refused.json["error"]["message"].text.contains("(\(limit)/\(limit) this period)"))
            }
            let card = try await client.send("POST", "/cards")
            #expect(card.status == 403)
            #expect(card.refusal == "forbidden/primitive_disabled_by_kit")
            let pro = try await stage.operatorCalls.customer("pro", plan: "pro")
            for _ in 0..<10 { #expect(try await stage.client(of: pro).send("POST", "/cards").status == 200) }
            #expect(try await stage.client(of: pro).send("POST", "/cards").status == 429)
            #expect(stage.upstream.seen.count == 335)
        }
    }

    @Test("access: the pro plan's larger quotas hold, and mail goes on over its quota up to the cap of the overage")
    func accessForPro() async throws {
        let routes: JSONValue = .array(
            ["seo", "aeo", "email"].map { feature in
                [
                    "path": .string("/\(feature)"), "upstream": "up", "feature": .string(feature),
                    "quantity": ["reserve": ["header": "X-Count"]],
                ]
            }
        )
        try await run(.access, routes: routes) { stage in
            let client = stage.client(of: try await stage.operatorCalls.customer(plan: "pro"))
            func call(_ feature: String, _ count: Int) async throws -> APIResponse {
                try await client.send("POST", "/\(feature)", headers: [("X-Count", "\(count)")])
            }
            for (feature, limit) in [("seo", 1000), ("aeo", 250)] {
                let most = try await call(feature, limit - 1)
                #expect(most.status == 200)
                #expect(most.header("X-Usage-Remaining") == "1")
                #expect(most.header("X-Usage-Warning") != nil)
                #expect(try await call(feature, 2).status == 429)
                #expect(try await call(feature, 1).status == 200)
                #expect(try await call(feature, 1).status == 429)
            }
            // The kit lets one call send 500, the plan 5,000 and 1,250 more.
            let large = try await call("email", 501)
            #expect(large.status == 403)
            #expect(large.refusal == "forbidden/call_limit_exceeded")
            for number in 1...12 {
                let answer = try await call("email", 500)
                #expect(answer.status == 200)
                #expect(answer.header("X-Usage-Used") == "\(number * 500)")
                #expect(answer.header("X-Usage-Remaining") == "\(max(0, 5000 - number * 500))")
            }
            #expect(try await call("email", 251).status == 429)
            #expect(try await call("email", 250).status == 200)
            #expect(try await call("email", 1).refusal == "rate_limited/quota_exceeded")
        }
    }

    @Test("tiers: executions of agents and chains count into one limit, with a breakdown, a chain as one")
    func tiers() async throws {
        let file = try CatalogFile(path: RealUsage.repository + "/Examples/gateway/routes.yaml", holding: "routes")
            .value
        let routes: JSONValue = .array(
            (file["routes"].arrayValue ?? []).compactMap { route in
                guard var object = route.objectValue else { return nil }
                object["upstream"] = "up"
                return .object(object)
            }
        )
        try await run(.tiers, routes: routes) { stage in
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            let client = stage.client(of: customer)
            for index in 0..<30 {
                let path = index % 3 == 0 ? "/v1/chains/c1/run" : "/v1/agents/a\(index % 4)/run"
                #expect(try await client.send("POST", path).status == 200)
            }
            let usage = try await stage.operatorCalls.usage(customer)
            #expect(usage["usage"]["executions"] == 30)
            for (meter, count) in [("AGENT_EXECUTIONS", 20), ("CHAIN_EXECUTIONS", 10), ("EXECUTIONS", 30)] {
                let rows = try await stage.operatorCalls.query([
                    "meter": .string(meter), "customerId": .string(customer), "from": .string("2020-01-01T00:00:00Z"),
                    "to": .string("2030-01-01T00:00:00Z"),
                ])
                #expect(rows.first?["value"].wholeNumber == count, "\(meter)")
            }
            // The customer sees the same, with the parts that the catalogue names.
            let token = try stage.operatorCalls.stage(
                try await stage.operatorCalls.post("/v1/customers/\(customer)/tokens")
            )["token"].text
            let own = try await stage.server.client(key: token).send("GET", "/billing/usage").json
            #expect(own["used"] == 30)
            #expect(own["limit"] == 10_000)
            #expect(own["breakdown"] == ["agentExecutions": 20, "chainExecutions": 10])
            // Free has 60 calls a minute and 100 executions a month, of both kinds together.
            let free = try await stage.operatorCalls.customer("free", plan: "free")
            func freeCalls(_ count: Int) async throws -> [String] {
                var verdicts: [String] = []
                for index in 0..<count {
                    let path = index % 2 == 0 ? "/v1/agents/a/run" : "/v1/chains/c/run"
                    let answer = try await stage.client(of: free).send("POST", path)
                    verdicts.append(answer.isSuccess ? "ok" : answer.refusal)
                }
                return verdicts
            }
            let (ok, rate) = ("ok", "rate_limited/rate_limit_exceeded")
            #expect(try await freeCalls(62) == Array(repeating: ok, count: 60) + [rate, rate])
            stage.server.clock.advance(seconds: 60)
            let (rest, quota) = (Array(repeating: ok, count: 40), "rate_limited/quota_exceeded")
            #expect(try await freeCalls(42) == rest + [quota, quota])
            // Tokens are counted as the model tells, in the meter that takes only events with a status.
            let chat = try await client.send("POST", "/v1/models/large/chat", headers: [("X-Do", "events=9,374,44")])
            #expect(chat.status == 200)
            #expect(stage.upstream.seen.last?.uri == "/chat/large")
            let tokens = try await stage.operatorCalls.query([
                "meter": "TOKENS", "customerId": .string(customer), "groupBy": ["model"],
                "from": .string("2020-01-01T00:00:00Z"), "to": .string("2030-01-01T00:00:00Z"),
            ])
            #expect(tokens.first?["value"].wholeNumber == 418)
        }
    }

    @Test("agents: every call is one event of the priced meter, and its rate holds")
    func agents() async throws {
        let routes: JSONValue = [
            [
                "path": "/run/{agent}", "upstream": "up", "feature": "api.calls",
                "properties": ["agent": ["path": "agent"]],
            ]
        ]
        try await run(.agents, routes: routes) { stage in
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            for index in 0..<100 {
                #expect(try await stage.client(of: customer).send("POST", "/run/a\(index % 2)").status == 200)
            }
            #expect(try await stage.client(of: customer).send("POST", "/run/a").status == 429)
            let rows = try await stage.operatorCalls.query([
                "meter": "API_CALL", "customerId": .string(customer), "groupBy": ["agent"],
                "from": .string("2020-01-01T00:00:00Z"), "to": .string("2030-01-01T00:00:00Z"),
            ])
            #expect(rows.compactMap { $0["value"].wholeNumber } == [50, 50])
        }
    }

    @Test("an hour of real requests to a model is billed by the tokens of each final message, to the token")
    func realTokens() async throws {
        guard let usage = try RealUsage.find() else {
            print("left out: the replay of real usage, because its files are not on this machine")
            return
        }
        let rows = try usage.rows(RealUsage.files[1]).prefix(600)
        let routes: JSONValue = [
            [
                "path": "/chat", "upstream": "up", "feature": "llm.tokens",
                "quantity": [
                    "reserve": 1000,
                    "count": [["response": "usage.input_tokens"], ["response": "usage.output_tokens"]],
                ],
            ]
        ]
        let folder = try TemporaryFolder()
        try await GatewayStage.run(routes: routes, folder: folder) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["llm.tokens": 1_000_000_000]])
            let customers = 5
            for number in 0..<customers { _ = try await stage.operatorCalls.customer("c\(number)", plan: "pro") }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<customers {
                    let own = rows.filter { $0.number % customers == number }
                    group.addTask {
                        for row in own {
                            let deed = "events=2,\(row.input),\(row.output)"
                            let answer = try await stage.client(of: "ext:c\(number)")
                                .send("POST", "/chat", headers: [("X-Do", deed)])
                            #expect(answer.status == 200)
                        }
                    }
                }
                try await group.waitForAll()
            }
            for number in 0..<customers {
                let expected = rows.filter { $0.number % customers == number }.map { $0.input + $0.output }.reduce(0, +)
                #expect(try await stage.operatorCalls.used("ext:c\(number)", "llm.tokens").wholeNumber == expected)
            }
        }
        let verified = try await BuiltCommand.run(["verify"], settings: ["WEIR_DATA": folder.path + "/data"])
        #expect(verified.status == .exited(0), "\(verified.output)\(verified.errors)")
    }
}
