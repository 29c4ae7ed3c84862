package import WeirPrimitives

/// A contract's dates as instants in its zone.
package struct ContractCalendar: Sendable {
    package let contract: Contract
    package let zone: Zone
    package let start: Timestamp
    /// The end of the term, half-open; ``Timestamp/distantFuture`` while it has none.
    package let end: Timestamp
    /// From when fees are charged: the end of the trial.
    package let feeStart: Timestamp

    package init(_ contract: Contract, in zone: Zone) {
        self.contract = contract
        self.zone = zone
        start = zone.startOfDay(contract.start)
        end = contract.end.map(zone.startOfDay) ?? .distantFuture
        feeStart = zone.startOfDay(contract.start.adding(days: contract.trialDays))
    }

    package var isFixedTerm: Bool { contract.end != nil }

    package func schedule(every interval: BillingInterval) -> BillingSchedule {
        switch contract.billing {
        case .anniversary: BillingSchedule(from: contract.anchor, every: interval, in: zone)
        case .calendar: BillingSchedule(calendar: interval, in: zone)
        }
    }

    package var proration: Proration { Proration(mode: contract.proration, zone: zone) }

    /// The phases with the time that they hold, cut to the term; those without any time are left out.
    package var spans: [(phase: ContractPhase, range: TimeRange)] {
        var spans: [(ContractPhase, TimeRange)] = []
        for (index, phase) in contract.phases.enumerated() {
            let next = index + 1 < contract.phases.count ? zone.startOfDay(contract.phases[index + 1].start) : end
            let first = max(zone.startOfDay(phase.start), start)
            let last = min(next, end)
            if first < last { spans.append((phase, TimeRange(start: first, end: last))) }
        }
        return spans
    }

    /// The aligned periods that a range reaches into, in order.
    func periods(of schedule: BillingSchedule, reachingInto range: TimeRange) -> [TimeRange] {
        var periods: [TimeRange] = []
        var next = range.start
        while next < range.end {
            let period = schedule.period(containing: next)
            periods.append(period)
            next = period.end
        }
        return periods
    }
}
