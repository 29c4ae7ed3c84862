package import WeirPrimitives

/// From when, and up to which entry, a meter counts a customer.
package struct MeterSpan: Sendable, Hashable {
    /// Events with an earlier timestamp are not counted.
    package var effectiveFrom: Timestamp
    /// Entries after this one are not counted, because the meter was archived.
    package var stoppedAfter: Sequence64?

    package init(effectiveFrom: Timestamp, stoppedAfter: Sequence64? = nil) {
        self.effectiveFrom = effectiveFrom
        self.stoppedAfter = stoppedAfter
    }
}

/// Names a quota counter: a meter over one exact period.
package struct CounterKey: Sendable, Hashable {
    package var meter: MeterID
    package var period: TimeRange

    package init(meter: MeterID, period: TimeRange) {
        self.meter = meter
        self.period = period
    }
}

/// Names the usage of all series of a meter on one day.
package struct MeterDay: Sendable, Hashable {
    package var meter: MeterID
    package var day: UTCDay

    package init(meter: MeterID, day: UTCDay) {
        self.meter = meter
        self.day = day
    }
}

/// The part of one customer's ledger that is in memory.
///
/// Everything here is either newer than the store (the unflushed part) or a copy of what the store holds.
package struct CustomerLedger: Sendable {
    package let workspace: WorkspaceID
    package let customer: CustomerID
    /// The number of the last entry; 0 when there is none.
    package var sequence: Sequence64 = 0
    /// The store holds every effect up to this entry.
    package var flushedSequence: Sequence64 = 0
    /// The version of the workspace's meters that this ledger has reached.
    package var metersVersion: UInt64 = 0
    package var spans: [MeterID: MeterSpan] = [:]
    /// Pending reservations by their sequence.
    package var open: [Sequence64: Reservation] = [:]
    /// No pending reservation expires before this instant.
    package var nextExpiry = Timestamp.distantFuture
    /// Quota held by pending reservations.
    package var held: [CounterKey: Quantity] = [:]
    /// Usage per exact quota period, computed when first asked for and kept up with every entry.
    package var counters: [CounterKey: Accumulator] = [:]
    /// The days of the earliest and the latest event.
    package var dayBounds: ClosedRange<UTCDay>?
    /// Usage by day; a day that is present is complete.
    package var days: [MeterDay: [GroupKey: DayUsage]] = [:]
    /// Theoretical arrival times of rate rules, by rule name.
    ///
    /// Not durable: a restart forgives.
    package var arrivals: [String: Int128] = [:]

    /// Entries that the store does not hold yet, in order.
    package var tail: [LedgerRecord] = []
    package var unflushedKeys: [ExactText: KeyRecord] = [:]
    package var unflushedFates: [Sequence64: Fate] = [:]
    /// Series whose usage differs from the store's.
    package var unflushedSeries: Set<SeriesDay> = []

    /// Facts read from the store for the commands at hand.
    package var loaded = LoadedFacts()

    package init(workspace: WorkspaceID, customer: CustomerID) {
        self.workspace = workspace
        self.customer = customer
    }

    package var isClean: Bool { sequence == flushedSequence && tail.isEmpty && unflushedSeries.isEmpty }

    /// Whether the store holds nothing of this customer.
    package var isNewToStore: Bool { flushedSequence == 0 }
}

/// Facts read from the store; nil stands for "the store has none".
package struct LoadedFacts: Sendable {
    package var keys: [ExactText: KeyRecord?] = [:]
    package var fates: [Sequence64: Fate?] = [:]
    package var records: [Sequence64: LedgerRecord?] = [:]
    /// Events of a range that count as far as the store knows.
    package var events: [TimeRange: [RecordedEvent]] = [:]

    package init() {}
}

/// Something that a rule must know and that is not in memory.
package enum Requirement: Sendable, Hashable {
    case customer(CustomerID, WorkspaceID)
    case key(CustomerID, String)
    case fate(CustomerID, Sequence64)
    case record(CustomerID, Sequence64)
    /// Usage of a meter on the days of a closed range.
    case days(CustomerID, MeterID, ClosedRange<UTCDay>)
    /// Events with a timestamp in the range that were neither replaced nor retracted.
    case events(CustomerID, TimeRange)
}

/// A rule found that it must know more before it can decide.
///
/// Nothing was changed.
///
/// The rules do no I/O: whoever runs them loads what is named here and asks again.
package struct Missing: Error, Hashable {
    package var requirements: [Requirement]

    package init(_ requirements: [Requirement]) { self.requirements = requirements }
}
