import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// A threshold that was crossed is told, whenever the server ends, and told once.
struct AlertCrashTests {
    private func files(_ server: ServerProcess) -> Int {
        let folder = server.dataFolder + "/mail"
        return (try? FileManager.default.contentsOfDirectory(atPath: folder))?.filter { $0.hasSuffix(".eml") }.count
            ?? 0
    }

    private func waitFor(_ count: Int, _ server: ServerProcess) async throws {
        while files(server) < count { try await Task.sleep(for: .milliseconds(50)) }
    }

    /// Killed before anything left the log, while it may be looked at, and after.
    @Test(arguments: [0, 400, 1_500])
    func killed(afterMilliseconds milliseconds: Int) async throws {
        let server = ServerProcess(
            folder: try TemporaryFolder(),
            variables: ["WEIR_FLUSH_INTERVAL": "300"]
        )
        try await server.start()
        var calls = OperatorCalls(server.client())
        try await calls.plan("pro", ["quotas": ["seo": 100]])
        let customer = try await calls.customer("acme", plan: "pro", ["email": "ada@example.com"])
        // when: 80 % are crossed, and the server is killed
        try calls.stage(try await calls.consume(customer, "seo", 85))
        try await Task.sleep(for: .milliseconds(milliseconds))
        try await server.kill()
        try await server.start()
        try await waitFor(1, server)
        // when: the rest is used, and the server is killed
        calls = OperatorCalls(server.client())
        try calls.stage(try await calls.consume(customer, "seo", 15))
        try await Task.sleep(for: .milliseconds(milliseconds))
        try await server.kill()
        try await server.start()
        try await waitFor(2, server)
        // then: nothing more comes of it
        calls = OperatorCalls(server.client())
        let refused = try await calls.consume(customer, "seo")
        #expect(refused.status == 429)
        try await Task.sleep(for: .milliseconds(1_500))
        #expect(files(server) == 2)
        let read = try await PythonClient.json("read_mail.py", [server.dataFolder + "/mail"]).arrayValue ?? []
        #expect(read.map { $0["subject"].text } == ["80% of the limit of seo used", "Limit of seo reached"])
        #expect(try await server.stop() == .exited(0))
    }
}
