import WeirPrimitives

/// Instants as the `Date` header writes them, in UTC: `Thu, 26 Nov 2026 07:57:32 +0000`.
enum MailDate {
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static func text(_ instant: Timestamp) -> String {
        let local = Zone.utc.localDateTime(at: instant)
        let (year, month, day) = local.date.parts
        let time = [local.hour, local.minute, local.second].map(MailText.twoDigits).joined(separator: ":")
        let weekday = weekdays[local.date.weekday.rawValue - 1]
        return "\(weekday), \(day) \(months[month - 1]) \(MailText.fourDigits(year)) \(time) +0000"
    }
}
