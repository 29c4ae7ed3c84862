import WeirPages
import WeirPrimitives

// What several forms read in the same way.

extension PageQuery {
    /// The day in a field; nil when the field is empty, and with an error when it holds no day.
    func day(_ name: String, _ errors: inout FormErrors) -> LocalDate? {
        guard let text = optional(name) else { return nil }
        let day = LocalDate(text)
        if day == nil { errors[name] = "Give a day like 2026-02-28." }
        return day
    }

    /// The whole number in a field; nil when the field is empty, and with an error when it holds none of the range.
    func number(_ name: String, _ range: ClosedRange<Int>, _ errors: inout FormErrors) -> Int? {
        guard let text = optional(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            errors[name] = "Give a whole number from \(range.lowerBound) to \(range.upperBound)."
            return nil
        }
        return number
    }
}
