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
/// A customer has few, found by looking through them, but there may be a million in all. So a counter is 16 bytes and a
/// period is there once for all that are over it; and what the counters are of, most customers have alike, so that one
/// list serves them all (``share(_:)``).
package struct QuotaCounters: Sendable {
    package struct Counter: Sendable, Hashable {
        package let key: CounterKey
        package var usage: Accumulator

        package init(key: CounterKey, usage: Accumulator) {
            self.key = key
            self.usage = usage
        }
    }

    /// What a counter is of, whoever the customer is.
    package struct Column: Sendable, Hashable {
        fileprivate let meter: MeterID
        /// Which of the customer's periods it is over.
        fileprivate let period: UInt32
        fileprivate let kind: CounterCell.Kind
    }

    /// Lists of columns, for customers to share; some of them at a time.
    package struct Lists: Sendable {
        private var all: Set<[Column]> = []
        private var last: [Column] = []
        private static let limit = 1_000
        /// Longer lists, of many periods that came in an order of their own, are nobody else's.
        private static let longest = 64

        package init() {}

        fileprivate mutating func shared(_ columns: [Column]) -> [Column] {
            guard columns.count <= Self.longest else { return columns }
            // Mostly it is that of the customer before; when it is the very same, nothing is compared.
            if columns != last {
                if all.count >= Self.limit { all = [] }
                last = all.insert(columns).memberAfterInsert
            }
            return last
        }
    }

    /// One for each counter, in the order in which they came; many customers have the same array.
    package private(set) var columns: [Column] = []
    /// The customer's periods, then a cell for each counter.
    private var cells: [CounterCell] = []
    /// Usage that is too large for a cell, or of a rare kind; the cell says which.
    private var apart: [Accumulator] = []

    package init() {}

    package var count: Int { columns.count }

    /// The counters in the order in which they came; made for whoever asks.
    package var counters: [Counter] { columns.indices.map { Counter(key: key(at: $0), usage: usage(at: $0)) } }

    /// Bytes of memory that are the customer's own.
    package var ownBytes: Int {
        cells.capacity * MemoryLayout<CounterCell>.stride + apart.capacity * MemoryLayout<Accumulator>.stride
    }

    // MARK: What lies where

    // Put in place where they are used: a call that is given these arrays counts a reference to each of them, on lines
    // of memory that are in no cache.

    private var periodCount: Int { cells.count - columns.count }

    @inline(__always)
    private func place(ofCell place: Int) -> Int { cells.count - columns.count + place }

    /// The key of the counter at a place.
    package func key(at place: Int) -> CounterKey {
        CounterKey(meter: columns[place].meter, period: cells[Int(columns[place].period)].period)
    }

    /// The usage of the counter at a place.
    @inline(__always)
    package func usage(at place: Int) -> Accumulator {
        let cell = cells[self.place(ofCell: place)]
        return cell.usage(as: columns[place].kind) ?? apart[cell.placeApart]
    }

    @inline(__always)
    private func isAt(_ place: Int, _ meter: MeterID) -> Bool {
        // The low half is the one that differs.
        columns[place].meter.halves.low == meter.halves.low && columns[place].meter.halves.high == meter.halves.high
    }

    @inline(__always)
    private func isAt(_ place: Int, _ meter: MeterID, at instant: Timestamp) -> Bool {
        isAt(place, meter) && cells[Int(columns[place].period)].contains(instant)
    }

    @inline(__always)
    private func place(of key: CounterKey) -> Int? {
        // The present period's stand at the end.
        for place in columns.indices.reversed()
        where isAt(place, key.meter) && cells[Int(columns[place].period)].isPeriod(key.period) {
            return place
        }
        return nil
    }

    /// Where the cells stand; see ``LedgerPlaces``.
    static let cellsOffset = MemoryLayout<QuotaCounters>.offset(of: \.cells) ?? Prefetch.noPlace()

    // MARK: Changing

    package subscript(key: CounterKey) -> Accumulator? {
        @inline(__always)
        get { place(of: key).map { usage(at: $0) } }
        set {
            switch (place(of: key), newValue) {
            case (let place?, let usage?): set(usage, at: place)
            case (let place?, nil): remove(at: [place])
            case (nil, let usage?): append(usage, of: key)
            case (nil, nil): break
            }
        }
    }

    private mutating func set(_ usage: Accumulator, at place: Int) {
        let index = self.place(ofCell: place)
        let known = cells[index]
        // What lies apart once stays there: it would often come back.
        if known.isApart {
            apart[known.placeApart] = usage
        } else {
            cells[index] = cell(of: usage, columns[place].kind)
        }
    }

    /// A cell that holds some usage, or says where it lies apart.
    private mutating func cell(of usage: Accumulator, _ kind: CounterCell.Kind) -> CounterCell {
        if let cell = CounterCell(usage, as: kind) { return cell }
        apart.append(usage)
        return CounterCell(apart: apart.count - 1)
    }

    private mutating func append(_ usage: Accumulator, of key: CounterKey) {
        let period = place(ofPeriod: key.period)
        let kind = CounterCell.Kind(usage)
        let cell = cell(of: usage, kind)
        makeRoom()
        cells.append(cell)
        columns.append(Column(meter: key.meter, period: UInt32(period), kind: kind))
    }

    /// Where a period stands; the newest are looked at first, and one that is not there is written behind them.
    private mutating func place(ofPeriod period: TimeRange) -> Int {
        for place in (0..<periodCount).reversed() where cells[place].isPeriod(period) { return place }
        makeRoom()
        cells.insert(CounterCell(period), at: periodCount)
        return periodCount - 1
    }

    /// Makes room for a number of counters over one period, and no more: there may be a million in all.
    package mutating func reserve(_ count: Int) {
        cells.reserveCapacity(count + 1)
        columns.reserveCapacity(count)
    }

    /// An array that grows by itself doubles, and half of it would stay empty.
    private mutating func makeRoom() {
        if cells.count == cells.capacity { cells.reserveCapacity(cells.count + max(1, cells.count / 4)) }
        if columns.count == columns.capacity { columns.reserveCapacity(columns.count + max(1, columns.count / 4)) }
    }

    /// Removes the counters at some places, which ascend, and the periods that none is over any more.
    private mutating func remove(at places: [Int]) {
        guard !places.isEmpty else { return }
        var left = QuotaCounters()
        if count > places.count { left.reserve(count - places.count) }
        var rest = places[...]
        for place in columns.indices {
            if place == rest.first {
                rest.removeFirst()
            } else {
                left.append(usage(at: place), of: key(at: place))
            }
        }
        self = left
    }

    /// Drops the counters whose keys do not satisfy a condition.
    package mutating func keep(where condition: (CounterKey) -> Bool) {
        remove(at: columns.indices.filter { !condition(key(at: $0)) })
    }

    /// Takes the list of columns of another customer with the same.
    package mutating func share(_ lists: inout Lists) {
        if !columns.isEmpty { columns = lists.shared(columns) }
    }

    // MARK: Events

    /// Whether every counter that an event of a meter belongs to can take it in.
    @inline(__always)
    package func canAdd(_ value: Contribution.Value, of meter: MeterID, at position: EventPosition) -> Bool {
        for place in columns.indices where isAt(place, meter, at: position.timestamp) {
            let cell = cells[self.place(ofCell: place)]
            let canAdd =
                cell.usage(as: columns[place].kind)?.canAdd(value, at: position)
                ?? apart[cell.placeApart].canAdd(value, at: position)
            if !canAdd { return false }
        }
        return true
    }

    /// Adds an event to every counter that it belongs to.
    package mutating func add(
        _ value: Contribution.Value,
        of meter: MeterID,
        at position: EventPosition
    ) throws(UsageReadError) {
        for place in columns.indices where isAt(place, meter, at: position.timestamp) {
            let cell = cells[self.place(ofCell: place)]
            if var usage = cell.usage(as: columns[place].kind) {
                try usage.addReporting(value, at: position)
                set(usage, at: place)
            } else {
                try apart[cell.placeApart].addReporting(value, at: position)
            }
        }
    }

    /// Takes an event out of every counter that it belongs to.
    ///
    /// One that cannot give it back is dropped, and computed again when it is next asked for.
    package mutating func remove(
        _ value: Contribution.Value,
        of meter: MeterID,
        at position: EventPosition
    ) throws(UsageReadError) {
        var dropped: [Int] = []
        defer { remove(at: dropped) }
        for place in columns.indices where isAt(place, meter, at: position.timestamp) {
            let cell = cells[self.place(ofCell: place)]
            let removal: Accumulator.Removal
            if var usage = cell.usage(as: columns[place].kind) {
                removal = try usage.removeReporting(value, at: position)
                set(usage, at: place)
            } else {
                removal = try apart[cell.placeApart].removeReporting(value, at: position)
            }
            if removal == .needsEvents { dropped.append(place) }
        }
    }
}

extension QuotaCounters: Hashable {
    package static func == (left: QuotaCounters, right: QuotaCounters) -> Bool {
        left.count == right.count && Set(left.counters) == Set(right.counters)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(Set(counters)) }
}

extension QuotaCounters: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (CounterKey, Accumulator)...) {
        for (key, usage) in elements { self[key] = usage }
    }
}
