package import WeirPrimitives

// How each type is written: the one place where a type meets its JSON form.

extension Bool: JSONWritable {
    package func write(to json: inout JSONWriter) { json.bool(self) }
}

extension String: JSONWritable {
    package func write(to json: inout JSONWriter) { json.string(self) }
}

extension Int: JSONWritable {
    package func write(to json: inout JSONWriter) { json.integer(Int64(self)) }
}

extension Int64: JSONWritable {
    package func write(to json: inout JSONWriter) { json.integer(self) }
}

extension Quantity: JSONWritable {
    /// A JSON integer when whole, of any size; else a decimal string.
    package func write(to json: inout JSONWriter) {
        if let whole = integerValue {
            json.integer(whole)
        } else if isInteger {
            json.plain(description)
        } else {
            json.string(description)
        }
    }
}

extension ExactDecimal: JSONWritable {
    /// A decimal string, so that no reader makes a binary fraction of it.
    package func write(to json: inout JSONWriter) { json.string(description) }
}

extension Timestamp: JSONWritable {
    package func write(to json: inout JSONWriter) { json.timestamp(self) }
}

extension LocalDate: JSONWritable {
    package func write(to json: inout JSONWriter) { json.string(description) }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
    package func write(to json: inout JSONWriter) {
        if let value = self { value.write(to: &json) } else { json.null() }
    }
}

extension Array: JSONWritable where Element: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.array { json in
            for element in self { json.element(element) }
        }
    }
}

extension JSONObject: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            for member in members { json.member(member.name, member.value) }
        }
    }
}

extension JSONValue: JSONWritable {
    package func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.null()
        case .bool(let value): json.bool(value)
        case .number(let decimal): json.plain(decimal.description)
        case .oversizedNumber(let text): json.plain(text)
        case .string(let text): json.string(text)
        case .array(let elements): elements.write(to: &json)
        case .object(let object): object.write(to: &json)
        }
    }
}

extension JSONWritable {
    /// The value as a whole JSON text.
    package var jsonBytes: [UInt8] {
        var json = JSONWriter()
        write(to: &json)
        return json.bytes
    }
}
