import Testing
import WeirAPI
import WeirPrimitives

struct EventColumnsTests {
    @Test func columnsAreFieldsOrProperties() throws {
        let columns = try EventColumns(
            header: ["externalCustomerId", "event_name", "timestamp", "tokens", "properties.model", "properties"],
            eventName: "other"
        )
        let event = try columns.event(["acme", "llm", "2026-02-01T00:00:00Z", "12.50", "007", #"{"user":"u"}"#])
        let tokens = try #require(ExactDecimal(parsing: "12.5"))
        #expect(
            event == [
                "externalCustomerId": "acme", "event_name": "llm", "timestamp": "2026-02-01T00:00:00Z",
                "properties": ["tokens": .number(tokens), "model": "007", "user": "u"],
            ]
        )
        #expect(
            try columns.event(["acme", "", "", "", "", ""]) == ["externalCustomerId": "acme", "eventName": "other"]
        )
    }

    @Test func whatDoesNotFitIsRefused() throws {
        #expect(throws: APIError.self) { try EventColumns(header: ["a", "a"], eventName: nil) }
        #expect(throws: APIError.self) { try EventColumns(header: ["a", ""], eventName: nil) }
        #expect(throws: APIError.self) { try EventColumns(header: ["a", "eventName"], eventName: nil) }
        #expect(throws: APIError.self) { try EventColumns(header: ["customerId"], eventName: nil) }
        let many = ["customerId"] + (0..<EventColumns.maximumCount).map { "c\($0)" }
        #expect(throws: APIError.self) { try EventColumns(header: many, eventName: "e") }
        let columns = try EventColumns(header: ["customerId", "properties", "n"], eventName: "e")
        #expect(throws: APIError.self) { try columns.event(["a"]) }
        #expect(throws: APIError.self) { try columns.event(["a", "[1]", ""]) }
        // What only one of two columns says is clear.
        #expect(throws: APIError.self) { try columns.event(["a", #"{"n":1}"#, "2"]) }
        let event = try columns.event(["a", #"{"n":1}"#, ""])
        #expect(event == ["customerId": "a", "eventName": "e", "properties": ["n": 1]])
    }
}
