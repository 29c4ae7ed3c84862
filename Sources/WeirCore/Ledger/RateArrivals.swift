/// Theoretical arrival times of a customer's rate rules, by the rules' names; see ``RateRule``.
///
/// A customer has few, so they stand in one array, found by looking through it.
package struct RateArrivals: Sendable {
    package struct Arrival: Sendable, Hashable {
        package let rule: String
        /// Nanoseconds since 1970.
        package var instant: Int128

        package init(rule: String, instant: Int128) {
            self.rule = rule
            self.instant = instant
        }
    }

    package private(set) var arrivals: [Arrival] = []

    package init() {}

    package var isEmpty: Bool { arrivals.isEmpty }
    /// Where the array stands; see ``LedgerPlaces``.
    static let arrayOffset = MemoryLayout<RateArrivals>.offset(of: \.arrivals) ?? Prefetch.noPlace()

    package subscript(rule: String) -> Int128? {
        get {
            for index in arrivals.indices where arrivals[index].rule == rule { return arrivals[index].instant }
            return nil
        }
        set {
            let place = arrivals.indices.first { arrivals[$0].rule == rule }
            switch (place, newValue) {
            case (let place?, let instant?): arrivals[place].instant = instant
            case (let place?, nil): arrivals.remove(at: place)
            case (nil, let instant?):
                if arrivals.isEmpty { arrivals.reserveCapacity(1) }
                arrivals.append(Arrival(rule: rule, instant: instant))
            case (nil, nil): break
            }
        }
    }

    mutating func take(_ moves: ArrivalMoves) {
        guard let first = moves.first else { return }
        self[first.rule] = first.instant
        for other in moves.others { self[other.rule] = other.instant }
    }

    /// Whether any of them lies behind an instant, in nanoseconds since 1970.
    package func reach(beyond instant: Int128) -> Bool { arrivals.contains { $0.instant > instant } }
}

extension RateArrivals: Hashable {
    package static func == (left: RateArrivals, right: RateArrivals) -> Bool {
        // Mostly in the same order.
        left.arrivals == right.arrivals
            || left.arrivals.count == right.arrivals.count && Set(left.arrivals) == Set(right.arrivals)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(Set(arrivals)) }
}

extension RateArrivals: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, Int128)...) {
        for (rule, instant) in elements { self[rule] = instant }
    }
}

/// Where a decision moves the arrivals of rules on to; mostly there is one, for which no memory is asked.
struct ArrivalMoves {
    private(set) var first: RateArrivals.Arrival?
    private(set) var others: [RateArrivals.Arrival] = []

    mutating func add(_ rule: String, _ instant: Int128?) {
        guard let instant else { return }
        let arrival = RateArrivals.Arrival(rule: rule, instant: instant)
        if first == nil { first = arrival } else { others.append(arrival) }
    }
}
