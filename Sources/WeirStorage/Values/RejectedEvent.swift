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

    package init(
        id: RejectedEventID,
        workspace: WorkspaceID,
        customer: CustomerID? = nil,
        eventName: String? = nil,
        code: String,
        message: String,
        event: JSONText,
        receivedAt: Timestamp
    ) {
        self.id = id
        self.workspace = workspace
        self.customer = customer
        self.eventName = eventName
        self.code = code
        self.message = message
        self.event = event
        self.receivedAt = receivedAt
    }
}

/// Which rejected events a list shows.
package struct RejectedEventFilter: Sendable, Hashable {
    package var customer: CustomerID?
    package var eventName: String?
    package var code: String?

    package static let all = RejectedEventFilter()

    package init(customer: CustomerID? = nil, eventName: String? = nil, code: String? = nil) {
        self.customer = customer
        self.eventName = eventName
        self.code = code
    }
}
