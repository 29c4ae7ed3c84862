import Testing
import WeirCore
import WeirStorage
import WeirTesting
import WeirWebhooks

/// Nothing is sent into networks of one's own, in whatever form the address is written.
struct PrivateTargetTests {
    private func post(_ url: String, allowed: Bool = false) async throws -> WebhookOutcome {
        let transport = HTTPWebhookTransport(allowsPrivateTargets: allowed)
        let outcome = await transport.post(WebhookRequest(url: url, headers: [], body: Array("{}".utf8)))
        try await transport.shutDown()
        return outcome
    }

    @Test(arguments: [
        "https://127.0.0.1/", "https://localhost/", "https://127.1/", "https://0x7f000001/", "https://0x7f.1/",
        "https://2130706433/", "https://017700000001/", "https://0/", "https://0.0.0.0/", "https://[::1]/",
        "https://[::]/",
        "https://[::ffff:127.0.0.1]/", "https://[::ffff:7f00:1]/", "https://[64:ff9b::7f00:1]/", "https://10.0.0.1/",
        "https://192.168.0.1:8443/", "https://172.31.255.1/", "https://169.254.169.254/latest/meta-data/",
        "https://[fe80::1]/", "https://[fd00::1]/", "https://100.100.100.200/",
    ])
    func refused(_ url: String) async throws {
        let outcome = try await post(url)
        guard case .failed(.privateTarget, _) = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }

    @Test(arguments: ["http://example.com/", "https://user@example.com/", "gopher://example.com/", ""])
    func invalid(_ url: String) async throws {
        guard case .failed(.invalidURL, _) = try await post(url) else {
            Issue.record("It must not be used.")
            return
        }
    }

    @Test func aNameWithoutAddressIsUnknown() async throws {
        guard case .failed(.unknownHost, _) = try await post("https://does-not-exist.invalid/") else {
            Issue.record("There is no such name.")
            return
        }
    }

    @Test func whereNobodyListensNothingConnects() async throws {
        let outcome = try await post("http://127.0.0.1:9/", allowed: true)
        guard case .failed(.cannotConnect, _) = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }
}
