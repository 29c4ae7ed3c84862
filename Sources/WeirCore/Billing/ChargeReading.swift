package import WeirPrimitives

/// Why a usage charge cannot be priced.
package enum ChargeFlaw: Error, Sendable, Equatable {
    case rating(RatingFlaw, priceKey: String)
    case money(MoneyError)
    /// The usage of more windows than ``ChargePricing/maximumWindows`` would be needed.
    case tooManyWindows(priceKey: String)
}

/// What one usage charge asks of whoever has the usage.
package struct ChargeReading: Sendable {
    package var charge: UsageCharge
    package var need: UsageNeed
    /// nil when the price names none, or one that is not there.
    package var meter: Meter?
    /// Usage of the window, and, where a quota period began before it, of the part before.
    package var items: [UsageItem] = []
}

/// Prices the usage charges of a contract; pure.
///
/// Whoever has usage asks what is needed, ``reading(of:)``, gets it, and has it priced, ``priced(_:_:_:)``. Where the
/// usage comes from makes no difference: a ledger's aggregates, its entries, or a file of exported events.
package struct ChargePricing: Sendable {
    package let calendar: ContractCalendar
    package let meters: MeterSet
    package let now: Timestamp

    /// Events may be recorded this much ahead of time, so later windows are empty.
    private static let reach: Int64 = 2 * 3600
    /// Windows of one charge: hours of a year.
    package static let maximumWindows = 10_000

    package init(calendar: ContractCalendar, meters: MeterSet, now: Timestamp) {
        self.calendar = calendar
        self.meters = meters
        self.now = now
    }

    /// What a charge needs.
    ///
    /// - Throws: ``ChargeFlaw/tooManyWindows(priceKey:)``.
    package func reading(of charge: UsageCharge) throws(ChargeFlaw) -> ChargeReading {
        let price = charge.usage.price
        var reading = ChargeReading(charge: charge, need: Rating.need(of: price))
        guard let code = price.meter, let meter = meters.meters.first(where: { $0.code == code }) else {
            return reading
        }
        reading.meter = meter
        let window = charge.window
        guard window.start <= now.adding(seconds: Self.reach) else { return reading }
        func item(_ windows: [TimeRange], _ groupBy: [String] = []) -> UsageItem {
            UsageItem(meter: meter.id, windows: windows, groupBy: groupBy)
        }
        switch reading.need {
        case .nothing, .seats: break
        case .total, .events: reading.items = [item([window])]
        case .groups: reading.items = [item([window], meter.groupKeys)]
        case .peaks: reading.items = [item([window], Array(meter.groupKeys.prefix(1)))]
        case .buckets(let unit):
            let buckets = unit.ranges(covering: window, in: calendar.zone, limit: Self.maximumWindows)
            guard let buckets else { throw .tooManyWindows(priceKey: price.key) }
            reading.items = [item(buckets.compactMap { $0.intersection(window) })]
        case .quotaPeriods:
            let periods = try quotaPeriods(of: charge)
            // A quota that was used before the price held is not given again.
            let whole = periods.map { TimeRange(start: $0.start, end: min($0.end, window.end)) }
            let before = whole.filter { $0.start < window.start }.map { TimeRange(start: $0.start, end: window.start) }
            reading.items = [item(whole)]
            if !before.isEmpty { reading.items.append(item(before)) }
        }
        return reading
    }

    /// The time in which events matter to some readings; nil when none do.
    ///
    /// The level of a weighted sum comes from all events before.
    package func range(of readings: [ChargeReading]) -> TimeRange? {
        let items = readings.flatMap(\.items)
        let windows = items.flatMap(\.windows)
        guard let first = windows.map(\.start).min(), let last = windows.map(\.end).max(), first < last else {
            return nil
        }
        let needsLevels = items.contains { meters[id: $0.meter]?.aggregation == .weightedSum }
        return TimeRange(start: needsLevels ? .earliest : first, end: last)
    }

    private func quotaPeriods(of charge: UsageCharge) throws(ChargeFlaw) -> [TimeRange] {
        let window = charge.window
        switch charge.usage.quota?.period ?? .month {
        case .day:
            let days = UsageWindow.day.ranges(covering: window, in: calendar.zone, limit: Self.maximumWindows)
            guard let days else { throw .tooManyWindows(priceKey: charge.usage.price.key) }
            return days
        case .month:
            let schedule = calendar.schedule(every: .month)
            var periods: [TimeRange] = []
            var next = window.start
            while next < window.end {
                let period = schedule.period(containing: next)
                periods.append(period)
                next = period.end
                guard periods.count <= Self.maximumWindows else {
                    throw .tooManyWindows(priceKey: charge.usage.price.key)
                }
            }
            return periods
        }
    }
}
