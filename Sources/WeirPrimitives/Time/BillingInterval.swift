/// How long a billing period is: a count of calendar units.
package struct BillingInterval: Sendable, Hashable {
    /// The calendar unit that is counted.
    package enum Unit: String, Sendable, CaseIterable {
        case day, week, month, quarter
        case halfYear = "half_year"
        case year
    }

    /// What a step to the next period adds to a local date.
    package enum Step: Sendable, Hashable {
        case days(Int)
        case months(Int)
    }

    package let unit: Unit
    /// How many units make one period, 1 to 1200.
    package let count: Int

    package static let counts = 1...1200
    package static let day = BillingInterval(.day)
    package static let week = BillingInterval(.week)
    package static let month = BillingInterval(.month)
    package static let quarter = BillingInterval(.quarter)
    package static let halfYear = BillingInterval(.halfYear)
    package static let year = BillingInterval(.year)

    /// - Precondition: `count` is within ``counts``.
    package init(_ unit: Unit, count: Int = 1) {
        precondition(Self.counts.contains(count), "A billing interval counts 1 to 1200 units.")
        self.unit = unit
        self.count = count
    }

    package var step: Step {
        switch unit {
        case .day: .days(count)
        case .week: .days(7 * count)
        case .month: .months(count)
        case .quarter: .months(3 * count)
        case .halfYear: .months(6 * count)
        case .year: .months(12 * count)
        }
    }
}

extension LocalDate {
    /// The date a number of billing intervals later, clamped to the month's end from the day of this date.
    package func adding(_ interval: BillingInterval, times count: Int = 1) -> LocalDate {
        switch interval.step {
        case .days(let days): adding(days: days * count)
        case .months(let months): adding(months: months * count)
        }
    }
}

extension Zone {
    /// The instant a number of billing intervals later by the local calendar; the clock time stays the same.
    package func adding(_ interval: BillingInterval, times count: Int = 1, to instant: Timestamp) -> Timestamp {
        let local = localDateTime(at: instant)
        let date = local.date.adding(interval, times: count)
        return self.instant(of: LocalDateTime(date: date, millisecondOfDay: local.millisecondOfDay))
    }
}
