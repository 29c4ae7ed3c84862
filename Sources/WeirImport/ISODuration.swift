/// Durations as OpenMeter writes them, `P1M`, as billing intervals.
package enum ISODuration {
    /// Unit and count of an interval; nil for one that no price has.
    package static func interval(_ text: String) -> (unit: String, count: Int64)? {
        guard let (count, unit) = parts(text) else { return nil }
        return switch unit {
        case "D": ("day", count)
        case "W": ("week", count)
        case "M": ("month", count)
        case "Y": ("year", count)
        case _: nil
        }
    }

    /// Whole days; nil when it is not a number of days.
    package static func days(_ text: String) -> Int64? {
        guard let (count, unit) = parts(text) else { return nil }
        return unit == "D" ? count : unit == "W" ? count * 7 : nil
    }

    private static func parts(_ text: String) -> (count: Int64, unit: Character)? {
        guard text.first == "P", let unit = text.last, let count = Int64(text.dropFirst().dropLast()), count > 0,
            count <= 1200
        else { return nil }
        return (count, unit)
    }
}
