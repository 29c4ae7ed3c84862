/// A date and a clock time without a time zone, to the millisecond.
package struct LocalDateTime: Sendable, Hashable {
    package var date: LocalDate
    /// Milliseconds since local midnight by the clock, 0 to 86,399,999.
    package var millisecondOfDay: Int

    /// - Precondition: `millisecondOfDay` is within one day.
    package init(date: LocalDate, millisecondOfDay: Int) {
        precondition(
            (0..<Int(CivilDay.millisecondsPerDay)).contains(millisecondOfDay),
            "A clock time lies within one day."
        )
        self.date = date
        self.millisecondOfDay = millisecondOfDay
    }

    /// The first moment of a day by the clock: 00:00.
    package init(midnightOf date: LocalDate) {
        self.date = date
        millisecondOfDay = 0
    }

    /// The clock reading that is this many milliseconds after 1970-01-01T00:00 by the same clock.
    package init(wallMilliseconds: Int64) {
        let (day, rest) = CivilDay.floorDivide(wallMilliseconds, by: CivilDay.millisecondsPerDay)
        date = LocalDate(dayNumber: Int(day))
        millisecondOfDay = Int(rest)
    }

    /// Milliseconds from 1970-01-01T00:00 by the same clock; the instant, were the offset zero.
    package var wallMilliseconds: Int64 {
        Int64(date.dayNumber) * CivilDay.millisecondsPerDay + Int64(millisecondOfDay)
    }

    package var isMidnight: Bool { millisecondOfDay == 0 }
    package var hour: Int { millisecondOfDay / 3_600_000 }
    package var minute: Int { millisecondOfDay / 60_000 % 60 }
    package var second: Int { millisecondOfDay / 1000 % 60 }
    package var millisecond: Int { millisecondOfDay % 1000 }

    /// The same clock time some days later.
    package func adding(days: Int) -> LocalDateTime {
        LocalDateTime(date: date.adding(days: days), millisecondOfDay: millisecondOfDay)
    }
}

extension LocalDateTime: Comparable {
    package static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        (left.date, left.millisecondOfDay) < (right.date, right.millisecondOfDay)
    }
}

extension LocalDateTime: CustomStringConvertible {
    /// Reads a date-time without an offset, `2026-02-01T09:30:00`; nil for anything else.
    package init?(_ text: some StringProtocol) {
        var scanner = ISO8601Scanner(bytes: Array(text.utf8))
        guard let wall = scanner.dateTime(), scanner.isAtEnd else { return nil }
        self.init(wallMilliseconds: wall)
    }

    /// ISO 8601 without an offset, with milliseconds only when there are some.
    package var description: String {
        let clock = [hour, minute, second].map { LocalDate.padded($0, to: 2) }.joined(separator: ":")
        let fraction = millisecond == 0 ? "" : "." + LocalDate.padded(millisecond, to: 3)
        return "\(date)T\(clock)\(fraction)"
    }
}
