import Testing
import WeirAPI
import WeirPrimitives

struct EventBatchTests {
    private func read(_ text: String, maximumCount: Int = EventBatch.maximumCount) throws(APIError) -> [EventReading] {
        let bytes = Array(text.utf8)
        return try bytes.withUnsafeBufferPointer { buffer throws(APIError) in
            try EventBatch.read(buffer, maximumCount: maximumCount)
        }
    }

    @Test func goodEventsStandBesideBadOnes() throws {
        let good = #"{"externalCustomerId":"a","eventName":"call","properties":{"tokens":3}}"#
        let readings = try read(
            #"{"events":[\#(good),{"externalCustomerId":"a"},7,{"externalCustomerId":"b","eventName":"x","#
                + #""properties":{"tokens":1e999,"n":null}},\#(good)]}"#
        )
        let expected = EventFields(
            customer: .external("a"),
            eventName: "call",
            properties: [EventProperty(name: "tokens", value: .number(ExactDecimal(3)))]
        )
        #expect(readings.count == 5)
        #expect(readings[0] == .event(expected))
        #expect(readings[4] == .event(expected))
        let rejected = readings.map { reading -> [String] in
            switch reading {
            case .event: []
            case .rejected(let fields): fields.issues.map { "\($0.path): \($0.message)" }
            }
        }
        #expect(
            rejected == [
                [], ["events[1].eventName: 'events[1].eventName' is required"],
                ["events[2]: 'events[2]' must be an object, not a number"],
                [
                    "events[3].properties.tokens: 'events[3].properties.tokens' has more digits than can be held exactly",
                    "events[3].properties.n: 'events[3].properties.n' must not be null; leave the property out",
                ], [],
            ]
        )
    }

    /// What was sent is kept with its issues, so that it can be mended and replayed.
    @Test func aRejectedEventKeepsItsContent() throws {
        guard case .rejected(let fields) = try read(#"{"events":[{"eventName":"x","extra":1}]}"#)[0] else {
            Issue.record("the event was accepted")
            return
        }
        #expect(fields.value == ["eventName": "x", "extra": 1])
        #expect(fields.error.code == .invalidInput)
        #expect(
            fields.error.message
                == "Invalid input: unknown field 'events[0].extra' (and 1 more issue)"
        )
    }

    @Test(arguments: [
        ("{}", "'events' is required"), ("{\"events\":[]}", "'events' must have at least 1 element, not 0"),
        ("{\"events\":[1,2,3]}", "'events' must have at most 2 elements, not 3"),
        ("{\"events\":{}}", "'events' must be an array, not an object"),
        ("[1]", "the body must be an object, not an array"),
        ("{\"events\":[1],\"atomic\":true}", "unknown field 'atomic'"),
        ("{\"events\":[NaN]}", "expected a value, found 'N' (line 1, column 12, byte 11)"),
    ])
    func theBodyAsAWholeIsRefused(_ text: String, _ message: String) {
        let error = #expect(throws: APIError.self) { try read(text, maximumCount: 2) }
        #expect(error?.issues.map(\.message) == [message])
    }

    @Test func aFullBatchIsRead() throws {
        let event = #"{"externalCustomerId":"a","eventName":"call"}"#
        func body(_ count: Int) -> String {
            "{\"events\":[" + Array(repeating: event, count: count).joined(separator: ",") + "]}"
        }
        #expect(try read(body(10_000)).count == 10_000)
        #expect(throws: APIError.self) { try read(body(10_001)) }
    }

    @Test(arguments: [
        ("cust_00000000000000000000000001", CustomerReference.id(CustomerID(rawValue: 1))),
        ("ext:a b", .external("a b")),
        ("ext:cust_1", .external("cust_1")), ("stripe:cus_9", .stripe("cus_9")), ("ext:", nil), ("stripe:", nil),
        ("stripe:sub_9", nil), ("cus_9", nil), ("cust_", nil), ("", nil), ("a", nil), ("EXT:a", nil),
        ("ext:\u{0}", nil),
    ])
    func customersAreNamedInPaths(_ text: String, _ expected: CustomerReference?) {
        #expect(CustomerReference(pathSegment: text) == expected)
        if let expected { #expect(expected.description == text) }
    }

    @Test func idempotencyKeysArePrintable() throws {
        #expect(try IdempotencyKeyHeader("a-1/~").key == "a-1/~")
        for bad in ["", "a b", "é", "a\n", String(repeating: "k", count: 256)] {
            let error = #expect(throws: APIError.self) { try IdempotencyKeyHeader(bad) }
            #expect(
                error?.message
                    == "Invalid input: the header 'Idempotency-Key' must be 1 to 255 printable ASCII characters without blanks"
            )
        }
    }
}
