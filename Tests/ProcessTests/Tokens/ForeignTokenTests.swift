import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Tokens that another library makes, against a real server: PyJWT signs, Weir verifies.
struct ForeignTokenTests {
    private struct Made {
        var keys: JSONValue
        var provider: JSONValue
        var tokens: [(name: String, token: String, reason: String?)]
    }

    /// Python with PyJWT, which `make test` puts beside the build.
    private static var python: String { RealUsage.repository + "/.build/pyjwt/bin/python3" }

    private static func make(_ input: JSONObject) async throws -> Made {
        guard FileManager.default.isExecutableFile(atPath: python) else {
            throw ProcessFailure("\(python) is not there: run the tests with 'make test', or Scripts/install-pyjwt.sh")
        }
        let folder = try TemporaryFolder()
        try Data(input.jsonBytes).write(to: URL(fileURLWithPath: folder.path + "/input"))
        let process = try ChildProcess(
            executable: python,
            arguments: [RealUsage.repository + "/Tests/ProcessTests/Python/make_tokens.py"],
            environment: BuiltCommand.environment([:]),
            outputFolder: folder.path,
            inputPath: folder.path + "/input"
        )
        let status = await process.waitForEnd()
        guard status == .exited(0) else { throw ProcessFailure("make_tokens.py: \(process.standardError())") }
        let made = try JSONParser.parse(Array(process.standardOutput().utf8)).objectValue
        let tokens = made?["tokens"]?.arrayValue?.compactMap(\.objectValue) ?? []
        return Made(
            keys: try #require(made?["jwks"]),
            provider: try #require(made?["provider"]),
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
        #expect(made.tokens.count > 35)
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
