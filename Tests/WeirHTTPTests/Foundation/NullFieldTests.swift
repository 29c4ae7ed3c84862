import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Null in a request is the same as leaving a field out, also where fields stand for one another.
struct NullFieldTests {
    @Test(
        "A field that is null is missed like one that is not there",
        arguments: [
            ("/v1/coupons", #"{"code":"A","percentOff":null}"#, ["percentOff: required"]),
            ("/v1/coupons", #"{"code":"A","amountOff":"1","currency":null}"#, ["currency: required"]),
            (
                "/v1/coupons", #"{"code":"A","percentOff":"1","duration":"repeating","periods":null}"#,
                ["periods: required"]
            ),
            ("/v1/contracts", #"{"customerId":null,"planKey":"a"}"#, ["customerId: required"]),
            ("/v1/contracts", #"{"externalCustomerId":null,"planKey":"a"}"#, ["customerId: required"]),
            (
                "/v1/invoices", #"{"userId":null,"currency":"USD","lines":[{"label":"A","unitPrice":1}]}"#,
                ["customerId: required"]
            ),
            ("/v1/meters", #"{"code":"a","aggregation":"count","eventNames":null}"#, ["eventName: required"]),
            ("/v1/prices/estimate", #"{"plan":null}"#, ["plan: required"]),
            ("/v1/prices/estimate", #"{"terms":null,"plan":null}"#, ["plan: required"]),
            ("/v1/events/rejected/replay", #"{"ids":null}"#, ["ids: required"]),
            ("/v1/events/retract", #"{"keys":null}"#, ["filter: required"]),
            ("/v1/events/retract", #"{"filter":{"from":null}}"#, ["filter.eventName: required"]),
            ("/v1/token-keys", #"{"jwk":null}"#, ["jwk: required"]),
            (
                "/v1/usage/consume/batch", #"{"items":[{"customerId":null,"feature":"a"}]}"#,
                ["items[0].customerId: required"]
            ),
        ]
    )
    func nullIsMissed(path: String, body: String, issues: [String]) async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call("POST", path, body)
            #expect(answer.status == 400, "\(answer.text)")
            #expect(answer.issues == issues, "\(answer.text)")
        }
    }

    @Test("A field that is null does not contradict another one")
    func nullContradictsNothing() async throws {
        try await TestServer.run { server in
            for (path, body) in [
                ("/v1/coupons", #"{"code":"A","percentOff":"1","amountOff":null,"currency":null,"periods":null}"#),
                ("/v1/coupons", #"{"code":"B","percentOff":"1","duration":null}"#),
                ("/v1/meters", #"{"code":"a","aggregation":"count","eventName":"x","eventNames":null}"#),
            ] {
                let answer = try await server.live.call("POST", path, body)
                #expect(answer.status == 201, "\(path) \(body): \(answer.text)")
            }
        }
    }
}
