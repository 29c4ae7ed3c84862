import Testing
import WeirAPI
import WeirClient
import WeirTesting

struct AuthenticationTests {
    @Test(arguments: [
        (nil, "Missing or invalid Authorization header. Use: Authorization: Bearer <api_key>"),
        ("Basic abc", "Missing or invalid Authorization header. Use: Authorization: Bearer <api_key>"),
        ("Bearer", "Missing or invalid Authorization header. Use: Authorization: Bearer <api_key>"),
        ("Bearer nonsense", "Invalid API key"),
        ("Bearer wr_live_00000000000000000000000000000000", "Invalid API key"),
    ])
    func whoIsNotKnownIsTurnedAway(_ header: String?, _ message: String) async throws {
        try await TestServer.run { server in
            let headers = header.map { [(name: "Authorization", value: $0)] } ?? []
            let answer = try await server.anonymous.call("GET", "/v1/plans", headers: headers)
            #expect(answer.status == 401)
            #expect(
                answer.shape.hasPrefix(#"{"error":{"code":"unauthorized","message":"\#(message)","#),
                "\(answer.shape)"
            )
            // Which header is needed stands in the message; where a key comes from is a hint.
            let hint = answer.text("error", "hint")
            #expect(message.hasPrefix("Missing") ? hint == nil : hint?.contains("weir keys create") == true)
            #expect(answer.header("WWW-Authenticate") == "Bearer")
        }
    }

    @Test func theSchemeIsReadInAnyCase() async throws {
        try await TestServer.run { server in
            let headers = [(name: "Authorization", value: "bearer  \(TestKeys.live)")]
            let answer = try await server.anonymous.call("GET", "/v1/plans", headers: headers)
            #expect(answer.status == 200)
        }
    }

    @Test func aKeyIsShownOnceAndWorksUntilRevoked() async throws {
        try await TestServer.run { server in
            let body = #"{"name":"Reporter","scopes":["usage:write","plans:read"]}"#
            let created = try await server.live.call("POST", "/v1/keys", body)
            #expect(created.status == 201)
            let secret = try #require(created.text("secret"))
            let id = try #require(created.text("id"))
            #expect(secret.hasPrefix("wr_live_"))
            #expect(secret.utf8.count == 40)
            #expect(
                created.shape == """
                    {"id":"key_1","name":"Reporter","secret":"\(secret)","prefix":"wr_live_",\
                    "lastFour":"\(secret.suffix(4))","scopes":["plans:read","usage:write"],"customerId":null,\
                    "requestsPerMinute":null,"replaces":null,"expiresAt":null,"revokedAt":null,"lastUsedAt":null,\
                    "createdAt":"2026-02-01T00:00:00.000Z"}
                    """
            )
            let shown = try await server.live.call("GET", "/v1/keys/\(id)")
            #expect(shown["secret"] == nil)
            #expect(shown["lastFour"] == created["lastFour"])
            let client = server.client(key: secret)
            #expect(try await client.call("GET", "/v1/plans").status == 200)

            let revoked = try await server.live.call("DELETE", "/v1/keys/\(id)")
            #expect(revoked.status == 200)
            #expect(revoked["revokedAt"] == "2026-02-01T00:00:00.000Z")
            let answer = try await client.call("GET", "/v1/plans")
            #expect(answer.status == 401)
            #expect(answer.text("error", "message") == "API key has been revoked")
            #expect(answer.text("error", "hint")?.contains("weir keys create") == true)
            server.clock.advance(seconds: 5)
            #expect(try await server.live.call("DELETE", "/v1/keys/\(id)").text == revoked.text)
        }
    }

    @Test func aKeyExpiresAtItsMoment() async throws {
        try await TestServer.run { server in
            let body = #"{"name":"Short","scopes":["*"],"expiresAt":"2026-02-01T01:00:00+00:00"}"#
            let secret = try #require(try await server.live.prepare("POST", "/v1/keys", body).text("secret"))
            let client = server.client(key: secret)
            server.clock.advance(seconds: 3599)
            #expect(try await client.call("GET", "/v1/plans").status == 200)
            server.clock.advance(seconds: 1)
            let answer = try await client.call("GET", "/v1/plans")
            #expect(answer.status == 401)
            #expect(answer.text("error", "message") == "API key has expired")
            #expect(answer.text("error", "hint")?.contains("weir keys create") == true)
            let past = try await server.live.call("POST", "/v1/keys", body)
            #expect(past.issues == ["expiresAt: out_of_range"])
        }
    }

    @Test func aScopeThatIsMissingIsNamed() async throws {
        try await TestServer.run { server in
            let body = #"{"name":"Reader","scopes":["plans:read","keys:write"]}"#
            let secret = try #require(try await server.live.prepare("POST", "/v1/keys", body).text("secret"))
            let client = server.client(key: secret)
            let answer = try await client.call("POST", "/v1/plans", #"{"key":"pro","name":"Pro"}"#)
            #expect(answer.status == 403)
            #expect(
                answer.shape == """
                    {"error":{"code":"forbidden","message":"API key does not have the required permission: plans:write",\
                    "hint":"Use a key with the scope 'plans:write' or '*'.","details":{"scope":"plans:write",\
                    "reason":"missing_scope"},"requestId":"req_1"}}
                    """
            )
            #expect(try await client.call("GET", "/v1/customers").status == 403)

            // A key gives no more than it has.
            let more = try await client.call("POST", "/v1/keys", #"{"name":"More","scopes":["*"]}"#)
            #expect(more.status == 403)
            let same = try await client.call("POST", "/v1/keys", #"{"name":"Same"}"#)
            #expect(same["scopes"] == ["keys:write", "plans:read"])
        }
    }

    @Test func unknownScopesAreNamed() async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("POST", "/v1/keys", #"{"name":"A","scopes":["usage:wrte","*"]}"#)
            #expect(answer.issues == ["scopes[0]: unknown_value"])
            #expect(answer.text.contains("did you mean 'usage:write'?"))
        }
    }
}
