package import WeirPrimitives

/// Where a quantity or a property of a call is taken from.
package enum ValueSource: Sendable, Hashable {
    case constant(CallValue)
    /// A part of the path that the route's template names, with its escapes written out.
    case path(String)
    /// A header of the request; the name in lower case.
    case requestHeader(String)
    /// A header of the upstream's answer; the name in lower case.
    case answerHeader(String)
    /// A field of the answer's JSON: `usage.total_tokens`; in a stream of events, the last one that came.
    case answerField(JSONFieldPath)

    /// Whether it is known before the call is forwarded.
    package var isOfRequest: Bool {
        switch self {
        case .constant, .path, .requestHeader: true
        case .answerHeader, .answerField: false
        }
    }
}

/// A value as events have them.
package enum CallValue: Sendable, Hashable {
    case text(String)
    case number(ExactDecimal)
    case bool(Bool)

    /// The longest text that is taken from a call, in bytes; what is longer is left out.
    package static let maximumTextBytes = 1000

    /// The value as a quantity that may enter; nil for what is none.
    package var quantity: Quantity? {
        switch self {
        case .number(let number): Quantity(exactly: number)
        case .text(let text): Quantity(parsing: text)
        case .bool: nil
        }
    }
}

/// The way to a field of a JSON value, by the names of objects: `usage.total_tokens`.
package struct JSONFieldPath: Sendable, Hashable, CustomStringConvertible {
    package let names: [String]

    package static let maximumDepth = 8

    package init?(_ text: String) {
        let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard (1...Self.maximumDepth).contains(names.count), names.allSatisfy({ (1...100).contains($0.utf8.count) })
        else { return nil }
        self.names = names
    }

    package var description: String { names.joined(separator: ".") }
}

/// What a request tells of its call, before it is forwarded.
package struct RequestValues: Sendable {
    /// The named parts of the path, in normal form.
    package var path: [String: String]
    /// The first value of a header, by its name in lower case.
    package var header: @Sendable (String) -> String?

    package init(path: [String: String], header: @escaping @Sendable (String) -> String?) {
        self.path = path
        self.header = header
    }
}

/// What an answer tells of its call.
package struct AnswerValues: Sendable, Equatable {
    /// Headers that the route reads, by their names in lower case.
    package var headers: [String: String]
    /// Fields that the route reads.
    package var fields: [JSONFieldPath: CallValue]

    package init(headers: [String: String] = [:], fields: [JSONFieldPath: CallValue] = [:]) {
        self.headers = headers
        self.fields = fields
    }
}

extension ValueSource {
    /// The value in a request; nil when it has none, and for what only an answer has.
    package func value(in request: RequestValues) -> CallValue? {
        switch self {
        case .constant(let value): value
        case .path(let name): request.path[name].flatMap { Self.text(GatewayPath.decoded($0)) }
        case .requestHeader(let name): request.header(name).flatMap(Self.text)
        case .answerHeader, .answerField: nil
        }
    }

    /// The value in an answer; nil when it has none, and for what only a request has.
    package func value(in answer: AnswerValues) -> CallValue? {
        switch self {
        case .constant, .path, .requestHeader: nil
        case .answerHeader(let name): answer.headers[name].flatMap(Self.text)
        case .answerField(let path): answer.fields[path]
        }
    }

    private static func text(_ text: String) -> CallValue? {
        guard !text.isEmpty, text.utf8.count <= CallValue.maximumTextBytes, !text.utf8.contains(0) else { return nil }
        return .text(text)
    }
}
