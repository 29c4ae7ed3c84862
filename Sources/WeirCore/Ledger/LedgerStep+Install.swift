import WeirPrimitives

/// Applying entries. Commands and recovery come through here alike, so both give the same state.
extension LedgerStep {
    /// Applies an entry's effects, or throws before it has changed anything.
    mutating func install(_ record: LedgerRecord) throws(UsageReadError) {
        switch record.entry {
        case .meters(let entry):
            try installMeters(entry, at: record.sequence)
        case .event(let entry):
            try installEvent(entry, record)
        case .retracted(let key, let sequence):
            try installRetraction(of: sequence, key: key, by: record.sequence)
        case .reserved(let reservation):
            hold(reservation)
            takeKey(
                reservation.key,
                KeyRecord(
                    kind: .reservation,
                    sequence: reservation.sequence,
                    timestamp: reservation.createdAt
                )
            )
        case .renewed(let reservation, let expiresAt):
            ledger.open[reservation]?.expiresAt = expiresAt
        case .released(let reservation):
            close(reservation, Fate(kind: .released, by: record.sequence))
        case .expired(let reservation):
            close(reservation, Fate(kind: .expired, by: record.sequence))
        }
        // After this point the entry has taken effect.
        ledger.sequence = record.sequence
        ledger.tail.append(record)
    }

    // MARK: Events

    private mutating func installEvent(_ entry: EventEntry, _ record: LedgerRecord) throws(UsageReadError) {
        let recorded = RecordedEvent(sequence: record.sequence, receivedAt: record.receivedAt, event: entry.event)
        let additions = ledger.contributions(of: entry.event, sequence: record.sequence, meters: meters)
        var replaced: RecordedEvent?
        if let old = entry.replaces,
            try missing({ () throws(Missing) in try ledger.fate(of: old) }) == nil
        {
            replaced = try missing { () throws(Missing) in try ledger.event(at: old) }?.recorded
        }
        let removals = replaced.map { ledger.contributions(of: $0.event, sequence: $0.sequence, meters: meters) } ?? []
        if let replaced { try prepareRemoval(of: replaced, removals) }
        try prepareAddition(additions, at: recorded.position)

        if let replaced { try remove(replaced, removals) }
        for contribution in additions { try add(contribution, at: recorded.position) }
        let day = UTCDay(containing: entry.event.timestamp)
        let bounds = ledger.dayBounds ?? day...day
        ledger.dayBounds = min(bounds.lowerBound, day)...max(bounds.upperBound, day)
        if let old = entry.replaces { ledger.unflushedFates[old] = Fate(kind: .replaced, by: record.sequence) }
        if case .committed(let reservation, overrun: _, _) = entry.origin {
            close(reservation, Fate(kind: .committed, by: record.sequence))
        }
        takeKey(
            entry.event.key,
            KeyRecord(
                kind: .event,
                sequence: record.sequence,
                timestamp: entry.event.timestamp
            )
        )
    }

    private mutating func installRetraction(
        of sequence: Sequence64,
        key: String,
        by retraction: Sequence64
    ) throws(UsageReadError) {
        guard let record = try missing({ () throws(Missing) in try ledger.record(at: sequence) }),
            case .event(let entry) = record.entry
        else { return }
        let recorded = RecordedEvent(sequence: sequence, receivedAt: record.receivedAt, event: entry.event)
        let removals = ledger.contributions(of: entry.event, sequence: sequence, meters: meters)
        try prepareRemoval(of: recorded, removals)

        try remove(recorded, removals)
        ledger.unflushedFates[sequence] = Fate(kind: .retracted, by: retraction)
        takeKey(
            key,
            KeyRecord(
                kind: .retractedEvent,
                sequence: sequence,
                timestamp: entry.event.timestamp
            )
        )
    }

    private mutating func takeKey(_ key: String, _ record: KeyRecord) {
        ledger.unflushedKeys[ExactText(key)] = record
        newKey = key
    }

    // MARK: Aggregates

    /// Checks that additions can be made: their days are in memory and no sum overflows.
    func prepareAddition(_ contributions: [Contribution], at position: EventPosition) throws(UsageReadError) {
        let hour = UTCHour(containing: position.timestamp)
        try requireDays(of: contributions, hour.day)
        for contribution in contributions {
            let usage = ledger.days[MeterDay(meter: contribution.meter, day: hour.day)]
            guard let accumulator = usage?[contribution.group]?.hours[hour],
                !accumulator.canAdd(contribution.value, at: position)
            else { continue }
            throw .overflow
        }
        for contribution in contributions {
            for (key, counter) in ledger.counters
            where key.meter == contribution.meter && key.period.contains(position.timestamp) {
                guard counter.canAdd(contribution.value, at: position) else { throw .overflow }
            }
        }
    }

    /// Checks that an event can be taken out: its days are in memory, and the events of buckets to compute again.
    func prepareRemoval(of recorded: RecordedEvent, _ contributions: [Contribution]) throws(UsageReadError) {
        let hour = UTCHour(containing: recorded.event.timestamp)
        try requireDays(of: contributions, hour.day)
        for contribution in contributions {
            let usage = ledger.days[MeterDay(meter: contribution.meter, day: hour.day)]
            guard let accumulator = usage?[contribution.group]?.hours[hour] else { continue }
            if accumulator.needsEventsToRemove(contribution.value, at: recorded.position) {
                _ = try missing { () throws(Missing) in try ledger.liveEvents(in: hour.range) }
            }
        }
    }

    /// Names at once the days of all meters that are not in memory.
    private func requireDays(of contributions: [Contribution], _ day: UTCDay) throws(UsageReadError) {
        let lacking = contributions.lazy.map(\.meter).filter { ledger.needsLoad($0, day) }
            .map { Requirement.days(ledger.customer, $0, day...day) }
        if !lacking.isEmpty { throw .missing(Missing(Array(lacking))) }
    }

    mutating func add(_ contribution: Contribution, at position: EventPosition) throws(UsageReadError) {
        guard let meter = meters[id: contribution.meter] else { return }
        let hour = UTCHour(containing: position.timestamp)
        try ledger.days[MeterDay(meter: meter.id, day: hour.day), default: [:]][
            contribution.group,
            default: DayUsage()
        ].hours[hour, default: .empty(meter.aggregation, reference: hour.range.start)]
            .addReporting(contribution.value, at: position)
        ledger.unflushedSeries.insert(SeriesDay(meter: meter.id, group: contribution.group, day: hour.day))
        for key in countersWith(meter.id, position.timestamp) {
            try ledger.counters[key]?.addReporting(contribution.value, at: position)
        }
    }

    /// Takes an event out of its buckets and of the counters that include it.
    private mutating func remove(_ recorded: RecordedEvent, _ contributions: [Contribution]) throws(UsageReadError) {
        let position = recorded.position
        let hour = UTCHour(containing: position.timestamp)
        for contribution in contributions {
            guard let meter = meters[id: contribution.meter] else { continue }
            let day = MeterDay(meter: meter.id, day: hour.day)
            let removal = try ledger.days[day]?[contribution.group]?.hours[hour]?
                .removeReporting(contribution.value, at: position)
            guard let removal else { continue }
            if removal == .needsEvents {
                let rest = try recomputed(meter, contribution.group, hour, without: recorded.sequence)
                ledger.days[day]?[contribution.group]?.hours[hour] = rest
            }
            if ledger.days[day]?[contribution.group]?.hours[hour]?.eventCount == 0 {
                ledger.days[day]?[contribution.group]?.hours[hour] = nil
            }
            ledger.unflushedSeries.insert(SeriesDay(meter: meter.id, group: contribution.group, day: hour.day))
            for key in countersWith(meter.id, position.timestamp) {
                let removal = try ledger.counters[key]?.removeReporting(contribution.value, at: position)
                // A counter that cannot give the event back is computed again when it is next asked for.
                if removal == .needsEvents { ledger.counters[key] = nil }
            }
        }
    }

    /// The quota counters that an event of a meter belongs to.
    ///
    /// As an array: changing a counter while the dictionary's keys are walked would copy the dictionary.
    private func countersWith(_ meter: MeterID, _ instant: Timestamp) -> [CounterKey] {
        ledger.counters.keys.filter { $0.meter == meter && $0.period.contains(instant) }
    }

    private func recomputed(
        _ meter: Meter,
        _ group: GroupKey,
        _ hour: UTCHour,
        without sequence: Sequence64
    ) throws(UsageReadError) -> Accumulator {
        var accumulator = Accumulator.empty(meter.aggregation, reference: hour.range.start)
        for recorded in try missing({ () throws(Missing) in try ledger.liveEvents(in: hour.range) })
        where recorded.sequence != sequence && recorded.event.names(meter) {
            guard ledger.counts(meter.id, timestamp: recorded.event.timestamp, sequence: recorded.sequence),
                case .success(let contribution) = meter.contribution(of: recorded.event.properties),
                contribution.group == group
            else { continue }
            try accumulator.addReporting(contribution.value, at: recorded.position)
        }
        return accumulator
    }
}

extension Accumulator {
    /// Whether taking an event in keeps every sum in range.
    func canAdd(_ value: Contribution.Value, at position: EventPosition) -> Bool {
        switch self {
        case .count, .max, .min, .latest, .values, .members:
            return true
        case .sum, .weighted:
            var copy = self
            do {
                try copy.add(value, at: position)
                return true
            } catch {
                return false
            }
        }
    }

    /// Whether an event can only be taken out by computing the bucket again.
    func needsEventsToRemove(_ value: Contribution.Value, at position: EventPosition) -> Bool {
        switch (self, value) {
        case (.max(let state), .quantity(let quantity)), (.min(let state), .quantity(let quantity)):
            state.value == quantity
        case (.latest(let state), _):
            state.position == position
        case (.members(let state), .member(let name, _)):
            state.members[name].map { $0.count > 1 && $0.last == position } ?? true
        case (.count, _), (.sum, _), (.weighted, _), (.values, _), (.max, .member), (.min, .member),
            (.members, .quantity):
            false
        }
    }

    mutating func removeReporting(
        _ value: Contribution.Value,
        at position: EventPosition
    ) throws(UsageReadError) -> Removal {
        do {
            return try remove(value, at: position)
        } catch {
            throw .overflow
        }
    }
}
