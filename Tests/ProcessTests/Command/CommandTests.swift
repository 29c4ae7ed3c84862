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
}
