import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServer
import WeirTesting

/// A gateway that asks a server elsewhere: it decides, counts and answers as the server's own does.
struct RemoteGatewayTests {
    private static let routes: JSONValue = [
        [
            "name": "seo", "path": "/seo/{page...}", "upstream": "up", "feature": "seo",
            "properties": ["page": ["path": "page"], "kind": "crawl"],
        ],
        ["name": "cards", "path": "/cards", "methods": ["POST"], "upstream": "up", "feature": "cards"],
        [
            "name": "chat", "path": "/chat", "upstream": "up", "feature": "tokens",
            "quantity": [
                "reserve": 100,
                "count": [["response": "usage.input_tokens"], ["response": "usage.output_tokens"]],
            ],
        ],
        ["name": "nothing", "path": "/nothing", "upstream": "up", "feature": "nothing"],
        ["name": "free", "path": "/health", "upstream": "up", "free": true],
    ]

    private static let plan: JSONValue = [
        "quotas": ["seo": 5, "cards": 5, "tokens": 500],
        "rateLimits": ["seo": ["limit": 60, "interval": "minute"]],
    ]

    /// A customer that may not use cards.
    private static func customer(_ name: String, _ kit: String, _ calls: OperatorCalls) async throws -> String {
        let id = try await calls.customer(name, plan: "pro")
        try calls.stage(try await calls.patch("/v1/users/\(id)", ["accountKitId": .string(kit)]))
        return id
    }

    /// An answer without what is another one each time.
    private struct Told: Equatable, CustomStringConvertible {
        var status: Int
        var headers: [String]
        var body: JSONValue

        init(_ response: APIResponse) {
            status = response.status
            headers = response.headers.map { (name: $0.name.lowercased(), value: $0.value) }
                .filter { $0.name.hasPrefix("x-usage") || $0.name.hasPrefix("x-ratelimit") || $0.name == "retry-after" }
                .map { "\($0.name): \($0.value)" }.sorted()
            var json = response.json.objectValue ?? [:]
            if var error = json["error"]?.objectValue {
                error["requestId"] = nil
                json["error"] = .object(error)
            }
            body = .object(json)
        }

        var description: String { "\(status) \(headers) \(body)" }
    }

    @Test("every answer is the same as that of the server's own gateway")
    func answersAreTheSame() async throws {
        try await RemoteGatewayStage.run(routes: Self.routes) { stage in
            try await stage.withServer(ownGateway: true) { server, calls in
                try await calls.plan("pro", Self.plan)
                let kit = try await calls.kit("no cards", ["primitivesConfig": ["cards": ["enabled": false]]])
                let customers = [
                    try await Self.customer("one", kit, calls), try await Self.customer("two", kit, calls),
                ]
                let own = RemoteGatewayCalls(url: try #require(server.addresses.gatewayURL))
                try await stage.withGateway { remote in
                    let gateways = [own, remote]
                    let deeds: [(method: String, path: String, deed: String)] = [
                        ("GET", "/seo/a", ""), ("GET", "/seo/b?x=1", "status=500"), ("POST", "/cards", ""),
                        ("POST", "/chat", "events=3,30,4"), ("GET", "/seo/c", "drop"), ("GET", "/health", ""),
                        ("GET", "/none", ""), ("GET", "/cards", ""), ("GET", "/nothing", ""), ("GET", "/seo/d", ""),
                        ("GET", "/seo/e", ""), ("GET", "/seo/f", ""), ("GET", "/seo/g", ""), ("GET", "/seo/h", ""),
                        ("POST", "/chat", "events=2,400,100"), ("POST", "/chat", ""),
                    ]
                    for deed in deeds {
                        var told: [Told] = []
                        for (gateway, customer) in zip(gateways, customers) {
                            let client = gateway.client(of: customer)
                            let headers = deed.deed.isEmpty ? [] : [(name: "X-Do", value: deed.deed)]
                            told.append(Told(try await client.send(deed.method, deed.path, headers: headers)))
                        }
                        #expect(told[0] == told[1], "\(deed)")
                    }
                    for key in ["", "wr_live_ffffffffffffffffffffffffffffffff", TestKeys.test, "no.such.token"] {
                        var told: [Told] = []
                        for (gateway, customer) in zip(gateways, customers) {
                            let headers = key.isEmpty ? [] : [(name: "Authorization", value: "Bearer \(key)")]
                            let client = APIClient(
                                .url(gateway.url),
                                headers: headers + [("X-Weir-Customer", customer)]
                            )
                            .patient(minutes: 10)
                            told.append(Told(try await client.send("GET", "/seo/x")))
                        }
                        #expect(told[0].status == 401)
                        #expect(told[0] == told[1])
                    }
                    for name in ["ext:nobody", "rubbish"] {
                        let told = try await [
                            Told(own.client(of: name).send("GET", "/seo/x")),
                            Told(remote.client(of: name).send("GET", "/seo/x")),
                        ]
                        #expect(told[0].status == 404)
                        #expect(told[0] == told[1])
                    }
                }
                var usages: [JSONValue] = []
                for customer in customers { usages.append(try await calls.usage(customer)["usage"]) }
                #expect(usages[0] == usages[1])
                #expect(usages[0]["seo"] == 5)
                #expect(usages[0]["tokens"] == 534)
                for feature in ["seo", "tokens"] {
                    var reserved: [JSONValue] = []
                    for customer in customers {
                        let list = try calls.stage(try await calls.get("/v1/users/\(customer)/entitlements"))
                        let found = list["entitlements"].arrayValue?.first { $0["feature"].text == feature }
                        reserved.append(found?["reserved"] ?? .null)
                    }
                    #expect(reserved == [0, 0])
                }
                let events = try await server.live.list("/v1/events?customerId=\(customers[1])&eventName=seo", "events")
                #expect(Set(events.map { $0["properties"]?["page"].text ?? "" }) == ["a", "d", "e", "f", "g"])
            }
        }
    }

    @Test("a customer's token and a key of one customer tell who it is, and the service is told")
    func identityIsTold() async throws {
        try await RemoteGatewayStage.run(routes: Self.routes) { stage in
            try await stage.withServer { server, calls in
                try await calls.plan("pro", Self.plan)
                let customer = try await calls.customer(plan: "pro")
                let token = try calls.stage(try await calls.post("/v1/customers/\(customer)/tokens", ["user": "ann"]))
                try await stage.withGateway { remote in
                    let client = APIClient(.url(remote.url), key: token["token"].text).patient(minutes: 10)
                    let answer = try await client.send("GET", "/seo/x")
                    #expect(answer.status == 200)
                }
                let seen = try #require(stage.upstream.seen.last)
                #expect(seen["X-Weir-Customer-Id"] == [customer])
                #expect(seen["X-Weir-External-Id"] == ["acme"])
                #expect(seen["X-Weir-User"] == ["ann"])
                #expect(seen["X-Weir-Reservation"].first?.hasPrefix("res_") == true)
                #expect(seen["Authorization"].isEmpty)
            }
        }
    }

    @Test("60 calls a minute stay 60 however many gateways ask, and in whatever order")
    func rateIsShared() async throws {
        let routes: JSONValue = [["path": "/work", "upstream": "up", "feature": "work"]]
        try await RemoteGatewayStage.run(routes: routes) { stage in
            try await stage.withServer(ownGateway: true) { server, calls in
                let rates: JSONValue = ["*": ["limit": 60, "interval": "minute"]]
                try await calls.plan("tier", ["quotas": ["work": 100_000], "rateLimits": rates])
                let customer = try await calls.customer(plan: "tier")
                let own = RemoteGatewayCalls(url: try #require(server.addresses.gatewayURL))
                try await stage.withGateway("one", seed: 10) { one in
                    try await stage.withGateway("two", seed: 20) { two in
                        for round in 0..<3 {
                            let answers = try await withThrowingTaskGroup(of: APIResponse.self) { group in
                                for index in 0..<100 {
                                    let gateway = [one, two, own][(index + round) % 3]
                                    group.addTask { try await gateway.client(of: customer).send("POST", "/work") }
                                }
                                return try await group.reduce(into: []) { $0.append($1) }
                            }
                            // From rest a whole minute's calls; then as many as a minute brings back.
                            #expect(answers.filter { $0.status == 200 }.count == 60)
                            for refused in answers where refused.status != 200 {
                                #expect(refused.status == 429)
                                #expect(refused.json["error"]["details"]["reason"].text == "rate_limit_exceeded")
                                #expect(refused.header("Retry-After") == "1")
                            }
                            stage.clock.advance(seconds: 60)
                        }
                    }
                }
                #expect(try await calls.used(customer, "work") == 180)
            }
        }
    }

    @Test("a key that the server does not take, and a table that others ask, stop the start")
    func startIsChecked() async throws {
        let routes: JSONValue = [["path": "/work", "upstream": "up", "feature": "work"]]
        try await RemoteGatewayStage.run(routes: routes) { stage in
            try await stage.withServer { server, calls in
                let weak = try calls.stage(try await calls.post("/v1/keys", ["name": "k", "scopes": ["usage:read"]]))
                for key in ["wr_live_ffffffffffffffffffffffffffffffff", weak["secret"].text] {
                    await #expect(throws: ServerStartError.self) {
                        try await stage.withGateway(server: server.client(key: key)) { _ in }
                    }
                }
                await #expect(throws: ServerStartError.self) {
                    try await stage.withGateway(table: ["ask": true]) { _ in }
                }
            }
        }
    }
}
