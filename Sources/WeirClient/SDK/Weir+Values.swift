public import Foundation
import WeirAPI
import WeirPrimitives

extension Weir {
    /// How much of something, or of money in major units: an exact decimal number.
    public struct Quantity: JSONMember, Sendable, Hashable, ExpressibleByIntegerLiteral, CustomStringConvertible {
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
            case .number(let number): self.init(number.description)
            case .string(let number): self.init(number)
            case .null, .bool, .oversizedNumber, .array, .object, nil: return nil
            }
        }

        init?(json: JSON) { self.init(json.value) }

        var json: JSON {
            JSON(ExactDecimal(parsing: text).map { .number($0) } ?? .string(text))
        }

        static var absent: Quantity { 0 }

        /// The same as ``text``.
        public var description: String { text }
    }

    /// A property of an event.
    public enum Property: JSONMember, Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
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

        init?(json: JSON) {
            switch json.value {
            case .string(let text): self = .text(text)
            case .bool(let value): self = .bool(value)
            case .number(let number): self = .number(Quantity(.number(number)) ?? 0)
            case .null, .oversizedNumber, .array, .object: return nil
            }
        }

        var json: JSON {
            switch self {
            case .text(let text): JSON(text)
            case .number(let number): number.json
            case .bool(let value): JSON(value)
            }
        }

        static var absent: Property { .text("") }
    }

    /// A yes, and how the quota stands after it.
    public struct Decision: Object, JSONMember {
        /// The answer as it came.
        public let json: JSON
        /// Takes an answer as it is.
        public init(json: JSON) { self.json = json }
        /// Whether the customer may; false within a batch only, elsewhere a refusal is thrown.
        public var allowed: Bool { json.found("allowed") ?? true }
        /// Recorded and held, the call included.
        public var used: Quantity? { json.found("used") }
        /// The held part of it.
        public var reserved: Quantity? { json.found("reserved") }
        /// nil when there is none.
        public var limit: Quantity? { json.found("limit") }
        /// What is left below the limit; nil when there is none.
        public var remaining: Quantity? { json.found("remaining") }
        /// When the quota's period ends.
        public var resetsAt: Date? { json.found("resetsAt") }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// Quota that is held for work.
    public struct Reservation: Object, JSONMember {
        /// The answer as it came.
        public let json: JSON
        /// Takes an answer as it is.
        public init(json: JSON) { self.json = json }
        /// Names it in the API: `res_…`.
        public var id: String { json.member("id") }
        /// `pending`, `committed`, `released` or `expired`.
        public var status: String? { json.found("status") }
        /// How much is held.
        public var quantity: Quantity? { json.found("quantity") }
        /// When it expires unless it is renewed.
        public var expiresAt: Date? { json.found("expiresAt") }
        /// How the quota stands with it.
        public var decision: Decision { Decision(json: json) }
        /// What an answer must have.
        public static let shape = Shape(["id"], [:])
    }

    static func date(_ value: JSONValue?) -> Date? {
        guard let text = value?.stringValue else { return nil }
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        return (try? Date(text, strategy: style)) ?? (try? Date(text, strategy: .iso8601))
    }

    /// An instant as it is sent: UTC, to the millisecond.
    static func text(of date: Date) -> String {
        Timestamp(milliseconds: Int64((date.timeIntervalSince1970 * 1_000).rounded())).description
    }
}
