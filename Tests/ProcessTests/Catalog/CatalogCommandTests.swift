import Foundation
import Testing
import WeirAPI
import WeirTesting

@testable import weir

/// The command on files, against a real server.
struct CatalogCommandTests {
    private func weir(
        _ arguments: [String],
        _ server: ServerProcess,
        input: String? = nil
    ) async throws -> CommandResult {
        try await BuiltCommand.run(arguments + ["--data", server.dataFolder], input: input)
    }

    @Test("diff, apply and export tell scripts by their status what is the case")
    func statusesTellWhatIsTheCase() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let path = ExampleCatalog.access.path
        let planned = try await weir(["catalog", "diff", path], server)
        #expect(planned.status == .exited(2), "\(planned.errors)")
        #expect(planned.output.contains("  + pro\n") && planned.output.contains("      + quotas.seo: 1000\n"))
        #expect(planned.output.hasSuffix("0 to archive, 0 to delete, 0 unchanged.\n"))
        let applied = try await weir(["catalog", "apply", path], server)
        #expect(applied.status == .exited(0), "\(applied.errors)")
        #expect(applied.output.contains("Applied: "))
        let same = try await weir(["catalog", "diff", path], server)
        #expect(same.status == .exited(0))
        #expect(same.output == "No changes: 9 unchanged.\n")

        let folder = try TemporaryFolder()
        let exported = "\(folder.path)/exported.yaml"
        #expect(try await weir(["catalog", "export", "--output", exported], server).status == .exited(0))
        #expect(try await weir(["catalog", "diff", exported, "--prune"], server).status == .exited(0))
        let text = try String(contentsOfFile: exported, encoding: .utf8)
        #expect(try await weir(["catalog", "export"], server).output == text)
        #expect(try await server.stop() == .exited(0))

        // Without a server, and from standard input.
        let alone = try await weir(["catalog", "diff", "-"], server, input: text)
        #expect(alone.status == .exited(0), "\(alone.errors)")
    }

    @Test("a file that is refused is answered with its lines, and status 1")
    func refusedFilesNameTheirLines() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let text = "plans:\n  - key: pro\n    name: Pro\n    quotas:\n      seo: lots\n    perod: day\n"
        for action in ["diff", "apply"] {
            let refused = try await weir(["catalog", action, "-"], server, input: text)
            #expect(refused.status == .exited(1))
            #expect(refused.output.isEmpty)
            let lines = refused.errors.split(separator: "\n").map(String.init)
            #expect(lines.count == 2, "\(refused.errors)")
            #expect(lines.first?.hasPrefix("standard input:5:12: 'plans[0].quotas.seo' must be a number") == true)
            #expect(lines.last?.hasPrefix("standard input:6:5: unknown field 'plans[0].perod'") == true)
        }
        let broken = try await weir(["catalog", "apply", "-"], server, input: "plans: [\n")
        #expect(broken.status == .exited(1) && broken.errors.contains("the YAML is broken"))
        let missing = try await weir(["catalog", "apply", "/no/such.yaml"], server)
        #expect(missing.status == .exited(1) && missing.errors.contains("/no/such.yaml cannot be read"))
        #expect(try await server.client().list("/v1/plans", "plans").isEmpty)
        #expect(try await server.stop() == .exited(0))
    }

    @Test("a change of prices for all says that running contracts keep theirs")
    func changedPricesAreForNewContracts() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        func catalog(_ amount: Int, _ seo: Int = 1) -> String {
            """
            plans:
              - key: pro
                name: Pro
                currency: USD
                quotas: {seo: \(seo)}
                prices:
                  - {key: base, name: Base, model: flat, amount: \(amount)}

            """
        }
        let sentence = "what contracts charge stays as it was agreed; new contracts charge the new prices"
        let first = try await weir(["catalog", "apply", "-"], server, input: catalog(10))
        #expect(first.status == .exited(0) && !first.output.contains(sentence), "\(first.errors)")
        let changed = try await weir(["catalog", "diff", "-", "--apply-to", "all"], server, input: catalog(20))
        #expect(
            changed.output.contains("for all subscribers") && changed.output.contains(sentence),
            "\(changed.output)"
        )
        let other = try await weir(["catalog", "diff", "-", "--apply-to", "all"], server, input: catalog(10, 2))
        #expect(other.output.contains("for all subscribers") && !other.output.contains(sentence))
        #expect(try await server.stop() == .exited(0))
    }

    @Test("a change warns of those who would be over, and migrate moves them")
    func changesWarnAndMigrateMoves() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        func catalog(_ seo: Int) -> String { "plans:\n  - key: pro\n    name: Pro\n    quotas: {seo: \(seo)}\n" }
        #expect(try await weir(["catalog", "apply", "-"], server, input: catalog(10)).status == .exited(0))
        let client = server.client()
        for (name, used) in [("acme", 8), ("globex", 2)] {
            try await client.ask("POST", "/v1/customers", ["externalId": .string(name)])
            try await client.ask("PUT", "/v1/users/ext:\(name)/billing/subscription", ["planKey": "pro"])
            let body: JSONObject = ["feature": "seo", "quantity": JSONValue(integerLiteral: Int64(used))]
            try await client.ask("POST", "/v1/users/ext:\(name)/usage/consume", body)
        }
        let warned = try await weir(["catalog", "diff", "-", "--apply-to", "all"], server, input: catalog(5))
        #expect(warned.status == .exited(2))
        #expect(
            warned.errors == """
                warning: 2 customers of the plan 'pro' get something else of seo; 1 is over a new limit
                  ext:acme: seo 8 of 5

                """
        )
        #expect(warned.output.contains("  ~ pro (version 1 → 2, for all subscribers)\n      ~ quotas.seo: 10 → 5\n"))

        // For new subscribers nobody is touched.
        let applied = try await weir(["catalog", "apply", "-"], server, input: catalog(5))
        #expect(applied.status == .exited(0) && applied.errors.isEmpty, "\(applied.errors)")
        let versions = try await weir(["plans", "versions", "pro"], server).output.split(separator: "\n")
        #expect(versions.count == 3)
        #expect(versions[1].hasSuffix("0  current") && versions[2].hasSuffix(" 2"), "\(versions)")
        let preview = try await weir(["plans", "migrate", "pro", "--from-version", "1", "--dry-run"], server)
        #expect(preview.output == "2 subscribers of 'pro' would move to version 2\n")
        #expect(preview.errors.contains("  ext:acme: seo 8 of 5\n"))
        let moved = try await weir(["plans", "migrate", "pro", "--customer", "ext:globex"], server)
        #expect(moved.output == "1 subscriber of 'pro' has moved to version 2\n", "\(moved.errors)")
        let rest = try await weir(["plans", "migrate", "pro", "--from-version", "1"], server)
        #expect(rest.output == "1 subscriber of 'pro' has moved to version 2\n")
        #expect(try await weir(["plans", "migrate", "pro"], server).status == .exited(64))
        #expect(try await weir(["plans", "migrate", "pro", "--from-version", "2"], server).status == .exited(1))
        #expect(try await server.stop() == .exited(0))
    }
}
