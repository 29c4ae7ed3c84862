import Testing
import WeirAPI
import WeirClient
import WeirTesting

struct IdempotencyTests {
    private static func key(_ key: String) -> [(name: String, value: String)] {
        [(name: "Idempotency-Key", value: key)]
    }

    @Test func aRepetitionGetsTheSameAnswer() async throws {
        try await TestServer.run { server in
            let first = try await server.live.call("POST", "/v1/customers", #"{"name":"A"}"#, headers: Self.key("k1"))
            #expect(first.status == 201)
            #expect(first.header("Idempotency-Replayed") == nil)
            server.clock.advance(seconds: 10)
            // Spelt otherwise, it is the same request.
            let second = try await server.live.call(
                "POST",
                "/v1/customers",
                #"{ "name" : "\u0041" }"#,
                headers: Self.key("k1")
            )
            #expect(second.status == 201)
            #expect(second.body == first.body)
            #expect(second.header("Idempotency-Replayed") == "true")
            #expect(try await server.live.call("GET", "/v1/customers")["customers"]?.arrayValue?.count == 1)
        }
    }

    @Test func anotherRequestUnderTheKeyIsRefused() async throws {
        try await TestServer.run { server in
            _ = try await server.live.call("POST", "/v1/customers", #"{"name":"A"}"#, headers: Self.key("k1"))
            for (path, body) in [("/v1/customers", #"{"name":"B"}"#), ("/v1/users", #"{"name":"A"}"#)] {
                let answer = try await server.live.call("POST", path, body, headers: Self.key("k1"))
                #expect(answer.status == 409)
                #expect(answer.code == "idempotency_conflict")
            }
            // Keys of one workspace mean nothing in another.
            let other = try await server.test.call("POST", "/v1/customers", #"{"name":"B"}"#, headers: Self.key("k1"))
            #expect(other.status == 201)
        }
    }

    @Test func onlySuccessIsKept() async throws {
        try await TestServer.run { server in
            let body = #"{"planKey":"pro"}"#
            try await server.live.prepare("POST", "/v1/users", #"{"externalId":"a"}"#)
            let path = "/v1/users/ext:a/billing/subscription"
            #expect(try await server.live.call("PUT", path, body, headers: Self.key("k")).status == 404)
            try await server.live.prepare("POST", "/v1/plans", #"{"key":"pro","name":"Pro"}"#)
            #expect(try await server.live.call("PUT", path, body, headers: Self.key("k")).status == 200)
        }
    }

    @Test func everyKindOfWriteKeepsItsAnswer() async throws {
        try await TestServer.run { server in
            let kit = try await server.live.prepare("POST", "/v1/account-kits", #"{"name":"Gone"}"#).text("id") ?? ""
            try await server.live.prepare("POST", "/v1/users", #"{"externalId":"a"}"#)
            let calls: [(String, String, String?)] = [
                ("POST", "/v1/plans", #"{"key":"pro","name":"Pro","quotas":{"seo":1}}"#),
                ("POST", "/v1/plans", #"{"key":"pro","name":"Pro","quotas":{"seo":1}}"#),
                ("POST", "/v1/account-kits", #"{"name":"Kit"}"#),
                ("DELETE", "/v1/account-kits/\(kit)", nil),
                ("POST", "/v1/features", #"{"key":"sso","type":"boolean"}"#),
                ("POST", "/v1/meters", #"{"code":"M","eventName":"m","aggregation":"count"}"#),
                ("PATCH", "/v1/settings", #"{"gracePeriodHours":2}"#),
                ("PUT", "/v1/users/ext:a/billing/subscription", #"{"planKey":"pro"}"#),
                ("PUT", "/v1/users/ext:a/quotas/seo", #"{"add":5}"#),
                ("DELETE", "/v1/users/ext:a/quotas/seo", nil),
                ("PATCH", "/v1/users/ext:a", #"{"name":"A"}"#),
            ]
            for (index, (method, path, body)) in calls.enumerated() {
                let key = Self.key("key-\(index)")
                let first = try await server.live.call(method, path, body, headers: key)
                #expect(first.isSuccess, "\(method) \(path) \(first.text)")
                let second = try await server.live.call(method, path, body, headers: key)
                #expect(second.status == first.status, "\(method) \(path)")
                #expect(second.body == first.body, "\(method) \(path)")
                #expect(second.header("Idempotency-Replayed") == "true", "\(method) \(path)")
            }
        }
    }

    @Test func theSecretOfAKeyIsNotKept() async throws {
        try await TestServer.run { server in
            let first = try await server.live.call("POST", "/v1/keys", #"{"name":"K"}"#, headers: Self.key("k"))
            let second = try await server.live.call("POST", "/v1/keys", #"{"name":"K"}"#, headers: Self.key("k"))
            #expect(first.text("secret") != nil)
            #expect(second["secret"] == .null)
            #expect(second["id"] == first["id"])
        }
    }

    @Test func manyAtOnceAreCarriedOutOnce() async throws {
        try await TestServer.run { server in
            let answers = try await withThrowingTaskGroup(of: APIResponse.self) { group in
                for _ in 0..<16 {
                    group.addTask {
                        try await server.live.call("POST", "/v1/customers", #"{"name":"A"}"#, headers: Self.key("k"))
                    }
                }
                return try await group.reduce(into: [APIResponse]()) { $0.append($1) }
            }
            #expect(answers.allSatisfy { $0.status == 201 })
            #expect(Set(answers.map(\.body)).count == 1)
            #expect(try await server.live.call("GET", "/v1/customers")["customers"]?.arrayValue?.count == 1)
        }
    }

    @Test(arguments: ["", "two words", String(repeating: "k", count: 256)])
    func aKeyOfAnotherFormIsRefused(_ key: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("POST", "/v1/customers", "{}", headers: Self.key(key))
            #expect(answer.status == 400)
            #expect(answer.issues == ["Idempotency-Key: invalid_format"])
        }
    }
}
