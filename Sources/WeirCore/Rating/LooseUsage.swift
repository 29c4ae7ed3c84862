package import WeirPrimitives

/// An event that is priced without being recorded.
package struct LooseEvent: Sendable {
    package var name: String
    package var timestamp: Timestamp
    package var properties: EventProperties

    package init(name: String, timestamp: Timestamp, properties: EventProperties) {
        self.name = name
        self.timestamp = timestamp
        self.properties = properties
    }
}

/// Usage of events that no ledger has, in the form that a price needs.
///
/// They are counted by the same meters and accumulators as recorded ones.
package struct LooseUsage {
    private let matcher: MeterMatcher
    private let counted: [Counted]
    /// What a time-weighted aggregate is taken over.
    private let window: TimeRange
    private let zone: Zone

    /// An event that the meter counts.
    private struct Counted {
        let position: EventPosition
        let contribution: Contribution
    }

    /// Takes from events what a meter counts.
    ///
    /// What is given:
    /// - `window`: The period; other events do not count. A weighted sum is the average over it, from a level of zero.
    /// - `zone`: For buckets of local days, weeks and months.
    package init(_ events: [LooseEvent], meter matcher: MeterMatcher, window: TimeRange, zone: Zone) {
        self.matcher = matcher
        self.window = window
        self.zone = zone
        var counted: [Counted] = []
        for (index, event) in events.enumerated() where window.contains(event.timestamp) {
            guard case .success(let contribution)? = Self.contribution(of: event, to: matcher) else { continue }
            let position = EventPosition(timestamp: event.timestamp, sequence: Sequence64(index + 1))
            counted.append(Counted(position: position, contribution: contribution))
        }
        self.counted = counted.sorted { $0.position < $1.position }
    }

    /// What an event adds to a meter, or why nothing; nil when the meter does not listen to it.
    package static func contribution(
        of event: LooseEvent,
        to matcher: MeterMatcher
    ) -> Result<Contribution, NotCounted>? {
        guard matcher.meter.eventNames.contains(event.name) else { return nil }
        return matcher.contribution(of: event.properties)
    }

    /// The usage that a need names.
    ///
    /// - Throws: ``QuantityOverflow`` when a sum leaves the range.
    package func usage(_ need: UsageNeed, quotaPeriod: QuotaPeriod) throws(QuantityOverflow) -> RatedUsage {
        switch need {
        case .nothing, .seats: return .nothing
        case .total: return .total(try total())
        case .groups:
            let groups = try groups()
            return .groups(
                groups.map { GroupUsage(group: values($0.key), quantity: $0.value) }.sorted(by: PriceCharges.isBefore)
            )
        case .peaks:
            var peaks: [String: ExactDecimal] = [:]
            for (group, peak) in try groups() {
                // An event that does not say its unit is one of a unit that no limit names.
                let unit = group.values.first.map { $0 ?? GroupValue.missing } ?? RatedUsage.onlyUnit
                peaks[unit] = peak
            }
            return .peaks(peaks)
        case .events:
            return .events(
                counted.map { event in
                    switch event.contribution.value {
                    case .quantity(let quantity): quantity.decimal
                    case .member: ExactDecimal(1)
                    }
                }
            )
        case .buckets(let unit): return .buckets(try buckets(unit))
        case .quotaPeriods:
            switch quotaPeriod {
            case .month: return .total(try total())
            case .day: return .buckets(try buckets(.day))
            }
        }
    }

    private func total() throws(QuantityOverflow) -> ExactDecimal {
        var total = Accumulator.empty(matcher.meter.aggregation, reference: window.start)
        for event in counted { try total.add(event.contribution.value, at: event.position) }
        return try quantity(of: total, over: window)
    }

    private func groups() throws(QuantityOverflow) -> [GroupKey: ExactDecimal] {
        var groups: [GroupKey: Accumulator] = [:]
        for event in counted {
            var group =
                groups[event.contribution.group]
                ?? .empty(matcher.meter.aggregation, reference: window.start)
            try group.add(event.contribution.value, at: event.position)
            groups[event.contribution.group] = group
        }
        var quantities: [GroupKey: ExactDecimal] = [:]
        for (key, group) in groups { quantities[key] = try quantity(of: group, over: window) }
        return quantities
    }

    private func buckets(_ unit: UsageWindow) throws(QuantityOverflow) -> [BucketUsage] {
        var buckets: [TimeRange: Accumulator] = [:]
        for event in counted {
            let instant = event.position.timestamp
            let moment = TimeRange(start: instant, end: instant.adding(milliseconds: 1))
            let range = unit == .none ? window : unit.ranges(covering: moment, in: zone, limit: 1)?.first ?? moment
            var bucket = buckets[range] ?? .empty(matcher.meter.aggregation, reference: range.start)
            try bucket.add(event.contribution.value, at: event.position)
            buckets[range] = bucket
        }
        var usages: [BucketUsage] = []
        for (range, bucket) in buckets.sorted(by: { $0.key.start < $1.key.start }) {
            usages.append(BucketUsage(start: range.start, quantity: try quantity(of: bucket, over: range)))
        }
        return usages
    }

    private func quantity(of accumulator: Accumulator, over range: TimeRange) throws(QuantityOverflow) -> ExactDecimal {
        let meter = matcher.meter
        return try accumulator.result(meter.aggregation, over: range).quantity(roundedBy: meter.rounding).decimal
    }

    private func values(_ group: GroupKey) -> [GroupValue] {
        zip(matcher.meter.groupKeys, group.values).map { GroupValue(key: $0, value: $1) }
    }
}
