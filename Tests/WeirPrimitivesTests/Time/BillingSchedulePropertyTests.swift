import Foundation
import Testing
import WeirPrimitives
import WeirTesting

/// Properties of schedules over every zone and 1970 to 2100, on seeded random instants.
struct BillingSchedulePropertyTests {
    static let intervals: [BillingInterval] = [
        .day, .week, .month, .quarter, .halfYear, .year, BillingInterval(.day, count: 30),
        BillingInterval(.month, count: 2), BillingInterval(.week, count: 3),
    ]
    static let until = 4_102_444_800_000 as Int64
    /// How often each zone and interval is tried; `WEIR_BILLING_ROUNDS` sets more.
    static let rounds = Int(ProcessInfo.processInfo.environment["WEIR_BILLING_ROUNDS"] ?? "") ?? 1

    @Test("Periods contain what they are asked for and tile time in both directions", arguments: intervals)
    func tilesInEveryZone(interval: BillingInterval) throws {
        var generator = SeededGenerator(seed: 7)
        for identifier in TestZones.identifiers {
            let zone = try TestZones.zone(identifier)
            for schedule in try schedules(interval, in: zone, using: &generator) {
                for _ in 0..<4 * Self.rounds {
                    let at = Timestamp(milliseconds: .random(in: 0..<Self.until, using: &generator))
                    let number = schedule.periodNumber(containing: at)
                    let period = schedule.period(containing: at)
                    let holds =
                        period.contains(at) && period == schedule.period(number)
                        && schedule.periodNumber(containing: period.start) == number
                        && schedule.periodNumber(containing: period.end.adding(milliseconds: -1)) == number
                        && schedule.period(containing: period.end).start == period.end
                        && schedule.period(containing: period.start.adding(milliseconds: -1)).end == period.start
                        && schedule.boundary(after: at) == period.end
                        && schedule.boundary(atOrBefore: at) == period.start
                    if !holds {
                        Issue.record("\(identifier), \(interval), anchor \(schedule.anchor): \(at) in \(period)")
                        return
                    }
                }
            }
        }
    }

    @Test("Every boundary has the anchor's clock time and day of month, however far away", arguments: intervals)
    func doesNotDrift(interval: BillingInterval) throws {
        var generator = SeededGenerator(seed: 8)
        for identifier in TestZones.identifiers {
            let zone = try TestZones.zone(identifier)
            for schedule in try (0..<Self.rounds).flatMap({ _ in
                try schedules(interval, in: zone, using: &generator)
            }) {
                let number = schedule.periodNumber(
                    containing: Timestamp(milliseconds: .random(in: 0..<Self.until, using: &generator))
                )
                let seen = zone.localDateTime(at: schedule.boundary(number))
                let wanted = LocalDateTime(
                    date: schedule.date(ofBoundary: number),
                    millisecondOfDay: schedule.anchor.millisecondOfDay
                )
                // The clock shows the wanted time unless clocks skipped it.
                let exists = zone.localDateTime(at: zone.instant(of: wanted)) == wanted
                let day = schedule.date(ofBoundary: number)
                let isAligned =
                    switch interval.step {
                    case .days(let days): day.days(since: schedule.anchor.date) == days * number
                    case .months: day.day == min(schedule.anchorDay, CivilDay.daysIn(month: day.month, year: day.year))
                    }
                if (exists && number != 0 && seen != wanted) || !isAligned || (!exists && seen < wanted) {
                    Issue.record("\(identifier), \(interval), anchor \(schedule.anchor): boundary \(number) at \(seen)")
                    return
                }
            }
        }
    }

    @Test func boundariesNeverGoBackInAnyZone() throws {
        var generator = SeededGenerator(seed: 9)
        for identifier in TestZones.identifiers {
            let zone = try TestZones.zone(identifier)
            let halfHour = Int.random(in: 0..<48, using: &generator)
            let anchor = zone.instant(
                of: LocalDateTime(date: LocalDate(dayNumber: 0), millisecondOfDay: halfHour * 1_800_000)
            )
            let schedule = BillingSchedule(anchoredAt: anchor, every: .day, in: zone)
            // Every day of one random decade.
            let first = Int.random(in: 0..<120, using: &generator) * 365
            var previous = schedule.boundary(first)
            for number in first + 1..<first + 3650 {
                let next = schedule.boundary(number)
                if next < previous {
                    Issue.record("\(identifier): boundary \(number) at \(next) is before \(previous)")
                    return
                }
                previous = next
            }
        }
    }

    @Test func calendarPeriodsAreTheUnitsOfTheZone() throws {
        var generator = SeededGenerator(seed: 10)
        let units: [(CalendarUnit, BillingInterval)] = [(.day, .day), (.week, .week), (.month, .month)]
        for identifier in TestZones.identifiers {
            let zone = try TestZones.zone(identifier)
            for (unit, interval) in units {
                let at = Timestamp(milliseconds: .random(in: 0..<Self.until, using: &generator))
                let period = BillingSchedule(calendar: interval, in: zone).period(containing: at)
                if zone.range(of: unit, containing: at) != period {
                    Issue.record("\(identifier): \(unit) of \(at) is not \(period)")
                    return
                }
            }
        }
    }

    /// One schedule of each kind: anchored at an instant, on a billing day, and on the calendar.
    private func schedules(
        _ interval: BillingInterval,
        in zone: Zone,
        using generator: inout SeededGenerator
    ) throws -> [BillingSchedule] {
        let anchor = Timestamp(milliseconds: .random(in: 0..<Self.until, using: &generator))
        let start = LocalDate(dayNumber: Int.random(in: 0..<47_000, using: &generator))
        return [
            BillingSchedule(anchoredAt: anchor, every: interval, in: zone),
            BillingSchedule(
                from: start,
                billingDay: Int.random(in: 1...31, using: &generator),
                every: interval,
                in: zone
            ),
            BillingSchedule(calendar: interval, in: zone),
        ]
    }
}
