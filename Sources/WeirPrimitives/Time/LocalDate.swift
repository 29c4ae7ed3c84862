/// A day of the calendar without a time zone: year, month and day of the proleptic Gregorian calendar.
package struct LocalDate: Sendable, Hashable {
    /// Days since 1970-01-01.
    package let dayNumber: Int

    package init(dayNumber: Int) { self.dayNumber = dayNumber }

    /// The date with these parts; nil when the month has no such day or the year is not 1 to 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDay.daysIn(month: month, year: year)
        else { return nil }
        dayNumber = CivilDay.number(year: year, month: month, day: day)
    }

    /// The wanted day of a month, or the last day of that month when it has fewer days.
    ///
    /// - Precondition: `day` is at least 1.
    package init(month: CalendarMonth, clampingDay day: Int) {
        precondition(day >= 1, "A month starts with day 1.")
        let (year, month) = (month.year, month.month)
        dayNumber = CivilDay.number(
            year: year,
            month: month,
            day: min(day, CivilDay.daysIn(month: month, year: year))
        )
    }

    /// Year, month (1 to 12) and day of month (1 to 31).
    package var parts: (year: Int, month: Int, day: Int) { CivilDay.date(of: dayNumber) }
    package var year: Int { parts.year }
    package var month: Int { parts.month }
    package var day: Int { parts.day }

    /// The month the day lies in.
    package var calendarMonth: CalendarMonth {
        let parts = parts
        return CalendarMonth(year: parts.year, month: parts.month)
    }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday, which is three days after Monday.
        let fromMonday = (dayNumber + 3) % 7
        return Weekday.allCases[fromMonday < 0 ? fromMonday + 7 : fromMonday]
    }

    /// The Monday of the ISO week the day lies in.
    package var startOfWeek: LocalDate { adding(days: 1 - weekday.rawValue) }

    package func adding(days: Int) -> LocalDate { LocalDate(dayNumber: dayNumber + days) }

    /// The same day of a later month, or its last day when it has fewer.
    ///
    /// - Parameters:
    ///   - months: How many months later; negative for earlier.
    ///   - anchorDay: The wanted day of month, nil for the day of this date. Steps from a date that was clamped itself
    ///     pass the original day, so that 31 January, 28 February, 31 March does not drift.
    /// - Returns: The wanted day, or the last day of the month when it has no such day.
    package func adding(months: Int, anchorDay: Int? = nil) -> LocalDate {
        LocalDate(month: calendarMonth.adding(months), clampingDay: anchorDay ?? day)
    }

    /// Days from `other` to this date; negative when `other` is later.
    package func days(since other: LocalDate) -> Int { dayNumber - other.dayNumber }
}

extension LocalDate: Comparable {
    package static func < (left: LocalDate, right: LocalDate) -> Bool { left.dayNumber < right.dayNumber }
}

extension LocalDate: CustomStringConvertible {
    /// Reads `YYYY-MM-DD`, years 0001 to 9999; nil for anything else.
    package init?(_ text: some StringProtocol) {
        var scanner = ISO8601Scanner(bytes: Array(text.utf8))
        guard let number = scanner.dayNumber(), scanner.isAtEnd else { return nil }
        dayNumber = number
    }

    /// `YYYY-MM-DD`.
    package var description: String {
        let parts = parts
        return "\(Self.padded(parts.year, to: 4))-\(Self.padded(parts.month, to: 2))-\(Self.padded(parts.day, to: 2))"
    }

    /// The number with zeros in front, at least `width` digits.
    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number.magnitude)
        let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
        return (number < 0 ? "-" : "") + zeros + digits
    }
}

/// A month of a year, held as a count of months so that steps are one addition.
package struct CalendarMonth: Sendable, Hashable, Comparable {
    /// Months since January of the year 0.
    package let number: Int

    package init(number: Int) { self.number = number }

    /// - Precondition: `month` is 1 to 12.
    package init(year: Int, month: Int) {
        precondition((1...12).contains(month), "A month is 1 to 12.")
        number = year * 12 + month - 1
    }

    package var year: Int { Int(CivilDay.floorDivide(Int64(number), by: 12).quotient) }
    package var month: Int { Int(CivilDay.floorDivide(Int64(number), by: 12).remainder) + 1 }
    package var firstDay: LocalDate { LocalDate(month: self, clampingDay: 1) }

    package func adding(_ months: Int) -> CalendarMonth { CalendarMonth(number: number + months) }

    package static func < (left: CalendarMonth, right: CalendarMonth) -> Bool { left.number < right.number }
}

/// A day of the week with its ISO 8601 number.
package enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
}
