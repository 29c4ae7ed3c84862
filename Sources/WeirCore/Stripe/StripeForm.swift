/// The fields of a request to Stripe, in the order in which they were added.
///
/// Written as `application/x-www-form-urlencoded` with nested names in brackets: `metadata[tenant]=t1`,
/// `line_items[0][price]=price_1`. The same fields in the same order are the same bytes, on which Stripe's rule that a
/// repeated key must come with the same body depends.
package struct StripeForm: Sendable, Hashable {
    /// A field's value.
    package indirect enum Value: Sendable, Hashable {
        case text(String)
        case integer(Int64)
        case flag(Bool)
        case list([Value])
        case fields(StripeForm)
    }

    package private(set) var fields: [Field] = []

    /// One name with its value.
    package struct Field: Sendable, Hashable {
        package var name: String
        package var value: Value
    }

    package init() {}

    package init(_ fields: KeyValuePairs<String, Value?>) {
        for (name, value) in fields { add(name, value) }
    }

    /// Adds a field; nothing when the value is nil.
    package mutating func add(_ name: String, _ value: Value?) {
        guard let value else { return }
        fields.append(Field(name: name, value: value))
    }

    /// The form of texts by name, sorted, so that equal dictionaries are equal bytes.
    package static func metadata(_ values: [String: String]) -> Value {
        var form = StripeForm()
        for (name, value) in values.sorted(by: { $0.key < $1.key }) { form.add(name, .text(value)) }
        return .fields(form)
    }

    /// The body of a POST, and the query of any other request.
    package var encoded: String {
        var pairs: [String] = []
        for field in fields { Self.append(field.value, named: Self.escaped(field.name), to: &pairs) }
        return pairs.joined(separator: "&")
    }

    private static func append(_ value: Value, named name: String, to pairs: inout [String]) {
        switch value {
        case .text(let text): pairs.append("\(name)=\(escaped(text))")
        case .integer(let integer): pairs.append("\(name)=\(integer)")
        case .flag(let flag): pairs.append("\(name)=\(flag)")
        case .list(let elements):
            for (index, element) in elements.enumerated() {
                append(element, named: "\(name)%5B\(index)%5D", to: &pairs)
            }
        case .fields(let form):
            for field in form.fields { append(field.value, named: "\(name)%5B\(escaped(field.name))%5D", to: &pairs) }
        }
    }

    /// All but letters, digits, `-`, `.`, `_` and `~` as `%` and two hexadecimal digits.
    package static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            case _:
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}

extension StripeForm.Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension StripeForm.Value {
    /// A text; nil when there is none.
    package init?(_ text: String?) {
        guard let text else { return nil }
        self = .text(text)
    }
}
