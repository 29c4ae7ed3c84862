import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Makes entries of every kind with values of every size, from a seed.
struct RandomEntries {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func record(_ kind: Int) -> LedgerRecord {
        let entry: LedgerEntry =
            switch kind % 7 {
            case 0: .meters(metersEntry())
            case 1: .event(event())
            case 2: .retracted(key: text(), sequence: sequence())
            case 3: .reserved(reservation())
            case 4: .renewed(reservation: sequence(), expiresAt: instant())
            case 5: .released(reservation: sequence())
            case _: .expired(reservation: sequence())
            }
        return LedgerRecord(sequence: sequence(), receivedAt: instant(), entry: entry)
    }

    private mutating func metersEntry() -> MetersEntry {
        var started: [MeterID: Timestamp] = [:]
        for _ in 0..<length() { started[MeterID(rawValue: wide())] = instant() }
        var stopped: [MeterID] = []
        for _ in 0..<length() { stopped.append(MeterID(rawValue: wide())) }
        return MetersEntry(version: sequence(), started: started, stopped: stopped)
    }

    private mutating func event() -> EventEntry {
        let origin: EventOrigin =
            switch Int.random(in: 0..<3, using: &random) {
            case 0: .recorded
            case 1: .consumed(decision())
            case _: .committed(reservation: sequence(), overrun: quantity(), decision())
            }
        return EventEntry(
            event: UsageEvent(key: text(), name: text(), timestamp: instant(), properties: properties()),
            replaces: random.chance(50) ? sequence() : nil,
            origin: origin
        )
    }

    private mutating func decision() -> RecordedDecision {
        RecordedDecision(
            feature: text(),
            quantity: quantity(),
            used: quantity(),
            reserved: quantity(),
            limit: random.chance(50) ? quantity() : nil,
            resetsAt: instant()
        )
    }

    mutating func reservation() -> Reservation {
        Reservation(
            sequence: sequence(),
            key: text(),
            feature: text(),
            meter: MeterID(rawValue: wide()),
            period: range(),
            quantity: quantity(),
            limit: random.chance(50) ? quantity() : nil,
            eventName: text(),
            properties: properties(),
            lifetimeMilliseconds: 60_000,
            createdAt: instant(),
            expiresAt: instant()
        )
    }

    mutating func properties() -> EventProperties {
        var values: [String: PropertyValue] = [:]
        for _ in 0..<length() {
            values[text()] =
                switch Int.random(in: 0..<3, using: &random) {
                case 0: .string(text())
                case 1: .number(ExactDecimal(coefficient: integer(), scale: Int.random(in: 0...38, using: &random)))
                case _: .bool(random.chance(50))
                }
        }
        return EventProperties(values.map { EventProperties.Member(name: $0.key, value: $0.value) })
    }

    mutating func head() -> LedgerHead {
        var spans: [MeterID: MeterSpan] = [:]
        var counters = QuotaCounters()
        for _ in 0..<length() {
            let meter = MeterID(rawValue: wide())
            let stoppedAfter = random.chance(50) ? sequence() : nil
            spans[meter] = MeterSpan(effectiveFrom: instant(), stoppedAfter: stoppedAfter)
            counters[CounterKey(meter: meter, period: range())] = accumulator(Int.random(in: 0..<8, using: &random))
        }
        let day = Int32.random(in: -1_000_000...1_000_000, using: &random)
        return LedgerHead(
            sequence: sequence(),
            metersVersion: sequence(),
            spans: MeterSpans(spans),
            open: (0..<length()).map { _ in reservation() },
            counters: counters,
            dayBounds: random.chance(80) ? UTCDay(number: day)...UTCDay(number: day + 9) : nil,
            usedMeters: (0..<length()).map { _ in MeterID(rawValue: wide()) }
        )
    }

    /// A state whose series are those of other states too: eight meters, a few groups, a day of hours.
    mutating func state() -> StoredState {
        var slots: [UsageDeltas.Slot] = []
        for kind in 0..<8 {
            for group in [GroupKey([nil]), GroupKey(["eu"]), GroupKey(["e\u{301}"])] where random.chance(60) {
                for hour in 0..<Int64(24) where random.chance(30) {
                    slots.append(
                        UsageDeltas.Slot(
                            meter: MeterID(rawValue: UInt128(kind)),
                            group: group,
                            hour: UTCHour(number: 490_000 + hour),
                            isWhole: random.chance(20),
                            usage: accumulator(kind, reference: UTCHour(number: 490_000 + hour).range.start)
                        )
                    )
                }
            }
        }
        var fates: [Sequence64: Fate] = [:]
        for _ in 0..<length() { fates[sequence()] = Fate(kind: random.pick(Fate.Kind.allCases), by: sequence()) }
        return StoredState(workspace: WorkspaceID(rawValue: wide()), head: head(), fates: fates, slots: slots)
    }

    /// An accumulator of one of the eight kinds, with some events.
    mutating func accumulator(_ kind: Int, reference: Timestamp? = nil) -> Accumulator {
        let aggregations: [Aggregation] = [
            .count, .sum, .max, .min, .latest, .weightedSum, .percentile(rank: Quantity(50)), .uniqueCount,
        ]
        let aggregation = aggregations[kind]
        var accumulator = Accumulator.empty(aggregation, reference: reference ?? instant())
        for _ in 0..<length() {
            let value: Contribution.Value =
                aggregation == .uniqueCount
                ? .member(text(), isActive: random.chance(70))
                : .quantity(Quantity(billionths: Int128.random(in: -1_000_000...1_000_000_000_000, using: &random)))
            // Values of this size do not overflow.
            try? accumulator.add(value, at: EventPosition(timestamp: instant(), sequence: sequence()))
        }
        return accumulator
    }

    // MARK: Values

    private mutating func length() -> Int { random.pick([0, 1, 2, 5, 20]) }

    private mutating func sequence() -> Sequence64 { random.next() >> UInt64.random(in: 0..<64, using: &random) }

    private mutating func wide() -> UInt128 { UInt128(random.next()) << 64 | UInt128(random.next()) }

    private mutating func integer() -> Int128 {
        Int128(bitPattern: wide()) >> Int128(Int.random(in: 0..<128, using: &random))
    }

    private mutating func quantity() -> Quantity { Quantity(billionths: integer()) }

    private mutating func instant() -> Timestamp {
        let span = Timestamp.earliest.milliseconds...Timestamp.distantFuture.milliseconds
        return Timestamp(milliseconds: Int64.random(in: span, using: &random))
    }

    private mutating func range() -> TimeRange {
        let (one, other) = (instant(), instant())
        return TimeRange(start: min(one, other), end: max(one, other))
    }

    private mutating func text() -> String {
        let letters: [Character] = ["a", "Z", "0", "é", "漢", "👩‍👩‍👧", " ", "\"", "\\", "\u{301}", "\n"]
        return String((0..<random.pick([0, 1, 3, 12, 40])).map { _ in random.pick(letters) })
    }
}
