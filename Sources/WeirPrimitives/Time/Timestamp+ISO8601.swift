extension Timestamp {
    /// Reads an ISO 8601 date-time with an offset: `2026-02-01T00:00:00Z`, `…00.123+05:30`.
    ///
    /// Date and time may be parted by `T`, `t` or a blank; the offset is `Z`, `±hh:mm`, `±hhmm` or `±hh`. A fraction of
    /// the second may have any number of digits; what is finer than a millisecond is cut off. Years 0001 to 9999.
    /// A second of 60 is read as the first instant of the next minute.
    package init?(iso8601 text: some StringProtocol) {
        var scanner = ISO8601Scanner(bytes: Array(text.utf8))
        guard let local = scanner.dateTime(), let offset = scanner.offsetSeconds(), scanner.isAtEnd else { return nil }
        self.init(milliseconds: local - Int64(offset) * 1000)
        guard (Timestamp.earliest..<Timestamp.distantFuture).contains(self) else { return nil }
    }

    /// Reads an ISO 8601 date-time that carries no offset as if it were UTC.
    package init?(iso8601WithoutOffset text: some StringProtocol) {
        var scanner = ISO8601Scanner(bytes: Array(text.utf8))
        guard let local = scanner.dateTime(), scanner.isAtEnd else { return nil }
        self.init(milliseconds: local)
    }
}

extension Timestamp: CustomStringConvertible {
    /// ISO 8601 in UTC with milliseconds: `2026-02-01T00:00:00.000Z`.
    package var description: String {
        String(unsafeUninitializedCapacity: Self.textLength) { bytes in
            write(to: UnsafeMutableRawBufferPointer(bytes))
            return Self.textLength
        }
    }

    /// Bytes of the text form.
    package static let textLength = 24

    /// Writes the text form into memory that has room for it.
    package func write(to bytes: UnsafeMutableRawBufferPointer) {
        let (day, rest) = CivilDay.floorDivide(milliseconds, by: CivilDay.millisecondsPerDay)
        let (year, month, dayOfMonth) = CivilDay.date(of: Int(day))
        let time = Int(rest)
        func write(_ value: Int, at place: Int, digits: Int, then separator: UInt8) {
            var rest = value
            for index in stride(from: place + digits - 1, through: place, by: -1) {
                bytes[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            bytes[place + digits] = separator
        }
        write(year, at: 0, digits: 4, then: UInt8(ascii: "-"))
        write(month, at: 5, digits: 2, then: UInt8(ascii: "-"))
        write(dayOfMonth, at: 8, digits: 2, then: UInt8(ascii: "T"))
        write(time / 3_600_000, at: 11, digits: 2, then: UInt8(ascii: ":"))
        write(time / 60_000 % 60, at: 14, digits: 2, then: UInt8(ascii: ":"))
        write(time / 1000 % 60, at: 17, digits: 2, then: UInt8(ascii: "."))
        write(time % 1000, at: 20, digits: 3, then: UInt8(ascii: "Z"))
    }
}

/// Reads the parts of an ISO 8601 date-time from ASCII bytes.
struct ISO8601Scanner {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    /// Date and time as milliseconds, as if the offset were zero.
    mutating func dateTime() -> Int64? {
        guard let day = dayNumber(), skip(where: { $0 | 0x20 == UInt8(ascii: "t") || $0 == 0x20 }),
            let time = timeOfDay()
        else { return nil }
        return Int64(day) * CivilDay.millisecondsPerDay + time
    }

    /// `YYYY-MM-DD` as a day number.
    mutating func dayNumber() -> Int? {
        guard let year = number(digits: 4), year >= 1, skip("-"), let month = number(digits: 2), skip("-"),
            let day = number(digits: 2), (1...12).contains(month), day >= 1,
            day <= CivilDay.daysIn(month: month, year: year)
        else { return nil }
        return CivilDay.number(year: year, month: month, day: day)
    }

    private mutating func timeOfDay() -> Int64? {
        guard let hour = number(digits: 2), skip(":"), let minute = number(digits: 2), hour <= 23, minute <= 59 else {
            return nil
        }
        var milliseconds = Int64(hour * 3600 + minute * 60) * 1000
        guard skip(":") else { return milliseconds }
        guard let second = number(digits: 2), second <= 60 else { return nil }
        milliseconds += Int64(second) * 1000
        if skip(".") || skip(",") {
            guard let fraction = fractionMilliseconds() else { return nil }
            milliseconds += fraction
        }
        return milliseconds
    }

    private mutating func fractionMilliseconds() -> Int64? {
        var value: Int64 = 0
        var count = 0
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
            if count < 3 { value = value * 10 + Int64(bytes[position] - 0x30) }
            count += 1
            position += 1
        }
        guard count > 0 else { return nil }
        for _ in min(count, 3)..<3 { value *= 10 }
        return value
    }

    mutating func offsetSeconds() -> Int? {
        if skip(where: { $0 | 0x20 == UInt8(ascii: "z") }) { return 0 }
        let sign: Int
        if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
        guard let hours = number(digits: 2), hours <= 23 else { return nil }
        let hasColon = skip(":")
        guard let minutes = number(digits: 2) else {
            return hasColon ? nil : sign * hours * 3600
        }
        guard minutes <= 59 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }

    private mutating func number(digits: Int) -> Int? {
        guard position + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + digits] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        position += digits
        return value
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        skip { $0 == UInt8(ascii: character) }
    }

    private mutating func skip(where matches: (UInt8) -> Bool) -> Bool {
        guard position < bytes.count, matches(bytes[position]) else { return false }
        position += 1
        return true
    }
}
