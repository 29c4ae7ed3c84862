package import WeirPrimitives

/// Reading one customer's ledger, with ``Missing`` where memory does not suffice.
extension CustomerLedger {
    /// What a key stands for; nil when it is free.
    ///
    /// `mayBeStored` is the key filter's answer.
    package func keyRecord(_ key: String, mayBeStored: Bool) throws(Missing) -> KeyRecord? {
        let exact = ExactText(key)
        if let record = unflushedKeys[exact] { return record }
        guard mayBeStored, !isNewToStore else { return nil }
        guard let fact = loaded.keys[exact] else { throw Missing([.key(customer, key)]) }
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

    /// Events of a range that count now, in no order.
    package func liveEvents(in range: TimeRange) throws(Missing) -> [RecordedEvent] {
        var events = try storedEvents(in: range)
        for record in tail {
            guard case .event(let entry) = record.entry, range.contains(entry.event.timestamp),
                unflushedFates[record.sequence] == nil
            else { continue }
            events.append(
                RecordedEvent(sequence: record.sequence, receivedAt: record.receivedAt, event: entry.event)
            )
        }
        return events
    }

    /// As ``liveEvents(in:)`` for many hours: what is in memory is gone through once.
    package func liveEvents(in hours: Set<UTCHour>) throws(Missing) -> [UTCHour: [RecordedEvent]] {
        var events: [UTCHour: [RecordedEvent]] = [:]
        for hour in hours { events[hour] = try storedEvents(in: hour.range) }
        for record in tail {
            guard case .event(let entry) = record.entry else { continue }
            let hour = UTCHour(containing: entry.event.timestamp)
            guard hours.contains(hour), unflushedFates[record.sequence] == nil else { continue }
            events[hour]?.append(
                RecordedEvent(sequence: record.sequence, receivedAt: record.receivedAt, event: entry.event)
            )
        }
        return events
    }

    /// Events of a range that only the store holds and that count now.
    private func storedEvents(in range: TimeRange) throws(Missing) -> [RecordedEvent] {
        guard lacksEvents(in: range) || loaded.events[range] != nil else { return [] }
        guard let stored = loaded.events[range] else { throw Missing([.events(customer, range)]) }
        let firstInTail = tail.first?.sequence ?? .max
        return stored.filter { $0.sequence < firstInTail && unflushedFates[$0.sequence] == nil }
    }

    /// Whether events of a range must be loaded before ``liveEvents(in:)-(TimeRange)`` can tell them.
    package func lacksEvents(in range: TimeRange) -> Bool {
        !isNewToStore && overlapsEvents(range) && loaded.events[range] == nil
    }

    /// Quota of a meter that pending reservations hold in a period.
    ///
    /// A reservation keeps the period in which it was made. When the boundary moves meanwhile, what it will record may
    /// lie in the new period too, so it is held in every period that overlaps its own.
    package func held(of meter: MeterID, overlapping period: TimeRange) -> Quantity {
        var sum = Quantity.zero
        for (key, quantity) in held where key.meter == meter && key.period.intersection(period) != nil {
            sum.billionths += quantity.billionths
        }
        return sum
    }

    /// Whether any event may lie in a range, judged by the days of the first and last one.
    package func overlapsEvents(_ range: TimeRange) -> Bool {
        guard let dayBounds, !range.isEmpty else { return false }
        let last = UTCDay(containing: range.end.adding(milliseconds: -1))
        return dayBounds.lowerBound <= last && UTCDay(containing: range.start) <= dayBounds.upperBound
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
