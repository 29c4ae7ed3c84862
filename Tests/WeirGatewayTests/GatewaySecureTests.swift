import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Services that speak TLS.
struct GatewaySecureTests {
    private static let routes: JSONValue = [["path": "/work", "upstream": "up", "feature": "work"]]

    private func run(
        upstream: JSONObject = [:],
        _ test: (GatewayStage, String) async throws -> Void
    ) async throws {
        try await GatewayStage.run(routes: Self.routes, upstream: upstream, isSecure: true) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["work": 10]])
            try await test(stage, try await stage.operatorCalls.customer(plan: "pro"))
        }
    }

    @Test("a service with a certificate that the table trusts gets its calls over TLS, and they count")
    func trustedService() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/ca.pem"
        try Data(TestCertificate.certificate.utf8).write(to: URL(fileURLWithPath: path))
        try await run(upstream: ["caFile": .string(path)]) { stage, customer in
            let client = stage.client(of: customer)
            let body = [UInt8](repeating: UInt8(ascii: "u"), count: 300_000)
            let answer = try await client.send("POST", "/work", bytes: body)
            #expect(answer.status == 200)
            #expect(answer.json["ok"] == true)
            #expect(stage.upstream.seen.first?.body.utf8.count == body.count)
            let large = try await client.send("POST", "/work", headers: [("X-Do", "bytes=5000000")])
            #expect(large.body.count == 5_000_000)
            // The connection is kept, as a plain one is.
            #expect(try await client.send("POST", "/work").status == 200)
            #expect(stage.upstream.connections <= 2)
            #expect(try await stage.quota(customer, "work") == (used: 3, reserved: 0))
        }
    }

    @Test("a service with a certificate that nobody trusts gets nothing, and nothing counts")
    func strangerIsRefused() async throws {
        try await run { stage, customer in
            let answer = try await stage.client(of: customer).send("POST", "/work")
            #expect(answer.status == 502)
            #expect(stage.upstream.seen.isEmpty)
            #expect(try await stage.quota(customer, "work") == (used: 0, reserved: 0))
        }
    }
}
