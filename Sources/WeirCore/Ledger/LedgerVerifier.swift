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
/// Feed every entry in order, then compare with the ledger.
package struct LedgerVerifier {
    private let meters: MeterSet
    /// As stored; compared with those that follow from the entries.
    private let storedFates: [Sequence64: Fate]
    private var fates: [Sequence64: Fate] = [:]
    private var hours: [SeriesDay: [UTCHour: Accumulator]] = [:]
    private var spans: [MeterID: MeterSpan] = [:]
    /// Entries of events that count.
    private var live: [Sequence64: LedgerRecord] = [:]
    private var pending: [Sequence64: Reservation] = [:]
    /// What each key stands for.
    private var keys: [ExactText: KeyRecord] = [:]
    private var lastSequence: Sequence64 = 0
    package private(set) var eventCount = 0
    private var differences: [LedgerDifference] = []

    package init(meters: MeterSet, fates: [Sequence64: Fate]) {
        self.meters = meters
        storedFates = fates
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
        takeKey(record)
        switch record.entry {
        case .meters(let entry):
            for (meter, effectiveFrom) in entry.started { spans[meter] = MeterSpan(effectiveFrom: effectiveFrom) }
            for meter in entry.stopped { spans[meter]?.stoppedAfter = record.sequence }
        case .event(let entry):
            eventCount += 1
            if let old = entry.replaces { end(old, .replaced, by: record.sequence) }
            if case .committed(let reservation, overrun: _, _) = entry.origin {
                end(reservation, .committed, by: record.sequence)
            }
            live[record.sequence] = record
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

    private mutating func takeKey(_ record: LedgerRecord) {
        switch record.entry {
        case .event(let entry):
            keys[ExactText(entry.event.key)] = KeyRecord(
                kind: .event,
                sequence: record.sequence,
                timestamp: entry.event.timestamp
            )
        case .retracted(let key, _):
            keys[ExactText(key)]?.kind = .retractedEvent
        case .reserved(let reservation):
            keys[ExactText(reservation.key)] = KeyRecord(
                kind: .reservation,
                sequence: record.sequence,
                timestamp: reservation.createdAt
            )
        case .meters, .renewed, .released, .expired:
            break
        }
    }

    /// Compares the keys that the store knows, by which a repetition is told from something new.
    package mutating func compareKeys(with stored: [ExactText: KeyRecord]) {
        for key in Set(keys.keys).union(stored.keys) where keys[key] != stored[key] {
            differ(
                "key '\(key.text)'",
                stored: stored[key].map { "entry \($0.sequence)" } ?? "nothing",
                recomputed: keys[key].map { "entry \($0.sequence)" } ?? "nothing"
            )
        }
    }

    /// An entry ends an earlier event or reservation.
    private mutating func end(_ sequence: Sequence64, _ kind: Fate.Kind, by later: Sequence64) {
        fates[sequence] = Fate(kind: kind, by: later)
        live[sequence] = nil
        pending[sequence] = nil
    }

    private mutating func differ(_ subject: String, stored: String, recomputed: String) {
        differences.append(LedgerDifference(subject: subject, stored: stored, recomputed: recomputed))
    }

    /// Compares with the ledger, all of whose days must be in memory.
    package mutating func compare(with ledger: CustomerLedger) -> [LedgerDifference] {
        if lastSequence != ledger.sequence {
            differ("last entry", stored: "\(ledger.sequence)", recomputed: "\(lastSequence)")
        }
        if spans != ledger.spans {
            differ("meters that count", stored: "\(ledger.spans.count)", recomputed: "\(spans.count)")
        }
        compareFates()
        compareKeys()
        addUp()
        compareHours(ledger)
        compareCounters(ledger)
        compareReservations(ledger)
        return differences
    }

    private mutating func compareFates() {
        for sequence in Set(fates.keys).union(storedFates.keys).sorted() where fates[sequence] != storedFates[sequence]
        {
            differ(
                "what became of entry \(sequence)",
                stored: Self.describe(storedFates[sequence]),
                recomputed: Self.describe(fates[sequence])
            )
        }
    }

    /// One key counts once.
    private mutating func compareKeys() {
        var counted: [ExactText: Sequence64] = [:]
        for (sequence, record) in live.sorted(by: { $0.key < $1.key }) {
            guard case .event(let entry) = record.entry else { continue }
            guard let other = counted.updateValue(sequence, forKey: ExactText(entry.event.key)) else { continue }
            differ(
                "key '\(entry.event.key)'",
                stored: "counted at entries \(other) and \(sequence)",
                recomputed: "counted once"
            )
        }
    }

    private mutating func addUp() {
        for record in live.values {
            guard case .event(let entry) = record.entry else { continue }
            for contribution in counted(entry.event, record.sequence) {
                guard let meter = meters[id: contribution.meter] else { continue }
                let hour = UTCHour(containing: entry.event.timestamp)
                let series = SeriesDay(meter: meter.id, group: contribution.group, day: hour.day)
                let position = EventPosition(timestamp: entry.event.timestamp, sequence: record.sequence)
                do {
                    try hours[series, default: [:]][
                        hour,
                        default: .empty(meter.aggregation, reference: hour.range.start)
                    ].add(contribution.value, at: position)
                } catch {
                    differ("meter \(meter.code)", stored: "a sum", recomputed: "overflow")
                }
            }
        }
    }

    private func counted(_ event: UsageEvent, _ sequence: Sequence64) -> [Contribution] {
        meters.contributions(of: event).filter { contribution in
            guard let span = spans[contribution.meter] else { return false }
            return event.timestamp >= span.effectiveFrom && (span.stoppedAfter.map { sequence <= $0 } ?? true)
        }
    }

    private mutating func compareHours(_ ledger: CustomerLedger) {
        var stored: [SeriesDay: [UTCHour: Accumulator]] = [:]
        for (day, groups) in ledger.days {
            for (group, usage) in groups where !usage.isEmpty {
                stored[SeriesDay(meter: day.meter, group: group, day: day.day)] = usage.hours
            }
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

    private mutating func compareCounters(_ ledger: CustomerLedger) {
        for (key, stored) in ledger.counters {
            guard let meter = meters[id: key.meter] else { continue }
            var counter = Accumulator.empty(meter.aggregation, reference: key.period.start)
            for record in live.values {
                guard case .event(let entry) = record.entry, key.period.contains(entry.event.timestamp) else {
                    continue
                }
                let position = EventPosition(timestamp: entry.event.timestamp, sequence: record.sequence)
                for contribution in counted(entry.event, record.sequence) where contribution.meter == key.meter {
                    do {
                        try counter.add(contribution.value, at: position)
                    } catch {
                        differ("quota of meter \(meter.code)", stored: "a sum", recomputed: "overflow")
                    }
                }
            }
            if counter != stored {
                differ(
                    "quota of meter \(meter.code), period from \(key.period.start)",
                    stored: Self.describe(stored),
                    recomputed: Self.describe(counter)
                )
            }
        }
    }

    private mutating func compareReservations(_ ledger: CustomerLedger) {
        if Set(pending.keys) != Set(ledger.open.keys) {
            differ(
                "pending reservations",
                stored: "\(ledger.open.keys.sorted())",
                recomputed: "\(pending.keys.sorted())"
            )
        }
        var held: [CounterKey: Quantity] = [:]
        for reservation in pending.values {
            held[CounterKey(meter: reservation.meter, period: reservation.period), default: .zero].billionths +=
                reservation.quantity.billionths
        }
        for key in Set(held.keys).union(ledger.held.keys) where held[key] ?? .zero != ledger.held[key] ?? .zero {
            differ(
                "held quota, period from \(key.period.start)",
                stored: "\(ledger.held[key] ?? .zero)",
                recomputed: "\(held[key] ?? .zero)"
            )
        }
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
