package import WeirPrimitives

/// Computes usage of any window from whole hours and the events of the partial hours at its ends.
package struct UsageReader {
    private let ledger: CustomerLedger
    private let meters: MeterSet
    /// Events of the hours at the windows' ends, as far as they were gathered.
    private var edgeEvents: [UTCHour: [RecordedEvent]] = [:]
    /// Usage of the days of the windows, as far as it was put together.
    private var usage = MergedUsage()
    /// Usage of windows whose whole hours the store has added up.
    private var totals: [Range<UTCHour>: [GroupKey: Accumulator]] = [:]
    /// More windows than that are put together from hours, which are then read once for all of them.
    private static let mostWindowsAddedUp = 3

    package init(ledger: CustomerLedger, meters: MeterSet) {
        self.ledger = ledger
        self.meters = meters
    }

    /// Makes ready for questions about some windows.
    ///
    /// What lacks is named at once, so that it is loaded in one read however many windows there are; and the entries in
    /// memory are gone through once.
    ///
    /// - Throws: ``UsageReadError/missing(_:)``.
    package mutating func prepare(_ meter: Meter, for windows: some Sequence<TimeRange>) throws(UsageReadError) {
        var days: Set<UTCDay> = []
        var bounds: ClosedRange<UTCDay>?
        var hours: Set<UTCHour> = []
        var lacking: [Requirement] = []
        let windows = windows.compactMap { clipped($0) }
        let areFew = windows.count <= Self.mostWindowsAddedUp
        totals = [:]
        for window in windows {
            let (whole, edges) = Self.split(window)
            for edge in edges { hours.insert(UTCHour(containing: edge.start)) }
            guard let whole else { continue }
            if areFew, ledger.isAddedUpByStore(meter, whole) {
                if let known = ledger.loaded.totals[MeterHours(meter: meter.id, hours: whole)] ?? nil {
                    totals[whole] = known
                } else {
                    lacking.append(.totals(ledger.customer, meter.id, whole))
                }
                continue
            }
            var day = whole.lowerBound.day
            let last = UTCHour(number: whole.upperBound.number - 1).day
            bounds = min(bounds?.lowerBound ?? day, day)...max(bounds?.upperBound ?? last, last)
            while day <= last {
                if ledger.needsLoad(meter.id, day) { days.insert(day) }
                day = UTCDay(number: day.number + 1)
            }
        }
        lacking += Self.runs(of: days).map { Requirement.days(ledger.customer, meter.id, $0) }
        lacking += hours.filter { ledger.lacksEvents(in: $0.range) }.sorted().map { .events(ledger.customer, $0.range) }
        if !lacking.isEmpty { throw .missing(Missing(lacking)) }
        edgeEvents = try missing { () throws(Missing) in try ledger.liveEvents(in: hours) }
        usage =
            try bounds.map { days throws(UsageReadError) in try ledger.usage(of: meter.id, on: days) } ?? MergedUsage()
    }

    /// Days that follow one another, each run as one range.
    private static func runs(of days: Set<UTCDay>) -> [ClosedRange<UTCDay>] {
        var runs: [ClosedRange<UTCDay>] = []
        for day in days.sorted() {
            if let last = runs.last, last.upperBound.number + 1 == day.number {
                runs[runs.count - 1] = last.lowerBound...day
            } else {
                runs.append(day...day)
            }
        }
        return runs
    }

    /// The accumulator of every group with events in the window, for which ``prepare(_:for:)`` has made ready.
    package func accumulators(
        of meter: Meter,
        in window: TimeRange
    ) throws(UsageReadError) -> [GroupKey: Accumulator] {
        var result: [GroupKey: Accumulator] = [:]
        guard let window = clipped(window) else { return result }
        let (whole, edges) = Self.split(window)
        let (aggregation, start) = (meter.aggregation, window.start)
        if let whole, let total = totals[whole] {
            for (group, accumulator) in total {
                var sum = Accumulator.empty(aggregation, reference: start)
                try sum.mergeReporting(accumulator)
                result[group] = sum
            }
        } else if let whole {
            var day = whole.lowerBound.day
            while day <= UTCHour(number: whole.upperBound.number - 1).day {
                for (group, usage) in usage.days[day] ?? [:] {
                    // Taken out of the table while hours are added: there may be many.
                    var sum = result.removeValue(forKey: group)
                    for (hour, accumulator) in usage.hours where whole.contains(hour) && accumulator.eventCount != 0 {
                        if sum == nil { sum = .empty(aggregation, reference: start) }
                        try sum?.mergeReporting(accumulator)
                    }
                    result[group] = sum
                }
                day = UTCDay(number: day.number + 1)
            }
        }
        for edge in edges {
            let events = edgeEvents[UTCHour(containing: edge.start)] ?? []
            for recorded in events where edge.contains(recorded.event.timestamp) {
                let additions = ledger.additions(of: recorded.event, sequence: recorded.sequence, meters: meters)
                for addition in additions where addition.meter == meter.id {
                    try result[addition.group, default: .empty(aggregation, reference: start)]
                        .addReporting(addition.value, at: recorded.position)
                }
            }
        }
        return result
    }

    /// The accumulator over all groups.
    ///
    /// - Throws: ``UsageReadError/missing(_:)`` when days or events must be loaded first.
    package mutating func total(of meter: Meter, in window: TimeRange) throws(UsageReadError) -> Accumulator {
        try prepare(meter, for: CollectionOfOne(window))
        var total = Accumulator.empty(meter.aggregation, reference: window.start)
        for accumulator in try accumulators(of: meter, in: window).values {
            try total.mergeReporting(accumulator)
        }
        return total
    }

    /// The part of a window in which the customer has events at all, in whole days.
    private func clipped(_ window: TimeRange) -> TimeRange? {
        guard let bounds = ledger.dayBounds else { return nil }
        let end = UTCDay(number: bounds.upperBound.number + 1).start
        return window.intersection(TimeRange(start: bounds.lowerBound.start, end: end))
    }

    /// The whole hours of a window, and what is left at its ends.
    static func split(_ window: TimeRange) -> (whole: Range<UTCHour>?, edges: [TimeRange]) {
        let unit = UTCHour.milliseconds
        let start = CivilDay.floorDivide(window.start.milliseconds, by: unit)
        let first = start.remainder == 0 ? start.quotient : start.quotient + 1
        let last = CivilDay.floorDivide(window.end.milliseconds, by: unit).quotient
        guard first < last else {
            // No whole hour: the window is read as events, split at the hour it may straddle.
            return (nil, first == last ? cut(window, at: UTCHour(number: first).range.start) : [window])
        }
        let wholeStart = UTCHour(number: first).range.start
        let wholeEnd = UTCHour(number: last).range.start
        var edges: [TimeRange] = []
        if window.start < wholeStart { edges.append(TimeRange(start: window.start, end: wholeStart)) }
        if wholeEnd < window.end { edges.append(TimeRange(start: wholeEnd, end: window.end)) }
        return (UTCHour(number: first)..<UTCHour(number: last), edges)
    }

    private static func cut(_ window: TimeRange, at instant: Timestamp) -> [TimeRange] {
        guard window.start < instant, instant < window.end else { return window.isEmpty ? [] : [window] }
        return [TimeRange(start: window.start, end: instant), TimeRange(start: instant, end: window.end)]
    }
}

/// Why usage could not be computed.
package enum UsageReadError: Error, Hashable {
    case missing(Missing)
    case overflow
}

/// Passes ``Missing`` on as the reader's error.
func missing<Value>(_ body: () throws(Missing) -> Value) throws(UsageReadError) -> Value {
    do {
        return try body()
    } catch {
        throw .missing(error)
    }
}

extension RecordedEvent {
    package var position: EventPosition { EventPosition(timestamp: event.timestamp, sequence: sequence) }
}

extension Accumulator {
    mutating func mergeReporting(_ other: Accumulator) throws(UsageReadError) {
        do {
            try merge(other)
        } catch {
            throw .overflow
        }
    }

    mutating func addReporting(_ value: Contribution.Value, at position: EventPosition) throws(UsageReadError) {
        do {
            try add(value, at: position)
        } catch {
            throw .overflow
        }
    }
}
