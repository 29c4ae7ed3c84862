package import WeirPrimitives

extension Accumulator {
    /// The aggregate over a window.
    ///
    /// What is given:
    /// - `aggregation`: The meter's; tells sum from average and gives the percentile's rank.
    /// - `window`: The window that the accumulator covers; weighted sums divide by its length.
    /// - `initialLevel`: For weighted sums, the level carried over from before the window.
    /// - Throws: ``QuantityOverflow`` when an intermediate product does not fit.
    package func result(
        _ aggregation: Aggregation,
        over window: TimeRange,
        initialLevel: Quantity = .zero
    ) throws(QuantityOverflow) -> AggregateValue {
        switch self {
        case .count(let count):
            return AggregateValue(Quantity(count))
        case .sum(let state):
            guard case .average = aggregation else { return AggregateValue(state.total) }
            guard state.count > 0 else { return .zero }
            return AggregateValue(numerator: state.total.billionths, denominator: Int128(state.count))
        case .max(let state), .min(let state):
            return AggregateValue(state.value)
        case .latest(let state):
            return AggregateValue(state.value)
        case .weighted(let state):
            return try state.average(over: window, initialLevel: initialLevel)
        case .values(let state):
            guard case .percentile(let rank) = aggregation else { return .zero }
            return AggregateValue(state.nearestRank(rank))
        case .members(let state):
            return AggregateValue(Quantity(state.activeCount))
        }
    }
}

extension Accumulator {
    /// The aggregate as it would be with one more event; large maps are not copied for it.
    ///
    /// - Throws: ``QuantityOverflow`` when a sum would leave the 128-bit range.
    package func result(
        _ aggregation: Aggregation,
        over window: TimeRange,
        adding value: Contribution.Value,
        at position: EventPosition
    ) throws(QuantityOverflow) -> AggregateValue {
        if case .members(let state) = self, case .member(let name, let isActive) = value {
            return AggregateValue(Quantity(state.activeCount(adding: name, isActive: isActive, at: position)))
        }
        var after = self
        try after.add(value, at: position)
        return try after.result(aggregation, over: window)
    }
}

extension MembersState {
    /// How many members would be active after one more operation.
    fileprivate func activeCount(adding name: String, isActive: Bool, at position: EventPosition) -> Int64 {
        guard let member = members[name] else { return activeCount + (isActive ? 1 : 0) }
        guard member.last < position, member.isActive != isActive else { return activeCount }
        return activeCount + (isActive ? 1 : -1)
    }
}

extension WeightedState {
    /// Level times time over the window, divided by the window's length.
    fileprivate func average(over window: TimeRange, initialLevel: Quantity) throws(QuantityOverflow) -> AggregateValue
    {
        let length = Int128(window.end.milliseconds(since: window.start))
        guard length > 0 else { return .zero }
        // Each change d at t counts d × (end − t) = d × (end − reference) − d × (t − reference).
        let (area, first) = total.billionths.multipliedReportingOverflow(
            by: Int128(window.end.milliseconds(since: reference))
        )
        let (changes, second) = area.subtractingReportingOverflow(moment)
        let (carried, third) = initialLevel.billionths.multipliedReportingOverflow(by: length)
        let (sum, fourth) = changes.addingReportingOverflow(carried)
        if first || second || third || fourth { throw QuantityOverflow() }
        return AggregateValue(numerator: sum, denominator: length)
    }
}

extension ValuesState {
    /// The smallest value that at least `rank` percent of the values do not exceed.
    fileprivate func nearestRank(_ rank: Quantity) -> Quantity {
        guard count > 0 else { return .zero }
        let scaled = Int128(count) * rank.billionths
        let position = Swift.max(1, Rounding.up.divide(scaled, by: Quantity(100).billionths))
        var seen: Int128 = 0
        let ordered = counts.sorted { $0.key < $1.key }
        for (value, count) in ordered {
            seen += Int128(count)
            if seen >= position { return value }
        }
        return ordered.last?.key ?? .zero
    }
}
