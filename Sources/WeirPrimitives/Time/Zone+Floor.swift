/// A unit of the local calendar that instants are grouped by.
package enum CalendarUnit: String, Sendable, CaseIterable {
    case hour, day
    /// From Monday, as ISO 8601 has it.
    case week
    case month
}

extension Zone {
    /// The start of the local hour, day, week or month that contains an instant.
    package func floor(_ instant: Timestamp, to unit: CalendarUnit) -> Timestamp {
        range(of: unit, containing: instant).start
    }

    /// The local hour, day, week or month that contains an instant; ranges of one unit follow each other without a gap.
    ///
    /// Days are as long as they are, 23 or 25 hours where clocks change. When clocks go back, the hour that occurs
    /// twice is two ranges. Where they go back over midnight, the repeated end of the day belongs to the day that has
    /// already begun, since a day begins once.
    package func range(of unit: CalendarUnit, containing instant: Timestamp) -> TimeRange {
        switch unit {
        case .hour:
            hour(containing: instant)
        case .day:
            range(containing: instant, from: { $0 }, to: { $0.adding(days: 1) })
        case .week:
            range(containing: instant, from: \.startOfWeek, to: { $0.adding(days: 7) })
        case .month:
            range(containing: instant, from: \.calendarMonth.firstDay, to: { $0.calendarMonth.adding(1).firstDay })
        }
    }

    /// The range of whole days between the first day of a unit and the first day of the next.
    private func range(
        containing instant: Timestamp,
        from first: (LocalDate) -> LocalDate,
        to next: (LocalDate) -> LocalDate
    ) -> TimeRange {
        var firstDay = first(localDate(at: instant))
        var end = startOfDay(next(firstDay))
        // Clocks that went back over midnight show the old date again, though the next unit has begun.
        while end <= instant {
            firstDay = next(firstDay)
            end = startOfDay(next(firstDay))
        }
        return TimeRange(start: startOfDay(firstDay), end: end)
    }

    private func hour(containing instant: Timestamp) -> TimeRange {
        let hourLength: Int64 = 3_600_000
        let (current, previous) = spans(at: instant)
        let offset = Int64(current.offset) * 1000
        let hour = CivilDay.floorDivide(instant.milliseconds + offset, by: hourLength).quotient
        var start = hour * hourLength - offset
        if let previous, start < current.start * 1000 {
            start = current.start * 1000
            // A jump forward that stays within the hour does not part it; a jump back always does.
            let oldOffset = Int64(previous.offset) * 1000
            if previous.offset < current.offset,
                CivilDay.floorDivide(start + oldOffset - 1, by: hourLength).quotient == hour
            {
                start = max(hour * hourLength - oldOffset, previous.start == .min ? .min : previous.start * 1000)
            }
        }
        var end = (hour + 1) * hourLength - offset
        if current.end != .max, current.end * 1000 < end {
            let next = span(startingAt: current.end)
            let newOffset = Int64(next.offset) * 1000
            let continues =
                next.offset > current.offset
                && CivilDay.floorDivide(current.end * 1000 + newOffset, by: hourLength).quotient == hour
            end = continues ? (hour + 1) * hourLength - newOffset : current.end * 1000
        }
        return TimeRange(start: Timestamp(milliseconds: start), end: Timestamp(milliseconds: end))
    }
}
