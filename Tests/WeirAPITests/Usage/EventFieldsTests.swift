import Testing
import WeirAPI
import WeirPrimitives

struct EventFieldsTests {
    static let customer = "\"customerId\":\"cust_00000000000000000000000001\""

    private func read(_ text: String) throws -> EventFields {
        try EventFields.read(try JSONParser.parse(Array(text.utf8)))
    }

    private func issues(_ text: String) -> [String] {
        do {
            _ = try read(text)
            return []
        } catch let error as APIError {
            return error.issues.map { "\($0.path) \($0.code.rawValue): \($0.message)" }
        } catch {
            return ["not JSON: \(error)"]
        }
    }

    @Test func theSmallestEvent() throws {
        let event = try read("{\(Self.customer),\"eventName\":\"call\"}")
        #expect(event == EventFields(customer: .id(CustomerID(rawValue: 1)), eventName: "call"))
    }

    @Test func everyField() throws {
        let expected = EventFields(
            customer: .external("acme/é"),
            eventName: "agent.execution",
            idempotencyKey: "key 1",
            timestamp: Timestamp(milliseconds: 1_769_904_000_000),
            properties: [
                EventProperty(name: "tokens", value: .number(ExactDecimal(coefficient: 125, scale: 1))),
                EventProperty(name: "model name", value: .string("")),
                EventProperty(name: "cached", value: .bool(false)),
            ],
            contractID: "con_1"
        )
        let properties = #"{"tokens":12.50,"model name":"","cached":false}"#
        let snake =
            #"{"external_customer_id":"acme/é","event_name":"agent.execution","idempotency_key":"key 1","#
            + #""timestamp":"2026-02-01T00:00:00Z","properties":\#(properties),"contract_id":"con_1"}"#
        let camel =
            #"{"contractId":"con_1","properties":\#(properties),"timestamp":"2026-02-01T01:00:00+01:00","#
            + #""idempotencyKey":"key 1","eventName":"agent.execution","externalCustomerId":"acme/é"}"#
        #expect(try read(snake) == expected)
        #expect(try read(camel) == expected)
    }

    @Test func nullIsTheSameAsLeftOut() throws {
        let event = try read(
            "{\(Self.customer),\"external_customer_id\":null,\"customer_id\":null,\"eventName\":\"e\",\"timestamp\":null,"
                + "\"properties\":null,\"idempotencyKey\":null,\"contractId\":null}"
        )
        #expect(event == EventFields(customer: .id(CustomerID(rawValue: 1)), eventName: "e"))
    }

    static let cases: [(String, [String])] = [
        ("[]", [" invalid_type: the body must be an object, not an array"]),
        (
            "{}",
            [
                "customerId required: 'customerId' or 'externalCustomerId' is required, to name the customer",
                "eventName required: 'eventName' is required",
            ]
        ),
        (
            "{\(customer),\"external_customer_id\":\"a\",\"eventName\":\"e\"}",
            [
                "external_customer_id conflicting_fields: 'customerId' and 'external_customer_id' both name the customer; "
                    + "give only one of them"
            ]
        ),
        (
            "{\(customer),\"customer_id\":\"x\",\"eventName\":\"e\"}",
            [
                "customer_id conflicting_fields: 'customerId' and 'customer_id' both name the customer; give only one of them"
            ]
        ),
        (
            "{\(customer),\"eventName\":\"e\",\"event_name\":\"e\"}",
            ["event_name conflicting_fields: 'eventName' and 'event_name' both mean the same; give only one of them"]
        ),
        (
            "{\"customer_id\":\"user-7\",\"eventName\":\"e\"}",
            [
                "customer_id invalid_format: 'customer_id' must be an id that begins with 'cust_'; "
                    + "name a customer by your own id in 'externalCustomerId'"
            ]
        ),
        (
            "{\"customerId\":7,\"event_name\":\"\"}",
            [
                "customerId invalid_type: 'customerId' must be a string, not a number",
                "event_name too_short: 'event_name' must not be empty",
            ]
        ),
        (
            "{\(customer),\"eventName\":\"e\",\"timestamp\":1769904000}",
            [
                "timestamp invalid_type: 'timestamp' must be an ISO 8601 date-time string like 2026-02-01T00:00:00.000Z, "
                    + "not a number"
            ]
        ),
        (
            "{\(customer),\"eventName\":\"e\",\"propertys\":{},\"amount\":1}",
            [
                "propertys unknown_field: unknown field 'propertys'; did you mean 'properties'?",
                "amount unknown_field: unknown field 'amount'",
            ]
        ),
        (
            "{\(customer),\"eventName\":\"e\",\"properties\":[1]}",
            ["properties invalid_type: 'properties' must be an object, not an array"]
        ),
        (
            "{\(customer),\"eventName\":\"e\",\"properties\":{\"a\":null,\"b\":{},\"c\":[],\"d\":1e400,\"e f\":\"\\u0000\",\"\":1}}",
            [
                "properties.a required: 'properties.a' must not be null; leave the property out",
                "properties.b invalid_type: 'properties.b' must be a string, a number or a boolean, not an object",
                "properties.c invalid_type: 'properties.c' must be a string, a number or a boolean, not an array",
                "properties.d inexact: 'properties.d' has more digits than can be held exactly",
                "properties[\"e f\"] invalid_format: 'properties[\"e f\"]' must not contain the character U+0000",
                "properties[\"\"] invalid_format: 'properties[\"\"]' has a name that must be 1 to 200 bytes long, "
                    + "without U+0000",
            ]
        ),
    ]

    @Test(arguments: cases)
    func issuesAreNamed(_ text: String, _ expected: [String]) {
        #expect(issues(text) == expected)
    }

    @Test func boundsAreSaid() {
        func text(_ count: Int) -> String { String(repeating: "x", count: count) }
        func event(_ member: String) -> String { "{\(Self.customer),\"eventName\":\"e\",\(member)}" }
        #expect(issues("{\(Self.customer),\"eventName\":\"\(text(200))\"}") == [])
        #expect(
            issues("{\(Self.customer),\"eventName\":\"\(text(201))\"}")
                == ["eventName too_long: 'eventName' must be at most 200 bytes long, not 201"]
        )
        #expect(issues(event("\"idempotencyKey\":\"\(text(255))\"")) == [])
        #expect(
            issues(event("\"idempotencyKey\":\"\(text(256))\""))
                == ["idempotencyKey too_long: 'idempotencyKey' must be at most 255 bytes long, not 256"]
        )
        #expect(issues(event("\"properties\":{\"\(text(200))\":\"\(text(4096))\"}")) == [])
        #expect(
            issues(event("\"properties\":{\"p\":\"\(text(4097))\"}"))
                == ["properties.p too_long: 'properties.p' must be at most 4096 bytes long, not 4097"]
        )
        #expect(issues(event("\"properties\":{\"\(text(201))\":1}")).count == 1)
        let hundred = (0..<100).map { "\"p\($0)\":1" }.joined(separator: ",")
        #expect(issues(event("\"properties\":{\(hundred)}")) == [])
        #expect(
            issues(event("\"properties\":{\(hundred),\"q\":1}"))
                == ["properties too_many: 'properties' must have at most 100 properties, not 101"]
        )
    }
}
