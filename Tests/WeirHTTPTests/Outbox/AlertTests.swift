import Testing
import WeirAPI
import WeirClient
import WeirServer
import WeirServices
import WeirStorage
import WeirTesting

/// Limits that are nearly used up are told of, by what the ledger has recorded.
struct AlertTests {
    /// A server whose entries leave the log at once, with an endpoint that is sent what is crossed.
    private func run(_ test: (TestServer, OperatorCalls, Told) async throws -> Void) async throws {
        let webhooks = RecordingWebhooks()
        try await TestServer.run(
            configure: { $0.flushIntervalMilliseconds = 10 },
            mail: RecordingMail(),
            webhooks: webhooks
        ) { server in
            let calls = OperatorCalls(server.live)
            let body: JSONValue = ["url": "https://example.com/", "events": ["quota.*", "spend.*"]]
            try calls.stage(try await calls.post("/v1/webhook-endpoints", body))
            try await test(server, calls, Told(server: server, webhooks: webhooks))
        }
    }

    /// What the endpoint was sent.
    private struct Told {
        var server: TestServer
        var webhooks: RecordingWebhooks

        /// Waits until there are so many, and gives them in the order of their versions.
        func events(_ count: Int) async throws -> [JSONValue] {
            while webhooks.requests.count < count { _ = try await server.live.send("GET", "/v1/settings") }
            return try webhooks.requests.map { try JSONParser.parse($0.body) }
                .sorted {
                    $0["subject"]["version"].jsonBytes.lexicographicallyPrecedes($1["subject"]["version"].jsonBytes)
                }
        }

        func thresholds(_ count: Int) async throws -> [JSONValue] {
            try await events(count).map { $0["data"]["thresholdPercent"] }
        }
    }

    @Test("Once a threshold, only the highest at once, again under a higher limit and in a new period")
    func course() async throws {
        try await run { server, calls, told in
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            let customer = try await calls.customer("acme", plan: "pro", ["email": "ada@example.com"])
            // when: 79, and then 80 of 100 are used
            try calls.stage(try await calls.consume(customer, "seo", 79))
            try calls.stage(try await calls.consume(customer, "seo", 1))
            let first = try #require(try await told.events(1).first)
            #expect(first["type"] == "quota.threshold_crossed")
            #expect(first["customerExternalId"] == "acme")
            #expect(first["data"]["used"] == 80)
            #expect(first["data"]["limit"] == 100)
            #expect(first["data"]["periodEnd"] == "2026-03-01T00:00:00.000Z")
            // when: what has happened anyway goes beyond
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 50]))
            #expect(try await told.thresholds(2) == [80, 100])
            // when: the limit is raised, and 80 % of that are used
            try calls.stage(try await calls.put("/v1/users/\(customer)/quotas/seo", ["limit": 1000]))
            try calls.stage(try await calls.consume(customer, "seo", 700))
            #expect(try await told.thresholds(3) == [80, 100, 80])
            // when: a new period begins, in which all is used at once
            server.clock.advance(days: 28)
            try calls.stage(try await calls.consume(customer, "seo", 1000))
            #expect(try await told.thresholds(4) == [80, 100, 80, 100])
            let versions = try await told.events(4).map { $0["subject"]["version"] }
            #expect(versions == [1, 2, 3, 4])
        }
    }

    @Test("Among more customers than are looked at together each is told its own")
    func manyCustomers() async throws {
        try await run { _, calls, told in
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            var customers: [String] = []
            for number in 0..<AlertScanner.portion + 20 {
                customers.append(try await calls.customer("c\(number)", plan: "pro"))
            }
            let near: Set = [0, 1, customers.count - 2, customers.count - 1]
            let items = customers.enumerated().map { number, customer -> JSONValue in
                ["customerId": .string(customer), "feature": "seo", "quantity": near.contains(number) ? 80 : 79]
            }
            for part in [items.prefix(100), items.dropFirst(100).prefix(100), items.dropFirst(200)] {
                try calls.stage(try await calls.post("/v1/usage/consume/batch", ["items": .array(Array(part))]))
            }
            let names = try await told.events(near.count).map { $0["customerExternalId"] }
            #expect(Set(names) == Set(near.map { .string("c\($0)") }))
            #expect(names.count == near.count)
        }
    }

    @Test("A limit that is lowered to what is used is told though nothing more can be used")
    func lowered() async throws {
        try await run { _, calls, told in
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            let customer = try await calls.customer("acme", plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 85))
            #expect(try await told.thresholds(1) == [80])
            try calls.stage(try await calls.put("/v1/users/\(customer)/quotas/seo", ["limit": 85]))
            #expect(try await told.thresholds(2) == [80, 100])
            #expect(try await calls.consume(customer, "seo", 1).status == 429)
        }
    }

    @Test("A plan's quota has thresholds of its own, and an empty list tells nothing")
    func ownThresholds() async throws {
        try await run { _, calls, told in
            let own: JSONValue = ["limit": 100, "alertThresholds": [120, 50]]
            let none: JSONValue = ["limit": 100, "alertThresholds": []]
            try await calls.plan("pro", ["quotas": ["seo": own, "aeo": none]])
            let plan = try calls.stage(try await calls.get("/v1/plans/pro"))
            #expect(plan["quotas"]["seo"] == ["limit": 100, "alertThresholds": [50, 120]])
            let customer = try await calls.customer("acme", plan: "pro")
            try calls.stage(try await calls.consume(customer, "aeo", 100))
            try calls.stage(try await calls.consume(customer, "seo", 60))
            #expect(try await told.thresholds(1) == [50])
            try calls.stage(try await calls.record(customer, "seo", ["quantity": 60]))
            #expect(try await told.thresholds(2) == [50, 120])
        }
    }

    @Test("What a contract costs so far is told when it reaches an amount")
    func spend() async throws {
        try await run { _, calls, told in
            try await calls.meter("CALLS", ["eventName": "call", "aggregation": "count"])
            let price: JSONValue = ["key": "calls", "model": "per_unit", "unitAmount": "2.50", "meter": "CALLS"]
            try await calls.plan(
                "pro",
                ["currency": "EUR", "prices": [price], "spendAlerts": ["10", "5"]]
            )
            let customer = try await calls.customer("acme")
            try calls.stage(
                try await calls.post("/v1/contracts", ["customerId": .string(customer), "planKey": "pro"])
            )
            for _ in 0..<2 { try calls.stage(try await calls.record(customer, "call")) }
            let first = try #require(try await told.events(1).first)
            #expect(first["type"] == "spend.threshold_crossed")
            #expect(first["data"]["amountMinor"] == 500)
            #expect(first["data"]["thresholdMinor"] == 500)
            for _ in 0..<3 { try calls.stage(try await calls.record(customer, "call")) }
            let second = try #require(try await told.events(2).last)
            #expect(second["data"]["thresholdMinor"] == 1000)
        }
    }
}
