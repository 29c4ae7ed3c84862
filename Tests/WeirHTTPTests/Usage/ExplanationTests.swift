import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Why a customer may use a feature, or may not.
///
/// The clock stands at 2026-02-01T00:00:00.000Z unless it is moved.
struct ExplanationTests {
    private static let steps = ["customer", "kit", "subscription", "per_call", "rate", "quota"]

    @Test func everyStepOfAYesTellsWhatItLookedAt() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            let kit = try await calls.kit("Starter", ["limits": ["seo": ["perCall": 20]]])
            try await calls.plan(
                "pro",
                [
                    "accountKitId": .string(kit),
                    "quotas": ["seo": ["limit": 1000, "mode": "soft", "overageCap": 50]],
                    "rateLimits": ["*": ["limit": 60, "interval": "minute"]],
                ]
            )
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.put("/v1/users/\(customer)/quotas/seo", ["add": 5]))
            try calls.stage(try await calls.consume(customer, "seo", 7))
            try calls.stage(try await calls.reserve(customer, "seo", 3))
            let answer = try await calls.get("/v1/users/\(customer)/entitlements/seo/explain?quantity=2")
            let period = #""periodStart":"2026-02-01T00:00:00.000Z","periodEnd":"2026-03-01T00:00:00.000Z""#
            #expect(
                answer.text == """
                    {"customerId":"\(customer)","feature":"seo","quantity":2,"at":"2026-02-01T00:00:00.000Z",\
                    "allowed":true,"refusal":null,"steps":[\
                    {"step":"customer","outcome":"passed","inputs":{"status":"active"}},\
                    {"step":"kit","outcome":"passed","inputs":{"kit":"Starter","mode":"open","enabled":true}},\
                    {"step":"subscription","outcome":"passed","inputs":{"status":"active","standing":"granted",\
                    "plan":"pro","planVersion":1}},\
                    {"step":"per_call","outcome":"passed","inputs":{"limit":20,"requested":2}},\
                    {"step":"rate","outcome":"passed","inputs":{"rates":[{"rule":"plan:*","limit":60,\
                    "intervalSeconds":60,"burst":60,"remaining":57,"resetsAt":"2026-02-01T00:00:03.000Z",\
                    "waitMilliseconds":null}]}},\
                    {"step":"quota","outcome":"passed","inputs":{"period":"month",\(period),\
                    "planQuota":{"limit":1000,"mode":"soft","overageCap":50},"overrideLimit":null,"topUps":5,\
                    "kitLimit":null,"mode":"soft","limit":1005,"ceiling":1055,"used":10,"reserved":3,"requested":2,\
                    "usedAfter":12}}]}
                    """
            )
            // Nothing was recorded, and the rate was not used up.
            let again = try await calls.get("/v1/users/\(customer)/entitlements/seo/explain?quantity=2")
            #expect(again.text == answer.text)
        }
    }

    @Test func theFirstRefusalEndsIt() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            let kit = try await calls.kit("Starter", ["primitivesConfig": ["aeo": ["enabled": false]]])
            try await calls.plan("pro", ["accountKitId": .string(kit), "quotas": ["seo": 10, "aeo": 10]])
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 10))
            let cases: [(feature: String, step: String, status: JSONValue, reason: JSONValue)] = [
                ("seo", "quota", 429, "quota_exceeded"), ("aeo", "kit", 403, "primitive_disabled_by_kit"),
            ]
            for (feature, name, status, reason) in cases {
                let answer = try await calls.get("/v1/customers/\(customer)/entitlements/\(feature)/explain")
                let steps = answer.json["steps"].arrayValue ?? []
                #expect(steps.map { $0["step"].stringValue } == Self.steps)
                let index = try #require(Self.steps.firstIndex(of: name))
                #expect(steps.prefix(index).allSatisfy { $0["outcome"] == "passed" })
                #expect(steps[index]["outcome"] == "refused")
                #expect(steps.dropFirst(index + 1).allSatisfy { $0["outcome"] == "skipped" })
                #expect(answer.json["allowed"] == false)
                #expect(answer.json["refusal"]["status"] == status)
                #expect(answer.json["refusal"]["reason"] == reason)
                // The call itself is refused in the same words.
                let refused = try await calls.consume(customer, feature)
                #expect(JSONValue(integerLiteral: Int64(refused.status)) == status)
                #expect(refused.json["error"]["message"] == answer.json["refusal"]["message"])
            }
        }
    }

    @Test func featuresWithoutUsageEndWithThePlansWord() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            for (key, type) in [("sso", "boolean"), ("logs", "boolean")] {
                try calls.stage(try await calls.post("/v1/features", ["key": .string(key), "type": .string(type)]))
            }
            try await calls.plan("pro", ["features": ["sso": true]])
            let customer = try await calls.customer(plan: "pro")
            let yes = try await calls.get("/v1/users/\(customer)/entitlements/sso/explain")
            #expect(yes.json["allowed"] == true)
            #expect(yes.json["steps"][3] == ["step": "value", "outcome": "passed", "inputs": ["value": true]])
            let no = try await calls.get("/v1/users/\(customer)/entitlements/logs/explain")
            #expect(no.json["allowed"] == false)
            #expect(no.json["refusal"] == .null)
            #expect(no.json["steps"][3] == ["step": "value", "outcome": "refused", "inputs": ["value": .null]])
            #expect(try await calls.get("/v1/users/\(customer)/entitlements/sso/explain?quantity=1").status == 400)
        }
    }

    @Test func whatTheMeterReadsIsAskedFor() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            let meter: JSONValue = ["eventName": "login", "aggregation": "unique_count", "valueProperty": "user"]
            try await calls.meter("SEATS", meter)
            try await calls.feature("seats", meter: "SEATS")
            try await calls.plan("pro", ["quotas": ["seats": 1]])
            let customer = try await calls.customer(plan: "pro")
            let path = "/v1/users/\(customer)/entitlements/seats/explain"
            #expect(try await calls.get(path).status == 400)
            #expect(try await calls.get(path + "?properties=nonsense").status == 400)
            #expect(try await calls.get(path + "?properties=%5B%5D").status == 400)
            #expect(try await calls.get(path + "?properties=%7B%22user%22%3A%22ada%22%7D").json["allowed"] == true)
            try calls.stage(
                try await calls.post(
                    "/v1/users/\(customer)/usage/consume",
                    ["feature": "seats", "properties": ["user": "ada"]]
                )
            )
            // One who is counted already is no further one.
            #expect(try await calls.get(path + "?properties=%7B%22user%22%3A%22ada%22%7D").json["allowed"] == true)
            #expect(try await calls.get(path + "?properties=%7B%22user%22%3A%22bob%22%7D").json["allowed"] == false)
        }
    }

    @Test func whatIsNotThereIsNotFound() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": 1]])
            let customer = try await calls.customer(plan: "pro")
            #expect(try await calls.get("/v1/users/ext:nobody/entitlements/seo/explain").status == 404)
            #expect(try await calls.get("/v1/users/\(customer)/entitlements/nothing/explain").status == 404)
            #expect(try await calls.get("/v1/users/\(customer)/entitlements/seo/explain?size=1").status == 400)
        }
    }
}
