package import WeirPrimitives

/// What usage comes to at the end of its period if it goes on as of late; pure and exact.
///
/// Of the last seven days, or of the whole period so far when that is shorter, usage goes on evenly. Only amounts that
/// add up are foretold: of a maximum or a number of distinct values nothing follows from how fast it has grown.
package struct UsageForecast: Sendable, Hashable {
    /// At the end of the period, rounded half away from zero to a billionth.
    package var atEnd: Quantity
    /// When the limit is reached, rounded up to a millisecond; nil when it is not within the period.
    package var reachesLimitAt: Timestamp?

    package init(atEnd: Quantity, reachesLimitAt: Timestamp?) {
        self.atEnd = atEnd
        self.reachesLimitAt = reachesLimitAt
    }

    /// What is looked back at, at most.
    package static let longestLookMilliseconds: Int64 = 7 * 86_400_000
    /// A period of which less than this part is over foretells nothing: one busy minute would count as a whole month.
    package static let leastPart: Int64 = 20

    /// The time whose usage is taken as a measure; nil while too little of the period is over, and once it has ended.
    package static func look(in period: TimeRange, at now: Timestamp) -> TimeRange? {
        guard period.contains(now) else { return nil }
        let length = period.end.milliseconds(since: period.start)
        let gone = now.milliseconds(since: period.start)
        guard gone > 0, gone >= length / leastPart else { return nil }
        return TimeRange(start: now.adding(milliseconds: -min(gone, longestLookMilliseconds)), end: now)
    }

    /// Foretells.
    ///
    /// - Parameters:
    ///   - period: Of which ``look(in:at:)`` says what to measure.
    ///   - used: Of the period so far.
    ///   - recent: Of the time that is the measure.
    ///   - limit: nil when there is none.
    ///   - now: Within the period.
    /// - Returns: nil when nothing can be said, or when a figure cannot be held.
    package static func forecast(
        in period: TimeRange,
        used: Quantity,
        recent: Quantity,
        limit: Quantity?,
        at now: Timestamp
    ) -> UsageForecast? {
        guard let look = look(in: period, at: now), recent.billionths >= 0 else { return nil }
        let measured = Int128(look.end.milliseconds(since: look.start))
        let left = Int128(period.end.milliseconds(since: now))
        let (product, overflows) = recent.billionths.multipliedReportingOverflow(by: left)
        if overflows { return nil }
        let more = Rounding.halfAwayFromZero.divide(product, by: measured)
        let (end, isTooLarge) = used.billionths.addingReportingOverflow(more)
        if isTooLarge { return nil }
        return UsageForecast(
            atEnd: Quantity(billionths: end),
            reachesLimitAt: limit.flatMap { limit in
                reach(limit, from: used, recent.billionths, measured, at: now, before: period.end)
            }
        )
    }

    private static func reach(
        _ limit: Quantity,
        from used: Quantity,
        _ recent: Int128,
        _ measured: Int128,
        at now: Timestamp,
        before end: Timestamp
    ) -> Timestamp? {
        let missing = limit.billionths - used.billionths
        guard missing > 0, recent > 0 else { return nil }
        let (product, overflows) = missing.multipliedReportingOverflow(by: measured)
        if overflows { return nil }
        let wait = Rounding.up.divide(product, by: recent)
        guard wait < Int128(end.milliseconds(since: now)) else { return nil }
        return now.adding(milliseconds: Int64(wait))
    }
}

extension Aggregation {
    /// Whether what is used in one part of a period and what is used in the other add up to what is used in both.
    package var addsUp: Bool {
        switch self {
        case .count, .sum: true
        case .max, .min, .latest, .uniqueCount, .average, .weightedSum, .percentile: false
        }
    }
}
