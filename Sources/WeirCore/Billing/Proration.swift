package import WeirPrimitives

/// How a part of a billing period is charged.
package enum ProrationMode: String, Sendable, CaseIterable {
    /// By local days of the customer: 17 of 31.
    case day
    /// By elapsed time, to the millisecond.
    case second
    /// By months of thirty days each; periods of days and weeks go by local days.
    case fixed30Days = "fixed_30_days"
    /// A period that is begun is charged as a whole, and no part of it is credited.
    case none
}

/// What share of a period's price a part of the period costs.
///
/// Shares are exact, and those of the parts that a period is cut into add up to 1 (but for ``ProrationMode/none``, which
/// cuts nothing).
package struct Proration: Sendable, Hashable {
    package var mode: ProrationMode
    package var zone: Zone

    package init(mode: ProrationMode = .day, zone: Zone) {
        self.mode = mode
        self.zone = zone
    }

    /// The share of a part, 0 to 1.
    ///
    /// - Parameters:
    ///   - part: What is used; cut to the period.
    ///   - period: The whole aligned period, also where only a part of it is ever billed.
    ///   - interval: The length that the period stands for.
    /// - Returns: 0 for an empty part, 1 for the whole period.
    package func share(of part: TimeRange, in period: TimeRange, every interval: BillingInterval) -> ExactFraction {
        guard let part = part.intersection(period) else { return .zero }
        if part == period { return .one }
        switch mode {
        case .none:
            return .one
        case .second:
            return ExactFraction(
                part.end.milliseconds(since: part.start),
                over: period.end.milliseconds(since: period.start)
            )
        case .day:
            return share(of: part, in: period) { $0.dayNumber }
        case .fixed30Days:
            guard case .months = interval.step else { return share(of: part, in: period) { $0.dayNumber } }
            return share(of: part, in: period) { 30 * $0.calendarMonth.number + $0.day - 1 }
        }
    }

    /// The share by a count of days that grows with the date, which is why parts add up.
    private func share(of part: TimeRange, in period: TimeRange, index: (LocalDate) -> Int) -> ExactFraction {
        func count(_ range: TimeRange) -> Int {
            index(zone.billableDay(at: range.end)) - index(zone.billableDay(at: range.start))
        }
        let whole = count(period)
        // Without a whole day in it (a local day of which a part was repeated), time itself is the measure.
        guard whole > 0 else {
            return ExactFraction(
                part.end.milliseconds(since: part.start),
                over: period.end.milliseconds(since: period.start)
            )
        }
        return ExactFraction(Int64(count(part)), over: Int64(whole))
    }
}
