package import WeirCore
package import WeirPrimitives

extension CustomerLedger {
    /// A customer's ledger as the store knows it; a new one when the store knows none.
    package init(workspace: WorkspaceID, customer: CustomerID, head: LedgerHead?) {
        self.init(workspace: workspace, customer: customer)
        guard let head else { return }
        sequence = head.sequence
        flushedSequence = head.sequence
        metersVersion = head.metersVersion
        spans = head.spans
        counters = head.counters
        dayBounds = head.dayBounds
        usedMeters = head.usedMeters.sorted()
        for reservation in head.open {
            open[reservation.sequence] = reservation
            nextExpiry = min(nextExpiry, reservation.expiresAt)
            held[CounterKey(meter: reservation.meter, period: reservation.period), default: .zero].billionths +=
                reservation.quantity.billionths
        }
    }

    /// Takes in facts of this customer.
    ///
    /// What is in memory is never older, so it stays.
    package mutating func take(_ facts: StoredFacts) {
        var known = loaded
        forgetLoaded()
        if let keys = facts.keys[customer] { known.keys.merge(keys) { $1 } }
        if let fates = facts.fates[customer] { known.fates.merge(fates) { $1 } }
        if let records = facts.records[customer] { known.records.merge(records) { $1 } }
        if let events = facts.events[customer] { known.events.merge(events) { $1 } }
        if let past = facts.past[customer] { known.past.merge(past) { $1 } }
        if let totals = facts.totals[customer] { known.totals.merge(totals) { $1 } }
        if let days = facts.days[customer] {
            let through = facts.headSequences[customer] ?? 0
            for (day, usage) in days { known.days[day] = StoredDay(usage: usage, through: through) }
        }
        loaded = known
    }
}
