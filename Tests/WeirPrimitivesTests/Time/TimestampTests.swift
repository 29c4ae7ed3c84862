import Testing
import WeirPrimitives
import WeirTesting

struct TimestampTests {
    @Test(
        "ISO 8601 with an offset is read to the millisecond",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1970-01-01T00:00:00.001Z", 1), ("1969-12-31T23:59:59.999Z", -1),
            ("2026-02-01T00:00:00Z", 1_769_904_000_000), ("2026-02-01T05:30:00+05:30", 1_769_904_000_000),
            ("2026-01-31T16:00:00-0800", 1_769_904_000_000), ("2026-01-31T19:00:00-05", 1_769_904_000_000),
            ("2026-02-01t00:00:00z", 1_769_904_000_000), ("2026-02-01 00:00Z", 1_769_904_000_000),
            ("2026-02-01T00:00:00.123456789Z", 1_769_904_000_123), ("2026-02-01T00:00:00.9999Z", 1_769_904_000_999),
            ("2026-02-01T00:00:00,5Z", 1_769_904_000_500), ("2016-12-31T23:59:60Z", 1_483_228_800_000),
            ("2000-02-29T12:00:00Z", 951_825_600_000), ("0001-01-01T00:00:00Z", -62_135_596_800_000),
            ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
        ] as [(String, Int64)]
    )
    func reads(text: String, milliseconds: Int64) {
        #expect(Timestamp(iso8601: text)?.milliseconds == milliseconds)
    }

    @Test(
        "Anything else is refused",
        arguments: [
            "", "2026-02-01", "2026-02-01T00:00:00", "2026-02-30T00:00:00Z", "2025-02-29T00:00:00Z",
            "1900-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z",
            "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T00:00:61Z", "2026-1-1T00:00:00Z",
            "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00+24:00", "2026-01-01T00:00:00+05:60",
            "2026-01-01T00:00:00+05:", "2026-01-01T00:00:00ZZ", " 2026-01-01T00:00:00Z", "20260101T000000Z",
            "0000-01-01T00:00:00Z", "+2026-01-01T00:00:00Z", "2026-01-01X00:00:00Z", "1769904000000",
            "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-00:01",
        ]
    )
    func refuses(text: String) {
        #expect(Timestamp(iso8601: text) == nil)
    }

    @Test(
        "Printed in UTC with milliseconds",
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
            (1_769_904_000_007, "2026-02-01T00:00:00.007Z"), (951_825_600_000, "2000-02-29T12:00:00.000Z"),
            (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"), (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        ] as [(Int64, String)]
    )
    func prints(milliseconds: Int64, text: String) {
        #expect(Timestamp(milliseconds: milliseconds).description == text)
    }

    @Test func printedTextReadsBackAsTheSameInstant() {
        var generator = SeededGenerator(seed: 61)
        for _ in 0..<2000 {
            let milliseconds = Int64.random(
                in: Timestamp.earliest.milliseconds..<Timestamp.distantFuture.milliseconds,
                using: &generator
            )
            let stamp = Timestamp(milliseconds: milliseconds)
            #expect(Timestamp(iso8601: stamp.description) == stamp)
        }
    }

    @Test func textWithoutOffsetIsReadAsUTCOnlyOnRequest() throws {
        #expect(Timestamp(iso8601WithoutOffset: "2026-02-01T00:00:00") == (try instant("2026-02-01T00:00:00Z")))
        #expect(Timestamp(iso8601WithoutOffset: "2026-02-01T00:00:00Z") == nil)
    }

    @Test func addsAndSubtracts() throws {
        let start = try instant("2026-02-28T23:59:59Z")
        #expect(start.adding(seconds: 1) == (try instant("2026-03-01T00:00:00Z")))
        #expect(start.adding(milliseconds: -1).milliseconds(since: start) == -1)
        #expect(start < start.adding(milliseconds: 1))
    }
}

struct TimeRangeTests {
    let range = TimeRange(start: Timestamp(milliseconds: 10), end: Timestamp(milliseconds: 20))

    @Test func theStartBelongsAndTheEndDoesNot() {
        #expect(range.contains(Timestamp(milliseconds: 10)))
        #expect(range.contains(Timestamp(milliseconds: 19)))
        #expect(!range.contains(Timestamp(milliseconds: 20)))
        #expect(!range.contains(Timestamp(milliseconds: 9)))
        #expect(!range.isEmpty)
        #expect(TimeRange.always.contains(Timestamp(milliseconds: 0)))
    }

    @Test func intersectionsAreHalfOpen() {
        let later = TimeRange(start: Timestamp(milliseconds: 15), end: Timestamp(milliseconds: 30))
        let common = TimeRange(start: Timestamp(milliseconds: 15), end: Timestamp(milliseconds: 20))
        let touching = TimeRange(start: Timestamp(milliseconds: 20), end: Timestamp(milliseconds: 30))
        #expect(range.intersection(later) == common)
        #expect(later.intersection(range) == common)
        #expect(range.intersection(touching) == nil)
        #expect(range.contains(common))
        #expect(!range.contains(later))
        #expect(range.contains(range))
    }
}
