package import WeirPrimitives

/// One thing that happened, as the ledger keeps it.
package struct UsageEvent: Sendable, Hashable {
    /// The idempotency key; one namespace per customer for events, consumes and reservations.
    package var key: String
    package var name: String
    /// When it happened; decides the period it belongs to.
    package var timestamp: Timestamp
    package var properties: EventProperties

    package init(key: String, name: String, timestamp: Timestamp, properties: EventProperties) {
        self.key = key
        self.name = name
        self.timestamp = timestamp
        self.properties = properties
    }
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
