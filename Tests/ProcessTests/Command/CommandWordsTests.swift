import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

@testable import weir

/// What the command says, and whether whoever typed it can do something with that.
struct CommandWordsTests {
    // MARK: What a server refuses

    private static func refusal(_ message: String, _ issues: [JSONObject]) -> CommandFailure {
        let error: JSONObject = ["message": .string(message), "issues": .array(issues.map { .object($0) })]
        let body: JSONObject = ["error": .object(error)]
        return CommandFailure(APIResponse(status: 400, headers: [], body: body.jsonBytes))
    }

    @Test func anIssueIsToldOnce() {
        let one: JSONObject = ["path": "name", "message": "'name' must not be empty"]
        #expect(
            Self.refusal("Invalid input: 'name' must not be empty", [one]).description
                == "Invalid input: 'name' must not be empty"
        )
        let two: JSONObject = ["path": "scopes[0]", "message": "must be known"]
        #expect(
            Self.refusal("Invalid input: 'name' must not be empty (and 1 more issue)", [one, two]).description == """
                Invalid input:
                  'name' must not be empty
                  scopes[0]: must be known
                """
        )
        #expect(Self.refusal("Plan not found", []).description == "Plan not found")
    }

    @Test(
        "Fields are called by the options that fill them",
        arguments: [
            ("fromVersion", "--from-version"), ("customers[0]", "--customer"), ("filter.keyPrefix", "--key-prefix"),
            ("overlapSeconds", "--overlap"), ("requestId", "--request"), ("from", "--from"), ("quotas.seo", nil),
            ("fromDate", "--from"), ("limitMinor", "--limit"), ("requestKey", "--request"),
            ("", nil), ("s", nil), ("[0]", nil),
        ] as [(String, String?)]
    )
    func fieldsAreCalledByTheirOptions(field: String, option: String?) {
        let help = "--from-version <v>  --customer <c> --key-prefix=x [--overlap] --request <id> --from <time> --limit"
        #expect(OptionNames(help: help).option(for: field) == option)
    }

    @Test func refusalsSpeakOfOptions() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        func weir(_ words: [String]) async throws -> CommandResult {
            try await BuiltCommand.run(words + ["--data", server.dataFolder])
        }
        try await server.client().ask("POST", "/v1/plans", ["key": "pro", "name": "Pro"])
        let version = try await weir(["plans", "migrate", "pro", "--from-version", "0"])
        #expect(version.status == .exited(1))
        #expect(version.errors.hasPrefix("Invalid input: '--from-version' must be "), "\(version.errors)")
        #expect(version.errors.split(separator: "\n").count { $0.contains("must be") } == 1, "\(version.errors)")

        // Times are taken in the forms of 'usage' and 'export' everywhere.
        let made = try await weir(["keys", "create", "--name", "Till then", "--expires-at", "2999-12-01"])
        #expect(made.status == .exited(0), "\(made.errors)")
        let past = try await weir(["keys", "create", "--expires-at", "2001-12-01"])
        #expect(past.errors.hasPrefix("Invalid input: '--expires-at' must be in the future"), "\(past.errors)")
        #expect(try await weir(["keys", "list"]).output.contains("until 2999-12-01T00:00:00.000Z"))
        #expect(try await server.stop() == .exited(0))
    }

    // MARK: Files

    @Test func filesThatCannotBeReadOrWrittenSayWhyOnce() async throws {
        let folder = try TemporaryFolder()
        let missing = try await BuiltCommand.run([
            "catalog", "diff", "/no/such.yaml", "--url", "http://127.0.0.1:9", "--key", "k",
        ])
        #expect(missing.status == .exited(1))
        #expect(missing.errors == "/no/such.yaml cannot be read: No such file or directory.\n")
        let words = ["token-keys", "register", folder.path, "--url", "http://127.0.0.1:9", "--key", "k"]
        let directory = try await BuiltCommand.run(words)
        #expect(directory.errors == "\(folder.path) cannot be read: Is a directory.\n")
        let place = "\(folder.path)/no/export.csv"
        let export = try await BuiltCommand.run([
            "export", "events", "--output", place, "--url", "http://127.0.0.1:9", "--key", "k",
        ])
        #expect(export.status == .exited(1))
        #expect(export.errors == "\(place) cannot be written: No such file or directory.\n")
        do {
            try Data().write(to: URL(fileURLWithPath: place), options: .atomic)
        } catch {
            #expect(error.reason == "No such file or directory")
        }
    }

    // MARK: Keys

    @Test("A secret key without a server elsewhere is refused: it would have no effect")
    func aKeyNeedsAnAddress() async throws {
        let folder = try TemporaryFolder()
        for words in [["events", "retract", "--key", "k1", "--event-name", "e"], ["keys", "list", "--key", "k"]] {
            let refused = try await BuiltCommand.run(words + ["--data", folder.path])
            #expect(refused.status == .exited(64), "\(refused.errors)")
            #expect(refused.errors.contains("--key is the secret key for a server elsewhere and needs --url"))
        }
        // With the address in the variable it has one.
        let elsewhere = try await BuiltCommand.run(
            ["keys", "list", "--key", "k"],
            settings: ["WEIR_URL": "http://127.0.0.1:9"]
        )
        #expect(elsewhere.status == .exited(69), "\(elsewhere.errors)")
    }

    @Test(
        arguments: [
            (nil, nil, "valid"), ("2026-02-01T00:00:00.000Z", nil, "expired 2026-02-01T00:00:00.000Z"),
            ("2026-02-01T00:00:00.001Z", nil, "until 2026-02-01T00:00:00.001Z"),
            ("2026-01-01T00:00:00.000Z", "2025-12-01T00:00:00.000Z", "revoked 2025-12-01T00:00:00.000Z"),
        ] as [(String?, String?, String)]
    )
    func keysShowWhetherTheyHold(expiresAt: String?, revokedAt: String?, state: String) throws {
        let now = try #require(Timestamp(iso8601: "2026-02-01T00:00:00Z"))
        var key = JSONObject()
        key["expiresAt"] = expiresAt.map { .string($0) } ?? .null
        key["revokedAt"] = revokedAt.map { .string($0) } ?? .null
        #expect(KeysList.state(of: key, now: now) == state)
    }

    // MARK: Questions

    @Test func theTrailIsAskedByEveryFilterOfTheAPI() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let api = server.client()
        for key in ["pro", "team"] {
            try await api.ask(
                "POST",
                "/v1/plans",
                ["key": .string(key), "name": "A plan"],
                headers: [(name: "X-Weir-User", value: "\(key)@example.com")]
            )
        }
        try await api.ask("POST", "/v1/customers", ["externalId": "acme"])
        func audit(_ words: [String]) async throws -> [JSONObject] {
            let result = try await BuiltCommand.run(["audit", "--json", "--data", server.dataFolder] + words)
            #expect(result.status == .exited(0), "\(words): \(result.errors)")
            let answer = try JSONParser.parse(Array(result.output.utf8)).objectValue
            return (answer?["auditEntries"]?.arrayValue ?? []).compactMap(\.objectValue)
        }
        let plan = try #require(try await audit(["--kind", "plan", "--subject", "pro"]).first)
        #expect(plan.text("subject") == "pro" && plan.text("user") == "pro@example.com")
        #expect(try await audit(["--kind", "plan"]).count == 2)
        #expect(try await audit(["--user", "team@example.com"]).compactMap { $0.text("subject") } == ["team"])
        let request = try #require(plan.text("requestId"))
        #expect(try await audit(["--request", request]).allSatisfy { $0.text("requestId") == request })
        #expect(try await audit(["--request", request]).isEmpty == false)
        #expect(try await audit(["--from", "2001-01-01", "--to", "2001-02-01"]).isEmpty)
        #expect(try await audit(["--from", "2001-01-01", "--kind", "customer"]).count == 1)
        let wrong = try await BuiltCommand.run(["audit", "--from", "soon", "--data", server.dataFolder])
        #expect(wrong.status == .exited(1) && wrong.errors.contains("'--from'"), "\(wrong.errors)")
        #expect(try await server.stop() == .exited(0))
    }

    @Test func windowsAreOfTheZoneThatIsAskedFor() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let api = server.client()
        try await api.ask("POST", "/v1/meters", ["code": "CALLS", "eventName": "call", "aggregation": "count"])
        try await api.ask("POST", "/v1/customers", ["externalId": "acme"])
        let event: JSONObject = [
            "externalCustomerId": "acme", "eventName": "call", "idempotencyKey": "k",
            "timestamp": "2026-01-15T20:00:00Z",
        ]
        try await api.ask("POST", "/v1/events", event)
        let words = [
            "usage", "--meter", "CALLS", "--from", "2026-01-14", "--to", "2026-01-18", "--data", server.dataFolder,
        ]
        func starts(_ more: [String]) async throws -> [Substring] {
            let result = try await BuiltCommand.run(words + ["--window", "day"] + more)
            #expect(result.status == .exited(0), "\(result.errors)")
            return result.output.split(separator: "\n").dropFirst().map { $0.prefix(16) }
        }
        #expect(try await starts([]) == ["2026-01-15T00:00"])
        #expect(try await starts(["--time-zone", "Asia/Kathmandu"]) == ["2026-01-15T18:15"])
        let unknown = try await BuiltCommand.run(words + ["--window", "day", "--time-zone", "Mars/Olympus"])
        #expect(unknown.status == .exited(1) && unknown.errors.contains("'--time-zone'"), "\(unknown.errors)")
        #expect(try await BuiltCommand.run(words + ["--time-zone", "UTC"]).status == .exited(64))
        #expect(try await server.stop() == .exited(0))
    }
}
