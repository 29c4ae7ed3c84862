import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Requests that do not fit the feature or its meter: told what to do, and nothing counted.
struct DecisionInputTests {
    /// A workspace with a feature for each kind of meter.
    private func withMeters(_ test: (OperatorCalls, String) async throws -> Void) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter("CALLS", ["eventName": "api.call", "aggregation": "count"])
            try await calls.meter(
                "RUNS",
                ["eventNames": ["agent.run", "chain.run"], "aggregation": "count"]
            )
            try await calls.meter(
                "TOKENS",
                ["eventName": "llm", "aggregation": "sum", "valueProperty": "tokens", "filters": ["kind": ["input"]]]
            )
            try await calls.meter("PEAK", ["eventName": "load", "aggregation": "max", "valueProperty": "level"])
            try await calls.meter(
                "SEATS",
                ["eventName": "login", "aggregation": "unique_count", "valueProperty": "user"]
            )
            for (feature, meter) in [
                ("calls", "CALLS"), ("runs", "RUNS"), ("tokens", "TOKENS"), ("peak", "PEAK"), ("seats", "SEATS"),
            ] {
                try await calls.feature(feature, meter: meter)
            }
            try calls.stage(try await calls.post("/v1/features", ["key": "sso", "type": "boolean"]))
            try await calls.plan(
                "pro",
                ["quotas": ["calls": 10, "runs": 10, "tokens": 10, "peak": 10, "seats": 2], "features": ["sso": true]]
            )
            try await test(calls, try await calls.customer(plan: "pro"))
        }
    }

    /// Bodies of consume that are wrong, each with the field that is named.
    private static let wrong: [(body: String, path: String)] = [
        (#"{}"#, "feature"),
        (#"{"feature":7}"#, "feature"),
        (#"{"feature":"calls","quantity":2}"#, "quantity"),
        (#"{"feature":"calls","quantity":0}"#, "quantity"),
        (#"{"feature":"tokens","quantity":-1,"properties":{"kind":"input"}}"#, "quantity"),
        (#"{"feature":"tokens","quantity":"NaN","properties":{"kind":"input"}}"#, "quantity"),
        (#"{"feature":"tokens","quantity":"Infinity","properties":{"kind":"input"}}"#, "quantity"),
        (#"{"feature":"tokens","quantity":1e16,"properties":{"kind":"input"}}"#, "quantity"),
        (#"{"feature":"tokens","quantity":0.0000000001,"properties":{"kind":"input"}}"#, "quantity"),
        (#"{"feature":"tokens","quantity":true,"properties":{"kind":"input"}}"#, "quantity"),
        (#"{"feature":"tokens","quantity":1}"#, "properties"),
        (#"{"feature":"tokens","quantity":1,"properties":{"kind":"output"}}"#, "properties"),
        (#"{"feature":"tokens","quantity":1,"properties":{"kind":"input","tokens":2}}"#, "properties.tokens"),
        (#"{"feature":"tokens","properties":{"kind":"input","tokens":"many"}}"#, "properties.tokens"),
        (#"{"feature":"tokens","properties":{"kind":["input"]}}"#, "properties.kind"),
        (#"{"feature":"runs"}"#, "eventName"),
        (#"{"feature":"runs","eventName":"other.run"}"#, "eventName"),
        (#"{"feature":"calls","eventName":"agent.run"}"#, "eventName"),
        (#"{"feature":"peak","quantity":3,"properties":{"level":3}}"#, "quantity"),
        (#"{"feature":"peak"}"#, "properties"),
        (#"{"feature":"peak","properties":{"level":"high"}}"#, "properties"),
        (#"{"feature":"seats","quantity":1,"properties":{"user":"a"}}"#, "quantity"),
        (#"{"feature":"seats"}"#, "properties"),
        (#"{"feature":"sso"}"#, "feature"),
        (#"{"feature":"calls","quantty":1}"#, "quantty"),
        (#"{"feature":"calls","idempotencyKey":""}"#, "idempotencyKey"),
        (#"{"feature":"calls","customerId":"cust_00000000000000000000000000"}"#, "customerId"),
    ]

    @Test
    func wrongRequestsNameTheFieldAndCountNothing() async throws {
        try await withMeters { calls, customer in
            for (body, path) in Self.wrong {
                for action in ["consume", "check"] {
                    let answer = try await calls.client.send(
                        "POST",
                        "/v1/users/\(customer)/usage/\(action)",
                        bytes: Array(body.utf8)
                    )
                    #expect(answer.status == 400, "\(body)")
                    #expect(answer.json["error"]["code"] == "invalid_input", "\(body)")
                    #expect(answer.json["error"]["issues"][0]["path"].text == path, "\(body)")
                }
            }
            let usage = try await calls.usage(customer)
            #expect(usage["usage"] == ["calls": 0, "peak": 0, "runs": 0, "seats": 0, "tokens": 0])
        }
    }

    @Test("A maximum and a unique count take properties, refuse what would grow beyond the limit, and cannot be held")
    func extremumAndMembersTakeProperties() async throws {
        try await withMeters { calls, customer in
            let path = "/v1/users/\(customer)/usage/consume"
            for (level, status) in [(7, 200), (3, 200), (11, 429), (10, 200)] as [(Int64, Int)] {
                let answer = try await calls.post(
                    path,
                    ["feature": "peak", "properties": ["level": JSONValue(integerLiteral: level)]]
                )
                #expect(answer.status == status)
            }
            for (user, status) in [("a", 200), ("b", 200), ("c", 429), ("a", 200)] {
                let answer = try await calls.post(path, ["feature": "seats", "properties": ["user": .string(user)]])
                #expect(answer.status == status)
            }
            #expect(try await calls.used(customer, "peak") == 10)
            #expect(try await calls.used(customer, "seats") == 2)
            for feature in ["peak", "seats"] {
                let answer = try await calls.post("/v1/users/\(customer)/reservations", ["feature": .string(feature)])
                #expect(answer.status == 400)
                #expect(answer.json["error"]["issues"][0]["path"] == "feature")
            }
        }
    }

    @Test
    func meterWithSeveralEventsCountsTheOneThatIsNamed() async throws {
        try await withMeters { calls, customer in
            for name in ["agent.run", "chain.run"] {
                let answer = try await calls.post(
                    "/v1/users/\(customer)/usage/consume",
                    ["feature": "runs", "eventName": .string(name)]
                )
                #expect(answer.status == 200)
            }
            #expect(try await calls.used(customer, "runs") == 2)
            let listed = try await calls.get("/v1/events?customerId=\(customer)&eventName=chain.run")
            #expect(listed.json["events"].arrayValue?.count == 1)
        }
    }

    @Test
    func quantityMayComeAsThePropertyThatIsSummed() async throws {
        try await withMeters { calls, customer in
            let answer = try await calls.post(
                "/v1/users/\(customer)/usage/consume",
                ["feature": "tokens", "properties": ["kind": "input", "tokens": 4]]
            )
            #expect(answer.json["used"] == 4)
            #expect(answer.json["remaining"] == 6)
        }
    }

    private static let wrongReservations: [(body: String, path: String)] = [
        (#"{"feature":"calls","ttlSeconds":0}"#, "ttlSeconds"),
        (#"{"feature":"calls","ttlSeconds":86401}"#, "ttlSeconds"),
        (#"{"feature":"calls","ttlSeconds":"60"}"#, "ttlSeconds"),
        (#"{"feature":"calls","quantity":3}"#, "quantity"),
        (#"{"feature":"tokens","quantity":3}"#, "properties"),
    ]

    @Test
    func wrongReservationsNameTheField() async throws {
        try await withMeters { calls, customer in
            for (body, path) in Self.wrongReservations {
                let answer = try await calls.client.send(
                    "POST",
                    "/v1/users/\(customer)/reservations",
                    bytes: Array(body.utf8)
                )
                #expect(answer.status == 400, "\(body)")
                #expect(answer.json["error"]["issues"][0]["path"].text == path, "\(body)")
            }
        }
    }

    @Test
    func batchIsCheckedForFormAsAWhole() async throws {
        try await withMeters { calls, customer in
            let empty = try await calls.post("/v1/usage/consume/batch", ["items": []])
            #expect(empty.json["error"]["issues"][0]["path"] == "items")
            let nameless = try await calls.post("/v1/usage/consume/batch", ["items": [["feature": "calls"]]])
            #expect(nameless.json["error"]["issues"][0]["path"] == "items[0].customerId")
            let item: JSONValue = ["customerId": .string(customer), "feature": "calls"]
            let large = try await calls.post(
                "/v1/usage/consume/batch",
                ["items": .array(Array(repeating: item, count: 1001))]
            )
            #expect(large.status == 400)
            #expect(try await calls.used(customer, "calls") == 0)
        }
    }
}
