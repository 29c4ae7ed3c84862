public import Foundation
import WeirAPI
import WeirPrimitives

extension Weir {
    /// How much of something: an exact decimal number.
    public struct Quantity: Sendable, Hashable, ExpressibleByIntegerLiteral, CustomStringConvertible {
        /// The number in decimal digits.
        public let text: String

        /// A whole number.
        public init(integerLiteral value: Int) { text = String(value) }

        /// A whole number.
        public init(_ value: Int) { text = String(value) }

        /// Reads decimal digits, `12.5`; nil for any other text.
        public init?(_ text: String) {
            guard let decimal = ExactDecimal(parsing: text) else { return nil }
            self.text = decimal.description
        }

        init?(_ value: JSONValue?) {
            switch value {
            case .number(let number): text = number.description
            case .string(let number): text = number
            case .null, .bool, .oversizedNumber, .array, .object, nil: return nil
            }
        }

        /// The same as ``text``.
        public var description: String { text }
    }

    /// A property of an event.
    public enum Property: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
        ExpressibleByIntegerLiteral
    {
        case text(String)
        case number(Quantity)
        case bool(Bool)

        /// A text.
        public init(stringLiteral value: String) { self = .text(value) }
        /// A truth value.
        public init(booleanLiteral value: Bool) { self = .bool(value) }
        /// A whole number.
        public init(integerLiteral value: Int) { self = .number(Quantity(value)) }

        var json: JSONValue {
            switch self {
            case .text(let text): .string(text)
            case .number(let number): ExactDecimal(parsing: number.text).map { .number($0) } ?? .string(number.text)
            case .bool(let value): .bool(value)
            }
        }
    }

    /// A yes, and how the quota stands after it.
    public struct Decision: Sendable, Hashable {
        /// Recorded and held, the call included.
        public let used: Quantity?
        /// The held part of it.
        public let reserved: Quantity?
        /// nil when there is none.
        public let limit: Quantity?
        /// What is left below the limit; nil when there is none.
        public let remaining: Quantity?
        /// When the quota's period ends.
        public let resetsAt: Date?

        init(_ json: JSONObject) {
            used = Quantity(json["used"])
            reserved = Quantity(json["reserved"])
            limit = Quantity(json["limit"])
            remaining = Quantity(json["remaining"])
            resetsAt = Weir.date(json["resetsAt"])
        }
    }

    /// Quota that is held for work.
    public struct Reservation: Sendable, Hashable {
        /// Names it in the API: `res_…`.
        public let id: String
        /// How much is held.
        public let quantity: Quantity?
        /// When it expires unless it is renewed.
        public let expiresAt: Date?
        /// How the quota stands with it.
        public let decision: Decision

        init(_ json: JSONObject) {
            id = json["id"]?.stringValue ?? ""
            quantity = Quantity(json["quantity"])
            expiresAt = Weir.date(json["expiresAt"])
            decision = Decision(json)
        }
    }

    static func date(_ value: JSONValue?) -> Date? {
        guard let text = value?.stringValue else { return nil }
        return try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }
}

extension JSONObject {
    init(_ properties: [String: Weir.Property]) {
        self.init(
            members: properties.sorted { $0.key < $1.key }.map { Member(name: $0.key, value: $0.value.json) }
        )
    }
}
