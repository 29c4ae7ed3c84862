import Testing
import WeirPrimitives
import WeirTesting

struct ZoneFloorTests {
    @Test(
        "The start of the local unit that contains an instant",
        arguments: [
            ("Asia/Kolkata", CalendarUnit.hour, "2026-08-13T14:37:00Z", "2026-08-13T14:30:00Z"),
            ("Asia/Kathmandu", .hour, "2026-08-13T14:37:00.001Z", "2026-08-13T14:15:00Z"),
            ("Asia/Kolkata", .day, "2026-08-13T14:37:00Z", "2026-08-12T18:30:00Z"),
            ("Asia/Kolkata", .week, "2026-08-09T22:30:00Z", "2026-08-09T18:30:00Z"),
            ("America/New_York", .day, "2026-11-01T05:00:00Z", "2026-11-01T04:00:00Z"),
            ("America/New_York", .month, "2026-12-01T04:59:59Z", "2026-11-01T04:00:00Z"),
            ("America/New_York", .month, "2026-12-01T05:00:00Z", "2026-12-01T05:00:00Z"),
            ("America/New_York", .week, "2026-03-09T03:59:59Z", "2026-03-02T05:00:00Z"),
            // The hour after 01:00 occurs twice; each occurrence has its own start.
            ("America/New_York", .hour, "2026-11-01T05:30:00Z", "2026-11-01T05:00:00Z"),
            ("America/New_York", .hour, "2026-11-01T06:30:00Z", "2026-11-01T06:00:00Z"),
            // Lord Howe goes back from 02:00 to 01:30: the second half hour stands alone.
            ("Australia/Lord_Howe", .hour, "2026-04-04T14:59:00Z", "2026-04-04T14:00:00Z"),
            ("Australia/Lord_Howe", .hour, "2026-04-04T15:10:00Z", "2026-04-04T15:00:00Z"),
            ("Australia/Lord_Howe", .hour, "2026-04-04T15:30:00Z", "2026-04-04T15:30:00Z"),
            // And forward from 02:00 to 02:30: the hour of two is half as long.
            ("Australia/Lord_Howe", .hour, "2026-10-03T15:45:00Z", "2026-10-03T15:30:00Z"),
            ("Australia/Lord_Howe", .hour, "2026-10-03T15:29:00Z", "2026-10-03T14:30:00Z"),
            ("America/Sao_Paulo", .day, "2018-11-04T12:00:00Z", "2018-11-04T03:00:00Z"),
            ("Pacific/Apia", .day, "2011-12-30T10:00:00Z", "2011-12-30T10:00:00Z"),
            ("Pacific/Apia", .day, "2011-12-30T09:59:59Z", "2011-12-29T10:00:00Z"),
            // At 02:31:00Z clocks in St. John's went back from 00:01 to 23:01 of the day before.
            ("America/St_Johns", .day, "2010-11-07T02:29:59Z", "2010-11-06T02:30:00Z"),
            ("America/St_Johns", .day, "2010-11-07T03:00:00Z", "2010-11-07T02:30:00Z"),
        ]
    )
    func floors(identifier: String, unit: CalendarUnit, at text: String, start: String) throws {
        #expect(try TestZones.zone(identifier).floor(instant(text), to: unit) == instant(start))
    }

    @Test(
        "Days are as long as local clocks make them",
        arguments: [
            ("America/New_York", "2026-03-08T12:00:00Z", 23), ("America/New_York", "2026-11-01T12:00:00Z", 25),
            ("America/New_York", "2026-11-02T12:00:00Z", 24), ("America/Sao_Paulo", "2018-11-04T12:00:00Z", 23),
        ]
    )
    func dayLengths(identifier: String, at text: String, hours: Int64) throws {
        let day = try TestZones.zone(identifier).range(of: .day, containing: instant(text))
        #expect(day.end.milliseconds(since: day.start) == hours * 3_600_000)
    }

    @Test func aJumpForwardWithinTheHourDoesNotPartIt() throws {
        // Monrovia went from −00:44:30 to 0 on 7 January 1972 at midnight: 00:00 to 00:44:30 were skipped.
        let zone = try TestZones.zone("Africa/Monrovia")
        let before = zone.range(of: .hour, containing: try instant("1972-01-07T00:44:00Z"))
        let after = zone.range(of: .hour, containing: try instant("1972-01-07T00:45:00Z"))
        #expect(before.end == (try instant("1972-01-07T00:44:30Z")))
        #expect(after == TimeRange(start: before.end, end: try instant("1972-01-07T01:00:00Z")))
        // Kathmandu went forward from 00:00 to 00:15 on 1 January 1986.
        let kathmandu = try TestZones.zone("Asia/Kathmandu")
        let first = kathmandu.range(of: .hour, containing: try instant("1985-12-31T18:40:00Z"))
        #expect(first.start == (try instant("1985-12-31T18:30:00Z")))
        #expect(first.end == (try instant("1985-12-31T19:15:00Z")))
        // Caracas went forward at 02:30 to 03:00 in 2016: no part of an hour is left alone.
        let caracas = try TestZones.zone("America/Caracas")
        let two = caracas.range(of: .hour, containing: try instant("2016-05-01T06:45:00Z"))
        #expect(two == TimeRange(start: try instant("2016-05-01T06:30:00Z"), end: try instant("2016-05-01T07:00:00Z")))
        // Pyongyang went forward at 23:30 to 00:00 in 2018.
        let pyongyang = try TestZones.zone("Asia/Pyongyang")
        let last = pyongyang.range(of: .hour, containing: try instant("2018-05-04T14:45:00Z"))
        #expect(last == TimeRange(start: try instant("2018-05-04T14:30:00Z"), end: try instant("2018-05-04T15:00:00Z")))
    }

    /// Walks through changes of clocks and checks that ranges of one unit follow each other.
    @Test(
        "Ranges tile time through changes of clocks",
        arguments: [
            ("America/New_York", "2026-03-07T00:00:00Z"), ("America/New_York", "2026-10-31T00:00:00Z"),
            ("Australia/Lord_Howe", "2026-04-03T00:00:00Z"), ("Australia/Lord_Howe", "2026-10-02T00:00:00Z"),
            ("Pacific/Apia", "2011-12-28T00:00:00Z"), ("America/St_Johns", "2010-11-05T00:00:00Z"),
            ("America/Sao_Paulo", "2018-11-02T00:00:00Z"), ("America/Toronto", "1919-03-29T00:00:00Z"),
            ("Africa/Monrovia", "1972-01-05T00:00:00Z"), ("Asia/Manila", "1844-12-29T00:00:00Z"),
            ("America/Juneau", "1867-10-17T00:00:00Z"), ("Pacific/Kwajalein", "1993-08-20T00:00:00Z"),
        ],
        CalendarUnit.allCases
    )
    func tiles(place: (identifier: String, from: String), unit: CalendarUnit) throws {
        let zone = try TestZones.zone(place.identifier)
        let begin = try instant(place.from)
        var range = zone.range(of: unit, containing: begin)
        #expect(range.contains(begin))
        while range.end < begin.adding(seconds: 5 * 86_400) {
            let next = zone.range(of: unit, containing: range.end)
            #expect(next.start == range.end)
            #expect(next.end > next.start)
            #expect(zone.range(of: unit, containing: next.end.adding(milliseconds: -1)) == next)
            range = next
        }
    }

    @Test("Every instant lies in its range, in every zone", arguments: CalendarUnit.allCases)
    func containsInEveryZone(unit: CalendarUnit) throws {
        var generator = SeededGenerator(seed: 81)
        for identifier in TestZones.identifiers {
            let zone = try TestZones.zone(identifier)
            for _ in 0..<10 {
                let at = Timestamp(milliseconds: .random(in: 0..<4_102_444_800_000, using: &generator))
                let range = zone.range(of: unit, containing: at)
                guard range.contains(at), zone.floor(range.start, to: unit) == range.start,
                    zone.floor(range.end, to: unit) == range.end
                else {
                    Issue.record("\(identifier): \(at) is not in its \(unit) \(range.start) to \(range.end)")
                    return
                }
            }
        }
    }
}
