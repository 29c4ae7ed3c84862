import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Bad events: a clear answer, kept with the reason, and the good ones beside them count.
struct EventInputTests {
    /// Events that are wrong, each with the code it is rejected with and the field or word that the message names.
    private static let wrong: [(event: String, code: String, names: String)] = [
        (#"7"#, "invalid_input", "object"),
        (#"null"#, "invalid_input", "object"),
        (#"{}"#, "invalid_input", "customerId"),
        (#"{"externalCustomerId":"acme"}"#, "invalid_input", "eventName"),
        (#"{"externalCustomerId":"acme","eventName":""}"#, "invalid_input", "eventName"),
        (#"{"externalCustomerId":"acme","eventName":7}"#, "invalid_input", "eventName"),
        (#"{"customerId":"acme","eventName":"call"}"#, "invalid_input", "customerId"),
        (#"{"customerId":"cust_00000000000000000000000000","eventName":"call"}"#, "not_found", "not found"),
        (#"{"externalCustomerId":"nobody","eventName":"call"}"#, "not_found", "nobody"),
        (
            #"{"externalCustomerId":"acme","customerId":"cust_00000000000000000000000000","eventName":"call"}"#,
            "invalid_input", "only one"
        ),
        (#"{"externalCustomerId":"acme","eventName":"call","event_name":"call"}"#, "invalid_input", "only one"),
        (#"{"externalCustomerId":"acme","eventName":"call","evntName":"call"}"#, "invalid_input", "evntName"),
        (#"{"externalCustomerId":"acme","eventName":"call","timestamp":"yesterday"}"#, "invalid_input", "timestamp"),
        (#"{"externalCustomerId":"acme","eventName":"call","timestamp":1769904000}"#, "invalid_input", "timestamp"),
        (
            #"{"externalCustomerId":"acme","eventName":"call","timestamp":"2026-02-01T00:00:00"}"#,
            "invalid_input", "offset"
        ),
        (
            #"{"externalCustomerId":"acme","eventName":"call","timestamp":"2026-02-30T00:00:00Z"}"#,
            "invalid_input", "timestamp"
        ),
        (
            #"{"externalCustomerId":"acme","eventName":"call","timestamp":"2026-02-01T01:00:00.001Z"}"#,
            "invalid_input", "1 hour ahead"
        ),
        (
            #"{"externalCustomerId":"acme","eventName":"call","timestamp":"1969-12-31T23:59:59.999Z"}"#,
            "invalid_input", "1970"
        ),
        (#"{"externalCustomerId":"acme","eventName":"call","properties":[1]}"#, "invalid_input", "properties"),
        (#"{"externalCustomerId":"acme","eventName":"call","properties":{"a":{}}}"#, "invalid_input", "properties.a"),
        (#"{"externalCustomerId":"acme","eventName":"call","properties":{"a":null}}"#, "invalid_input", "properties.a"),
        (
            #"{"externalCustomerId":"acme","eventName":"call","properties":{"a":1.00000000000000000000000000000000000000001}}"#,
            "invalid_input", "properties.a"
        ),
        (#"{"externalCustomerId":"acme","eventName":"call","idempotencyKey":""}"#, "invalid_input", "idempotencyKey"),
        (
            #"{"externalCustomerId":"acme","eventName":"call","idempotencyKey":"\#(String(repeating: "k", count: 256))"}"#,
            "invalid_input", "idempotencyKey"
        ),
    ]

    private func withCustomer(_ test: (OperatorCalls) async throws -> Void) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.meter("CALLS", ["eventName": "call", "aggregation": "count"])
            _ = try await calls.customer()
            try await test(calls)
        }
    }

    private func counted(_ calls: OperatorCalls) async throws -> JSONValue {
        let rows = try await calls.query([
            "meter": "CALLS", "from": "1970-01-01T00:00:00Z", "to": "2027-01-01T00:00:00Z",
        ])
        return rows.first?["value"] ?? 0
    }

    @Test
    func goodEventsCountBesideEveryKindOfBadOne() async throws {
        try await withCustomer { calls in
            let good = #"{"externalCustomerId":"acme","eventName":"call"}"#
            let events = Self.wrong.map { "\(good),\($0.event)" }.joined(separator: ",")
            let answer = try await calls.client.send(
                "POST",
                "/v1/events/batch",
                bytes: Array(#"{"events":[\#(events)]}"#.utf8)
            )
            #expect(answer.status == 202)
            #expect(answer.json["count"] == JSONValue(integerLiteral: Int64(Self.wrong.count)))
            let rejected = answer.json["rejected"].arrayValue ?? []
            #expect(rejected.count == Self.wrong.count)
            for (index, (wrong, rejection)) in zip(Self.wrong, rejected).enumerated() {
                #expect(rejection["index"] == JSONValue(integerLiteral: Int64(2 * index + 1)))
                #expect(rejection["code"].text == wrong.code, "\(wrong.event)")
                #expect(rejection["message"].text.contains(wrong.names), "\(wrong.event): \(rejection["message"].text)")
            }
            #expect(try await counted(calls) == JSONValue(integerLiteral: Int64(Self.wrong.count)))
        }
    }

    @Test
    func singleBadEventIsAnErrorAndKept() async throws {
        try await withCustomer { calls in
            for wrong in Self.wrong {
                let answer = try await calls.client.send("POST", "/v1/events", bytes: Array(wrong.event.utf8))
                #expect(answer.status == (wrong.code == "not_found" ? 404 : 400), "\(wrong.event)")
                #expect(answer.json["error"]["code"].text == wrong.code, "\(wrong.event)")
                #expect(answer.json["error"]["message"].text.contains(wrong.names), "\(wrong.event)")
            }
            let kept = try await calls.get("/v1/events/rejected?limit=200")
            #expect(kept.json["rejectedEvents"].arrayValue?.count == Self.wrong.count)
            #expect(try await counted(calls) == 0)
        }
    }

    @Test(arguments: ["", "{", "[]", #"{"events":{}}"#, #"{"event":[]}"#, #"{"events":[1],"events":[]}"#, "\u{1}"])
    func whatIsNoBatchIsRefusedAsAWhole(_ body: String) async throws {
        try await withCustomer { calls in
            let answer = try await calls.client.send("POST", "/v1/events/batch", bytes: Array(body.utf8))
            #expect(answer.status == 400)
            #expect(answer.json["error"]["code"] == "invalid_input")
            #expect(answer.json["error"]["requestId"].text.hasPrefix("req_"))
        }
    }

    @Test
    func timestampsMayBeUpToAnHourAhead() async throws {
        try await withCustomer { calls in
            for instant in ["2026-02-01T01:00:00Z", "2026-02-01T06:30:00+05:30", "1970-01-01T00:00:00Z"] {
                let answer = try await calls.post(
                    "/v1/events",
                    ["externalCustomerId": "acme", "eventName": "call", "timestamp": .string(instant)]
                )
                #expect(answer.status == 202, "\(instant)")
            }
        }
    }

    @Test
    func anErasedCustomerIsNotFound() async throws {
        try await withCustomer { calls in
            let customer = try await calls.customer("globex")
            try calls.stage(try await calls.record(customer, "call"))
            try calls.stage(try await calls.delete("/v1/customers/\(customer)?erase=true"))
            #expect(try await calls.record(customer, "call").status == 404)
            #expect(try await calls.consume(customer, "call").status == 404)
            // Its totals stay.
            #expect(try await counted(calls) == 1)
        }
    }

    @Test
    func suspendedCustomersEventsAreRecorded() async throws {
        try await withCustomer { calls in
            try calls.stage(try await calls.patch("/v1/users/ext:acme", ["status": "suspended"]))
            let answer = try await calls.post("/v1/events", ["externalCustomerId": "acme", "eventName": "call"])
            #expect(answer.status == 202)
            #expect(try await counted(calls) == 1)
        }
    }
}
