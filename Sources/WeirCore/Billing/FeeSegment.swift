package import WeirPrimitives

/// One fee for a part of one of its periods.
package struct FeeSegment: Sendable, Hashable {
    package var fee: ContractFee
    /// The whole aligned period, for which the fee's amount stands.
    package var period: TimeRange
    /// The part of the period that is charged or credited.
    package var range: TimeRange

    package init(fee: ContractFee, period: TimeRange, range: TimeRange) {
        self.fee = fee
        self.period = period
        self.range = range
    }

    /// In major units; exact.
    package func amount(_ proration: Proration) -> ExactFraction {
        ExactFraction(fee.unitAmount) * ExactFraction(fee.quantity)
            * proration.share(of: range, in: period, every: fee.interval)
    }

    /// When it is to be invoiced: an advance fee when what it is for begins, another when that is over.
    package var dueAt: Timestamp {
        switch fee.timing {
        case .advance: range.start
        case .arrears: range.end
        }
    }

    /// What of a fee's period the segments of one key cover; see ``FeeCoverage``.
    var key: Key { Key(fee: fee, period: period) }

    struct Key: Hashable {
        let fee: ContractFee
        let period: TimeRange
    }
}

/// Stretches of time, in order and without overlap.
struct FeeCoverage: Equatable {
    private(set) var ranges: [TimeRange] = []

    init(_ ranges: [TimeRange] = []) {
        for range in ranges { insert(range) }
    }

    var isEmpty: Bool { ranges.isEmpty }

    mutating func insert(_ range: TimeRange) {
        guard !range.isEmpty else { return }
        var merged = range
        var others: [TimeRange] = []
        for present in ranges {
            if present.end < merged.start || merged.end < present.start {
                others.append(present)
            } else {
                merged = TimeRange(start: min(present.start, merged.start), end: max(present.end, merged.end))
            }
        }
        ranges = (others + [merged]).sorted { $0.start < $1.start }
    }

    mutating func remove(_ range: TimeRange) { self = subtracting(FeeCoverage([range])) }

    func subtracting(_ other: FeeCoverage) -> FeeCoverage {
        var result = FeeCoverage()
        result.ranges = ranges.flatMap { range -> [TimeRange] in
            var pieces: [TimeRange] = []
            var start = range.start
            for gap in other.ranges where gap.end > start && gap.start < range.end {
                if gap.start > start { pieces.append(TimeRange(start: start, end: gap.start)) }
                start = max(start, gap.end)
            }
            if start < range.end { pieces.append(TimeRange(start: start, end: range.end)) }
            return pieces
        }
        return result
    }
}
