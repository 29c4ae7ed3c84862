import Testing
import WeirAPI
import WeirClient
import WeirTesting

struct IsolationTests {
    /// What the live workspace has is not there for the test workspace, whichever way it is named.
    @Test func nothingCrossesFromOneWorkspaceToAnother() async throws {
        try await TestServer.run { server in
            let live = server.live
            let customer = try await live.prepare("POST", "/v1/customers", #"{"externalId":"acme"}"#).text("id") ?? ""
            let kit = try await live.prepare("POST", "/v1/account-kits", #"{"name":"Pro"}"#).text("id") ?? ""
            try await live.prepare("POST", "/v1/plans", #"{"key":"pro","name":"Pro","quotas":{"seo":1}}"#)
            let key = try await live.prepare("POST", "/v1/keys", #"{"name":"K"}"#).text("id") ?? ""
            let meter = try await live.call("GET", "/v1/meters/seo").text("id") ?? ""
            let calls: [(String, String, String?)] = [
                ("GET", "/v1/customers/\(customer)", nil),
                ("GET", "/v1/users/ext:acme", nil),
                ("PATCH", "/v1/customers/\(customer)", #"{"name":"X"}"#),
                ("DELETE", "/v1/customers/\(customer)", nil),
                ("DELETE", "/v1/customers/\(customer)?erase=true", nil),
                ("PUT", "/v1/users/\(customer)/billing/subscription", #"{"planKey":"pro"}"#),
                ("GET", "/v1/users/\(customer)/billing/subscription", nil),
                ("PUT", "/v1/users/\(customer)/quotas/seo", #"{"limit":1}"#),
                ("GET", "/v1/users/\(customer)/quotas", nil),
                ("GET", "/v1/account-kits/\(kit)", nil),
                ("PATCH", "/v1/account-kits/\(kit)", #"{"name":"X"}"#),
                ("DELETE", "/v1/account-kits/\(kit)", nil),
                ("GET", "/v1/plans/pro", nil),
                ("GET", "/v1/features/seo", nil),
                ("GET", "/v1/meters/seo", nil),
                ("GET", "/v1/meters/\(meter)", nil),
                ("POST", "/v1/meters/\(meter)/archive", nil),
                ("GET", "/v1/keys/\(key)", nil),
                ("DELETE", "/v1/keys/\(key)", nil),
                ("PATCH", "/v1/settings", #"{"defaultAccountKitId":"\#(kit)"}"#),
                ("POST", "/v1/plans", #"{"key":"x","name":"X","accountKitId":"\#(kit)"}"#),
                ("POST", "/v1/customers", #"{"accountKitId":"\#(kit)"}"#),
            ]
            for (method, path, body) in calls {
                let answer = try await server.test.call(method, path, body)
                #expect(answer.status == 404, "\(method) \(path): \(answer.text)")
                #expect(answer.code == "not_found")
            }
            for list in ["plans", "customers", "users", "features", "meters"] {
                let answer = try await server.test.call("GET", "/v1/\(list)")
                #expect(answer[list] == [], "\(list)")
            }
            #expect(try await live.call("GET", "/v1/customers/\(customer)")["status"] == "active")
        }
    }

    @Test func theSameNamesAreFreeInBothWorkspaces() async throws {
        try await TestServer.run { server in
            for client in [server.live, server.test] {
                #expect(try await client.call("POST", "/v1/customers", #"{"externalId":"acme"}"#).status == 201)
                let plan = try await client.call("POST", "/v1/plans", #"{"key":"pro","name":"P","quotas":{"seo":1}}"#)
                #expect(plan.status == 201)
            }
        }
    }

    @Test func theOperatorOnTheMachineChoosesTheWorkspace() async throws {
        try await TestServer.run { server in
            try await server.test.prepare("POST", "/v1/plans", #"{"key":"pro","name":"Pro"}"#)
            #expect(try await server.local.call("GET", "/v1/plans")["plans"] == [])
            let headers = [(name: "X-Weir-Workspace", value: "test")]
            let plans = try await server.local.call("GET", "/v1/plans", headers: headers)["plans"]?.arrayValue
            #expect(plans?.count == 1)
            let unknown = [(name: "X-Weir-Workspace", value: "other")]
            #expect(try await server.local.call("GET", "/v1/plans", headers: unknown).status == 404)
            // Over the network the header has no meaning.
            #expect(try await server.live.call("GET", "/v1/plans", headers: headers)["plans"] == [])
        }
    }
}
