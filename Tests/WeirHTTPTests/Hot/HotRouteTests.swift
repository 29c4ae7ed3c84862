import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// The hot routes answer as the ordinary entrance does, and in the order of the requests.
struct HotRouteTests {
    private static let authorization = "Authorization: Bearer \(TestKeys.live)\r\n"

    /// A request in the form that is answered ahead of the router.
    private static func hot(_ method: String, _ path: String, _ body: String = "", _ headers: String = "") -> String {
        let length = method == "GET" ? "" : "Content-Length: \(body.utf8.count)\r\n"
        return "\(method) \(path) HTTP/1.1\r\nHost: x\r\n\(authorization)\(headers)\(length)\r\n\(body)"
    }

    /// The same request in a form that only the HTTP library reads.
    private static func ordinary(
        _ method: String,
        _ path: String,
        _ body: String = "",
        _ headers: String = ""
    ) -> String {
        // Absent on hot requests, and without effect.
        hot(method, path, body, headers + "TE: trailers\r\n")
    }

    private static func stage(_ server: TestServer) async throws {
        let calls = OperatorCalls(server.live)
        try await calls.plan("small", ["quotas": ["seo": ["limit": 3]]])
        _ = try await calls.customer("acme", plan: "small")
    }

    private static let longUser = String(repeating: "a", count: 201)

    @Test("A person's name that is none is refused on hot routes too, and a good one is not")
    func theUserIsCheckedOnHotRoutes() async throws {
        try await TestServer.run { server in
            try await Self.stage(server)
            let event = #"{"externalCustomerId":"acme","eventName":"seo"}"#
            for (user, status) in [(Self.longUser, 400), ("ada@example.com", 202)] {
                let request = Self.hot("POST", "/v1/events", event, "X-Weir-User: \(user)\r\n")
                let answer = try await RawConnection.run(to: server.url) { connection in
                    try await connection.send(request)
                    return try await connection.answer()
                }
                #expect(answer.status == status, "\(answer.body)")
                #expect(answer.body.contains("X-Weir-User") == (status == 400))
            }
            let usage = try await server.live.call("GET", "/v1/customers/ext:acme/billing/usage")
            #expect(usage["usage", "seo"] == 1)
        }
    }

    /// Requests that change nothing, or the same whichever entrance takes them.
    private static let requests: [(method: String, path: String, body: String, headers: String)] = [
        ("GET", "/v1/customers/ext:acme/billing/usage", "", ""),
        ("GET", "/v1/users/ext:acme/entitlements", "", ""),
        ("GET", "/v1/users/ext:nobody/entitlements", "", ""),
        ("GET", "/v1/users/nonsense/entitlements", "", ""),
        ("GET", "/v1/users/ext:acme/entitlements?x=1", "", ""),
        ("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo","quantity":2}"#, ""),
        ("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo","quantity":5}"#, ""),
        ("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"nothing"}"#, ""),
        ("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo","quantity":-1}"#, ""),
        ("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo""#, ""),
        ("POST", "/v1/users/ext:acme/usage/check", "", ""),
        ("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo"}"#, "Content-Type: text/plain\r\n"),
        ("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo"}"#, "Content-Type: application/json\r\n"),
        ("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo"}"#, "Idempotency-Key: a b\r\n"),
        ("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo"}"#, "X-Weir-User: ada@example.com\r\n"),
        ("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo"}"#, "X-Weir-User: \(longUser)\r\n"),
        ("GET", "/v1/users/ext:acme/entitlements", "", "X-Weir-User: \(longUser)\r\n"),
        ("GET", "/v1/users/ext:acme/entitlements", "", "X-Weir-User: a\tb\r\n"),
        ("GET", "/v1/users/ext:acme/entitlements", "", "X-Weir-User:\r\n"),
        ("POST", "/v1/usage/consume/batch", #"{"items":[]}"#, ""),
        ("POST", "/v1/events", #"{"eventName":"x"}"#, ""),
        ("POST", "/v1/events/batch", #"{"events":[]}"#, ""),
        ("POST", "/v1/events/batch?atomic=maybe", #"{"events":[{}]}"#, ""),
        ("POST", "/v1/events/batch?atomic=true", #"{"events":[{}]}"#, ""),
        ("POST", "/v1/events/", #"{}"#, ""),
        ("POST", "/v1/users//usage/check", #"{"feature":"seo"}"#, ""),
    ]

    @Test func bothEntrancesGiveTheSameAnswers() async throws {
        try await TestServer.run { server in
            try await Self.stage(server)
            for request in Self.requests {
                let (method, path, body, headers) = request
                let hot = try await RawConnection.run(to: server.url) { connection in
                    try await connection.send(Self.hot(method, path, body, headers))
                    return try await connection.answer()
                }
                let ordinary = try await RawConnection.run(to: server.url) { connection in
                    try await connection.send(Self.ordinary(method, path, body, headers))
                    return try await connection.answer()
                }
                #expect(Self.comparable(hot) == Self.comparable(ordinary), "\(request)")
            }
        }
    }

    /// Without what differs from request to request.
    private static func comparable(_ answer: RawConnection.Answer) -> RawConnection.Answer {
        var answer = answer
        answer.body = answer.body.replacing(/(req|rej)_[0-9a-z]{26}/) { "\($0.1)_x" }
        answer.headers = answer.headers.map { header in
            switch header.name {
            case "X-Request-Id", "Date", "X-RateLimit-Remaining", "X-RateLimit-Reset": (header.name, "x")
            case _: header
            }
        }
        return answer
    }

    @Test func eventsAndDecisionsCountOnceWhicheverEntranceTakesThem() async throws {
        try await TestServer.run { server in
            try await Self.stage(server)
            let consume = #"{"feature":"seo"}"#
            try await RawConnection.run(to: server.url) { connection in
                let path = "/v1/customers/ext:acme/usage/consume"
                try await connection.send(Self.hot("POST", path, consume, "Idempotency-Key: k1\r\n"))
                let first = try await connection.answer()
                #expect(first.status == 200)
                #expect(first.body.hasPrefix(#"{"allowed":true,"used":1,"#))
                try await connection.send(Self.ordinary("POST", path, consume, "Idempotency-Key: k1\r\n"))
                let second = try await connection.answer()
                #expect(second.body == first.body)
                let event = #"{"events":[{"externalCustomerId":"acme","eventName":"seo","idempotencyKey":"k2"}]}"#
                try await connection.send(Self.hot("POST", "/v1/events/batch", event))
                let third = try await connection.answer()
                #expect(third.status == 202)
                #expect(third.body.contains(#""count":1,"duplicates":0"#))
            }
            let usage = try await server.live.call("GET", "/v1/customers/ext:acme/billing/usage")
            #expect(usage.text.contains(#""usage":{"seo":2}"#))
        }
    }

    @Test func answersLeaveInTheOrderOfTheRequests() async throws {
        try await TestServer.run { server in
            try await Self.stage(server)
            let check = Self.hot("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo"}"#)
            let usage = Self.hot("GET", "/v1/users/ext:acme/billing/usage")
            let plans = Self.hot("GET", "/v1/plans")
            let broken = Self.hot("POST", "/v1/users/ext:acme/usage/check", "{")
            let kinds: [(text: String, status: Int, mark: String)] = [
                (check, 200, #"{"allowed""#), (plans, 200, #"{"plans""#), (usage, 200, #"{"plan":"#),
                (broken, 400, #"{"error""#), (check, 200, #"{"allowed""#), (check, 200, #"{"allowed""#),
                (Self.hot("GET", "/v1/nothing"), 404, #"{"error""#), (usage, 200, #"{"plan":"#),
                (Self.hot("POST", "/v1/plans", "{"), 400, #"{"error""#), (check, 200, #"{"allowed""#),
            ]
            let order = (0..<300).map { kinds[$0 * 7 % kinds.count] }
            try await RawConnection.run(to: server.url) { connection in
                // More than may be under way on one connection, and cut where it happens to be.
                let text = order.map(\.text).joined()
                var rest = text[...]
                while !rest.isEmpty {
                    try await connection.send(String(rest.prefix(997)))
                    rest = rest.dropFirst(997)
                }
                for expected in order {
                    let answer = try await connection.answer()
                    #expect(answer.status == expected.status)
                    #expect(answer.body.hasPrefix(expected.mark), "\(answer.body)")
                }
            }
        }
    }

    @Test func aRequestThatComesByteByByteIsAnswered() async throws {
        try await TestServer.run { server in
            try await Self.stage(server)
            let requests =
                Self.hot("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo"}"#)
                + Self.hot("GET", "/v1/plans") + Self.hot("GET", "/v1/users/ext:acme/entitlements")
            try await RawConnection.run(to: server.url) { connection in
                for character in requests { try await connection.send(String(character)) }
                for _ in 0..<3 { #expect(try await connection.answer().status == 200) }
            }
        }
    }

    @Test func aBodyInChunksIsAnsweredAfterThoseBeforeIt() async throws {
        try await TestServer.run { server in
            try await Self.stage(server)
            let check = Self.hot("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo"}"#)
            let chunked =
                "POST /v1/users/ext:acme/usage/check HTTP/1.1\r\nHost: x\r\n\(Self.authorization)"
                + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"fea\r\nc\r\nture\":\"seo\"}\r\n0\r\n\r\n"
            try await RawConnection.run(to: server.url) { connection in
                try await connection.send(check + check + chunked + check + chunked)
                for _ in 0..<5 {
                    let answer = try await connection.answer()
                    #expect(answer.body.hasPrefix(#"{"allowed":true"#), "\(answer)")
                }
            }
        }
    }

    @Test("A second length does not hide a request in a body")
    func twoLengthsAreRefused() async throws {
        try await TestServer.run { server in
            let inner = Self.hot("GET", "/v1/plans")
            try await RawConnection.run(to: server.url) { connection in
                try await connection.send(
                    "POST /v1/events HTTP/1.1\r\nHost: x\r\n\(Self.authorization)Content-Length: 0\r\n"
                        + "Content-Length: \(inner.utf8.count)\r\n\r\n\(inner)"
                )
                #expect(try await connection.answer().status == 400)
                #expect(await connection.isClosed())
            }
        }
    }

    @Test func connectionCloseClosesAfterTheAnswersBeforeIt() async throws {
        try await TestServer.run { server in
            try await Self.stage(server)
            let check = Self.hot("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo"}"#)
            let last = Self.hot("GET", "/v1/users/ext:acme/billing/usage", "", "Connection: close\r\n")
            try await RawConnection.run(to: server.url) { connection in
                try await connection.send(check + check + last)
                for _ in 0..<3 { #expect(try await connection.answer().status == 200) }
                #expect(await connection.isClosed())
            }
        }
    }

    @Test func whoeverStopsSendingStillGetsTheAnswers() async throws {
        try await TestServer.run { server in
            try await Self.stage(server)
            let check = Self.hot("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo"}"#)
            try await RawConnection.run(to: server.url) { connection in
                try await connection.send(check + Self.hot("GET", "/v1/plans") + check)
                connection.closeOutput()
                for _ in 0..<3 { #expect(try await connection.answer().status == 200) }
                #expect(await connection.isClosed())
            }
        }
    }

    @Test func whatAKeyOpensOnAConnectionSaysNothingOfAnotherRouteOrKey() async throws {
        try await TestServer.run { server in
            try await Self.stage(server)
            let made = try await server.live.prepare("POST", "/v1/keys", #"{"name":"K","scopes":["usage:write"]}"#)
            let secret = try #require(made.text("secret"))
            let body = #"{"feature":"seo"}"#
            let head = { (key: String) in "HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(key)\r\n" }
            let check =
                "POST /v1/users/ext:acme/usage/check \(head(secret))Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
            let look = { (key: String) in "GET /v1/users/ext:acme/entitlements \(head(key))\r\n" }
            let (narrow, wide) = (look(secret), look(TestKeys.live))
            try await RawConnection.run(to: server.url) { connection in
                let calls = [
                    (check, 200), (narrow, 403), (check, 200), (check, 200), (narrow, 403), (wide, 200), (narrow, 403),
                    (wide, 200), (check, 200), (narrow, 403),
                ]
                for (request, status) in calls {
                    try await connection.send(request)
                    #expect(try await connection.answer().status == status)
                }
            }
        }
    }

    @Test func aRevokedKeyOpensNothingOnAConnectionThatUsedIt() async throws {
        try await TestServer.run { server in
            try await Self.stage(server)
            let made = try await server.live.prepare("POST", "/v1/keys", #"{"name":"K","scopes":["usage:write"]}"#)
            let secret = try #require(made.text("secret"))
            let id = try #require(made.text("key", "id") ?? made.text("id"))
            let body = #"{"feature":"seo"}"#
            let request =
                "POST /v1/users/ext:acme/usage/check HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(secret)\r\n"
                + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
            try await RawConnection.run(to: server.url) { connection in
                for _ in 0..<3 {
                    try await connection.send(request)
                    #expect(try await connection.answer().status == 200)
                }
                try await server.live.prepare("DELETE", "/v1/keys/\(id)")
                try await connection.send(request)
                #expect(try await connection.answer().status == 401)
            }
        }
    }
}
