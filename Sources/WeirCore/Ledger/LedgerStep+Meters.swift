import WeirPrimitives

extension LedgerStep {
    /// Starts new meters and stops archived ones for this customer, before anything else is asked of its ledger.
    ///
    /// So a new meter is filled in and switched at once, customer by customer, at the first touch.
    mutating func bringMetersUpToDate(now: Timestamp) throws(UsageReadError) {
        guard ledger.metersVersion < meters.version else { return }
        var started: [MeterID: Timestamp] = [:]
        var stopped: [MeterID] = []
        for meter in meters.meters {
            let span = ledger.spans[meter.id]
            if meter.archivedAt != nil {
                if let span, span.stoppedAfter == nil { stopped.append(meter.id) }
            } else if span == nil {
                // Every period is open until an invoice closes it, so imported history counts too.
                started[meter.id] = meter.effectiveFrom ?? .earliest
            }
        }
        guard !started.isEmpty || !stopped.isEmpty else {
            ledger.metersVersion = meters.version
            return
        }
        let entry = MetersEntry(version: meters.version, started: started, stopped: stopped.sorted())
        try append(.meters(entry), now: now)
    }

    /// Fills in the new meters from the events that they count.
    mutating func installMeters(_ entry: MetersEntry, at sequence: Sequence64) throws(UsageReadError) {
        var events: [RecordedEvent] = []
        var past: PastUsage?
        if let range = PastUsage.range(of: entry) {
            if ledger.hasPastAddedUp, ledger.isClean {
                past = try missing { () throws(Missing) in try ledger.past(entry, in: range) }
                if past?.hasOverflown ?? false { throw .overflow }
            } else {
                events = try missing { () throws(Missing) in try ledger.liveEvents(in: range) }
            }
        }
        // Filling in may overflow; then nothing of it may stay.
        let before = events.isEmpty ? nil : ledger
        var spans = ledger.spans.byMeter
        for (meter, effectiveFrom) in entry.started { spans[meter] = MeterSpan(effectiveFrom: effectiveFrom) }
        for meter in entry.stopped { spans[meter]?.stoppedAfter = sequence }
        ledger.spans = MeterSpans(spans)
        ledger.metersVersion = entry.version
        if let past { install(past, of: entry) }
        for recorded in events {
            let additions = ledger.additions(of: recorded.event, sequence: recorded.sequence, meters: meters)
            for addition in additions where entry.started[addition.meter] != nil {
                do {
                    try add(addition, at: recorded.position)
                } catch {
                    if let before { ledger = before }
                    throw error
                }
            }
        }
    }

    private func install(_ past: PastUsage, of entry: MetersEntry) {
        for slot in past.usage.slots { ledger.noteUse(of: slot.meter) }
        ledger.fresh.usage.merge(past.usage)
        // They are computed again, with the past, when someone asks.
        ledger.counters.keep { entry.started[$0.meter] == nil }
    }
}

extension CustomerLedger {
    /// What meters that begin have of the past; nil when there is none.
    fileprivate func past(_ entry: MetersEntry, in range: TimeRange) throws(Missing) -> PastUsage? {
        guard !isNewToStore, overlapsEvents(range) else { return nil }
        guard let past = loaded.past[entry] else { throw Missing([.past(customer, entry)]) }
        return past
    }
}
