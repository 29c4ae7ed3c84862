public import Foundation
import WeirAPI
import WeirPrimitives

extension Weir {
    /// A value of JSON, with numbers that are kept exactly.
    ///
    /// Written as a literal: `["key": "pro", "quotas": ["seo": 1000], "prices": nil]`; `nil` is null. Equal are values whose
    /// members are equal, in whatever order.
    public struct JSON: Sendable, Hashable, CustomStringConvertible {
        /// A value in a place of its own.
        ///
        /// It has numbers of 128 bits in it, which a function that is asynchronous and throws a typed error must not be handed.
        private final class Box: Sendable {
            let value: JSONValue
            init(_ value: JSONValue) { self.value = value }
        }

        private var box: Box

        var value: JSONValue {
            get { box.value }
            set { box = Box(newValue) }
        }

        init(_ value: JSONValue) { box = Box(value) }

        /// Reads JSON text; nil when it is none.
        public init?(parsing text: String) {
            guard let value = try? JSONParser.parse(Array(text.utf8)) else { return nil }
            self.init(value)
        }

        /// A text.
        public init(_ text: String) { self.init(.string(text)) }
        /// A whole number.
        public init(_ number: Int) { self.init(.number(ExactDecimal(Int64(number)))) }
        /// A truth value.
        public init(_ isTrue: Bool) { self.init(.bool(isTrue)) }
        /// An exact number.
        public init(_ quantity: Quantity) { self = quantity.json }
        /// A list.
        public init(_ elements: [JSON]) { self.init(.array(elements.map(\.value))) }
        /// An object, with its members in the order of their names.
        public init(_ members: [String: JSON]) {
            let sorted = members.sorted { $0.key < $1.key }
            self.init(
                .object(JSONObject(members: sorted.map { JSONObject.Member(name: $0.key, value: $0.value.value) }))
            )
        }

        /// A member of an object; nil when there is none.
        ///
        /// To set nil removes it, to set ``null`` says that there is none.
        public subscript(_ name: String) -> JSON? {
            get { value.objectValue?[name].map { JSON($0) } }
            set {
                var object = value.objectValue ?? [:]
                object[name] = newValue?.value
                value = .object(object)
            }
        }

        /// An element of a list; nil when there are not so many.
        public subscript(_ index: Int) -> JSON? {
            guard let elements = value.arrayValue, elements.indices.contains(index) else { return nil }
            return JSON(elements[index])
        }

        /// The value that is none.
        public static let null = JSON(.null)

        /// Whether it is null.
        public var isNull: Bool { value == .null }
        /// The text, if it is one.
        public var text: String? { value.stringValue }
        /// The truth value, if it is one.
        public var isTrue: Bool? {
            if case .bool(let isTrue) = value { isTrue } else { nil }
        }
        /// The whole number, if it is one that fits.
        public var number: Int? {
            guard case .number(let decimal) = value, decimal.isInteger else { return nil }
            return Int(decimal.description)
        }
        /// The exact number, if it is one or the text of one.
        public var quantity: Quantity? { Quantity(value) }
        /// The elements, if it is a list.
        public var elements: [JSON]? { value.arrayValue?.map { JSON($0) } }
        /// The members, if it is an object.
        public var members: [String: JSON]? {
            value.objectValue.map { object in
                Dictionary(object.members.map { ($0.name, JSON($0.value)) }) { _, last in last }
            }
        }

        /// As JSON text.
        public var description: String { String(decoding: value.jsonBytes, as: UTF8.self) }
        /// As JSON text in UTF-8.
        public var data: Data { Data(value.jsonBytes) }

        /// Compares contents.
        public static func == (left: JSON, right: JSON) -> Bool {
            left.value == right.value || left.value.canonicalBytes == right.value.canonicalBytes
        }

        /// Hashes the contents.
        public func hash(into hasher: inout Hasher) { hasher.combine(value.canonicalBytes) }
    }
}

extension Weir.JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    /// A text.
    public init(stringLiteral value: String) { self.init(value) }
    /// A truth value.
    public init(booleanLiteral value: Bool) { self.init(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self.init(value) }
    /// A list.
    public init(arrayLiteral elements: Weir.JSON...) { self.init(elements) }
    /// An object, with its members in this order.
    public init(dictionaryLiteral elements: (String, Weir.JSON)...) {
        self.init(
            .object(JSONObject(members: elements.map { JSONObject.Member(name: $0.0, value: $0.1.value) }))
        )
    }
    /// Null.
    public init(nilLiteral: ()) { self.init(.null) }
}
