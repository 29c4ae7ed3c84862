import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Single events and batches over HTTP.
///
/// The clock stands at 2026-02-01T00:00:00.000Z unless it is moved.
struct EventTests {
    /// A customer, a meter that counts calls and one that sums their tokens.
    private func withMeters(_ test: (OperatorCalls, String) async throws -> Void) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter("API_CALL", ["eventName": "call_count", "aggregation": "count"])
            try await calls.meter(
                "TOKENS",
                ["eventName": "call_count", "aggregation": "sum", "valueProperty": "tokens"]
            )
            try await test(calls, try await calls.customer())
        }
    }

    private func total(_ calls: OperatorCalls, _ meter: String) async throws -> JSONValue {
        let rows = try await calls.query([
            "meter": .string(meter), "from": "2026-01-01T00:00:00Z", "to": "2026-04-01T00:00:00Z",
        ])
        return rows.first?["value"] ?? 0
    }

    @Test("The answer to an event is fixed to the letter")
    func acceptedEventHasTheFixedBody() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter("API_CALL", ["eventName": "call_count", "aggregation": "count"])
            let customer = try await calls.customer()
            let answer = try await calls.record(customer, "call_count", key: "evt-1")
            #expect(answer.status == 202)
            #expect(
                answer.shape == """
                    {"status":"accepted","idempotencyKey":"evt-1","requestId":"req_1","meters":["API_CALL"]}
                    """
            )
            #expect(answer.header("X-Request-Id") == answer.json["requestId"].text)
        }
    }

    @Test("The answer to a batch is fixed to the letter")
    func acceptedBatchHasTheFixedBody() async throws {
        try await withMeters { calls, customer in
            try calls.stage(try await calls.record(customer, "call_count", ["tokens": 1], key: "a"))
            try calls.stage(try await calls.record(customer, "call_count", ["tokens": 1], key: "b"))
            let event = { (key: String, tokens: JSONValue) -> JSONValue in
                [
                    "customer_id": .string(customer), "event_name": "call_count", "idempotency_key": .string(key),
                    "properties": ["tokens": tokens],
                ]
            }
            let answer = try await calls.post(
                "/v1/events/batch",
                ["events": [event("a", 1), event("b", 2), event("c", 3), ["eventName": "call_count"]]]
            )
            #expect(answer.status == 202)
            #expect(
                answer.shape == """
                    {"status":"accepted","count":3,"duplicates":1,"replaced":1,"rejected":[\
                    {"index":3,"code":"invalid_input",\
                    "message":"Invalid input: 'customerId' or 'externalCustomerId' is required, to name the customer"}],\
                    "requestId":"req_1"}
                    """
            )
            #expect(try await total(calls, "TOKENS") == 6)
            #expect(try await total(calls, "API_CALL") == 3)
        }
    }

    @Test(arguments: ["customer_id", "customerId", "external_customer_id", "externalCustomerId"])
    func customerIsNamedInFourWays(_ field: String) async throws {
        try await withMeters { calls, customer in
            let name = field.lowercased().contains("external") ? "acme" : customer
            let answer = try await calls.post(
                "/v1/events",
                [field: .string(name), "event_name": "call_count", "properties": ["tokens": 2]]
            )
            #expect(answer.status == 202)
            #expect(answer.json["idempotencyKey"].text.hasPrefix("evt_"))
            #expect(answer.json["meters"] == ["API_CALL", "TOKENS"])
        }
    }

    // MARK: What does not count

    private static let unmatched: [(name: String, properties: JSONValue, why: String)] = [
        ("other", [:], "no meter listens to events named 'other'"),
        ("tokens_only", [:], "meter 'ONLY' did not count it: the property 'tokens' is missing"),
        (
            "tokens_only", ["tokens": "many"],
            "meter 'ONLY' did not count it: the property 'tokens' is not a number within ±10^15 with at most 9 decimals"
        ),
        (
            "tokens_only", ["tokens": 3, "kind": "cached"],
            "meter 'ONLY' did not count it: an exclusion of the meter matches"
        ),
    ]

    @Test("An event that nothing counts says why", arguments: unmatched)
    func unmatchedEventSaysWhy(_ name: String, _ properties: JSONValue, _ why: String) async throws {
        try await withMeters { calls, customer in
            try await calls.meter(
                "ONLY",
                [
                    "eventName": "tokens_only", "aggregation": "sum", "valueProperty": "tokens",
                    "exclude": [["kind": ["cached"]]],
                ]
            )
            let answer = try await calls.record(customer, name, properties)
            #expect(answer.status == 202)
            #expect(answer.json["meters"] == [])
            #expect(answer.json["unmatched"].text == why)
            let listed = try await calls.get("/v1/events?customerId=\(customer)&status=unmatched")
            #expect(listed.json["events"][0]["unmatched"].text == why)
        }
    }

    @Test
    func eventBeforeAMetersTimeSaysSo() async throws {
        try await withMeters { calls, customer in
            for code in ["B", "A"] {
                try await calls.meter(
                    code,
                    ["eventName": "late", "aggregation": "count", "effectiveFrom": "2026-02-01T00:00:00Z"]
                )
            }
            let answer = try await calls.record(customer, "late", at: "2026-01-31T23:59:59Z")
            #expect(answer.json["meters"] == [])
            let why = "its timestamp is before the meter's effective time"
            #expect(
                answer.json["unmatched"].text
                    == "meter 'A' did not count it: \(why); meter 'B' did not count it: \(why)"
            )
        }
    }

    // MARK: Keys

    @Test("A retry without timestamp keeps the first one; content is compared after parsing")
    func retryIsADuplicate() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter("API_CALL", ["eventName": "call_count", "aggregation": "count"])
            let customer = try await calls.customer()
            let bodies = [
                #"{"externalCustomerId":"acme","eventName":"call_count","idempotencyKey":"a","properties":{"x":1,"y":"b"}}"#,
                #"{"properties":{"y":"b","x":1.0},"idempotency_key":"a","event_name":"call_count","customerId":"\#(customer)"}"#,
                #"{"externalCustomerId":"acme","eventName":"call_count","idempotencyKey":"a","properties":{"x":1e0,"y":"b"}}"#,
            ]
            for body in bodies {
                let answer = try await calls.client.send("POST", "/v1/events", bytes: Array(body.utf8))
                #expect(answer.status == 202)
                server.clock.advance(seconds: 10)
            }
            let listed = try await calls.get("/v1/events?customerId=\(customer)")
            #expect(listed.json["events"].arrayValue?.count == 1)
            #expect(listed.json["events"][0]["timestamp"] == "2026-02-01T00:00:00.000Z")
        }
    }

    @Test
    func otherContentUnderAKeyReplacesTheOldEverywhere() async throws {
        try await withMeters { calls, customer in
            try calls.stage(try await calls.record(customer, "call_count", ["tokens": 10], key: "a"))
            try calls.stage(try await calls.record(customer, "call_count", ["tokens": 4], key: "a"))
            #expect(try await total(calls, "TOKENS") == 4)
            #expect(try await total(calls, "API_CALL") == 1)
            let listed = try await calls.get("/v1/events?customerId=\(customer)")
            #expect(listed.json["events"].arrayValue?.map { $0["status"] } == ["replaced", "counted"])
        }
    }

    @Test
    func workspaceMayRefuseOtherContentUnderAKey() async throws {
        try await withMeters { calls, customer in
            try await calls.settings(["changedKeyPolicy": "reject"])
            try calls.stage(try await calls.record(customer, "call_count", ["tokens": 10], key: "a"))
            let single = try await calls.record(customer, "call_count", ["tokens": 4], key: "a")
            #expect(single.status == 409)
            #expect(single.refusal == "idempotency_conflict")
            let event: JSONValue = [
                "customerId": .string(customer), "eventName": "call_count", "idempotencyKey": "a",
                "properties": ["tokens": 5],
            ]
            let batch = try await calls.post("/v1/events/batch", ["events": [event]])
            #expect(batch.status == 202)
            #expect(batch.json["rejected"][0]["code"] == "idempotency_conflict")
            #expect(try await calls.record(customer, "call_count", ["tokens": 10], key: "a").status == 202)
            #expect(try await total(calls, "TOKENS") == 10)
        }
    }

    @Test
    func headerIsTheKeyOfWhatHasNone() async throws {
        try await withMeters { calls, customer in
            let event: JSONValue = [
                "customerId": .string(customer), "eventName": "call_count", "properties": ["tokens": 1],
            ]
            for _ in 1...2 {
                let single = try await calls.post("/v1/events", event, key: "single")
                #expect(single.json["idempotencyKey"] == "single")
                try calls.stage(try await calls.post("/v1/events/batch", ["events": [event, event]], key: "batch"))
            }
            #expect(try await total(calls, "API_CALL") == 3)
        }
    }

    @Test
    func retractedEventCountsNoMore() async throws {
        try await withMeters { calls, customer in
            try calls.stage(try await calls.record(customer, "call_count", ["tokens": 10], key: "a/b c"))
            for _ in 1...2 {
                let answer = try await calls.delete("/v1/customers/\(customer)/events/a%2Fb%20c")
                #expect(answer.status == 200)
                #expect(
                    answer.shape == """
                        {"status":"retracted","customerId":"cust_1","idempotencyKey":"a/b c","requestId":"req_1"}
                        """
                )
            }
            #expect(try await total(calls, "TOKENS") == 0)
            #expect(try await calls.delete("/v1/customers/ext:acme/events/unknown").status == 404)
            let listed = try await calls.get("/v1/events?status=retracted")
            #expect(listed.json["events"][0]["idempotencyKey"] == "a/b c")
        }
    }

    // MARK: All or none

    @Test
    func atomicBatchTakesNothingWhenOneIsBad() async throws {
        try await withMeters { calls, customer in
            let good: JSONValue = [
                "customerId": .string(customer), "eventName": "call_count", "properties": ["tokens": 1],
            ]
            let answer = try await calls.post(
                "/v1/events/batch?atomic=true",
                ["events": [good, ["externalCustomerId": "nobody", "eventName": "call_count"], good]]
            )
            #expect(answer.status == 404)
            #expect(answer.json["error"]["rejected"].arrayValue?.map { $0["index"] } == [1])
            #expect(try await total(calls, "API_CALL") == 0)
            #expect(try await calls.get("/v1/events/rejected").json["rejectedEvents"] == [])
            let whole = try await calls.post("/v1/events/batch?atomic=true", ["events": [good, good]])
            #expect(whole.json["count"] == 2)
        }
    }

    @Test
    func atomicBatchTakesNothingWhenTheLedgerRefusesOne() async throws {
        try await withMeters { calls, customer in
            try await calls.settings(["changedKeyPolicy": "reject"])
            try calls.stage(try await calls.record(customer, "call_count", ["tokens": 10], key: "a"))
            let event = { (key: String) -> JSONValue in
                [
                    "customerId": .string(customer), "eventName": "call_count", "idempotencyKey": .string(key),
                    "properties": ["tokens": 5],
                ]
            }
            let answer = try await calls.post(
                "/v1/events/batch?atomic=true",
                ["events": [event("b"), event("a"), event("c")]]
            )
            #expect(answer.status == 409)
            #expect(answer.json["error"]["rejected"].arrayValue?.map { $0["index"] } == [1])
            #expect(try await total(calls, "TOKENS") == 10)
        }
    }

    @Test
    func largestBatchIsTakenAndOneMoreIsNot() async throws {
        try await withMeters { calls, customer in
            let event: JSONValue = [
                "externalCustomerId": "acme", "eventName": "call_count", "properties": ["tokens": 1],
            ]
            let full = try await calls.post(
                "/v1/events/batch",
                ["events": .array(Array(repeating: event, count: 10_000))]
            )
            #expect(full.json["count"] == 10_000)
            let more = try await calls.post(
                "/v1/events/batch",
                ["events": .array(Array(repeating: event, count: 10_001))]
            )
            #expect(more.status == 400)
            #expect(try await calls.post("/v1/events/batch", ["events": []]).status == 400)
            #expect(try await total(calls, "TOKENS") == 10_000)
        }
    }
}
