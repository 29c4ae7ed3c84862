import WeirAPI
import WeirPrimitives

/// The values that a filter of a charge asks for.
struct LagoFilter {
    /// Property → values, in the order of the filter.
    let values: [(key: String, values: [String])]

    private static let all = "__ALL_FILTER_VALUES__"

    init(_ filter: ForeignRecord, metric: ForeignRecord) {
        values = (filter.record("values")?.object.members ?? []).map { member in
            var wanted = (member.value.arrayValue ?? []).compactMap(\.stringValue)
            if wanted.contains(Self.all) {
                let known = metric.records("filters").first { $0.text("key") == member.name }
                wanted = known?.texts("values") ?? []
            }
            return (member.name, wanted)
        }
    }

    /// As a meter's filter has it.
    var conditions: JSONObject {
        JSONObject(members: values.map { .init(name: $0.key, value: .array($0.values.map { .string($0) })) })
    }

    var title: String { values.flatMap(\.values).joined(separator: " · ") }

    /// Every combination, as rates of a rate card have it.
    var matches: [JSONObject] {
        var combinations = [JSONObject()]
        for (key, values) in values {
            combinations = combinations.flatMap { combination in
                values.map { value in
                    var longer = combination
                    longer[key] = .string(value)
                    return longer
                }
            }
            if combinations.count > 1000 { return combinations }
        }
        return combinations
    }

    /// Whether no event can match two of some filters: each two differ in a key that both have.
    static func areApart(_ filters: [LagoFilter]) -> Bool {
        for (index, left) in filters.enumerated() {
            for right in filters[(index + 1)...] {
                let isApart = left.values.contains { key, values in
                    guard let other = right.values.first(where: { $0.key == key }) else { return false }
                    return Set(values).isDisjoint(with: other.values)
                }
                if !isApart { return false }
            }
        }
        return true
    }
}

extension JSONObject {
    /// With the members of another one, which take the place of those of the same name.
    func adding(_ other: JSONObject) -> JSONObject {
        var result = self
        for member in other.members { result[member.name] = member.value }
        return result
    }
}
