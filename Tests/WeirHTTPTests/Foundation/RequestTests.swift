import Testing
import WeirAPI
import WeirClient
import WeirTesting

struct RequestTests {
    @Test func aPathThatDoesNotExistIsNotFound() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("GET", "/v1/nothing")
            #expect(answer.status == 404)
            #expect(
                answer.shape == """
                    {"error":{"code":"not_found","message":"There is no such route.",\
                    "hint":"See the API reference for the routes.","requestId":"req_1"}}
                    """
            )
        }
    }

    @Test func aMethodThatAPathLacksIsNotAllowed() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("DELETE", "/v1/plans")
            #expect(answer.status == 405)
            #expect(answer.header("Allow") == "POST, GET")
            #expect(
                answer.shape == """
                    {"error":{"code":"method_not_allowed","message":"The method DELETE is not allowed here.",\
                    "hint":"Use POST, GET.","requestId":"req_1"}}
                    """
            )
        }
    }

    @Test func headIsGetWithoutBody() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("HEAD", "/v1/plans")
            #expect(answer.status == 200)
            #expect(answer.body.isEmpty)
            #expect(answer.header("Content-Type") == "application/json; charset=utf-8")
        }
    }

    @Test func everyAnswerHasARequestIDAndRateLimits() async throws {
        try await TestServer.run { server in
            let answers = [
                try await server.live.call("GET", "/v1/plans"),
                try await server.live.call("POST", "/v1/plans", "nonsense"),
                try await server.anonymous.call("GET", "/v1/plans"),
                try await server.anonymous.call("GET", "/nothing"),
                try await server.anonymous.call("GET", "/healthz"),
            ]
            for answer in answers {
                #expect(answer.header("X-Request-Id")?.hasPrefix("req_") == true)
                let numbers = ["Limit", "Remaining", "Reset"].map {
                    answer.header("X-RateLimit-\($0)").flatMap { Int($0) }
                }
                #expect(numbers.allSatisfy { $0 != nil }, "\(answer.status)")
            }
            // One from outside is not taken over.
            let headers = [(name: "X-Request-Id", value: "req_forged")]
            let answer = try await server.live.call("GET", "/v1/plans", headers: headers)
            #expect(answer.header("X-Request-Id") != "req_forged")
        }
    }

    @Test(arguments: [
        "", "{", "[]", "nonsense", "null", #"{"key":"a","key":"b"}"#, "{\"key\":NaN}", "{\"key\":01}", "\u{FEFF}{}",
        #"{"key":"\ud800"}"#, #"{"a":1,}"#, "'x'",
    ])
    func whatIsNoObjectIsSaidToBeNone(_ body: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("POST", "/v1/plans", body)
            #expect(answer.status == 400, "\(answer.text)")
            #expect(answer.code == "invalid_input")
            #expect(!answer.issues.isEmpty)
        }
    }

    @Test func bodiesThatNestTooDeeplyAreRefused() async throws {
        try await TestServer.run { server in
            let body = String(repeating: "[", count: 100_000)
            let answer = try await server.live.call("POST", "/v1/plans", body)
            #expect(answer.status == 400)
        }
    }

    @Test func aHugeBodyIsTooLarge() async throws {
        try await TestServer.run { server in
            let body = #"{"key":"a","name":""# + String(repeating: "x", count: 11 << 20) + #""}"#
            let answer = try await server.live.call("POST", "/v1/plans", body)
            #expect(answer.status == 413)
            #expect(
                answer.shape == """
                    {"error":{"code":"payload_too_large","message":"The body is larger than 10485760 bytes.",\
                    "hint":"Send it in parts.","limit":10485760,"requestId":"req_1"}}
                    """
            )
            #expect(try await server.live.call("GET", "/v1/plans").status == 200)
        }
    }

    @Test(arguments: ["application/x-www-form-urlencoded", "text/plain", "application/xml"])
    func anotherContentTypeIsRefused(_ type: String) async throws {
        try await TestServer.run { server in
            let headers = [(name: "Content-Type", value: type)]
            let answer = try await server.live.call("POST", "/v1/plans", "{}", headers: headers)
            #expect(answer.status == 400)
            #expect(answer.text("error", "message") == "The header 'Content-Type' must be 'application/json'.")
        }
    }

    @Test(arguments: ["application/json", "Application/JSON; charset=utf-8", "application/merge-patch+json"])
    func jsonHasManyNames(_ type: String) async throws {
        try await TestServer.run { server in
            let headers = [(name: "Content-Type", value: type)]
            let answer = try await server.live.call("POST", "/v1/plans", #"{"key":"a","name":"A"}"#, headers: headers)
            #expect(answer.status == 201)
        }
    }

    @Test(arguments: [
        ("limit=0", ["limit: out_of_range"]),
        ("limit=201", ["limit: out_of_range"]),
        ("limit=abc", ["limit: invalid_format"]),
        ("cursor=xyz", ["cursor: invalid_format"]),
        ("limit=1&limit=2", ["limit: conflicting_fields"]),
        ("lmit=1", ["lmit: unknown_field"]),
    ])
    func parametersAreChecked(_ query: String, _ issues: [String]) async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("GET", "/v1/plans?\(query)")
            #expect(answer.status == 400)
            #expect(answer.issues == issues)
        }
    }

    @Test func namesInPathsArePercentDecoded() async throws {
        try await TestServer.run { server in
            try await server.live.prepare("POST", "/v1/users", #"{"externalId":"a/b c"}"#)
            #expect(try await server.live.call("GET", "/v1/users/ext:a%2Fb%20c")["externalId"] == "a/b c")
        }
    }
}
