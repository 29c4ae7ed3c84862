import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Webhooks over real connections, checked by the SDK that many already have.
struct WebhookProcessTests {
    @Test("The SDK of Stripe takes our signatures, refuses changed ones, and no redirect is followed")
    func signaturesAreTaken() async throws {
        let receiver = try await PythonServer("webhook_receiver.py")
        let server = ServerProcess(
            folder: try TemporaryFolder(),
            variables: ["WEIR_WEBHOOKS_PRIVATE": "allowed"]
        )
        try await server.start()
        let calls = OperatorCalls(server.client())
        func endpoint(_ path: String) async throws -> JSONValue {
            let url = "http://localhost:\(receiver.port)\(path)"
            return try calls.stage(
                try await calls.post("/v1/webhook-endpoints", ["url": .string(url), "events": ["customer.*"]])
            )
        }
        let made = try await endpoint("/ok")
        let redirect = try await endpoint("/redirect")
        let large = try await endpoint("/large")
        let customer = try await calls.customer("größe-1")
        while receiver.taken.count < 3 { try await Task.sleep(for: .milliseconds(50)) }
        let results =
            try await PythonClient.json(
                "verify_webhooks.py",
                [receiver.folder.path, made["secret"].text]
            ).arrayValue ?? []
        let ok = try #require(results.first { $0["path"] == "/ok" })
        #expect(ok["right"]["ok"] == true, "\(ok)")
        #expect(ok["right"]["type"] == "customer.created")
        #expect(ok["wrongSecret"]["ok"] == false)
        #expect(ok["changedBody"]["ok"] == false)
        let body = try JSONParser.parse(Array(ok["body"].text.utf8))
        #expect(body["customerId"] == .string(customer))
        #expect(body["customerExternalId"] == "größe-1")
        #expect(body["subject"]["version"] == 1)
        #expect(!results.contains { $0["path"] == "/elsewhere" })
        // then: the log has what was answered, within bounds
        func attempt(_ endpoint: JSONValue) async throws -> JSONValue {
            while true {
                let path = "/v1/webhook-endpoints/\(endpoint["id"].text)/deliveries"
                let list = try calls.stage(try await calls.get(path))
                let attempt = list["deliveries"][0]["attempts"][0]
                if attempt != .null { return attempt }
                try await Task.sleep(for: .milliseconds(50))
            }
        }
        #expect(try await attempt(redirect)["status"] == 307)
        let answer = try await attempt(large)
        #expect(answer["status"] == 200)
        #expect(answer["text"].text.utf8.count == 1_024)
        #expect(try await server.stop() == .exited(0))
    }
}
