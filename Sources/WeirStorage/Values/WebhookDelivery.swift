package import WeirCore
package import WeirPrimitives

/// An event on its way to one endpoint.
package struct WebhookDelivery: Sendable, Hashable {
    package var id: WebhookDeliveryID
    package var workspace: WorkspaceID
    package var endpoint: WebhookEndpointID
    package var event: StoredEvent
    package var state: DeliveryState
    /// Attempts since it was made, or since someone asked for it again.
    package var attempts: Int
    /// When it is due; while an attempt is under way, when that is taken to have ended.
    package var nextAt: Timestamp
    /// How often it was claimed at all; numbers its attempts.
    package var claims: Int
    package var owner: JobRunnerID?
    package var createdAt: Timestamp
    package var endedAt: Timestamp?

    package init(
        id: WebhookDeliveryID,
        workspace: WorkspaceID,
        endpoint: WebhookEndpointID,
        event: StoredEvent,
        createdAt: Timestamp
    ) {
        self.id = id
        self.workspace = workspace
        self.endpoint = endpoint
        self.event = event
        state = .waiting
        attempts = 0
        nextAt = createdAt
        claims = 0
        self.createdAt = createdAt
    }

    package var claim: DeliveryClaim? { owner.map { DeliveryClaim(owner: $0, number: claims) } }
}

/// One attempt of a delivery, as the log keeps it.
package struct WebhookAttempt: Sendable, Hashable {
    /// Of the delivery, from 1.
    package var number: Int
    package var at: Timestamp
    /// HTTP status; nil when there was no answer.
    package var status: Int?
    package var failure: WebhookFailure?
    /// What was answered, or why it failed; at most 1 KiB.
    package var text: String

    package init(number: Int, at: Timestamp, status: Int?, failure: WebhookFailure?, text: String) {
        self.number = number
        self.at = at
        self.status = status
        self.failure = failure
        self.text = text
    }
}

/// A delivery with its attempts.
package struct ListedDelivery: Sendable, Hashable {
    package var delivery: WebhookDelivery
    /// Newest first, at most ``maximumAttempts``.
    package var attempts: [WebhookAttempt]

    package static let maximumAttempts = 25

    package init(delivery: WebhookDelivery, attempts: [WebhookAttempt]) {
        self.delivery = delivery
        self.attempts = attempts
    }
}

/// What is to be made of an event: mails and deliveries.
package struct EventDispatch: Sendable, Hashable {
    package var number: Int64
    package var mails: [OutboxMail]
    package var deliveries: [WebhookDelivery]

    package init(number: Int64, mails: [OutboxMail] = [], deliveries: [WebhookDelivery] = []) {
        self.number = number
        self.mails = mails
        self.deliveries = deliveries
    }
}
