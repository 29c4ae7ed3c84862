package import WeirPrimitives

/// Usage that is to be priced and invoiced: one price over one window.
package struct UsageCharge: Sendable, Hashable {
    package var usage: ContractUsage
    /// The whole aligned period of the price.
    package var period: TimeRange
    /// The part of it in which the price holds: what is measured.
    package var window: TimeRange

    package init(usage: ContractUsage, period: TimeRange, window: TimeRange) {
        self.usage = usage
        self.period = period
        self.window = window
    }

    /// When it is to be invoiced: when its window is over.
    package var dueAt: Timestamp { window.end }
}

/// What a contract charges, by its terms alone; what was invoiced before does not matter here.
package struct ContractCharges: Sendable {
    package let calendar: ContractCalendar

    package init(_ calendar: ContractCalendar) { self.calendar = calendar }

    /// All fees that are due at or before an instant.
    ///
    /// Where a phase ends within a period, its fees are cut there; a fee that stays the same over a change of phase is
    /// not. The trial is left out. Without proration, a fee covers the whole of each period that begins while it holds,
    /// so that what is added or removed within a period changes money from the next one on.
    package func fees(dueThrough instant: Timestamp) -> [FeeSegment] {
        var coverage: [FeeSegment.Key: FeeCoverage] = [:]
        var order: [FeeSegment.Key] = []
        for (number, span) in calendar.spans.enumerated() where span.range.start <= instant {
            guard let charged = span.range.intersection(TimeRange(start: calendar.feeStart, end: .distantFuture))
            else { continue }
            // No period that begins later can be due.
            let last = max(charged.start, min(charged.end, instant.adding(milliseconds: 1)))
            let reach = TimeRange(start: charged.start, end: last)
            for fee in span.phase.terms.fees {
                for period in calendar.periods(of: calendar.schedule(every: fee.interval), reachingInto: reach) {
                    let key = FeeSegment.Key(fee: fee, period: period)
                    guard let part = chargedPart(of: period, in: charged, isFirstPhase: number == 0) else { continue }
                    if coverage[key] == nil { order.append(key) }
                    coverage[key, default: FeeCoverage()].insert(part)
                }
            }
        }
        return order.flatMap { key in
            (coverage[key]?.ranges ?? []).map { FeeSegment(fee: key.fee, period: key.period, range: $0) }
        }
        .filter { due($0) <= instant }
    }

    /// What of a period a phase charges for.
    ///
    /// Without proration it is the whole period, once: for the phase in which it begins, or for the first.
    private func chargedPart(of period: TimeRange, in charged: TimeRange, isFirstPhase: Bool) -> TimeRange? {
        switch calendar.contract.proration {
        case .day, .second, .fixed30Days: period.intersection(charged)
        case .none: isFirstPhase || charged.contains(period.start) ? period : nil
        }
    }

    /// When a fee is due; without proration its range may reach beyond the term.
    private func due(_ segment: FeeSegment) -> Timestamp {
        switch segment.fee.timing {
        case .advance: max(segment.dueAt, min(calendar.feeStart, segment.range.end))
        case .arrears: min(segment.dueAt, calendar.end)
        }
    }

    /// The usage whose windows end after one instant and at or before another.
    ///
    /// A price that stays the same over a change of phase has one window, so that its tiers are filled once.
    package func usage(dueAfter previous: Timestamp, through instant: Timestamp) -> [UsageCharge] {
        var windows: [UsageKey: FeeCoverage] = [:]
        var order: [UsageKey] = []
        for (phase, range) in calendar.spans where range.start < instant {
            for usage in phase.terms.usages {
                let schedule = calendar.schedule(every: usage.price.interval)
                let first = max(range.start, min(schedule.boundary(atOrBefore: previous), range.end))
                let reach = TimeRange(start: first, end: max(first, min(range.end, instant)))
                for period in calendar.periods(of: schedule, reachingInto: reach) {
                    guard let part = period.intersection(range) else { continue }
                    let key = UsageKey(usage: usage, period: period)
                    if windows[key] == nil { order.append(key) }
                    windows[key, default: FeeCoverage()].insert(part)
                }
            }
        }
        return order.flatMap { key in
            (windows[key]?.ranges ?? []).map { UsageCharge(usage: key.usage, period: key.period, window: $0) }
        }
        .filter { previous < $0.dueAt && $0.dueAt <= instant }
    }

    private struct UsageKey: Hashable {
        let usage: ContractUsage
        let period: TimeRange
    }
}
