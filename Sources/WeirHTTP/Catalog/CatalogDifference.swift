import WeirAPI

/// Where two JSON values of one thing differ, field by field.
enum CatalogDifference {
    /// One field that differs; one of the two values may be missing.
    struct Field: JSONWritable, Equatable {
        var path: FieldPath
        var before: JSONValue?
        var after: JSONValue?

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("path", path.text)
                json.memberIfPresent("before", before)
                json.memberIfPresent("after", after)
            }
        }
    }

    /// The fields that differ, in the order of the later value, those that are gone behind the others.
    ///
    /// Objects are compared member by member, lists of things with a `key` by that key, other lists as a whole.
    static func fields(from before: JSONValue?, to after: JSONValue?, at path: FieldPath = .root) -> [Field] {
        if before == after { return [] }
        guard let old = members(before, orEmptyBeside: after), let new = members(after, orEmptyBeside: before),
            !(old.isEmpty && new.isEmpty)
        else { return [Field(path: path, before: before, after: after)] }
        var fields: [Field] = []
        for member in new.members {
            fields += self.fields(from: old[member.name], to: member.value, at: path.member(member.name))
        }
        for member in old.members where new[member.name] == nil {
            fields += self.fields(from: member.value, to: nil, at: path.member(member.name))
        }
        // The same members in another order are the same.
        return fields
    }

    /// A value as members by name; what is missing beside one that has members has none.
    private static func members(_ value: JSONValue?, orEmptyBeside other: JSONValue?) -> JSONObject? {
        switch value {
        case .object(let object): return object
        case .array(let elements): return keyed(elements)
        case nil:
            switch other {
            case .object: return [:]
            case .array(let elements): return keyed(elements) == nil ? nil : [:]
            case nil, .null, .bool, .number, .oversizedNumber, .string: return nil
            }
        case .null, .bool, .number, .oversizedNumber, .string: return nil
        }
    }

    /// The elements of a list by their keys; nil when they have none.
    private static func keyed(_ elements: [JSONValue]) -> JSONObject? {
        var result = JSONObject()
        for element in elements {
            guard var object = element.objectValue, let key = object["key"]?.stringValue, result[key] == nil else {
                return nil
            }
            object["key"] = nil
            result[key] = .object(object)
        }
        return elements.isEmpty ? nil : result
    }
}
