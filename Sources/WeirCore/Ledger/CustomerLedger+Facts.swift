package import WeirPrimitives

/// Reading one customer's ledger, with ``Missing`` where memory does not suffice.
extension CustomerLedger {
    /// What a key stands for; nil when it is free. `mayBeStored` is the key filter's answer.
    package func keyRecord(_ key: String, mayBeStored: Bool) throws(Missing) -> KeyRecord? {
        if let record = unflushedKeys[key] { return record }
        guard mayBeStored, !isNewToStore else { return nil }
        guard let fact = loaded.keys[key] else { throw Missing([.key(customer, key)]) }
        return fact
    }

    package func fate(of sequence: Sequence64) throws(Missing) -> Fate? {
        if let fate = unflushedFates[sequence] { return fate }
        guard sequence <= flushedSequence else { return nil }
        guard let fact = loaded.fates[sequence] else { throw Missing([.fate(customer, sequence)]) }
        return fact
    }

    package func record(at sequence: Sequence64) throws(Missing) -> LedgerRecord? {
        guard sequence > 0, sequence <= self.sequence else { return nil }
        if let first = tail.first, sequence >= first.sequence {
            return tail[Int(sequence - first.sequence)]
        }
        guard let fact = loaded.records[sequence] else { throw Missing([.record(customer, sequence)]) }
        return fact
    }

    /// The event at a sequence, which must be one.
    package func event(at sequence: Sequence64) throws(Missing) -> (recorded: RecordedEvent, origin: EventOrigin)? {
        guard let record = try record(at: sequence), case .event(let entry) = record.entry else { return nil }
        let recorded = RecordedEvent(sequence: record.sequence, receivedAt: record.receivedAt, event: entry.event)
        return (recorded, entry.origin)
    }

    /// Events of a range that count now, in order of time.
    package func liveEvents(in range: TimeRange) throws(Missing) -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        let firstInTail = tail.first?.sequence ?? .max
        if !isNewToStore, overlapsEvents(range) {
            guard let stored = loaded.events[range] else { throw Missing([.events(customer, range)]) }
            events = stored.filter { $0.sequence < firstInTail && unflushedFates[$0.sequence] == nil }
        }
        for record in tail {
            guard case .event(let entry) = record.entry, range.contains(entry.event.timestamp),
                unflushedFates[record.sequence] == nil
            else { continue }
            events.append(
                RecordedEvent(sequence: record.sequence, receivedAt: record.receivedAt, event: entry.event)
            )
        }
        return events.sorted { ($0.event.timestamp, $0.sequence) < ($1.event.timestamp, $1.sequence) }
    }

    /// Whether any event may lie in a range, judged by the days of the first and last one.
    package func overlapsEvents(_ range: TimeRange) -> Bool {
        guard let dayBounds, !range.isEmpty else { return false }
        let last = UTCDay(containing: range.end.adding(milliseconds: -1))
        return dayBounds.lowerBound <= last && UTCDay(containing: range.start) <= dayBounds.upperBound
    }

    /// The usage of a meter on a day by group.
    package func usage(_ meter: MeterID, on day: UTCDay) throws(Missing) -> [GroupKey: DayUsage] {
        if let usage = days[MeterDay(meter: meter, day: day)] { return usage }
        guard needsLoad(meter, day) else { return [:] }
        throw Missing([.days(customer, meter, day...day)])
    }

    /// Whether the store must be asked for a meter's day.
    package func needsLoad(_ meter: MeterID, _ day: UTCDay) -> Bool {
        guard !isNewToStore, let dayBounds, dayBounds.contains(day) else { return false }
        return days[MeterDay(meter: meter, day: day)] == nil
    }

    /// Whether a meter counts an event of this customer.
    package func counts(_ meter: MeterID, timestamp: Timestamp, sequence: Sequence64) -> Bool {
        guard let span = spans[meter], timestamp >= span.effectiveFrom else { return false }
        return span.stoppedAfter.map { sequence <= $0 } ?? true
    }

    /// What an event adds to the meters that count this customer.
    package func contributions(of event: UsageEvent, sequence: Sequence64, meters: MeterSet) -> [Contribution] {
        meters.contributions(of: event).filter { counts($0.meter, timestamp: event.timestamp, sequence: sequence) }
    }
}
