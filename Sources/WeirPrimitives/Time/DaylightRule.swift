/// Two offsets that alternate every year, from the trailing POSIX rule of a zone such as `CET-1CEST,M3.5.0,M10.5.0/3`.
///
/// Offsets are seconds ahead of UTC, the opposite sign of the text. "Daylight" is the time the text names second; it
/// may be behind standard time, as in Dublin.
struct DaylightRule: Equatable {
    /// A day of the year at which clocks change, and the clock time on it.
    struct Change: Equatable {
        /// How the rule names a day of the year.
        enum Day: Equatable {
            /// `Jn`: day 1 to 365, 29 February never counted.
            case withoutLeapDay(Int)
            /// `n`: day 0 to 365, 29 February counted.
            case fromZero(Int)
            /// `Mm.w.d`: a weekday, Sunday being 0, of a week of a month; week 5 is the last.
            case weekday(month: Int, week: Int, weekday: Int)
        }

        var day: Day
        /// Seconds after local midnight; below zero or beyond a day they lead to another day.
        var secondOfDay: Int

        /// When the local clock changes, in seconds since 1970 as if the offset were zero.
        func wallSeconds(in year: Int) -> Int64 { Int64(dayNumber(in: year) * 86_400 + secondOfDay) }

        private func dayNumber(in year: Int) -> Int {
            let newYear = CivilDay.number(year: year, month: 1, day: 1)
            switch day {
            case .withoutLeapDay(let day):
                return newYear + day - 1 + (day >= 60 && CivilDay.isLeap(year: year) ? 1 : 0)
            case .fromZero(let day):
                return newYear + day
            case .weekday(let month, let week, let weekday):
                let first = CalendarMonth(year: year, month: month).firstDay
                var day = 1 + (weekday - first.weekday.rawValue + 7) % 7 + (week - 1) * 7
                if day > CivilDay.daysIn(month: month, year: year) { day -= 7 }
                return first.dayNumber + day - 1
            }
        }
    }

    var standardOffset: Int32
    var daylightOffset: Int32
    var daylightStarts: Change
    var daylightEnds: Change

    /// The changes of these years in order of time.
    func transitions(in years: ClosedRange<Int>) -> [ZoneTimeline.Transition] {
        var changes: [ZoneTimeline.Transition] = []
        for year in years {
            let start = daylightStarts.wallSeconds(in: year) - Int64(standardOffset)
            let end = daylightEnds.wallSeconds(in: year) - Int64(daylightOffset)
            // Daylight time all year is written as an end on the next start; the start then wins.
            if let last = changes.last, last.at == start { changes.removeLast() }
            changes.append(ZoneTimeline.Transition(at: start, offset: daylightOffset))
            changes.append(ZoneTimeline.Transition(at: end, offset: standardOffset))
            if end < start { changes.swapAt(changes.count - 1, changes.count - 2) }
        }
        return changes
    }
}

/// Reads a POSIX TZ string, with the extensions of TZif version 3: hours to ±167 in the times of changes.
struct PosixRuleParser {
    private var rest: Substring.UTF8View

    private init(_ text: String) { rest = text[...].utf8 }

    /// The daylight rule of a TZ string; nil when its offset never changes.
    ///
    /// - Throws: ``ZoneError/invalidRule(_:)`` when the text is not a TZ string, or names daylight time without its days.
    static func daylightRule(of text: String) throws(ZoneError) -> DaylightRule? {
        var parser = PosixRuleParser(text)
        guard parser.skipName(), let standard = parser.offset() else { throw .invalidRule(text) }
        if parser.rest.isEmpty { return nil }
        guard parser.skipName() else { throw .invalidRule(text) }
        var daylight = standard + 3600
        if let next = parser.rest.first, next != UInt8(ascii: ",") {
            guard let offset = parser.offset() else { throw .invalidRule(text) }
            daylight = offset
        }
        guard parser.skip(","), let starts = parser.change(), parser.skip(","), let ends = parser.change(),
            parser.rest.isEmpty
        else { throw .invalidRule(text) }
        return DaylightRule(
            standardOffset: standard,
            daylightOffset: daylight,
            daylightStarts: starts,
            daylightEnds: ends
        )
    }

    /// A name: three or more letters, or anything between angle brackets.
    private mutating func skipName() -> Bool {
        if skip("<") {
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
            rest = rest[rest.index(after: end)...]
            return true
        }
        let letters = rest.prefix { (0x61...0x7A).contains($0 | 0x20) }
        rest = rest.dropFirst(letters.count)
        return letters.count >= 3
    }

    /// An offset as seconds ahead of UTC; the text counts the other way.
    private mutating func offset() -> Int32? {
        guard let seconds = time(maximumHours: 24) else { return nil }
        return Int32(-seconds)
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    private mutating func time(maximumHours: Int) -> Int? {
        var sign = 1
        if skip("-") { sign = -1 } else { _ = skip("+") }
        guard let hours = number(upTo: maximumHours) else { return nil }
        var seconds = hours * 3600
        for unit in [60, 1] {
            guard skip(":") else { break }
            guard let part = number(upTo: 59) else { return nil }
            seconds += part * unit
        }
        return sign * seconds
    }

    private mutating func change() -> DaylightRule.Change? {
        guard let day = day() else { return nil }
        // Without a time clocks change at two.
        guard skip("/") else { return DaylightRule.Change(day: day, secondOfDay: 7200) }
        guard let second = time(maximumHours: 167) else { return nil }
        return DaylightRule.Change(day: day, secondOfDay: second)
    }

    private mutating func day() -> DaylightRule.Change.Day? {
        if skip("J") {
            guard let day = number(upTo: 365), day >= 1 else { return nil }
            return .withoutLeapDay(day)
        }
        guard skip("M") else { return number(upTo: 365).map { .fromZero($0) } }
        guard let month = number(upTo: 12), month >= 1, skip("."), let week = number(upTo: 5), week >= 1, skip("."),
            let weekday = number(upTo: 6)
        else { return nil }
        return .weekday(month: month, week: week, weekday: weekday)
    }

    private mutating func number(upTo limit: Int) -> Int? {
        let digits = rest.prefix { (0x30...0x39).contains($0) }.prefix(3)
        guard !digits.isEmpty else { return nil }
        rest = rest.dropFirst(digits.count)
        let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return value <= limit ? value : nil
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest = rest.dropFirst()
        return true
    }
}
