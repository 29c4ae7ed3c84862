package import WeirPrimitives

/// One usage event as a request carries it, checked for form only.
///
/// Whether the customer exists, a meter matches or the timestamp lies too far ahead is judged where there is state and
/// a clock.
package struct EventFields: Sendable, Hashable {
    package var customer: CustomerReference
    package var eventName: String
    /// Nil when the server is to make one up.
    package var idempotencyKey: String?
    /// Nil when the time of arrival is meant.
    package var timestamp: Timestamp?
    /// In the order sent; names are unique.
    package var properties: [EventProperty]
    /// Only checked against the customer's contract.
    package var contractID: String?

    package init(
        customer: CustomerReference,
        eventName: String,
        idempotencyKey: String? = nil,
        timestamp: Timestamp? = nil,
        properties: [EventProperty] = [],
        contractID: String? = nil
    ) {
        self.customer = customer
        self.eventName = eventName
        self.idempotencyKey = idempotencyKey
        self.timestamp = timestamp
        self.properties = properties
        self.contractID = contractID
    }

    package static let maximumEventNameBytes = 200
    package static let maximumKeyBytes = 255
    package static let maximumContractIDBytes = 100
}

/// One property of an event.
package struct EventProperty: Sendable, Hashable {
    package var name: String
    package var value: PropertyScalar

    package init(name: String, value: PropertyScalar) {
        self.name = name
        self.value = value
    }

    package static let maximumCount = 100
    package static let maximumNameBytes = 200
    package static let maximumTextBytes = 4096
}

/// The value of a property; there is no null and nothing nested.
package enum PropertyScalar: Sendable, Hashable {
    case string(String)
    case number(ExactDecimal)
    case bool(Bool)
}

extension PropertyScalar: JSONWritable {
    package func write(to json: inout JSONWriter) {
        switch self {
        case .string(let text): json.element(text)
        case .number(let decimal): json.element(JSONValue.number(decimal))
        case .bool(let value): json.element(value)
        }
    }
}
