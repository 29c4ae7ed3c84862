import Testing
import WeirPrimitives

struct BillingScheduleTests {
    private func boundaries(_ schedule: BillingSchedule, _ numbers: ClosedRange<Int>) -> [String] {
        numbers.map { schedule.zone.localDateTime(at: schedule.boundary($0)).description }
    }

    @Test func monthEndsClampFromTheAnchorWithoutDrift() throws {
        let schedule = BillingSchedule(
            anchoredAt: try instant("2024-01-31T12:00:00Z"),
            every: .month,
            in: .utc
        )
        #expect(
            boundaries(schedule, -2...4) == [
                "2023-11-30T12:00:00", "2023-12-31T12:00:00", "2024-01-31T12:00:00", "2024-02-29T12:00:00",
                "2024-03-31T12:00:00", "2024-04-30T12:00:00", "2024-05-31T12:00:00",
            ]
        )
        #expect(schedule.date(ofBoundary: 1200).description == "2124-01-31")
        #expect(schedule.anchorDay == 31)
    }

    @Test(
        "Every interval steps by the calendar",
        arguments: [
            (BillingInterval.day, "2024-03-01", "2024-02-28"), (.week, "2024-03-07", "2024-02-22"),
            (.month, "2024-03-29", "2024-01-29"), (.quarter, "2024-05-29", "2023-11-29"),
            (.halfYear, "2024-08-29", "2023-08-29"), (.year, "2025-02-28", "2023-02-28"),
            (BillingInterval(.day, count: 30), "2024-03-30", "2024-01-30"),
            (BillingInterval(.week, count: 2), "2024-03-14", "2024-02-15"),
            (BillingInterval(.month, count: 5), "2024-07-29", "2023-09-29"),
            (BillingInterval(.year, count: 4), "2028-02-29", "2020-02-29"),
        ]
    )
    func steps(interval: BillingInterval, next: String, previous: String) throws {
        let schedule = BillingSchedule(from: try date("2024-02-29"), every: interval, in: .utc)
        #expect(schedule.boundary(0) == (try instant("2024-02-29T00:00:00Z")))
        #expect(schedule.date(ofBoundary: 1) == (try date(next)))
        #expect(schedule.date(ofBoundary: -1) == (try date(previous)))
    }

    @Test func theLocalClockTimeSurvivesDaylightSaving() throws {
        let zone = try TestZones.zone("America/New_York")
        let schedule = BillingSchedule(anchoredAt: try instant("2026-01-15T14:30:00Z"), every: .month, in: zone)
        #expect(schedule.boundary(1) == (try instant("2026-02-15T14:30:00Z")))
        #expect(schedule.boundary(2) == (try instant("2026-03-15T13:30:00Z")))
        #expect(schedule.boundary(10) == (try instant("2026-11-15T14:30:00Z")))
        let days = BillingSchedule(anchoredAt: try instant("2026-03-01T07:30:00Z"), every: .day, in: zone)
        #expect(boundaries(days, 6...8) == ["2026-03-07T02:30:00", "2026-03-08T03:30:00", "2026-03-09T02:30:00"])
    }

    @Test func anAnchorInTheRepeatedHourIsABoundaryItself() throws {
        let zone = try TestZones.zone("America/New_York")
        for text in ["2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z"] {
            let schedule = BillingSchedule(anchoredAt: try instant(text), every: .month, in: zone)
            #expect(schedule.boundary(0) == (try instant(text)))
            #expect(schedule.period(containing: try instant(text)).start == (try instant(text)))
            #expect(schedule.boundary(1) == (try instant("2026-12-01T06:30:00Z")))
        }
    }

    @Test(
        "Calendar periods begin on the first, on Monday and on 1 January",
        arguments: [
            (BillingInterval.month, "2026-07-01T00:00:00", "2026-08-01T00:00:00"),
            (.quarter, "2026-07-01T00:00:00", "2026-10-01T00:00:00"),
            (.halfYear, "2026-07-01T00:00:00", "2027-01-01T00:00:00"),
            (.year, "2026-01-01T00:00:00", "2027-01-01T00:00:00"),
            (.week, "2026-07-13T00:00:00", "2026-07-20T00:00:00"),
            (.day, "2026-07-15T00:00:00", "2026-07-16T00:00:00"),
            (BillingInterval(.month, count: 2), "2026-07-01T00:00:00", "2026-09-01T00:00:00"),
        ]
    )
    func calendar(interval: BillingInterval, start: String, end: String) throws {
        for zone in [Zone.utc, try TestZones.zone("Asia/Kathmandu"), try TestZones.zone("America/New_York")] {
            let schedule = BillingSchedule(calendar: interval, in: zone)
            let period = schedule.period(containing: zone.instant(of: try local("2026-07-15T10:00:00")))
            #expect(zone.localDateTime(at: period.start) == (try local(start)))
            #expect(zone.localDateTime(at: period.end) == (try local(end)))
        }
    }

    @Test func aBillingDayMayLieBeforeOrAfterTheStart() throws {
        let early = BillingSchedule(from: try date("2024-01-15"), billingDay: 1, every: .quarter, in: .utc)
        #expect(boundaries(early, 0...1) == ["2024-01-01T00:00:00", "2024-04-01T00:00:00"])
        let late = BillingSchedule(from: try date("2024-02-15"), billingDay: 31, every: .month, in: .utc)
        #expect(
            boundaries(late, -1...2) == [
                "2024-01-31T00:00:00", "2024-02-29T00:00:00", "2024-03-31T00:00:00", "2024-04-30T00:00:00",
            ]
        )
        let weeks = BillingSchedule(from: try date("2024-02-15"), billingDay: 31, every: .week, in: .utc)
        #expect(boundaries(weeks, 0...1) == ["2024-02-15T00:00:00", "2024-02-22T00:00:00"])
    }

    @Test func daysWithoutMidnightBeginWhenClocksJump() throws {
        let zone = try TestZones.zone("America/Sao_Paulo")
        let schedule = BillingSchedule(from: try date("2018-11-03"), every: .day, in: zone)
        #expect(schedule.boundary(1) == (try instant("2018-11-04T03:00:00Z")))
        #expect(schedule.boundary(2) == (try instant("2018-11-05T02:00:00Z")))
        #expect(schedule.period(containing: try instant("2018-11-04T02:59:59.999Z")).end == schedule.boundary(1))
    }

    @Test func aSkippedDayIsAnEmptyPeriodThatContainsNothing() throws {
        let zone = try TestZones.zone("Pacific/Apia")
        let schedule = BillingSchedule(from: try date("2011-12-29"), every: .day, in: zone)
        let jump = try instant("2011-12-30T10:00:00Z")
        #expect(schedule.period(1).isEmpty)
        #expect(schedule.period(containing: jump) == TimeRange(start: jump, end: try instant("2011-12-31T10:00:00Z")))
        #expect(schedule.period(containing: jump.adding(milliseconds: -1)).end == jump)
        #expect(
            schedule.period(endingAtOrBefore: jump) == TimeRange(start: try instant("2011-12-29T10:00:00Z"), end: jump)
        )
    }

    @Test func lookupsAroundABoundary() throws {
        let schedule = BillingSchedule(calendar: .month, in: .utc)
        let boundary = try instant("2026-03-01T00:00:00Z")
        let (before, after) = (boundary.adding(milliseconds: -1), boundary.adding(milliseconds: 1))
        let (previous, next) = (try instant("2026-02-01T00:00:00Z"), try instant("2026-04-01T00:00:00Z"))
        #expect(schedule.boundary(after: before) == boundary)
        #expect(schedule.boundary(after: boundary) == next)
        #expect(schedule.boundary(after: before, count: 2) == next)
        #expect(schedule.boundary(atOrAfter: before) == boundary)
        #expect(schedule.boundary(atOrAfter: boundary) == boundary)
        #expect(schedule.boundary(atOrAfter: after) == next)
        #expect(schedule.boundary(atOrBefore: boundary) == boundary)
        #expect(schedule.boundary(atOrBefore: before) == previous)
        #expect(schedule.period(containing: boundary) == TimeRange(start: boundary, end: next))
        #expect(schedule.period(containing: before) == TimeRange(start: previous, end: boundary))
        #expect(schedule.period(endingAtOrBefore: boundary) == TimeRange(start: previous, end: boundary))
        #expect(schedule.period(endingAtOrBefore: after) == TimeRange(start: previous, end: boundary))
        #expect(schedule.period(endingAtOrBefore: before).end == previous)
    }

    @Test func numbersCountFromTheAnchor() throws {
        let schedule = BillingSchedule(anchoredAt: try instant("2025-09-02T00:00:00Z"), every: .month, in: .utc)
        #expect(schedule.periodNumber(containing: try instant("2025-09-02T00:00:00Z")) == 0)
        #expect(schedule.periodNumber(containing: try instant("2025-09-01T23:59:59.999Z")) == -1)
        #expect(schedule.periodNumber(containing: try instant("2026-09-02T00:00:00Z")) == 12)
        #expect(schedule.periodNumber(containing: try instant("1925-09-01T00:00:00Z")) == -1201)
    }

    @Test func schedulesAreEqualByWhatTheySay() throws {
        let anchor = try instant("2025-09-02T00:00:00Z")
        let schedule = BillingSchedule(anchoredAt: anchor, every: .month, in: .utc)
        #expect(schedule == BillingSchedule(anchoredAt: anchor, every: .month, in: .utc))
        #expect(schedule != BillingSchedule(anchoredAt: anchor, every: .quarter, in: .utc))
        #expect(schedule != BillingSchedule(anchoredAt: anchor, every: .month, in: try TestZones.zone("Europe/Paris")))
        #expect(schedule == BillingSchedule(from: try date("2025-09-02"), every: .month, in: .utc))
    }
}
