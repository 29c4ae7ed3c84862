package import WeirPrimitives

/// Values as mails say them.
package enum MailText {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// One line without anything that could begin a new one, hide, or turn the direction of writing around.
    ///
    /// Names come from customers: a line break in one must not become a header.
    package static func line(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: scalars.append(" ")
            case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
            case _: scalars.append(scalar)
            }
        }
        let words = String(scalars).split(separator: " ", omittingEmptySubsequences: true)
        return words.joined(separator: " ")
    }

    /// Text for HTML, in elements and in attributes with quotes.
    package static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case _: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }

    /// `1 March 2026`.
    package static func date(_ date: LocalDate) -> String {
        let (year, month, day) = date.parts
        return "\(day) \(months[month - 1]) \(year)"
    }

    /// `1 March 2026, 09:30 (Europe/Berlin)`.
    package static func instant(_ instant: Timestamp, in zone: Zone) -> String {
        let local = zone.localDateTime(at: instant)
        return "\(date(local.date)), \(twoDigits(local.hour)):\(twoDigits(local.minute)) (\(zone.identifier))"
    }

    /// `1,234.50 EUR`: as many places as the currency has.
    package static func money(_ money: Money) -> String {
        let text = money.decimal.description
        let sign = text.hasPrefix("-") ? "-" : ""
        let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        var fraction = parts.count > 1 ? String(parts[1]) : ""
        while fraction.count < money.currency.minorDigits { fraction += "0" }
        let whole = grouped(String(parts[0]))
        return sign + whole + (fraction.isEmpty ? "" : ".\(fraction)") + " \(money.currency.code)"
    }

    /// `1,234.5`.
    package static func quantity(_ quantity: Quantity) -> String {
        let text = quantity.description
        let sign = text.hasPrefix("-") ? "-" : ""
        let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        return sign + grouped(String(parts[0])) + (parts.count > 1 ? ".\(parts[1])" : "")
    }

    private static func grouped(_ digits: String) -> String {
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += "," }
            grouped.append(digit)
        }
        return grouped
    }

    static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    static func fourDigits(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
