package import WeirPrimitives

/// Names a quota counter: a meter over one exact period.
package struct CounterKey: Sendable, Hashable {
    package var meter: MeterID
    package var period: TimeRange

    package init(meter: MeterID, period: TimeRange) {
        self.meter = meter
        self.period = period
    }
}

/// A customer's quota counters.
///
/// A customer has few, and there may be a million in all: one row each in one array, found by looking through it.
package struct QuotaCounters: Sendable {
    package struct Counter: Sendable, Hashable {
        package let key: CounterKey
        package var usage: Accumulator

        package init(key: CounterKey, usage: Accumulator) {
            self.key = key
            self.usage = usage
        }
    }

    package private(set) var counters: [Counter] = []

    package init() {}

    package var count: Int { counters.count }

    private func place(of key: CounterKey) -> Int? {
        counters.firstIndex { $0.key.meter == key.meter && $0.key.period == key.period }
    }

    package subscript(key: CounterKey) -> Accumulator? {
        get { place(of: key).map { counters[$0].usage } }
        set {
            switch (place(of: key), newValue) {
            case (let place?, let usage?): counters[place].usage = usage
            case (let place?, nil): counters.remove(at: place)
            case (nil, let usage?): counters.append(Counter(key: key, usage: usage))
            case (nil, nil): break
            }
        }
    }

    /// Drops the counters whose keys do not satisfy a condition.
    package mutating func keep(where condition: (CounterKey) -> Bool) {
        guard counters.contains(where: { !condition($0.key) }) else { return }
        counters.removeAll { !condition($0.key) }
    }

    /// Whether every counter that an event of a meter belongs to can take it in.
    func canAdd(_ value: Contribution.Value, of meter: MeterID, at position: EventPosition) -> Bool {
        for counter in counters where counter.key.meter == meter && counter.key.period.contains(position.timestamp) {
            if !counter.usage.canAdd(value, at: position) { return false }
        }
        return true
    }

    /// Adds an event to every counter that it belongs to.
    mutating func add(
        _ value: Contribution.Value,
        of meter: MeterID,
        at position: EventPosition
    ) throws(UsageReadError) {
        for place in counters.indices
        where counters[place].key.meter == meter && counters[place].key.period.contains(position.timestamp) {
            try counters[place].usage.addReporting(value, at: position)
        }
    }

    /// Takes an event out of every counter that it belongs to.
    ///
    /// One that cannot give it back is dropped, and computed again when it is next asked for.
    mutating func remove(
        _ value: Contribution.Value,
        of meter: MeterID,
        at position: EventPosition
    ) throws(UsageReadError) {
        for place in counters.indices.reversed()
        where counters[place].key.meter == meter && counters[place].key.period.contains(position.timestamp) {
            if try counters[place].usage.removeReporting(value, at: position) == .needsEvents {
                counters.remove(at: place)
            }
        }
    }
}

extension QuotaCounters: Hashable {
    package static func == (left: QuotaCounters, right: QuotaCounters) -> Bool {
        left.counters.count == right.counters.count && Set(left.counters) == Set(right.counters)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(Set(counters)) }
}

extension QuotaCounters: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (CounterKey, Accumulator)...) {
        for (key, usage) in elements { self[key] = usage }
    }
}
