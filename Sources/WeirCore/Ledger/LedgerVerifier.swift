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
/// Feed every entry in order, then compare with what is stored.
package struct LedgerVerifier {
    private let meters: MeterSet
    private var fates: [Sequence64: Fate] = [:]
    private var hours: [SeriesDay: [UTCHour: Accumulator]] = [:]
    private var spans: [MeterID: MeterSpan] = [:]
    /// Entries of events that count.
    private var live: [Sequence64: LedgerRecord] = [:]
    private var pending: [Sequence64: Reservation] = [:]
    private var lastSequence: Sequence64 = 0
    package private(set) var eventCount = 0
    private var differences: [LedgerDifference] = []

    package init(meters: MeterSet) { self.meters = meters }

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

    /// An entry ends an earlier event or reservation.
    private mutating func end(_ sequence: Sequence64, _ kind: Fate.Kind, by later: Sequence64) {
        fates[sequence] = Fate(kind: kind, by: later)
        live[sequence] = nil
        pending[sequence] = nil
    }

    private mutating func differ(_ subject: String, stored: String, recomputed: String) {
        differences.append(LedgerDifference(subject: subject, stored: stored, recomputed: recomputed))
    }

    /// Compares with what is stored of the customer.
    package mutating func compare(with stored: StoredState) -> [LedgerDifference] {
        if lastSequence != stored.head.sequence {
            differ("last entry", stored: "\(stored.head.sequence)", recomputed: "\(lastSequence)")
        }
        let storedSpans = stored.head.spans.byMeter
        if spans != storedSpans {
            differ("meters that count", stored: "\(storedSpans.count)", recomputed: "\(spans.count)")
        }
        compareFates(stored.fates)
        compareKeys()
        addUp()
        compareHours(stored.slots)
        compareCounters(stored.head.counters)
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

    private mutating func compareCounters(_ counters: QuotaCounters) {
        for stored in counters.counters {
            let key = stored.key
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
            if counter != stored.usage {
                differ(
                    "quota of meter \(meter.code), period from \(key.period.start)",
                    stored: Self.describe(stored.usage),
                    recomputed: Self.describe(counter)
                )
            }
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
