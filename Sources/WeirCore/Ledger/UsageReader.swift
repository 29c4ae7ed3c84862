package import WeirPrimitives

/// Computes usage of any window from whole hours and the events of the partial hours at its ends.
package struct UsageReader {
    package let ledger: CustomerLedger
    package let meters: MeterSet

    package init(ledger: CustomerLedger, meters: MeterSet) {
        self.ledger = ledger
        self.meters = meters
    }

    /// The accumulator of every group with events in the window.
    ///
    /// - Throws: ``Missing`` when days or events must be loaded first.
    package func accumulators(
        of meter: Meter,
        in window: TimeRange
    ) throws(UsageReadError) -> [GroupKey: Accumulator] {
        var result: [GroupKey: Accumulator] = [:]
        guard let window = clipped(window) else { return result }
        let (whole, edges) = Self.split(window)
        if let whole {
            try require(meter.id, hours: whole)
            var day = whole.lowerBound.day
            while day <= UTCHour(number: whole.upperBound.number - 1).day {
                for (group, usage) in ledger.days[MeterDay(meter: meter.id, day: day)] ?? [:] {
                    for (hour, accumulator) in usage.hours where whole.contains(hour) {
                        try result[group, default: .empty(meter.aggregation, reference: window.start)]
                            .mergeReporting(accumulator)
                    }
                }
                day = UTCDay(number: day.number + 1)
            }
        }
        for edge in edges {
            for recorded in try missing({ () throws(Missing) in try ledger.liveEvents(in: edge) }) {
                guard recorded.event.names(meter),
                    ledger.counts(meter.id, timestamp: recorded.event.timestamp, sequence: recorded.sequence),
                    case .success(let contribution) = meter.contribution(of: recorded.event.properties)
                else { continue }
                try result[contribution.group, default: .empty(meter.aggregation, reference: window.start)]
                    .addReporting(contribution.value, at: recorded.position)
            }
        }
        return result
    }

    /// The accumulator over all groups.
    package func total(of meter: Meter, in window: TimeRange) throws(UsageReadError) -> Accumulator {
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

    private func require(_ meter: MeterID, hours: Range<UTCHour>) throws(UsageReadError) {
        let first = hours.lowerBound.day
        let last = UTCHour(number: hours.upperBound.number - 1).day
        var lacking: ClosedRange<UTCDay>?
        var day = first
        while day <= last {
            if ledger.needsLoad(meter, day) { lacking = (lacking?.lowerBound ?? day)...day }
            day = UTCDay(number: day.number + 1)
        }
        if let lacking { throw .missing(Missing([.days(ledger.customer, meter, lacking)])) }
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

extension UsageEvent {
    func names(_ meter: Meter) -> Bool { meter.eventNames.contains(name) }
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
