package import WeirPrimitives

/// One numbered entry of a customer's ledger: an outcome, never a command, so that applying it again decides nothing.
package struct LedgerRecord: Sendable, Hashable {
    package var sequence: Sequence64
    /// When the ledger took it.
    package var receivedAt: Timestamp
    package var entry: LedgerEntry

    package init(sequence: Sequence64, receivedAt: Timestamp, entry: LedgerEntry) {
        self.sequence = sequence
        self.receivedAt = receivedAt
        self.entry = entry
    }
}

extension LedgerRecord {
    /// The idempotency key that the entry took, if it did.
    package var takenKey: String? {
        switch entry {
        case .event(let entry): entry.event.key
        case .reserved(let reservation): reservation.key
        case .meters, .retracted, .renewed, .released, .expired: nil
        }
    }
}

package enum LedgerEntry: Sendable, Hashable {
    /// The meters that count this customer changed.
    case meters(MetersEntry)
    case event(EventEntry)
    /// The event at a sequence no longer counts.
    case retracted(key: String, sequence: Sequence64)
    indirect case reserved(Reservation)
    case renewed(reservation: Sequence64, expiresAt: Timestamp)
    case released(reservation: Sequence64)
    case expired(reservation: Sequence64)
}

/// Meters that begin or cease to count one customer.
package struct MetersEntry: Sendable, Hashable {
    /// The version of the workspace's meter set that the customer's ledger has reached.
    package var version: UInt64
    /// New meters, each with the instant from which events count.
    package var started: [MeterID: Timestamp]
    /// Archived meters: entries after this one are not counted by them.
    package var stopped: [MeterID]

    package init(version: UInt64, started: [MeterID: Timestamp], stopped: [MeterID]) {
        self.version = version
        self.started = started
        self.stopped = stopped
    }
}

package struct EventEntry: Sendable, Hashable {
    package var event: UsageEvent
    /// The entry whose key this one takes over, whether it still counted or was retracted.
    package var replaces: Sequence64?
    package var origin: EventOrigin

    package init(event: UsageEvent, replaces: Sequence64?, origin: EventOrigin) {
        self.event = event
        self.replaces = replaces
        self.origin = origin
    }
}

package enum EventOrigin: Sendable, Hashable {
    case recorded
    /// By a decision, whose answer is kept for repetitions.
    case consumed(RecordedDecision)
    /// By the commit of a reservation; `overrun` is what went beyond the quantity that was still held.
    case committed(reservation: Sequence64, overrun: Quantity, RecordedDecision)
}

/// A decision as it was answered.
package struct RecordedDecision: Sendable, Hashable {
    package var feature: String
    package var quantity: Quantity
    package var used: Quantity
    package var reserved: Quantity
    package var limit: Quantity?
    package var resetsAt: Timestamp

    package init(
        feature: String,
        quantity: Quantity,
        used: Quantity,
        reserved: Quantity,
        limit: Quantity?,
        resetsAt: Timestamp
    ) {
        self.feature = feature
        self.quantity = quantity
        self.used = used
        self.reserved = reserved
        self.limit = limit
        self.resetsAt = resetsAt
    }

    package var decision: Decision {
        Decision(used: used, reserved: reserved, limit: limit, resetsAt: resetsAt, rate: nil)
    }
}

/// What became of an entry later.
///
/// Entries are never rewritten; this stands beside them.
package struct Fate: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case replaced
        case retracted
        case committed
        case released
        case expired
    }

    package var kind: Kind
    /// The entry that decided it.
    package var by: Sequence64

    package init(kind: Kind, by: Sequence64) {
        self.kind = kind
        self.by = by
    }
}

/// What a key stands for.
package struct KeyRecord: Sendable, Hashable {
    package enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        case event = 0
        case retractedEvent = 1
        case reservation = 2
    }

    package var kind: Kind
    package var sequence: Sequence64
    package var timestamp: Timestamp

    package init(kind: Kind, sequence: Sequence64, timestamp: Timestamp) {
        self.kind = kind
        self.sequence = sequence
        self.timestamp = timestamp
    }
}
