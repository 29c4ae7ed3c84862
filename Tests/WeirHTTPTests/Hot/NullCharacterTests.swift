import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// The character U+0000, which not every database stores: refused in whatever text, by the name of the field.
struct NullCharacterTests {
    private static let requests: [(method: String, path: String, body: String, field: String)] = [
        ("POST", "/v1/events", #"{"externalCustomerId":"acme","eventName":"a\u0000b"}"#, "eventName"),
        ("POST", "/v1/events", #"{"externalCustomerId":"a\u0000","eventName":"a"}"#, "externalCustomerId"),
        (
            "POST", "/v1/events", #"{"externalCustomerId":"acme","eventName":"a","idempotencyKey":"\u0000"}"#,
            "idempotencyKey"
        ),
        (
            "POST", "/v1/events", #"{"externalCustomerId":"acme","eventName":"a","properties":{"note":"x\u0000"}}"#,
            "properties.note"
        ),
        (
            "POST", "/v1/events/batch?atomic=true",
            #"{"events":[{"externalCustomerId":"acme","eventName":"a"},{"externalCustomerId":"acme","eventName":"\u0000"}]}"#,
            "eventName"
        ),
        (
            "POST", "/v1/users/ext:acme/usage/consume", #"{"feature":"seo","idempotencyKey":"k\u0000"}"#,
            "idempotencyKey"
        ),
        ("POST", "/v1/users/ext:acme/usage/check", #"{"feature":"se\u0000o"}"#, "feature"),
        (
            "POST", "/v1/users/ext:acme/usage/check", #"{"feature":"seo","properties":{"kind":"\u0000"}}"#,
            "properties.kind"
        ),
        ("POST", "/v1/customers", #"{"externalId":"other","name":"O\u0000ther"}"#, "name"),
        ("POST", "/v1/customers", #"{"externalId":"o\u0000","name":"Other"}"#, "externalId"),
        ("POST", "/v1/customers", #"{"externalId":"other","name":"Other","metadata":{"a":"\u0000"}}"#, "metadata.a"),
        ("POST", "/v1/customers", #"{"externalId":"other","name":"Other","metadata":{"\u0000":"a"}}"#, "metadata"),
        ("POST", "/v1/features", #"{"key":"other","type":"boolean","name":"\u0000"}"#, "name"),
    ]

    @Test func isRefusedByTheNameOfTheFieldOnBothEntrances() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("small", ["quotas": ["seo": ["limit": 3]]])
            _ = try await calls.customer("acme", plan: "small")
            for (method, path, body, field) in Self.requests {
                // The second form is read by the HTTP library alone.
                for header in ["", "TE: trailers\r\n"] {
                    let answer = try await RawConnection.run(to: server.url) { connection in
                        try await connection.send(
                            "\(method) \(path) HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(TestKeys.live)\r\n"
                                + "\(header)Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
                        )
                        return try await connection.answer()
                    }
                    #expect(answer.status == 400, "\(path) \(body): \(answer.body)")
                    #expect(answer.body.contains(field), "\(path) \(body): \(answer.body)")
                }
            }
            let usage = try await server.live.call("GET", "/v1/customers/ext:acme/billing/usage")
            #expect(usage["usage", "seo"] == 0)
        }
    }
}
