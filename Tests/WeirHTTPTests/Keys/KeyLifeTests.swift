import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// How often a key may ask, when it was last used, and how it is replaced.
struct KeyLifeTests {
    private static let check = #"{"feature":"seo"}"#

    /// A call of a hot route, in the form that the hot entrance or only the ordinary one takes.
    private static func call(_ server: TestServer, _ secret: String, isHot: Bool) async throws -> RawConnection.Answer {
        try await RawConnection.run(to: server.url) { connection in
            try await connection.send(
                "POST /v1/customers/ext:acme/usage/check HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(secret)\r\n"
                    + (isHot ? "" : "TE: trailers\r\n") + "Content-Length: \(check.utf8.count)\r\n\r\n\(check)"
            )
            return try await connection.answer()
        }
    }

    private static func stage(_ server: TestServer) async throws {
        try await server.live.prepare("POST", "/v1/plans", #"{"key":"pro","name":"Pro","quotas":{"seo":5}}"#)
        try await server.live.prepare("POST", "/v1/customers", #"{"externalId":"acme"}"#)
    }

    @Test(arguments: [true, false])
    func aKeyHasARateOfItsOwn(isHot: Bool) async throws {
        try await TestServer.run { server in
            try await Self.stage(server)
            let body = #"{"name":"Slow","scopes":["usage:write"],"requestsPerMinute":3}"#
            let made = try await server.live.prepare("POST", "/v1/keys", body)
            #expect(made["requestsPerMinute"] == 3)
            let secret = try #require(made.text("secret"))
            for left in [2, 1, 0] {
                let answer = try await Self.call(server, secret, isHot: isHot)
                #expect(answer.status == 200)
                #expect(answer.headers.contains { $0.name == "X-RateLimit-Limit" && $0.value == "3" })
                #expect(answer.headers.contains { $0.name == "X-RateLimit-Remaining" && $0.value == "\(left)" })
            }
            let refused = try await Self.call(server, secret, isHot: isHot)
            #expect(refused.status == 429)
            #expect(refused.headers.contains { $0.name == "Retry-After" && $0.value == "20" })
            // Others are not held up by it.
            #expect(try await Self.call(server, TestKeys.live, isHot: isHot).status == 200)
            server.clock.advance(seconds: 20)
            #expect(try await Self.call(server, secret, isHot: isHot).status == 200)
        }
    }

    @Test(arguments: ["0", "-1", "1.5", "1000000001", "\"3\"x"])
    func aRateThatIsNoneIsRefused(rate: String) async throws {
        try await TestServer.run { server in
            let body = #"{"name":"K","requestsPerMinute":\#(rate)}"#
            let answer = try await server.live.call("POST", "/v1/keys", body)
            #expect(answer.status == 400)
        }
    }

    @Test(arguments: [true, false])
    func theLastUseIsShownAtOnceAndOutlivesARestart(isHot: Bool) async throws {
        let folder = try TemporaryFolder()
        let clock = ManualClock()
        var id = ""
        try await TestServer.run(clock: clock, folder: folder) { server in
            try await Self.stage(server)
            let made = try await server.live.prepare("POST", "/v1/keys", #"{"name":"K","scopes":["usage:write"]}"#)
            id = try #require(made.text("id"))
            let secret = try #require(made.text("secret"))
            #expect(try await server.live.call("GET", "/v1/keys/\(id)")["lastUsedAt"] == .null)
            clock.advance(seconds: 5)
            _ = try await Self.call(server, secret, isHot: isHot)
            clock.advance(seconds: 5)
            _ = try await Self.call(server, secret, isHot: isHot)
            clock.advance(seconds: 5)
            let shown = try await server.live.call("GET", "/v1/keys/\(id)")
            #expect(shown["lastUsedAt"] == "2026-02-01T00:00:10.000Z")
        }
        try await TestServer.run(clock: clock, folder: folder) { server in
            let shown = try await server.live.call("GET", "/v1/keys/\(id)")
            #expect(shown["lastUsedAt"] == "2026-02-01T00:00:10.000Z")
        }
    }

    @Test func aRotatedKeyGoesOnForTheOverlapOnly() async throws {
        try await TestServer.run { server in
            try await Self.stage(server)
            let body =
                #"{"name":"Gateway","scopes":["usage:write"],"requestsPerMinute":100,"externalCustomerId":"acme"}"#
            let old = try await server.live.prepare("POST", "/v1/keys", body)
            let id = try #require(old.text("id"))
            let oldSecret = try #require(old.text("secret"))
            #expect(try await Self.call(server, oldSecret, isHot: true).status == 200)
            let path = "/v1/keys/\(id)/rotate"
            let new = try await server.live.call("POST", path, #"{"overlapSeconds":60}"#)
            #expect(new.status == 201)
            #expect(new["replaces"]?.stringValue == id)
            for member in ["name", "scopes", "requestsPerMinute", "customerId"] {
                #expect(new[member] == old[member], "\(member)")
            }
            let newSecret = try #require(new.text("secret"))
            #expect(newSecret != oldSecret)
            server.clock.advance(seconds: 59)
            for secret in [oldSecret, newSecret] {
                #expect(try await Self.call(server, secret, isHot: true).status == 200)
            }
            server.clock.advance(seconds: 1)
            #expect(try await Self.call(server, oldSecret, isHot: true).status == 401)
            #expect(try await Self.call(server, newSecret, isHot: true).status == 200)
            let again = try await server.live.call("POST", path, #"{"overlapSeconds":60}"#)
            #expect(again.status == 409)
        }
    }

    @Test func withoutAnOverlapTheOldKeyEndsAtOnce() async throws {
        try await TestServer.run { server in
            let old = try await server.live.prepare("POST", "/v1/keys", #"{"name":"K"}"#)
            let id = try #require(old.text("id"))
            let client = server.client(key: try #require(old.text("secret")))
            #expect(try await client.call("GET", "/v1/plans").status == 200)
            try await server.live.prepare("POST", "/v1/keys/\(id)/rotate", #"{"overlapSeconds":0}"#)
            #expect(try await client.call("GET", "/v1/plans").status == 401)
        }
    }

    @Test("A rotation gives no more than its maker has, and no secret twice")
    func aRotationIsNoWayUp() async throws {
        try await TestServer.run { server in
            let strong = try await server.live.prepare("POST", "/v1/keys", #"{"name":"All","scopes":["*"]}"#)
            let weak = try await server.live.prepare("POST", "/v1/keys", #"{"name":"W","scopes":["keys:write"]}"#)
            let client = server.client(key: try #require(weak.text("secret")))
            let path = "/v1/keys/\(try #require(strong.text("id")))/rotate"
            let answer = try await client.call("POST", path)
            #expect(answer.status == 403)
            #expect(answer.text("error", "details", "reason") == "missing_scope")
            let headers = [(name: "Idempotency-Key", value: "r1")]
            let first = try await server.live.call("POST", path, headers: headers)
            let second = try await server.live.call("POST", path, headers: headers)
            #expect(first.text("secret") != nil)
            #expect(second["secret"] == .null)
            #expect(second["id"] == first["id"])
        }
    }

    @Test("A key that may revoke keys revokes none that may do more, but for itself")
    func revokingIsNoWayUp() async throws {
        try await TestServer.run { server in
            func made(_ scopes: String) async throws -> (id: String, secret: String) {
                let key = try await server.live.prepare("POST", "/v1/keys", #"{"name":"K","scopes":[\#(scopes)]}"#)
                return (try #require(key.text("id")), try #require(key.text("secret")))
            }
            let strong = try await made(#""*""#)
            let peer = try await made(#""keys:write""#)
            let weak = try await made(#""keys:write""#)
            let client = server.client(key: weak.secret)
            let refused = try await client.call("DELETE", "/v1/keys/\(strong.id)")
            #expect(refused.status == 403)
            #expect(refused.text("error", "details", "reason") == "missing_scope")
            #expect(try await server.client(key: strong.secret).call("GET", "/v1/plans").status == 200)
            #expect(try await client.call("DELETE", "/v1/keys/\(peer.id)").status == 200)
            #expect(try await client.call("DELETE", "/v1/keys/\(weak.id)").status == 200)
            #expect(try await client.call("DELETE", "/v1/keys/\(strong.id)").status == 401)
            // A key may end itself, whatever it may do else.
            let own = server.client(key: strong.secret)
            #expect(try await own.call("DELETE", "/v1/keys/\(strong.id)").status == 200)
        }
    }
}
