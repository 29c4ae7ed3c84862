package import WeirPrimitives

/// A day of UTC, counted from 1970-01-01.
package struct UTCDay: Sendable, Hashable, Comparable {
    package var number: Int32

    package init(number: Int32) { self.number = number }

    package init(containing instant: Timestamp) {
        number = Int32(CivilDay.floorDivide(instant.milliseconds, by: CivilDay.millisecondsPerDay).quotient)
    }

    package var start: Timestamp { Timestamp(milliseconds: Int64(number) * CivilDay.millisecondsPerDay) }

    package static func < (left: UTCDay, right: UTCDay) -> Bool { left.number < right.number }
}

/// An hour of UTC: the bucket in which usage is kept.
///
/// Any window is whole hours and a bounded read of events in the two hours at its ends. Hours serve most zones without
/// such a read; those at half and quarter hours pay it.
package struct UTCHour: Sendable, Hashable, Comparable {
    package static let milliseconds: Int64 = 3_600_000

    /// Hours since 1970-01-01T00:00 UTC.
    package var number: Int64

    package init(number: Int64) { self.number = number }

    package init(containing instant: Timestamp) {
        number = CivilDay.floorDivide(instant.milliseconds, by: Self.milliseconds).quotient
    }

    package var range: TimeRange {
        let start = Timestamp(milliseconds: number * Self.milliseconds)
        return TimeRange(start: start, end: start.adding(milliseconds: Self.milliseconds))
    }

    package var day: UTCDay { UTCDay(number: Int32(CivilDay.floorDivide(number, by: 24).quotient)) }

    package static func < (left: UTCHour, right: UTCHour) -> Bool { left.number < right.number }
}

extension Range<UTCHour> {
    /// How many hours it has.
    package var length: Int64 { upperBound.number - lowerBound.number }
}

/// Usage of one series (a meter and one combination of its group values) on one day, by hour.
package struct DayUsage: Sendable, Hashable {
    /// Hours with at least one event.
    package var hours: [UTCHour: Accumulator]

    package init(hours: [UTCHour: Accumulator] = [:]) { self.hours = hours }

    package var isEmpty: Bool { hours.isEmpty }
}

/// Names the usage of one series on one day.
package struct SeriesDay: Sendable, Hashable {
    package var meter: MeterID
    package var group: GroupKey
    package var day: UTCDay

    package init(meter: MeterID, group: GroupKey, day: UTCDay) {
        self.meter = meter
        self.group = group
        self.day = day
    }
}
