package import WeirCore
package import WeirPrimitives

/// A usage event as it was sent and could be read: its form is right, its customer not yet looked up.
package struct EventInput: Sendable {
    package var customer: CustomerReference
    package var name: String
    /// nil gets a key that is made up.
    package var key: String?
    /// nil is the moment of the request.
    package var timestamp: Timestamp?
    /// The moment that stands for a missing timestamp, when it is not that of the request; no content either.
    package var assumedTimestamp: Timestamp?
    /// The only customer that the event may be of; nil when whoever sends it decides.
    package var onlyCustomer: CustomerID?
    package var properties: EventProperties
    /// A contract that the event should belong to; part of its content, and nothing more.
    package var contract: String?

    package init(
        customer: CustomerReference,
        name: String,
        key: String? = nil,
        timestamp: Timestamp? = nil,
        properties: EventProperties = .empty,
        contract: String? = nil
    ) {
        self.customer = customer
        self.name = name
        self.key = key
        self.timestamp = timestamp
        self.properties = properties
        self.contract = contract
    }
}

/// One event of a request: read, or with the reason why it could not be.
package struct SentEvent: Sendable {
    package enum Content: Sendable {
        case readable(EventInput)
        case unreadable(EventRejection)
    }

    package var content: Content
    /// The key that stands for the event in what was sent; of an unreadable one it is not known otherwise.
    package var key: String?
    /// The event's text with its key, made only when the event has to be kept as rejected.
    package var source: @Sendable () -> JSONText

    package init(_ content: Content, key: String? = nil, source: @escaping @Sendable () -> JSONText) {
        self.content = content
        self.key = key
        self.source = source
    }

    /// What tells this event from every other one of its workspace, however often it is sent; nil when nothing does.
    var identity: String? {
        switch content {
        case .readable(let input): input.key.map { "\(input.customer) \($0)" }
        // No customer is named so.
        case .unreadable: key.map { "? \($0)" }
        }
    }
}

/// What became of one event.
package enum EventResult: Sendable, Equatable {
    case accepted(AcceptedEvent)
    case rejected(EventRejection)

    package var isRejected: Bool {
        if case .rejected = self { true } else { false }
    }
}

/// An event that the ledger has, durably.
package struct AcceptedEvent: Sendable, Equatable {
    package var key: String
    package var kind: RecordedOutcome.Kind
    package var timestamp: Timestamp
    /// Codes of the meters that count it.
    package var meters: [String]
    /// Why no meter counts it; nil when one does.
    package var unmatched: String?

    package init(
        key: String,
        kind: RecordedOutcome.Kind,
        timestamp: Timestamp,
        meters: [String],
        unmatched: String?
    ) {
        self.key = key
        self.kind = kind
        self.timestamp = timestamp
        self.meters = meters
        self.unmatched = unmatched
    }
}

/// Why an event was not taken.
package struct EventRejection: Sendable, Equatable {
    /// The closed set of reasons, named as the error codes of the API are.
    package enum Code: String, Sendable, CaseIterable {
        case invalidInput = "invalid_input"
        case notFound = "not_found"
        /// The key stands for other content.
        case idempotencyConflict = "idempotency_conflict"
    }

    package var code: Code
    package var message: String
    /// What to do about it, and why exactly, where there is more to say than the message.
    package var hint: String?
    package var reason: WeirError.Reason?
    /// The customer and the event name, as far as they could be told.
    package var customer: CustomerID?
    package var eventName: String?

    package init(_ code: Code, _ message: String, customer: CustomerID? = nil, eventName: String? = nil) {
        self.code = code
        self.message = message
        self.customer = customer
        self.eventName = eventName
    }
}
