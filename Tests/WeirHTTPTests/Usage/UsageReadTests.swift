import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Usage against quotas and entitlements, as one customer's reads.
///
/// The clock stands at 2026-02-01T00:00:00.000Z unless it is moved.
struct UsageReadTests {
    @Test("The body of /billing/usage is fixed to the letter")
    func usageHasTheFixedBody() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": 1000, "aeo": 250]])
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 42))
            try calls.stage(try await calls.consume(customer, "aeo", 3))
            for path in ["users/\(customer)", "customers/\(customer)", "users/ext:acme"] {
                let answer = try await calls.get("/v1/\(path)/billing/usage")
                #expect(answer.status == 200)
                #expect(
                    answer.text == """
                        {"plan":"pro","status":"active","period":"month","quotas":{"aeo":250,"seo":1000},\
                        "usage":{"aeo":3,"seo":42},\
                        "periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"}
                        """
                )
            }
        }
    }

    @Test
    func customerWithoutSubscriptionHasNoPlanAndIsCounted() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": 1]])
            let customer = try await calls.customer()
            for _ in 1...3 { try calls.stage(try await calls.consume(customer, "seo")) }
            let answer = try await calls.get("/v1/users/\(customer)/billing/usage")
            #expect(
                answer.text == """
                    {"plan":null,"status":null,"period":"month","quotas":{},"usage":{"seo":3},\
                    "periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z"}
                    """
            )
        }
    }

    @Test("What is held is not usage; features with a quota are shown unused, others only when used")
    func usageIsWhatIsRecorded() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("other", ["quotas": ["x": 1, "y": 1]])
            try await calls.plan("pro", ["quotas": ["seo": 10, "aeo": 10]])
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.reserve(customer, "seo", 4))
            try calls.stage(try await calls.record(customer, "y", ["quantity": "0.5"]))
            #expect(try await calls.usage(customer)["usage"] == ["aeo": 0, "seo": 0, "y": "0.5"])
        }
    }

    @Test
    func entitlementsShowEveryFeature() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            let kit = try await calls.kit("Basic", ["primitivesConfig": ["tasks": ["enabled": false]]])
            for (key, type) in [("sso", "boolean"), ("seats", "static"), ("logs", "boolean")] {
                try calls.stage(try await calls.post("/v1/features", ["key": .string(key), "type": .string(type)]))
            }
            try await calls.plan("other", ["quotas": ["extra": 1, "tasks": 1]])
            try await calls.plan(
                "pro",
                [
                    "accountKitId": .string(kit),
                    "quotas": ["seo": 100, "aeo": ["limit": 10, "mode": "soft", "overageCap": 5]],
                    "features": ["sso": true, "seats": 25],
                ]
            )
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 40))
            try calls.stage(try await calls.reserve(customer, "seo", 10))
            let answer = try await calls.get("/v1/users/\(customer)/entitlements")
            let reset = #""resetsAt":"2026-03-01T00:00:00.000Z""#
            let none = #""limit":null,"used":null,"reserved":null,"remaining":null,"resetsAt":null,"mode":null"#
            #expect(
                answer.text == """
                    {"entitlements":[\
                    {"feature":"aeo","type":"metered","enabled":true,"value":null,"limit":10,"used":0,"reserved":0,\
                    "remaining":10,\(reset),"mode":"soft","failMode":"closed"},\
                    {"feature":"extra","type":"metered","enabled":true,"value":null,"limit":null,"used":0,"reserved":0,\
                    "remaining":null,\(reset),"mode":null,"failMode":"closed"},\
                    {"feature":"logs","type":"boolean","enabled":false,"value":null,\(none),"failMode":"closed"},\
                    {"feature":"seats","type":"static","enabled":true,"value":25,\(none),"failMode":"closed"},\
                    {"feature":"seo","type":"metered","enabled":true,"value":null,"limit":100,"used":50,"reserved":10,\
                    "remaining":50,\(reset),"mode":"hard","failMode":"closed"},\
                    {"feature":"sso","type":"boolean","enabled":true,"value":true,\(none),"failMode":"closed"},\
                    {"feature":"tasks","type":"metered","enabled":false,"reason":"primitive_disabled_by_kit",\
                    "value":null,"limit":null,"used":0,"reserved":0,"remaining":null,\(reset),"mode":null,\
                    "failMode":"closed"}],"hasMore":false,"nextCursor":null}
                    """
            )
        }
    }

    @Test(arguments: ["billing/usage", "entitlements"])
    func unknownCustomerIsNotFound(_ path: String) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            for name in ["ext:nobody", "cust_00000000000000000000000000", "nonsense"] {
                let answer = try await calls.get("/v1/users/\(name)/\(path)")
                #expect(answer.status == 404)
                #expect(answer.refusal == "not_found")
            }
        }
    }
}
