import Testing
import WeirPrimitives
import WeirTesting

struct CivilDayTests {
    @Test func everyDayOfFourCenturiesReadsBack() {
        var expected = CivilDay.number(year: 1800, month: 1, day: 1)
        for year in 1800..<2200 {
            for month in 1...12 {
                for day in 1...CivilDay.daysIn(month: month, year: year) {
                    let number = CivilDay.number(year: year, month: month, day: day)
                    let read = CivilDay.date(of: number)
                    guard number == expected, read.year == year, read.month == month, read.day == day else {
                        Issue.record("\(year)-\(month)-\(day) has number \(number) and reads back as \(read)")
                        return
                    }
                    expected += 1
                }
            }
        }
    }

    @Test(arguments: [(1900, false), (2000, true), (2024, true), (2023, false), (2100, false), (2400, true)])
    func leapYears(year: Int, isLeap: Bool) {
        #expect(CivilDay.isLeap(year: year) == isLeap)
        #expect(CivilDay.daysIn(month: 2, year: year) == (isLeap ? 29 : 28))
    }

    @Test(
        arguments: [(7, 3, 2, 1), (-7, 3, -3, 2), (-6, 3, -2, 0), (0, 3, 0, 0), (-1, 86_400, -1, 86_399)]
            as [(Int64, Int64, Int64, Int64)]
    )
    func floorDivision(value: Int64, divisor: Int64, quotient: Int64, remainder: Int64) {
        let result = CivilDay.floorDivide(value, by: divisor)
        #expect(result.quotient == quotient)
        #expect(result.remainder == remainder)
    }
}

struct LocalDateTests {
    @Test(arguments: ["1970-01-01", "2024-02-29", "0001-01-01", "9999-12-31", "1969-12-31", "2026-11-21"])
    func textReadsAndPrintsAlike(text: String) throws {
        #expect(try date(text).description == text)
    }

    @Test(
        "Text that names no day is refused",
        arguments: [
            "", "2023-02-29", "2024-02-30", "2024-13-01", "2024-00-10", "2024-04-31", "2024-1-1", "24-01-01",
            "2024-01-01T00:00:00", "2024/01/01", "0000-01-01", " 2024-01-01", "2024-01-01 ", "20240101", "-024-01-01",
        ]
    )
    func refuses(text: String) {
        #expect(LocalDate(text) == nil)
    }

    @Test func partsThatNameNoDayAreRefused() {
        #expect(LocalDate(year: 2024, month: 2, day: 29)?.description == "2024-02-29")
        #expect(LocalDate(year: 2023, month: 2, day: 29) == nil)
        #expect(LocalDate(year: 2023, month: 0, day: 1) == nil)
        #expect(LocalDate(year: 2023, month: 13, day: 1) == nil)
        #expect(LocalDate(year: 2023, month: 1, day: 0) == nil)
        #expect(LocalDate(year: 0, month: 1, day: 1) == nil)
        #expect(LocalDate(year: 10_000, month: 1, day: 1) == nil)
    }

    @Test func partsAreThoseOfTheText() throws {
        let day = try date("2024-07-09")
        #expect(day.year == 2024)
        #expect(day.month == 7)
        #expect(day.day == 9)
        #expect(day.calendarMonth == CalendarMonth(year: 2024, month: 7))
        #expect(day.calendarMonth.firstDay == (try date("2024-07-01")))
    }

    @Test(
        "Weekdays and the Monday of the ISO week",
        arguments: [
            ("1970-01-01", Weekday.thursday, "1969-12-29"), ("2026-08-10", .monday, "2026-08-10"),
            ("2026-08-16", .sunday, "2026-08-10"), ("2024-02-29", .thursday, "2024-02-26"),
            ("1969-12-31", .wednesday, "1969-12-29"), ("1900-01-01", .monday, "1900-01-01"),
            ("2025-01-01", .wednesday, "2024-12-30"),
        ]
    )
    func weekdays(text: String, weekday: Weekday, monday: String) throws {
        #expect(try date(text).weekday == weekday)
        #expect(try date(text).startOfWeek == date(monday))
    }

    @Test(
        "Months clamp to the last day, from the day of the date itself",
        arguments: [
            ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-01-31", 2, "2024-03-31"),
            ("2024-03-31", -1, "2024-02-29"), ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
            ("2016-04-08", 7, "2016-11-08"), ("2024-11-30", 3, "2025-02-28"), ("2024-01-15", -13, "2022-12-15"),
            ("2024-05-31", 0, "2024-05-31"),
        ]
    )
    func addsMonths(from: String, months: Int, to: String) throws {
        #expect(try date(from).adding(months: months) == date(to))
    }

    @Test func theAnchorDayIsNotLostInAShortMonth() throws {
        let february = try date("2025-01-31").adding(months: 1)
        #expect(february == (try date("2025-02-28")))
        #expect(february.adding(months: 1) == (try date("2025-03-28")))
        #expect(february.adding(months: 1, anchorDay: 31) == (try date("2025-03-31")))
        #expect(february.adding(months: 2, anchorDay: 31) == (try date("2025-04-30")))
    }

    @Test func daysAreCountedAcrossMonthsAndYears() throws {
        #expect(try date("2024-02-28").adding(days: 2) == date("2024-03-01"))
        #expect(try date("2023-12-31").adding(days: 1) == date("2024-01-01"))
        #expect(try date("2024-03-01").days(since: date("2023-03-01")) == 366)
        #expect(try date("2023-03-01").days(since: date("2024-03-01")) == -366)
        #expect(try date("2023-03-01") < date("2023-03-02"))
    }

    @Test(
        "Billing intervals as steps of dates",
        arguments: [
            ("2016-04-08", BillingInterval.month, 7, "2016-11-08"),
            ("2016-04-08", BillingInterval(.day, count: 30), 7, "2016-11-04"),
            ("2016-04-08", .week, 7, "2016-05-27"), ("2024-01-31", .quarter, 1, "2024-04-30"),
            ("2024-01-31", .halfYear, 1, "2024-07-31"), ("2024-02-29", .year, 1, "2025-02-28"),
            ("2024-01-31", BillingInterval(.month, count: 2), -1, "2023-11-30"), ("2024-01-31", .day, 0, "2024-01-31"),
        ]
    )
    func addsIntervals(from: String, interval: BillingInterval, times: Int, to: String) throws {
        #expect(try date(from).adding(interval, times: times) == date(to))
    }

    @Test func monthsCountThroughTheYear() {
        let december = CalendarMonth(year: 2024, month: 12)
        #expect(december.adding(1) == CalendarMonth(year: 2025, month: 1))
        #expect(december.adding(-12) == CalendarMonth(year: 2023, month: 12))
        #expect(december.year == 2024)
        #expect(december.month == 12)
        #expect(CalendarMonth(year: -1, month: 3).month == 3)
        #expect(CalendarMonth(year: -1, month: 3).year == -1)
        #expect(CalendarMonth(year: 2024, month: 11) < december)
    }
}

struct LocalDateTimeTests {
    @Test(
        arguments: [
            ("2026-02-01T09:30:00", "2026-02-01T09:30:00"), ("2026-02-01 09:30", "2026-02-01T09:30:00"),
            ("2026-02-01T09:30:05.007", "2026-02-01T09:30:05.007"),
            ("1969-12-31T23:59:59.999", "1969-12-31T23:59:59.999"),
            ("2016-12-31T23:59:60", "2017-01-01T00:00:00"),
        ])
    func readsAndPrints(text: String, printed: String) throws {
        #expect(try local(text).description == printed)
    }

    @Test(arguments: ["", "2026-02-01", "2026-02-01T09:30:00Z", "2026-02-01T25:00:00", "2026-02-30T00:00:00"])
    func refuses(text: String) {
        #expect(LocalDateTime(text) == nil)
    }

    @Test func partsAreThoseOfTheClock() throws {
        let time = try local("2026-02-01T09:30:05.250")
        #expect(time.date == (try date("2026-02-01")))
        #expect(time.hour == 9)
        #expect(time.minute == 30)
        #expect(time.second == 5)
        #expect(time.millisecond == 250)
        #expect(!time.isMidnight)
        #expect(LocalDateTime(midnightOf: time.date).isMidnight)
        #expect(time.adding(days: 28) == (try local("2026-03-01T09:30:05.250")))
        #expect(LocalDateTime(midnightOf: time.date) < time)
    }

    @Test func countsMillisecondsOnBothSidesOfTheEpoch() throws {
        #expect(try local("1970-01-01T00:00:00.001").wallMilliseconds == 1)
        #expect(try local("1969-12-31T23:59:59.999").wallMilliseconds == -1)
        var generator = SeededGenerator(seed: 71)
        for _ in 0..<500 {
            let wall = Int64.random(in: -60_000_000_000_000...200_000_000_000_000, using: &generator)
            let time = LocalDateTime(wallMilliseconds: wall)
            #expect(time.wallMilliseconds == wall)
            #expect(LocalDateTime(time.description) == time)
        }
    }
}
