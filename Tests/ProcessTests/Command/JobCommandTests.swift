import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// `weir jobs`, against a running server.
struct JobCommandTests {
    @Test func jobsAreListedAndRetriedOnlyWhenThereIsSomethingToRetry() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        func weir(_ arguments: [String]) async throws -> CommandResult {
            try await BuiltCommand.run(["jobs"] + arguments + ["--data", server.dataFolder])
        }
        // Nothing has failed, and what is due runs at once.
        let failed = try await weir(["list", "--state", "failed"])
        #expect(failed.status == .exited(0))
        #expect(failed.output == "JOB  STATE  KIND  SUBJECT  DUE  ATTEMPTS\n")
        // An override that ends in a hundred years waits for that.
        let client = server.client()
        try await client.ask("POST", "/v1/plans", ["key": "pro", "name": "Pro", "quotas": ["seo": 10]])
        try await client.ask("POST", "/v1/customers", ["externalId": "acme"])
        let quota: JSONObject = ["limit": 20, "expiresAt": "2126-01-01T00:00:00Z"]
        try await client.ask("PUT", "/v1/customers/ext:acme/quotas/seo", quota)
        let open = try await weir(["list", "--state", "open", "--kind", "quota_override_expiry"])
        let line = try #require(open.output.split(separator: "\n").dropFirst().first)
        #expect(line.contains("waiting") && line.contains("2126-01-01T00:00:00.000Z"))
        let id = String(line.prefix { $0 != " " })
        let retry = try await weir(["retry", id])
        #expect(retry.status == .exited(1))
        #expect(retry.errors.contains("is not due before 2126-01-01T00:00:00.000Z"))
        #expect(try await weir(["retry", "job_unknown"]).status == .exited(1))
        #expect(try await weir(["list", "--state", "lost"]).status == .exited(1))
        #expect(try await server.stop() == .exited(0))
    }
}
