import WeirPrimitives

/// One figure that does not agree with the raw events.
package struct LedgerDifference: Sendable, Hashable, CustomStringConvertible {
    /// What was compared, in words: "meter API_CALL, hour 2026-02-01T10:00:00.000Z, group (eu)".
    package var subject: String
    package var stored: String
    package var recomputed: String

    package init(subject: String, stored: String, recomputed: String) {
        self.subject = subject
        self.stored = stored
        self.recomputed = recomputed
    }

    package var description: String { "\(subject): stored \(stored), recomputed \(recomputed)" }
}

/// Recomputes one customer's usage from its entries, in its own way: one pass, only additions.
///
/// Feed every entry in order. What is stored of the fates of entries and of the meters' spans is taken for true
/// meanwhile, so that no entry has to be kept; when the entries say otherwise, ``corrected`` is to be fed in the same way.
/// Then ``finish()`` compares with what is stored.
package struct LedgerVerifier {
    private let meters: MeterSet
    private let stored: StoredState
    /// What earlier entries came to, which are not there any more.
    private let before: StoredState?
    /// By which an event counts or does not; the stored ones at first.
    private let assumedFates: [Sequence64: Fate]
    private let assumedSpans: [MeterID: MeterSpan]
    /// Hashes of keys that seem to count twice, whose texts are to be compared; nil while it is not known which do.
    private let suspects: Set<Int>?

    private var fates: [Sequence64: Fate] = [:]
    private var spans: [MeterID: MeterSpan] = [:]
    private var hours: [SeriesDay: [UTCHour: Accumulator]] = [:]
    /// One for each stored counter; nil when its meter is not known.
    private var counters: [Accumulator?]
    private var pending: [Sequence64: Reservation] = [:]
    private var keyHashes: Set<Int> = []
    private var repeatedHashes: Set<Int> = []
    private var suspectKeys: [ExactText: Sequence64] = [:]
    private var lastSequence: Sequence64 = 0
    package private(set) var eventCount = 0
    /// The days of the earliest and the latest event.
    private var dayBounds: ClosedRange<UTCDay>?
    private var differences: [LedgerDifference] = []

    /// `before`: What ``base`` was after earlier entries, which were taken out of the store since; the first that is fed
    /// follows them.
    package init(meters: MeterSet, stored: StoredState, after before: StoredState? = nil) {
        self.init(
            meters: meters,
            stored: stored,
            before: before,
            fates: stored.fates,
            spans: stored.head.spans.byMeter,
            suspects: nil
        )
    }

    private init(
        meters: MeterSet,
        stored: StoredState,
        before: StoredState?,
        fates: [Sequence64: Fate],
        spans: [MeterID: MeterSpan],
        suspects: Set<Int>?
    ) {
        self.meters = meters
        self.stored = stored
        self.before = before
        assumedFates = fates
        assumedSpans = spans
        self.suspects = suspects
        counters = stored.head.counters.counters.map { counter in
            meters[id: counter.key.meter].map { meter in
                Accumulator.empty(meter.aggregation, reference: counter.key.period.start)
            }
        }
        if let before { begin(after: before) }
    }

    private mutating func begin(after before: StoredState) {
        lastSequence = before.head.sequence
        self.fates = before.fates
        self.spans = before.head.spans.byMeter
        for reservation in before.head.open { pending[reservation.sequence] = reservation }
        for slot in before.slots {
            hours[SeriesDay(meter: slot.meter, group: slot.group, day: slot.hour.day), default: [:]][slot.hour] =
                slot.usage
        }
        dayBounds = before.head.dayBounds
        guard let days = before.head.dayBounds else { return }
        let end = UTCDay(number: days.upperBound.number + 1).start
        for (place, counter) in stored.head.counters.counters.enumerated()
        where counter.key.period.start < end && days.lowerBound.start < counter.key.period.end {
            // Of events that are gone only hours are known, and a period may begin within one.
            counters[place] = nil
        }
    }

    /// What all entries that were taken come to, for those that have only later ones to feed.
    package var base: StoredState {
        var slots: [UsageDeltas.Slot] = []
        for (series, hours) in hours {
            for (hour, usage) in hours {
                let (meter, group) = (series.meter, series.group)
                slots.append(UsageDeltas.Slot(meter: meter, group: group, hour: hour, isWhole: false, usage: usage))
            }
        }
        let head = LedgerHead(
            sequence: lastSequence,
            metersVersion: stored.head.metersVersion,
            spans: MeterSpans(spans),
            open: pending.values.sorted { $0.sequence < $1.sequence },
            counters: QuotaCounters(),
            dayBounds: dayBounds,
            usedMeters: []
        )
        return StoredState(workspace: stored.workspace, head: head, fates: fates, slots: slots)
    }

    /// Takes the next entry.
    package mutating func take(_ record: LedgerRecord) {
        if record.sequence != lastSequence + 1 {
            differ(
                "entry numbers",
                stored: "\(record.sequence) follows \(lastSequence)",
                recomputed: "\(lastSequence + 1)"
            )
        }
        lastSequence = record.sequence
        switch record.entry {
        case .meters(let entry):
            for (meter, effectiveFrom) in entry.started { spans[meter] = MeterSpan(effectiveFrom: effectiveFrom) }
            for meter in entry.stopped { spans[meter]?.stoppedAfter = record.sequence }
        case .event(let entry):
            eventCount += 1
            let day = UTCDay(containing: entry.event.timestamp)
            dayBounds = dayBounds.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
            if let old = entry.replaces { end(old, .replaced, by: record.sequence) }
            if case .committed(let reservation, overrun: _, _) = entry.origin {
                end(reservation, .committed, by: record.sequence)
            }
            if assumedFates[record.sequence] == nil { count(entry.event, record.sequence) }
        case .retracted(key: _, let event):
            end(event, .retracted, by: record.sequence)
        case .reserved(let reservation):
            pending[record.sequence] = reservation
        case .renewed(let reservation, let expiresAt):
            pending[reservation]?.expiresAt = expiresAt
        case .released(let reservation):
            end(reservation, .released, by: record.sequence)
        case .expired(let reservation):
            end(reservation, .expired, by: record.sequence)
        }
    }

    /// An entry ends an earlier event or reservation.
    private mutating func end(_ sequence: Sequence64, _ kind: Fate.Kind, by later: Sequence64) {
        fates[sequence] = Fate(kind: kind, by: later)
        pending[sequence] = nil
    }

    private mutating func differ(_ subject: String, stored: String, recomputed: String) {
        differences.append(LedgerDifference(subject: subject, stored: stored, recomputed: recomputed))
    }

    // MARK: Counting

    private mutating func count(_ event: UsageEvent, _ sequence: Sequence64) {
        countKey(event.key, sequence)
        let position = EventPosition(timestamp: event.timestamp, sequence: sequence)
        for contribution in counted(event, sequence) {
            guard let meter = meters[id: contribution.meter] else { continue }
            let hour = UTCHour(containing: event.timestamp)
            let series = SeriesDay(meter: meter.id, group: contribution.group, day: hour.day)
            do {
                try hours[series, default: [:]][
                    hour,
                    default: .empty(meter.aggregation, reference: hour.range.start)
                ].add(contribution.value, at: position)
            } catch {
                differ("meter \(meter.code)", stored: "a sum", recomputed: "overflow")
            }
            countQuota(contribution, of: meter, at: position)
        }
    }

    private mutating func countQuota(_ contribution: Contribution, of meter: Meter, at position: EventPosition) {
        for index in counters.indices {
            let key = stored.head.counters.key(at: index)
            guard key.meter == meter.id, key.period.contains(position.timestamp) else { continue }
            do {
                try counters[index]?.add(contribution.value, at: position)
            } catch {
                differ("quota of meter \(meter.code)", stored: "a sum", recomputed: "overflow")
            }
        }
    }

    /// One key counts once.
    ///
    /// Only hashes are kept of most keys, and only those whose hash comes twice are compared letter by letter.
    private mutating func countKey(_ key: String, _ sequence: Sequence64) {
        let text = ExactText(key)
        let hash = text.hashValue
        guard let suspects else {
            if !keyHashes.insert(hash).inserted { repeatedHashes.insert(hash) }
            return
        }
        guard suspects.contains(hash), let other = suspectKeys.updateValue(sequence, forKey: text) else { return }
        differ("key '\(key)'", stored: "counted at entries \(other) and \(sequence)", recomputed: "counted once")
    }

    // MARK: Comparing

    /// What is to be fed with the entries once more, after all of them were taken; nil when that changes nothing.
    package var corrected: LedgerVerifier? {
        if fates != assumedFates || spans != assumedSpans {
            return LedgerVerifier(
                meters: meters,
                stored: stored,
                before: before,
                fates: fates,
                spans: spans,
                suspects: nil
            )
        }
        guard suspects == nil, !repeatedHashes.isEmpty else { return nil }
        return LedgerVerifier(
            meters: meters,
            stored: stored,
            before: before,
            fates: fates,
            spans: spans,
            suspects: repeatedHashes
        )
    }

    /// What differs between the entries that were taken and what is stored of the customer.
    package mutating func finish() -> [LedgerDifference] {
        if lastSequence != stored.head.sequence {
            differ("last entry", stored: "\(stored.head.sequence)", recomputed: "\(lastSequence)")
        }
        let storedSpans = stored.head.spans.byMeter
        if spans != storedSpans {
            differ("meters that count", stored: "\(storedSpans.count)", recomputed: "\(spans.count)")
        }
        compareFates(stored.fates)
        compareHours(stored.slots)
        compareCounters()
        compareReservations(stored.head.open)
        return differences
    }

    private mutating func compareFates(_ storedFates: [Sequence64: Fate]) {
        for sequence in Set(fates.keys).union(storedFates.keys).sorted() where fates[sequence] != storedFates[sequence]
        {
            differ(
                "what became of entry \(sequence)",
                stored: Self.describe(storedFates[sequence]),
                recomputed: Self.describe(fates[sequence])
            )
        }
    }

    private func counted(_ event: UsageEvent, _ sequence: Sequence64) -> [Contribution] {
        meters.contributions(of: event).filter { contribution in
            guard let span = assumedSpans[contribution.meter] else { return false }
            return event.timestamp >= span.effectiveFrom && (span.stoppedAfter.map { sequence <= $0 } ?? true)
        }
    }

    private mutating func compareHours(_ slots: [UsageDeltas.Slot]) {
        var stored: [SeriesDay: [UTCHour: Accumulator]] = [:]
        for slot in slots where slot.usage.eventCount != 0 {
            stored[SeriesDay(meter: slot.meter, group: slot.group, day: slot.hour.day), default: [:]][slot.hour] =
                slot.usage
        }
        for series in Set(stored.keys).union(hours.keys) {
            let mine = hours[series] ?? [:]
            let theirs = stored[series] ?? [:]
            for hour in Set(mine.keys).union(theirs.keys) where mine[hour] != theirs[hour] {
                let code = meters[id: series.meter]?.code ?? "\(series.meter)"
                let group = series.group.values.map { $0 ?? "null" }.joined(separator: ", ")
                differ(
                    "meter \(code), hour \(hour.range.start), group (\(group))",
                    stored: Self.describe(theirs[hour]),
                    recomputed: Self.describe(mine[hour])
                )
            }
        }
    }

    private mutating func compareCounters() {
        for (counter, recomputed) in zip(stored.head.counters.counters, counters) where recomputed != counter.usage {
            guard let recomputed, let meter = meters[id: counter.key.meter] else { continue }
            differ(
                "quota of meter \(meter.code), period from \(counter.key.period.start)",
                stored: Self.describe(counter.usage),
                recomputed: Self.describe(recomputed)
            )
        }
    }

    private mutating func compareReservations(_ open: [Reservation]) {
        var stored: [Sequence64: Reservation] = [:]
        for reservation in open { stored[reservation.sequence] = reservation }
        guard stored != pending else { return }
        differ(
            "pending reservations",
            stored: Self.describe(stored),
            recomputed: Self.describe(pending)
        )
    }

    private static func describe(_ reservations: [Sequence64: Reservation]) -> String {
        "\(reservations.values.sorted { $0.sequence < $1.sequence }.map { "\($0.sequence): \($0.quantity)" })"
    }

    private static func describe(_ fate: Fate?) -> String {
        fate.map { "\($0.kind.rawValue) by entry \($0.by)" } ?? "nothing"
    }

    private static func describe(_ accumulator: Accumulator?) -> String {
        guard let accumulator else { return "nothing" }
        return switch accumulator {
        case .count(let count): "\(count) events"
        case .sum(let state): "\(state.total) in \(state.count) events"
        case .max(let state), .min(let state): "\(state.value) in \(state.count) events"
        case .latest(let state): "\(state.value) at \(state.position.timestamp)"
        case .weighted(let state): "level change \(state.total) in \(state.count) events"
        case .values(let state): "\(state.counts.count) values in \(state.count) events"
        case .members(let state): "\(state.activeCount) members in \(state.count) events"
        }
    }
}

extension StoredState {
    /// What would be stored of a ledger that has everything in memory.
    package init(_ ledger: CustomerLedger) throws(CodingFailure) {
        self.init(workspace: ledger.workspace, head: LedgerHead(ledger), fates: [:], slots: [])
        for layer in [ledger.flushing, ledger.fresh] {
            guard let layer else { continue }
            try merge(
                StoredState(workspace: workspace, head: head, fates: layer.fates, slots: layer.usage.slots)
            )
        }
    }
}
