import Testing
import WeirAPI
import WeirGatewayRules
import WeirPrimitives

/// Which route a call takes.
struct RouteTableTests {
    private func table(_ routes: JSONValue) throws -> RouteTable {
        try RouteTable([
            "version": 1, "upstreams": ["up": ["url": "http://127.0.0.1:9000/base/"]], "routes": routes,
        ])
    }

    private func name(_ table: RouteTable, _ method: String, _ path: String, host: String = "h") throws -> String {
        switch table.match(method: method, host: host, path: try GatewayPath(path)) {
        case .route(let index, let values):
            let list = values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
            return table.routes[index].name + (list.isEmpty ? "" : "(\(list))")
        case .otherMethods(let methods): return "other " + methods.joined(separator: " ")
        case .none: return "none"
        }
    }

    @Test("a call takes the first route for its path, host and method")
    func firstRouteWins() throws {
        let table = try table([
            [
                "name": "run", "path": "/v1/agents/{agent}/run", "methods": ["POST"], "upstream": "up",
                "feature": "runs",
            ],
            ["name": "get", "path": "/v1/agents/{agent}", "methods": ["GET"], "upstream": "up", "feature": "reads"],
            ["name": "put", "path": "/v1/agents/{agent}", "methods": ["PUT"], "upstream": "up", "feature": "writes"],
            ["name": "files", "path": "/files/{rest...}", "upstream": "up", "free": true],
            ["name": "host", "path": "/only", "hosts": ["a.example.com"], "upstream": "up", "free": true],
        ])
        #expect(try name(table, "POST", "/v1/agents/a1/run") == "run(agent=a1)")
        #expect(try name(table, "GET", "/v1/agents/a%20b") == "get(agent=a%20b)")
        #expect(try name(table, "PUT", "/v1/agents/x") == "put(agent=x)")
        #expect(try name(table, "DELETE", "/v1/agents/x") == "other GET PUT")
        #expect(try name(table, "GET", "/v1/agents/x/") == "none")
        #expect(try name(table, "GET", "/v1/agents") == "none")
        #expect(try name(table, "GET", "/v1/Agents/x") == "none")
        #expect(try name(table, "GET", "/files") == "files(rest=)")
        #expect(try name(table, "GET", "/files/a/b/") == "files(rest=a/b/)")
        #expect(try name(table, "GET", "/only") == "none")
        #expect(try name(table, "GET", "/only", host: "a.example.com") == "host")
    }

    @Test("a path that normalization changes takes the route of what it means")
    func normalizedPathIsMatched() throws {
        let table = try table([
            ["name": "admin", "path": "/admin/{rest...}", "upstream": "up", "feature": "admin"],
            ["name": "public", "path": "/public/{rest...}", "upstream": "up", "free": true],
        ])
        for path in ["/public/../admin/x", "/public/%2e%2e/admin/x", "//admin/x", "/./admin//x", "/%61dmin/x"] {
            #expect(try name(table, "GET", path) == "admin(rest=x)")
        }
    }

    @Test("a rewritten path has the named parts of the matched one")
    func rewriting() throws {
        let template = try PathTemplate("/x/{b}/{a}/")
        #expect(template.path(with: ["a": "1", "b": "2%20"]) == "/x/2%20/1/")
        #expect(try PathTemplate("/{rest...}").path(with: ["rest": "a/b"]) == "/a/b")
        #expect(try PathTemplate("/y/{rest...}").path(with: ["rest": ""]) == "/y")
        #expect(try PathTemplate("/").path(with: [:]) == "/")
    }

    @Test(
        "a template that could never match, or is unclear, is refused",
        arguments: [
            "a", "/a//b", "/{rest...}/b", "/{a}/{a}", "/{}", "/{a b}", "/a%2fb", "/%61", "/../a", "/a{b}", "/é",
        ]
    )
    func badTemplates(_ text: String) {
        #expect(throws: PathTemplateFault.self) { try PathTemplate(text) }
    }

    @Test("an upstream's address has a host, a port and a prefix")
    func upstreams() throws {
        let table = try RouteTable([
            "version": 1,
            "upstreams": [
                "a": ["url": "http://127.0.0.1:9000/base/", "maxConnections": 7, "keepHost": true],
                "b": ["url": "https://api.internal"], "c": ["url": "http://[::1]:81"],
            ],
            "routes": [["path": "/", "upstream": "a", "free": true]],
        ])
        let a = try #require(table.upstreams["a"])
        #expect(a.host == "127.0.0.1")
        #expect(a.port == 9000)
        #expect(a.pathPrefix == "/base")
        #expect(a.maximumConnections == 7)
        #expect(a.keepsHost)
        #expect(a.authority == "127.0.0.1:9000")
        let b = try #require(table.upstreams["b"])
        #expect(b.isSecure)
        #expect(b.port == 443)
        #expect(b.authority == "api.internal")
        #expect(table.upstreams["c"]?.authority == "[::1]:81")
    }

    @Test("a whole route is read")
    func wholeRoute() throws {
        let table = try table([
            [
                "name": "chat", "path": "/chat/{model}", "methods": ["POST"], "upstream": "up", "rewrite": "/c/{model}",
                "feature": "tokens", "eventName": "llm.tokens",
                "quantity": [
                    "reserve": ["header": "X-Max-Tokens"],
                    "count": [["response": "usage.input_tokens"], ["response": "usage.output_tokens"]],
                    "missing": "zero",
                ],
                "properties": [
                    "status": "ok", "model": ["path": "model"], "region": ["header": "X-Region"],
                    "cache": ["responseHeader": "X-Cache"], "n": 3,
                ],
                "success": [200, "202-204"], "onClientAbort": "finish", "onUnknown": "commit", "holdSeconds": 30,
                "timeouts": ["answerMs": 1000, "idleMs": 2000, "totalMs": 3000], "maxBodyBytes": 1000,
                "forwardCredential": true,
            ]
        ])
        let route = table.routes[0]
        let metering = try #require(route.metering)
        #expect(metering.feature == "tokens")
        #expect(metering.quantity.reserved == .requestHeader("x-max-tokens"))
        #expect(metering.answerFields.map(\.description) == ["usage.input_tokens", "usage.output_tokens"])
        #expect(metering.answerHeaders == ["x-cache"])
        #expect(metering.properties.map(\.name) == ["cache", "model", "n", "region", "status"])
        #expect(metering.success.contains(200) && metering.success.contains(203) && !metering.success.contains(201))
        #expect(metering.clientAbort == .finish)
        #expect(metering.unknownOutcome == .commit)
        #expect(metering.holdSeconds == 30)
        #expect(route.timeouts == GatewayRoute.Timeouts(answer: 1000, idle: 2000, total: 3000))
        #expect(route.maximumBodyBytes == 1000)
        #expect(route.forwardsCredential)
    }

    @Test("everything that is wrong is told at once, at its place")
    func issuesAreCollected() throws {
        let error = #expect(throws: APIError.self) {
            try RouteTable([
                "version": 2, "typo": true, "upstreams": ["up": ["url": "ftp://x"]],
                "routes": [
                    ["path": "a", "upstream": "nowhere", "feature": "f"],
                    ["path": "/a", "upstream": "up"],
                    ["path": "/b", "feature": "f", "free": true, "upstream": "up"],
                    ["path": "/c/{x}", "feature": "f", "upstream": "up", "quantity": ["reserve": ["response": "a"]]],
                    ["path": "/d", "feature": "f", "upstream": "up", "properties": ["p": ["path": "x"]]],
                    ["path": "/.weir/x", "free": true, "upstream": "up"],
                    ["path": "/e", "free": true],
                ],
            ])
        }
        let paths = Set(error?.issues.map(\.path) ?? [])
        #expect(
            paths.isSuperset(of: [
                "version", "typo", "upstreams.up.url", "routes[0].path", "routes[1].feature", "routes[2].free",
                "routes[3].quantity.reserve", "routes[4].properties.p.path", "routes[5].path", "routes[6].upstream",
            ]),
            "\(paths.sorted())"
        )
    }

    @Test("a route that no call can reach is told")
    func coveredRoutes() throws {
        let error = #expect(throws: APIError.self) {
            try table([
                ["name": "all", "path": "/a/{rest...}", "upstream": "up", "free": true],
                ["name": "some", "path": "/a/b/{c}", "methods": ["GET"], "upstream": "up", "feature": "f"],
            ])
        }
        #expect(error?.issues.map(\.path) == ["routes[1].path"])
        let same = #expect(throws: APIError.self) {
            try table([
                ["name": "x", "path": "/a", "upstream": "up", "free": true],
                ["name": "x", "path": "/b", "upstream": "up", "free": true],
            ])
        }
        #expect(same?.issues.map(\.path) == ["routes[1].name"])
        _ = try table([
            ["path": "/a/{b}", "methods": ["GET"], "upstream": "up", "free": true],
            ["name": "rest", "path": "/a/{rest...}", "upstream": "up", "free": true],
        ])
    }

    @Test("the gateway's own paths are told apart")
    func askPaths() throws {
        #expect(try AskPath("/.weir/auth-request") == .authRequest)
        #expect(try AskPath("/.weir/finish") == .finish)
        #expect(try AskPath("/.weir/finish?reservation=res_1&status=200") == .finish)
        #expect(try AskPath("/.weir/ext-authz/a/b/") == .extAuthz(try RequestTarget("/a/b/")))
        #expect(try AskPath("/.weir/ext-authz") == .extAuthz(try RequestTarget("/")))
        #expect(try AskPath("/.weir/ext-authz?a=b") == .extAuthz(try RequestTarget("/?a=b")))
        #expect(try AskPath("/.weir/ext-authz/a?b=/../c") == .extAuthz(try RequestTarget("/a?b=/../c")))
        #expect(try AskPath("/.weir/ext-authz//a/./b/../c") == .extAuthz(try RequestTarget("/a/c")))
        #expect(try AskPath("/.weir/ext-authz/.weir/finish") == .extAuthz(try RequestTarget("/.weir/finish")))
        #expect(try AskPath("/.weir/other") == nil)
        #expect(try AskPath("/.weir/ext-authzx/a") == nil)
        #expect(try AskPath("/weir/finish") == nil)
        #expect(try AskPath("/.weir/finish/x") == nil)
    }

    @Test(
        "the path of a call that is asked about cannot climb out of its prefix",
        arguments: [
            "/.weir/ext-authz/..", "/.weir/ext-authz/../finish", "/.weir/ext-authz/v1/agents/../../../finish",
            "/.weir/ext-authz/a/%2e%2e/%2E./finish", "/.weir/ext-authz//../auth-request",
            "/.weir/ext-authz/../../free",
        ]
    )
    func askedPathsStayInside(_ target: String) {
        #expect(throws: TargetFault.aboveRoot) { _ = try AskPath(target) }
    }
}
