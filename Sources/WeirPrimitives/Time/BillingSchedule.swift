/// Boundaries between billing periods: an endless grid of instants, numbered from an anchor.
///
/// Boundary 0 is the anchor, boundary 1 is one interval later, boundary −1 one earlier. Every boundary is computed from
/// the anchor in local time: the clock time stays, and the day of month is the anchor's, or the month's last day where it
/// has no such day. So 31 January leads to 28 February and on to 31 March without drift, and daylight saving does not
/// move a boundary by the clock. A clock time that is skipped or repeated is read as ``Zone/instant(of:)`` says;
/// midnight is ``Zone/startOfDay(_:)``.
///
/// Periods are half-open, follow each other without gap or overlap, and reach back before the anchor. A period is found
/// by estimating its number from the calendar, so the cost does not grow with the distance from the anchor.
package struct BillingSchedule: Sendable, Hashable {
    package let interval: BillingInterval
    package let zone: Zone
    /// Boundary 0 by the local clock.
    package let anchor: LocalDateTime
    /// The day of month that boundaries fall on where the month has it; for intervals of months only.
    package let anchorDay: Int
    /// Boundary 0.
    private let anchorInstant: Timestamp

    /// Periods that begin at the local clock time and day of month (or weekday) of an instant.
    ///
    /// The anchor itself is a boundary even where its clock time occurs twice.
    ///
    /// - Parameters:
    ///   - anchor: An instant at which a period begins.
    ///   - interval: The length of a period.
    ///   - zone: Whose clocks and calendar count.
    package init(anchoredAt anchor: Timestamp, every interval: BillingInterval, in zone: Zone) {
        let local = zone.localDateTime(at: anchor)
        self.init(
            anchor: local,
            anchorDay: local.date.day,
            anchorInstant: anchor,
            interval: interval,
            zone: zone
        )
    }

    /// Periods that begin at local midnight on a day of month, in the rhythm of a starting date.
    ///
    /// Boundary 0 is the billing day in the month of `date`, which may be before or after `date` itself.
    ///
    /// - Parameters:
    ///   - date: Sets the month that the rhythm counts from; for days and weeks the first day of a period.
    ///   - billingDay: 1 to 31; nil for the day of `date`. Days and weeks ignore it.
    ///   - interval: The length of a period.
    ///   - zone: Whose calendar counts.
    package init(from date: LocalDate, billingDay: Int? = nil, every interval: BillingInterval, in zone: Zone) {
        let day = billingDay ?? date.day
        precondition((1...31).contains(day), "A billing day is 1 to 31.")
        let first =
            switch interval.step {
            case .days: date
            case .months: LocalDate(month: date.calendarMonth, clampingDay: day)
            }
        self.init(
            anchor: LocalDateTime(midnightOf: first),
            anchorDay: day,
            anchorInstant: zone.startOfDay(first),
            interval: interval,
            zone: zone
        )
    }

    /// Periods of the calendar: from local midnight on the first of a month, on 1 January, or on a Monday.
    ///
    /// With a count above 1 the periods are counted from January 1970, or from the week or day of 1 January 1970.
    package init(calendar interval: BillingInterval, in zone: Zone) {
        let epoch = LocalDate(dayNumber: 0)
        self.init(from: interval.unit == .week ? epoch.startOfWeek : epoch, every: interval, in: zone)
    }

    private init(
        anchor: LocalDateTime,
        anchorDay: Int,
        anchorInstant: Timestamp,
        interval: BillingInterval,
        zone: Zone
    ) {
        self.anchor = anchor
        self.anchorDay = anchorDay
        self.anchorInstant = anchorInstant
        self.interval = interval
        self.zone = zone
    }

    /// The instant of a boundary; number 0 is the anchor, negative numbers lie before it.
    package func boundary(_ number: Int) -> Timestamp {
        if number == 0 { return anchorInstant }
        let date = date(ofBoundary: number)
        // Where midnight is skipped, a period that begins with the day begins when the clocks jumped.
        if anchor.isMidnight { return zone.startOfDay(date) }
        return zone.instant(of: LocalDateTime(date: date, millisecondOfDay: anchor.millisecondOfDay))
    }

    /// The local date of a boundary.
    package func date(ofBoundary number: Int) -> LocalDate {
        switch interval.step {
        case .days(let days): anchor.date.adding(days: days * number)
        case .months(let months): anchor.date.adding(months: months * number, anchorDay: anchorDay)
        }
    }

    /// The number of the last boundary at or before an instant, which is the number of the period that contains it.
    package func periodNumber(containing instant: Timestamp) -> Int {
        let date = zone.localDate(at: instant)
        let estimate =
            switch interval.step {
            case .days(let days):
                CivilDay.floorDivide(Int64(date.days(since: anchor.date)), by: Int64(days)).quotient
            case .months(let months):
                CivilDay.floorDivide(
                    Int64(date.calendarMonth.number - anchor.date.calendarMonth.number),
                    by: Int64(months)
                ).quotient
            }
        var number = Int(estimate)
        // The estimate looks at dates alone; the clock time, the day of month and a shift of clocks correct it by one.
        while boundary(number) > instant { number -= 1 }
        while boundary(number + 1) <= instant { number += 1 }
        return number
    }

    /// The period with a number: from its boundary to the next.
    package func period(_ number: Int) -> TimeRange {
        TimeRange(start: boundary(number), end: boundary(number + 1))
    }

    /// The period that contains an instant; an instant on a boundary starts a new period.
    package func period(containing instant: Timestamp) -> TimeRange {
        period(periodNumber(containing: instant))
    }

    /// The last period that is over at an instant: what an invoice of that instant bills in arrears.
    package func period(endingAtOrBefore instant: Timestamp) -> TimeRange {
        let end = boundary(periodNumber(containing: instant))
        // Looked up from its last millisecond, so that a period without length, a skipped day, is passed over.
        return period(containing: end.adding(milliseconds: -1))
    }

    /// The first boundary later than an instant, or with `count` the one so many boundaries later.
    ///
    /// - Precondition: `count` is at least 1.
    package func boundary(after instant: Timestamp, count: Int = 1) -> Timestamp {
        precondition(count >= 1, "Boundaries are counted from the next one.")
        return boundary(periodNumber(containing: instant) + count)
    }

    /// The first boundary that is not earlier than an instant.
    package func boundary(atOrAfter instant: Timestamp) -> Timestamp {
        boundary(after: instant.adding(milliseconds: -1))
    }

    /// The last boundary that is not later than an instant.
    package func boundary(atOrBefore instant: Timestamp) -> Timestamp {
        boundary(periodNumber(containing: instant))
    }
}
