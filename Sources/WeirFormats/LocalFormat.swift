package import WeirPrimitives

/// Writes values as people of a locale read them; exact, never by way of floating point.
package struct LocalFormat: Sendable, Hashable {
    package var locale: FormatLocale

    package init(_ locale: FormatLocale = .english) { self.locale = locale }

    // MARK: Numbers

    /// A number with all its digits, and at least so many behind the point: `1,234.5`.
    package func number(_ value: ExactDecimal, minimumDecimals: Int = 0) -> String {
        signed(value.coefficient < 0, magnitude(value, minimumDecimals: minimumDecimals))
    }

    package func number(_ value: Quantity) -> String { number(value.decimal) }

    package func number(_ value: Int) -> String { number(ExactDecimal(Int64(value))) }

    /// A number for an axis, which has no room: `1.5M`, `20k`; whole digits below a thousand.
    ///
    /// Digits that the short form has no place for are written all the same, so that no two values look alike.
    package func short(_ value: ExactDecimal) -> String { signed(value.coefficient < 0, shortMagnitude(value)) }

    /// `12.5%`.
    package func percent(_ value: ExactDecimal) -> String { number(value) + locale.percentSpace + "%" }

    // MARK: Money

    /// An amount with all its minor digits and its symbol: `€1,234.50`, `¥500`, `KWD 1.250`.
    package func money(_ amount: Money) -> String { price(amount.decimal, in: amount.currency) }

    /// An exact price, with at least the currency's minor digits: `$0.0005`, `$2.00`.
    package func price(_ amount: ExactDecimal, in currency: Currency) -> String {
        placed(currency, magnitude(amount, minimumDecimals: currency.minorDigits), isNegative: amount.coefficient < 0)
    }

    /// An amount for an axis: `$1.5k`.
    package func shortPrice(_ amount: ExactDecimal, in currency: Currency) -> String {
        placed(currency, shortMagnitude(amount), isNegative: amount.coefficient < 0)
    }

    private func placed(_ currency: Currency, _ digits: String, isNegative: Bool) -> String {
        let symbol = currency.symbol
        let text =
            switch locale.money {
            case .before:
                // A symbol that ends in a letter would run into the number.
                symbol + (symbol.last?.isLetter == true ? FormatLocale.noBreakSpace : "") + digits
            case .beforeApart: symbol + FormatLocale.noBreakSpace + digits
            case .after: digits + FormatLocale.noBreakSpace + symbol
            }
        return signed(isNegative, text)
    }

    // MARK: Dates

    /// `3 February 2026`.
    package func date(_ date: LocalDate) -> String { self.date(date, months: locale.months) }

    /// `3 Feb 2026`.
    package func shortDate(_ date: LocalDate) -> String { self.date(date, months: locale.shortMonths) }

    /// `3 Feb`.
    package func day(_ date: LocalDate) -> String {
        let month = locale.shortMonths[date.month - 1]
        return switch locale.dates {
        case .dayMonthYear: "\(date.day) \(month)"
        case .dayPointMonthYear: "\(date.day). \(month)"
        case .monthDayYear: "\(month) \(date.day)"
        case .numbers(_, let monthMark, let dayMark): "\(date.month)\(monthMark)\(date.day)\(dayMark)"
        }
    }

    /// `Feb 2026`.
    package func month(_ month: CalendarMonth) -> String {
        switch locale.dates {
        case .dayMonthYear, .dayPointMonthYear, .monthDayYear: "\(shortName(of: month)) \(month.year)"
        case .numbers(let yearMark, let monthMark, _): "\(month.year)\(yearMark)\(month.month)\(monthMark)"
        }
    }

    /// `Feb`.
    package func shortName(of month: CalendarMonth) -> String { locale.shortMonths[month.month - 1] }

    /// `14:05`; with seconds where there are some.
    package func time(_ time: LocalDateTime) -> String {
        let parts = time.second == 0 ? [time.hour, time.minute] : [time.hour, time.minute, time.second]
        return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    /// The first and the last day of a time, or its instants where it does not begin and end with days.
    ///
    /// `1 Feb 2026 – 28 Feb 2026` for all of February.
    package func period(_ range: TimeRange, in zone: Zone) -> String {
        let (start, end) = (zone.localDateTime(at: range.start), zone.localDateTime(at: range.end))
        let startsDay = range.start == zone.startOfDay(start.date)
        if range.isEmpty { return startsDay ? shortDate(start.date) : instant(start) }
        guard startsDay, range.end == zone.startOfDay(end.date) else { return "\(instant(start)) – \(instant(end))" }
        let last = end.date.adding(days: -1)
        return last == start.date ? shortDate(last) : "\(shortDate(start.date)) – \(shortDate(last))"
    }

    private func instant(_ time: LocalDateTime) -> String { "\(shortDate(time.date)), \(self.time(time))" }

    private func date(_ date: LocalDate, months: [String]) -> String {
        let month = months[date.month - 1]
        return switch locale.dates {
        case .dayMonthYear: "\(date.day) \(month) \(date.year)"
        case .dayPointMonthYear: "\(date.day). \(month) \(date.year)"
        case .monthDayYear: "\(month) \(date.day), \(date.year)"
        case .numbers(let yearMark, let monthMark, let dayMark):
            "\(date.year)\(yearMark)\(date.month)\(monthMark)\(date.day)\(dayMark)"
        }
    }

    // MARK: Digits

    private func signed(_ isNegative: Bool, _ text: String) -> String { isNegative ? locale.minusSign + text : text }

    /// The digits of a number, grouped, without its sign.
    private func magnitude(_ value: ExactDecimal, minimumDecimals: Int) -> String {
        let digits = String(value.coefficient.magnitude)
        let padded = String(repeating: "0", count: max(0, value.scale + 1 - digits.utf8.count)) + digits
        let whole = padded.dropLast(value.scale)
        var fraction = String(padded.suffix(value.scale))
        fraction += String(repeating: "0", count: max(0, minimumDecimals - fraction.utf8.count))
        return grouped(whole) + (fraction.isEmpty ? "" : locale.decimalSeparator + fraction)
    }

    private func grouped(_ digits: Substring) -> String {
        guard digits.utf8.count >= locale.groupedFrom else { return String(digits) }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % locale.groupSize == 0 { text += locale.groupSeparator }
            text.append(digit)
        }
        return text
    }

    private static let steps: [(exponent: Int, mark: String)] = [(12, "T"), (9, "B"), (6, "M"), (3, "k")]

    private func shortMagnitude(_ value: ExactDecimal) -> String {
        let magnitude = value.coefficient.magnitude
        for (exponent, mark) in Self.steps where magnitude >= UInt128(PowersOfTen.value(exponent)) * scaled(value) {
            let places = value.scale + exponent
            guard places <= ExactDecimal.maximumScale else { break }
            let shifted = ExactDecimal(coefficient: value.coefficient, scale: places)
            return self.magnitude(shifted, minimumDecimals: 0) + mark
        }
        return self.magnitude(value, minimumDecimals: 0)
    }

    /// What one is in the units of a number's last digit, or the most that can be compared with.
    private func scaled(_ value: ExactDecimal) -> UInt128 {
        value.scale <= 25 ? UInt128(PowersOfTen.value(value.scale)) : UInt128(PowersOfTen.value(25))
    }
}

extension Currency {
    /// As people know it where only one currency is meant; the code for all others.
    package var symbol: String { Self.symbols[code] ?? code }

    private static let symbols: [String: String] = [
        "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "KRW": "₩", "INR": "₹", "ILS": "₪", "UAH": "₴", "VND": "₫",
        "AUD": "A$", "CAD": "CA$", "NZD": "NZ$", "HKD": "HK$", "SGD": "S$", "MXN": "MX$", "BRL": "R$", "CNY": "CN¥",
        "TWD": "NT$",
    ]
}
