import Testing
import WeirAPI
import WeirTesting

@testable import weir

struct EventMappingTests {
    private func events(_ text: String, _ mapping: EventMapping) throws -> [String] {
        var source = try CSVEventSource(try TemporaryFolder().chunks(text), mapping: mapping)
        var events: [String] = []
        while let item = try source.next() {
            switch item {
            case .event(let event): events.append(String(decoding: event.json.jsonBytes, as: UTF8.self))
            case .unreadable(let rejection): events.append("\(rejection.row) \(rejection.message)")
            }
        }
        return events
    }

    @Test func mapsColumnsToEvents() throws {
        let mapping = EventMapping(
            customer: .column("tenant"),
            customerPrefix: "t-",
            eventName: "llm.request",
            timestampColumn: "time",
            properties: [(name: "input_tokens", column: "in"), (name: "note", column: "note")],
            constants: [(name: "service", value: "conv"), (name: "weight", value: "2")],
            keyPrefix: "file.csv:"
        )
        let text = "time,tenant,in,note\n2023-11-16 18:15:46.6805900,acme,374,007\n2023-11-16,b,1.50,\n"
        #expect(
            try events(text, mapping) == [
                #"{"externalCustomerId":"t-acme","eventName":"llm.request","idempotencyKey":"file.csv:1","#
                    + #""timestamp":"2023-11-16T18:15:46.6805900Z","#
                    + #""properties":{"service":"conv","weight":2,"input_tokens":374,"note":"007"}}"#,
                #"{"externalCustomerId":"t-b","eventName":"llm.request","idempotencyKey":"file.csv:2","#
                    + #""timestamp":"2023-11-16T00:00:00Z","#
                    + #""properties":{"service":"conv","weight":2,"input_tokens":1.5}}"#,
            ]
        )
    }

    @Test func dealsRowsToCustomers() throws {
        let mapping = EventMapping(
            customer: .dealt(count: 3),
            customerPrefix: "c",
            eventName: "e",
            keyPrefix: "k",
            keyColumn: "id"
        )
        let names = try events("id\nx\ny\nz\nw\n", mapping).map { String($0.prefix(28)) }
        #expect(names == ["c1", "c2", "c0", "c1"].map { "{\"externalCustomerId\":\"\($0)\",\"" })
        #expect(try events("id\nx\n", mapping)[0].contains("\"idempotencyKey\":\"x\""))
    }

    @Test func countsARowOfTheWrongLengthAndGoesOn() throws {
        let mapping = EventMapping(customer: .column("a"), eventName: "e", keyPrefix: "k")
        let seen = try events("a,b\n1\n2,3\n", mapping)
        #expect(seen[0] == "1 the row has 1 fields, the header has 2")
        #expect(seen[1].contains("\"idempotencyKey\":\"k2\""))
    }

    @Test func takesOurIdsForWhatTheyAre() throws {
        let id = "cust_01m7z0b8y93zvyzx3dcze36aeq"
        let mapping = EventMapping(customer: .column("a"), eventName: "e", keyPrefix: "k")
        #expect(try events("a\n\(id)\n", mapping)[0].hasPrefix("{\"customerId\":\"\(id)\""))
    }

    @Test(arguments: [
        ("2023-11-16 18:15:46.6805900", "2023-11-16T18:15:46.6805900Z"),
        ("2023-11-16T18:15:46+02:00", "2023-11-16T18:15:46+02:00"),
        ("2023-11-16 18:15:46-05:00", "2023-11-16T18:15:46-05:00"),
        ("2023-11-16T18:15:46Z", "2023-11-16T18:15:46Z"),
        (" 2023-11-16 ", "2023-11-16T00:00:00Z"),
        ("yesterday", "yesterday"),
        ("", ""),
    ])
    func writesTimesAsTheAPITakesThem(text: String, time: String) {
        #expect(EventTime.normalized(text) == time)
    }

    @Test(arguments: [
        ("374", #"374"#), ("-1.5", "-1.5"), ("1e3", "1000"), ("007", #""007""#), ("1.", #""1.""#), ("true", #""true""#),
        ("", #""""#), (" 5 ", "5"), ("1 2", #""1 2""#),
    ])
    func takesNumbersForNumbersOnly(text: String, json: String) {
        #expect(String(decoding: ResolvedEventMapping.value(text).jsonBytes, as: UTF8.self) == json)
    }
}

struct JSONLinesEventSourceTests {
    @Test func fillsInWhatALineDoesNotSay() throws {
        let text = """
            {"externalCustomerId":"a","eventName":"x","idempotencyKey":"own"}\r

            {"customer_id":"cust_01m7z0b8y93zvyzx3dcze36aeq","properties":{"n":1.0}}
            not json
            [1]
            {"eventName":"y"}
            """
        let chunks = try TemporaryFolder().chunks(text)
        var source = JSONLinesEventSource(chunks, keyPrefix: "f:", eventName: "z")
        var seen: [String] = []
        while let item = try source.next() {
            switch item {
            case .event(let event): seen.append(String(decoding: event.json.jsonBytes, as: UTF8.self))
            case .unreadable(let rejection): seen.append("\(rejection.row) \(rejection.code)")
            }
        }
        #expect(
            seen == [
                #"{"externalCustomerId":"a","eventName":"x","idempotencyKey":"own"}"#,
                #"{"customerId":"cust_01m7z0b8y93zvyzx3dcze36aeq","properties":{"n":1},"idempotencyKey":"f:3","eventName":"z"}"#,
                "4 invalid_json", "5 invalid_json",
                #"{"eventName":"y","idempotencyKey":"f:6"}"#,
            ]
        )
    }
}
