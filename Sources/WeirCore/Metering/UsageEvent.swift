package import WeirPrimitives

/// One thing that happened, as the ledger keeps it.
package struct UsageEvent: Sendable, Hashable {
    /// When it happened; decides the period it belongs to.
    package var timestamp: Timestamp
    package let content: EventContent

    package init(timestamp: Timestamp, content: EventContent) {
        self.timestamp = timestamp
        self.content = content
    }

    package init(
        key: String,
        name: String,
        timestamp: Timestamp,
        contract: String? = nil,
        properties: EventProperties = .empty
    ) {
        self.init(
            timestamp: timestamp,
            content: EventContent(key: key, name: name, contract: contract, properties: properties)
        )
    }

    /// The idempotency key; one namespace per customer for events, consumes and reservations.
    package var key: String { content.key }
    package var name: String { content.name }
    package var properties: EventProperties { content.properties }
}

/// A position in one customer's ledger; entries are numbered from 1 without gaps.
package typealias Sequence64 = UInt64

/// A usage event in its place in a customer's ledger.
package struct RecordedEvent: Sendable, Hashable {
    package var sequence: Sequence64
    package var receivedAt: Timestamp
    package var event: UsageEvent

    package init(sequence: Sequence64, receivedAt: Timestamp, event: UsageEvent) {
        self.sequence = sequence
        self.receivedAt = receivedAt
        self.event = event
    }
}
