/// The life of a subscription or contract cut into billing periods.
///
/// Periods follow the boundaries of a schedule. The first begins at the start of the term, so it is shorter (a stub)
/// unless the start is itself a boundary; the last ends at the end of the term.
package struct BillingTerm: Sendable, Hashable {
    package let schedule: BillingSchedule
    package let start: Timestamp
    /// Half-open; nil when the term has no end yet.
    package let end: Timestamp?

    /// - Precondition: `end` is after `start`.
    package init(schedule: BillingSchedule, start: Timestamp, end: Timestamp? = nil) {
        if let end { precondition(end > start, "A term ends after it starts.") }
        self.schedule = schedule
        self.start = start
        self.end = end
    }

    /// A term that starts on a local date and bills on a day of month.
    ///
    /// - Parameters:
    ///   - date: The first day of the term.
    ///   - end: The first day that is no longer part of it.
    ///   - billingDay: 1 to 31; nil for the day of `date`.
    ///   - interval: The length of a period.
    ///   - zone: Whose calendar counts.
    package init(
        from date: LocalDate,
        to end: LocalDate? = nil,
        billingDay: Int? = nil,
        every interval: BillingInterval,
        in zone: Zone
    ) {
        self.init(
            schedule: BillingSchedule(from: date, billingDay: billingDay, every: interval, in: zone),
            start: zone.startOfDay(date),
            end: end.map(zone.startOfDay)
        )
    }

    /// The first boundary of the schedule that is not before the start; later than it when there is a stub.
    package var firstBoundary: Timestamp { schedule.boundary(atOrAfter: start) }

    /// The first end of a period later than an instant; never later than the end of the term.
    package func boundary(after instant: Timestamp, count: Int = 1) -> Timestamp {
        let boundary = schedule.boundary(after: max(instant, start), count: count)
        return min(boundary, end ?? boundary)
    }

    /// The period that contains an instant, cut to the term.
    ///
    /// An instant before the start is answered with the first period, one after the end with the last.
    package func period(containing instant: Timestamp) -> TimeRange {
        var instant = max(instant, start)
        if let end { instant = min(instant, end.adding(milliseconds: -1)) }
        return cut(schedule.period(containing: instant))
    }

    /// The last period that is over at an instant, cut to the term; nil when none is over yet.
    package func period(endingAtOrBefore instant: Timestamp) -> TimeRange? {
        if let end, end <= instant { return period(containing: end) }
        let boundary = schedule.boundary(atOrBefore: instant)
        return boundary > start ? period(containing: boundary.adding(milliseconds: -1)) : nil
    }

    /// How far the term is billed in arrears at an instant: the end of the last period that is over.
    ///
    /// - Returns: The instant, or nil when nothing is to bill yet.
    package func billedThrough(at instant: Timestamp) -> Timestamp? {
        period(endingAtOrBefore: instant)?.end
    }

    /// How many periods are over at an instant, a stub at the start or at the end included.
    package func completedPeriods(at instant: Timestamp) -> Int {
        guard instant > start else { return 0 }
        let first = schedule.periodNumber(containing: start)
        if let end, end <= instant {
            return schedule.periodNumber(containing: end.adding(milliseconds: -1)) - first + 1
        }
        return schedule.periodNumber(containing: instant) - first
    }

    private func cut(_ period: TimeRange) -> TimeRange {
        TimeRange(start: max(period.start, start), end: min(period.end, end ?? period.end))
    }
}
