import WeirAPI
import WeirImport
import WeirPrimitives

/// What of a thing is not as another system has it.
enum CustomerDifference {
    /// The fields that are not as a draft says.
    ///
    /// Of an address and of metadata, entries that the draft does not name are kept, so that what was added here stays.
    static func fields(_ draft: JSONObject, _ present: JSONObject) -> JSONObject {
        var body = JSONObject()
        for member in draft.members {
            let there = present[member.name] ?? .null
            if case .object(let wanted) = member.value {
                let whole = merged(wanted, into: there.objectValue ?? [:])
                if !isSame(.object(whole), there) { body[member.name] = .object(whole) }
            } else if !isSame(member.value, there) {
                body[member.name] = member.value
            }
        }
        if body["paymentProviderId"] != nil || body["provider"] != nil {
            body["provider"] = draft["provider"]
            body["paymentProviderId"] = draft["paymentProviderId"]
        }
        return body
    }

    private static func merged(_ wanted: JSONObject, into present: JSONObject) -> JSONObject {
        var result = JSONObject(members: present.members.filter { $0.value != .null })
        for member in wanted.members { result[member.name] = member.value }
        return result
    }

    /// Whether two values say the same: numbers and texts of the same number, and what is null and what is not there.
    static func isSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
        switch (left, right) {
        case (.object(let left), .object(let right)):
            let names = Set(left.members.map(\.name) + right.members.map(\.name))
            return names.allSatisfy { isSame(left[$0] ?? .null, right[$0] ?? .null) }
        case (.array(let left), .array(let right)):
            return left.count == right.count && zip(left, right).allSatisfy(isSame)
        case (.number, .string), (.string, .number):
            let number = ForeignRecord(["a": left, "b": right])
            return number.decimal("a") != nil && number.decimal("a") == number.decimal("b")
        case (.null, .bool(false)), (.bool(false), .null): return true
        case (.string(let text), .string(let other)) where text != other:
            let number = ForeignRecord(["a": left, "b": right])
            return number.decimal("a") != nil && number.decimal("a") == number.decimal("b")
        case _: return left == right
        }
    }
}
