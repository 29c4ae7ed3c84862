package import WeirPrimitives

/// Names the usage of all series of a meter on one day.
package struct MeterDay: Sendable, Hashable {
    package var meter: MeterID
    package var day: UTCDay

    package init(meter: MeterID, day: UTCDay) {
        self.meter = meter
        self.day = day
    }
}

/// Names the usage of all series of a meter over whole hours.
package struct MeterHours: Sendable, Hashable {
    package var meter: MeterID
    package var hours: Range<UTCHour>

    package init(meter: MeterID, hours: Range<UTCHour>) {
        self.meter = meter
        self.hours = hours
    }
}

/// The part of one customer's ledger that is in memory.
///
/// The head is whole. Of entries, keys, fates and usage there is what the store does not hold yet, in two layers: what
/// is on its way there, and what came since.
package struct CustomerLedger: Sendable {
    package let workspace: WorkspaceID
    package let customer: CustomerID
    /// The number of the last entry; 0 when there is none.
    package var sequence: Sequence64 = 0
    /// The store holds every effect up to this entry.
    package var flushedSequence: Sequence64 = 0
    /// No entry of this customer that is made from now on is said to have come before this moment.
    ///
    /// Where several nodes make entries, it goes with the customer; one node keeps it for all customers
    /// (``WorkingSet/earliestReceipt``).
    package var earliestReceipt = Timestamp.earliest
    /// The version of the workspace's meters that this ledger has reached.
    package var metersVersion: UInt64 = 0
    package var spans = MeterSpans()
    /// Pending reservations by their sequence.
    package var open: [Sequence64: Reservation] = [:]
    /// No pending reservation expires before this instant.
    package var nextExpiry = Timestamp.distantFuture
    /// Quota held by pending reservations.
    package var held: [CounterKey: Quantity] = [:]
    /// Usage per exact quota period, computed when first asked for and kept up with every entry.
    package var counters = QuotaCounters()
    /// The days of the earliest and the latest event.
    package var dayBounds: ClosedRange<UTCDay>?
    /// Meters that have counted an event of this customer, in their order; the store has usage of no other.
    package var usedMeters: [MeterID] = []
    /// Not durable: a restart forgives.
    package var arrivals = RateArrivals()
    /// Whether the store adds up what new meters have of the past, so that no event of it has to be in memory.
    package var hasPastAddedUp = false

    /// On its way to the store.
    @Rare package var flushing: LedgerLayer?
    /// Came since.
    package var fresh = LedgerLayer()

    /// Facts read from the store for the commands at hand.
    package var loaded: LoadedFacts {
        get { facts ?? LoadedFacts() }
        set { facts = newValue }
    }

    @Rare private var facts: LoadedFacts?

    package mutating func forgetLoaded() { facts = nil }

    package init(workspace: WorkspaceID, customer: CustomerID) {
        self.workspace = workspace
        self.customer = customer
    }

    package var isClean: Bool { !_flushing.isThere && fresh.isEmpty }

    /// Whether the store holds nothing of this customer.
    package var isNewToStore: Bool { flushedSequence == 0 }

    /// The entry up to which everything is in the store or on its way there.
    package var flushingThrough: Sequence64 {
        guard let flushing, !flushing.records.isEmpty else { return flushedSequence }
        return flushing.records.last
    }

    /// The number of the first entry that is in memory; one more than the last entry when there is none.
    package var firstInMemory: Sequence64 {
        if let flushing, !flushing.records.isEmpty { return flushing.records.first }
        return fresh.records.isEmpty ? sequence + 1 : fresh.records.first
    }

    // MARK: Flushing

    /// Sends what is fresh on its way to the store.
    package mutating func beginFlush() -> LedgerLayer {
        precondition(flushing == nil, "One flush of a customer ends before the next begins.")
        let layer = fresh
        flushing = layer
        fresh = LedgerLayer()
        return layer
    }

    /// Drops what a flush has brought to the store.
    ///
    /// `flushed`: The number of the last entry that was brought there.
    package mutating func endFlush(through flushed: Sequence64) {
        flushedSequence = max(flushedSequence, flushed)
        flushing = nil
        // Facts read before the flush know nothing of what it brought there.
        forgetLoaded()
    }

    /// A flush has failed: its layer is brought there with the next one.
    package mutating func cancelFlush() {
        guard var layer = flushing else { return }
        layer.append(fresh)
        fresh = layer
        flushing = nil
    }

    /// Notes that a meter has counted an event.
    mutating func noteUse(of meter: MeterID) {
        guard !usedMeters.contains(meter) else { return }
        usedMeters.insert(meter, at: usedMeters.firstIndex { meter < $0 } ?? usedMeters.count)
    }

    /// Drops counters of periods that ended long ago; they are computed again when someone asks.
    package mutating func forgetOldCounters(now: Timestamp) {
        let forgotten = now.adding(seconds: -40 * 86_400)
        counters.keep { $0.period.end > forgotten }
    }
}

/// Facts read from the store; nil stands for "the store has none".
package struct LoadedFacts: Sendable {
    /// The entries that took a key with some hash, newest first; each of them is among ``records``.
    package var keys: [UInt64: [Sequence64]] = [:]
    package var fates: [Sequence64: Fate?] = [:]
    package var records: [Sequence64: LedgerRecord?] = [:]
    /// Usage by day, with the entry that it is complete to.
    package var days: [MeterDay: StoredDay] = [:]
    /// Usage over whole hours, added up by group; nil stands for "it does not add up there".
    package var totals: [MeterHours: [GroupKey: Accumulator]?] = [:]
    /// Events of a range that count as far as the store knows.
    package var events: [TimeRange: [RecordedEvent]] = [:]
    /// What meters that begin have of the past.
    package var past: [MetersEntry: PastUsage] = [:]

    package init() {}
}

/// Usage of one meter on one day as the store has it.
package struct StoredDay: Sendable, Hashable {
    package var usage: [GroupKey: DayUsage]
    /// The number of the last entry that is in it.
    package var through: Sequence64

    package init(usage: [GroupKey: DayUsage], through: Sequence64) {
        self.usage = usage
        self.through = through
    }
}

/// Something that a rule must know and that is not in memory.
package enum Requirement: Sendable, Hashable {
    case customer(CustomerID, WorkspaceID)
    /// The entries that took a key with this hash, and what they are.
    case key(CustomerID, UInt64)
    case fate(CustomerID, Sequence64)
    case record(CustomerID, Sequence64)
    /// Usage of a meter on the days of a closed range.
    case days(CustomerID, MeterID, ClosedRange<UTCDay>)
    /// What a meter's usage over whole hours adds up to, by group.
    case totals(CustomerID, MeterID, Range<UTCHour>)
    /// Events with a timestamp in the range that were neither replaced nor retracted.
    case events(CustomerID, TimeRange)
    /// What meters that begin have of the past; asked only of a store that adds that up.
    case past(CustomerID, MetersEntry)

    /// The customer that it is about.
    package var customer: CustomerID {
        switch self {
        case .customer(let customer, _), .key(let customer, _), .fate(let customer, _), .record(let customer, _),
            .days(let customer, _, _), .totals(let customer, _, _), .events(let customer, _), .past(let customer, _):
            customer
        }
    }
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
