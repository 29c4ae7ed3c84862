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
        if let keys = facts.keys[customer] { loaded.keys.merge(keys) { $1 } }
        if let fates = facts.fates[customer] { loaded.fates.merge(fates) { $1 } }
        if let records = facts.records[customer] { loaded.records.merge(records) { $1 } }
        if let events = facts.events[customer] { loaded.events.merge(events) { $1 } }
        if let days = facts.days[customer] { self.days.merge(days) { mine, _ in mine } }
    }

    /// Drops what a flush has brought to the store.
    package mutating func drop(_ flush: CustomerFlush) {
        flushedSequence = max(flushedSequence, flush.head.sequence)
        // Facts read before the flush know nothing of what it brought there.
        loaded = LoadedFacts()
        tail.removeAll { $0.sequence <= flush.head.sequence }
        for (key, record) in flush.keys where unflushedKeys[key] == record { unflushedKeys[key] = nil }
        for (sequence, fate) in flush.fates where unflushedFates[sequence] == fate { unflushedFates[sequence] = nil }
    }

    /// Forgets copies of what the store holds beyond the newest days and counters of open periods.
    package mutating func trim(keepingDays: Int, now: Timestamp) {
        let forgotten = now.adding(seconds: -40 * 86_400)
        counters = counters.filter { $0.key.period.end > forgotten }
        guard days.count > keepingDays else { return }
        let dirty = Set(unflushedSeries.map { MeterDay(meter: $0.meter, day: $0.day) })
        let newest = Set(days.keys.sorted { $0.day > $1.day }.prefix(keepingDays))
        days = days.filter { newest.contains($0.key) || dirty.contains($0.key) }
    }
}
