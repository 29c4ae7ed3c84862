package import WeirPrimitives

/// Reading one customer's ledger, with ``Missing`` where memory does not suffice.
extension CustomerLedger {
    /// What a key stands for; nil when it is free.
    ///
    /// `hash` is the key's, and `mayBeKnown` the filter's answer.
    mutating func keyRecord(
        _ key: String,
        hash: UInt64,
        mayBeKnown: Bool
    ) throws(Missing) -> KeyRecord? {
        guard mayBeKnown else { return nil }
        let exact = ExactText(key)
        var candidates = fresh.entries(withKey: hash)
        candidates += flushing?.entries(withKey: hash) ?? []
        for sequence in candidates {
            if let found = try keyRecord(exact, at: sequence) { return found }
        }
        guard !isNewToStore else { return nil }
        guard let stored = loaded.keys[hash] else { throw Missing([.key(customer, hash)]) }
        for sequence in stored {
            if let found = try keyRecord(exact, at: sequence) { return found }
        }
        return nil
    }

    /// What a key stands for when an entry took it.
    private func keyRecord(_ key: ExactText, at sequence: Sequence64) throws(Missing) -> KeyRecord? {
        guard let record = try record(at: sequence), let taken = record.takenKey, ExactText(taken) == key else {
            return nil
        }
        switch record.entry {
        case .event(let entry):
            let isRetracted = try fate(of: sequence)?.kind == .retracted
            return KeyRecord(
                kind: isRetracted ? .retractedEvent : .event,
                sequence: sequence,
                timestamp: entry.event.timestamp
            )
        case .reserved(let reservation):
            return KeyRecord(kind: .reservation, sequence: sequence, timestamp: reservation.createdAt)
        case .meters, .retracted, .renewed, .released, .expired:
            return nil
        }
    }

    package func fate(of sequence: Sequence64) throws(Missing) -> Fate? {
        if let fate = fateInMemory(of: sequence) { return fate }
        guard sequence <= flushedSequence else { return nil }
        guard let fact = loaded.fates[sequence] else { throw Missing([.fate(customer, sequence)]) }
        return fact
    }

    package func fateInMemory(of sequence: Sequence64) -> Fate? {
        fresh.fates[sequence] ?? flushing?.fates[sequence]
    }

    package func record(at sequence: Sequence64) throws(Missing) -> LedgerRecord? {
        guard sequence > 0, sequence <= self.sequence else { return nil }
        if let record = fresh.records.record(at: sequence) ?? flushing?.records.record(at: sequence) { return record }
        guard let fact = loaded.records[sequence] else { throw Missing([.record(customer, sequence)]) }
        return fact
    }

    /// The event at a sequence, which must be one.
    package func event(at sequence: Sequence64) throws(Missing) -> (recorded: RecordedEvent, origin: EventOrigin)? {
        guard let record = try record(at: sequence), case .event(let entry) = record.entry else { return nil }
        let recorded = RecordedEvent(sequence: record.sequence, receivedAt: record.receivedAt, event: entry.event)
        return (recorded, entry.origin)
    }

    /// Calls `body` with the entries in memory after one, in order.
    package func forEachRecordInMemory(
        after sequence: Sequence64 = 0,
        _ body: (LedgerRecord) throws -> Void
    ) rethrows {
        try flushing?.records.forEach(after: sequence, body)
        try fresh.records.forEach(after: sequence, body)
    }

    /// Events of a range that count now, in no order.
    package func liveEvents(in range: TimeRange) throws(Missing) -> [RecordedEvent] {
        var events = try storedEvents(in: range)
        forEachLiveEventInMemory(where: { range.contains($0) }) { events.append($0) }
        return events
    }

    /// As ``liveEvents(in:)`` for many hours: what is in memory is gone through once.
    package func liveEvents(in hours: Set<UTCHour>) throws(Missing) -> [UTCHour: [RecordedEvent]] {
        var events: [UTCHour: [RecordedEvent]] = [:]
        guard !hours.isEmpty else { return events }
        for hour in hours { events[hour] = try storedEvents(in: hour.range) }
        forEachLiveEventInMemory(where: { hours.contains(UTCHour(containing: $0)) }) { recorded in
            events[UTCHour(containing: recorded.event.timestamp)]?.append(recorded)
        }
        return events
    }

    private func forEachLiveEventInMemory(where isWanted: (Timestamp) -> Bool, _ body: (RecordedEvent) -> Void) {
        let take = { (recorded: RecordedEvent, _: EventOrigin) in
            if fateInMemory(of: recorded.sequence) == nil { body(recorded) }
        }
        flushing?.records.forEachEvent(where: isWanted, take)
        fresh.records.forEachEvent(where: isWanted, take)
    }

    /// Events of a range that only the store holds and that count now.
    private func storedEvents(in range: TimeRange) throws(Missing) -> [RecordedEvent] {
        guard lacksEvents(in: range) || loaded.events[range] != nil else { return [] }
        guard let stored = loaded.events[range] else { throw Missing([.events(customer, range)]) }
        let first = firstInMemory
        return stored.filter { $0.sequence < first && fateInMemory(of: $0.sequence) == nil }
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
        guard !held.isEmpty else { return sum }
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

    // MARK: Usage

    /// Whether the store must be asked for a meter's day.
    package func needsLoad(_ meter: MeterID, _ day: UTCDay) -> Bool {
        guard !isNewToStore, let dayBounds, dayBounds.contains(day), usedMeters.contains(meter) else { return false }
        return loaded.days[MeterDay(meter: meter, day: day)] == nil
    }

    /// Whether the store can add up a meter's usage over whole hours: none of it is in memory alone.
    ///
    /// Only where adding up tells all: the level of a weighted sum has a moment, and who was there is told by name.
    func isAddedUpByStore(_ meter: Meter, _ hours: Range<UTCHour>) -> Bool {
        guard hours.length >= Self.fewestHoursAddedUp, meter.aggregation.addsUpInAnyOrder, !isNewToStore,
            usedMeters.contains(meter.id)
        else { return false }
        // It was asked, and could not.
        if case .some(nil) = loaded.totals[MeterHours(meter: meter.id, hours: hours)] { return false }
        for layer in [flushing, fresh] {
            let isTouched = layer?.usage.slots.contains { $0.meter == meter.id && hours.contains($0.hour) }
            if isTouched ?? false { return false }
        }
        return true
    }

    /// Usage of shorter windows is looked up by the hour, which serves the windows beside them as well.
    private static let fewestHoursAddedUp = 48

    /// Usage of a meter on some days, which are loaded as far as they have to be.
    func usage(of meter: MeterID, on days: ClosedRange<UTCDay>) throws(UsageReadError) -> MergedUsage {
        var merged = MergedUsage()
        for (name, stored) in loaded.days where name.meter == meter && days.contains(name.day) {
            merged.set(name.day, stored.usage)
        }
        for layer in [flushing, fresh] {
            // What is on its way may have arrived before the store was asked.
            guard let layer else { continue }
            for slot in layer.usage.slots where slot.meter == meter && days.contains(slot.hour.day) {
                let stored = loaded.days[MeterDay(meter: meter, day: slot.hour.day)]
                if let stored, layer.records.last <= stored.through { continue }
                try merged.merge(slot)
            }
        }
        return merged
    }

    // MARK: Meters

    /// Whether a meter counts an event of this customer.
    func counts(_ matcher: MeterMatcher, timestamp: Timestamp, sequence: Sequence64, meters: MeterSet) -> Bool {
        spans.counts(
            matcher,
            timestamp: timestamp,
            sequence: sequence,
            isReached: metersVersion >= meters.version
        )
    }

    /// What an event adds to the meters that count this customer.
    package func contributions(of event: UsageEvent, sequence: Sequence64, meters: MeterSet) -> [Contribution] {
        additions(of: event, sequence: sequence, meters: meters).map {
            Contribution(meter: $0.meter, group: $0.group, value: $0.value)
        }
    }

    /// As ``contributions(of:sequence:meters:)``, with how the meters aggregate.
    func additions(of event: UsageEvent, sequence: Sequence64, meters: MeterSet) -> [Addition] {
        var additions: [Addition] = []
        spans.collectAdditions(
            of: event,
            sequence: sequence,
            meters: meters,
            isReached: metersVersion >= meters.version,
            into: &additions
        )
        return additions
    }
}

/// What one event adds to one meter.
struct Addition {
    let meter: MeterID
    let aggregation: Aggregation
    let group: GroupKey
    let value: Contribution.Value
    /// Where the usage of its hour stands among the fresh changes, when it was looked up and is there.
    var place: Int?
}

extension MeterSpans {
    /// Collects what an event adds to the meters that count it, into an array that is used again.
    ///
    /// Returns the ids of all meters that listen to the event when they all count it.
    @discardableResult
    func collectAdditions(
        of event: UsageEvent,
        sequence: Sequence64,
        meters: MeterSet,
        isReached: Bool,
        into additions: inout [Addition]
    ) -> [MeterID]? {
        guard let listeners = event.content.withName({ meters.listeners(to: $0) }) else { return [] }
        event.content.withProperties { view in
            for matcher in listeners.matchers
            where counts(matcher, timestamp: event.timestamp, sequence: sequence, isReached: isReached) {
                guard case .success(let value) = matcher.evaluate(view) else { continue }
                additions.append(
                    Addition(
                        meter: matcher.id,
                        aggregation: matcher.aggregation,
                        group: matcher.group(of: view),
                        value: value
                    )
                )
            }
        }
        return additions.count == listeners.matchers.count ? listeners.ids : nil
    }
}
