import Testing
import WeirTesting

@testable import WeirPrimitives

/// TZif files made by hand: versions, rules and damage.
struct TZifTests {
    /// Builds a file with two types, offset 0 and 3600, and the given transitions to them in turn.
    struct File {
        var version: UInt8 = UInt8(ascii: "2")
        var transitions: [Int64] = [0, 1_000_000]
        var typeIndexes: [UInt8]?
        var offsets: [Int32] = [0, 3600]
        var leapSeconds = 0
        var footer = "\nXXX-1\n"

        var bytes: [UInt8] {
            if version == 0 { return block(timeSize: 4) }
            return block(timeSize: 4) + block(timeSize: 8) + Array(footer.utf8)
        }

        private func block(timeSize: Int) -> [UInt8] {
            let types = typeIndexes ?? transitions.indices.map { UInt8(($0 + 1) % 2) }
            var bytes = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
            for count in [0, 0, leapSeconds, transitions.count, offsets.count, 4] {
                bytes += Self.bigEndian(Int64(count), 4)
            }
            for time in transitions { bytes += Self.bigEndian(time, timeSize) }
            bytes += types
            for offset in offsets { bytes += Self.bigEndian(Int64(offset), 4) + [0, 0] }
            bytes += Array("XXX\0".utf8)
            return bytes + [UInt8](repeating: 0, count: leapSeconds * (timeSize + 4))
        }

        private static func bigEndian(_ value: Int64, _ size: Int) -> [UInt8] {
            (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> Int64($0 * 8)) }
        }
    }

    private func zone(_ file: File) throws -> Zone { try Zone(identifier: "Test/Zone", tzif: file.bytes) }

    @Test("All versions read alike", arguments: [0, UInt8(ascii: "2"), UInt8(ascii: "3"), UInt8(ascii: "4")])
    func versions(version: UInt8) throws {
        let zone = try zone(File(version: version))
        #expect(zone.offsetSeconds(at: Timestamp(milliseconds: -1)) == 0)
        #expect(zone.offsetSeconds(at: Timestamp(milliseconds: 0)) == 3600)
        #expect(zone.offsetSeconds(at: Timestamp(milliseconds: 999_999_999)) == 3600)
        #expect(zone.offsetSeconds(at: Timestamp(milliseconds: 1_000_000_000)) == 0)
    }

    @Test func theSixtyFourBitBlockReachesBeyondThirtyTwoBits() throws {
        let zone = try zone(File(transitions: [-5_000_000_000, 5_000_000_000]))
        #expect(zone.offsetSeconds(at: Timestamp(milliseconds: -5_000_000_000_000)) == 3600)
        #expect(zone.offsetSeconds(at: Timestamp(milliseconds: -5_000_000_000_001)) == 0)
        #expect(zone.offsetSeconds(at: Timestamp(milliseconds: 5_000_000_000_000)) == 0)
    }

    @Test func anInstantBeforeAllTimeSetsTheFirstOffset() throws {
        let zone = try zone(File(transitions: [-576_460_752_303_423_488, 0]))
        #expect(zone.offsetSeconds(at: .earliest) == 3600)
        #expect(zone.offsetSeconds(at: Timestamp(milliseconds: 0)) == 0)
    }

    @Test func aFileWithoutTransitionsFollowsItsRule() throws {
        var file = File(transitions: [], offsets: [3600], footer: "\nCET-1CEST,M3.5.0,M10.5.0/3\n")
        #expect(try zone(file).offsetSeconds(at: instant("2026-07-01T00:00:00Z")) == 7200)
        #expect(try zone(file).offsetSeconds(at: instant("2026-01-01T00:00:00Z")) == 3600)
        file.footer = "\n\n"
        #expect(try zone(file).offsetSeconds(at: instant("2026-07-01T00:00:00Z")) == 3600)
    }

    @Test func transitionsWithoutAChangeOfOffsetDoNotPartSpans() throws {
        let file = File(transitions: [0, 1000, 2000], typeIndexes: [1, 1, 1])
        let span = try zone(file).spans(at: Timestamp(milliseconds: 1_500_000))
        #expect(span.current.start == 0)
        #expect(span.current.end == .max)
        #expect(span.previous?.offset == 0)
    }

    @Test func damagedFilesAreRefused() throws {
        let whole = File().bytes
        #expect(throws: ZoneError.notTZif) { try Zone(identifier: "X", tzif: []) }
        #expect(throws: ZoneError.notTZif) { try Zone(identifier: "X", tzif: Array("TZif".utf8)) }
        #expect(throws: ZoneError.notTZif) { try Zone(identifier: "X", tzif: Array("ELF!".utf8) + whole.dropFirst(4)) }
        #expect(throws: ZoneError.notTZif) { try zone(File(version: UInt8(ascii: "1"))) }
        #expect(throws: ZoneError.damaged) { try zone(File(transitions: [5, 5])) }
        #expect(throws: ZoneError.damaged) { try zone(File(transitions: [6, 5])) }
        #expect(throws: ZoneError.damaged) { try zone(File(transitions: [0, 400_000_000_000])) }
        #expect(throws: ZoneError.damaged) { try zone(File(typeIndexes: [0, 2])) }
        #expect(throws: ZoneError.damaged) { try zone(File(transitions: [], offsets: [])) }
        #expect(throws: ZoneError.damaged) { try zone(File(offsets: [0, 93_601])) }
        #expect(throws: ZoneError.damaged) { try zone(File(offsets: [0, .min])) }
        #expect(throws: ZoneError.damaged) { try zone(File(footer: "")) }
        #expect(throws: ZoneError.damaged) { try zone(File(footer: "\nXXX-1")) }
        #expect(throws: ZoneError.invalidRule("XXX")) { try zone(File(footer: "\nXXX\n")) }
        #expect(throws: ZoneError.countsLeapSeconds) { try zone(File(leapSeconds: 1)) }
    }

    @Test func anyShortenedFileIsRefusedAndNeverTraps() throws {
        let whole = try TestZones.bytes("America/New_York")
        for length in stride(from: 0, to: whole.count, by: 7) {
            #expect(throws: ZoneError.self) { try Zone(identifier: "X", tzif: Array(whole.prefix(length))) }
        }
    }

    @Test func anyDamagedByteIsSurvived() throws {
        var generator = SeededGenerator(seed: 91)
        let whole = try TestZones.bytes("Europe/Dublin")
        let at = try instant("2026-07-01T00:00:00Z")
        for _ in 0..<2000 {
            var bytes = whole
            bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            // Either refused or a zone that answers; what it answers does not matter.
            guard let zone = try? Zone(identifier: "X", tzif: bytes) else { continue }
            #expect(zone.offsetSeconds(at: at).magnitude <= 93_600)
            _ = zone.startOfDay(zone.localDate(at: at))
        }
    }
}

struct PosixRuleTests {
    private func rule(_ text: String) throws -> DaylightRule {
        try #require(try PosixRuleParser.daylightRule(of: text))
    }

    @Test("Rules without daylight time", arguments: ["UTC0", "JST-9", "<+03>-3", "<-0330>3:30", "<+0545>-5:45:00"])
    func constant(text: String) throws {
        #expect(try PosixRuleParser.daylightRule(of: text) == nil)
    }

    @Test func readsOffsetsAndDays() throws {
        let berlin = try rule("CET-1CEST,M3.5.0,M10.5.0/3")
        #expect(berlin.standardOffset == 3600)
        #expect(berlin.daylightOffset == 7200)
        #expect(berlin.daylightStarts.day == .weekday(month: 3, week: 5, weekday: 0))
        #expect(berlin.daylightStarts.secondOfDay == 7200)
        #expect(berlin.daylightEnds.secondOfDay == 10_800)
        let lordHowe = try rule("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0")
        #expect(lordHowe.standardOffset == 37_800)
        #expect(lordHowe.daylightOffset == 39_600)
        let dublin = try rule("IST-1GMT0,M10.5.0,M3.5.0/1")
        #expect(dublin.standardOffset == 3600)
        #expect(dublin.daylightOffset == 0)
        let nuuk = try rule("<-02>2<-01>,M3.5.0/-1,M10.5.0/0")
        #expect(nuuk.daylightStarts.secondOfDay == -3600)
        let gaza = try rule("EET-2EEST,M3.4.4/50,M10.4.4/50:30:15")
        #expect(gaza.daylightEnds.secondOfDay == 50 * 3600 + 30 * 60 + 15)
        let julian = try rule("AAA3BBB,J60/0,300/-167")
        #expect(julian.daylightStarts.day == .withoutLeapDay(60))
        #expect(julian.daylightEnds.day == .fromZero(300))
        #expect(julian.daylightEnds.secondOfDay == -167 * 3600)
    }

    @Test(
        "Texts that are no rule",
        arguments: [
            "", "U", "UT0", "UTC", "<+03-3", "CET-1CEST", "CET-1CEST,", "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,",
            "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0",
            "CET-1CEST,M0.5.0,M10.5.0", "CET-1CEST,M3.0.0,M10.5.0", "CET-1CEST,J0,J10", "CET-1CEST,J366,J10",
            "CET-1CEST,366,10", "CET-1CEST,M3.5.0/168,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0 ", "CET-25", "CET-1:60",
            "CET-1:", "CET-1CEST,M3.5.0/,M10.5.0", "CET-1CEST-,M3.5.0,M10.5.0", "CET--1", "CET-1111",
        ]
    )
    func refuses(text: String) {
        #expect(throws: ZoneError.invalidRule(text)) { try PosixRuleParser.daylightRule(of: text) }
    }

    @Test(
        "Days of the year",
        arguments: [
            (DaylightRule.Change.Day.withoutLeapDay(59), 2024, "2024-02-28"), (.withoutLeapDay(60), 2024, "2024-03-01"),
            (.withoutLeapDay(60), 2023, "2023-03-01"), (.withoutLeapDay(365), 2024, "2024-12-31"),
            (.fromZero(59), 2024, "2024-02-29"), (.fromZero(59), 2023, "2023-03-01"),
            (.fromZero(0), 2023, "2023-01-01"),
            (.weekday(month: 3, week: 2, weekday: 0), 2026, "2026-03-08"),
            (.weekday(month: 3, week: 5, weekday: 0), 2026, "2026-03-29"),
            (.weekday(month: 2, week: 5, weekday: 4), 2024, "2024-02-29"),
            (.weekday(month: 2, week: 5, weekday: 0), 2026, "2026-02-22"),
            (.weekday(month: 11, week: 1, weekday: 0), 2026, "2026-11-01"),
            (.weekday(month: 1, week: 1, weekday: 3), 2025, "2025-01-01"),
        ]
    )
    func days(day: DaylightRule.Change.Day, year: Int, expected: String) throws {
        let change = DaylightRule.Change(day: day, secondOfDay: 0)
        #expect(change.wallSeconds(in: year) * 1000 == LocalDateTime(midnightOf: try date(expected)).wallMilliseconds)
    }

    @Test func timesBeyondADayReachAnotherDay() throws {
        let change = DaylightRule.Change(day: .weekday(month: 3, week: 4, weekday: 4), secondOfDay: 50 * 3600)
        #expect(change.wallSeconds(in: 2026) * 1000 == (try local("2026-03-28T02:00:00")).wallMilliseconds)
        let earlier = DaylightRule.Change(day: .fromZero(0), secondOfDay: -3600)
        #expect(earlier.wallSeconds(in: 2026) * 1000 == (try local("2025-12-31T23:00:00")).wallMilliseconds)
    }

    @Test func daylightTimeAllYearIsOneSpan() throws {
        let allYear = try rule("EST5EDT,0/0,J365/25")
        let timeline = ZoneTimeline(firstOffset: -18_000, transitions: [], daylight: allYear)
        for text in ["2026-01-01T04:00:00Z", "2026-07-01T00:00:00Z", "2027-01-01T03:59:59Z", "5000-12-31T23:59:59Z"] {
            #expect(timeline.span(at: try instant(text).milliseconds / 1000).offset == -14_400)
        }
    }
}
