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
    /// A few bits of each counter's meter, close together: looking for a meter touches one line of memory.
    private var tags: [UInt32] = []

    package init() {}

    private static func tag(_ meter: MeterID) -> UInt32 { UInt32(truncatingIfNeeded: meter.halves.low) }

    package var count: Int { counters.count }
    /// Touches what lies apart; see ``WorkingSet/warm(_:)``.
    var warmth: Int { counters.count &+ tags.count }

    private func place(of key: CounterKey) -> Int? {
        let tag = Self.tag(key.meter)
        for place in tags.indices
        where tags[place] == tag && counters[place].key.period == key.period && counters[place].key.meter == key.meter {
            return place
        }
        return nil
    }

    package subscript(key: CounterKey) -> Accumulator? {
        get { place(of: key).map { counters[$0].usage } }
        set {
            switch (place(of: key), newValue) {
            case (let place?, let usage?): counters[place].usage = usage
            case (let place?, nil): remove(at: place)
            case (nil, let usage?):
                makeRoom()
                counters.append(Counter(key: key, usage: usage))
                tags.append(Self.tag(key.meter))
            case (nil, nil): break
            }
        }
    }

    /// Makes room for a number of counters, and no more: there may be a million in all.
    package mutating func reserve(_ count: Int) {
        counters.reserveCapacity(count)
        tags.reserveCapacity(count)
    }

    /// An array that grows by itself doubles, and half of it would stay empty.
    private mutating func makeRoom() {
        if counters.count == counters.capacity { reserve(counters.count + max(1, counters.count / 4)) }
    }

    private mutating func remove(at place: Int) {
        counters.remove(at: place)
        tags.remove(at: place)
    }

    /// Drops the counters whose keys do not satisfy a condition.
    package mutating func keep(where condition: (CounterKey) -> Bool) {
        for place in counters.indices.reversed() where !condition(counters[place].key) { remove(at: place) }
    }

    /// Whether every counter that an event of a meter belongs to can take it in.
    func canAdd(_ value: Contribution.Value, of meter: MeterID, at position: EventPosition) -> Bool {
        let tag = Self.tag(meter)
        for place in tags.indices
        where tags[place] == tag && counters[place].key.meter == meter
            && counters[place].key.period.contains(position.timestamp)
        {
            if !counters[place].usage.canAdd(value, at: position) { return false }
        }
        return true
    }

    /// Adds an event to every counter that it belongs to.
    mutating func add(
        _ value: Contribution.Value,
        of meter: MeterID,
        at position: EventPosition
    ) throws(UsageReadError) {
        let tag = Self.tag(meter)
        for place in tags.indices
        where tags[place] == tag && counters[place].key.meter == meter
            && counters[place].key.period.contains(position.timestamp)
        {
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
                remove(at: place)
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
