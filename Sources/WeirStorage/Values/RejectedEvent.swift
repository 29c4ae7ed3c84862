package import WeirCore
package import WeirPrimitives

/// An event that was not accepted, kept so that it can be seen and tried again.
package struct RejectedEvent: Sendable, Hashable {
    package var id: RejectedEventID
    package var workspace: WorkspaceID
    /// The customer, when it could be told.
    package var customer: CustomerID?
    package var eventName: String?
    /// Why, as a code and a sentence.
    package var code: String
    package var message: String
    /// The event as it was sent.
    package var event: JSONText
    package var receivedAt: Timestamp
    /// What tells it from every other event of the workspace, however often it is sent; nil when nothing does.
    package var identity: String?

    package init(
        id: RejectedEventID,
        workspace: WorkspaceID,
        customer: CustomerID? = nil,
        eventName: String? = nil,
        code: String,
        message: String,
        event: JSONText,
        receivedAt: Timestamp,
        identity: String? = nil
    ) {
        self.id = id
        self.workspace = workspace
        self.customer = customer
        self.eventName = eventName
        self.code = code
        self.message = message
        self.event = event
        self.receivedAt = receivedAt
        self.identity = identity
    }
}

/// How many of some rejected events share a code, with what the first of them says.
package struct RejectedEventCause: Sendable, Hashable {
    package var code: String
    package var count: Int
    package var message: String

    package init(code: String, count: Int, message: String) {
        self.code = code
        self.count = count
        self.message = message
    }
}

/// How many rejected events there are, or may be, and how long they are together.
package struct RejectedEventTotal: Sendable, Hashable {
    package var events: Int
    /// Of the events and their messages, in UTF-8.
    package var bytes: Int

    package init(events: Int, bytes: Int) {
        self.events = events
        self.bytes = bytes
    }

    package static let none = RejectedEventTotal(events: 0, bytes: 0)

    /// Adds an event; false, and nothing changes, when it would go beyond a bound.
    package mutating func add(_ event: RejectedEvent, within bound: RejectedEventTotal) -> Bool {
        let (events, bytes) = (events + 1, bytes + event.event.text.utf8.count + event.message.utf8.count)
        guard events <= bound.events, bytes <= bound.bytes else { return false }
        self = RejectedEventTotal(events: events, bytes: bytes)
        return true
    }
}

/// Which rejected events a list shows.
package struct RejectedEventFilter: Sendable, Hashable {
    package var customer: CustomerID?
    package var eventName: String?
    package var code: String?

    /// Only those up to this one, which is one of them.
    package var upTo: RejectedEventID?

    package static let all = RejectedEventFilter()

    package init(customer: CustomerID? = nil, eventName: String? = nil, code: String? = nil) {
        self.customer = customer
        self.eventName = eventName
        self.code = code
    }
}
