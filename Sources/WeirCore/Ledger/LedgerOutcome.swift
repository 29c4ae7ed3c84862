package import WeirPrimitives

/// What became of one command.
package enum LedgerOutcome: Sendable, Equatable {
    case recorded(RecordedOutcome)
    case retracted(sequence: Sequence64, wasRetracted: Bool)
    case decided(DecisionOutcome)
    indirect case explained(AdmissionReading)
    indirect case reserved(ReservationOutcome)
    indirect case renewed(Reservation)
    indirect case committed(CommitOutcome)
    indirect case released(Reservation)
    case quotas([QuotaState])
    indirect case reservation(ReservationReading)
    case failed(LedgerFailure)
}

/// What became of a recorded event.
package struct RecordedOutcome: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case new
        /// The same content was there: counted once.
        case duplicate
        /// Another version was there: it no longer counts.
        case replaced
    }

    package var kind: Kind
    package var sequence: Sequence64
    package var timestamp: Timestamp
    /// The meters that count the event.
    package var meters: [MeterID]
    /// It is the content of an event that was retracted, and stays so.
    package var isRetracted: Bool

    package init(
        kind: Kind,
        sequence: Sequence64,
        timestamp: Timestamp,
        meters: [MeterID],
        isRetracted: Bool = false
    ) {
        self.isRetracted = isRetracted
        self.kind = kind
        self.sequence = sequence
        self.timestamp = timestamp
        self.meters = meters
    }
}

/// The answer to "may this customer do this now".
package enum DecisionOutcome: Sendable, Equatable {
    /// `isRepeated` tells that this is the recorded answer to the same request.
    case allowed(Decision, isRepeated: Bool)
    case refused(LedgerRefusal)
}

package struct Decision: Sendable, Hashable {
    /// Recorded and held, this request included.
    package var used: Quantity
    /// The held part of `used`.
    package var reserved: Quantity
    package var limit: Quantity?
    /// When the quota period ends.
    package var resetsAt: Timestamp
    /// The rate rule with the fewest calls left, if any applies.
    package var rate: RateState?

    package init(used: Quantity, reserved: Quantity, limit: Quantity?, resetsAt: Timestamp, rate: RateState?) {
        self.used = used
        self.reserved = reserved
        self.limit = limit
        self.resetsAt = resetsAt
        self.rate = rate
    }

    /// What is left below the limit, never below zero; nil when there is no limit.
    package var remaining: Quantity? {
        limit.map { Quantity(billionths: max(0, $0.billionths - used.billionths)) }
    }
}

/// Why the ledger says no.
///
/// In order of precedence.
package enum LedgerRefusal: Sendable, Equatable {
    /// One call may not ask for so much.
    case perCallLimitExceeded(limit: Quantity, requested: Quantity)
    case rateLimitExceeded(RateState, retryAfterMilliseconds: Int64)
    case quotaExceeded(used: Quantity, reserved: Quantity, limit: Quantity, requested: Quantity, resetsAt: Timestamp)
}

package struct ReservationOutcome: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case held(Reservation, Decision, isRepeated: Bool)
        case refused(LedgerRefusal)
    }

    package var kind: Kind

    package init(_ kind: Kind) { self.kind = kind }
}

package struct CommitOutcome: Sendable, Equatable {
    package var reservation: Reservation
    package var eventSequence: Sequence64
    package var quantity: Quantity
    /// How much more was committed than held; everything when the reservation had expired.
    package var overrun: Quantity
    package var decision: Decision
    package var isRepeated: Bool

    package init(
        reservation: Reservation,
        eventSequence: Sequence64,
        quantity: Quantity,
        overrun: Quantity,
        decision: Decision,
        isRepeated: Bool
    ) {
        self.reservation = reservation
        self.eventSequence = eventSequence
        self.quantity = quantity
        self.overrun = overrun
        self.decision = decision
        self.isRepeated = isRepeated
    }
}

/// A reservation as it stands, and what its commit recorded.
package struct ReservationReading: Sendable, Equatable {
    package var reservation: Reservation
    /// nil unless it was committed.
    package var committed: CommittedUsage?

    package init(reservation: Reservation, committed: CommittedUsage? = nil) {
        self.reservation = reservation
        self.committed = committed
    }
}

/// What a commit recorded.
package struct CommittedUsage: Sendable, Equatable {
    package var quantity: Quantity
    /// How much more was committed than held; everything when the reservation had expired.
    package var overrun: Quantity

    package init(quantity: Quantity, overrun: Quantity) {
        self.quantity = quantity
        self.overrun = overrun
    }
}

/// The state of one quota: what is recorded, and what is held beside it.
package struct QuotaState: Sendable, Hashable {
    package var recorded: Quantity
    package var reserved: Quantity

    package init(recorded: Quantity, reserved: Quantity) {
        self.recorded = recorded
        self.reserved = reserved
    }
}

/// A command that could not be carried out.
///
/// Nothing was changed.
package enum LedgerFailure: Sendable, Equatable, Error {
    /// The key stands for other content, and the workspace wants that refused.
    case changedContent
    /// The key belongs to a reservation, or to another request.
    case keyTaken
    case unknownEvent
    case unknownReservation
    case reservationIs(ReservationState)
    /// A sum would leave the range that can be held exactly.
    case overflow
    /// The meter of the decision does not count the event that it would record.
    case notCounted
    case tooManyReservations(limit: Int)
    /// Another command of an atomic batch failed.
    case batchFailed
}
