import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Tokens that Weir makes itself; those of others are in the process tests, made by another library.
struct CustomerTokenTests {
    private struct Bundle {
        var server: TestServer
        var customer: String
        var token: String
        var client: APIClient
    }

    private static func run(_ body: String = "{}", _ test: (Bundle) async throws -> Void) async throws {
        try await TestServer.run { server in
            let live = server.live
            try await live.prepare("POST", "/v1/plans", #"{"key":"pro","name":"Pro","quotas":{"seo":5}}"#)
            for name in ["acme", "other"] {
                try await live.prepare("POST", "/v1/customers", #"{"externalId":"\#(name)"}"#)
                try await live.prepare("POST", "/v1/events", #"{"externalCustomerId":"\#(name)","eventName":"seo"}"#)
            }
            let minted = try await live.prepare("POST", "/v1/customers/ext:acme/tokens", body)
            let token = try #require(minted.text("token"))
            try await test(
                Bundle(
                    server: server,
                    customer: try #require(minted.text("customerId")),
                    token: token,
                    client: server.client(key: token)
                )
            )
        }
    }

    @Test func aTokenOpensTheReadsOfItsCustomer() async throws {
        try await Self.run { bundle in
            let id = bundle.customer
            for path in [
                "/v1/customers/\(id)", "/v1/users/ext:acme/billing/usage", "/v1/customers/\(id)/entitlements",
                "/v1/customers/\(id)/billing/subscription", "/v1/customers/\(id)/quotas",
            ] {
                #expect(try await bundle.client.call("GET", path).status == 200, "\(path)")
                let other = path.replacing(id, with: "ext:other").replacing("ext:acme", with: "ext:other")
                #expect(try await bundle.client.call("GET", other).status == 404, "\(other)")
            }
            let events = try await bundle.client.call("GET", "/v1/events")
            #expect(events["events"]?.arrayValue?.count == 1)
            let others: [(String, String, String?)] = [
                ("GET", "/v1/plans", nil), ("PATCH", "/v1/customers/\(id)", #"{"name":"X"}"#),
                ("POST", "/v1/customers/\(id)/tokens", "{}"), ("GET", "/v1/customers", nil),
                ("POST", "/v1/customers/\(id)/usage/consume", #"{"feature":"seo"}"#),
            ]
            for (method, path, body) in others {
                let answer = try await bundle.client.call(method, path, body)
                #expect(answer.status == 403, "\(path)")
                #expect(answer.text("error", "details", "reason") == "token_not_allowed", "\(path)")
            }
        }
    }

    @Test func aTokenSaysWhatItIs() async throws {
        try await Self.run(#"{"expiresInSeconds":60,"user":"ada"}"#) { bundle in
            let parts = bundle.token.split(separator: ".").map(String.init)
            try #require(parts.count == 3)
            func object(_ part: String) throws -> JSONObject? {
                try JSONParser.parse(try #require(Base64URL.decode(part))).objectValue
            }
            let header = try #require(try object(parts[0]))
            #expect(header["alg"] == "HS256")
            let payload = try #require(try object(parts[1]))
            #expect(payload["sub"]?.stringValue == bundle.customer)
            #expect(payload["user"] == "ada")
            #expect(payload["aud"]?.stringValue?.hasPrefix("ws_") == true)
            #expect(payload["iat"] == .number(ExactDecimal(1_769_904_000)))
            #expect(payload["exp"] == .number(ExactDecimal(1_769_904_060)))
        }
    }

    @Test func aTokenEndsAtItsMoment() async throws {
        try await Self.run(#"{"expiresInSeconds":60}"#) { bundle in
            let path = "/v1/customers/\(bundle.customer)"
            bundle.server.clock.advance(seconds: 59)
            #expect(try await bundle.client.call("GET", path).status == 200)
            bundle.server.clock.advance(seconds: 1)
            let answer = try await bundle.client.call("GET", path)
            #expect(answer.status == 401)
            #expect(answer.text("error", "details", "reason") == "token_expired")
            #expect(answer.header("WWW-Authenticate") == "Bearer")
        }
    }

    @Test("Removing Weir's own key ends all its tokens, and the next one is signed with a new key")
    func theOwnKeyCanBeRemoved() async throws {
        try await Self.run { bundle in
            let keys = try await bundle.server.live.prepare("GET", "/v1/token-keys")
            let own = try #require(keys["tokenKeys"]?.arrayValue?.first?.objectValue)
            #expect(own["source"] == "weir")
            #expect(own["jwk"] == .null)
            let id = try #require(own["id"]?.stringValue)
            try await bundle.server.live.prepare("DELETE", "/v1/token-keys/\(id)")
            let path = "/v1/customers/\(bundle.customer)"
            let refused = try await bundle.client.call("GET", path)
            #expect(refused.text("error", "details", "reason") == "token_key_unknown")
            let again = try await bundle.server.live.prepare("POST", "\(path)/tokens")
            // The old token is not good under the new key, which has the old one's name.
            let old = try await bundle.client.call("GET", path)
            #expect(old.text("error", "details", "reason") == "token_signature_invalid")
            let client = bundle.server.client(key: try #require(again.text("token")))
            #expect(try await client.call("GET", path).status == 200)
        }
    }

    @Test(arguments: [
        ("a.b.c", "token_malformed"), ("..", "token_malformed"), ("eyJhbGciOiJub25lIn0..", "token_malformed"),
        ("e30.e30.", "token_malformed"), ("bm8.bm8.bm8", "token_malformed"),
    ])
    func whatIsNoTokenIsSaidToBeNone(text: String, reason: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.client(key: text).call("GET", "/v1/customers/ext:a")
            #expect(answer.status == 401)
            #expect(answer.text("error", "details", "reason") == reason)
        }
    }

    @Test("A token of another algorithm is told how to be signed", arguments: ["none", "ES256"])
    func otherAlgorithmsAreToldTheRightOne(algorithm: String) async throws {
        try await Self.run { bundle in
            let parts = bundle.token.split(separator: ".").map(String.init)
            let head = try #require(Base64URL.decode(parts[0]))
            var header = try #require(try JSONParser.parse(head).objectValue)
            header["alg"] = .string(algorithm)
            let forged = [Base64URL.encode(JSONValue.object(header).jsonBytes)] + parts.dropFirst()
            let answer = try await bundle.server.client(key: forged.joined(separator: ".")).call("GET", "/v1/plans")
            #expect(answer.status == 401)
            #expect(answer.text("error", "details", "reason") == "token_algorithm_mismatch")
            #expect(answer.text("error", "hint")?.contains("/tokens makes tokens") == true, "\(answer.text)")
        }
    }

    @Test func anErasedCustomerHasNoTokens() async throws {
        try await Self.run { bundle in
            let path = "/v1/customers/\(bundle.customer)"
            try await bundle.server.live.prepare("DELETE", "\(path)?erase=true")
            let answer = try await bundle.client.call("GET", path)
            #expect(answer.status == 401)
            #expect(answer.text("error", "details", "reason") == "token_customer_unknown")
            #expect(try await bundle.server.live.call("POST", "\(path)/tokens").status == 409)
        }
    }

    @Test("Another workspace's token key signs nothing here")
    func tokensStayInTheirWorkspace() async throws {
        try await Self.run { bundle in
            // The same external id in the other workspace is another customer.
            try await bundle.server.test.prepare("POST", "/v1/customers", #"{"externalId":"acme","name":"Test"}"#)
            let shown = try await bundle.client.call("GET", "/v1/customers/ext:acme")
            #expect(shown.text("id") == bundle.customer)
            #expect(shown["name"] == .null)
        }
    }

    @Test func tokensLiveNeitherTooLongNorTooShort() async throws {
        try await Self.run { bundle in
            for seconds in [59, 86_401] {
                let body = #"{"expiresInSeconds":\#(seconds)}"#
                let answer = try await bundle.server.live.call("POST", "/v1/customers/ext:acme/tokens", body)
                #expect(answer.issues == ["expiresInSeconds: out_of_range"])
            }
        }
    }

    // MARK: Registering keys

    private static let point = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"

    @Test(
        "Keys that are secret, weak, for something else or no keys are refused with the reason",
        arguments: [
            (#"{"jwk":{"kty":"oct","kid":"a","k":"c2VjcmV0"}}"#, "secret part"),
            (#"{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"a","x":"\#(point)","d":"\#(point)"}}"#, "secret part"),
            (#"{"jwk":{"kty":"OKP","crv":"Ed25519","x":"\#(point)"}}"#, "needs a 'kid'"),
            (#"{"jwk":{"kty":"OKP","crv":"X25519","kid":"a","x":"\#(point)"}}"#, "must be of type"),
            (#"{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"a","x":"AAAA"}}"#, "not a point"),
            (#"{"jwk":{"kty":"EC","crv":"P-256","kid":"a","x":"\#(point)","y":"\#(point)"}}"#, "not a point"),
            (
                #"{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"a","alg":"HS256","x":"\#(point)"}}"#,
                "must have one of EdDSA"
            ),
            (#"{"jwk":{"kty":"RSA","kid":"a","n":"\#(point)","e":"AQAB"}}"#, "2048 to 8192 bits"),
            (#"{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"a","use":"enc","x":"\#(point)"}}"#, "not for signatures"),
            (#"{"jwk":{"kty":"OKP","crv":"Ed25519","kid":"weir:x","x":"\#(point)"}}"#, "begins with 'weir:'"),
            (#"{"jwks":{"keys":[]}}"#, "1 to 50"), (#"{"jwks":[]}"#, "JWKS document"), (#"{}"#, "'jwks' is required"),
            (#"{"jwk":7}"#, "JSON object"),
        ]
    )
    func badKeysAreRefused(body: String, sentence: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("POST", "/v1/token-keys", body)
            #expect(answer.status == 400, "\(answer.text)")
            #expect(answer.text.contains(sentence), "\(answer.text)")
            #expect(!answer.text.contains(#""d""#))
        }
    }

    @Test func theSameSetAgainChangesNothingAndAnotherKeyUnderANameIsRefused() async throws {
        try await TestServer.run { server in
            let key = #"{"kty":"OKP","crv":"Ed25519","kid":"k1","x":"\#(Self.point)","use":"sig","x5t":"ignored"}"#
            let encryption = #"{"kty":"RSA","kid":"e","use":"enc","n":"AQAB","e":"AQAB"}"#
            let set = #"{"jwks":{"keys":[\#(encryption),\#(key)]},"name":"Backend"}"#
            let first = try await server.live.prepare("POST", "/v1/token-keys", set)
            let second = try await server.live.prepare("POST", "/v1/token-keys", set)
            #expect(first["tokenKeys"] == second["tokenKeys"])
            #expect(first["tokenKeys"]?.arrayValue?.count == 1)
            let issuer = try await server.live.call("POST", "/v1/token-keys", #"{"jwk":\#(key),"issuer":"https://x"}"#)
            #expect(issuer.code == "duplicate_record")
            // For another audience it is another key.
            let audience = try await server.live.call("POST", "/v1/token-keys", #"{"jwk":\#(key),"audience":"api"}"#)
            #expect(audience.status == 201)
        }
    }
}
