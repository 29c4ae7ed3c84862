package import WeirPrimitives

/// When a charge that failed is tried again.
package struct RetrySchedule: Sendable, Hashable {
    /// Days after the first failure, ascending.
    ///
    /// Each 1 to 60, at most 8. None: it is not tried again.
    package var days: [Int]
    /// At which local hour; 0 to 23.
    package var hour: Int

    package static let usualDays = [1, 3, 5, 7]
    package static let dayRange = 1...60
    package static let maximumCount = 8
    /// Banks have booked by then what came in, and people are awake who can answer.
    package static let usualHour = 9
    /// How long after a failure that was nobody's fault the charge is tried once more, before the days count.
    package static let technicalHours: Int64 = 6

    package init(days: [Int] = usualDays, hour: Int = usualHour) {
        self.days = days
        self.hour = hour
    }

    /// When the next attempt is due.
    ///
    /// - Parameters:
    ///   - cause: Of the last failure.
    ///   - failures: So many have failed, the last one just now.
    ///   - first: When the first of them failed.
    ///   - now: The customer's present.
    ///   - zone: The customer's.
    /// - Returns: nil when there is none.
    package func next(
        _ cause: CollectionFailure.Cause,
        failures: Int,
        first: Timestamp,
        now: Timestamp,
        in zone: Zone
    ) -> Timestamp? {
        switch cause {
        case .soft, .technical: break
        case .needsCustomer, .hard, .authentication, .noMethod, .amount, .refused: return nil
        }
        guard !days.isEmpty else { return nil }
        if cause == .technical, failures == 1 { return now.adding(seconds: Self.technicalHours * 3_600) }
        guard failures <= days.count else { return nil }
        let day = zone.billableDay(at: first).adding(days: days[max(0, failures - 1)])
        let due = zone.startOfDay(day).adding(seconds: Int64(hour) * 3_600)
        // After days without a server the days may be over; then a day passes all the same.
        return max(due, now.adding(seconds: 20 * 3_600))
    }
}
