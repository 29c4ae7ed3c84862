import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Tokens that another library makes, against a real server: PyJWT signs, Weir verifies.
struct ForeignTokenTests {
    private struct Made {
        var keys: JSONValue
        var provider: JSONValue
        /// Each with its audience; all have one key id.
        var twins: [JSONObject]
        var tokens: [(name: String, token: String, reason: String?)]
    }

    private static func make(_ input: JSONObject) async throws -> Made {
        let result = try await PythonClient.run("make_tokens.py", [], input: input.jsonBytes)
        guard result.status == .exited(0) else { throw ProcessFailure("make_tokens.py: \(result.errors)") }
        let made = try JSONParser.parse(Array(result.output.utf8)).objectValue
        let tokens = made?["tokens"]?.arrayValue?.compactMap(\.objectValue) ?? []
        return Made(
            keys: try #require(made?["jwks"]),
            provider: try #require(made?["provider"]),
            twins: made?["twins"]?.arrayValue?.compactMap(\.objectValue) ?? [],
            tokens: try tokens.map { token in
                (
                    try #require(token["name"]?.stringValue), try #require(token["token"]?.stringValue),
                    token["reason"]?.stringValue
                )
            }
        )
    }

    @Test("Good tokens open their customer's reads, all others are refused with the reason")
    func tokensOfAnotherLibrary() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let live = server.client()
        let customer = try await live.ask("POST", "/v1/customers", ["externalId": "acme"])
        let other = try await live.ask("POST", "/v1/customers", ["externalId": "other"])
        let id = try #require(customer.text("id"))
        // Weir's own key shows the workspace's id, which tokens are for unless said otherwise.
        try await live.ask("POST", "/v1/customers/\(id)/tokens")
        let own = try await live.list("/v1/token-keys", "tokenKeys")
        let audience = try #require(own.first?.text("audience"))
        let made = try await Self.make([
            "audience": .string(audience), "customer": "acme", "id": .string(id), "other": "other",
        ])
        let registered = try await live.ask("POST", "/v1/token-keys", ["jwks": made.keys, "name": "Back end"])
        let audiences = registered["tokenKeys"]?.arrayValue?.compactMap { $0.objectValue?.text("audience") } ?? []
        try #require(audiences.count == 10 && Set(audiences) == [audience], "\(audiences)")
        try await live.ask(
            "POST",
            "/v1/token-keys",
            [
                "jwk": made.provider, "issuer": "https://id.example.com/", "audience": "https://api.example.com",
                "customerClaim": "org",
            ]
        )
        try #require(made.twins.count == 2)
        for twin in made.twins { try await live.ask("POST", "/v1/token-keys", twin) }
        #expect(made.tokens.count > 42)
        for (name, token, reason) in made.tokens {
            let client = server.client(key: token)
            let own = try await client.send("GET", "/v1/customers/ext:acme/billing/usage")
            if let reason {
                #expect(own.status == 401, "\(name): \(own.text)")
                let found = own.json.objectValue?["error"]?.objectValue?["details"]?.objectValue?.text("reason")
                #expect(found == reason, "\(name): \(own.text)")
                #expect(!own.text.contains(token), "\(name)")
            } else {
                #expect(own.status == 200, "\(name): \(own.text)")
                let foreign = try await client.send("GET", "/v1/customers/\(other.text("id") ?? "")")
                #expect(foreign.status == 404, "\(name): \(foreign.text)")
                #expect(try await client.send("GET", "/v1/plans").status == 403, "\(name)")
            }
        }
        try await Self.removeAndAskAgain(made, live, server)
        #expect(try await server.stop() == .exited(0))
    }

    /// A key that is removed checks nothing from then on, and the others go on to.
    private static func removeAndAskAgain(_ made: Made, _ live: APIClient, _ server: ServerProcess) async throws {
        let keys = try await live.list("/v1/token-keys", "tokenKeys")
        let removed = try #require(keys.first { $0.text("kid") == "es256" }?.text("id"))
        try await live.ask("DELETE", "/v1/token-keys/\(removed)")
        for (name, status) in [("good es256", 401), ("good eddsa", 200)] {
            let token = try #require(made.tokens.first { $0.name == name }?.token)
            let answer = try await server.client(key: token).send("GET", "/v1/customers/ext:acme")
            #expect(answer.status == status, "\(name): \(answer.text)")
            if status == 401 { #expect(answer.text.contains("token_key_unknown")) }
        }
    }
}
