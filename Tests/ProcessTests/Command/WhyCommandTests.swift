import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// `weir why`, against a running server.
struct WhyCommandTests {
    @Test func tellsTheStepsAndEndsWithTheAnswer() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        func weir(_ arguments: [String]) async throws -> CommandResult {
            try await BuiltCommand.run(["why"] + arguments + ["--data", server.dataFolder])
        }
        let client = server.client()
        try await client.ask("POST", "/v1/plans", ["key": "pro", "name": "Pro", "quotas": ["seo": 10]])
        try await client.ask("POST", "/v1/customers", ["externalId": "acme"])
        try await client.ask("PUT", "/v1/users/ext:acme/billing/subscription", ["planKey": "pro"])
        let yes = try await weir(["ext:acme", "seo", "--quantity", "10"])
        #expect(yes.status == .exited(0))
        #expect(yes.output.hasSuffix("Yes.\n"))
        #expect(yes.output.contains("subscription  passed   status active, standing granted, plan pro, planVersion 1"))
        let no = try await weir(["ext:acme", "seo", "--quantity", "11"])
        #expect(no.status == .exited(1))
        #expect(no.output.contains("quota         refused"))
        #expect(no.output.hasSuffix("No: Plan quota exceeded for 'seo' (0/10 this period) (429)\n"))
        let json = try await weir(["ext:acme", "seo", "--json"])
        #expect(json.status == .exited(0))
        #expect(json.output.hasPrefix(#"{"customerId":"cust_"#))
        #expect(try await weir(["ext:nobody", "seo"]).status == .exited(1))
        #expect(try await server.stop() == .exited(0))
    }
}
