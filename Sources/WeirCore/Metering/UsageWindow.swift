package import WeirPrimitives

/// How a question about usage cuts time.
package enum UsageWindow: String, Sendable, CaseIterable {
    case minute
    /// Local hours, days, weeks from Monday and months.
    case hour
    case day
    case week
    case month
    /// One window, exactly as long as asked for.
    case none

    /// The windows that cover a span of time, in order.
    ///
    /// Windows are whole: the first begins at or before the span's start and the last ends at or after its end. A day
    /// that a zone skipped is left out.
    ///
    /// `limit`: The most windows there may be.
    /// - Returns: The windows, none for an empty span, or nil when there would be more than `limit`.
    package func ranges(covering span: TimeRange, in zone: Zone, limit: Int) -> [TimeRange]? {
        guard !span.isEmpty else { return [] }
        var ranges: [TimeRange] = []
        var instant = span.start
        while instant < span.end {
            let range = range(containing: instant, of: span, in: zone)
            if !range.isEmpty {
                guard ranges.count < limit else { return nil }
                ranges.append(range)
            }
            instant = max(range.end, instant.adding(milliseconds: 1))
        }
        return ranges
    }

    private func range(containing instant: Timestamp, of span: TimeRange, in zone: Zone) -> TimeRange {
        switch self {
        case .minute:
            // No zone has had an offset that is not in whole minutes since 1972.
            let minute = CivilDay.floorDivide(instant.milliseconds, by: 60_000).quotient
            return TimeRange(
                start: Timestamp(milliseconds: minute * 60_000),
                end: Timestamp(milliseconds: (minute + 1) * 60_000)
            )
        case .hour: return zone.range(of: .hour, containing: instant)
        case .day: return zone.range(of: .day, containing: instant)
        case .week: return zone.range(of: .week, containing: instant)
        case .month: return zone.range(of: .month, containing: instant)
        case .none: return span
        }
    }
}
