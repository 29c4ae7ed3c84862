import Testing
import WeirPrimitives

/// Offsets and local times against known facts of zones.
struct ZoneTests {
    @Test(
        "Offsets before and after known changes",
        arguments: [
            // New York goes forward at 02:00 on 8 March 2026 and back at 02:00 on 1 November.
            ("America/New_York", "2026-03-08T06:59:59Z", -18_000),
            ("America/New_York", "2026-03-08T07:00:00Z", -14_400),
            ("America/New_York", "2026-11-01T05:59:59.999Z", -14_400),
            ("America/New_York", "2026-11-01T06:00:00Z", -18_000),
            ("Europe/London", "2026-03-29T00:59:59Z", 0), ("Europe/London", "2026-03-29T01:00:00Z", 3600),
            ("Europe/London", "1970-06-01T00:00:00Z", 3600), ("Europe/London", "1970-12-01T00:00:00Z", 3600),
            // Half an hour of daylight time.
            ("Australia/Lord_Howe", "2026-01-15T00:00:00Z", 39_600),
            ("Australia/Lord_Howe", "2026-07-15T00:00:00Z", 37_800),
            // Quarter hours.
            ("Asia/Kathmandu", "2026-01-01T00:00:00Z", 20_700), ("Asia/Kathmandu", "1985-12-31T00:00:00Z", 19_800),
            ("Pacific/Chatham", "2026-01-01T00:00:00Z", 49_500), ("Asia/Kolkata", "2026-01-01T00:00:00Z", 19_800),
            // Apia moved across the date line at the end of 29 December 2011.
            ("Pacific/Apia", "2011-12-30T09:59:59Z", -36_000), ("Pacific/Apia", "2011-12-30T10:00:00Z", 50_400),
            // Morocco is behind its standard time in Ramadan.
            ("Africa/Casablanca", "2026-02-15T01:59:59Z", 3600), ("Africa/Casablanca", "2026-02-15T02:00:00Z", 0),
            ("Africa/Casablanca", "2026-03-22T02:00:00Z", 3600),
            // Irish winter time is the exception in law.
            ("Europe/Dublin", "2026-01-15T00:00:00Z", 0), ("Europe/Dublin", "2026-07-15T00:00:00Z", 3600),
            ("Europe/Dublin", "2090-01-15T00:00:00Z", 0), ("Europe/Dublin", "2090-07-15T00:00:00Z", 3600),
            ("Pacific/Kiritimati", "2026-01-01T00:00:00Z", 50_400), ("Etc/GMT+12", "2026-01-01T00:00:00Z", -43_200),
            ("America/Sao_Paulo", "2018-12-01T00:00:00Z", -7200),
            ("America/Sao_Paulo", "2026-12-01T00:00:00Z", -10_800),
            ("Europe/Moscow", "2012-01-01T00:00:00Z", 14_400), ("Europe/Moscow", "2026-01-01T00:00:00Z", 10_800),
            ("Asia/Pyongyang", "2016-01-01T00:00:00Z", 30_600), ("Africa/Monrovia", "1971-01-01T00:00:00Z", -2670),
            ("Antarctica/Troll", "2026-07-01T00:00:00Z", 7200), ("Antarctica/Troll", "2026-01-01T00:00:00Z", 0),
        ]
    )
    func offsets(identifier: String, at text: String, seconds: Int) throws {
        #expect(try TestZones.zone(identifier).offsetSeconds(at: instant(text)) == seconds)
    }

    @Test(
        "The trailing rule goes on for ever",
        arguments: [
            // Second Sunday of March and first of November.
            ("America/New_York", "2100-03-14T06:59:59Z", -18_000),
            ("America/New_York", "2100-03-14T07:00:00Z", -14_400),
            ("America/New_York", "2100-11-07T06:00:00Z", -18_000), ("Europe/Berlin", "2500-07-01T00:00:00Z", 7200),
            ("Europe/Berlin", "2500-01-01T00:00:00Z", 3600), ("Europe/Berlin", "9999-07-01T00:00:00Z", 7200),
            ("Australia/Sydney", "3001-01-01T00:00:00Z", 39_600), ("Australia/Sydney", "3001-06-01T00:00:00Z", 36_000),
            ("Asia/Tokyo", "9000-06-01T00:00:00Z", 32_400),
        ]
    )
    func farFuture(identifier: String, at text: String, seconds: Int) throws {
        #expect(try TestZones.zone(identifier).offsetSeconds(at: instant(text)) == seconds)
    }

    @Test func cyclesOfFourHundredYearsMeetWithoutAStep() throws {
        let zone = try TestZones.zone("Europe/Berlin")
        // The last Sunday of March at 01:00 UTC, in every year over several cycles.
        for year in 2038...3700 {
            let last = LocalDate(month: CalendarMonth(year: year, month: 3), clampingDay: 31)
            let sunday = last.adding(days: -(last.weekday.rawValue % 7))
            let change = Timestamp(milliseconds: LocalDateTime(midnightOf: sunday).wallMilliseconds + 3_600_000)
            #expect(zone.offsetSeconds(at: change) == 7200)
            #expect(zone.offsetSeconds(at: change.adding(milliseconds: -1)) == 3600)
            #expect(zone.instant(of: zone.localDateTime(at: change)) == change)
        }
    }

    @Test func utcNeedsNoData() throws {
        let noon = try instant("2026-06-01T12:00:00Z")
        #expect(Zone.utc.offsetSeconds(at: noon) == 0)
        #expect(Zone.utc.localDateTime(at: noon).description == "2026-06-01T12:00:00")
        #expect(Zone.utc.instant(of: try local("2026-06-01T12:00:00")) == noon)
        #expect(Zone.utc.identifier == "UTC")
    }

    @Test func zonesAreEqualByName() throws {
        let berlin = try TestZones.zone("Europe/Berlin")
        #expect(try berlin == Zone(identifier: "Europe/Berlin", tzif: TestZones.bytes("Europe/Berlin")))
        #expect(try berlin != TestZones.zone("Europe/Paris"))
        #expect(Set([berlin, berlin, Zone.utc]).count == 2)
        #expect(berlin.description == "Europe/Berlin")
    }

    @Test(
        "Local clocks",
        arguments: [
            ("Asia/Kathmandu", "2026-01-01T00:00:00Z", "2026-01-01T05:45:00"),
            ("America/New_York", "2026-01-01T00:00:00.5Z", "2025-12-31T19:00:00.500"),
            ("Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29T23:59:59"),
            ("Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31T00:00:00"),
            ("Pacific/Kiritimati", "2025-12-31T10:00:00Z", "2026-01-01T00:00:00"),
            ("Africa/Monrovia", "1969-12-31T23:59:59.999Z", "1969-12-31T23:15:29.999"),
        ]
    )
    func localTimes(identifier: String, at text: String, clock: String) throws {
        #expect(try TestZones.zone(identifier).localDateTime(at: instant(text)) == local(clock))
    }
}

/// Local times that do not exist or exist twice, and days without a midnight.
struct ZoneResolutionTests {
    @Test(
        "A skipped time moves forward by the gap, a repeated one is its first occurrence",
        arguments: [
            ("America/New_York", "2026-03-08T01:59:59", "2026-03-08T06:59:59Z"),
            ("America/New_York", "2026-03-08T02:00:00", "2026-03-08T07:00:00Z"),
            ("America/New_York", "2026-03-08T02:30:00", "2026-03-08T07:30:00Z"),
            ("America/New_York", "2026-03-08T03:00:00", "2026-03-08T07:00:00Z"),
            ("America/New_York", "2026-11-01T00:59:59.999", "2026-11-01T04:59:59.999Z"),
            ("America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00Z"),
            ("America/New_York", "2026-11-01T02:00:00", "2026-11-01T07:00:00Z"),
            // Lord Howe skips 02:00 to 02:30 and repeats 01:30 to 02:00.
            ("Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-03T15:45:00Z"),
            ("Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00Z"),
            ("Australia/Lord_Howe", "2026-04-05T02:00:00", "2026-04-04T15:30:00Z"),
            // Apia had no 30 December 2011.
            ("Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T22:00:00Z"),
            ("Pacific/Apia", "2011-12-29T23:59:59", "2011-12-30T09:59:59Z"),
            ("Pacific/Apia", "2011-12-31T00:00:00", "2011-12-30T10:00:00Z"),
            ("Europe/Berlin", "2099-03-29T02:30:00", "2099-03-29T01:30:00Z"),
        ]
    )
    func resolves(identifier: String, clock: String, text: String) throws {
        #expect(try TestZones.zone(identifier).instant(of: local(clock)) == instant(text))
    }

    @Test(
        "A day starts at midnight, or when clocks jump over it",
        arguments: [
            ("America/New_York", "2026-03-08", "2026-03-08T05:00:00Z"), ("UTC", "2026-03-08", "2026-03-08T00:00:00Z"),
            // São Paulo skipped midnight until 2018, Beirut still does.
            ("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z"),
            ("America/Sao_Paulo", "2018-02-18", "2018-02-18T03:00:00Z"),
            ("America/Sao_Paulo", "2018-02-17", "2018-02-17T02:00:00Z"),
            ("Asia/Beirut", "2022-03-27", "2022-03-26T22:00:00Z"),
            ("Asia/Beirut", "2026-03-29", "2026-03-28T22:00:00Z"),
            ("America/Havana", "2026-03-08", "2026-03-08T05:00:00Z"),
            // Havana repeats the hour after midnight; the day starts with the first one.
            ("America/Havana", "2026-11-01", "2026-11-01T04:00:00Z"),
            // Toronto jumped from 23:30 on 30 March 1919 to 00:30; the day begins with the jump, not at 01:00.
            ("America/Toronto", "1919-03-31", "1919-03-31T04:30:00Z"),
            ("Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z"),
            ("Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00Z"),
            ("Pacific/Apia", "2011-12-29", "2011-12-29T10:00:00Z"),
            // St. John's went back over midnight, at 00:01; the day starts once, before that.
            ("America/St_Johns", "2010-11-07", "2010-11-07T02:30:00Z"),
        ]
    )
    func daysStart(identifier: String, day: String, text: String) throws {
        let zone = identifier == "UTC" ? Zone.utc : try TestZones.zone(identifier)
        let start = zone.startOfDay(try date(day))
        #expect(start == (try instant(text)))
    }
}
