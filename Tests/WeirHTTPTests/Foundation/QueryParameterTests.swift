import Testing
import WeirClient
import WeirTesting

/// A parameter that no route reads is refused: it was meant to change something.
struct QueryParameterTests {
    @Test(
        arguments: [
            ("GET", "/v1/plans?limit=5&colour=red"), ("GET", "/v1/settings?x=1"), ("GET", "/v1/plans/pro?version=1"),
            ("POST", "/v1/plans?dryRun=true"), ("GET", "/v1/customers/ext:acme/billing/usage?period=day"),
            ("POST", "/v1/customers/ext:acme/usage/consume?dryRun=true"), ("POST", "/v1/events?atomic=true"),
            ("POST", "/v1/events/batch?atomc=true"),
        ]
    )
    func anUnknownParameterIsRefused(_ method: String, _ path: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.live.call(method, path, method == "POST" ? "{}" : nil)
            #expect(answer.status == 400)
            #expect(answer.text.contains("unknown parameter '"), "\(answer.text)")
        }
    }

    @Test func aBatchsKeyLeavesRoomForThePlace() async throws {
        try await TestServer.run { server in
            let body = #"{"events":[{"externalCustomerId":"acme","eventName":"x"}]}"#
            try await server.live.prepare("POST", "/v1/customers", #"{"externalId":"acme"}"#)
            for (length, status) in [(249, 202), (250, 400)] {
                let headers = [(name: "Idempotency-Key", value: String(repeating: "k", count: length))]
                let answer = try await server.live.call("POST", "/v1/events/batch", body, headers: headers)
                #expect(answer.status == status, "\(answer.text)")
            }
        }
    }

    @Test func eventsOfAnErasedCustomerAreNotListed() async throws {
        try await TestServer.run { server in
            for name in ["acme", "other"] {
                try await server.live.prepare("POST", "/v1/customers", #"{"externalId":"\#(name)"}"#)
                let event = #"{"externalCustomerId":"\#(name)","eventName":"x","idempotencyKey":"of-\#(name)"}"#
                try await server.live.prepare("POST", "/v1/events", event)
            }
            try await server.live.prepare("DELETE", "/v1/customers/ext:acme?erase=true")
            let list = try await server.live.call("GET", "/v1/events")
            #expect(list.text.contains("of-other"))
            #expect(!list.text.contains("of-acme"))
        }
    }
}
