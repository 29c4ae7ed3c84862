import WeirPrimitives

/// Sixteen bytes of a customer's quota counters: a period, the usage of a counter, or where that lies apart.
///
/// Nearly all quotas are on counts and on sums that fit 64 bits; what a cell holds is known by whoever has it.
struct CounterCell: Sendable {
    /// What a cell's usage is of.
    enum Kind: UInt8, Sendable {
        case count, sum, max, min
        /// Is never in a cell.
        case other

        init(_ usage: Accumulator) {
            self =
                switch usage {
                case .count: .count
                case .sum: .sum
                case .max: .max
                case .min: .min
                case .latest, .weighted, .values, .members: .other
                }
        }
    }

    /// A period's start, the billionths of a sum or extremum, or where usage lies apart.
    let first: Int64
    /// A period's end, or how many events there are; ``apartMark`` for usage that lies apart.
    private let second: Int64

    private static let apartMark = Int64.min

    private init(first: Int64, second: Int64) {
        self.first = first
        self.second = second
    }

    // MARK: A period

    init(_ period: TimeRange) { self.init(first: period.start.milliseconds, second: period.end.milliseconds) }

    var period: TimeRange {
        TimeRange(start: Timestamp(milliseconds: first), end: Timestamp(milliseconds: second))
    }

    func isPeriod(_ period: TimeRange) -> Bool {
        first == period.start.milliseconds && second == period.end.milliseconds
    }

    func contains(_ instant: Timestamp) -> Bool { first <= instant.milliseconds && instant.milliseconds < second }

    // MARK: Usage

    /// Nil when the usage is of another kind, or too large.
    init?(_ usage: Accumulator, as kind: Kind) {
        let value: Quantity
        let count: Int64
        switch (usage, kind) {
        case (.count(let number), .count): (value, count) = (.zero, number)
        case (.sum(let state), .sum): (value, count) = (state.total, state.count)
        case (.max(let state), .max), (.min(let state), .min): (value, count) = (state.value, state.count)
        case (.count, _), (.sum, _), (.max, _), (.min, _), (.latest, _), (.weighted, _), (.values, _), (.members, _):
            return nil
        }
        guard let billionths = Int64(exactly: value.billionths), count != Self.apartMark else { return nil }
        self.init(first: billionths, second: count)
    }

    /// The usage, of the kind that it was made as; nil when it lies apart.
    @inline(__always)
    func usage(as kind: Kind) -> Accumulator? {
        guard !isApart else { return nil }
        switch kind {
        case .count:
            return .count(second)
        case .sum:
            var state = SumState()
            state.total = Quantity(billionths: Int128(first))
            state.count = second
            return .sum(state)
        case .max:
            return .max(extremum)
        case .min:
            return .min(extremum)
        case .other:
            preconditionFailure("Usage of a rare kind lies apart.")
        }
    }

    private var extremum: ExtremumState {
        var state = ExtremumState()
        state.value = Quantity(billionths: Int128(first))
        state.count = second
        return state
    }

    // MARK: Usage that lies apart

    init(apart place: Int) { self.init(first: Int64(place), second: Self.apartMark) }

    var isApart: Bool { second == Self.apartMark }

    /// Where it lies; only for such.
    var placeApart: Int { Int(first) }
}
