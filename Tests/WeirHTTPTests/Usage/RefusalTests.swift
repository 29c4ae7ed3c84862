import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Every refusal of a decision with its status, code, reason and message, and which of them goes first.
struct RefusalTests {
    /// What can stand in a customer's way, in the order in which it is told.
    enum Obstacle: Int, CaseIterable, Sendable {
        case suspended
        case kit
        case inactive
        case callLimit
        case rate
        case quota

        var status: Int {
            switch self {
            case .suspended, .kit, .callLimit: 403
            case .inactive: 402
            case .rate, .quota: 429
            }
        }

        var refusal: String {
            switch self {
            case .suspended: "forbidden/customer_suspended"
            case .kit: "forbidden/primitive_disabled_by_kit"
            case .inactive: "payment_required/subscription_inactive"
            case .callLimit: "forbidden/call_limit_exceeded"
            case .rate: "rate_limited/rate_limit_exceeded"
            case .quota: "rate_limited/quota_exceeded"
            }
        }

        var message: String {
            switch self {
            case .suspended: "Customer is suspended"
            case .kit: #"Not allowed by AccountKit "Basic": primitive_disabled_by_kit"#
            case .inactive: "Subscription is canceled and grants no plan"
            case .callLimit: "One call may ask for at most 5 of 'seo', not 6"
            case .rate: "Rate limit exceeded for 'seo'"
            case .quota: "Plan quota exceeded for 'seo' (10/10 this period)"
            }
        }

        var hasRetryAfter: Bool { self == .rate || self == .quota }
    }

    /// A customer who has used up quota and rate, and in whose way the obstacles then are put.
    private func withCustomer(
        blockedBy obstacles: [Obstacle],
        _ test: (OperatorCalls, String) async throws -> Void
    ) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            let kit = try await calls.kit("Basic", ["limits": ["seo": ["perCall": 5]]])
            let hasRate = obstacles.contains(.rate)
            let rates: JSONValue = hasRate ? ["seo": ["limit": 2, "interval": "hour"]] : [:]
            let limit: JSONValue = obstacles.contains(.quota) ? 10 : 1000
            try await calls.plan(
                "pro",
                ["quotas": ["seo": limit], "rateLimits": rates, "accountKitId": .string(kit)]
            )
            let customer = try await calls.customer(plan: "pro")
            for _ in 1...2 { try calls.stage(try await calls.consume(customer, "seo", 5)) }
            for obstacle in obstacles {
                switch obstacle {
                case .suspended:
                    try calls.stage(try await calls.patch("/v1/users/\(customer)", ["status": "suspended"]))
                case .kit:
                    try calls.stage(
                        try await calls.patch(
                            "/v1/account-kits/\(kit)",
                            ["primitivesConfig": ["seo": ["enabled": false]]]
                        )
                    )
                case .inactive: try await calls.subscribe(customer, to: "pro", ["status": "canceled"])
                case .callLimit, .rate, .quota: break
                }
            }
            try await test(calls, customer)
        }
    }

    @Test(arguments: Obstacle.allCases)
    func eachHasItsCode(_ obstacle: Obstacle) async throws {
        try await withCustomer(blockedBy: [obstacle]) { calls, customer in
            let quantity: JSONValue = obstacle == .callLimit ? 6 : 1
            for path in ["usage/consume", "usage/check", "reservations"] {
                let answer = try await calls.post(
                    "/v1/users/\(customer)/\(path)",
                    ["feature": "seo", "quantity": quantity]
                )
                #expect(answer.status == obstacle.status)
                #expect(answer.refusal == obstacle.refusal)
                #expect(answer.json["error"]["message"].text == obstacle.message)
                #expect((answer.header("Retry-After") != nil) == obstacle.hasRetryAfter)
            }
            #expect(try await calls.used(customer, "seo") == 10)
        }
    }

    @Test("Of several reasons the first in the order is told", arguments: Obstacle.allCases)
    func firstGoesBeforeAllLater(_ first: Obstacle) async throws {
        let later = Obstacle.allCases.filter { $0.rawValue >= first.rawValue }
        try await withCustomer(blockedBy: later) { calls, customer in
            // Asking for too much at once is part of the request, so it is there only where it is wanted.
            let quantity: JSONValue = first.rawValue <= Obstacle.callLimit.rawValue ? 6 : 1
            let answer = try await calls.consume(customer, "seo", quantity)
            #expect(answer.refusal == first.refusal)
        }
    }

    @Test
    func kitRefusalNamesThePrimitive() async throws {
        try await withCustomer(blockedBy: [.kit]) { calls, customer in
            let answer = try await calls.consume(customer, "seo")
            #expect(
                answer.shape == """
                    {"error":{"code":"forbidden",\
                    "message":"Not allowed by AccountKit \\"Basic\\": primitive_disabled_by_kit",\
                    "details":{"reason":"primitive_disabled_by_kit","primitive":"seo"},"requestId":"req_1"}}
                    """
            )
        }
    }

    @Test
    func rateTellsWhenToComeAgainAndShowsInTheHeaders() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan(
                "pro",
                ["quotas": ["seo": 10], "rateLimits": ["*": ["limit": 2, "interval": "minute"]]]
            )
            let customer = try await calls.customer(plan: "pro")
            let first = try await calls.consume(customer, "seo")
            #expect(first.header("X-RateLimit-Limit") == "2")
            #expect(first.header("X-RateLimit-Remaining") == "1")
            try calls.stage(try await calls.consume(customer, "seo"))
            let refused = try await calls.consume(customer, "seo")
            #expect(refused.refusal == "rate_limited/rate_limit_exceeded")
            #expect(refused.header("Retry-After") == "30")
            #expect(refused.header("X-RateLimit-Limit") == "2")
            #expect(refused.header("X-RateLimit-Remaining") == "0")
            // One more every half minute, and never more than two at once.
            server.clock.advance(seconds: 30)
            #expect(try await calls.consume(customer, "seo").status == 200)
            #expect(try await calls.consume(customer, "seo").status == 429)
            #expect(try await calls.used(customer, "seo") == 3)
        }
    }

    @Test
    func unknownFeatureAndUnknownCustomerAreNotFound() async throws {
        try await withCustomer(blockedBy: []) { calls, customer in
            let feature = try await calls.consume(customer, "nothing")
            #expect(feature.status == 404)
            #expect(feature.refusal == "not_found/unknown_feature")
            for name in ["cust_00000000000000000000000000", "ext:nobody", "nonsense", "cus_123", "stripe:cus_123"] {
                let answer = try await calls.consume(name, "seo")
                #expect(answer.status == 404)
                #expect(answer.refusal == "not_found")
            }
        }
    }

    @Test
    func anotherWorkspacesCustomerIsNotFound() async throws {
        try await TestServer.run { server in
            let live = OperatorCalls(server.live)
            let test = OperatorCalls(server.test)
            try await live.plan("pro", ["quotas": ["seo": 10]])
            try await test.plan("pro", ["quotas": ["seo": 10]])
            let customer = try await live.customer(plan: "pro")
            let held = try await live.reserve(customer, "seo", 1)
            let id = held.json["id"].text
            #expect(try await test.consume(customer, "seo").status == 404)
            #expect(try await test.get("/v1/users/\(customer)/billing/usage").status == 404)
            #expect(try await test.get("/v1/reservations/\(id)").status == 404)
            #expect(try await test.post("/v1/reservations/\(id)/commit").status == 404)
            #expect(try await test.record(customer, "seo").status == 404)
        }
    }
}
