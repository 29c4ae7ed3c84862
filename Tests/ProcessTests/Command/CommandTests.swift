import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// The command as a user types it, against a running server and without one.
struct CommandTests {
    /// Runs the command on a server's folder.
    private func weir(
        _ arguments: [String],
        _ server: ServerProcess,
        input: String? = nil
    ) async throws -> CommandResult {
        try await BuiltCommand.run(arguments + ["--data", server.dataFolder], input: input)
    }

    @Test func keysAreMadeListedAndRevoked() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let made = try await weir(["keys", "create", "--name", "Gateway", "--scope", "usage:write"], server)
        #expect(made.status == .exited(0), "\(made.errors)")
        let secret = String(made.output.dropLast())
        #expect(secret.hasPrefix("wr_live_"))
        let client = server.client(key: secret)
        #expect(try await client.send("GET", "/v1/plans").status == 403)

        let list = try await weir(["keys", "list"], server)
        let line = try #require(list.output.split(separator: "\n").first { $0.contains("Gateway") })
        #expect(line.contains("usage:write") && line.hasSuffix("valid") && line.contains("…\(secret.suffix(4))"))
        #expect(!list.output.contains(secret))

        let id = String(line.prefix { $0 != " " })
        #expect(try await weir(["keys", "revoke", id], server).output == "\(id) is revoked\n")
        #expect(try await client.send("GET", "/v1/plans").status == 401)
        let again = try await weir(["keys", "list"], server)
        #expect(again.output.contains("revoked 2"))
        #expect(try await weir(["keys", "revoke", "key_unknown"], server).status == .exited(1))
        #expect(try await server.stop() == .exited(0))
    }

    @Test func workspacesAreMadeAndDoNotSeeEachOther() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let made = try await weir(["workspaces", "create", "Shop", "--mode", "test"], server)
        let lines = made.output.split(separator: "\n").map(String.init)
        try #require(lines.count == 2)
        try await server.client(key: lines[1]).ask("POST", "/v1/customers", ["externalId": "only-here"])
        #expect(try await server.client().send("GET", "/v1/customers/ext:only-here").status == 404)
        let list = try await weir(["workspaces", "list"], server)
        #expect(list.output.contains("\(lines[0])  test  Shop"))
        let usage = try await weir(["usage", "--customer", "ext:only-here", "--workspace", lines[0]], server)
        #expect(usage.status == .exited(0))
        #expect(try await weir(["usage", "--customer", "ext:only-here"], server).status == .exited(1))
        #expect(try await server.stop() == .exited(0))
    }

    @Test("the same commands work with and without a running server")
    func worksWithoutAServer() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        try await server.client().ask("POST", "/v1/plans", ["key": "pro", "name": "Pro", "quotas": ["seo": 10]])
        try await server.client().ask("POST", "/v1/customers", ["externalId": "acme"])
        try await server.client().ask("PUT", "/v1/users/ext:acme/billing/subscription", ["planKey": "pro"])
        try await server.client().ask("POST", "/v1/users/ext:acme/usage/consume", ["feature": "seo", "quantity": 4])
        let table = """
            FEATURE  ENABLED  USED  RESERVED  LIMIT  REMAINING  RESETS AT
            seo      yes         4         0     10          6  2
            """
        let running = try await weir(["usage", "--customer", "ext:acme"], server)
        #expect(running.output.hasPrefix(table))
        #expect(try await server.stop() == .exited(0))

        let alone = try await weir(["usage", "--customer", "ext:acme"], server)
        #expect(alone.output == running.output, "\(alone.errors)")
        let meter = try await weir(["usage", "--meter", "seo", "--group-by", "customer"], server)
        #expect(meter.output == "CUSTOMER  VALUE\nacme          4\n", "\(meter.errors)")
        let verified = try await weir(["verify"], server)
        #expect(verified.output == "1 customers, 1 events, no difference\n")
    }

    @Test("a remote server is reached with an address and a key")
    func worksFromElsewhere() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let settings = ["WEIR_URL": server.url, "WEIR_KEY": TestKeys.test]
        let text = "{\"externalCustomerId\":\"a\",\"eventName\":\"x\"}\n{\"eventName\":\"x\"}\nnonsense\n"
        let result = try await BuiltCommand.run(
            ["events", "import", "-", "--format", "jsonl", "--create-customers"],
            settings: settings,
            input: text
        )
        #expect(result.status == .exited(1))
        #expect(result.output == "3 rows: 1 accepted, 0 duplicates, 0 replaced, 2 rejected\n")
        #expect(result.errors.contains("row 2: invalid_input") && result.errors.contains("row 3: invalid_json"))
        let listed = try await BuiltCommand.run(["keys", "list", "--json"], settings: settings)
        #expect(listed.output.contains("wr_test_"))
        #expect(try await BuiltCommand.run(["verify"], settings: settings).status == .exited(64))
        #expect(try await BuiltCommand.run(["keys", "list"], settings: ["WEIR_URL": server.url]).status == .exited(64))
        // The name that the SDKs read will do, and the commands' own comes before it.
        let shared = ["WEIR_URL": server.url, "WEIR_API_KEY": TestKeys.test]
        #expect(try await BuiltCommand.run(["keys", "list"], settings: shared).status == .exited(0))
        let both = shared.merging(["WEIR_KEY": "wr_live_of_another_server_0123456789"]) { $1 }
        #expect(try await BuiltCommand.run(["keys", "list"], settings: both).status == .exited(1))
        #expect(try await server.stop() == .exited(0))
        #expect(try await BuiltCommand.run(["keys", "list"], settings: settings).status == .exited(69))
    }

    @Test func saysWhatIsMissing() async throws {
        let folder = try TemporaryFolder()
        let none = try await BuiltCommand.run(["usage", "--customer", "x", "--data", folder.path])
        #expect(none.status == .exited(69))
        #expect(none.errors.contains("There is no Weir data in \(folder.path)"))
        let file = try await BuiltCommand.run([
            "events", "import", "/no/such.csv", "--event-name", "e", "--customers", "1",
        ])
        #expect(file.status == .exited(1))
        #expect(file.errors.contains("/no/such.csv cannot be read"))
        let mapping = try await BuiltCommand.run(["events", "import", "some.csv", "--event-name", "e"])
        #expect(mapping.status == .exited(64))
        #expect(mapping.errors.contains("--customer-column or --customers"))
    }

    @Test func tokensAndTheirKeysAreMadeListedAndRemoved() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let customer: JSONObject = ["externalId": "acme", "provider": "stripe", "paymentProviderId": "cus_acme1"]
        try await server.client().ask("POST", "/v1/customers", customer)
        for name in ["ext:acme", "stripe:cus_acme1"] {
            let made = try await weir(["tokens", "create", name, "--expires-in", "60", "--user", "ada"], server)
            #expect(made.status == .exited(0), "\(made.errors)")
            let client = server.client(key: String(made.output.dropLast()))
            #expect(try await client.send("GET", "/v1/customers/ext:acme").status == 200)
        }
        #expect(try await weir(["tokens", "create", "ext:nobody"], server).status == .exited(1))
        #expect(try await weir(["tokens", "create", "ext:acme", "--expires-in", "5"], server).status == .exited(1))

        let key = #"{"kty":"OKP","crv":"Ed25519","kid":"k1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#
        let words = ["token-keys", "register", "-", "--name", "Provider", "--audience", "https://api.example.com"]
        for document in [#"{"keys":[\#(key)]}"#, key] {
            let registered = try await weir(words, server, input: document)
            #expect(registered.status == .exited(0), "\(registered.errors)")
            #expect(registered.output.contains("https://api.example.com"))
        }
        #expect(try await weir(words, server, input: "no JSON").status == .exited(1))
        let withSecret = String(key.dropLast()) + #","d":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#
        let refused = try await weir(words, server, input: withSecret)
        #expect(refused.status == .exited(1) && refused.errors.contains("secret part"), "\(refused.errors)")
        let list = try await weir(["token-keys", "list"], server)
        let rows = list.output.split(separator: "\n").dropFirst()
        #expect(rows.count == 2, "\(list.output)")
        let row = try #require(rows.first { $0.contains("Provider") })
        let id = String(row.prefix { $0 != " " })
        #expect(try await weir(["token-keys", "remove", id], server).output == "\(id) is removed\n")
        #expect(try await weir(["token-keys", "list"], server).output.contains("removed 2"))
        #expect(try await weir(["token-keys", "remove", "tkey_unknown"], server).status == .exited(1))
        #expect(try await server.stop() == .exited(0))
    }

    @Test("A customer has three names on the command line, wherever it takes one")
    func customersAreNamedInThreeWays() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let api = server.client()
        let meter: JSONObject = ["code": "CALLS", "eventName": "call", "aggregation": "count"]
        try await api.ask("POST", "/v1/meters", meter)
        let body: JSONObject = ["externalId": "acme", "provider": "stripe", "paymentProviderId": "cus_acme1"]
        let id = try #require(try await api.ask("POST", "/v1/customers", body).text("id"))
        for (index, customer) in ["acme", "acme", "other"].enumerated() {
            if index == 2 { try await api.ask("POST", "/v1/customers", ["externalId": "other"]) }
            let event: JSONObject = [
                "externalCustomerId": .string(customer), "eventName": "call", "idempotencyKey": .string("k\(index)"),
            ]
            try await api.ask("POST", "/v1/events", event)
        }
        for name in [id, "ext:acme", "stripe:cus_acme1"] {
            let usage = try await weir(["usage", "--customer", name, "--meter", "CALLS"], server)
            #expect(usage.output == "VALUE\n    2\n", "\(name): \(usage.output)\(usage.errors)")
            let exported = try await weir(["export", "events", "--customer", name], server)
            #expect(exported.output.split(separator: "\n").count == 2, "\(name): \(exported.errors)")
            let audit = try await weir(["audit", "--customer", name], server)
            #expect(audit.output.contains("customer.created"), "\(name): \(audit.errors)")
            let dry = try await weir(
                ["events", "retract", "--customer", name, "--event-name", "call", "--dry-run"],
                server
            )
            #expect(dry.output == "2 events would be retracted (CALLS 2)\n", "\(name): \(dry.errors)")
            let key = try await weir(["keys", "create", "--customer", name, "--scope", "usage:read", "--json"], server)
            #expect(key.output.contains(id), "\(name): \(key.errors)")
            let replay = try await weir(["events", "replay", "--customer", name], server)
            #expect(replay.output == "0 accepted, 0 rejected again\n", "\(name): \(replay.errors)")
        }
        let nobody = try await weir(["usage", "--customer", "stripe:cus_none", "--meter", "CALLS"], server)
        #expect(nobody.status == .exited(1) && nobody.errors.contains("not found"))
        #expect(try await server.stop() == .exited(0))
    }
}
