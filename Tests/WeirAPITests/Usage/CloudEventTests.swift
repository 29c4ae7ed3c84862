import Testing
import WeirAPI
import WeirPrimitives

struct CloudEventTests {
    private static let event: JSONObject = [
        "specversion": "1.0", "id": "a-1", "source": "/jobs", "type": "llm.request", "subject": "acme",
        "time": "2026-02-01T10:00:00Z", "datacontenttype": "application/json", "data": ["tokens": 12, "model": "x"],
        "traceparent": "00-aa-bb-01",
    ]

    private func event(_ name: String, _ value: JSONValue?) -> JSONValue {
        var event = Self.event
        event[name] = value
        return .object(event)
    }

    @Test func attributesBecomeFields() throws {
        let fields = try CloudEvent.read(.object(Self.event))
        #expect(fields.customer == .external("acme"))
        #expect(fields.eventName == "llm.request")
        #expect(fields.idempotencyKey == "/jobs a-1")
        #expect(fields.timestamp == Timestamp(iso8601: "2026-02-01T10:00:00Z"))
        #expect(fields.properties.map(\.name) == ["tokens", "model"])
    }

    @Test func theSubjectMayBeOurId() throws {
        let id = CustomerID(rawValue: 77)
        #expect(try CloudEvent.read(event("subject", .string(id.description))).customer == .id(id))
    }

    @Test func dataMayBeBase64() throws {
        var object = Self.event
        object["data"] = nil
        // {"tokens":12}
        object["data_base64"] = "eyJ0b2tlbnMiOjEyfQ=="
        #expect(try CloudEvent.read(.object(object)).properties.map(\.name) == ["tokens"])
        object["data"] = ["tokens": 1]
        #expect(throws: APIError.self) { try CloudEvent.read(.object(object)) }
    }

    @Test(
        arguments: [
            ("specversion", "0.3", "specversion"), ("specversion", nil, "specversion"), ("id", nil, "id"),
            ("source", nil, "source"), ("source", "a b", "source"), ("type", "", "type"), ("subject", nil, "subject"),
            ("time", "yesterday", "time"), ("datacontenttype", "text/xml", "datacontenttype"), ("data", [1], "data"),
            ("data", ["a": ["b": 1]], "data.a"),
            ("id", .string(String(repeating: "i", count: 250)), "id"),
        ] as [(String, JSONValue?, String)]
    )
    func whatIsWrongIsNamed(_ name: String, _ value: JSONValue?, _ path: String) throws {
        let error = try #require(throws: APIError.self) { try CloudEvent.read(event(name, value)) }
        #expect(error.issues.map(\.path).contains(path))
    }

    @Test func goodOnesStandBesideBadOnes() throws {
        let batch = try CloudEvent.readBatch([.object(Self.event), ["id": "x"], 3])
        #expect(batch.count == 3)
        guard case .event = batch[0], case .rejected(let second) = batch[1], case .rejected = batch[2] else {
            Issue.record("\(batch)")
            return
        }
        #expect(second.issues.count >= 4)
        #expect(try CloudEvent.readBatch([]).isEmpty)
        #expect(throws: APIError.self) { try CloudEvent.readBatch(["events": []]) }
    }
}
