import WeirPrimitives

/// Applying entries. Commands and recovery come through here alike, so both give the same state.
extension LedgerStep {
    /// Applies an entry's effects, or throws before it has changed anything.
    mutating func install(_ record: LedgerRecord) throws(UsageReadError) {
        switch record.entry {
        case .meters(let entry):
            try installMeters(entry, at: record.sequence)
        case .event(let entry):
            try installEvent(entry, at: record.sequence)
        case .retracted(key: _, let sequence):
            try installRetraction(of: sequence, by: record.sequence)
        case .reserved(let reservation):
            hold(reservation)
            takeKey(at: reservation.sequence)
        case .renewed(let reservation, let expiresAt):
            ledger.open[reservation]?.expiresAt = expiresAt
        case .released(let reservation):
            close(reservation, Fate(kind: .released, by: record.sequence))
        case .expired(let reservation):
            close(reservation, Fate(kind: .expired, by: record.sequence))
        }
        // After this point the entry has taken effect.
        ledger.sequence = record.sequence
    }

    // MARK: Events

    mutating func installEvent(_ entry: EventEntry, at sequence: Sequence64) throws(UsageReadError) {
        let position = EventPosition(timestamp: entry.event.timestamp, sequence: sequence)
        var replaced: RecordedEvent?
        if let old = entry.replaces,
            try missing({ () throws(Missing) in try ledger.fate(of: old) }) == nil
        {
            replaced = try missing { () throws(Missing) in try ledger.event(at: old) }?.recorded
        }
        let removals = replaced.map { ledger.additions(of: $0.event, sequence: $0.sequence, meters: meters) } ?? []
        if let replaced { try prepareRemoval(of: replaced, removals) }
        delta.additions.removeAll(keepingCapacity: true)
        let spans = ledger.spans
        countingMeters = spans.collectAdditions(
            of: entry.event,
            sequence: sequence,
            meters: meters,
            isReached: ledger.metersVersion >= meters.version,
            into: &delta.additions
        )
        try prepareAdditions(at: position)

        // After this point the event takes effect.
        if let replaced {
            try remove(replaced, removals)
            // What was taken out may have made places for what comes.
            for index in delta.additions.indices { delta.additions[index].place = nil }
        }
        let isLookedUp = replaced == nil
        for index in delta.additions.indices {
            try add(delta.additions[index], at: position, isLookedUp: isLookedUp)
        }
        let day = UTCDay(containing: entry.event.timestamp)
        if let bounds = ledger.dayBounds {
            if !bounds.contains(day) { ledger.dayBounds = min(bounds.lowerBound, day)...max(bounds.upperBound, day) }
        } else {
            ledger.dayBounds = day...day
        }
        if let old = entry.replaces { ledger.fresh.fates[old] = Fate(kind: .replaced, by: sequence) }
        if case .committed(let reservation, overrun: _, _) = entry.origin {
            close(reservation, Fate(kind: .committed, by: sequence))
        }
        takeKey(at: sequence)
    }

    private mutating func installRetraction(
        of sequence: Sequence64,
        by retraction: Sequence64
    ) throws(UsageReadError) {
        guard let record = try missing({ () throws(Missing) in try ledger.record(at: sequence) }),
            case .event(let entry) = record.entry
        else { return }
        let recorded = RecordedEvent(sequence: sequence, receivedAt: record.receivedAt, event: entry.event)
        let removals = ledger.additions(of: entry.event, sequence: sequence, meters: meters)
        try prepareRemoval(of: recorded, removals)

        // After this point the event is taken out.
        try remove(recorded, removals)
        ledger.fresh.fates[sequence] = Fate(kind: .retracted, by: retraction)
    }

    /// The command's key, or that of the entry that is installed again, belongs to the entry from here on.
    private mutating func takeKey(at sequence: Sequence64) {
        ledger.fresh.takeKey(KeyMark(hash: keyHash, sequence: sequence))
        newKey = keyHash
    }

    // MARK: Aggregates

    /// Checks that no sum overflows.
    ///
    /// What is stored is not looked at: an hour whose changes fit, and no more than 10^14 of the largest events in it,
    /// fits as well.
    private mutating func prepareAdditions(at position: EventPosition) throws(UsageReadError) {
        let hour = UTCHour(containing: position.timestamp)
        for index in delta.additions.indices {
            let meter = delta.additions[index].meter
            let value = delta.additions[index].value
            let place = ledger.fresh.usage.place(of: meter, delta.additions[index].group, hour)
            delta.additions[index].place = place
            if let place, !ledger.fresh.usage.canAdd(value, at: position, place: place) { throw .overflow }
            guard ledger.counters.canAdd(value, of: meter, at: position) else { throw .overflow }
        }
    }

    /// Checks that an event can be taken out: the events of an hour that must be computed again are in memory.
    func prepareRemoval(of recorded: RecordedEvent, _ removals: [Addition]) throws(UsageReadError) {
        guard removals.contains(where: { !$0.aggregation.givesEventsBack }) else { return }
        let hour = UTCHour(containing: recorded.event.timestamp)
        _ = try missing { () throws(Missing) in try ledger.liveEvents(in: hour.range) }
    }

    /// Adds what an event adds; `isLookedUp` says that the place is right, and none that there is none.
    mutating func add(
        _ addition: Addition,
        at position: EventPosition,
        isLookedUp: Bool = false
    ) throws(UsageReadError) {
        let place: Int
        if let known = addition.place {
            place = known
        } else {
            let hour = UTCHour(containing: position.timestamp)
            // A meter that has a slot was noted when it got its first one.
            ledger.noteUse(of: addition.meter)
            place =
                isLookedUp
                ? ledger.fresh.usage.newPlace(of: addition.meter, addition.aggregation, addition.group, hour)
                : madePlace(of: addition, hour)
        }
        try ledger.fresh.usage.add(addition.value, at: position, place: place)
        try ledger.counters.add(addition.value, of: addition.meter, at: position)
    }

    /// Takes an event out of its hours and of the counters that include it.
    private mutating func remove(_ recorded: RecordedEvent, _ removals: [Addition]) throws(UsageReadError) {
        let position = recorded.position
        let hour = UTCHour(containing: position.timestamp)
        for removal in removals {
            if removal.aggregation.givesEventsBack {
                let place = madePlace(of: removal, hour)
                try ledger.fresh.usage.subtract(removal.value, at: position, place: place)
            } else {
                let rest = try recomputed(removal, hour, without: recorded.sequence)
                let place = madePlace(of: removal, hour)
                ledger.fresh.usage.setWhole(rest, place: place)
            }
            try ledger.counters.remove(removal.value, of: removal.meter, at: position)
        }
    }

    private func madePlace(of addition: Addition, _ hour: UTCHour) -> Int {
        ledger.fresh.usage.madePlace(of: addition.meter, addition.aggregation, addition.group, hour)
    }

    private func recomputed(
        _ removal: Addition,
        _ hour: UTCHour,
        without sequence: Sequence64
    ) throws(UsageReadError) -> Accumulator {
        var accumulator = Accumulator.empty(removal.aggregation, reference: hour.range.start)
        for recorded in try missing({ () throws(Missing) in try ledger.liveEvents(in: hour.range) })
        where recorded.sequence != sequence {
            let additions = ledger.additions(of: recorded.event, sequence: recorded.sequence, meters: meters)
            for addition in additions where addition.meter == removal.meter && addition.group == removal.group {
                try accumulator.addReporting(addition.value, at: recorded.position)
            }
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
        case .sum(let state):
            guard case .quantity(let quantity) = value else { return true }
            return !state.total.billionths.addingReportingOverflow(quantity.billionths).overflow
        case .weighted:
            var copy = self
            do {
                try copy.add(value, at: position)
                return true
            } catch {
                return false
            }
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
