package import WeirPrimitives

/// Whose ledger a command goes to.
package struct CustomerContext: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var customer: CustomerID
    /// The present of a customer that lives in the time of a test clock; nil for all others.
    ///
    /// It says nothing of the time of others.
    package var ownTime: Timestamp?

    package init(workspace: WorkspaceID, customer: CustomerID, ownTime: Timestamp? = nil) {
        self.workspace = workspace
        self.customer = customer
        self.ownTime = ownTime
    }
}

/// What a workspace wants when a key comes again with other content.
package enum ChangedKeyPolicy: String, Sendable, CaseIterable {
    /// The new version replaces the old one everywhere.
    case replace
    /// The new version is refused.
    case reject
}

/// One thing asked of the ledger.
///
/// Everything in it is resolved: the rules read no policy but meters.
package enum LedgerCommand: Sendable {
    case record(RecordCommand)
    case retract(RetractCommand)
    /// Check and record in one step.
    case consume(ConsumeCommand)
    /// As consume, but nothing is kept.
    case check(ConsumeCommand)
    /// As check, and tells all that the decision looked at.
    case explain(ConsumeCommand)
    indirect case reserve(ReserveCommand)
    case renew(RenewCommand)
    indirect case commit(CommitCommand)
    case release(ReleaseCommand)
    /// How much of some quotas is used and held.
    case readQuotas(QuotaReadCommand)
    /// A reservation in its present state.
    case readReservation(ReservationReadCommand)

    // A case each: where one binding is of several cases, the whole command is copied for it.
    package var context: CustomerContext {
        switch self {
        case .record(let command): command.context
        case .retract(let command): command.context
        case .consume(let command): command.context
        case .check(let command): command.context
        case .explain(let command): command.context
        case .reserve(let command): command.context
        case .renew(let command): command.context
        case .commit(let command): command.context
        case .release(let command): command.context
        case .readQuotas(let command): command.context
        case .readReservation(let command): command.context
        }
    }

    /// The moment of the command, by the customer's clock.
    package var now: Timestamp {
        switch self {
        case .record(let command): command.now
        case .retract(let command): command.now
        case .consume(let command): command.now
        case .check(let command): command.now
        case .explain(let command): command.now
        case .reserve(let command): command.now
        case .renew(let command): command.now
        case .commit(let command): command.now
        case .release(let command): command.now
        case .readQuotas(let command): command.now
        case .readReservation(let command): command.now
        }
    }

    /// The idempotency key that the command looks up, if any.
    package var key: String? {
        switch self {
        case .record(let command): command.event.key
        case .retract(let command): command.key
        case .consume(let command), .check(let command), .explain(let command): command.event.key
        case .reserve(let command): command.key
        case .commit(let command): command.key
        case .renew, .release, .readQuotas, .readReservation: nil
        }
    }
}

/// Something happened: it counts, beyond a limit too.
package struct RecordCommand: Sendable {
    package var context: CustomerContext
    package var event: UsageEvent
    /// The timestamp was assigned, not sent; a retry keeps the first one.
    package var hasAssignedTimestamp: Bool
    package var changedKeyPolicy: ChangedKeyPolicy
    package var now: Timestamp

    package init(
        context: CustomerContext,
        event: UsageEvent,
        hasAssignedTimestamp: Bool,
        changedKeyPolicy: ChangedKeyPolicy,
        now: Timestamp
    ) {
        self.context = context
        self.event = event
        self.hasAssignedTimestamp = hasAssignedTimestamp
        self.changedKeyPolicy = changedKeyPolicy
        self.now = now
    }
}

/// An event did not happen after all.
package struct RetractCommand: Sendable {
    package var context: CustomerContext
    package var key: String
    /// The version that is meant: another one is not touched; nil means whichever there is.
    package var version: Sequence64?
    package var now: Timestamp

    package init(context: CustomerContext, key: String, version: Sequence64? = nil, now: Timestamp) {
        self.context = context
        self.key = key
        self.version = version
        self.now = now
    }
}

/// The quota, per-call limit and rates that a decision stands on.
///
/// Immutable, and one object for all decisions that stand on the same.
package final class DecisionTerms: Sendable {
    package let feature: String
    package let meter: MeterID
    /// The exact quota period.
    package let period: TimeRange
    package let limit: QuotaLimit
    /// The most that one call may ask for.
    package let perCallLimit: Quantity?
    package let rates: [RateRule]

    package init(
        feature: String,
        meter: MeterID,
        period: TimeRange,
        limit: QuotaLimit,
        perCallLimit: Quantity? = nil,
        rates: [RateRule] = []
    ) {
        self.feature = feature
        self.meter = meter
        self.period = period
        self.limit = limit
        self.perCallLimit = perCallLimit
        self.rates = rates
    }
}

extension DecisionTerms: Hashable {
    package static func == (left: DecisionTerms, right: DecisionTerms) -> Bool {
        left === right
            || left.feature == right.feature && left.meter == right.meter && left.period == right.period
                && left.limit == right.limit && left.perCallLimit == right.perCallLimit && left.rates == right.rates
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(feature)
        hasher.combine(meter)
        hasher.combine(period)
    }
}

/// How far usage may go in a period.
package enum QuotaLimit: Sendable, Hashable {
    case unlimited
    /// Stops at the limit.
    case hard(Quantity)
    /// Goes beyond the limit, by at most the cap if there is one.
    case soft(Quantity, overageCap: Quantity?)
    /// Goes beyond the limit for some hours after it was reached, by at most the cap if there is one; then stops.
    case grace(Quantity, hours: Int, overageCap: Quantity?)

    /// The limit that is shown; nil when there is none.
    package var limit: Quantity? {
        switch self {
        case .unlimited: nil
        case .hard(let limit), .soft(let limit, overageCap: _), .grace(let limit, hours: _, overageCap: _): limit
        }
    }

    /// The usage that must not be exceeded; nil when there is none.
    package var ceiling: Quantity? {
        switch self {
        case .unlimited: nil
        case .hard(let limit): limit
        case .soft(let limit, let cap), .grace(let limit, hours: _, let cap):
            // A limit with many top-ups may be as large as a quantity gets.
            cap.map { cap in
                let (sum, overflow) = limit.billionths.addingReportingOverflow(cap.billionths)
                return Quantity(billionths: overflow ? .max : sum)
            }
        }
    }
}

extension QuotaLimit {
    /// The part of a period by whose usage it is known that the grace is over, at a moment.
    ///
    /// The limit was reached at least the hours of grace ago exactly when the usage of this part comes up to it. It ends
    /// on a whole hour, so that it is read from what is kept by the hour: grace ends up to an hour later than to the
    /// second, never earlier. nil where there is no grace, or where the period is too young for it to be over.
    package func gracePast(in period: TimeRange, at now: Timestamp) -> TimeRange? {
        guard case .grace(_, let hours, _) = self else { return nil }
        let end = UTCHour(containing: now.adding(milliseconds: -Int64(hours) * UTCHour.milliseconds)).range.start
        return period.start < end ? TimeRange(start: period.start, end: min(end, period.end)) : nil
    }
}

/// May this customer do this now? If so, it is recorded.
package struct ConsumeCommand: Sendable {
    package var context: CustomerContext
    /// The event to record; its timestamp is the moment of the question.
    package var event: UsageEvent
    package var quantity: Quantity
    package var terms: DecisionTerms
    package var now: Timestamp

    package init(
        context: CustomerContext,
        event: UsageEvent,
        quantity: Quantity,
        terms: DecisionTerms,
        now: Timestamp
    ) {
        self.context = context
        self.event = event
        self.quantity = quantity
        self.terms = terms
        self.now = now
    }
}

/// Hold quota before a call whose size is known only afterwards.
package struct ReserveCommand: Sendable {
    package var context: CustomerContext
    package var key: String
    package var eventName: String
    package var properties: EventProperties
    package var quantity: Quantity
    package var expiresAt: Timestamp
    package var terms: DecisionTerms
    package var now: Timestamp

    package init(
        context: CustomerContext,
        key: String,
        eventName: String,
        properties: EventProperties,
        quantity: Quantity,
        expiresAt: Timestamp,
        terms: DecisionTerms,
        now: Timestamp
    ) {
        self.context = context
        self.key = key
        self.eventName = eventName
        self.properties = properties
        self.quantity = quantity
        self.expiresAt = expiresAt
        self.terms = terms
        self.now = now
    }
}

/// Hold a pending reservation longer.
package struct RenewCommand: Sendable {
    package var context: CustomerContext
    package var reservation: Sequence64
    package var expiresAt: Timestamp
    package var now: Timestamp

    package init(context: CustomerContext, reservation: Sequence64, expiresAt: Timestamp, now: Timestamp) {
        self.context = context
        self.reservation = reservation
        self.expiresAt = expiresAt
        self.now = now
    }
}

/// The reserved work is done: record what it took.
package struct CommitCommand: Sendable {
    package var context: CustomerContext
    package var reservation: Sequence64
    /// The key of the event that the commit records.
    package var key: String
    /// nil takes the reserved quantity.
    package var quantity: Quantity?
    /// Properties beside those given with the reservation; they win over them.
    package var properties: EventProperties
    package var now: Timestamp

    package init(
        context: CustomerContext,
        reservation: Sequence64,
        key: String,
        quantity: Quantity?,
        properties: EventProperties,
        now: Timestamp
    ) {
        self.context = context
        self.reservation = reservation
        self.key = key
        self.quantity = quantity
        self.properties = properties
        self.now = now
    }
}

/// The reserved work was not done: give the quota back.
package struct ReleaseCommand: Sendable {
    package var context: CustomerContext
    package var reservation: Sequence64
    package var now: Timestamp

    package init(context: CustomerContext, reservation: Sequence64, now: Timestamp) {
        self.context = context
        self.reservation = reservation
        self.now = now
    }
}

/// What is applied together.
package struct LedgerBatch: Sendable {
    package var commands: [LedgerCommand]
    /// All commands take effect, or none does.
    package var isAtomic: Bool

    package init(_ commands: [LedgerCommand], isAtomic: Bool = false) {
        self.commands = commands
        self.isAtomic = isAtomic
    }
}
