import WeirAPI
import WeirPrimitives

/// Properties of an event without objects in objects: `{"a": {"b": 1}}` is `a.b`.
struct FlatProperties {
    static let maximum = 100

    private(set) var object = JSONObject()

    init(_ source: JSONObject) { add(source, prefix: "") }

    var count: Int { object.count }

    mutating func set(_ name: String, _ value: ExactDecimal) { object[name] = value.json }

    private mutating func add(_ source: JSONObject, prefix: String) {
        for member in source.members where count <= Self.maximum {
            let name = prefix + member.name
            switch member.value {
            case .string, .number, .bool: object[name] = member.value
            case .oversizedNumber(let text): object[name] = .string(text)
            case .object(let inner): add(inner, prefix: name + ".")
            // A list is one text, so that nothing is lost; no meter counts by it.
            case .array: object[name] = .string(String(decoding: member.value.jsonBytes, as: UTF8.self))
            case .null: break
            }
        }
    }
}
